// The whole way: what I like, an account, a place, the door, how it was; and the people on the other side of the desk.
import { PASSWORD, expectLetters, members, signUp, unique, unzip } from './people';
import { LOCALES, type Page, expect, look, test } from './support';
import jsQR from 'jsqr';
import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';

const SLUG = 'skaitymo-draugas-pirmokas';
const ORGANISATION = 'dvi-laisvos-rankos';

/** A little after now, on the clock of Vilnius: not so late that the day ends in between. */
function soon(): { date: string; start: string; end: string } {
  const clock = (moment: Date): string => moment.toLocaleString('sv-SE', { timeZone: 'Europe/Vilnius' });
  const late = clock(new Date()).slice(11, 16) > '23:15';
  const at = (minutes: number): string => clock(new Date(Date.now() + (late ? 50 + minutes : minutes) * 60_000));
  const [date = '', start = ''] = at(10).split(' ');
  return { date, start: start.slice(0, 5), end: at(20).slice(11, 16) };
}

/** Somebody at the desk of the organisation, who looks after the city too; returns the name. */
async function organiser(page: Page, locale: string): Promise<string> {
  const name = unique('Rita');
  const email = await signUp(page, locale, name, '1985-05-04');
  members('add', '--city', 'vilnius', '--organisation', ORGANISATION, '--email', email, '--role', 'owner');
  members('add-coordinator', '--city', 'vilnius', '--email', email);
  return name;
}

/**
 * A request for the date of that number, so that tests at the same time seldom meet; returns the date's id. Dates that
 * are not at three o'clock any more were moved by a test before.
 */
async function ask(page: Page, locale: string, number: number): Promise<string> {
  await page.goto(`/${locale}/vilnius/opportunities/${SLUG}/register`);
  const button = page.locator('li:has(time[datetime*="T15:00:00"]) button[name="take"]').nth(number);
  const session = (await button.getAttribute('value')) ?? '';
  await button.click();
  await expect(page).toHaveURL(/done=requested$/);
  await expect(page.getByRole('status')).toBeVisible();
  return session;
}

/** Says yes, and moves the date so that its door is open. */
async function approve(page: Page, locale: string, session: string, name: string): Promise<string> {
  const desk = `/${locale}/vilnius/desk/${ORGANISATION}/sessions/${session}`;
  await page.goto(`/${locale}/vilnius/desk/${ORGANISATION}`);
  const link = page.locator(`a[href="${desk}"]`);
  // what is further than a month ahead is folded up
  const month = page.locator('details', { has: link }).locator('summary');
  if ((await month.count()) > 0) await month.click();
  await link.click();
  await page.locator(`button[name="approve"][aria-label$=": ${name}"]`).click();
  await expect(page).toHaveURL(/\?confirmed$/);
  await page.locator('.changes summary').first().click();
  const { date, start, end } = soon();
  await page.locator('#date').fill(date);
  await page.locator('#start').fill(start);
  await page.locator('#end').fill(end);
  await page.locator('.changes form button.primary').click();
  await expect(page).toHaveURL(/\?changed$/);
  return desk;
}

