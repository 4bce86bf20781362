// @ts-check
// Brings the data in: scripts that hand over one text each, since from disk nothing else may be read.

/**
 * @typedef {{ids: string[], kinds: string, ko: string[][], en: string[][], tags: string[],
 *   tagged: number[][], sites: string[], cited: number[][], told: string}} Entries
 * @typedef {{ko: string[], en: string[], more?: string[]}} Texts
 * @typedef {{entries: string, texts?: string, words?: {from: string, file: string}[], lines?: string[], span?: number,
 *   repository?: string, labels: Record<string, Record<string, string>>}} About what index.js says of the others
 */

const HOME = new URL("search/", /** @type {HTMLScriptElement} */ (document.currentScript).src);

/** @type {Map<string, (text: string) => void>} */
const AWAITED = new Map();

// The one name that the data's scripts know.
Object.defineProperty(globalThis, "malmoi", {
  value: (/** @type {string} */ name, /** @type {string} */ text) => AWAITED.get(name)?.(text),
});

/**
 * The value that a data script hands over.
 *
 * @param {string} file its name, up to a hyphen that by which it hands over
 * @returns {Promise<any>}
 */
function load(file) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    AWAITED.set(file.replace(/[-.].*/, ""), (text) => resolve(JSON.parse(text)));
    script.src = new URL(file, HOME).href;
    script.onerror = () => reject(new Error(file));
    document.head.append(script);
  });
}

/**
 * A value that comes when it is first asked for.
 *
 * @template T
 * @param {string} file @param {(value: any) => T} make @param {() => void} arrived
 * @returns {() => T | undefined}
 */
function lazily(file, make, arrived) {
  /** @type {T | undefined} */
  let value;
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      load(file).then((loaded) => {
        value = make(loaded);
        arrived();
      }, () => {});
    }
    return value;
  };
}

/** What there is, and all names; a copy of index.js that names what is gone is a stale one. */
async function loadEntries() {
  let about = /** @type {About} */ (await load("index.js"));
  try {
    return { about, entries: /** @type {Entries} */ (await load(about.entries)) };
  } catch {
    about = await load(`index.js?${Date.now()}`);
    return { about, entries: /** @type {Entries} */ (await load(about.entries)) };
  }
}

/**
 * All that is searched. Names are there at once, texts arrive.
 *
 * @param {() => void} arrived
 */
async function loadIndex(arrived) {
  const { about, entries } = await loadEntries();
  const names = entries.ids.map((_, doc) => [...entries.ko[doc], ...entries.en[doc]]);
  const texts = about.texts ? inWhole(about.texts, entries, arrived) : inParts(about, names.length, arrived);
  return { about, entries, names: namesOf(names), kinds: [...entries.kinds].map(Number), ...texts };
}

/** @param {string} file @param {Entries} entries @param {() => void} arrived */
function inWhole(file, entries, arrived) {
  const make = (/** @type {Texts} */ texts) => ({ texts, body: bodyOfTexts(wholeTexts(entries, texts)) });
  const loaded = lazily(file, make, arrived);
  /** @type {Body} */
  const body = {
    size: entries.ids.length,
    parts: (keys) => loaded()?.body.parts(keys) ?? [],
    holds: (doc, row) => loaded()?.body.holds(doc, row) ?? false,
  };
  const textOf = (/** @type {"ko" | "en"} */ lang, /** @type {number} */ doc) => loaded()?.texts[lang][doc] ?? "";
  return { body, textOf, all: [loaded] };
}

/** @param {About} about @param {number} size @param {() => void} arrived */
function inParts({ words = [], lines = [], span = 1 }, size, arrived) {
  const parts = words.map(({ file }) => lazily(file, (packed) => partOf(packed, size), arrived));
  const beginnings = lines.map((file) => lazily(file, (/** @type {Texts} */ texts) => texts, arrived));
  const body = bodyOfParts(size, words.map(({ from }) => from), (nth) => parts[nth]());
  const textOf = (/** @type {"ko" | "en"} */ lang, /** @type {number} */ doc) =>
    beginnings[Math.floor(doc / span)]?.()?.[lang][doc % span] ?? "";
  return { body, textOf, all: [...parts, ...beginnings] };
}
