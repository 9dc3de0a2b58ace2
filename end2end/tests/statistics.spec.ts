// An organisation's numbers, as somebody at its desk finds them.
import { LJUBLJANA, members, publish, signUp, unique } from './people';
import { LOCALES, expect, look, test } from './support';

const ORGANISATION = 'cetrtinka';
const PHONE = 'Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0';

for (const locale of LOCALES) {
  test(`what people look at is counted, in ${locale}`, async ({ page, request }) => {
    test.slow();
    const slug = unique('stevilke-');
    const title = unique('Numbers ');
    publish(slug, title, '{ policy = "none" }');
    const opportunity = `${LJUBLJANA}/opportunities/${slug}`;
    for (let times = 0; times < 6; times += 1) {
      expect((await request.get(opportunity, { headers: { 'user-agent': PHONE } })).ok()).toBe(true);
    }
    const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
    members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
    await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}`);
    await page.locator('.chips a[href$="/statistics"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // written every few seconds
    const section = page.locator('section', { hasText: title });
    await expect(async () => {
      await page.reload();
      await expect(section).toContainText('6');
    }).toPass({ timeout: 20_000 });
    const months = section.locator('details');
    if (!(await months.evaluate((details) => details.hasAttribute('open')))) await months.locator('summary').click();
    await expect(section.locator('tbody tr').first().locator('td').first()).toHaveText('6');
    await look(page, 'the numbers');
    // no line is wider than a phone
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const table = await page.request.get(`/${locale}/ljubljana/desk/${ORGANISATION}/statistics.csv`);
    expect(await table.text()).toContain(`${title},`);
  });
}
