// @ts-check
// The words of all texts and the entries that they stand in. Pure functions.

/**
 * @typedef {{words: string[], keys: string[], lists: ArrayLike<number>[]}} Part
 *   words in the order of their keys, each with the entries that have it, one as often as it does;
 *   no entries for a word that too many have
 * @typedef {{size: number, parts: (keys: string) => Part[],
 *   holds: (doc: number, words: string[]) => boolean}} Body
 *   `parts` gives those that may have words that begin with the keys, `holds` says whether an
 *   entry's text has the words in a row
 */

/**
 * The body of texts that are there whole.
 *
 * @param {string[]} texts of each entry
 * @returns {Body}
 */
function bodyOfTexts(texts) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  const rows = texts.map((text, doc) => {
    const row = words(normal(text));
    for (const word of row) put(found, word, doc);
    return ` ${row.join(" ")} `;
  });
  const sorted = [...found].map(([word, list]) => ({ word, pressed: keys(word), list }));
  sorted.sort((a, b) => (a.pressed < b.pressed ? -1 : 1));
  const part = {
    words: sorted.map(({ word }) => word),
    keys: sorted.map(({ pressed }) => pressed),
    lists: sorted.map(({ list }) => list),
  };
  return { size: texts.length, parts: () => [part], holds: (doc, row) => rows[doc].includes(` ${row.join(" ")}`) };
}

/** The id of an entry, which Java leaves out where its English headword tells it. @param {Entries} entries @param {number} doc */
function idOf(entries, doc) {
  return entries.ids[doc] || (entries.en[doc][0] ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/**
 * All that may be looked for in an entry whose texts are there whole.
 *
 * @param {Entries} entries @param {Texts} texts
 */
function wholeTexts({ ids, ko, en, tags, tagged }, texts) {
  return ids.map((_, doc) =>
    [...ko[doc], ...en[doc], ...tagged[doc].map((tag) => tags[tag]), texts.more?.[doc], texts.ko[doc], texts.en[doc]].join("\n"));
}

/**
 * The body of parts that cover the words from some keys to the next ones.
 *
 * @param {number} size @param {string[]} from @param {(nth: number) => Part | undefined} part
 * @returns {Body}
 */
function bodyOfParts(size, from, part) {
  const parts = (/** @type {string} */ keys) => {
    const at = place(from, keys);
    const first = Math.max(0, from[at] === keys ? at : at - 1);
    const last = keys.length < 4 ? first : Math.max(first, place(from, `${keys}\uffff`) - 1);
    return from.slice(first, last + 1).flatMap((_, k) => part(first + k) ?? []);
  };
  return { size, parts, holds: () => false };
}

/**
 * A part as Java packs it: each word behind a letter that says how much of it is that of the word
 * before, and the lists in bits.
 *
 * @param {{words: string, lists: string}} packed @param {number} all how many entries there are
 * @returns {Part}
 */
function partOf(packed, all) {
  let before = "";
  const unpacked = packed.words.split(" ").map((word) => (before = before.slice(0, word.charCodeAt(0) - 65) + word.slice(1)));
  const bits = bitsOf(packed.lists);
  return { words: unpacked, keys: unpacked.map(keys), lists: unpacked.map(() => listOf(bits, all)) };
}

/** Reads so many bits at each call. @param {string} text six bits a character */
function bitsOf(text) {
  let at = 0;
  return (/** @type {number} */ width) => {
    let bits = 0;
    for (; width > 0; width--, at++) {
      const c = text.charCodeAt(Math.floor(at / 6));
      bits = (bits << 1) | (((c < 92 ? c - 48 : c - 49) >> (5 - (at % 6))) & 1);
    }
    return bits;
  };
}

/** One list: its length by Elias, its gaps by Rice. @param {(width: number) => number} bits @param {number} all */
function listOf(bits, all) {
  let width = 0;
  while (!bits(1)) width++;
  const list = new Int32Array(((1 << width) | bits(width)) - 1);
  let parameter = 0;
  while (list.length && 100 * list.length * 2 ** (parameter + 1) <= 69 * all) parameter++;
  let next = 0;
  for (let k = 0; k < list.length; k++, next++) {
    let gap = 0;
    while (bits(1)) gap++;
    list[k] = next += (gap << parameter) | bits(parameter);
  }
  return list;
}

/** Where keys stand, or would, among sorted ones. @param {string[]} sorted @param {string} keys */
function place(sorted, keys) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < keys) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The entries whose text has the word, with how well from 0 to 1: with a josa it is the same word,
 * at the beginning of a longer one it is a part. `whole` says whether it is a word of some text,
 * `common` that so many have it that it tells nothing.
 *
 * @param {Body} body @param {string} word
 */
function entriesWith(body, word) {
  const pressed = keys(word);
  /** @type {Map<number, number>} */
  const entries = new Map();
  let common = false;
  let whole = false;
  for (const part of body.parts(pressed)) {
    for (let at = place(part.keys, pressed); part.keys[at]?.startsWith(pressed); at++) {
      const fit = fitOf(word, part.words[at], pressed.length);
      const list = part.lists[at];
      whole ||= fit > 0.9;
      common ||= fit > 0.9 && list.length === 0;
      for (let k = 0, count = 0; fit && k < list.length; k++) {
        count = list[k] === list[k - 1] ? count + 1 : 1;
        const weight = fit * (0.8 + (0.2 * count) / (count + 1));
        if (weight > (entries.get(list[k]) ?? 0)) entries.set(list[k], weight);
      }
    }
  }
  return { entries, common, whole };
}

/** @param {string} word @param {string} found @param {number} pressed */
function fitOf(word, found, pressed) {
  if (word === found) return 1;
  const rest = found.startsWith(word) ? found.slice(word.length) : "";
  if (HANGUL.test(rest) ? isTail(word.slice(-1), rest) : /^e?s$/.test(rest)) return 0.98;
  return pressed < 4 ? 0 : pressed < 5 ? 0.6 : 0.7;
}