for (const [number, locale] of LOCALES.entries()) {
  test(`the whole way in ${locale}`, async ({ page, browser, complaints }, { project }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const date = number + (project.name === 'with-js' ? 0 : LOCALES.length);
    const javaScriptEnabled = project.use.javaScriptEnabled !== false;

    // what I like, before there is an account
    await page.goto(`/${locale}/vilnius/likes`);
    await page.locator('input[name="interest"][value="technology"]').check();
    await page.locator('main form button.primary').last().click();
    await expect(page).toHaveURL(/\/for-you$/);
    await expect(page.locator('.fit').first()).toBeVisible();
    await expect(page.locator('.reason').first()).toBeVisible();

    const name = unique('Ieva');
    const email = await signUp(page, locale, name, '2009-05-04');
    await page.goto(`/${locale}/vilnius/opportunities/${SLUG}`);
    await page.locator('form.keep button').click();
    await page.locator(`a[href$="${SLUG}/register"]`).click();
    const session = await ask(page, locale, date);

    const desk = await browser.newContext({ javaScriptEnabled, baseURL: project.use.baseURL, reducedMotion: 'reduce' });
    const rita = await desk.newPage();
    const ritasName = await organiser(rita, locale);
    const address = await approve(rita, locale, session, name);

    // the ticket, and the code at the door
    await page.goto(`/${locale}/vilnius/opportunities/${SLUG}/register`);
    await page.locator('li.own a[href*="/tickets/"]').click();
    await expect(page.locator('.qr svg')).toBeVisible();
    await rita.goto(address);
    const code = (await rita.locator('.door .code').textContent()) ?? '';
    expect(code).toMatch(/^\d{3} \d{3}$/);
    await page.locator(`a[href$="${SLUG}/check-in"]`).click();
    await page.locator('#code').fill(code);
    await page.locator('.code-form button').click();
    await expect(page).toHaveURL(/check-in\?done$/);
    await rita.reload();
    await expect(rita.locator(`button[aria-pressed="true"][aria-label$=": ${name}"]`)).toBeVisible();

    // how it was, read by the city before anybody else reads it
    await page.locator(`a[href$="${SLUG}/review"]`).click();
    await page.locator('input[name="stars"][value="5"]').check();
    const words = `${name}: 👍`;
    await page.locator('#words').fill(words);
    await page.locator('main form button.primary').click();
    await expect(page).toHaveURL(/review\?done$/);
    await rita.goto(`/${locale}/vilnius/coordination/reviews`);
    const waiting = rita.locator('.review').filter({ hasText: words });
    await waiting.locator('button[name="publish"]').click();
    await expect(rita).toHaveURL(/reviews\?done=1&changed=0$/);
    await expect(waiting).toHaveCount(0);
    await rita.goto(`/${locale}/vilnius/desk/${ORGANISATION}/reviews`);
    const mine = rita.locator('.review').filter({ hasText: words });
    await mine.locator('summary').click();
    await mine.locator('textarea').fill('😊');
    await mine.locator('form button').click();
    await expect(mine.locator('.answer')).toContainText('😊');
    await page.goto(`/${locale}/vilnius/opportunities/${SLUG}?fresh=${name}`);
    const shown = page.locator('.review').filter({ hasText: words });
    if (!(await shown.isVisible())) await page.locator('.more-sessions summary').last().click();
    await expect(shown).toContainText('😊');
    await page.goto(`/${locale}/vilnius/me`);
    await expect(page.locator(`a[href$="${SLUG}/review"]`)).toBeVisible();
    await desk.close();

    // every letter came in the language that was chosen: the code, that it was asked for, that there is a place
    const registration = `opportunities/${SLUG}/register`;
    await expectLetters(name, locale, ['sign-up/confirm', registration, registration]);
    await expectLetters(ritasName, locale, ['sign-up/confirm']);

    // everything along in a file, then nothing is left
    await page.goto(`/${locale}/vilnius/me/settings`);
    const coming = page.waitForEvent('download');
    await page.locator('form[action$="/me/data"] button').click();
    const files = unzip(await readFile(await (await coming).path()));
    const inFile = (file: string): unknown => JSON.parse(files.get(file) ?? 'null');
    expect(inFile('account.json')).toMatchObject({ name, email, birthDate: '2009-05-04', language: locale, city: 'vilnius' });
    expect(inFile('registrations.json')).toMatchObject([{ opportunity: SLUG, status: 'confirmed', presence: 'present' }]);
    expect(inFile('reviews.json')).toMatchObject([{ stars: 5, words, answer: '😊' }]);
    expect(inFile('kept.json')).toMatchObject([{ opportunity: SLUG }]);
    await page.locator('a[href$="/me/erase"]').click();
    await page.locator('#password').fill(PASSWORD);
    await page.locator('main form button.danger').click();
    await expect(page.locator('main form')).toHaveCount(0);
    await page.goto(`/${locale}/vilnius/opportunities/${SLUG}?fresh=${name}-erased`);
    await expect(page.locator('.review').filter({ hasText: words })).toHaveCount(0);
    await page.goto(`/${locale}/vilnius/sign-in`);
    await page.locator('#email').fill(email);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('main form button.primary').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('#password')).toHaveAttribute('aria-invalid', 'true');
  });
}

test('a phone reads the ticket', { tag: '@js' }, async ({ page, browser }, { project }) => {
  test.slow();
  const name = unique('Jonas');
  await signUp(page, 'en', name, '2009-05-04');
  const session = await ask(page, 'en', 2 * LOCALES.length);
  const desk = await browser.newContext({ baseURL: project.use.baseURL, reducedMotion: 'reduce' });
  const rita = await desk.newPage();
  await organiser(rita, 'en');
  await approve(rita, 'en', session, name);
  await page.goto(`/en/vilnius/opportunities/${SLUG}/register`);
  await page.getByRole('link', { name: 'Ticket' }).click();
  const picture = PNG.sync.read(await page.locator('.qr').screenshot());
  const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  expect(read?.data).toMatch(/\/check-in\/[\w-]{50,60}$/);
  await rita.goto(read?.data ?? '');
  await expect(rita.getByRole('heading', { level: 1, name })).toBeVisible();
  await rita.getByRole('button', { name: 'Check in' }).click();
  await expect(rita.getByRole('status')).toContainText(`${name} is checked in.`);
  await page.reload();
  await expect(page.getByRole('status')).toContainText('You are checked in.');
  await desk.close();
});

for (const [number, locale] of LOCALES.entries()) {
  test(`every page of taking part is for everybody, in ${locale}`, { tag: '@js' }, async ({ page, browser }, { project }) => {
    test.slow();
    const name = unique('Ona');
    // old enough to come with a child, young enough to come
    await signUp(page, locale, name, '2004-05-04');
    const session = await ask(page, locale, 2 * LOCALES.length + 1 + number);
    const desk = await browser.newContext({ baseURL: project.use.baseURL, reducedMotion: 'reduce' });
    const rita = await desk.newPage();
    await organiser(rita, locale);
    const address = await approve(rita, locale, session, name);
    await rita.goto(address);
    await rita.locator(`button[name="present"][aria-label$=": ${name}"]`).click();
    const own = `/${locale}/vilnius`;
    await page.goto(`${own}/opportunities/${SLUG}/register?child`);
    await look(page, "a child's place");
    await page.locator('li.own a[href*="/tickets/"]').click();
    await look(page, 'the ticket');
    for (const path of ['check-in', 'review']) {
      await page.goto(`${own}/opportunities/${SLUG}/${path}`);
      await look(page, path);
    }
    for (const path of ['desk', `desk/${ORGANISATION}`, `desk/${ORGANISATION}/reviews`, 'coordination']) {
      await rita.goto(`${own}/${path}`);
      await look(rita, path);
    }
    await rita.goto(address);
    for (const summary of await rita.locator('.changes summary').all()) await summary.click();
    await look(rita, 'a date at the desk');
    await desk.close();
  });
}
