// Whether a badge is real, for anybody; and bringing one into one's own backpack: in every language, with and without JavaScript.
import { signUp, unique } from './people';
import { LOCALES, expect, look, test } from './support';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// by an issuer that is nothing but a key: checking it asks nobody
const BADGE = readFileSync(join(import.meta.dirname, 'badge-of-a-key.json'), 'utf8').trim();
const FORGED = BADGE.replace('Young reporter', 'Professor');
const file = (text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'badge.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

for (const locale of LOCALES) {
  test(`a badge is checked, and brought along, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    await page.goto(`/${locale}/ljubljana`);
    await page.locator(`footer a[href="/${locale}/ljubljana/verify"]`).click();
    const check = page.locator('form[enctype="multipart/form-data"] button');
    await check.click();
    await expect(page.locator('#file-problem')).toBeVisible();
    await look(page, 'nothing was chosen');

    await page.locator('#text').fill(FORGED);
    await check.click();
    await expect(page.getByRole('status').locator('use')).toHaveAttribute('href', '#i-warning');
    await look(page, 'a forged badge');

    await page.goto(`/${locale}/ljubljana/verify`);
    await page.locator('#file').setInputFiles(file(BADGE));
    await check.click();
    await expect(page.getByRole('heading', { level: 2, name: 'Young reporter' })).toBeVisible();
    await expect(page.getByRole('status').locator('use')).toHaveAttribute('href', '#i-check');
    const picture = page.locator('.badge-hero img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await look(page, 'a real badge');

    await signUp(page, locale, unique('Tina'), '1990-05-04');
    await page.goto(`/${locale}/ljubljana/me/backpack/bring`);
    await look(page, 'bringing a badge');
    await page.locator('#text').fill(BADGE);
    await check.click();
    await page.locator('form[action$="/bring/keep"] button').click();
    await expect(page).toHaveURL(/\/check\?done=kept$/);
    await look(page, 'a badge that was brought');
    await page.locator('form[action$="/check"] button').click();
    await expect(page).toHaveURL(/\/check\?done=again$/);
    await expect(page.getByRole('heading', { level: 2, name: 'Young reporter' })).toBeVisible();
  });
}
