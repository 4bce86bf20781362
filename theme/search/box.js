// @ts-check
// The search of a page: a box with its results below it, or the page of results itself.

/** @typedef {Awaited<ReturnType<typeof loadIndex>>} Loaded */

const MOST = 12;
const MOST_ON_PAGE = 100;

/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement | null} */ (document.querySelector(selector));

const box = /** @type {HTMLInputElement | null} */ (find("#search"));
const results = find("#search-results");
const nearest = find("#search-nearest");
const status = find("#search-status");
const form = box?.form;
const language = document.documentElement.lang;
const ownPage = form?.classList.contains("whole") ?? false;

/** @type {Loaded | undefined} */
let index;
let active = -1;
/** @type {Answer[]} */
let shown = [];

/** @param {string} key @param {string} [detail] */
function say(key, detail = "") {
  return (index?.about.labels[language]?.[key] ?? "").replace("{0}", detail);
}

/**
 * @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children
 */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A text with its hits marked. @param {string} text @param {string[]} wanted */
function marked(text, wanted) {
  return pieces(text, wanted).map((piece) => (piece.hit ? element("mark", {}, piece.text) : piece.text));
}

/** @param {string} lang */
function foreign(lang) {
  return lang === language ? {} : { lang };
}

/** The headwords of an entry, the reader's language first. @param {Entries} entries @param {number} doc */
function headwords(entries, doc) {
  const other = language === "ko" ? "en" : "ko";
  const all = [language, other].map((lang) => ({ lang, text: entries[/** @type {"ko"} */ (lang)][doc][0] }));
  return all.filter(({ text }, k) => text && all.findIndex((each) => each.text === text) === k);
}

/** @param {Loaded} from @param {Answer} answer @param {number} nth */
function result(from, answer, nth) {
  const { entries } = from;
  const { doc } = answer;
  const [own, other] = headwords(entries, doc);
  const line = lineOf(from, answer);
  const why = reason(from, answer, [own?.text, other?.text]);
  const id = idOf(entries, doc);
  const role = ownPage ? {} : { role: "option", id: `search-option-${nth}`, "aria-selected": "false", tabindex: "-1" };
  const link = element("a", { ...role, href: new URL(`${id}.html`, form?.action).href, "data-term": id },
    element("span", { class: "names" },
      element("b", foreign(own?.lang ?? language), ...marked(own?.text ?? id, answer.words)),
      ...(other ? [" ", element("span", foreign(other.lang), ...marked(other.text, answer.words))] : [])),
    " ", element("span", { class: "kind" }, say(`search.kind.${entries.kinds[doc]}`)),
    ...(why ? [" ", element("span", { class: "why" }, why)] : []),
    ...(line ? [" ", element("span", { class: "line", ...foreign(line.lang) }, ...marked(line.text, answer.words))] : []));
  return ownPage ? element("li", {}, link) : link;
}

/** The sentence to show, in the reader's language when it says as much there. @param {Loaded} from @param {Answer} answer */
function lineOf({ textOf }, { doc, words }) {
  const lines = [language, language === "ko" ? "en" : "ko"]
    .map((lang) => ({ lang, ...sentence(textOf(/** @type {"ko"} */ (lang), doc), words) }))
    .filter(({ text }) => text);
  return lines.length > 1 && lines[1].hits > 0 && lines[0].hits === 0 ? lines[1] : lines[0];
}

/** Why it is found, when that is not plain. @param {Loaded} from @param {Answer} answer @param {(string | undefined)[]} shown */
function reason(from, answer, shown) {
  const name = answer.form >= 0 ? from.names.forms[answer.form].text : "";
  if (answer.how === "layout") return say("search.layout", `${box?.value.trim()} → ${answer.as}`);
  const alias = name && !shown.some((each) => each && normal(each).includes(normal(name))) ? name : "";
  if (answer.how) return say(`search.${answer.how}`) + (alias ? `: ${alias}` : "");
  return alias ? say("search.alias", alias) : "";
}

/** Answers what stands in the box. */
function answer(chosenDoc = -1) {
  if (!box || !results || !nearest || !status || !index) return;
  const query = box.value;
  const all = query.trim() ? search(index, query).filter(chosen()) : [];
  shown = all.slice(0, ownPage ? MOST_ON_PAGE : MOST);
  const from = index;
  results.replaceChildren(...shown.map((each, nth) => result(from, each, nth)));
  nearest.replaceChildren(...(query.trim() && all.length === 0 ? noResult(from, query) : []));
  status.textContent = !query.trim() ? "" : all.length === 0 ? say("search.none") : say("search.count", String(all.length));
  open(Boolean(query.trim()));
  const before = shown.findIndex((each) => each.doc === chosenDoc);
  activate(ownPage || shown.length === 0 ? -1 : Math.max(0, before));
}

