// Keeps the pages of one backpack, with their pictures and the style, for when there is no network. It answers for these pages
// alone, and keeps nothing but what backpack.js names. One backpack at a time: each page bears a mark of whose it is.
const PREFIX = 'backpack-';
const HTML = 'text/html';

const names = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
const forget = async (but) => {
  for (const name of await names()) if (name !== but) await caches.delete(name);
};
const isPage = (answer) => (answer.headers.get('content-type') ?? '').startsWith(HTML);
const isTheirs = async (page, name) => (await page.text()).includes(`data-owner="${name.slice(PREFIX.length)}"`);
// what was done last is no part of what is kept
const addressOf = (url) => { const { origin, pathname } = new URL(url, location); return origin + pathname; };

/** Keeps what lies at an address, unless it is somebody else's or nobody is signed in any more. */
async function put(cache, name, address) {
  const answer = await fetch(address, { redirect: 'manual' }).catch(() => null);
  if (!answer?.ok) return;
  if (!isPage(answer)) await cache.put(address, answer);
  else if (await isTheirs(answer.clone(), name)) await cache.put(addressOf(address), answer);
}

/** What a page of the backpack names: its owner, pages, and the files that they need. */
async function keep({ owner, pages, files }) {
  const name = PREFIX + owner;
  await forget(name);
  const cache = await caches.open(name);
  const missing = async (address, as) => !(await cache.match(as, { ignoreVary: true })) && put(cache, name, address);
  await Promise.all(files.map((file) => missing(file, file)));
  for (const page of pages) await missing(page, addressOf(page));
}

/** A page came: it takes the place of what is kept. A redirect leads to where one signs in. */
async function renew(request, answer) {
  if (answer.type === 'opaqueredirect') { await forget(); return; }
  if (!answer.ok || !isPage(answer)) return;
  for (const name of await names()) {
    if (await isTheirs(answer.clone(), name)) await (await caches.open(name)).put(addressOf(request.url), answer.clone());
    else if (await marked(answer.clone())) await caches.delete(name);
  }
}
const marked = async (page) => (await page.text()).includes('data-owner="');

/** What is kept, with the words that say so. Whoever has signed out meanwhile sees nothing of it. */
async function kept(request) {
  if (self.cookieStore && !(await self.cookieStore.get('signed-in'))) { await forget(); return undefined; }
  const isNavigation = request.mode === 'navigate';
  const found = await caches.match(isNavigation ? addressOf(request.url) : request.url, { ignoreVary: true });
  if (!found || !isNavigation) return found;
  const headers = new Headers(found.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response((await found.text()).replace(/data-offline(="")? hidden(="")?/, 'data-offline=""'), { headers });
}

async function answer(event) {
  const { request } = event;
  try {
    const answer = await fetch(request);
    if (request.mode === 'navigate') event.waitUntil(renew(request, answer.clone()));
    return answer;
  } catch (error) {
    const found = await kept(request);
    if (found) return found;
    throw error;
  }
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  event.waitUntil(keep(event.data).then(() => event.source.postMessage('kept')));
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event));
});
