// @ts-check
// The names of all entries, looked up by the keys that type them. Pure functions.

/**
 * @typedef {{doc: number, text: string, spaced: string, letters: string, rank: number}} Form
 *   a name of an entry; `rank` is a little less for an alias
 * @typedef {{text: string, codes: Uint16Array, lines: Int32Array, starts: Int32Array, first: Int32Array,
 *   next: Int32Array}} Lines
 *   a text of lines, each behind its line break: the line of each place, where lines start, and the
 *   places that begin with the same two characters, each with the next
 * @typedef {{alike: Map<string, number[]>, said: string[]}} Sounds
 *   the forms by their sounds, by those of their words (+) and by the first three (<), and what is said
 *   for each form
 * @typedef {{forms: Form[], keys: Lines, heads: Lines, marks: Uint8Array, masks: Int32Array,
 *   initials: Map<string, number[]>,
 *   found: Map<string, Place[]>, tried: {keys: string, most: number, forms: Int32Array}[],
 *   sounds: () => Sounds}} Names
 *   `keys` are the forms as they are typed, `heads` the first keys of their letters; `masks` tell
 *   which keys a name has, with those that are like them; `found` is what was found of late, since most
 *   of a query is that of the letter before; `tried` are the forms that hold keys with so many edits,
 *   those of longer keys among them
 * @typedef {{score: number, form: number}} Hit
 * @typedef {Hit & {doc: number}} Place
 * @typedef {Map<number, Hit>} Hits by entry
 */

const SYLLABLE = 1;
const WORD_START = 2;

/**
 * @param {string[][]} names of each entry, the headwords first
 * @returns {Names}
 */
function namesOf(names) {
  /** @type {Form[]} */
  const forms = [];
  let pressed = "\n";
  let heads = "\n";
  /** @type {number[]} */
  const marks = [];
  const initials = new Map();
  names.forEach((all, doc) => {
    const seen = new Set();
    for (const text of all.flatMap(withoutParentheses)) {
      const parts = words(normal(text));
      const letters = parts.join("");
      if (!letters || seen.has(letters)) continue;
      seen.add(letters);
      for (const part of parts) [...part].forEach((c, nth) => {
        const each = typed(c);
        marks[pressed.length] = nth ? (HANGUL.test(c) ? SYLLABLE : 0) : WORD_START;
        pressed += each;
        heads += each[0];
      });
      marks[pressed.length] = WORD_START;
      pressed += "\n";
      heads += "\n";
      if (parts.length > 1 && !HANGUL.test(letters)) put(initials, parts.map((part) => part[0]).join(""), forms.length);
      forms.push({ doc, text, spaced: parts.join(" "), letters, rank: seen.size > 1 ? 0.99 : 1 });
    }
  });
  const lines = linesOf(pressed);
  return {
    forms, keys: lines, heads: linesOf(heads), marks: Uint8Array.from(marks), masks: masksOf(lines), initials,
    found: new Map(), tried: [{ keys: "", most: Infinity, forms: Int32Array.from(forms.keys()) }], sounds: once(() => soundsOf(forms)),
  };
}

/** @param {string} text @returns {Lines} */
function linesOf(text) {
  const codes = new Uint16Array(text.length);
  const lines = new Int32Array(text.length);
  const starts = [];
  for (let at = 0; at < text.length; at++) {
    codes[at] = text.charCodeAt(at);
    if (codes[at] === BREAK) starts.push(at + 1);
    lines[at] = starts.length - 1;
  }
  const first = new Int32Array(1 << 16);
  const next = new Int32Array(text.length);
  for (let at = text.length - 1; at-- > 0; ) {
    const pair = pairOf(codes[at], codes[at + 1]);
    next[at] = first[pair];
    first[pair] = at + 1;
  }
  return { text, codes, lines, starts: Int32Array.from(starts), first, next };
}

const BREAK = 10;

/** @param {number} code @param {number} next */
function pairOf(code, next) {
  return ((code << 8) ^ next) & 0xffff;
}

/** All places of what is longer than a character. @param {Lines} lines @param {string} text */
function placesOf({ text: whole, first, next }, text) {
  const places = [];
  for (let at = first[pairOf(text.charCodeAt(0), text.charCodeAt(1))]; at; at = next[at - 1]) {
    if (whole.startsWith(text, at - 1)) places.push(at - 1);
  }
  return places;
}

