// A badge on its way: taken along as files, shown at an address of its own, looked at on another site, and taken back.
import { members, signUp, unique, unzip } from './people';
import { LOCALES, type Page, expect, look, test } from './support';

const ORGANISATION = 'medena-streha';

/** Somebody who has a badge: they award it to themselves. Returns the address of its page in their backpack. */
async function earn(page: Page, locale: string): Promise<string> {
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
  await page.goto(`/${locale}/ljubljana/me/backpack`);
  await page.locator('button[name="answer"][value="keep"]').first().click();
  await page.goto(`/${locale}/ljubljana/me/backpack`);
  const held = await page.locator('main a[href*="/me/backpack/"]:not([href*="."])').first().getAttribute('href');
  await page.goto(held ?? '');
  return page.url().split(/[?#]/)[0] ?? '';
}

/** Lets others see it, or nobody; returns the path that shows it. */
async function show(page: Page, badge: string, visibility: string): Promise<string> {
  await page.goto(badge);
  await page.locator(`input[name="visibility"][value="${visibility}"]`).check();
  await page.locator('form[action$="/visibility"] button').first().click();
  const link = page.locator('main a[href*="/b/"]').first();
  return visibility === 'private' ? '' : new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
}

for (const locale of LOCALES) {
  test(`taken along, shown and taken back, in ${locale}`, async ({ page, context, complaints }) => {
    test.slow();
    complaints.forgive(/status of (410|422)/);
    const badge = await earn(page, locale);
    const files = await context.request.get(`/${locale}/ljubljana/me/backpack/all.zip`);
    expect([...unzip(await files.body()).keys()]).toContain('collection.json');
    for (const [name, start] of [['badge.pdf', '%PDF'], ['badge.png', '\x89PNG'], ['badge.svg', '<svg'], ['badge.json', '{']] as const) {
      const file = await context.request.get(`${badge}/${name}`);
      expect((await file.body()).toString('latin1').startsWith(start), name).toBe(true);
    }

    const path = await show(page, badge, 'link');
    await page.goto(path);
    await expect(page.locator('.badge-hero img')).toHaveAttribute('alt', /.+/);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await look(page, 'a badge that is shown');
    await page.locator('#email').fill('nobody@pastas.example');
    await page.locator('form[action*="#whose"] button').click();
    await expect(page.getByRole('status')).toBeVisible();
    await look(page, 'whose a badge is');
    const picture = await context.request.get(`${path}/picture.png`);
    expect(picture.headers()['content-type']).toBe('image/png');

    await page.goto(`${path}/embed`);
    await expect(page.locator('nav')).toHaveCount(0);
    await look(page, 'a badge for pages of others');

    await show(page, badge, 'private');
    const gone = await page.goto(path);
    expect(gone?.status()).toBe(410);
    await look(page, 'a badge that is not shown any more');
  });
}

test('one sheet on paper', { tag: '@js' }, async ({ page }) => {
  const path = await show(page, await earn(page, 'en'), 'public');
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.locator('.not-printed')).toBeHidden();
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
