// What helps somebody to write a listing: concepts that fit, buttons for Markdown, a series from one date.
import { members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';

const ORGANISATION = 'cetrtinka';

/** Makes an account that writes, and begins a listing; returns the address of its form. */
async function begin(page: Page, locale: string): Promise<string> {
  const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
  await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/listings`);
  await page.locator('main form[action$="/listings"] button').first().click();
  await expect(page.locator('form.editor-form')).toBeVisible();
  await page.locator('#title-sl').evaluate((field) => field.closest('details')?.setAttribute('open', ''));
  return page.url().split('?')[0] ?? '';
}

/** A day so many days ahead, as a date field has it. */
const ahead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const awakeForm = (page: Page): Promise<void> => expect(page.locator('form.editor-form[data-awake]')).toBeVisible();
const saved = (page: Page): Promise<void> => expect(page.locator('.editor-state')).toHaveAttribute('data-state', 'saved');
const chip = (page: Page, slug: string) => page.locator(`#fits button[value="take-${slug}"]`);
const box = (page: Page, slug: string) => page.locator(`input[name="interest"][value="${slug}"]`);

for (const locale of LOCALES) {
  test(`a series from one date, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const form = await begin(page, locale);
    await page.goto(`${form}/series`);
    await look(page, 'there is no date yet');
    await page.goto(form);
    await page.locator('#when-0-date').fill(ahead(20));
    await page.locator('#when-0-start').fill('17:00');
    await page.locator('#when-0-end').fill('19:00');
    await page.locator('button[name="act"][value="save"]').last().click();
    await expect(page).toHaveURL(/done=saved$/);
    await page.locator('details.more-choices > summary').last().click();
    await page.locator('a[href$="/series"]').click();
    await page.locator('#count').fill('10000');
    await page.locator('button[value="look"]').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('#count')).toHaveAttribute('aria-invalid', 'true');
    await page.locator('#count').fill('5');
    await page.locator('button[value="look"]').click();
    await expect(page.locator('.sessions li')).toHaveCount(5);
    await look(page, 'the dates that it would have');
    await page.locator('button[value="make"]').click();
    await expect(page).toHaveURL(/done=saved#when$/);
    await expect(page.locator('#when-0-until')).toHaveValue(ahead(20 + 28));
  });
}

test('what fits is saved by a button', { tag: '@no-js' }, async ({ page }) => {
  await begin(page, 'en');
  await page.locator('#title-sl').fill('Robotika za začetnike');
  await page.locator('button[name="act"][value="save"]').last().click();
  await chip(page, 'robotics').click();
  await expect(page).toHaveURL(/done=saved#fits$/);
  await expect(box(page, 'robotics')).toBeChecked();
  await expect(chip(page, 'robotics')).toHaveCount(0);
  await expect(page.getByRole('toolbar')).toHaveCount(0);
});

test('what fits comes while one writes, and a tap takes it', { tag: '@js' }, async ({ page }) => {
  const form = await begin(page, 'en');
  await awakeForm(page);
  await page.locator('#title-sl').fill('Robotika in kuhanje');
  await expect(chip(page, 'robotics')).toBeVisible();
  await look(page, 'the form with what fits');
  await chip(page, 'robotics').click();
  await expect(box(page, 'robotics')).toBeChecked();
  await expect(chip(page, 'robotics')).toHaveCount(0);
  await saved(page);
  await page.goto(form);
  await expect(box(page, 'robotics')).toBeChecked();
});

test('Markdown by buttons and by keys, and back again', { tag: '@js' }, async ({ page }) => {
  await begin(page, 'en');
  await awakeForm(page);
  const text = page.locator('#description-sl');
  const toolbar = page.locator('[role="toolbar"][aria-controls="description-sl"]');
  await expect(toolbar).toBeVisible();
  await text.fill('Glina in čaj');
  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 5));
  await toolbar.getByRole('button', { name: 'Bold' }).click();
  await expect(text).toHaveValue('**Glina** in čaj');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+b');
  await expect(text).toHaveValue('Glina in čaj');
  await page.keyboard.press('Control+i');
  await expect(text).toHaveValue('*Glina* in čaj');
  // the browser's own undoing takes it back
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue('Glina in čaj');
  // from button to button by arrows
  await toolbar.getByRole('button', { name: 'Bold' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(toolbar.getByRole('button', { name: 'Link' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(toolbar.getByRole('button', { name: 'List' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue('- Glina in čaj');
  await saved(page);
  for (const button of await toolbar.getByRole('button').all()) {
    const size = await button.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});
