// @ts-check
// The page at the site's root goes on to the first language of the reader's that the site has.
(() => {
  const site = (document.documentElement.dataset.languages ?? "").split(" ");
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  const tag = wanted.find((each) => site.includes(each)) ?? site[0];
  location.replace(`${tag}/index.html${location.search}${location.hash}`);
})();
