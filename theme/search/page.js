// @ts-check
// The page of results: its address says what is looked for, and filters narrow it.

/** Takes over what the address says, and says in it what is looked for from then on. */
function readAddress() {
  const given = new URLSearchParams(location.search);
  box.value = given.get("q") ?? "";
  for (const select of form.querySelectorAll("select")) {
    const values = select.name === "tag" ? entries.tags : select.name === "source" ? entries.sites : [];
    select.append(...values.map((value) => new Option(value)));
    select.value = given.get(select.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
    /** @type {HTMLElement} */ (select.parentElement).hidden = select.options.length < 3;
  }
  part("filters").hidden = false;
  for (const event of ["change", "submit"]) form.addEventListener(event, remember);
}

/** @param {Event} event */
function remember(event) {
  event.preventDefault();
  const said = [...new FormData(form)].filter(([, value]) => value);
  history.replaceState(null, "", `?${new URLSearchParams(/** @type {[string, string][]} */ (said))}`);
  answer();
}
