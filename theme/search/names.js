// @ts-check
// The names of all entries, looked up by the keys that type them. Pure functions.

/**
 * @typedef {{doc: number, text: string, spaced: string, letters: string, heads: string,
 *   rank: number}} Form a name of an entry; `heads` are the first keys of its letters, `rank` is a
 *   little less for an alias
 * @typedef {{forms: Form[], hay: string, codes: Uint8Array, marks: Uint8Array,
 *   masks: Int32Array, starts: Int32Array,
 *   initials: Map<string, number[]>,
 *   found: Map<string, Place[]>, sounds: () => Map<string, number[]>}} Names
 *   `masks` tell which keys a name has, with those that are like them; `found` is what was found of
 *   late, since most of a query is that of the letter before
 * @typedef {{score: number, form: number}} Hit
 * @typedef {Hit & {doc: number}} Place
 * @typedef {Map<number, Hit>} Hits by entry
 */

const SYLLABLE = 1;
const WORD_START = 2;

/** Of so many names, one or two keys are only looked for at their beginnings. */
const MANY = 4000;

/**
 * @param {string[][]} names of each entry, the headwords first
 * @returns {Names}
 */
function namesOf(names) {
  /** @type {Form[]} */
  const forms = [];
  /** @type {string[]} */
  const hay = [];
  /** @type {number[]} */
  const marks = [];
  /** @type {number[]} */
  const masks = [];
  const starts = [0];
  const initials = new Map();
  names.forEach((all, doc) => {
    const seen = new Set();
    for (const text of all.flatMap(withoutParentheses)) {
      const parts = words(normal(text));
      const letters = parts.join("");
      if (!letters || seen.has(letters)) continue;
      seen.add(letters);
      let line = "";
      let heads = "";
      for (const part of parts) {
        let first = WORD_START;
        for (const c of part) {
          const pressed = typed(c);
          line += pressed;
          heads += pressed[0];
          marks.push(first || (HANGUL.test(c) ? SYLLABLE : 0));
          for (let k = 1; k < pressed.length; k++) marks.push(0);
          first = 0;
        }
      }
      marks.push(WORD_START);
      hay.push(line);
      const mask = [0, 0, 0];
      for (const key of line) mask[sortOf(key)] |= alikeBits(key);
      masks.push(...mask);
      starts.push(marks.length);
      if (parts.length > 1 && !HANGUL.test(letters)) put(initials, parts.map((part) => part[0]).join(""), forms.length);
      forms.push({ doc, text, spaced: parts.join(" "), letters, heads, rank: seen.size > 1 ? 0.99 : 1 });
    }
  });
  const all = hay.join("\n") + "\n";
  // The low bytes of keys: enough to tell which names cannot be meant.
  const codes = Uint8Array.from(all, (key) => key.charCodeAt(0));
  return {
    forms, hay: all, codes, marks: Uint8Array.from(marks), masks: Int32Array.from(masks), starts: Int32Array.from(starts), initials, found: new Map(), sounds: once(() => soundsOf(forms)),
  };
}

/** Which of three masks a key is in: that of Latin letters, of consonants or of the rest. @param {string} key */
function sortOf(key) {
  return key < "ㄱ" ? 0 : key < "ㅏ" ? 1 : 2;
}

/** The bit of a key in its mask. @param {string} key */
function bitOf(key) {
  return 1 << (key.charCodeAt(0) & 31);
}

/** How many of the keys a name has none of, nor any like them. @param {Names} names @param {number} form @param {number[]} wanted masks */
function lacking({ masks }, form, [latin, consonants, rest]) {
  const at = 3 * form;
  return bits(latin & ~masks[at]) + bits(consonants & ~masks[at + 1]) + bits(rest & ~masks[at + 2]);
}

/** How many bits are set. @param {number} mask */
function bits(mask) {
  let count = 0;
  for (; mask; mask &= mask - 1) count++;
  return count;
}

