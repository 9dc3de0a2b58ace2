// Searching: as a plain form, and with results that follow the typing.
import { LIST, awake, cards, chips, expect, openFilters, search, searchBox, test, total } from './support';

test('search by the form, then take the filter away again', async ({ page }) => {
  await page.goto(LIST);
  const all = await total(page);
  await search(page, 'robot');
  // a plain form sends its empty fields too
  await expect(page).toHaveURL(/\?q=robot(&[a-z_]+=)*$/);
  await expect(chips(page)).toHaveText([/robot/]);
  await expect(cards(page).first()).toBeVisible();
  expect(await total(page)).toBeLessThan(all);
  await chips(page).click();
  await expect(page).toHaveURL(/\/opportunities$/);
  await expect(chips(page)).toHaveCount(0);
  expect(await total(page)).toBe(all);
});

test('text is found without its diacritics, and with a typo', async ({ page }) => {
  await page.goto(`${LIST}?q=zirmunai`);
  await expect(cards(page).first()).toContainText('Žirmūnai');
  await page.goto(`${LIST}?q=robtics`);
  await expect(cards(page).first()).toBeVisible();
});

test('turn the pages', async ({ page }) => {
  await page.goto(LIST);
  const first = await cards(page).first().getByRole('link').textContent();
  const pages = page.getByRole('navigation', { name: /^Page \d+ of \d+$/ });
  await pages.getByRole('link', { name: 'More' }).click();
  await expect(page).toHaveURL(/\?page=2$/);
  await expect(pages).toContainText('Page 2 of');
  await expect(cards(page).first().getByRole('link')).not.toHaveText(first ?? '');
  await pages.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(/\/opportunities$/);
  await expect(cards(page).first().getByRole('link')).toHaveText(first ?? '');
});

test('filters open by keyboard, combine, and count what the button promises', async ({ page }) => {
  await page.goto(LIST);
  const all = await total(page);
  await openFilters(page);
  await page.getByRole('checkbox', { name: /^Sports and active life/ }).check();
  await page.getByRole('group', { name: 'Price' }).getByRole('checkbox', { name: /^free/ }).check();
  await page.getByRole('button', { name: /^Show \d+ opportunit/ }).click();
  await expect(page).toHaveURL(/theme=sports.*free=1|free=1.*theme=sports/);
  await expect(chips(page)).toHaveCount(2);
  await expect(page.locator('#filters')).not.toHaveAttribute('open');
  const both = await total(page);
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(all);
  await page.getByRole('link', { name: /^Remove: free/ }).click();
  await expect(chips(page)).toHaveCount(1);
  expect(await total(page)).toBeGreaterThanOrEqual(both);
});

test('the number beside a choice is what choosing it finds', async ({ page }) => {
  await page.goto(`${LIST}?free=1`);
  await openFilters(page);
  const label = page.locator('label', { has: page.getByRole('checkbox', { name: /^Technology/ }) });
  const promised = Number(await label.locator('.count').textContent());
  await page.goto(`${LIST}?free=1&theme=technology`);
  expect(await total(page)).toBe(promised);
});

test('an empty result offers ways out, and each leads to as much as it says', async ({ page }) => {
  await page.goto(`${LIST}?theme=sports&free=1&q=qwertyuiop`);
  await expect(page.getByRole('heading', { name: 'Nothing here – yet' })).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  const ways = await page.locator('.ways').getByRole('link').evaluateAll((links) =>
    links.map((link) => ({ words: link.textContent ?? '', address: link.getAttribute('href') ?? '' })));
  expect(ways.length).toBeGreaterThan(0);
  for (const { words, address } of ways) {
    await page.goto(address);
    await expect(cards(page).first(), words).toBeVisible();
    const promised = words.match(/: (\d+) opportunit/)?.[1];
    if (promised) expect(await total(page), words).toBe(Number(promised));
  }
});

test('a range of dates that is upside down is said, not punished', async ({ page, complaints }) => {
  complaints.forgive(/status of 422/);
  await page.goto(`${LIST}?from=2027-05-01&to=2027-04-01`);
  await expect(page.getByRole('alert')).toContainText('The first date is after the last one.');
  await expect(cards(page).first()).toBeVisible();
});

test.describe('while typing', { tag: '@js' }, () => {
  test('results, counts and address follow, and the page is not loaded anew', async ({ page }) => {
    await page.goto(LIST);
    await awake(page);
    const before = await total(page);
    const counts = page.locator('[data-count^="theme="]');
    const countsBefore = await counts.allTextContents();
    const loads: string[] = [];
    page.on('request', (request) => { if (request.isNavigationRequest()) loads.push(request.url()); });
    await searchBox(page).pressSequentially('robot');
    await expect(page).toHaveURL(/\?q=robot$/);
    await expect(chips(page)).toHaveText([/robot/]);
    const after = await total(page);
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
    expect(await counts.allTextContents()).not.toEqual(countsBefore);
    await expect(page.locator('[data-show]')).toHaveText(new RegExp(`^Show ${after} opportunit`));
    await expect(page.getByRole('link', { name: 'Map', exact: true }).and(page.locator('.float')))
      .toHaveAttribute('href', /q=robot&view=map$/);
    expect(loads).toEqual([]);
    await expect(searchBox(page)).toBeFocused();
  });

  test('the number of results is announced in a region that was there before', async ({ page }) => {
    await page.goto(LIST);
    await awake(page);
    const region = page.getByRole('status').filter({ hasText: /opportunit/ });
    await expect(region).toHaveCount(1);
    // a live region that is replaced together with its words is not read out: the same element must say the new number
    const same = await region.elementHandle();
    await searchBox(page).fill('robot');
    await expect(page).toHaveURL(/\?q=robot$/);
    expect(await same?.evaluate((element) => element.isConnected && element.textContent)).toMatch(/^\d+ opportunit/);
  });

  test('back from an opportunity the query is still there', async ({ page }) => {
    await page.goto(LIST);
    await awake(page);
    await searchBox(page).fill('robot');
    await expect(chips(page)).toHaveText([/robot/]);
    const found = await total(page);
    await cards(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/\/opportunities\/[a-z0-9-]+$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=robot$/);
    await expect(searchBox(page)).toHaveValue('robot');
    expect(await total(page)).toBe(found);
  });

  test('an answer that comes late does not replace a newer one', async ({ page }) => {
    await page.goto(LIST);
    await awake(page);
    let release = () => {};
    const newerShown = new Promise<void>((resolve) => { release = resolve; });
    let finish = () => {};
    const lateGiven = new Promise<void>((resolve) => { finish = resolve; });
    await page.route(/\/live\?q=drone$/, async (route) => {
      const answer = await route.fetch();
      await newerShown;
      // the page may have hung up in the meantime
      await route.fulfill({ response: answer }).catch(() => {});
      finish();
    });
    const asked = page.waitForRequest(/\/live\?q=drone$/);
    await searchBox(page).fill('drone');
    await asked;
    await searchBox(page).fill('chess');
    await expect(chips(page)).toHaveText([/chess/]);
    release();
    await lateGiven;
    // whatever the late one wanted to do is done two frames later
    await settled(page);
    await expect(chips(page)).toHaveText([/chess/]);
    await expect(page).toHaveURL(/\?q=chess$/);
  });
});

/** Lets the page do all that it has under way: two frames. */
async function settled(page: import('@playwright/test').Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
