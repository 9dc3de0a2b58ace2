// One opportunity: what a person wants to know, into the calendar, and on to a friend.
import { LIST, type Page, cards, expect, test } from './support';

const PILOTS = `${LIST}/dronu-pilotai-trasa`;
const CANCELLED = `${LIST}/naktis-tarp-vitrinu`;

const jsonLd = async (page: Page): Promise<Record<string, unknown>> =>
  JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');

test('a card opens the page that its title promises', async ({ page }) => {
  await page.goto(LIST);
  const link = cards(page).first().getByRole('link');
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('when, where, for whom and for how much', async ({ page }) => {
  await page.goto(PILOTS);
  const story = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) });
  await expect(story.getByRole('heading', { name: 'When' })).toBeVisible();
  await expect(story.locator('.sessions').getByRole('listitem').first()).toContainText(/\d{1,2}:\d{2}/);
  await expect(story.getByRole('heading', { name: 'Where' })).toBeVisible();
  await expect(story.locator('.details')).toContainText('Propelerių angaras');
  await expect(page.getByRole('img', { name: 'Map: Propelerių angaras' })).toBeVisible();
  await expect(story.getByText('For whom')).toBeVisible();
  await expect(story.getByText(/^(from )?\d+(–\d+ years)?$/)).toBeVisible();
  await expect(story.getByText('Price', { exact: true })).toBeVisible();
  await expect(story.locator('.pairs')).toContainText(/€|free/);
  await expect(story.getByRole('heading', { name: 'Who runs it' })).toBeVisible();
});

test('similar ones are others', async ({ page }) => {
  await page.goto(PILOTS);
  const similar = page.locator('section', { has: page.getByRole('heading', { name: 'You may like these too' }) });
  const addresses = await similar.locator('.card-title a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses).not.toContain(PILOTS);
});

test('all dates, or one, go into the calendar', async ({ page, request }) => {
  await page.goto(PILOTS);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Add all dates to calendar' }).click();
  expect((await coming).suggestedFilename()).toBe('dronu-pilotai-trasa.ics');
  const series = await request.get(`${PILOTS}/calendar.ics`);
  expect(series.headers()['content-type']).toContain('text/calendar');
  const text = await series.text();
  const ids = text.match(/^UID:.+$/gm) ?? [];
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(ids.length);
  const one = await page.locator('.sessions').getByRole('link', { name: /^Add .+ to calendar$/ }).first().getAttribute('href');
  const alone = (await (await request.get(one ?? '')).text()).match(/^UID:.+$/gm) ?? [];
  expect(alone).toHaveLength(1);
  expect(ids, 'the same date has the same name in both files').toContain(alone[0]);
});

test('search engines can read it', async ({ page }) => {
  await page.goto(PILOTS);
  const data = await jsonLd(page);
  expect(data['@context']).toBe('https://schema.org');
  expect(String(data['@type'])).toMatch(/Event|Course/);
  expect(data.name).toBe(await page.getByRole('heading', { level: 1 }).textContent());
});

test('a cancelled one says so, offers others, and goes into no calendar', async ({ page }) => {
  await page.goto(CANCELLED);
  await expect(page.getByRole('status')).toContainText('This one is cancelled.');
  await expect(page.getByRole('heading', { name: 'Try one of these instead' })).toBeVisible();
  await expect(page.getByRole('link', { name: /calendar/i }).and(page.locator('.actions a'))).toHaveCount(0);
  expect((await jsonLd(page)).eventStatus).toBe('https://schema.org/EventCancelled');
});

test('what nobody has translated is marked, for eyes and for voices', async ({ page }) => {
  await page.goto('/it/vilnius/opportunities/dronu-pilotai-trasa');
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'lt');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'lt');
  await expect(page.locator('.note')).toHaveText(/lituano/);
  await page.goto('/lt/vilnius/opportunities/dronu-pilotai-trasa');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveAttribute('lang');
  await expect(page.locator('.note')).toHaveCount(0);
});

test('without scripts there is no button that would do nothing', { tag: '@no-js' }, async ({ page }) => {
  await page.goto(PILOTS);
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
});

test('share copies the address and says so', { tag: '@js' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const woken = page.waitForResponse(/\.wasm$/);
  await page.goto(PILOTS);
  await (await woken).finished();
  // the button is there as soon as scripts run; it listens a moment later
  await expect(async () => {
    await page.getByRole('button', { name: /^(Share|Link copied)$/ }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
