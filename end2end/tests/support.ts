// What all tests share: a page that may not complain, small steps of a reader, and a second server where one is needed.
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export { expect, type Locator, type Page };

export const LOCALES = ['en', 'lt', 'sl', 'it'] as const;
export const CITIES = ['vilnius', 'ljubljana', 'cagliari'] as const;
export const LIST = '/en/vilnius/opportunities';
export const MAP = `${LIST}?view=map`;

const project = join(import.meta.dirname, '../..');

/** Whether the server under test has base maps: those of the development machine, or others that a setting names. */
export const hasBaseMaps = Boolean(process.env.CITY_BASE_MAPS) || existsSync(join(project, '../shared/geodata'));

type Fixtures = {
  /** What the browser complained of. Empty at the end, or the test fails; `forgive` names what a test provokes itself. */
  complaints: { forgive(words: RegExp): void };
};

export const test = base.extend<Fixtures, { plainServer: string }>({
  /** Every story is told from an address of its own, as by different people: the limits for one address stay as they are. */
  extraHTTPHeaders: async ({}, use, testInfo) => {
    const [a, b, c] = createHash('sha256').update(testInfo.testId).digest();
    await use({ 'x-forwarded-for': `10.${a}.${b}.${c}` });
  },
  complaints: [
    async ({ context }, use) => {
      const heard: string[] = [];
      const forgiven: RegExp[] = [];
      context.on('weberror', (error) => heard.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`);
      });
      await use({ forgive: (words) => forgiven.push(words) });
      expect(heard.filter((words) => !forgiven.some((one) => one.test(words))), 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
  /** Address of a second server that has neither base maps nor raster tiles. */
  plainServer: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'city-end2end-plain.'));
      const address = `http://127.0.0.1:${await freePort()}`;
      const environment: NodeJS.ProcessEnv = {
        ...process.env,
        DATABASE_URL: `sqlite:${folder}/city.sqlite`,
        CITY_OUTBOX: join(folder, 'outbox'),
        CITY_LISTEN: address.replace('http://', ''),
        CITY_PUBLIC_URL: address,
        CITY_TILE_TEMPLATE: 'off',
        CITY_LOG: 'warn',
      };
      delete environment.CITY_BASE_MAPS;
      const server = spawn('build/bin/city-of-learning', ['serve'], { cwd: project, env: environment, stdio: 'ignore' });
      const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
      const healthy = () => fetch(`${address}/healthz`).then((answer) => answer.ok, () => false);
      await expect.poll(healthy, { timeout: 20_000 }).toBe(true);
      await use(address);
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 30_000 },
  ],
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The number of results, as the page says it. */
export async function total(page: Page): Promise<number> {
  const words = await page.locator('.total').getByRole('status').textContent();
  return Number.parseInt(words ?? '', 10) || 0;
}

export const cards = (page: Page): Locator => page.locator('#results').getByRole('article');
export const chips = (page: Page): Locator => page.locator('#results').getByRole('link', { name: /^Remove: / });
export const searchBox = (page: Page): Locator => page.getByRole('search').getByRole('searchbox');

export async function search(page: Page, words: string): Promise<void> {
  await searchBox(page).fill(words);
  await page.getByRole('search').getByRole('button', { name: 'Search', exact: true }).click();
}

/** Opens the filters as a keyboard does. */
export async function openFilters(page: Page): Promise<void> {
  await page.locator('#filters > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#filters')).toHaveAttribute('open', '');
}

/** Waits until results follow the typing. */
export const awake = (page: Page): Promise<void> => expect(page.locator('form.search-form[data-awake]')).toBeVisible();

/** Opens a map and waits until its pins are there. */
export async function openMap(page: Page, address: string = MAP): Promise<Locator> {
  await page.goto(address);
  const map = page.getByRole('region', { name: /^(Map of|.*)/ }).and(page.locator('#map'));
  await expect(map).toHaveAttribute('data-ready', /^\d+$/);
  await awake(page);
  return map;
}

export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.locator('.languages summary').click();
  await page.locator('.languages').getByRole('button', { name }).click();
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, one line for each kind. */
export async function barriers(page: Page): Promise<string[]> {
  // what sticks to an edge covers a part of something wherever one has scrolled to, and lets it go again; at the end of a
  // page nothing is under the tabs
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (getComputedStyle(element).position !== 'sticky') continue;
      element.style.position = 'static';
      element.dataset.loosened = '';
    }
    window.scrollTo(0, document.documentElement.scrollHeight);
  });
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .withTags(TAGS)
    .analyze();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-loosened]')) {
      element.style.removeProperty('position');
      delete element.dataset.loosened;
    }
  });
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes.slice(0, 3).map((node) => node.html).join(' | ')}`);
}

/** How far the page could be pushed sideways, and what is to blame. */
export const sideways = (page: Page): Promise<{ over: number; wide: string[] }> =>
  page.evaluate(() => {
    const over = (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth;
    const wide = over <= 0 ? [] : [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 90));
    return { over: Math.max(over, 0), wide: wide.slice(0, 4) };
  });

/**
 * On a narrow phone, light and dark: what axe finds, and how far the page could be pushed sideways. axe needs JavaScript
 * itself: a story that is told without it is looked at where it is told with it.
 */
export async function look(page: Page, name: string): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return;
  await page.setViewportSize({ width: 320, height: 640 });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect.soft(await barriers(page), `${name}, ${scheme}`).toEqual([]);
    expect.soft(await sideways(page), `${name}, ${scheme}`).toEqual({ over: 0, wide: [] });
  }
}
