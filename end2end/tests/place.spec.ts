// Where a listing takes place: looking for a place and an address, and the pin.
import { LJUBLJANA, members, signUp, unique } from './people';
import { type Page, expect, look, test } from './support';

const ORGANISATION = 'cetrtinka';
/** In the middle of Ljubljana. */
const HOUSE = {
  label: 'Slovenska cesta 9, Center', name: '', address: 'Slovenska cesta 9', district: '', lat: 46.0487, lon: 14.5041,
  precision: 'street',
};

/** Begins a listing, and returns the address of its form. */
async function begin(page: Page): Promise<string> {
  const email = await signUp(page, 'en', unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
  await page.goto(`${LJUBLJANA}/desk/${ORGANISATION}/listings`);
  await page.locator('main form[action$="/listings"] button').first().click();
  await expect(page.locator('form.editor-form')).toBeVisible();
  return page.url().split('?')[0] ?? '';
}

const saved = (page: Page): Promise<void> => expect(page.locator('.editor-state')).toHaveAttribute('data-state', 'saved');
const awake = (page: Page): Promise<void> => expect(page.locator('form.editor-form[data-awake]')).toBeVisible();

/** The server of the tests has no geocoder: it is answered in its place. */
async function answerWith(page: Page, addresses: (typeof HOUSE)[]): Promise<void> {
  const json = { venues: [], addresses, said: `${addresses.length} suggestions` };
  await page.route('**/venues?q=*', (route) => route.fulfill({ json }));
}

/** Where the pin is, as the form says it. */
async function point(page: Page): Promise<{ lat: number; lon: number }> {
  const [lat, lon] = await Promise.all(['#place-lat', '#place-lon'].map((field) => page.locator(field).inputValue()));
  return { lat: Number(lat), lon: Number(lon) };
}

test('a known place is found and chosen by keyboard', { tag: '@js' }, async ({ page }) => {
  const form = await begin(page);
  await awake(page);
  const search = page.getByRole('combobox', { name: 'Look for an address or a place' });
  await search.pressSequentially('podstre');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Podstre');
  await expect(search).toHaveAttribute('aria-expanded', 'true');
  await look(page, 'suggestions');
  await search.press('Escape');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  await search.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await search.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await search.press('Enter');
  await expect(page.locator('#place')).toHaveValue('podstresje');
  await saved(page);
  await page.goto(form);
  await expect(page.locator('#place')).toHaveValue('podstresje');
});

test('an address fills in the fields, and arrow keys move its pin', { tag: '@js' }, async ({ page }) => {
  await answerWith(page, [HOUSE]);
  await begin(page);
  await awake(page);
  const search = page.getByRole('combobox', { name: 'Look for an address or a place' });
  await search.pressSequentially('slovenska 9');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('only the street');
  await search.press('ArrowDown');
  await search.press('Enter');
  await expect(page.locator('#place')).toHaveValue('new');
  await expect(page.locator('#place-address')).toHaveValue(HOUSE.address);
  await expect(page.locator('#place-precision')).toHaveValue('street');
  expect(await point(page)).toEqual({ lat: HOUSE.lat, lon: HOUSE.lon });
  const map = page.locator('#pin');
  await expect(map).toHaveAttribute('data-ready', '');
  await look(page, 'the pin');

  const pin = map.getByRole('button', { name: /^The pin/ });
  await pin.focus();
  await pin.press('ArrowUp');
  await expect(page.locator('#point-said')).toHaveText('Moved north');
  const moved = await point(page);
  // ten metres
  expect((moved.lat - HOUSE.lat) * 111_320).toBeCloseTo(10, 0);
  expect(moved.lon).toBeCloseTo(HOUSE.lon, 5);
  await expect(page.locator('#place-precision')).toHaveValue('');
  await saved(page);

  // another address: the page asks, and moves the pin only when told
  await page.locator('#place-address').fill('Slovenska cesta 11');
  await page.locator('#place-address').press('Tab');
  await expect(page.locator('#where-doubt')).toBeVisible();
  expect(await point(page)).toEqual(moved);
  // the tick has done its work at once, and is gone with its question
  await page.getByText('The pin is right where it is').click();
  await expect(page.locator('#where-doubt')).toBeHidden();
  await saved(page);
});

test('without JavaScript a point is typed, seen and asked about', async ({ page, complaints }) => {
  complaints.forgive(/status of 422/);
  const form = await begin(page);
  const save = (): Promise<void> => page.locator('button[name="act"][value="save"]').last().click();
  await page.locator('input[name="attendance"][value="in-person"]').check();
  await page.locator('#place').selectOption('new');
  await page.locator('#place-name').fill('Kavarna');
  await page.locator('#place-address').fill('Trubarjeva 1');
  await page.locator('#place-district').selectOption({ index: 1 });
  await page.locator('#where-point').evaluate((details) => details.setAttribute('open', ''));
  await page.locator('#place-lat').fill('14.5');
  await page.locator('#place-lon').fill('46.05');
  await save();
  await expect(page.locator('#place-lat-problem')).toContainText('not in the city');
  await page.locator('#place-lat').fill('46.05');
  await page.locator('#place-lon').fill('14.5');
  await page.locator('#place-precision').selectOption('street');
  await save();
  await page.goto(form);
  await expect(page.locator('#place-precision')).toHaveValue('street');
  await expect(page.locator('#where-doubt')).toBeHidden();
  await page.locator('#place-address').fill('Trubarjeva 2');
  await save();
  await expect(page.locator('#where-doubt')).toBeVisible();
  await page.getByText('The pin is right where it is').click();
  await save();
  await expect(page.locator('#where-doubt')).toBeHidden();
});
