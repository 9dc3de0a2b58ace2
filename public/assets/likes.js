// Every tap is kept at once; the button below only leads on.
const form = document.querySelector('form[data-autosave]');
const said = form.querySelector('[data-saved]');
const words = () => {
  const body = new URLSearchParams(new FormData(form));
  body.set('autosave', '1');
  return body;
};
let last = Promise.resolve();
let unsaved = 0;

// one after the other: a slow request must not put an older state over a newer one
form.addEventListener('change', () => {
  unsaved += 1;
  const tap = unsaved;
  last = last.then(async () => {
    const answer = await fetch(form.action, { method: 'POST', body: words(), keepalive: true }).catch(() => null);
    said.textContent = answer?.ok ? form.dataset.autosave : '';
    if (answer?.ok && tap === unsaved) unsaved = 0;
  });
});

// whoever goes on at once has tapped all the same
window.addEventListener('pagehide', () => { if (unsaved) navigator.sendBeacon(form.action, words()); });
form.addEventListener('submit', () => { unsaved = 0; });
