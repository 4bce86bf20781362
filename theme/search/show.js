// @ts-check
// Results as elements of the page.

const LANGUAGE = /** @type {Lang} */ (document.documentElement.lang);
/** @type {Lang[]} the reader's first */
const LANGUAGES = LANGUAGE === "ko" ? ["ko", "en"] : ["en", "ko"];

/** @typedef {{about: About, entries: Entries, names: Names, kinds: number[]} & Library} Glossary */

/** @param {Glossary} glossary @param {string} key @param {string} [detail] */
function say({ about }, key, detail = "") {
  return about.labels[LANGUAGE][`search.${key}`].replace("{0}", detail);
}

/** @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const name in attributes) made.setAttribute(name, attributes[name]);
  made.append(...children);
  return made;
}

/** Words in their language, with their hits marked. @param {string} tag @param {string} name @param {Lang} lang @param {string} text @param {string[]} wanted */
function said(tag, name, lang, text, wanted) {
  const marked = pieces(text, wanted).map((piece) => (piece.hit ? element("mark", {}, piece.text) : piece.text));
  return element(tag, { class: name, ...(lang === LANGUAGE ? {} : { lang }) }, ...marked);
}

/** The headwords of an entry. @param {Entries} entries @param {number} doc */
function headwords(entries, doc) {
  const all = LANGUAGES.map((lang) => ({ lang, text: entries[lang][doc][0] })).filter(({ text }) => text);
  return all[1]?.text === all[0].text ? [all[0]] : all;
}

/** @param {Entries} entries @param {number} doc */
function addressOf(entries, doc) {
  return hrefOf(idOf(entries, doc));
}

/** A link to what was found. @param {Glossary} glossary @param {Answer} answer @param {number} nth @param {Record<string, string>} role */
function result(glossary, answer, nth, role) {
  const { entries } = glossary;
  const { doc, words } = answer;
  const [own, other] = headwords(entries, doc);
  const line = lineOf(glossary, answer);
  const why = nth && answer.how === "layout" ? "" : reason(glossary, answer);
  return element("a", { ...role, href: addressOf(entries, doc), "data-term": idOf(entries, doc) },
    said("b", "name", own.lang, own.text, words), " ",
    ...(other ? [said("span", "other", other.lang, other.text, words), " "] : []),
    element("span", { class: "kind" }, say(glossary, `kind.${entries.kinds[doc]}`)), " ",
    ...(why ? [element("span", { class: "why" }, why), " "] : []),
    ...(line ? [said("span", "line", line.lang, line.text, words)] : []));
}

/** The sentence to show, in the reader's language unless only the other has a hit. @param {Glossary} glossary @param {Answer} answer */
function lineOf({ textOf }, { doc, words }) {
  let first;
  for (const lang of LANGUAGES) {
    const line = { lang, ...sentence(textOf(lang, doc), words) };
    if (line.hits > 0) return line;
    if (line.text) first ??= line;
  }
  return first;
}

/** Why it is found, when that is not plain. @param {Glossary} glossary @param {Answer} answer */
function reason(glossary, { doc, form: nth, how, as }) {
  if (how === "layout") return say(glossary, how, `${box.value.trim()} → ${as}`);
  const name = glossary.names.forms[nth]?.text ?? "";
  const isShown = headwords(glossary.entries, doc).some(({ text }) => normal(text).includes(normal(name)));
  if (how) return say(glossary, how) + (isShown ? "" : `: ${name}`);
  return isShown ? "" : say(glossary, "alias", name);
}

/** What is said when nothing is found: the nearest names, and the way to suggest the term. @param {Glossary} glossary @param {string} query */
function noResult(glossary, query) {
  const { about: { repository }, entries, names } = glossary;
  const near = nearestNames(names, query).flatMap((doc) => {
    const [{ lang, text }] = headwords(entries, doc);
    return [" ", element("a", { href: addressOf(entries, doc), lang }, text)];
  });
  const words = query.slice(0, 80);
  const issue = new URLSearchParams({ title: say(glossary, "issue.title", words), body: say(glossary, "issue.body", words) });
  return [
    element("p", {}, say(glossary, "none")),
    ...(near.length ? [element("p", { class: "near" }, say(glossary, "nearest"), ...near)] : []),
    ...(repository
      ? [element("p", {}, element("a", { href: `${repository}/issues/new?${issue}`, rel: "external noopener" }, say(glossary, "suggest", words)))]
      : []),
  ];
}
