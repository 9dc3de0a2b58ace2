// Loads the wasm and wakes the islands of the page, in their order. The server names both files in <head>.
const script = document.querySelector('link[rel="modulepreload"]').href;
const wasm = document.querySelector('link[as="fetch"]').href;

document.documentElement.classList.add('has-script');

const islands = await import(script);
await islands.default({ module_or_path: wasm });
islands.hydrate();
for (const element of document.querySelectorAll('leptos-island')) {
  islands[element.dataset.component]?.(element);
}
