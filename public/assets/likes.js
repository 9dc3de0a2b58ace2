// Every tap is kept at once; the button below only leads on.
const form = document.querySelector('form[data-autosave]');
const said = form.querySelector('[data-saved]');
let last = Promise.resolve();

// one after the other: a slow request must not put an older state over a newer one
const save = () => {
  last = last.then(async () => {
    const body = new URLSearchParams(new FormData(form));
    body.set('autosave', '1');
    const answer = await fetch(form.action, { method: 'POST', body }).catch(() => null);
    said.textContent = answer?.ok ? form.dataset.autosave : '';
  });
};
form.addEventListener('change', save);
