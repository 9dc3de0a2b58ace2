// Importing: a table of an organisation becomes drafts, in any browser, and nothing twice.
import { members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';

const ORGANISATION = 'cetrtinka';

/** Makes an account that writes for an organisation of Ljubljana; returns the address of the page about importing. */
async function writer(page: Page, locale: string): Promise<string> {
  const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
  return `/${locale}/ljubljana/desk/${ORGANISATION}/import`;
}

/** Brings a file by the form. */
async function bring(page: Page, home: string, name: string, buffer: Buffer): Promise<void> {
  await page.goto(home);
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.locator('form[enctype] button').click();
}

/** Lets the rows be written, and waits until they are. */
async function start(page: Page): Promise<void> {
  await page.locator('button[value="start"]').click();
  // the page asks for itself again, until it leads to what it has made
  await expect(page.locator('main a.button.primary[href$="/listings"]')).toBeVisible({ timeout: 60_000 });
}

/** A table whose headings no other test has. */
const table = (mark: string, title: string): string =>
  `Šifra ${mark};Naslov;Povzetek;Datum začetka;Cena\n1;${title} prva;Žoga in čaj.;2030-12-01;0\n2;${title} druga;Čebele.;2030-12-02;5\n`;

for (const locale of LOCALES) {
  test(`a table is named, looked at and imported once, in ${locale}`, async ({ page }) => {
    test.slow();
    const home = await writer(page, locale);
    const [mark, title] = [unique('x'), unique('Dejavnost')];
    await page.goto(home.replace(/import$/, 'listings'));
    await page.locator(`a[href="${home}"]`).click();
    await look(page, 'a file or an address');

    await bring(page, home, 'seznam.csv', Buffer.from(table(mark, title)));
    await expect(page.locator('#column-1')).toHaveValue('title');
    await expect(page.locator('#column-2')).toHaveValue('summary');
    await expect(page.locator('#column-3')).toHaveValue('date');
    await look(page, 'what the columns are');
    await page.locator('#column-0').selectOption('id');
    await page.locator('#locale').selectOption('sl');
    // a list of its own, whatever else was imported here
    const list = page.locator('#list');
    if (await list.count()) await list.selectOption('');
    await page.locator('button[value="columns"]').click();

    await expect(page.locator('button[value="start"]')).toContainText('2');
    await look(page, 'what will happen');
    await start(page);
    await look(page, 'what has happened');
    await page.goto(home.replace(/import$/, 'listings'));
    await expect(page.getByRole('link', { name: `${title} prva` })).toBeVisible();
    await expect(page.getByRole('link', { name: `${title} druga` })).toBeVisible();

    // the same again: nobody is asked anything, and there is nothing to do
    await bring(page, home, 'seznam.csv', Buffer.from(table(mark, title)));
    await expect(page.locator('p.lead[role="status"]')).toContainText('2');
    await expect(page.locator('button[value="start"]')).toHaveCount(0);
  });
}

test('a table of an old program, and a file that is none', async ({ page, complaints }) => {
  complaints.forgive(/status of 422/);
  const home = await writer(page, 'en');
  const mark = unique('x');
  // "Naslov;Opis" and "Šah;Čaj" in windows-1250
  const old = Buffer.concat([Buffer.from(`${mark};Naslov;Opis\n1;`), Buffer.from([0x8a]), Buffer.from('ahovska '),
    Buffer.from([0x9a]), Buffer.from('ola;'), Buffer.from([0xc8]), Buffer.from('aj in '), Buffer.from([0x9e]), Buffer.from('oga\n')]);
  await bring(page, home, 'star.csv', old);
  await expect(page.getByText('Šahovska šola')).toBeVisible();
  await page.locator('button[value="drop"]').click();
  await expect(page).toHaveURL(home);

  await bring(page, home, 'slika.csv', Buffer.from('<html>'));
  await expect(page.locator('#file-problem')).toBeVisible();
  await expect(page.locator('#file')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('#address').fill('http://127.0.0.1:1/koledar.ics');
  await page.locator('form[action$="/calendar"] button').first().click();
  await expect(page.locator('#address-problem')).toBeVisible();
  await expect(page.locator('#address')).toHaveValue('http://127.0.0.1:1/koledar.ics');
  await look(page, 'what is wrong with it');
});

test('everything is taken along', async ({ page }) => {
  const home = await writer(page, 'en');
  const listings = home.replace(/import$/, 'listings');
  const csv = await page.request.get(`${listings}.csv`);
  expect(csv.headers()['content-disposition']).toContain(`${ORGANISATION}.csv`);
  expect((await csv.text()).split('\n').length).toBeGreaterThan(1);
  expect((await page.request.get(`${listings}.xlsx`)).status()).toBe(200);
  expect(await (await page.request.get(`${listings}.ics`)).text()).toContain('BEGIN:VCALENDAR');
});
