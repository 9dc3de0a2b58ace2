// The whole way of a young person: come, choose a city, search, look at the map, open one thing, put it into the calendar.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** Errors that the page itself reports: a violated policy, a script that failed. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) heard.push(message.text());
  });
  return heard;
}

test('from the first visit to an opportunity, and on in another language', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
  await page.getByRole('link', { name: /^Vilnius/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vilnius' })).toBeVisible();
  await expect(page.locator('.tiles a')).toHaveCount(8);
  await page.getByRole('search').getByRole('searchbox').fill('robot');
  await page.getByRole('search').getByRole('button').click();
  await expect(page).toHaveURL(/\/en\/vilnius\/opportunities\?q=robot/);
  await expect(page.locator('.card').first()).toBeVisible();
  await page.locator('.languages summary').click();
  await page.getByRole('button', { name: 'Lietuvių' }).click();
  await expect(page).toHaveURL(/\/lt\/vilnius\/opportunities\?q=robot/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt');
  await page.locator('.card-title a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.sessions li').first()).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(/\/lt$/);
  expect(heard).toEqual([]);
});

test('the calendar file holds the sessions', async ({ page, request }) => {
  await page.goto('/en/vilnius/opportunities?kind=course');
  await page.locator('.card-title a').first().click();
  const href = await page.locator('a.primary[href$="calendar.ics"]').getAttribute('href');
  const answer = await request.get(href ?? '');
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toContain('BEGIN:VEVENT');
});

test('filters narrow, chips widen, an empty result shows the way out', async ({ page }) => {
  await page.goto('/en/vilnius/opportunities');
  await page.locator('#filters > summary').click();
  await page.getByRole('checkbox', { name: /^Sports and active life/ }).check();
  await page.locator('.sheet-foot .primary').click();
  await expect(page).toHaveURL(/theme=sports/);
  await expect(page.locator('.chip.active')).toHaveCount(1);
  await page.goto('/en/vilnius/opportunities?theme=sports&q=qwertyuiop');
  await expect(page.locator('.card')).toHaveCount(0);
  await page.locator('.ways a').first().click();
  await expect(page.locator('.card').first()).toBeVisible();
});

test('results follow the typing, and the address with them', { tag: '@js' }, async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/en/vilnius/opportunities');
  await expect(page.locator('form[data-awake]')).toBeVisible();
  const before = await page.getByRole('status').first().textContent();
  await page.locator('#q').pressSequentially('robot');
  await expect(page).toHaveURL(/q=robot$/);
  await expect(page.getByRole('status').first()).not.toHaveText(before ?? '');
  await expect(page.locator('.chip.active')).toHaveText(/robot/);
  await page.locator('.card-title a').first().click();
  await page.goBack();
  await expect(page.locator('#q')).toHaveValue('robot');
  expect(heard).toEqual([]);
});

test('an answer that comes late does not replace a newer one', { tag: '@js' }, async ({ page }) => {
  await page.goto('/en/vilnius/opportunities');
  await expect(page.locator('form[data-awake]')).toBeVisible();
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route(/live\?q=drone$/, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  const asked = page.waitForRequest(/live\?q=drone$/);
  await page.locator('#q').fill('drone');
  await asked;
  await page.locator('#q').fill('chess');
  await expect(page.locator('.chip.active')).toHaveText(/chess/);
  release();
  await expect(page.locator('.chip.active')).toHaveText(/chess/);
  await expect(page).toHaveURL(/q=chess$/);
});

test('without JavaScript the map is drawn, and its districts lead to their lists', { tag: '@no-js' }, async ({ page }) => {
  await page.goto('/en/vilnius/opportunities?view=map');
  const district = page.locator('.map-pin').first();
  await expect(district).toBeVisible();
  await page.goto((await district.getAttribute('href')) ?? '');
  await expect(page.locator('.card').first()).toBeVisible();
});

test('the map comes alive, a pin opens its venue, Escape closes it', { tag: '@js' }, async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/en/vilnius/opportunities?view=map');
  await expect(page.locator('#map[data-ready]')).toBeVisible();
  const single = page.locator('.map-mark:not(.is-group)').first();
  const box = await single.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await single.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#venue-sheet')).toBeVisible();
  await expect(page.locator('#venue-cards .card').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#venue-sheet')).toBeHidden();
  expect(heard).toEqual([]);
});

test('who refuses to say where they are is told what else they can do', { tag: '@js' }, async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto('/en/vilnius/opportunities?view=map');
  await expect(page.locator('#map[data-ready]')).toBeVisible();
  await page.locator('.map-near').click();
  await expect(page.locator('.map-said')).not.toBeEmpty();
});

test('who says where they are sees what is near', { tag: '@js' }, async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 54.6872, longitude: 25.2797 });
  await page.goto('/en/vilnius/opportunities');
  await expect(page.locator('form[data-awake]')).toBeVisible();
  await page.locator('#filters > summary').click();
  await page.locator('[data-near]').click();
  await expect(page).toHaveURL(/near=54\.6872%2C25\.2797.*sort=nearest/);
});

test('the map is loaded only where it is opened', { tag: '@js' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/vilnius/opportunities');
  await expect(page.locator('form[data-awake]')).toBeVisible();
  expect(asked.filter((url) => url.includes('/map/'))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
});

const PAGES = [
  '',
  '/vilnius',
  '/vilnius/opportunities',
  '/vilnius/opportunities?view=map',
  '/vilnius/opportunities?q=qwertyuiop',
  '/vilnius/opportunities/dronu-pilotai-trasa',
  '/vilnius/opportunities/naktis-tarp-vitrinu',
  '/cagliari/opportunities/pagina-novantanove',
  '/vilnius/nowhere',
];

for (const locale of ['en', 'lt', 'sl', 'it']) {
  for (const scheme of ['light', 'dark'] as const) {
    // axe is a script of its own: it cannot look at a page that runs none. What it would see is the same markup.
    test(`axe finds nothing: ${locale}, ${scheme}`, { tag: '@js' }, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const path of PAGES) {
        await page.goto(`/${locale}${path}`);
        if (path.includes('view=map')) await expect(page.locator('#map[data-ready]')).toBeVisible();
        const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
        const told = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3).join(' | ')}`);
        expect(told, `${locale}${path}`).toEqual([]);
      }
    });
  }

  test(`nothing is wider than a small phone: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of PAGES) {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('main h1').first()).toBeAttached();
      // the box of the page is what a finger could push sideways; measured without a script in the page
      const frame = await page.locator('body').boundingBox();
      expect(frame?.width ?? 0, path).toBeLessThanOrEqual(320);
    }
  });
}

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('/en/vilnius/opportunities');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.locator('.card-title a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/opportunities\/[a-z0-9-]+$/);
});
