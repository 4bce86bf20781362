// Keeps the glossary for when there is no network: what every page needs, and the pages that a
// reader has seen. While there is one, what is shown comes from it; only data that has its hash in
// its name never changes. VERSION and CORE stand above.

const scope = self.registration.scope;
// Other sites may share the origin.
const prefix = `malmoi ${scope} `;
const name = prefix + VERSION;
const HASHED = /-[0-9a-f]{10}\.js$/;

/** Under which address an answer is kept: one page has one. @param {string} address */
function keyOf(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/$/, "/index.html");
}

/** @param {Cache} cache @param {string} address @param {Response} response */
async function keep(cache, address, response) {
  // A page that was led to from elsewhere may not stand in for that address.
  if (response.ok && !response.redirected) await cache.put(keyOf(address), response);
}

/** Fetches what is not kept yet. @param {Cache} cache @param {string[]} addresses */
async function bringIn(cache, addresses) {
  for (const address of addresses.filter((one) => one.startsWith(scope))) {
    if (await cache.match(keyOf(address))) continue;
    await fetch(address, { cache: "no-cache" }).then((response) => keep(cache, address, response), () => {});
  }
}

/** Pages and what they show; papers and films are for the network. @param {string} address @param {string} use */
function isOurs(address, use) {
  return address.startsWith(scope) && (use === "image" || !address.startsWith(`${scope}files/`));
}

async function oldCaches() {
  return (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);
}

/** The core anew, and anew what the reader has seen of an earlier version. */
async function install() {
  const cache = await caches.open(name);
  await cache.addAll(CORE.map((path) => new Request(new URL(path, scope), { cache: "no-cache" })));
  for (const old of await oldCaches()) {
    const seen = await (await caches.open(old)).keys();
    await bringIn(cache, seen.map(({ url }) => url));
  }
  await self.skipWaiting();
}

async function activate() {
  await Promise.all((await oldCaches()).map((old) => caches.delete(old)));
  await self.clients.claim();
}

/** @param {FetchEvent} event */
async function answer(event) {
  const { request } = event;
  const cache = await caches.open(name);
  const kept = HASHED.test(request.url) && (await cache.match(keyOf(request.url)));
  if (kept) return kept;
  try {
    const response = await fetch(request);
    // Where there is no room, nothing is kept and all is shown.
    event.waitUntil(keep(cache, request.url, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const seen = await cache.match(keyOf(request.url));
    if (seen) return seen;
    if (request.mode !== "navigate") throw error;
    return apology(cache);
  }
}

/** The page that says so, its links leading from the site's root wherever it stands in. @param {Cache} cache */
async function apology(cache) {
  const page = (await (await cache.match(`${scope}offline.html`))?.text()) ?? "";
  const text = page.replace(/<base href="[^"]*">/, () => `<base href="${new URL(scope).pathname}">`);
  return new Response(text, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
// The first page was loaded before there was anybody to keep it.
self.addEventListener("message", (event) => event.waitUntil(caches.open(name).then((cache) => bringIn(cache, event.data))));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isWhole = request.method === "GET" && !request.headers.has("range");
  if (isWhole && isOurs(request.url, request.destination)) event.respondWith(answer(event));
});
