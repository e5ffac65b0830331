// @ts-check
/// <reference lib="webworker" />
// Keeps this version of the program in the browser, so that it opens without a network. The build writes in the
// next two lines which version this is and the files it is made of.
const BUILD = '';
const FILES = [''];

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
const OWN = `nianbao ${scope} `;
const CACHE = OWN + BUILD;
const PAGE = new URL('./', scope).href;
const PAGES = [PAGE, new URL('index.html', scope).href];

/** An empty page that comes again; `Refresh` would take an address with # for a place on the same page. */
const COMES_AGAIN =
  '<!doctype html><link rel="icon" href="data:,"><script>setTimeout(() => location.reload(), 50)</script>';
const MOST_TIMES = 40;
let times = 0;

worker.addEventListener('install', (event) => event.waitUntil(keepFiles()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { url, method, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const isPage = mode === 'navigate' && PAGES.includes(url.replace(/[?#].*$/, ''));
  event.respondWith(isPage ? page(event.request) : kept(event.request, url));
});

async function keepFiles() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((path) => new Request(new URL(path, scope), { cache: 'no-cache' })));
}

/** The first version takes the open page in its care; later ones come when no page is open but the one that asks. */
async function forgetOthers() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OWN) && name !== CACHE) await caches.delete(name);
  }
  await worker.clients.claim();
}

/** The page of this version; where a newer one waits and no other page is open, that one takes over first. */
async function page(/** @type {Request} */ request) {
  const { waiting } = worker.registration;
  const open = await worker.clients.matchAll({ type: 'window' });
  if (waiting && open.length < 2 && times < MOST_TIMES) {
    times += 1;
    waiting.postMessage('take over');
    return new Response(COMES_AGAIN, { headers: { 'Content-Type': 'text/html' } });
  }
  return kept(request, PAGE);
}

async function kept(/** @type {Request} */ request, /** @type {string} */ address) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request);
}
