// Somebody comes for the first time: which language, which city, and what the city's page offers.
import { CITIES, LIST, chooseLanguage, expect, search, test } from './support';

for (const [browser, locale] of [['lt-LT', 'lt'], ['sl-SI', 'sl'], ['it-IT', 'it'], ['en-GB', 'en'], ['fr-FR', 'en']]) {
  test.describe(`a browser that asks for ${browser}`, () => {
    test.use({ locale: browser });
    test(`is answered in ${locale}`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`/${locale}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });
  });
}

test('choose a city, and see what it offers', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Where are you?' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByRole('link')).toHaveCount(3);
  await main.getByRole('link', { name: /^Vilnius/ }).click();
  await expect(page).toHaveURL(/\/en\/vilnius$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Vilnius' })).toBeVisible();
  await expect(page.getByRole('search').getByRole('searchbox', { name: 'Search' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Today', exact: true })).toHaveAttribute('href', `${LIST}?when=today`);
  await expect(main.getByRole('link', { name: 'This weekend', exact: true })).toHaveAttribute('href', `${LIST}?when=weekend`);
  await expect(main.locator('.tiles').getByRole('link')).toHaveCount(8);
  await expect(main.getByRole('article').first()).toBeVisible();
  await main.locator('.tiles').getByRole('link', { name: 'Technology' }).click();
  await expect(page).toHaveURL(/\?theme=technology$/);
  await expect(page.getByRole('link', { name: 'Remove: Technology' })).toBeVisible();
});

test('search from the first page', async ({ page }) => {
  await page.goto('/en/vilnius');
  await search(page, 'robot');
  await expect(page).toHaveURL(/\/en\/vilnius\/opportunities\?q=robot$/);
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
});

for (const city of CITIES) {
  test(`every tile of ${city} leads somewhere`, async ({ page }) => {
    await page.goto(`/en/${city}`);
    const tiles = page.locator('.tiles').getByRole('link');
    await expect(tiles).toHaveCount(8);
    const addresses = await tiles.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole('main').getByRole('article').first(), address).toBeVisible();
    }
  });
}

test('another language keeps the page and its query, and is remembered', async ({ page }) => {
  await page.goto(`${LIST}?q=robot&free=1`);
  await chooseLanguage(page, 'Slovenščina');
  await expect(page).toHaveURL(/\/sl\/vilnius\/opportunities\?q=robot&free=1$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
  await page.goto('/');
  await expect(page).toHaveURL(/\/sl$/);
  await page.goto('/en/vilnius');
  await expect(page.locator('html'), 'the address says more than what is remembered').toHaveAttribute('lang', 'en');
});
