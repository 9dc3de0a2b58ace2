// A badge: designed at the desk, published, led to by a listing, and looked at by young people.
import { members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';
import { join } from 'node:path';

const ORGANISATION = 'medena-streha';
const PICTURE = join(import.meta.dirname, '../../public/assets/icon-512.png');
const LETTER = { name: 'panj.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('This is a letter, not a picture.') };

/** Makes an account that writes for an organisation of Ljubljana, and begins a badge. */
async function begin(page: Page, locale: string): Promise<string> {
  const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
  await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/badges`);
  await page.locator('main form[action$="/badges"] button').first().click();
  await expect(page.locator('form.badge-form')).toBeVisible();
  return page.url().split(/[?#]/)[0] ?? '';
}

/** Chooses one of the pictures of a row. */
const choose = (page: Page, field: string, word: string): Promise<void> =>
  page.locator(`input[name="${field}"][value="${word}"]`).check();

/** Fills in all that a badge needs. */
async function fill(page: Page, name: string): Promise<void> {
  await choose(page, 'shape', 'shield');
  await choose(page, 'symbol', 'leaf');
  await choose(page, 'ground', 'pine');
  await choose(page, 'rim', 'saffron');
  await choose(page, 'ring', 'laurel');
  await page.locator('#locale').selectOption('sl');
  if (!(await page.locator('#name-sl').isVisible())) await page.locator('summary:has([lang="sl"])').first().click();
  await page.locator('#name-sl').fill(name);
  await page.locator('#description-sl').fill('Pozna panj od znotraj.');
  await page.locator('#criteria-sl').fill('Panj je **znan** od strehe do dna.');
  await page.locator('#validity').fill('24');
}

const press = (page: Page, act: string): Promise<void> => page.locator(`button[name="act"][value="${act}"]`).last().click();

for (const locale of LOCALES) {
  test(`designed, published and led to, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const name = unique('Pomočnik ');
    const form = await begin(page, locale);

    // what is missing is said at its field
    await press(page, 'publish');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();

    await fill(page, name);
    await press(page, 'add-task');
    await expect(page.locator('#task-0-text-sl')).toBeVisible();
    await page.locator('#task-0-text-sl').fill('Odpri panj');
    await page.locator('#task-0-by').selectOption('peer');
    await page.locator('#task-0-times').fill('3');
    await press(page, 'publish');
    await expect(page).toHaveURL(/done=published$/);
    await expect(page.getByRole('status').first()).toBeVisible();

    for (const listing of await page.locator('input[name="listing"]').all()) await listing.check();
    await page.locator('form[action$="/listings"] button').click();
    await expect(page).toHaveURL(/done=listings$/);

    const id = form.split('/').at(-1) ?? '';
    await page.goto(`/${locale}/ljubljana/badges/${id}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText('Odpri panj')).toBeVisible();
    const picture = page.locator('.badge-hero img');
    await expect(picture).toHaveAttribute('alt', /.+/);
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.goto(`/${locale}/ljubljana/opportunities/mladi-cebelarji`);
    await expect(page.locator('.badge-block').filter({ hasText: name })).toBeVisible();
  });

  test(`nobody who designs or reads a badge meets a barrier, in ${locale}`, { tag: '@js' }, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const form = await begin(page, locale);
    await press(page, 'publish');
    await look(page, 'a form that lacks something');
    await fill(page, unique('Pomočnik '));
    await press(page, 'add-task');
    await page.locator('#task-0-text-sl').fill('Odpri panj');
    await press(page, 'publish');
    await expect(page).toHaveURL(/done=published$/);
    await look(page, 'the form of a badge that is public');
    await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/badges`);
    await look(page, 'the list of badges');
    await page.goto(`/${locale}/ljubljana/badges/${form.split('/').at(-1) ?? ''}`);
    await look(page, 'the page of a badge');
    await page.goto(`/${locale}/ljubljana/opportunities/mladi-cebelarji`);
    await look(page, 'a listing that leads to a badge');
  });
}

/** Sends a picture of the organisation's own from the form, on the page that it leads to. */
async function send(page: Page): Promise<void> {
  await press(page, 'picture');
  await expect(page).toHaveURL(/\/picture$/);
  await page.locator('#picture').setInputFiles(PICTURE);
  await page.locator('main form button.primary').click();
  await expect(page).toHaveURL(/done=saved#picture$/);
}

for (const locale of LOCALES) {
  test(`a picture of their own, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const form = await begin(page, locale);
    await fill(page, unique('Pomočnik '));
    await press(page, 'picture');
    await expect(page).toHaveURL(/\/picture$/);
    await page.locator('#picture').setInputFiles(LETTER);
    await page.locator('main form button.primary').click();
    await expect(page.locator('#picture-problem')).toBeVisible();
    await look(page, 'what is no picture for a badge');
    await page.goto(form);
    await send(page);
    const preview = page.locator('.badge-look img').first();
    await expect(preview).toHaveAttribute('src', /picture=[0-9a-f-]{36}/);
    await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await expect(page.locator('.badge-composing')).toBeHidden();

    await press(page, 'publish');
    await expect(page.locator('#alt-sl')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'a picture that nothing is said of');
    await page.locator('#alt-sl').fill('Čebela na cvetu');
    await press(page, 'publish');
    await expect(page).toHaveURL(/done=published$/);
    await page.goto(`/${locale}/ljubljana/badges/${form.split('/').at(-1) ?? ''}`);
    const picture = page.locator('.badge-hero img');
    await expect(picture).toHaveAttribute('alt', 'Čebela na cvetu');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });
}

test('between shapes and a picture one goes back and forth', { tag: '@js' }, async ({ page }) => {
  await begin(page, 'en');
  await send(page);
  await expect(page.locator('form.badge-form[data-awake]')).toBeVisible();
  const preview = page.locator('.badge-look img').first();
  await page.locator('input[name="picture"][value=""]').check();
  await expect(preview).toHaveAttribute('src', /picture=&shape=/);
  await expect(page.locator('.badge-composing')).toBeVisible();
  await choose(page, 'symbol', 'microphone');
  await expect(preview).toHaveAttribute('src', /symbol=microphone/);
  await page.locator('input[name="picture"]:not([value=""])').check();
  await expect(preview).toHaveAttribute('src', /picture=[0-9a-f-]{36}&shape=/);
  await expect(page.locator('.badge-composing')).toBeHidden();
});

test('the picture follows what is chosen', { tag: '@js' }, async ({ page }) => {
  await begin(page, 'en');
  await expect(page.locator('form.badge-form[data-awake]')).toBeVisible();
  await expect(page.locator('.badge-draw')).toBeHidden();
  const picture = page.locator('.badge-look img').first();
  await choose(page, 'symbol', 'microphone');
  await expect(picture).toHaveAttribute('src', /symbol=microphone/);
  await choose(page, 'shape', 'rosette');
  await expect(picture).toHaveAttribute('src', /shape=rosette.*symbol=microphone/);
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});
