// What this browser keeps of a backpack goes with its owner: before somebody signs out, and where nobody is signed in.
const forget = async () => {
  for (const name of await caches.keys()) if (name.startsWith('backpack-')) await caches.delete(name);
};
const form = document.querySelector('form[action$="/sign-out"]');
if (window.caches && form) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await forget().catch(() => {});
    form.submit();
  });
} else if (window.caches) {
  forget().catch(() => {});
}
