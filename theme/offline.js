// @ts-check
// From a secure server the glossary can be installed, and what a reader has seen of it is kept for
// when there is no network. From disk nothing of it is tried.
(() => {
  if (!location.protocol.startsWith("http") || !navigator.serviceWorker) return;
  const root = new URL("../", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = new URL("site.webmanifest", root).href;
  document.head.append(link);

  addEventListener("load", async () => {
    try {
      const isKept = navigator.serviceWorker.controller;
      await navigator.serviceWorker.register(new URL("sw.js", root));
      if (isKept) return;
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage([location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]);
    } catch {
      // A browser may keep nothing, as in a private window.
    }
  });
})();
