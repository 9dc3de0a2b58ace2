// Passkeys: shown where the browser knows them, on the origin for which they are made.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const ask = async (address, body) => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
};

// what both kinds of answers have in common; every binary field as base64url
const written = (credential, fields) => ({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  extensions: {},
  response: Object.fromEntries(fields
    .filter((field) => credential.response[field])
    .map((field) => [field, text(credential.response[field])])),
});

const ids = (list = []) => list.map((one) => ({ ...one, id: bytes(one.id) }));

const make = async (place) => {
  const { ceremony, options: { publicKey } } = await ask(`${place.dataset.api}/new`, {});
  publicKey.challenge = bytes(publicKey.challenge);
  publicKey.user.id = bytes(publicKey.user.id);
  publicKey.excludeCredentials = ids(publicKey.excludeCredentials);
  const credential = await navigator.credentials.create({ publicKey });
  return ask(place.dataset.api, { ceremony, credential: written(credential, ['attestationObject', 'clientDataJSON']) });
};

const use = async (place) => {
  const { ceremony, options: { publicKey } } = await ask(`${place.dataset.api}/challenge`, {});
  publicKey.challenge = bytes(publicKey.challenge);
  publicKey.allowCredentials = ids(publicKey.allowCredentials);
  const credential = await navigator.credentials.get({ publicKey });
  const fields = ['authenticatorData', 'clientDataJSON', 'signature', 'userHandle'];
  return ask(`${place.dataset.api}/sign-in`, { ceremony, credential: written(credential, fields), next: place.dataset.next });
};

for (const place of document.querySelectorAll('[data-passkey]')) {
  place.hidden = !window.PublicKeyCredential || place.dataset.origin !== location.origin;
  const step = { make, use }[place.dataset.passkey];
  const button = place.querySelector('button');
  const said = place.querySelector('[role="alert"]');
  if (step) {
    button.addEventListener('click', async () => {
      button.disabled = true;
      said.textContent = '';
      try {
        location.assign((await step(place)).to);
      } catch (error) {
        // the page was open for so long that it has to ask first who is there
        if (error.message === '403') location.reload();
        // whoever has changed their mind, and whoever could not, can try again
        said.textContent = place.dataset.failed;
        button.disabled = false;
      }
    });
  }
}
