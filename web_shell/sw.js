// Keeps one whole version of the site for use offline. A version comes in completely and checked
// by its hashes, or not at all; it takes over when the person agrees, and the older one goes.

const build = '{{build}}';
/** @type {{url: string, sha256: string}[]} */
const files = JSON.parse('{{precache}}');
/** What is kept once the page runs. @type {{url: string, sha256: string}[]} */
const rest = JSON.parse('{{rest}}');

const worker = /** @type {any} */ (self);
const prefix = `flipside ${worker.registration.scope} `;
const cacheName = prefix + build;

/** Whole addresses of what this version keeps. */
const kept = new Set(files.map(({ url }) => new URL(url, worker.registration.scope).href));
const buildFolder = new URL(`${build}/`, worker.registration.scope).href;
const pages = ['./', './index.html'].map((url) => new URL(url, worker.registration.scope).href);

/** The page itself under either of its addresses. @param {Request} request */
const isPage = ({ mode, url }) => mode === 'navigate' && pages.includes(url.replace(/[?#].*/, ''));

/** Others can have pages under the same address: those are theirs. @param {Request} request */
const isOurs = (request) =>
  request.method === 'GET' &&
  (isPage(request) || kept.has(request.url) || request.url.startsWith(buildFolder));

/** @param {ArrayBuffer} content */
async function sha256(content) {
  const hash = await crypto.subtle.digest('SHA-256', content);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {{url: string, sha256: string}} file @param {RequestCache} cache */
async function checkedResponse({ url, sha256: expected }, cache) {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const content = await response.clone().arrayBuffer();
  return (await sha256(content)) === expected ? response : null;
}

/** @param {Cache} cache @param {{url: string, sha256: string}} file */
async function store(cache, file) {
  // What the page has just loaded comes from the browser's own cache; if that is stale, again.
  const near = await checkedResponse(file, 'default');
  const response = near ?? (await checkedResponse(file, 'reload'));
  if (response === null) throw new Error(`${file.url} is not the file of this version.`);
  await cache.put(file.url, response);
}

async function install() {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(files.map((file) => store(cache, file)));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function keepRest() {
  const cache = await caches.open(cacheName);
  for (const file of rest) {
    if ((await cache.match(file.url)) === undefined) await store(cache, file);
  }
}

async function removeOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(cacheName);
  const cached = await cache.match(isPage(request) ? './' : request);
  if (cached !== undefined) return cached;
  const response = await fetch(request).catch(() => Response.error());
  // Fonts of other scripts stay once they were needed.
  const isOfBuild = request.url.startsWith(buildFolder);
  if (response.ok && isOfBuild) await cache.put(request, response.clone());
  return response;
}

worker.oninstall = (/** @type {any} */ event) => event.waitUntil(install());
// Claimed, because the visit that brought it is to have what it keeps, too.
worker.onactivate = (/** @type {any} */ event) =>
  event.waitUntil(removeOlder().then(() => worker.clients.claim()));
worker.onmessage = (/** @type {any} */ event) => {
  if (event.data === 'take over') worker.skipWaiting();
  // Not now, then with the next visit.
  if (event.data === 'keep the rest') event.waitUntil(keepRest().catch(() => {}));
};
worker.onfetch = (/** @type {any} */ event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
};
