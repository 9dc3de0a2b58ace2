// What somebody likes, by a few taps, and what fits them.
import { LOCALES, expect, look, test } from './support';

const FOR_YOU = '/en/vilnius/for-you';

test('tap what you like, see what fits and why, send one away and call it back', async ({ page }) => {
  await page.goto('/en/vilnius');
  await page.getByRole('link', { name: 'For you' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What do you like?' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Technology and computers', exact: true }).check();
  await page.getByLabel('In your own words').fill('chess, skateboard');
  await page.getByLabel('How old are you?').selectOption('15');
  await page.getByRole('button', { name: 'Show me what fits' }).click();
  await expect(page).toHaveURL(new RegExp(`${FOR_YOU}$`));
  await expect(page.getByText('3 things you like')).toBeVisible();
  const first = page.locator('.fit').first();
  await expect(first.locator('.reason').first()).toHaveText(/^(you like|your word)/);
  await expect(page.getByText(/^something new: /).first()).toBeVisible();
  const title = (await first.locator('.card-title').textContent()) ?? '';
  await first.getByRole('button', { name: `Not for me: ${title}` }).click();
  await expect(page.getByRole('status')).toHaveText('Okay, we won’t show it again.');
  await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Change what I like' }).click();
  await expect(page.getByRole('checkbox', { name: 'Technology and computers', exact: true })).toBeChecked();
  await expect(page.getByLabel('In your own words')).toHaveValue('chess, skateboard');
  await expect(page.getByLabel('How old are you?')).toHaveValue('15');
});

test('every tap is kept at once', { tag: '@js' }, async ({ page }) => {
  await page.goto('/en/vilnius/likes');
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/likes') && answer.request().method() === 'POST');
  await page.getByRole('checkbox', { name: 'Science', exact: true }).check();
  expect((await kept).status()).toBe(204);
  await expect(page.getByRole('status')).toHaveText('Saved.');
  await page.goto(FOR_YOU);
  await expect(page.getByRole('heading', { level: 1, name: 'For you' })).toBeVisible();
  await expect(page.getByText('1 thing you like')).toBeVisible();
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('/en/vilnius/likes');
  const technology = page.getByRole('checkbox', { name: 'Technology and computers', exact: true });
  await technology.focus();
  await page.keyboard.press('Space');
  await expect(technology).toBeChecked();
  await page.getByRole('button', { name: 'Show me what fits' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${FOR_YOU}$`));
});

test('say what is missing', async ({ page }) => {
  await page.goto('/en/vilnius/suggest');
  await page.getByLabel('What would you like?').fill('A place to play drums in the evening');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you!' })).toBeVisible();
});

for (const locale of LOCALES) {
  test(`axe finds nothing in ${locale}, and nothing is pushed sideways`, { tag: '@js' }, async ({ page }) => {
    test.slow();
    await page.goto(`/${locale}/vilnius/likes`);
    for (const summary of await page.locator('main summary').all()) {
      if (!(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open))) await summary.click();
    }
    await look(page, 'likes');
    await page.locator('input[name="interest"]').first().check();
    await page.locator('.likes .actions button').click();
    await expect(page).toHaveURL(/for-you$/);
    await look(page, 'for you');
    await page.goto(`/${locale}/vilnius/suggest`);
    await look(page, 'suggest');
  });
}

test('a tap counts even for who goes on at once', { tag: '@js' }, async ({ page }) => {
  await page.goto('/en/vilnius/likes');
  await page.getByRole('checkbox', { name: 'Science', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Technology and computers', exact: true }).check();
  await page.goto('/en/vilnius');
  await expect(async () => {
    await page.goto(FOR_YOU);
    await expect(page.getByText('2 things you like')).toBeVisible({ timeout: 500 });
  }).toPass();
});
