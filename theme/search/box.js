// @ts-check
// The box answers as one types: a combobox with a listbox below it (ARIA Authoring Practices), or
// the page of results.

const MOST = ownPage ? 100 : 10;

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(`search-${id}`));
const results = part("results");

const names = entries.ids.map((_, doc) => [...entries.ko[doc], ...entries.en[doc]]);
/** @type {Glossary} */
const glossary = {
  about, entries, names: namesOf(names), kinds: [...entries.kinds].map(Number), ...libraryOf(about, entries, arrived),
};

/** @type {Answer[]} */
let shown = [];
let active = -1;
let arriving = false;

/** Answers anew when more has come in. */
function arrived() {
  if (arriving) return;
  arriving = true;
  setTimeout(() => {
    arriving = false;
    if (glossary.all.every((part) => part())) form.classList.add("ready");
    if (ownPage || form.classList.contains("open")) answer(shown[active]?.doc);
  });
}

/** Brings in what nobody has asked for yet, bit by bit. @param {(() => unknown)[]} parts */
function bringIn([first, ...rest]) {
  if (!first || /** @type {{connection?: {saveData?: boolean}}} */ (navigator).connection?.saveData) return;
  first();
  setTimeout(() => bringIn(rest), 20);
}

/** Answers what stands in the box. @param {number} [kept] the entry to stay active */
function answer(kept) {
  const query = box.value.trim();
  const found = query ? search(glossary, query) : [];
  const all = ownPage ? found.filter(({ doc }) => passes(doc)) : found;
  shown = leading(glossary, all, MOST);
  results.replaceChildren(...shown.map((each, nth) =>
    ownPage
      ? element("li", {}, result(glossary, each, nth, {}))
      : result(glossary, each, nth, { role: "option", id: `search-option-${nth}`, "aria-selected": "false", tabindex: "-1" })));
  part("nearest").replaceChildren(...(query && !all.length ? noResult(glossary, query) : []));
  part("status").textContent = !query ? "" : all.length ? say(glossary, "count", String(all.length)) : say(glossary, "none");
  if (ownPage) return;
  part("all").hidden = all.length <= shown.length;
  open(Boolean(query));
  activate(shown.length ? Math.max(0, shown.findIndex(({ doc }) => doc === kept)) : -1);
}

/** @param {boolean} isOpen */
function open(isOpen) {
  form.classList.toggle("open", isOpen);
  box.setAttribute("aria-expanded", String(isOpen && shown.length > 0));
}

/** @param {number} nth */
function activate(nth) {
  results.children[active]?.setAttribute("aria-selected", "false");
  active = nth;
  const option = results.children[nth];
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  box.setAttribute("aria-activedescendant", option?.id ?? "");
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  // Keys that an input method takes for itself while it sets a syllable.
  if (event.isComposing || event.keyCode === 229) return;
  const isOpen = form.classList.contains("open");
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step && shown.length) {
    open(true);
    activate((active + step + shown.length) % shown.length);
  } else if (event.key === "Enter" && isOpen && active >= 0) {
    /** @type {HTMLElement} */ (results.children[active]).click();
  } else if (event.key === "Escape" && isOpen) {
    open(false);
    activate(-1);
  } else {
    return;
  }
  event.preventDefault();
}

/** Whether an entry passes the filters of the page. @param {number} doc */
function passes(doc) {
  const { kinds, tags, tagged, told, sites, cited } = entries;
  /** @type {Record<string, string[]>} */
  const own = {
    kind: [kinds[doc]],
    tag: tagged[doc].map((tag) => tags[tag]),
    lang: [["ko"], ["en"], ["ko", "en"]][Number(told[doc]) - 1] ?? [],
    source: cited[doc].map((site) => sites[site]),
  };
  return [...form.querySelectorAll("select")].every(({ name, value }) => !value || own[name].includes(value));
}

if (!ownPage) {
  box.addEventListener("keydown", onKey);
  form.addEventListener("focusout", (event) => {
    if (!form.contains(/** @type {Node} */ (event.relatedTarget))) open(false);
  });
  box.addEventListener("focus", () => open(Boolean(box.value.trim())));
}
box.addEventListener("input", () => answer());
if (ownPage) readAddress();
if (box.value) answer();
setTimeout(() => bringIn([glossary.names.sounds, ...glossary.all]), 20);
