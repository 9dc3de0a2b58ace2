// A backpack: an offer is kept, stands on the shelf, goes into a collection that others see, and is there without a network.
import { members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';

const ORGANISATION = 'medena-streha';

/** Somebody of an organisation of Ljubljana who has a badge waiting that they have offered to themselves. */
async function offered(page: Page, locale: string): Promise<void> {
  const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
  await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/badges`);
  await page.locator('.badge-row a').last().click();
  await page.locator('a[href$="/awards"]').click();
  await page.goto(`${page.url()}/list`);
  await page.locator('#people').fill(email);
  await page.locator('main form button.primary').click();
  await page.locator('button[value="start"]').click();
  await expect(page.locator('progress')).toHaveCount(0, { timeout: 30_000 });
}

/** Keeps it; the address of its page. */
async function keep(page: Page, locale: string): Promise<string> {
  await page.goto(`/${locale}/ljubljana/me/backpack`);
  await page.locator('form.badge-block button[value="keep"]').first().click();
  await expect(page).toHaveURL(/\/me\/backpack\/[^/]+\?done=kept$/);
  return page.url().split('?')[0] ?? '';
}

for (const locale of LOCALES) {
  test(`kept, collected, shown and taken back, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of (410|422)/);
    await offered(page, locale);
    const shelf = `/${locale}/ljubljana/me/backpack`;
    await page.goto(shelf);
    await look(page, 'an offer');

    // no, and then yes after all
    await page.locator('form.badge-block button[value="decline"]').first().click();
    await expect(page).toHaveURL(/done=declined$/);
    await page.locator('details:has(button[value="keep"]) > summary').click();
    await look(page, 'what somebody said no to');
    await page.locator('details button[value="keep"]').first().click();
    await expect(page).toHaveURL(/\?done=kept$/);
    await expect(page.locator('.badge-hero img')).toHaveAttribute('alt', /.+/);
    await look(page, 'a badge of one’s own');
    await page.goto(shelf);
    const picture = page.locator('.shelf img').first();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await look(page, 'the shelf');

    await page.goto(`${shelf}/collections`);
    await look(page, 'no collection yet');
    await page.locator('#name').fill('Robotika');
    await page.locator('input[name="badge"]').first().check();
    await page.locator('main form button.primary').click();
    await expect(page).toHaveURL(/\/collections\/[^/]+\?done=saved$/);
    await page.locator('input[name="visibility"][value="link"]').check();
    await page.locator('form[action$="/visibility"] button').first().click();
    await expect(page).toHaveURL(/done=saved#who$/);
    await look(page, 'a collection that is shared');
    const collection = page.url();
    const address = (await page.locator('main a[href*="/c/"]').first().getAttribute('href')) ?? '';
    const { pathname } = new URL(address);
    await page.goto(pathname);
    await expect(page.locator('.shelf li')).toHaveCount(1);
    await look(page, 'a collection as others see it');
    await page.goto(collection);
    await page.locator('input[name="visibility"][value="private"]').check();
    await page.locator('form[action$="/visibility"] button').first().click();
    expect((await page.goto(pathname))?.status()).toBe(410);
  });
}

test('it is there without a network, and gone when somebody signs out', { tag: '@js' }, async ({ page, context, complaints }) => {
  test.slow();
  complaints.forgive(/ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)|network error/);
  await offered(page, 'en');
  const badge = await keep(page, 'en');
  const shelf = '/en/ljubljana/me/backpack';
  await page.goto(shelf);
  await expect(page.locator('[data-owner]')).toBeHidden();
  await expect(page.locator('[data-owner][data-kept]')).toHaveCount(1);

  await context.setOffline(true);
  await page.reload();
  const note = page.getByText('You are offline. This is how it was:');
  await expect(note).toBeVisible();
  const picture = page.locator('.shelf img').first();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).display), 'the style').toBe('flex');
  await page.goto(badge);
  await expect(note).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(note).toBeHidden();

  await page.goto('/en/ljubljana/me');
  await page.locator('form[action$="/sign-out"] button').click();
  await expect(page).toHaveURL(/\/en\/ljubljana$/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await context.setOffline(true);
  await expect(page.goto(shelf)).rejects.toThrow();
  await context.setOffline(false);
});
