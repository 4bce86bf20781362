// @ts-check
// The page of results: its address says what is looked for, and filters narrow it.

/** @param {string} name @param {string[]} values */
function fill(name, values) {
  const select = /** @type {HTMLSelectElement | null} */ (form?.elements.namedItem(name));
  const wanted = new URLSearchParams(location.search).get(name) ?? "";
  select?.append(...values.map((value) => new Option(value, value)));
  if (!select) return;
  if ([...select.options].some((option) => option.value === wanted)) select.value = wanted;
  /** @type {HTMLElement} */ (select.parentElement).hidden = select.options.length < 3;
}

/** @param {Loaded} loaded */
function fillFilters({ entries }) {
  fill("kind", []);
  fill("tag", entries.tags);
  fill("lang", []);
  fill("source", entries.sites);
  find("#search-filters")?.removeAttribute("hidden");
}

/** Says in the address what is looked for, so that it can be linked to. */
function remember() {
  const said = new URLSearchParams();
  for (const [name, value] of new FormData(/** @type {HTMLFormElement} */ (form))) if (value) said.set(name, String(value));
  const query = said.toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
}

if (box && form && ownPage) {
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember();
  });
  form.addEventListener("change", () => {
    answer();
    remember();
  });
  prepare();
}
