// @ts-check
// The data of a page that is a whole glossary: it stands in the page itself.

/** @param {string} file its name @returns {Promise<any>} */
async function load(file) {
  return JSON.parse(document.getElementById(`search/${file}`)?.textContent ?? "");
}

/** The address of an entry on the page, in the language that is shown. @param {string} id */
function hrefOf(id) {
  const isTaken = form.contains(document.getElementById(id));
  return (form.dataset.address ?? "#*").replace("*", isTaken ? `${id}.` : id);
}
