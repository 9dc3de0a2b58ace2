// Saying that something about a listing is wrong, the city's answer, and what the organisation reads of it: in every language, with
// and without JavaScript.
import { LJUBLJANA, addressOf, lettersAbout, members, publish, signUp, unique } from './people';
import { LOCALES, expect, look, test } from './support';

const ORGANISATION = 'cetrtinka';

for (const locale of LOCALES) {
  test(`what is wrong is reported, answered and put right, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const slug = unique(`kuhanje-${locale}-`);
    const title = unique('Kuhanje ');
    publish(slug, title, '{ policy = "none" }');
    const listing = `/${locale}/ljubljana/opportunities/${slug}`;
    await page.goto(listing);
    await page.locator(`a[href="${listing}/report"]`).click();
    await page.locator('main form button').click();
    await expect(page.locator('#reason-problem')).toBeVisible();
    await page.locator('input[name="reason"][value="misplaced"]').check();
    const words = unique('V drugem nadstropju ');
    await page.locator('#words').fill(words);
    const reporter = unique('Zala');
    await page.locator('#email').fill(addressOf(reporter));
    await page.locator('main form button').click();
    await expect(page).toHaveURL(/report\?done$/);
    await expect(page.getByRole('status')).toBeVisible();

    const email = await signUp(page, locale, unique('Rok'), '1980-05-04');
    members('add-coordinator', '--city', 'ljubljana', '--email', email);
    await page.goto(`/${locale}/ljubljana/coordination`);
    await page.locator('a[href$="/coordination/reports"]').click();
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByText(words)).toBeVisible();
    const answer = unique('Popravljeno ');
    await page.locator('#answer').fill(answer);
    await page.locator('button[name="outcome"][value="mended"]').click();
    await expect(page).toHaveURL(/reports\?done$/);
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
    await expect.poll(() => lettersAbout(answer).length, 'the answer to whoever reported it').toBe(1);
    expect(lettersAbout(answer)[0]).toContain(`<html lang="${locale}">`);
    // at the organisation's desk, where a coordinator is at home
    await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/listings`);
    await page.getByRole('link', { name: title }).click();
    await page.locator('summary', { hasText: '1' }).last().click();
    await expect(page.getByText(answer)).toBeVisible();
  });
}

test('nobody who reports or answers meets a barrier', { tag: '@js' }, async ({ page, complaints }) => {
  test.slow();
  complaints.forgive(/status of 422/);
  const slug = unique('pranje-');
  publish(slug, unique('Pranje '), '{ policy = "none" }');
  const report = `${LJUBLJANA}/opportunities/${slug}/report`;
  await page.goto(report);
  await look(page, 'reporting');
  await page.locator('main form button').click();
  await look(page, 'reporting, with a mistake');
  await page.locator('input[name="reason"][value="unsafe"]').check();
  await page.locator('main form button').click();
  await look(page, 'reported');
  const email = await signUp(page, 'en', unique('Rok'), '1980-05-04');
  members('add-coordinator', '--city', 'ljubljana', '--email', email);
  await page.goto(`${LJUBLJANA}/coordination/reports`);
  await look(page, 'the reports');
  await page.locator('ul.sessions a').first().click();
  await look(page, 'a report');
});
