// The map: drawn by the server for everybody, alive where scripts run, with a base map and without one.
import { CITIES, LIST, MAP, type Locator, type Page, awake, chips, expect, hasBaseMaps, openFilters, openMap, test, total } from './support';

const pins = (map: Locator): Locator => map.getByRole('button', { name: /: \d+ opportunit/ });

/** What all pins stand for, groups and single ones. */
const onTheMap = async (map: Locator): Promise<number> =>
  (await pins(map).allTextContents()).reduce((sum, count) => sum + Number(count), 0);

const besideTheMap = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('.beside-map').textContent()) ?? '', 10) || 0;

/** A pin of one venue, in full view: clear of the frame's own buttons. */
const single = (map: Locator): Locator => map.locator('.map-mark:not(.is-group)').first();

for (const city of CITIES) {
  test(`without scripts the drawn map of ${city} leads to lists`, { tag: '@no-js' }, async ({ page }) => {
    await page.goto(`/en/${city}/opportunities?view=map&free=1`);
    const district = page.getByRole('region', { name: /^Map of/ }).getByRole('link', { name: /: \d+ opportunit/ }).first();
    const [, name = '', count] = (await district.getAttribute('aria-label'))?.match(/^(.+): (\d+)/) ?? [];
    await district.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/opportunities\?.*district=/);
    await expect(chips(page)).toHaveCount(2);
    await expect(chips(page).filter({ hasText: name })).toHaveCount(1);
    expect(await total(page)).toBe(Number(count));
  });

  test(`nothing of ${city} is lost between the map and what stands beside it`, { tag: '@js' }, async ({ page }) => {
    const map = await openMap(page, `/en/${city}/opportunities?view=map`);
    expect((await onTheMap(map)) + (await besideTheMap(page))).toBe(await total(page));
  });
}

test('the list and the map lead to each other and keep the filters', async ({ page }) => {
  await page.goto(`${LIST}?free=1`);
  await page.locator('.float').click();
  await expect(page).toHaveURL(/free=1&view=map$/);
  await page.locator('.float').click();
  await expect(page).toHaveURL(/\?free=1$/);
});

test.describe('alive', { tag: '@js' }, () => {
  test('pins have names and room for a finger; one opens its venue by keyboard, Escape closes it', async ({ page }) => {
    const map = await openMap(page);
    expect(await pins(map).count()).toBe(await map.locator('.map-mark').count());
    for (const pin of await map.locator('.map-mark').all()) {
      const box = await pin.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    const pin = single(map);
    const label = (await pin.getAttribute('aria-label')) ?? '';
    await pin.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: label });
    await expect(sheet).toBeVisible();
    await expect(sheet.getByRole('article')).toHaveCount(Number(label.match(/: (\d+)/)?.[1]));
    await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(pin).toBeFocused();
  });

  test('a tap opens a venue, and its card leads to the opportunity', async ({ page }) => {
    const map = await openMap(page);
    await single(map).dispatchEvent('click');
    await page.getByRole('dialog').getByRole('article').first().getByRole('link').click();
    await expect(page).toHaveURL(/\/opportunities\/[a-z0-9-]+$/);
  });

  test('a group opens into what it holds', async ({ page }) => {
    const map = await openMap(page);
    const before = await map.locator('.map-mark').count();
    const group = map.locator('.map-mark.is-group').first();
    await group.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => map.locator('.map-mark').count()).toBeGreaterThan(before);
  });

  test('pins keep in step with the filters', async ({ page }) => {
    const map = await openMap(page);
    const before = await onTheMap(map);
    await openFilters(page);
    const answered = page.waitForResponse(/\/api\/en\/vilnius\/map\?.*free=1/);
    await page.getByRole('group', { name: 'Price' }).getByRole('checkbox', { name: /^free/ }).check();
    const { pins: wanted } = (await (await answered).json()) as { pins: { count: number }[] };
    await expect(map).toHaveAttribute('data-ready', String(wanted.length));
    const sum = wanted.reduce((all, pin) => all + pin.count, 0);
    expect(sum).toBeLessThan(before);
    await expect.poll(() => onTheMap(map)).toBe(sum);
    await expect(page).toHaveURL(/free=1&view=map$/);
    await expect.poll(async () => (await besideTheMap(page)) + sum).toBe(await total(page));
  });

  test('who moves the map can search there', async ({ page }) => {
    const map = await openMap(page);
    const here = map.getByRole('button', { name: 'Search this area' });
    await expect(here).toBeHidden();
    await map.scrollIntoViewIfNeeded();
    const box = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const y = box.y + 60;
    await page.mouse.move(box.x + 40, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, y + 160, { steps: 8 });
    await page.mouse.up();
    await here.click();
    await expect(page).toHaveURL(/[?&]bounds=[\d.%C-]+/);
    await expect(page.getByRole('link', { name: 'Remove: this part of the map' })).toBeVisible();
    await expect(here).toBeHidden();
  });

  test('near me, refused: a clear word', async ({ page, context }) => {
    await context.clearPermissions();
    const map = await openMap(page);
    await map.getByRole('button', { name: 'Near me' }).click();
    await expect(map.getByRole('status')).toHaveText(/does not tell us where you are/);
    await expect(page).not.toHaveURL(/near=/);
  });

  test('near me, granted: the search knows where', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 54.6872, longitude: 25.2797 });
    const map = await openMap(page);
    await map.getByRole('button', { name: 'Near me' }).click();
    await expect(page).toHaveURL(/near=54\.68720?%2C25\.27970?/);
    await expect(map.getByText(/does not tell us where you are/)).toHaveCount(0);
  });

  test('near me in the list sorts by distance', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 54.6872, longitude: 25.2797 });
    await page.goto(LIST);
    await awake(page);
    await openFilters(page);
    await page.getByRole('button', { name: 'Near me' }).click();
    await expect(page).toHaveURL(/near=.*sort=nearest/);
    await expect(page.locator('#results').getByRole('article').first()).toContainText(/\d\sk?m/);
  });

  test('the map is loaded where it is opened, and nowhere else', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(LIST);
    await awake(page);
    expect(asked.filter((path) => path.startsWith('/map/') || path.startsWith('/tiles/'))).toEqual([]);
    await openMap(page);
    expect(asked).toContain('/map/map.js');
  });

  // where the machine has base maps; without them the next test tells what there is instead
  if (hasBaseMaps) test('with a base map: its tiles come, and its makers are named', async ({ page }) => {
    const tile = page.waitForResponse(/\/tiles\/vilnius\/\d+\/\d+\/\d+\.mvt$/);
    const map = await openMap(page);
    expect((await tile).status()).toBe(200);
    await expect(map.getByRole('link', { name: /OpenStreetMap/ })).toBeVisible();
    await expect(map.locator('.map-district')).toHaveCount(0);
  });

  test('without any base map: the districts have their names, and everything works', async ({ page, plainServer }) => {
    const map = await openMap(page, plainServer + MAP);
    await expect(map.getByText('Žirmūnai', { exact: true })).toBeAttached();
    expect(await map.locator('.map-district').count()).toBeGreaterThan(15);
    await single(map).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('article').first()).toBeVisible();
  });
});

test('without any base map an opportunity still shows where it is', async ({ page, plainServer }) => {
  await page.goto(`${plainServer}${LIST}/dronu-pilotai-trasa`);
  await expect(page.getByRole('img', { name: 'Map: Propelerių angaras' })).toBeVisible();
});
