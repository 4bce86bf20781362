// @ts-check
// What every page runs: it waits until somebody wants to search, and brings in the rest by then.

/**
 * @typedef {{ids: string[], kinds: string, ko: string[][], en: string[][], tags: string[],
 *   tagged: number[][], sites: string[], cited: number[][], told: string}} Entries
 * @typedef {{ko: string[], en: string[], more?: string[]}} Texts
 * @typedef {{table: Table, entries: string, texts?: string, words?: {from: string, file: string}[], lines?: string[],
 *   span?: number, repository?: string, labels: Record<string, Record<string, string>>}} About what index.js says
 */

const box = /** @type {HTMLInputElement} */ (document.querySelector("#search"));
const form = /** @type {HTMLFormElement} */ (box.form);
const ownPage = form.classList.contains("wide");

/** Brings in what there is. A copy of index.js that names what is gone is an old one. @param {string} index */
async function begin(index) {
  const about = /** @type {About} */ (await load(index));
  let entries;
  try {
    entries = /** @type {Entries} */ (await load(about.entries));
  } catch {
    if (index === "index.js") await begin(`index.js?${Date.now()}`);
    return;
  }
  answering(about.table, about, entries);
}

box.addEventListener("focus", () => begin("index.js"), { once: true });
if (ownPage || document.activeElement === box) box.dispatchEvent(new Event("focus"));

document.addEventListener("keydown", (event) => {
  const writing = /** @type {HTMLElement} */ (event.target).matches("input, textarea, select");
  // By its place: set to Korean the same key says ㅏ.
  const ctrlK = (event.ctrlKey || event.metaKey) && event.code === "KeyK";
  if (ctrlK || (event.key === "/" && !writing)) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
