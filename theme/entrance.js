// @ts-check
// A page of no language goes on to the language that the reader chose, else to the first of the
// browser's that the site has.
(() => {
  const { languages = "", page = "" } = document.documentElement.dataset;
  const site = languages.split(" ");
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  try {
    wanted.unshift(localStorage.getItem("malmoi-lang") ?? "");
  } catch {}
  const tag = wanted.find((each) => site.includes(each)) ?? site[0];
  location.replace(page.replace("*", tag) + location.search + location.hash);
})();