/** @param {Form[]} forms @returns {Sounds} */
function soundsOf(forms) {
  const alike = new Map();
  const said = forms.map(({ spaced }, form) => {
    const sound = skeleton(spaced);
    put(alike, sound, form);
    put(alike, bare(sound), form);
    put(alike, `<${sound.slice(0, 3)}`, form);
    const parts = spaced.split(" ");
    if (parts.length > 1) for (const part of parts) put(alike, `+${skeleton(part)}`, form);
    return together(spaced);
  });
  return { alike, said };
}

/** The sounds of words with their vowels, as if they were one word. @param {string} text */
function together(text) {
  return soundsIn(text).replace(/\s0?/g, "");
}

/** A value that is made when it is first asked for. @template T @param {() => T} make */
function once(make) {
  /** @type {T | undefined} */
  let made;
  return () => (made ??= make());
}

/** @param {Map<string, number[]>} map @param {string} key @param {number} value */
function put(map, key, value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** A name, and what it is without its parentheses. @param {string} name */
function withoutParentheses(name) {
  const plain = name.replace(/\s*[(（][^()（）]*[)）]/g, "").trim();
  return plain && plain !== name ? [name, plain] : [name];
}

/** Keeps the better of two hits. @param {Hits} hits @param {number} doc @param {number} score @param {number} form */
function keep(hits, doc, score, form) {
  const known = hits.get(doc);
  if (!known || known.score < score) hits.set(doc, { score, form });
}

/**
 * The names that hold the keys: whole, at their beginning, or from the beginning of a word or
 * syllable in them.
 *
 * @param {Names} names @param {string} keys @param {number} factor @param {Hits} hits
 */
function literal(names, keys, factor, hits) {
  if (keys) recall(names, keys, factor, hits, () => found(names, keys));
}

/** Hits that were found lately, or are now. @param {Names} names @param {string} what @param {number} factor @param {Hits} hits @param {() => Place[]} look */
function recall({ found }, what, factor, hits, look) {
  const known = found.get(what) ?? look();
  if (found.size > 99) found.clear();
  found.set(what, known);
  for (const { doc, score, form } of known) keep(hits, doc, score * factor, form);
}

/** @param {Names} names @param {string} keys */
function found({ forms, keys: all, marks }, keys) {
  const found = [];
  const from = keys.length < 2 ? `\n${keys}` : keys;
  for (let at of placesOf(all, from)) {
    const form = all.lines[at];
    const start = all.starts[form];
    at += from.length - keys.length;
    const score = likeness(marks[at], marks[at + keys.length], at - start, keys.length / (all.starts[form + 1] - start - 1), keys);
    if (score) found.push({ doc: forms[form].doc, score: score * forms[form].rank, form });
  }
  return found;
}

/** How well keys stand for a name. @param {number} opens @param {number} closes @param {number} at @param {number} share @param {string} keys */
function likeness(opens, closes, at, share, keys) {
  const whole = closes >= WORD_START;
  if (at === 0) return share === 1 ? 1 : (whole ? 0.86 : 0.82) + 0.12 * share;
  if (opens === WORD_START) return (whole ? 0.78 : 0.74) + 0.12 * share;
  if (keys.length < 3) return 0;
  if (opens === SYLLABLE) return (whole ? 0.72 : 0.6) + 0.12 * share;
  return HANGUL.test(keys) ? 0 : (whole ? 0.6 : 0.5) + 0.1 * share;
}

/**
 * Names by the initials of their syllables; whole syllables may stand between: ㄷㅋ 데몬.
 *
 * @param {Names} names @param {string[]} words @param {number} factor @param {Hits} hits
 */
function byChoseong(names, words, factor, hits) {
  const said = words.join("").replace(/[ㄱ-ㅎ]/g, typed);
  if (!/[ㄱ-ㅎ]/.test(said) || /[ㅏ-ㅣ]/.test(said)) return;
  const letters = [...said];
  const pattern = letters.map((c) => {
    const initial = TABLE.initials.indexOf(c);
    if (initial < 0) return c.replace(/[^\p{L}\p{N}]/u, "\\$&");
    const first = 0xac00 + initial * 588;
    return `[${String.fromCharCode(first)}-${String.fromCharCode(first + 587)}${c}]`;
  });
  const form = new RegExp(`(?:^| )${pattern.join(" ?")}`, "u");
  const heads = letters.map((c) => typed(c)[0]).join("");
  const { forms, heads: { lines } } = names;
  const from = heads.length < 2 ? `\n${heads}` : heads;
  for (const nth of new Set(placesOf(names.heads, from).map((at) => lines[at]))) {
    const { doc, spaced, letters: whole } = forms[nth];
    const at = spaced.search(form);
    const share = letters.length / whole.length;
    if (at >= 0) keep(hits, doc, factor * (share === 1 ? 0.98 : (at ? 0.64 : 0.78) + 0.14 * share), nth);
  }
}

/** How zero, one, two … begin. */
const NUMBERS = "zottffssen";

/** VM, k8s and 2PC. @param {Names} names @param {string} word @param {number} factor @param {Hits} hits */
function byAbbreviation(names, word, factor, hits) {
  const initials = word.replace(/^\d/, (digit) => NUMBERS[Number(digit)]);
  for (const form of names.initials.get(initials) ?? []) keep(hits, names.forms[form].doc, 0.85 * factor, form);
  const [, first, between, last] = /^([a-z])(\d{1,2})([a-z])$/.exec(word) ?? [];
  if (first) names.forms.forEach(({ doc, letters }, form) => {
    if (letters.length === Number(between) + 2 && letters[0] === first && letters.endsWith(last)) {
      keep(hits, doc, 0.85 * factor, form);
    }
  });
}

/**
 * Names that sound alike, or do but for an r that English writes and does not say, or for the -ing
 * of a loanword; and those that begin so in the other script, as it is when a loanword is half typed.
 *
 * @param {Names} names @param {string} text @param {number} factor @param {Hits} hits
 * @param {boolean} told whether texts have the word, so that more has to speak for another
 */
function bySound(names, text, factor, hits, told) {
  const sounds = skeleton(text);
  const spoken = together(text);
  const pressed = keys(text);
  const hangul = HANGUL.test(pressed);
  const { alike, said } = names.sounds();
  /** @type {[string, number, number][]} with what it costs, and how long it has to be */
  const looked = [[sounds, 0, 3], [bare(sounds), 0.08, 5], [`+${sounds}`, 0.12, 5], [`<${sounds.slice(0, 3)}`, 0, 4]];
  if (pressed.endsWith("ㅣㅇ")) looked.push([sounds.slice(0, -1), 0.06, 3]);
  for (const [sound, less, least] of looked) {
    const short = sound.length < least;
    if (short && (less || sound.length < 2 || syllableCount(text) < 4)) continue;
    const half = sound[0] === "<";
    for (const form of half && told ? [] : (alike.get(sound) ?? [])) {
      if (half && !said[form].startsWith(spoken)) continue;
      const { doc, letters, spaced } = names.forms[form];
      const other = keys(letters);
      const same = HANGUL.test(other) === hangul;
      const share = half ? sounds.length / skeleton(spaced).length : 1;
      // The first word alone has to say more.
      const whole = sounds.length < 5 && soundsIn(spaced).startsWith(`${soundsIn(text)} `);
      if ((half && (same || share < 0.6 || whole)) || (short && syllableCount(letters) < 4)) continue;
      const far = same ? distance(pressed, other) / Math.max(pressed.length, other.length) : 0.3;
      const sure = !told || (same ? consonants(pressed) === consonants(other) : !less && (sounds.length > 3 || said[form] === spoken));
      if (sure && far < (sounds.length < 4 ? 0.5 : 0.4)) {
        keep(hits, doc, factor * (0.84 - less - 0.2 * far - 0.2 * (1 - share)), form);
      }
    }
  }
}

/** How many syllables a name has, or about so many. @param {string} text */
function syllableCount(text) {
  return HANGUL.test(text) ? text.length : text.length / 2;
}

/** @param {string} keys */
function consonants(keys) {
  return keys.replace(/[ㅏ-ㅣㅇ]/g, "");
}

/** Sounds without r and l. @param {string} sounds */
function bare(sounds) {
  return `-${sounds.replace(/L/g, "")}`;
}
