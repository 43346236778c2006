// @ts-check
/// <reference lib="webworker" />
// Keeps the page working without a network. It fetches the files listed here and nothing else, ever.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

// `cargo xtask dist` fills in the next two lines: a digest over all files, and each file with its own digest.
const VERSION = "";
/** @type {Record<string, string>} */
const FILES = {};

// The scope is part of the name because two copies in different folders share one cache storage.
const PREFIX = `klartecken ${worker.registration.scope} `;
const CACHE = PREFIX + VERSION;

worker.addEventListener("install", (event) => event.waitUntil(storeFiles()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  const file = ownFile(event.request);
  if (file !== null) event.respondWith(fromCache(file));
  // A person may open any address; the page itself may only ask for its own files.
  else if (event.request.mode !== "navigate") event.respondWith(Response.error());
});

// There is no skipWaiting: a new version waits until every window with the old one is closed.
async function storeFiles() {
  const cache = await caches.open(CACHE);
  await Promise.all(Object.keys(FILES).map((file) => storeFile(cache, file)));
}

/** @param {Cache} cache @param {string} file */
async function storeFile(cache, file) {
  const response = await fetchOwn(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // A browser refuses a redirected response for a navigation, and some hosts redirect index.html to the folder.
  const plain = response.redirected
    ? new Response(await response.blob(), { headers: response.headers })
    : response;
  await cache.put(addressOf(file), plain);
}

// The digest stops a half-copied deployment from being mixed with the files of another version.
/** @param {string} file */
function fetchOwn(file) {
  return fetch(new Request(addressOf(file), { cache: "no-cache", integrity: FILES[file] }));
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {Request} request @returns {string | null} */
function ownFile(request) {
  if (request.method !== "GET") return null;
  const address = request.url.split(/[?#]/, 1)[0];
  if (!address.startsWith(worker.registration.scope)) return null;
  const file = address.slice(worker.registration.scope.length) || "index.html";
  return Object.hasOwn(FILES, file) ? file : null;
}

/** @param {string} file */
async function fromCache(file) {
  const cache = await caches.open(CACHE);
  // Each address holds one file whatever the request's headers say, so Vary must not cause a miss.
  return (await cache.match(addressOf(file), { ignoreVary: true })) ?? fetchOwn(file);
}

/** @param {string} file */
function addressOf(file) {
  return worker.registration.scope + file;
}
