// @ts-check
// The words of all texts and the entries that they stand in. Pure functions.

/**
 * @typedef {{words: string[], keys: string[], entries: (word: number) => number[],
 *   count: (word: number, nth: number) => number}} Part words by their keys, in order
 * @typedef {{size: number, part: (key: string) => Part | undefined,
 *   holds: (doc: number, words: string[]) => boolean}} Body
 *   `holds` says whether an entry's text has the words in a row
 */

/**
 * The body of texts that are there whole.
 *
 * @param {string[][]} texts of each entry, in each language
 * @returns {Body}
 */
function bodyOfTexts(texts) {
  /** @type {Map<string, {docs: number[], counts: number[]}>} */
  const found = new Map();
  const lines = texts.map((all, doc) => {
    const line = words(normal(all.join("\n")));
    {
      for (const word of line) {
        let at = found.get(word);
        if (!at) found.set(word, (at = { docs: [], counts: [] }));
        if (at.docs.at(-1) === doc) at.counts[at.counts.length - 1]++;
        else {
          at.docs.push(doc);
          at.counts.push(1);
        }
      }
    }
    return ` ${line.join(" ")} `;
  });
  const sorted = [...found].map(([word, at]) => ({ word, pressed: keys(word), ...at }));
  sorted.sort((a, b) => (a.pressed < b.pressed ? -1 : a.pressed > b.pressed ? 1 : a.word < b.word ? -1 : 1));
  const part = {
    words: sorted.map((each) => each.word),
    keys: sorted.map((each) => each.pressed),
    entries: (/** @type {number} */ word) => sorted[word].docs,
    count: (/** @type {number} */ word, /** @type {number} */ nth) => sorted[word].counts[nth],
  };
  return { size: texts.length, part: () => part, holds: (doc, words) => lines[doc].includes(` ${words.join(" ")}`) };
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
 * at the beginning of a longer one it is a part.
 *
 * @param {Body} body @param {string} word
 * @returns {Map<number, number>}
 */
function entriesWith(body, word) {
  const pressed = keys(word);
  /** @type {Map<number, number>} */
  const entries = new Map();
  const part = body.part(pressed[0]);
  if (!part || !pressed) return entries;
  for (let at = place(part.keys, pressed); part.keys[at]?.startsWith(pressed); at++) {
    const fit = fitOf(word, part.words[at], pressed.length);
    if (!fit) continue;
    part.entries(at).forEach((doc, nth) => {
      const count = part.count(at, nth);
      const weight = fit * (0.8 + (0.2 * count) / (count + 1));
      if (weight > (entries.get(doc) ?? 0)) entries.set(doc, weight);
    });
  }
  return entries;
}

/** @param {string} word @param {string} found @param {number} pressed */
function fitOf(word, found, pressed) {
  if (word === found) return 1;
  if (found.startsWith(word)) {
    const rest = found.slice(word.length);
    if (HANGUL.test(rest) ? isTail(word.at(-1) ?? "", rest) : /^e?s$/.test(rest)) return 0.98;
  }
  return pressed < 4 ? 0 : pressed < 5 ? 0.6 : 0.7;
}
