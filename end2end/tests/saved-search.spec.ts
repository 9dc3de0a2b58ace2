// A search that somebody wants to hear of: saved from the results, changed, removed.
import { LJUBLJANA, linkFor, publish, signUp, unique } from './people';
import { LIST, LOCALES, awake, expect, look, searchBox, search, test } from './support';

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

test('a letter tells of what is new, and its link stops the letters', { tag: '@js' }, async ({ page }) => {
  test.slow();
  const [name, word] = [unique('Ieva'), unique('pan')];
  await signUp(page, 'en', name);
  await page.goto(`${LJUBLJANA}/me/searches/new?q=${word}`);
  await page.getByRole('button', { name: 'Yes, tell me' }).click();
  await expect(page.getByRole('status')).toContainText('Saved.');
  publish(word, `One ${word}`, '{ policy = "none" }');

  // it is looked for what is new every half a minute
  const link = await linkFor(name, 'alerts', 45_000);
  for (const locale of LOCALES) {
    await page.goto(link.replace('/en/', `/${locale}/`));
    await look(page, `stopping the letters, ${locale}`);
  }
  await page.goto(link);
  await page.getByRole('button', { name: 'Stop the mails' }).click();
  await expect(page.getByRole('status')).toContainText('Done. We don’t write to you about this any more.');
  await look(page, 'letters that are stopped');
  await page.getByRole('link', { name: 'My searches' }).click();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: word }) });
  await expect(row.getByRole('combobox')).toHaveValue('off');
});