/** The masks of keys. @param {string} keys */
function masksOf(keys) {
  const masks = [0, 0, 0];
  for (const key of keys) masks[sortOf(key)] |= bitOf(key);
  return masks;
}

/** The names by their sounds. @param {Form[]} forms */
function soundsOf(forms) {
  const sounds = new Map();
  forms.forEach(({ spaced }, form) => {
    const sound = skeleton(spaced);
    put(sounds, sound, form);
    put(sounds, bare(sound), form);
    const parts = spaced.split(" ");
    if (parts.length > 1) for (const part of parts) put(sounds, `+${skeleton(part)}`, form);
  });
  return sounds;
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
function found({ hay, forms, marks, starts }, keys) {
  const all = [];
  let form = 0;
  const from = keys.length < 3 && forms.length > MANY ? `\n${keys}` : keys;
  for (let at = hay.indexOf(from); at >= 0; at = hay.indexOf(from, at + 1)) {
    if (from !== keys) at++;
    while (starts[form + 1] <= at) form++;
    const { doc, rank } = forms[form];
    const start = starts[form];
    const score = likeness(marks[at], marks[at + keys.length], at - start, keys.length / (starts[form + 1] - start - 1), keys);
    if (score) all.push({ doc, score: score * rank, form });
  }
  return all;
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
  const all = letters.map((c) => typed(c)[0]).join("");
  const wanted = masksOf(all);
  names.forms.forEach(({ doc, spaced, heads, letters: whole }, nth) => {
    const at = !lacking(names, nth, wanted) && heads.includes(all) ? spaced.search(form) : -1;
    const share = letters.length / whole.length;
    if (at >= 0) keep(hits, doc, factor * (share === 1 ? 0.98 : (at ? 0.64 : 0.78) + 0.14 * share), nth);
  });
}

/** VM and k8s. @param {Names} names @param {string} word @param {number} factor @param {Hits} hits */
function byAbbreviation(names, word, factor, hits) {
  for (const form of names.initials.get(word) ?? []) keep(hits, names.forms[form].doc, 0.85 * factor, form);
  const [, first, between, last] = /^([a-z])(\d{1,2})([a-z])$/.exec(word) ?? [];
  if (first) names.forms.forEach(({ doc, letters }, form) => {
    if (letters.length === Number(between) + 2 && letters[0] === first && letters.endsWith(last)) {
      keep(hits, doc, 0.85 * factor, form);
    }
  });
}

/**
 * Names that sound alike, or do but for an r that English writes and does not say.
 *
 * @param {Names} names @param {string} text @param {number} factor @param {Hits} hits
 * @param {boolean} told whether texts have the word, so that more has to speak for another
 */
function bySound(names, text, factor, hits, told) {
  const sounds = skeleton(text);
  const pressed = keys(text);
  const hangul = HANGUL.test(pressed);
  for (const [sound, less, least] of /** @type {[string, number, number][]} */ ([[sounds, 0, 3], [bare(sounds), 0.08, 5], [`+${sounds}`, 0.12, 5]])) {
    for (const form of sound.length < least ? [] : (names.sounds().get(sound) ?? [])) {
      const { doc, letters } = names.forms[form];
      const other = keys(letters);
      const same = HANGUL.test(other) === hangul;
      const far = same ? distance(pressed, other) / Math.max(pressed.length, other.length) : 0.3;
      const sure = !told || (same ? consonants(pressed) === consonants(other) : !less && sounds.length > 3);
      if (sure && far < (sounds.length < 4 ? 0.5 : 0.4)) {
        keep(hits, doc, factor * (0.84 - less - 0.2 * far), form);
      }
    }
  }
}

/** @param {string} keys */
function consonants(keys) {
  return keys.replace(/[ㅏ-ㅣㅇ]/g, "");
}

/** Sounds without r and l. @param {string} sounds */
function bare(sounds) {
  return `-${sounds.replace(/L/g, "")}`;
}
