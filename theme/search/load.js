// @ts-check
// Brings the data in: scripts that hand over one text each, since from disk nothing else may be read.

/**
 * @typedef {{languages: string[], ids: string[], kinds: string, ko: string[][], en: string[][], tags: string[],
 *   tagged: number[][], sites: string[], cited: number[][], told: string}} Entries
 * @typedef {{ko: string[], en: string[], more: string[]}} Texts
 * @typedef {{entries: string, texts: string, repository?: string, labels: Record<string, Record<string, string>>}} Manifest
 */

const HOME = new URL("search/", /** @type {HTMLScriptElement} */ (document.currentScript).src);

/** @type {Map<string, (text: string) => void>} */
const AWAITED = new Map();
/** @type {Map<string, Promise<any>>} */
const LOADED = new Map();

// The one name that the data's scripts know.
Object.defineProperty(globalThis, "malmoi", {
  value: (/** @type {string} */ name, /** @type {string} */ text) => AWAITED.get(name)?.(text),
});

/**
 * The value that a data script hands over, loaded once.
 *
 * @param {string} name by which it does
 * @param {string} file @returns {Promise<any>}
 */
function load(name, file) {
  let loaded = LOADED.get(file);
  if (!loaded) {
    loaded = new Promise((resolve, reject) => {
      AWAITED.set(name, (text) => resolve(JSON.parse(text)));
      const script = document.createElement("script");
      script.src = new URL(file, HOME).href;
      script.onerror = () => reject(new Error(file));
      document.head.append(script);
    });
    loaded.catch(() => LOADED.delete(file));
    LOADED.set(file, loaded);
  }
  return loaded;
}

/** What the data is; when what it names is gone, the copy of it was stale. */
async function manifest() {
  const known = await load("index", "index.js");
  return /** @type {Manifest} */ (known);
}

/** All that is needed to search. */
async function loadIndex() {
  let about = await manifest();
  /** @type {Entries} */
  let entries;
  try {
    entries = await load("entries", about.entries);
  } catch {
    about = await load("index", `index.js?${Date.now()}`);
    entries = await load("entries", about.entries);
  }
  const texts = /** @type {Texts} */ (await load("texts", about.texts));
  return indexOf(about, entries, texts);
}

/** @param {Manifest} about @param {Entries} entries @param {Texts} texts */
function indexOf(about, entries, texts) {
  const names = entries.ids.map((_, doc) => [...entries.ko[doc], ...entries.en[doc]]);
  const tags = entries.tagged.map((all) => all.map((tag) => entries.tags[tag]).join(" "));
  const bodies = names.map((all, doc) => [all.join("\n"), texts.ko[doc], texts.en[doc], texts.more[doc], tags[doc]]);
  return {
    about, entries, texts, names: namesOf(names), body: bodyOfTexts(bodies),
    kinds: [...entries.kinds].map(Number),
  };
}

/** The page of an entry within its language's folder. @param {Entries} entries @param {number} doc */
function pageOf(entries, doc) {
  return `${idOf(entries, doc)}.html`;
}

/** @param {Entries} entries @param {number} doc */
function idOf(entries, doc) {
  return entries.ids[doc] || (entries.en[doc][0] ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
