// A search that somebody wants to hear of: saved from the results, changed, removed.
import { signUp, unique } from './people';
import { LIST, awake, expect, look, searchBox, search, test } from './support';

test('save a search, change how often, remove it', async ({ page }) => {
  await signUp(page, 'en', unique('Ieva'));
  await page.goto(LIST);
  await search(page, 'robot');
  await page.getByRole('link', { name: 'Tell me about new ones' }).click();
  await expect(page.locator('.lead')).toHaveText('robot');
  await page.getByLabel('Once a week').check();
  await page.getByRole('button', { name: 'Yes, tell me' }).click();
  await expect(page.getByRole('status')).toContainText('Saved.');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'robot', exact: true }) });
  await expect(row.getByRole('combobox')).toHaveValue('weekly');
  await row.getByRole('combobox').selectOption('No mails');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByRole('combobox')).toHaveValue('off');
  await row.getByRole('button', { name: 'Remove: robot' }).click();
  await expect(page.getByRole('heading', { name: 'No searches yet' })).toBeVisible();
});

test('without an account one signs in first and comes back', async ({ page }) => {
  await page.goto(`${LIST}?q=robot`);
  await page.getByRole('link', { name: 'Tell me about new ones' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.locator('input[name="next"]')).toHaveValue('/en/vilnius/me/searches/new?q=robot');
});

test('the link follows what is typed', { tag: '@js' }, async ({ page }) => {
  await page.goto(LIST);
  await awake(page);
  await searchBox(page).fill('dron');
  await expect(page.getByRole('link', { name: 'Tell me about new ones' })).toHaveAttribute('href', /\?q=dron$/);
});

test('its pages are for everybody', { tag: '@js' }, async ({ page }) => {
  await signUp(page, 'en', unique('Ieva'));
  await page.goto('/en/vilnius/me/searches/new?q=robot&free=1');
  await look(page, 'saving a search');
  await page.getByRole('button', { name: 'Yes, tell me' }).click();
  await look(page, 'my searches');
});
