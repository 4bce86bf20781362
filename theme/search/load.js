// @ts-check
// The data of a site: scripts, each of which hands over one text. From disk nothing else may be read.

const home = new URL("search/", /** @type {HTMLScriptElement} */ (document.currentScript).src);

/** @type {Map<string, (text: string) => void>} */
const awaited = new Map();

// The one name that scripts of data know.
Object.defineProperty(globalThis, "malmoi", {
  value: (/** @type {string} */ name, /** @type {string} */ text) => awaited.get(name)?.(text),
});

/**
 * The value that a script of data hands over.
 *
 * @param {string} file its name, up to a hyphen that by which it hands over
 * @returns {Promise<any>}
 */
function load(file) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    awaited.set(file.replace(/[-.].*/, ""), (text) => resolve(JSON.parse(text)));
    script.src = new URL(file, home).href;
    script.onerror = reject;
    document.head.append(script);
  });
}

/** The address of an entry's page. @param {string} id */
function hrefOf(id) {
  return new URL(`${id}.html`, form.action).href;
}
