// @ts-check
// A page of no language goes on to the first language of the reader's that the site has.
(() => {
  const { languages = "", page = "" } = document.documentElement.dataset;
  const site = languages.split(" ");
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  const tag = wanted.find((each) => site.includes(each)) ?? site[0];
  location.replace(page.replace("*", tag) + location.search + location.hash);
})();
