// Passkeys, with the phone that Chromium pretends to hold. Browsers bind them to a host's name: here to localhost.
import { addressOf, codeFor, unique } from './people';
import { type Page, expect, look, test } from './support';

/** The server under test by its name, since its number has no passkeys. */
const named = (baseURL: string | undefined): string => (baseURL ?? '').replace('127.0.0.1', 'localhost');

/** A phone that somebody unlocks at once. */
async function holdAPhone(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('an account without a password, and signing in with a touch', { tag: '@js' }, async ({ page, baseURL }) => {
  const site = named(baseURL);
  await holdAPhone(page);
  const name = unique('Ieva');
  await page.goto(`${site}/en/vilnius/sign-up`);
  await page.locator('#born').fill('2011-05-04');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('#name').fill(name);
  await page.locator('#email').fill(addressOf(name));
  await page.getByRole('button', { name: 'With a passkey, no password' }).click();
  await page.locator('#code').fill(await codeFor(name));
  await page.getByRole('button', { name: 'That’s me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Now your passkey' })).toBeVisible();
  await look(page, 'the first passkey');
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await expect(page.getByRole('status')).toContainText('Your passkey is ready.');
  await look(page, 'settings with a passkey');
  await page.goto(`${site}/en/vilnius/me`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto(`${site}/en/vilnius/me/kept`);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page).toHaveURL(`${site}/en/vilnius/me/kept`);
  await page.goto(`${site}/en/vilnius/me`);
  await expect(page.getByRole('heading', { level: 1, name: `Hi ${name}!` })).toBeVisible();
});

test('a phone that does not know us says so', { tag: '@js' }, async ({ page, baseURL, complaints }) => {
  complaints.forgive(/status of 422/);
  await holdAPhone(page);
  await page.goto(`${named(baseURL)}/en/vilnius/sign-in`);
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.disable');
  await page.evaluate(() => {
    navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByText('That did not work.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use a passkey' })).toBeEnabled();
});

test('where passkeys cannot be, the password is as it was', async ({ page }) => {
  await page.goto('/en/vilnius/sign-in');
  await expect(page.getByLabel('Password')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use a passkey' })).toBeHidden();
});
