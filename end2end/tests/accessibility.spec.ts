// For everybody: axe on every page, small screens, large text, and the keyboard alone.
import { CITIES, LIST, LOCALES, type Page, barriers, expect, openFilters, openMap, sideways, test } from './support';

type Visit = { name: string; path: string; status?: number; open?: (page: Page) => Promise<unknown> };

const VISITS: Visit[] = [
  { name: 'chooser', path: '' },
  { name: 'home', path: '/vilnius' },
  { name: 'list', path: '/vilnius/opportunities' },
  { name: 'filters', path: '/vilnius/opportunities', open: openFilters },
  { name: 'map', path: '/vilnius/opportunities?view=map' },
  { name: 'opportunity', path: '/vilnius/opportunities/dronu-pilotai-trasa' },
  { name: 'cancelled', path: '/vilnius/opportunities/naktis-tarp-vitrinu' },
  { name: 'nothing found', path: '/vilnius/opportunities?theme=sports&q=qwertyuiop' },
  { name: 'no such page', path: '/vilnius/nowhere', status: 404 },
];

async function visit(page: Page, locale: string, { path, status = 200, open }: Visit): Promise<void> {
  const answer = await page.goto(`/${locale}${path}`);
  expect(answer?.status()).toBe(status);
  await open?.(page);
}

// axe is a script that runs in the page: where scripts are off there is nothing to run it. What somebody without scripts
// sees is looked at further down, in a browser that runs axe and is given none of our own scripts.
test.describe('axe finds nothing', { tag: '@js' }, () => {
  test.beforeEach(({ complaints }) => complaints.forgive(/status of 404/));

  for (const [locale, scheme] of [...LOCALES.map((locale) => [locale, 'light'] as const), ['en', 'dark'] as const]) {
    test(`${locale}, ${scheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const one of VISITS) {
        await test.step(one.name, async () => {
          if (one.name === 'map') await openMap(page, `/${locale}${one.path}`);
          else await visit(page, locale, one);
          expect.soft(await barriers(page), `${one.name} in ${locale}, ${scheme}`).toEqual([]);
        });
      }
    });
  }

  test('in the sheet of a venue on the map', async ({ page }) => {
    const map = await openMap(page);
    await map.locator('.map-mark:not(.is-group)').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('article').first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });

  test('in what is there without scripts', async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/ERR_FAILED|ERR_BLOCKED/);
    await page.route(/\.(js|wasm)(\?|$)/, (route) => route.abort());
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const one of VISITS) {
      await visit(page, 'en', one);
      expect.soft(await barriers(page), one.name).toEqual([]);
    }
  });

  for (const city of CITIES) {
    test(`in the colours of ${city}, light and dark`, async ({ page }) => {
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        for (const path of [`/en/${city}`, `/en/${city}/opportunities?free=1`]) {
          await page.goto(path);
          expect.soft(await barriers(page), `${path}, ${scheme}`).toEqual([]);
        }
      }
    });
  }
});

// with scripts there is all that there is without them, and more
test.describe('nothing is pushed sideways', { tag: '@js' }, () => {
  test.beforeEach(({ complaints }) => complaints.forgive(/status of 404/));

  for (const locale of LOCALES) {
    test(`on a phone 320 px wide: ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const one of VISITS) {
        await visit(page, locale, one);
        expect.soft(await sideways(page), one.name).toEqual({ over: 0, wide: [] });
      }
    });

    test(`with text twice as large: ${locale}`, async ({ page }) => {
      // written into our own style sheet: the policy lets no other style into the page
      await page.route(/\/pkg\/city\.[^/]*\.css$/, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()}\nhtml{font-size:200%!important}` });
      });
      for (const one of VISITS) {
        await visit(page, locale, one);
        expect.soft(await sideways(page), one.name).toEqual({ over: 0, wide: [] });
      }
    });
  }
});

test.describe('the keyboard alone', () => {
  test('jumps over the navigation', async ({ page }) => {
    for (const path of ['/en', '/en/vilnius', LIST, `${LIST}/dronu-pilotai-trasa`]) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    }
  });

  test('reaches a card from the search, and opens it', async ({ page }) => {
    await page.goto(LIST);
    await page.getByRole('searchbox').focus();
    const card = page.locator('#results .card-title a').first();
    const title = (await card.textContent()) ?? '';
    const reached = () => card.evaluate((link) => link === document.activeElement);
    // the button, the filters, five quick ones: then the first card, and the closed sheet holds nobody up
    for (let presses = 0; presses < 10 && !(await reached()); presses += 1) await page.keyboard.press('Tab');
    await expect(card).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});
