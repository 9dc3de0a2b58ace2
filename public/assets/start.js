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

const islands = await import(script);
await islands.default({ module_or_path: wasm });
islands.hydrate();
for (const element of document.querySelectorAll('leptos-island')) {
  islands[element.dataset.component]?.(element);
}
