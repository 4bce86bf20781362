// @ts-check
// A card tells what a linked term means before one goes there. As WCAG 1.4.13 asks, Esc dismisses
// it, the pointer may go onto it, and it stays until pointer and focus have left.
(() => {
  /** @typedef {Record<string, [name: string, text: string]>} Preview what is said in each language */
  /** @typedef {{width: number, height: number}} Size */

  const DELAY = 250;
  const GAP = 6;
  const MARGIN = 20;

  const script = /** @type {HTMLScriptElement} */ (document.currentScript);

  /** @type {Promise<string[]> | undefined} the names of the files */
  let index;
  /** @type {Map<string, Promise<Record<string, Preview>>>} */
  const loading = new Map();

  const card = document.createElement("div");
  card.className = "preview";
  card.id = "term.preview";

  /** @type {HTMLAnchorElement | null} the link that the card is open for */
  let current = null;
  /** @type {HTMLAnchorElement | null} the link that it is to be opened for */
  let wanted = null;
  let timer = 0;
  let touched = false;
  let pointerY = NaN;

  /** The file that holds a term: by Java's String.hashCode, so that both sides know. @param {string} id @param {string[]} files */
  function fileOf(id, files) {
    let hash = 0;
    for (let k = 0; k < id.length; k++) hash = (Math.imul(31, hash) + id.charCodeAt(k)) | 0;
    return files[((hash % files.length) + files.length) % files.length];
  }

  /**
   * What a script tells: from disk nothing else may be read.
   *
   * @param {string} file its name, up to a hyphen that by which it hands over
   * @returns {Promise<any>}
   */
  function load(file) {
    return new Promise((resolve, reject) => {
      const data = document.createElement("script");
      data.src = new URL(`previews/${file}`, script.src).href;
      data.onerror = reject;
      document.addEventListener("malmoi-previews", function arrive(event) {
        const { name, told } = /** @type {CustomEvent} */ (event).detail;
        if (name !== file.replace(/[-.].*/, "")) return;
        document.removeEventListener("malmoi-previews", arrive);
        resolve(told);
      });
      document.head.append(data);
    });
  }

  /** What is told of the terms of the file that holds a term. @param {string} id */
  async function termsBeside(id) {
    const file = fileOf(id, await (index ??= load("index.js")));
    const terms = loading.get(file) ?? load(file);
    loading.set(file, terms);
    return terms;
  }

  /** A copy of the index that names what is gone is an old one. @param {HTMLAnchorElement} link @returns {Promise<Preview | undefined>} */
  async function previewOf(link) {
    const id = link.dataset.term ?? "";
    const terms = await termsBeside(id).catch(() => {
      index = load(`index.js?${Date.now()}`);
      return termsBeside(id);
    });
    return terms[id];
  }

  /** @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const name in attributes) made.setAttribute(name, attributes[name]);
    made.append(...children);
    return made;
  }

  /** What the card says, in the reader's language first. @param {Preview} preview @param {string} href */
  function parts(preview, href) {
    const own = document.documentElement.lang;
    const languages = Object.keys(preview).sort((a, b) => Number(b === own) - Number(a === own));
    const titled = languages.find((lang) => preview[lang][0]);
    const said = languages.map((lang) => {
      const [name, text] = preview[lang];
      const title = lang === titled ? element("a", { href, tabindex: "-1" }, name) : name;
      return element("div", { lang }, ...(name ? [element("b", {}, title), " "] : []), ...(text ? [element("span", {}, text)] : []));
    });
    const isTold = languages.some((lang) => preview[lang][1]);
    return isTold ? said : [...said, element("div", { lang: own }, element("span", {}, script.dataset.wanted ?? ""))];
  }

  /** Where the card stands: below the words or, where there is no room, above; never outside of the view. @param {DOMRect} words @param {Size} size @param {Size} view */
  function place(words, size, view) {
    const below = view.height - words.bottom;
    const fits = below >= size.height + GAP + MARGIN || below >= words.top;
    const top = fits ? words.bottom + GAP : words.top - GAP - size.height;
    const within = (/** @type {number} */ at, /** @type {number} */ room) => Math.max(MARGIN, Math.min(at, room - MARGIN));
    return { left: within(words.left, view.width - size.width), top: within(top, view.height - size.height) };
  }

  /** @param {HTMLAnchorElement} link @param {Preview} preview */
  function show(link, preview) {
    close();
    current = link;
    card.replaceChildren(...parts(preview, link.href));
    card.style.left = card.style.top = "0";
    // At the end of the block, where it parts no word from its josa.
    (link.closest("p, li, td, th, blockquote") ?? document.body).append(card);
    const start = card.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const lines = [...link.getClientRects()];
    const words = lines.find((line) => line.top <= pointerY && pointerY <= line.bottom) ?? lines[0];
    const { left, top } = place(words, start, { width, height });
    card.style.left = `${left - start.left}px`;
    card.style.top = `${top - start.top}px`;
    link.setAttribute("aria-describedby", card.id);
  }

  function close() {
    clearTimeout(timer);
    wanted = null;
    current?.removeAttribute("aria-describedby");
    current = null;
    card.remove();
  }

  /** @param {HTMLAnchorElement} link @param {() => void} otherwise when nothing is known of it */
  async function open(link, otherwise) {
    wanted = link;
    if (link === current) return;
    const preview = await previewOf(link).catch(() => undefined);
    if (wanted !== link) return;
    if (preview) show(link, preview);
    else otherwise();
  }

  function leave() {
    const isHeld = [current, card].some((each) => each?.matches(":hover, :focus-visible, :focus-within"));
    if (!isHeld) close();
  }

  /** @param {() => void} action */
  function soon(action) {
    clearTimeout(timer);
    timer = window.setTimeout(action, DELAY);
  }

  /** @param {Event} event */
  function linkAt(event) {
    const at = /** @type {Element} */ (event.target);
    return /** @type {HTMLAnchorElement | null} */ (at.closest?.("a.term[data-term]") ?? null);
  }

  /** @param {HTMLAnchorElement} link @param {number} y of the pointer */
  function approach(link, y) {
    pointerY = y;
    previewOf(link).catch(() => {});
    soon(() => open(link, () => {}));
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkAt(event);
    if (link && !link.contains(/** @type {Node | null} */ (event.relatedTarget))) approach(link, event.clientY);
    else if (card.contains(/** @type {Node} */ (event.target))) clearTimeout(timer);
    else if (!link) soon(leave);
  });
  document.documentElement.addEventListener("pointerleave", () => soon(leave));

  document.addEventListener("focusin", (event) => {
    const link = linkAt(event);
    if (link?.matches(":focus-visible")) approach(link, NaN);
  });
  document.addEventListener("focusout", () => soon(leave));

  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    if (!card.contains(/** @type {Node} */ (event.target)) && linkAt(event) !== current) close();
  });
  // A finger has no hover: it asks first, and goes when it touches again.
  document.addEventListener("click", (event) => {
    const link = linkAt(event);
    if (!link || !touched || event.detail === 0 || link === current) return;
    event.preventDefault();
    pointerY = event.clientY;
    open(link, () => location.assign(link.href));
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  // The bars of a phone's browser change the height while one scrolls.
  let width = innerWidth;
  addEventListener("resize", () => {
    if (width !== innerWidth) close();
    width = innerWidth;
  });
  addEventListener("pagehide", close);
})();
