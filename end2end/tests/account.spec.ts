// An account: made in under a minute, used to keep things, and left again.
import { LIST, LOCALES, type Page, awake, expect, look, test } from './support';

const PASSWORD = 'three blue bicycles';

/** The newest letter whose subject fits, as the outbox of the server under test shows it. */
async function letter(page: Page, subject: RegExp): Promise<{ subject: string; address: string }> {
  let found: { subject: string; address: string } | undefined;
  await expect.poll(async () => {
    const outbox = await (await page.request.get('/dev/outbox')).text();
    const rows = [...outbox.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)];
    const row = rows.find(([, , words = '']) => subject.test(words));
    found = row && { address: row[1] ?? '', subject: row[2] ?? '' };
    return found?.subject;
  }).toMatch(subject);
  return found ?? { subject: '', address: '' };
}

const someone = (): string => `ieva.${Math.random().toString(36).slice(2)}@pastas.example`;

/** Fills in both steps, types the code from the mail, and is signed in. */
async function signUp(page: Page, name: string, email: string, born = '2011-05-04', guardian?: string): Promise<void> {
  await page.goto('/en/vilnius/sign-up');
  await page.getByLabel('When were you born?').fill(born);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('What should we call you?').fill(name);
  await page.getByLabel('Your e-mail').fill(email);
  await page.getByLabel('Choose a password').fill(PASSWORD);
  if (guardian) await page.getByLabel('Your parent’s or guardian’s e-mail').fill(guardian);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByText(email)).toBeVisible();
  // several tests sign up at the same time: the letter is known by the name in it
  let code = '';
  await expect.poll(async () => {
    const outbox = await (await page.request.get('/dev/outbox')).text();
    for (const [, address = '', subject = ''] of outbox.matchAll(/<a href="([^"]+)">(\d{3}\s\d{3}) is your code<\/a>/g)) {
      if ((await (await page.request.get(address)).text()).includes(`Hi ${name}!`)) code = subject;
    }
    return code;
  }).toMatch(/\d/);
  await page.getByLabel('The six figures').fill(code);
  await page.getByRole('button', { name: 'That’s me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Hi ${name}!` })).toBeVisible();
}

const unique = (): string => `Ieva ${Math.random().toString(36).slice(2, 8)}`;

test('make an account, keep something, find it again, sign out and in', async ({ page }) => {
  const [name, email] = [unique(), someone()];
  await signUp(page, name, email);
  await page.goto(`${LIST}/dronu-pilotai-trasa`);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('button', { name: 'Kept' }).or(page.getByRole('status').filter({ hasText: 'Kept' }))).toBeVisible();
  await page.goto('/en/vilnius/me');
  await expect(page.getByRole('article').filter({ hasText: title })).toBeVisible();
  await page.goto('/en/vilnius/me/kept');
  await page.getByRole('button', { name: `Don’t keep ${title} any more` }).click();
  await expect(page.getByRole('status')).toContainText('Removed.');
  await expect(page.getByRole('heading', { name: 'Nothing kept yet' })).toBeVisible();
  await page.goto('/en/vilnius/me');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/en\/vilnius$/);
  await page.goto('/en/vilnius/me/settings');
  await expect(page.getByText('Sign in first, then you can go on.')).toBeVisible();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('the heart without an account leads to signing in and back', async ({ page }) => {
  await page.goto(`${LIST}/dronu-pilotai-trasa`);
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.locator('input[name="next"]')).toHaveValue(`${LIST}/dronu-pilotai-trasa`);
});

test('the heart answers at once, and remembers', { tag: '@js' }, async ({ page }) => {
  await signUp(page, unique(), someone());
  await page.goto(`${LIST}/dronu-pilotai-trasa`);
  const heart = page.locator('form.keep button');
  await expect(heart).toHaveAttribute('aria-pressed', 'false');
  const kept = page.waitForResponse(/\/keep$/);
  await heart.click();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await kept;
  await expect(page).toHaveURL(/dronu-pilotai-trasa$/);
  await page.reload();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await expect(heart).toHaveText('Kept');
});

