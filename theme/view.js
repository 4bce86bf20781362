// @ts-check
// How the reader likes the pages: light or dark, one language or both, and which one. It runs
// before anything is drawn, so that nothing flashes. Without it pages follow the system.
(() => {
  const root = document.documentElement;
  const systemDark = matchMedia("(prefers-color-scheme: dark)");

  /** @param {string} what */
  function remembered(what) {
    try {
      return localStorage.getItem(`malmoi-${what}`) ?? "";
    } catch {
      return "";
    }
  }

  /** Storage may be refused; then it holds for this page. @param {string} what @param {string} value */
  function remember(what, value) {
    try {
      if (value) localStorage.setItem(`malmoi-${what}`, value);
      else localStorage.removeItem(`malmoi-${what}`);
    } catch {}
  }

  function isDark() {
    return (root.dataset.theme || (systemDark.matches ? "dark" : "light")) === "dark";
  }

  /** Sets what a button says of itself. @param {string} id @param {boolean} isPressed */
  function press(id, isPressed) {
    document.getElementById(id)?.setAttribute("aria-pressed", String(isPressed));
  }

  /**
   * Sets translations beside their texts. Until then they are no part of the page; their ids and
   * fragments are those of their own page. One that is still being read has nothing behind it.
   */
  function unfold() {
    for (const template of document.querySelectorAll("template.twin")) {
      if (!template.nextSibling) continue;
      const twin = /** @type {HTMLTemplateElement} */ (template).content;
      const lang = twin.firstElementChild?.getAttribute("lang");
      const page = document.querySelector(`.tongues [hreflang=${lang}]`)?.getAttribute("href");
      for (const named of twin.querySelectorAll("[id]")) named.removeAttribute("id");
      for (const link of twin.querySelectorAll('a[href^="#"]')) link.setAttribute("href", page + (link.getAttribute("href") ?? ""));
      template.replaceWith(twin);
    }
    document.dispatchEvent(new CustomEvent("malmoi-unfolded"));
  }

  /** What scrolls in itself can be scrolled by keys in every browser. */
  function reach() {
    for (const wide of document.querySelectorAll(".table, pre, math[display=block]")) {
      if (wide.scrollWidth > wide.clientWidth) wide.setAttribute("tabindex", "0");
      else wide.removeAttribute("tabindex");
    }
  }

  function tell() {
    press("view-dark", isDark());
    press("view-both", root.dataset.view === "both");
  }

  root.dataset.theme = remembered("theme");
  root.dataset.view = remembered("view") || "one";
  const reading = new MutationObserver(unfold);
  if (root.dataset.view === "both") reading.observe(root, { childList: true, subtree: true });

  document.addEventListener("DOMContentLoaded", () => {
    reading.disconnect();
    if (root.dataset.view === "both") unfold();
    tell();
    reach();
    // In the margin there is room for the contents; above the text they would be in its way.
    const isWide = matchMedia("(min-width: 58rem)").matches;
    for (const contents of document.querySelectorAll(".outline details")) contents.toggleAttribute("open", isWide);
  });
  systemDark.addEventListener("change", tell);
  document.addEventListener("click", (event) => {
    const at = /** @type {Element} */ (event.target);
    const tongue = at.closest(".tongues a");
    if (tongue) {
      remember("lang", /** @type {HTMLAnchorElement} */ (tongue).hreflang);
    } else if (at.closest("#view-dark")) {
      const wanted = isDark() ? "light" : "dark";
      root.dataset.theme = (wanted === "dark") === systemDark.matches ? "" : wanted;
      remember("theme", root.dataset.theme);
    } else if (at.closest("#view-both")) {
      root.dataset.view = root.dataset.view === "both" ? "one" : "both";
      remember("view", root.dataset.view);
      unfold();
      reach();
    }
    tell();
  });
  addEventListener("resize", reach);
})();
