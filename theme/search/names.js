// @ts-check
// The names of all entries, looked up by the keys that type them. Pure functions.

/**
 * @typedef {{doc: number, text: string, letters: string, start: number}} Form a name of an entry;
 *   `start` is where its keys stand in the hay
 * @typedef {{forms: Form[], hay: string, codes: Uint8Array, masks: Int32Array, marks: Uint8Array, letters: string,
 *   letterForms: Int32Array, initials: Map<string, number[]>, sounds: () => Map<string, number[]>}} Names
 * @typedef {{score: number, form: number}} Hit
 * @typedef {Map<number, Hit>} Hits by entry
 */

const SYLLABLE = 1;
const WORD_START = 2;

/** Of so many names, one or two keys are only looked for at their beginnings. */
const MANY = 4000;
const END = 10;

/** @type {Map<string, number>} */
const CODES = new Map();

/** The number of a key; 0 stands for the end of a name. @param {string} key */
function code(key) {
  const known = CODES.get(key);
  if (known !== undefined) return known;
  const next = key === "\n" ? 0 : Math.min(CODES.size + 1, 255);
  CODES.set(key, next);
  return next;
}

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
  const initials = new Map();
  let start = 0;
  names.forEach((all, doc) => {
    const seen = new Set();
    for (const text of all.flatMap(withoutParentheses)) {
      const parts = words(normal(text));
      const letters = parts.join("");
      if (!letters || seen.has(letters)) continue;
      seen.add(letters);
      const before = marks.length;
      let line = "";
      for (const part of parts) {
        let first = WORD_START;
        for (const c of part) {
          const pressed = typed(c);
          line += pressed;
          marks.push(first || (HANGUL.test(c) ? SYLLABLE : 0));
          for (let k = 1; k < pressed.length; k++) marks.push(0);
          first = 0;
        }
      }
      marks.push(WORD_START);
      hay.push(line);
      if (parts.length > 1 && !HANGUL.test(letters)) put(initials, parts.map((part) => part[0]).join(""), forms.length);
      forms.push({ doc, text, letters, start: before });
      start = marks.length;
    }
  });
  const all = hay.join("\n") + "\n";
  const codes = Uint8Array.from(all, code);
  const letters = forms.map((form) => form.letters).join("\n") + "\n";
  return {
    forms, hay: all, codes, masks: masksOf(codes, forms.length), marks: Uint8Array.from(marks), letters,
    letterForms: starts(letters), initials, sounds: once(() => soundsOf(forms)),
  };
}

/** The names by their sounds. @param {Form[]} forms */
function soundsOf(forms) {
  const known = new Map();
  const sounds = new Map();
  forms.forEach(({ text }, form) => {
    let all = "";
    for (const word of words(normal(text))) {
      let sound = known.get(word);
      if (sound === undefined) known.set(word, (sound = skeleton(word)));
      all += sound;
    }
    put(sounds, all, form);
    put(sounds, bare(all), form);
  });
  return sounds;
}

/** Which keys each name has, about. @param {Uint8Array} codes @param {number} forms */
function masksOf(codes, forms) {
  const masks = new Int32Array(forms);
  for (let at = 0, form = 0; form < forms; at++) {
    if (codes[at] === 0) form++;
    else masks[form] |= 1 << (codes[at] & 31);
  }
  return masks;
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

/** Where the lines of a text begin. @param {string} text */
function starts(text) {
  const starts = [];
  for (let at = 0; at < text.length; at = text.indexOf("\n", at) + 1) starts.push(at);
  return Int32Array.from(starts);
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
  const { hay, forms, marks } = names;
  if (!keys) return;
  let form = 0;
  const from = keys.length < 3 && forms.length > MANY ? `\n${keys}` : keys;
  for (let at = hay.indexOf(from); at >= 0; at = hay.indexOf(from, at + 1)) {
    if (from !== keys) at++;
    form = formAt(names, at, form);
    const { start, doc } = forms[form];
    const end = form + 1 < forms.length ? forms[form + 1].start - 1 : hay.length - 1;
    const share = keys.length / (end - start);
    const score = likeness(marks[at], marks[at + keys.length], at - start, share, keys);
    if (score) keep(hits, doc, score * factor * (isHeadword(names, form) ? 1 : 0.99), form);
  }
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

/** @param {Names} names @param {number} form */
function isHeadword(names, form) {
  return form === 0 || names.forms[form - 1].doc !== names.forms[form].doc;
}

/** The form whose keys stand at a place of the hay. @param {Names} names @param {number} at @param {number} from */
function formAt(names, at, from) {
  let low = from;
  let high = names.forms.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (names.forms[middle].start <= at) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Names by the initials of their syllables; whole syllables may stand between: ㄷㅋ 데몬.
 *
 * @param {Names} names @param {string[]} words @param {number} factor @param {Hits} hits
 */
function byChoseong(names, words, factor, hits) {
  const letters = words.flatMap((word) => [...word].flatMap((c) => (/[ㄱ-ㅎ]/.test(c) ? [...typed(c)] : [c])));
  if (!letters.some((c) => /[ㄱ-ㅎ]/.test(c)) || letters.some((c) => /[ㅏ-ㅣ]/.test(c))) return;
  const pattern = letters.map((c) => {
    const initial = TABLE.initials.indexOf(c);
    if (initial < 0) return c.replace(/[^\p{L}\p{N}]/u, "\\$&");
    const first = 0xac00 + initial * 588;
    return `[${String.fromCharCode(first)}-${String.fromCharCode(first + 587)}${c}]`;
  });
  const form = new RegExp(pattern.join(""), "gu");
  for (let found = form.exec(names.letters); found; found = form.exec(names.letters)) {
    const at = lineAt(names.letterForms, found.index);
    const { doc, letters: whole } = names.forms[at];
    const share = letters.length / whole.length;
    const first = found.index === names.letterForms[at];
    if (first || opensWord(names.forms[at], found.index - names.letterForms[at])) {
      keep(hits, doc, factor * (share === 1 ? 0.98 : (first ? 0.78 : 0.64) + 0.14 * share), at);
    }
    form.lastIndex = found.index + 1;
  }
}

/** @param {Form} form @param {number} letter */
function opensWord(form, letter) {
  let at = 0;
  for (const word of words(normal(form.text))) {
    if (at >= letter) break;
    at += word.length;
  }
  return at === letter;
}

/** The line that holds an offset. @param {Int32Array} starts @param {number} offset */
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** VM and k8s. @param {Names} names @param {string} word @param {number} factor @param {Hits} hits */
function byAbbreviation(names, word, factor, hits) {
  for (const form of names.initials.get(word) ?? []) keep(hits, names.forms[form].doc, 0.85 * factor, form);
  const numbered = /^([a-z])(\d{1,2})([a-z])$/.exec(word);
  if (!numbered) return;
  const [, first, between, last] = numbered;
  names.forms.forEach(({ doc, letters }, form) => {
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
  for (const [sound, less, least] of /** @type {[string, number, number][]} */ ([[sounds, 0, 3], [bare(sounds), 0.08, 5]])) {
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
