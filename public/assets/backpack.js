// The backpack: copying and sharing an address, and keeping the pages for when there is no network.
const said = document.querySelector('[data-said]');
const can = { copy: navigator.clipboard, share: navigator.share };
for (const place of document.querySelectorAll('[data-needs]')) place.hidden = !can[place.dataset.needs];
document.querySelector('[data-copy]')?.addEventListener('click', async ({ currentTarget: { dataset } }) => {
  await navigator.clipboard.writeText(dataset.copy);
  said.textContent = dataset.done;
});
document.querySelector('[data-share]')?.addEventListener('click', ({ currentTarget: { dataset } }) => {
  // whoever closes the phone's own sheet has changed their mind
  navigator.share({ title: dataset.title, url: dataset.share }).catch(() => {});
});

const page = document.querySelector('[data-owner]');
if (page && navigator.serviceWorker) {
  const { owner, scope } = page.dataset;
  const isOurs = (url) => new URL(url).origin === location.origin;
  const all = (what, of) => [...document.querySelectorAll(what)].map(of).filter((url) => url && isOurs(url));
  // this page and, where data costs nothing, every badge that stands on it
  const links = all('.shelf a', (link) => link.href).filter((url) => new URL(url).pathname.startsWith(`${scope}/`));
  const pages = [location.href, ...(navigator.connection?.saveData ? [] : links)];
  const files = [
    ...all('link[rel="stylesheet"], link[rel="icon"]', (link) => link.href),
    ...all('script[src], main img', (one) => one.src),
  ];
  navigator.serviceWorker.addEventListener('message', () => { page.dataset.kept = ''; });
  try {
    await navigator.serviceWorker.register('/backpack-worker.js', { scope });
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ owner, pages, files });
  } catch {
    // a browser that keeps nothing: the pages are there with a network
  }
}
