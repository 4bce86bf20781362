// @ts-check
// Texts that come when they are first asked for.

/**
 * A value that a script of data hands over when it is wanted.
 *
 * @template T
 * @param {string} file @param {(value: any) => T} make @param {() => void} arrived
 * @returns {() => T | undefined}
 */
function lazily(file, make, arrived) {
  /** @type {T | undefined} */
  let value;
  const ask = once(async () => {
    value = make(await load(file));
    arrived();
  });
  return () => (ask(), value);
}

/**
 * Texts and the body that they make, and all that has to come for it.
 *
 * @typedef {{body: Body, textOf: (lang: Lang, doc: number) => string, all: (() => unknown)[]}} Library
 * @typedef {"ko" | "en"} Lang
 * @param {About} about @param {Entries} entries @param {() => void} arrived
 * @returns {Library}
 */
function libraryOf({ texts, words = [], lines = [], span = 1 }, entries, arrived) {
  const size = entries.ids.length;
  if (texts) {
    const loaded = lazily(texts, (said) => ({ said, body: bodyOfTexts(wholeTexts(entries, said)) }), arrived);
    return {
      body: { size, parts: (keys) => loaded()?.body.parts(keys) ?? [], holds: (doc, row) => loaded()?.body.holds(doc, row) ?? false },
      textOf: (lang, doc) => loaded()?.said[lang][doc] ?? "",
      all: [loaded],
    };
  }
  const parts = words.map(({ file }) => lazily(file, (packed) => partOf(packed, size), arrived));
  const beginnings = lines.map((file) => lazily(file, (said) => /** @type {Texts} */ (said), arrived));
  return {
    body: bodyOfParts(size, words.map(({ from }) => from), (nth) => parts[nth]()),
    textOf: (lang, doc) => beginnings[Math.floor(doc / span)]?.()?.[lang][doc % span] ?? "",
    all: [...parts, ...beginnings],
  };
}
