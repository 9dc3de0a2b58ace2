// Awarding: by a list that is looked at first, by links on paper, and taken back with a reason.
import { expectLetters, linkFor, members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

const ORGANISATION = 'medena-streha';

/** Somebody who awards for an organisation of Ljubljana; opens the awards of its first badge and returns their address. */
async function awards(page: Page, locale: string): Promise<string> {
  const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
  await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/badges`);
  await page.locator('.badge-row a').last().click();
  await page.locator('a[href$="/awards"]').click();
  await expect(page).toHaveURL(/\/awards$/);
  return page.url();
}

for (const locale of LOCALES) {
  test(`a list is looked at, and then given, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const address = await awards(page, locale);
    const [ona, jonas] = [unique('Ona'), unique('Jonas')];
    const people = `${ona.toLowerCase()}@pastas.example; ${ona}; Built **two** hives\n${jonas.toLowerCase()}; ${jonas}`;

    await page.goto(`${address}/list`);
    await page.locator('#people').fill(people);
    await page.locator('main form button.primary').click();
    await expect(page.getByRole('alert').first()).toContainText('2');
    await expect(page.locator('#people')).toHaveValue(people);
    await look(page, 'a list with a line that is wrong');

    await page.locator('#people').fill(people.replace(`${jonas.toLowerCase()};`, `${jonas.toLowerCase()}@pastas.example;`));
    await page.locator('main form button.primary').click();
    await expect(page.getByText(jonas)).toBeVisible();
    await look(page, 'a list that is looked at');
    await page.locator('button[value="start"]').click();
    await expect(page.locator('button[value="start"]')).toHaveCount(0);
    // the page asks for itself again until all is given
    await expect(page.locator('progress')).toHaveCount(0, { timeout: 30_000 });
    await look(page, 'a list that was given');
    expect(await linkFor(ona, 'offers', 30_000)).toContain('/sl/ljubljana/offers/');
    await expectLetters(ona, 'sl', []);

    await page.goto(address);
    await look(page, 'who has it');
    await page.getByRole('link', { name: ona }).click();
    await look(page, 'one award');
    await page.locator('button[value="withdraw"]').click();
    await expect(page).toHaveURL(/done=withdrawn$/);
    await expect(page.getByRole('link', { name: ona })).toHaveCount(0);
  });
}

test('links are made for people without an address', async ({ page, complaints }) => {
  complaints.forgive(/status of 422/);
  const address = await awards(page, 'en');
  await page.goto(`${address}/links`);
  await page.locator('#count').fill('none');
  await page.locator('main form button.primary').click();
  await expect(page.locator('#count')).toHaveAttribute('aria-invalid', 'true');
  await look(page, 'links that are none');
  const name = unique('Petra');
  await page.locator('#count').fill('2');
  await page.locator('#names').fill(name);
  await page.locator('main form button.primary').click();
  await expect(page.locator('.qr')).toHaveCount(2, { timeout: 30_000 });
  await look(page, 'links to hand out');
  await expect(page.getByText(name)).toBeVisible();
  const { data, width, height } = PNG.sync.read(await page.locator('.qr').first().screenshot());
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toMatch(/\/sl\/ljubljana\/offers\/\S{20,}$/);
});

test('a badge is awarded by itself', async ({ page, complaints }) => {
  complaints.forgive(/status of 422/);
  await awards(page, 'en');
  await page.locator('#times').fill('0');
  await page.locator('#rule button').click();
  await expect(page.locator('#times')).toHaveAttribute('aria-invalid', 'true');
  await look(page, 'a rule that is none');
  await page.locator('#times').fill('50');
  await page.locator('#rule button').click();
  await expect(page).toHaveURL(/done=rule$/);
  await expect(page.locator('#times')).toHaveValue('50');
});