test('a parent is asked, and says yes', async ({ page, browser }) => {
  const name = unique();
  await signUp(page, name, someone(), '2014-05-04', 'mama@pastas.example');
  await expect(page.getByText('We have asked mama@pastas.example.')).toBeVisible();
  const { address } = await letter(page, new RegExp(`${name} asks for your permission`));
  const mothers = await browser.newPage();
  await mothers.goto(new URL(address, page.url()).href);
  await mothers.getByRole('link', { name: 'Look and decide' }).click();
  await mothers.getByRole('button', { name: 'Yes, I agree' }).click();
  await expect(mothers.getByRole('status')).toContainText('You have agreed.');
  await mothers.close();
  await page.reload();
  await expect(page.getByText('We have asked')).toHaveCount(0);
});

test('take everything along, then delete it', async ({ page }) => {
  await signUp(page, unique(), someone());
  await page.goto('/en/vilnius/me/settings');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download everything' }).click();
  expect((await coming).suggestedFilename()).toBe('city-of-learning.zip');
  await page.getByRole('link', { name: 'Delete my account' }).click();
  await page.getByLabel('Your password, so that we know it’s you').fill(PASSWORD);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'All gone' })).toBeVisible();
});

test('mistakes stand at their fields, and what was typed is kept', async ({ page, complaints }) => {
  complaints.forgive(/status of 422/);
  await page.goto('/en/vilnius/sign-up');
  await page.getByLabel('When were you born?').fill('2011-05-04');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('What should we call you?').fill('Ieva');
  await page.getByLabel('Your e-mail').fill('ieva@pastas');
  await page.getByLabel('Choose a password').fill('aaaaaaaaaa');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByRole('alert')).toContainText('2 things need another look.');
  await expect(page.getByLabel('What should we call you?')).toHaveValue('Ieva');
  await expect(page.getByLabel('Your e-mail')).toHaveAccessibleDescription(/Is there a typo/);
  await expect(page.getByLabel('Choose a password')).toHaveValue('');
});

for (const locale of LOCALES) {
  test(`axe finds nothing in ${locale}, and nothing is pushed sideways`, { tag: '@js' }, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 4/);
    await signUp(page, unique(), someone());
    const paths = ['sign-up', 'reset', 'me', 'me/settings', 'me/kept', 'me/erase', 'reset/old', 'guardian/old', 'opportunities/dronu-pilotai-trasa/register'];
    for (const path of paths) {
      await page.goto(`/${locale}/vilnius/${path}`);
      await look(page, path);
    }
  });
}

test('pages of the search stay free of what only accounts need', { tag: '@js' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${LIST}/dronu-pilotai-trasa`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.endsWith('/kept')), 'nobody is signed in: nothing is asked').toEqual([]);
  await page.goto(LIST);
  await awake(page);
});

test('take a place, see it among one’s own, and give it back', async ({ page }) => {
  await signUp(page, unique(), someone());
  await page.goto(`${LIST}/dronu-pilotai-trasa`);
  await page.getByRole('link', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'When will you come?' })).toBeVisible();
  const last = page.getByRole('listitem').filter({ has: page.getByRole('button') }).last();
  await last.getByRole('button', { name: /^Take a place: / }).click();
  await expect(page.getByRole('status')).toContainText('You’re in!');
  await expect(page.getByText('You have a place')).toBeVisible();
  await page.goto('/en/vilnius/me');
  await expect(page.getByRole('heading', { name: 'Where you are going' })).toBeVisible();
  await page.getByRole('link', { name: 'Drone pilots: from the simulator to the track' }).click();
  await page.getByRole('button', { name: /^I can’t come: / }).click();
  await expect(page.getByRole('status')).toContainText('Cancelled.');
});

test('without an account signing up leads to signing in, and back', async ({ page }) => {
  await page.goto(`${LIST}/dronu-pilotai-trasa`);
  await page.getByRole('link', { name: 'Sign up' }).click();
  await expect(page.getByText('Sign in first, then you can go on.')).toBeVisible();
  await expect(page.locator('input[name="next"]')).toHaveValue(`${LIST}/dronu-pilotai-trasa/register`);
});
