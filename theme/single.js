// @ts-check
// The address names an entry, and with it the language that is shown: the search, the switch and
// the page's own language follow.
(() => {
  const form = /** @type {HTMLFormElement} */ (document.querySelector("form.search"));
  const booklets = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".booklet")]);
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".tongues a")]);

  /** The id of an entry in a booklet, by the id in the first one. @param {HTMLElement} booklet @param {string} id */
  const idIn = (booklet, id) => (booklet === booklets[0] ? id : `${booklet.lang}/${id}`);

  function follow() {
    const shown = booklets.find((booklet) => booklet.offsetHeight) ?? booklets[0];
    const entry = shown.querySelector(".item:target, .item:has(:target)")?.id;
    const id = shown === booklets[0] ? entry : entry?.slice(idIn(shown, "").length);
    document.documentElement.lang = shown.lang;
    form.dataset.address = `#${idIn(shown, "*")}`;
    links.forEach((link, nth) => {
      link.href = `#${id === undefined ? `${link.lang}/` : idIn(booklets[nth], id)}`;
      if (booklets[nth] === shown) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
    if (form.contains(document.activeElement)) /** @type {HTMLElement} */ (document.activeElement).blur();
  }

  form.hidden = false;
  for (const event of ["hashchange", "load"]) addEventListener(event, follow);
  follow();
})();
