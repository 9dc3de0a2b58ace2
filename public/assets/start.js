// Loads the wasm and wakes the islands of the page, in their order. The server names both files in <head>.
const script = document.querySelector('link[rel="modulepreload"]').href;
const wasm = document.querySelector('link[as="fetch"]').href;

document.documentElement.classList.add('has-script');

// "Near me" asks the phone and writes the answer into the form, which asks on as it always does.
const form = document.querySelector('form.search-form');
form?.querySelector('[data-near]')?.addEventListener('click', () => {
  const said = form.querySelector('.near-said');
  const refused = () => { said.textContent = form.dataset.nearRefused; };
  said.textContent = '';
  if (!navigator.geolocation) { refused(); return; }
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    form.elements.near.value = [coords.latitude, coords.longitude].map((degrees) => degrees.toFixed(5)).join(',');
    form.elements.sort.value = 'nearest';
    form.dispatchEvent(new Event('change', { bubbles: true }));
  }, refused, { timeout: 10_000, maximumAge: 60_000 });
});

// The heart. The page is the same for everybody: whether its reader keeps it is asked for, if somebody is signed in.
const keep = document.querySelector('form.keep');
if (keep && document.cookie.includes('signed-in=1')) {
  const button = keep.querySelector('button');
  const said = button.querySelector('span');
  const [notKept, kept] = [said.textContent, button.dataset.kept];
  // the heart answers at once; its words and the next tap wait for the server
  const fill = (is) => button.setAttribute('aria-pressed', String(is));
  const show = (is) => {
    fill(is);
    keep.elements.kept.value = is ? '0' : '1';
    said.textContent = is ? kept : notKept;
  };
  fetch(keep.dataset.api).then((answer) => answer.json()).then((answer) => show(answer.kept)).catch(() => {});
  keep.addEventListener('submit', async (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(keep));
    const wanted = body.get('kept') === '1';
    fill(wanted);
    // keepalive: whoever goes on at once has tapped all the same. A redirect is the answer; anything else, or none, and
    // the heart is as it was
    const answer = await fetch(keep.action, { method: 'POST', body, redirect: 'manual', keepalive: true }).catch(() => null);
    show(answer?.type === 'opaqueredirect' ? wanted : !wanted);
  });
}

const islands = await import(script);
await islands.default({ module_or_path: wasm });
islands.hydrate();
for (const element of document.querySelectorAll('leptos-island')) {
  islands[element.dataset.component]?.(element);
}
