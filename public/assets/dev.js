// Development only: reloads the page when the words have changed or the server was built anew.
let known;
async function look() {
  try {
    const version = await (await fetch('/dev/version', { cache: 'no-store' })).text();
    if (known && version !== known) location.reload();
    known = version;
  } catch {
    // the server is being built: its next answer will be another version
  }
  setTimeout(look, 300);
}
look();
