// The desk of a city's people: queues, filters, several things at once, and the city's settings. Without JavaScript too.
import { LJUBLJANA, members, signUp, unique } from './people';
import { LOCALES, expect, look, test, type Page } from './support';

const QUEUES = ['reports', 'listings', 'organisations', 'suggestions', 'reviews'];

async function coordinator(page: Page, locale: string): Promise<void> {
  const email = await signUp(page, locale, unique('Rok'), '1980-05-04');
  members('add-coordinator', '--city', 'ljubljana', '--email', email);
}

for (const locale of LOCALES) {
  test(`what people miss is read and put away, in ${locale}`, async ({ page }) => {
    test.slow();
    const own = `/${locale}/ljubljana`;
    const wishes = [unique('Plezalna stena '), unique('Čebelnjak ')];
    for (const wish of wishes) {
      await page.goto(`${own}/suggest`);
      await page.locator('#words').fill(wish);
      await page.locator('main form button').click();
    }
    await coordinator(page, locale);
    await page.goto(`${own}/coordination`);
    for (const queue of QUEUES) await expect(page.locator(`a[href="${own}/coordination/${queue}"]`)).toBeVisible();
    await page.locator('a[href$="/coordination/suggestions"]').click();
    for (const wish of wishes) await page.getByLabel(wish).check();
    await page.locator('button[form="bulk"]').click();
    await expect(page).toHaveURL(/suggestions\?done=2&changed=0$/);
    await expect(page.getByRole('status')).toContainText('2');
    for (const wish of wishes) await expect(page.getByText(wish)).toHaveCount(0);

    // a filter is a link like any other
    await page.goto(`${own}/coordination/organisations`);
    await page.locator('details.more-choices summary').first().click();
    await page.locator('#kind').selectOption('suspended');
    await page.locator('details.more-choices form button').click();
    await expect(page).toHaveURL(/kind=suspended/);
    await expect(page.locator('#kind')).toHaveValue('suspended');
  });

  test(`nobody who looks after a city meets a barrier, in ${locale}`, { tag: '@js' }, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const own = `/${locale}/ljubljana`;
    await page.goto(`${own}/suggest`);
    await page.locator('#words').fill(unique('Plesna dvorana '));
    await page.locator('main form button').click();
    await coordinator(page, locale);
    for (const path of ['', ...QUEUES.map((queue) => `/${queue}`), '/settings', '/suggestions?waits=7']) {
      await page.goto(`${own}/coordination${path}`);
      await look(page, `coordination${path}`);
    }
    await page.goto(`${own}/coordination/settings`);
    await page.locator('#days').fill('5');
    await page.locator('main form button').click();
    await expect(page.locator('#days')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'the settings, with a mistake');
  });
}

test('somebody else finds nothing there', async ({ page, complaints }) => {
  complaints.forgive(/status of 404/);
  await signUp(page, 'en', unique('Tine'), '1980-05-04');
  for (const path of ['', ...QUEUES.map((queue) => `/${queue}`), '/settings']) {
    expect((await page.goto(`${LJUBLJANA}/coordination${path}`))?.status(), path).toBe(404);
  }
});
