// @ts-check
// Copies the address that a syllabus should link to.
(() => {
  const link = /** @type {HTMLAnchorElement} */ (document.getElementById("permalink"));
  const button = /** @type {HTMLButtonElement} */ (document.getElementById("copy"));
  const status = /** @type {HTMLElement} */ (button.nextElementSibling);

  /** Where the clipboard is refused, as it may be from disk. @param {string} text */
  function copySelected(text) {
    const field = document.createElement("textarea");
    field.value = text;
    button.after(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    button.focus();
  }

  button.addEventListener("click", async () => {
    const url = link.dataset.url ?? link.href;
    await navigator.clipboard.writeText(url).catch(() => copySelected(url));
    status.textContent = button.dataset.copied ?? "";
  });
})();
