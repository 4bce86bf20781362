// @ts-check
// Words and the keys that type them. Pure functions; table.yml tells Java and this the same.

/**
 * @typedef {{keyboard: {korean: string, english: string}, initials: string[], vowels: string[],
 *   finals: string[], clusters: Record<string, string>, likeness: Record<string, string[]>,
 *   loss: Record<string, string>, sounds: Record<string, string>,
 *   spellings: {first: Record<string, string>, any: Record<string, string>}, questions: string[],
 *   endings: string[], josa: {afterVowel: string, afterConsonant: string, verb: string}}} Table
 */

const HANGUL = /[가-힣ㄱ-ㆎ]/;
const WORD = /[가-힣ㄱ-ㆎ]+|(?:(?![가-힣ㄱ-ㆎ])[\p{L}\p{N}\p{M}])+[+#]*/gu;
const PLAIN = /^[ -~가-힣]*$/;
const UNSEEN = /\p{DI}/gu;
const FOLDED = /[\uFF01-\uFF5E\uFFA1-\uFFDC\u1100-\u1112\u1161-\u1175\u11A8-\u11C2]/g;
const FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/** @type {Map<string, string>} what single characters are typed with, when it is not themselves */
const TYPED = new Map(Object.entries(TABLE.clusters));

/** A character of another width or form as it is typed. @param {string} c */
function folded(c) {
  const usual = c.normalize("NFKC");
  const code = usual.charCodeAt(0);
  if (code >= 0x11a8) return FINALS[code - 0x11a8] ?? usual;
  if (code >= 0x1161) return String.fromCharCode(code - 0x1161 + 0x314f);
  return TABLE.initials[code - 0x1100] ?? usual;
}

/**
 * A text in one form, its case kept: composed, without characters that nobody sees, in usual width.
 * Never NFKC: it turns the ㅋ of a reader into one that no keyboard types.
 *
 * @param {string} text
 */
function composed(text) {
  return PLAIN.test(text) ? text : text.normalize("NFC").replace(UNSEEN, "").replace(FOLDED, folded);
}

/** A text as it is compared. @param {string} text */
function normal(text) {
  return composed(text).toLowerCase();
}

/**
 * The words of a normal text: letters and digits in a row, parted where Hangul begins or ends, so
 * that a josa behind a Latin word stands alone. C++ and C# are words.
 *
 * @param {string} text
 * @returns {string[]}
 */
function words(text) {
  return text.match(WORD) ?? [];
}

/** The keys that type a normal text, without what stands between words. @param {string} text */
function keys(text) {
  return [...words(text).join("")].map(typed).join("");
}

/** The keys that type one character. @param {string} c */
function typed(c) {
  let keys = TYPED.get(c);
  if (keys === undefined) {
    const at = c.charCodeAt(0) - 0xac00;
    keys =
      at < 0 || at >= 11172
        ? c
        : TABLE.initials[Math.floor(at / 588)] + TABLE.vowels[Math.floor((at % 588) / 28)] + TABLE.finals[at % 28];
    TYPED.set(c, keys);
  }
  return keys;
}

/** A syllable in keys: what takes two of them goes first, and a final is none where a vowel follows. */
const [INITIAL, VOWEL, FINAL] = [TABLE.initials, TABLE.vowels, TABLE.finals].map((parts) =>
  [...parts].sort((a, b) => b.length - a.length).join("|"));
const SYLLABLE_KEYS = new RegExp(`(${INITIAL})(${VOWEL})((?:${FINAL})(?![ㅏ-ㅣ]))`, "g");

/**
 * Syllables of keys, as an input method sets them.
 *
 * @param {string} keys
 */
function syllables(keys) {
  return keys.replace(SYLLABLE_KEYS, (_, initial, vowel, final) =>
    String.fromCharCode(
      0xac00 + TABLE.initials.indexOf(initial) * 588 + TABLE.vowels.indexOf(vowel) * 28 + TABLE.finals.indexOf(final)));
}

/**
 * What was typed when the keyboard was set to the other language; empty when it says nothing in it.
 *
 * @param {string} text composed, its case kept
 */
function otherLayout(text) {
  const { korean, english } = TABLE.keyboard;
  if (HANGUL.test(text)) {
    return text.replace(/./gu, typed).replace(/./gu, (key) => english[korean.indexOf(key)] ?? key).toLowerCase();
  }
  const plain = text === text.toUpperCase() ? text.toLowerCase() : text;
  const set = syllables(plain.replace(/./gu, (c) => korean[english.indexOf(c)] ?? korean[english.indexOf(c.toLowerCase())] ?? c));
  const whole = set.match(/[가-힣]/g)?.length ?? 0;
  return whole > 0 && whole >= (set.match(/[ㄱ-ㆎ]/g)?.length ?? 0) ? set : "";
}

const TAIL_AFTER_VOWEL = new RegExp(`^(?:${TABLE.josa.afterVowel})$`);
const TAIL_AFTER_CONSONANT = new RegExp(`^(?:${TABLE.josa.afterConsonant})$`);
const VERB = new RegExp(`^(?:${TABLE.josa.verb})$`);

/**
 * What a word may be without its josa or ending, the longest first; itself is not among them.
 *
 * @param {string} word
 * @returns {string[]}
 */
function stems(word) {
  if (!HANGUL.test(word)) return word.length > 4 ? [word.replace(/(?:ing|ed|es|e|s)$/, "")].filter((stem) => stem !== word) : [];
  const stems = [];
  for (let end = Math.min(word.length, 40) - 1; end > 0; end--) {
    const rest = word.slice(end);
    if (isTail(word[end - 1], rest) || (end > 1 && VERB.test(rest))) stems.push(word.slice(0, end));
  }
  return stems;
}

/** Whether the Hangul behind a noun is no part of it. @param {string} last @param {string} rest */
function isTail(last, rest) {
  const syllable = last.charCodeAt(0) - 0xac00;
  const open = syllable < 0 || syllable % 28 === 0;
  return (open ? TAIL_AFTER_VOWEL : TAIL_AFTER_CONSONANT).test(rest);
}

/**
 * The sounds of a text's consonants, alike for a loanword in Hangul and in Latin letters: registry
 * and 레지스트리 are LSSTL. A text that begins with a vowel begins with 0.
 *
 * @param {string} text normal
 */
function skeleton(text) {
  return soundsIn(text).replace(/[v ]|(?!^)0/g, "");
}

/**
 * The sounds of the words of a text with their vowels, which loanwords do not keep as well: all are v,
 * and ㅡ is none.
 *
 * @param {string} text normal
 */
function soundsIn(text) {
  return words(text).map(soundsOfWord).join(" ");
}

/** @type {Map<string, string>} the sounds of words */
const HEARD = new Map();

/** @param {string} word */
function soundsOfWord(word) {
  const sounds = HEARD.get(word) ?? (HANGUL.test(word) ? hangulSkeleton(word) : latinSkeleton(word));
  HEARD.set(word, sounds);
  return sounds;
}

const HANGUL_SOUNDS = new Map(
  Object.entries(TABLE.sounds).flatMap(([sound, jamo]) => [...jamo].map((each) => [each, sound])));

/** @param {string} word */
function hangulSkeleton(word) {
  let sounds = "";
  for (const c of word) {
    const [initial, ...rest] = typed(c);
    const final = rest.filter((key) => HANGUL_SOUNDS.has(key) || key === "ㅇ").at(0);
    if (initial !== "ㅇ") sounds += initial === "ㄹ" && sounds.endsWith("l") ? "" : (HANGUL_SOUNDS.get(initial) ?? initial);
    else if (!sounds) sounds = "0";
    if (rest[0] > "ㅎ" && rest[0] !== "ㅡ" && !sounds.endsWith("v")) sounds += "v";
    if (final) sounds += final === "ㅇ" ? "N" : final === "ㅅ" || final === "ㅆ" ? "T" : final === "ㄹ" ? "l" : HANGUL_SOUNDS.get(final);
  }
  return sounds.replace(/lL|l/g, "L");
}

/** Spellings of English and their sounds, the first that fits: at the start of a word, and anywhere. */
const [LATIN_START, LATIN_SOUNDS] = [TABLE.spellings.first, TABLE.spellings.any].map((sounds) =>
  Object.entries(sounds).map(([spelling, sound]) => ({ spelling: new RegExp(spelling, "y"), sound })));

/** @param {string} word */
function latinSkeleton(word) {
  let sounds = "";
  for (let at = 0; at < word.length; ) {
    const start = at;
    for (const { spelling, sound } of at ? LATIN_SOUNDS : [...LATIN_START, ...LATIN_SOUNDS]) {
      spelling.lastIndex = at;
      if (spelling.test(word)) {
        at = spelling.lastIndex;
        sounds += sound === "#" ? word.slice(start, at) : sound === "v" && sounds.endsWith(sound) ? "" : sound;
        break;
      }
    }
    if (at === start) at++;
  }
  return sounds;
}