/** The names that are nearest, and the way to suggest the term. @param {Loaded} from @param {string} query */
function noResult(from, query) {
  const near = nearestNames(from.names, query).map((doc) => {
    const [own] = headwords(from.entries, doc);
    return element("a", { href: new URL(`${idOf(from.entries, doc)}.html`, form?.action).href, ...foreign(own.lang) }, own.text);
  });
  const { repository } = from.about;
  const words = query.trim().slice(0, 80);
  const issue = repository && `${repository}/issues/new?title=${encodeURIComponent(say("search.issue.title", words))}&body=${encodeURIComponent(say("search.issue.body", words))}`;
  return [
    element("p", {}, say("search.none")),
    ...(near.length ? [element("p", { class: "near" }, say("search.nearest"), " ", ...near.flatMap((link) => [link, " "]))] : []),
    ...(issue ? [element("p", {}, element("a", { href: issue, rel: "external noopener" }, say("search.suggest", words)))] : []),
  ];
}

/** @param {boolean} isOpen */
function open(isOpen) {
  if (ownPage || !box) return;
  form?.classList.toggle("open", isOpen);
  box.setAttribute("aria-expanded", String(isOpen && Boolean(results?.childElementCount)));
}

/** @param {number} nth */
function activate(nth) {
  if (ownPage || !box || !results) return;
  results.children[active]?.setAttribute("aria-selected", "false");
  active = nth;
  const option = results.children[nth];
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) box.setAttribute("aria-activedescendant", option.id);
  else box.removeAttribute("aria-activedescendant");
}

/** @returns {(answer: Answer) => boolean} whether an answer passes the filters of the page */
function chosen() {
  if (!ownPage || !form || !index) return () => true;
  const { entries } = index;
  const wanted = new FormData(form);
  const [kind, tag, lang, site] = ["kind", "tag", "lang", "source"].map((name) => String(wanted.get(name) ?? ""));
  return ({ doc }) =>
    (!kind || entries.kinds[doc] === kind) &&
    (!tag || entries.tagged[doc].some((each) => entries.tags[each] === tag)) &&
    (!lang || (Number(entries.told[doc]) & (lang === "ko" ? 1 : 2)) > 0) &&
    (!site || entries.cited[doc].some((each) => entries.sites[each] === site));
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.isComposing || event.keyCode === 229 || ownPage || !results) return;
  const count = results.childElementCount;
  const isOpen = form?.classList.contains("open");
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
    event.preventDefault();
    if (!isOpen) open(true);
    activate((active + (event.key === "ArrowDown" ? 1 : -1) + count) % count);
  } else if (event.key === "Enter" && isOpen && active >= 0) {
    event.preventDefault();
    /** @type {HTMLElement} */ (results.children[active]).click();
  } else if (event.key === "Escape" && isOpen) {
    event.preventDefault();
    open(false);
    activate(-1);
  }
}

/** @param {KeyboardEvent} event */
function onShortcut(event) {
  const at = /** @type {HTMLElement} */ (event.target);
  const writing = at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
  const slash = event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (slash || k) {
    event.preventDefault();
    box?.focus();
    box?.select();
  }
}

let arriving = false;

/** Answers anew when more has come in. */
function arrived() {
  if (arriving) return;
  arriving = true;
  setTimeout(() => {
    arriving = false;
    if (index?.all.every((part) => part())) form?.classList.add("ready");
    if (box?.value && (ownPage || form?.classList.contains("open"))) answer(shown[active]?.doc);
  });
}

/** Brings in what nobody has asked for yet, while nothing else is to be done. @param {(() => unknown)[]} parts */
function bringIn(parts) {
  const { connection } = /** @type {{connection?: {saveData?: boolean}}} */ (navigator);
  if (parts.length === 0 || connection?.saveData) return;
  parts[0]();
  setTimeout(() => bringIn(parts.slice(1)), 30);
}

let preparing = false;

function prepare() {
  if (preparing) return;
  preparing = true;
  loadIndex(arrived).then((loaded) => {
    index = loaded;
    setTimeout(() => bringIn(loaded.all), 50);
    if (ownPage) fillFilters(loaded);
    if (box?.value) answer();
  }, () => {
    preparing = false;
  });
}

if (box && form) {
  if (!ownPage) {
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "search-results", "aria-haspopup": "listbox",
    })) box.setAttribute(name, value);
    form.addEventListener("focusout", (event) => {
      if (!form.contains(/** @type {Node} */ (event.relatedTarget))) open(false);
    });
  }
  box.addEventListener("focus", prepare, { once: true });
  box.addEventListener("input", () => {
    if (index) answer();
    else prepare();
  });
  box.addEventListener("keydown", onKey);
  document.addEventListener("keydown", onShortcut);
}
