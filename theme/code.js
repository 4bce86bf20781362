// @ts-check
// Prism's words for what it finds (number, title, list) are no classes of the page's own.
Prism.hooks.add("wrap", (found) => {
  found.classes = found.classes.map((name) => (name === "token" ? name : `code-${name}`));
});
document.addEventListener("malmoi-unfolded", () => Prism.highlightAll());
