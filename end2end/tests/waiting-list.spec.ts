// Full: one waits, sees where one stands, and gets a place that becomes free, by itself or because the organisers choose.
import { LJUBLJANA, linkFor, members, publish, signUp, unique } from './people';
import { LIST, type Page, expect, test } from './support';
import type { Browser, TestInfo } from '@playwright/test';

/** Full for as long as it is there, with a waiting list. */
const KITCHEN = `${LIST}/pirmoji-virtuve-teviai-darbe`;
/** One place is left on every date, and goes on to whoever waits. */
const MACHINES = `${LIST}/dirbtinis-intelektas-be-magijos`;

/** Somebody else, on a device of their own. */
async function somebodyElse(browser: Browser, { project }: TestInfo): Promise<Page> {
  const javaScriptEnabled = project.use.javaScriptEnabled !== false;
  return browser.newPage({ javaScriptEnabled, baseURL: project.use.baseURL, reducedMotion: 'reduce' });
}

test('wait for a place, see where one stands, and wait no longer', async ({ page }) => {
  const name = unique('Ieva');
  await signUp(page, 'en', name);
  await page.goto(KITCHEN);
  await page.getByRole('link', { name: 'Sign up' }).click();
  await expect(page.getByRole('button', { name: /^Take a place: / })).toHaveCount(0);
  await page.getByRole('button', { name: /^Join the waiting list: / }).first().click();
  await expect(page.getByRole('status')).toContainText('When a place becomes free, the organisers choose whom they offer it to.');
  await expect(page.locator('li.own')).toContainText('You are on the waiting list');
  expect(await linkFor(name, 'pirmoji-virtuve-teviai-darbe')).toMatch(/\/register$/);

  await page.goto('/en/vilnius/me');
  const going = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'First kitchen' }) });
  await expect(going).toContainText('You are on the waiting list');
  await going.getByRole('link').click();
  await page.getByRole('button', { name: /^I can’t come: / }).click();
  await expect(page.getByRole('status')).toContainText('Cancelled.');
  await expect(page.locator('li.own')).toHaveCount(0);
  await page.goto('/en/vilnius/me');
  await expect(page.getByRole('heading', { name: 'Where you are going' })).toHaveCount(0);
});

test('a place that is given back goes to whoever waits', async ({ page, browser }, info) => {
  // each of the two browsers has its own date
  const date = info.project.name === 'with-js' ? 0 : 1;
  const jonas = await somebodyElse(browser, info);
  await signUp(jonas, 'en', unique('Jonas'));
  await jonas.goto(`${MACHINES}/register`);
  const place = jonas.locator('button[name="take"]').nth(date);
  const session = (await place.getAttribute('value')) ?? '';
  await place.click();
  await expect(jonas.getByRole('status')).toContainText('You’re in!');

  const name = unique('Ieva');
  await signUp(page, 'en', name);
  await page.goto(`${MACHINES}/register`);
  const wait = page.locator(`button[name="take"][value="${session}"]`);
  await expect(wait).toHaveText('Join the waiting list');
  await wait.click();
  await expect(page.getByRole('status')).toContainText('As soon as a place is free, it is yours');

  await jonas.getByRole('button', { name: /^I can’t come: / }).click();
  await expect(jonas.getByRole('status')).toContainText('somebody else can come now');
  await jonas.close();
  await page.goto(`${MACHINES}/register`);
  await expect(page.locator('li.own')).toContainText('You have a place');
  await expect(page.getByRole('link', { name: 'Ticket' })).toBeVisible();
});

test('the organisers offer a place to somebody who waits, who takes it', async ({ page, browser }, info) => {
  test.slow();
  const slug = unique('one-pan-');
  publish(slug, 'One pan', '{ policy = "open", capacity = 1, waiting_list = true, promotion = "by-hand" }');
  const register = `${LJUBLJANA}/opportunities/${slug}/register`;
  const jonas = await somebodyElse(browser, info);
  await signUp(jonas, 'en', unique('Jonas'));
  await jonas.goto(register);
  await jonas.getByRole('button', { name: /^Take a place: / }).click();
  await expect(jonas.getByRole('status')).toContainText('You’re in!');

  const name = unique('Ieva');
  await signUp(page, 'en', name);
  await page.goto(register);
  const wait = page.getByRole('button', { name: /^Join the waiting list: / });
  const session = (await wait.getAttribute('value')) ?? '';
  await wait.click();
  await expect(page.locator('li.own')).toContainText('You are on the waiting list');

  // a place is free, and nobody's until the organisers say whose: not even that of whoever has given it back
  await jonas.getByRole('button', { name: /^I can’t come: / }).click();
  await expect(jonas.getByText('others are waiting already')).toBeVisible();
  await expect(jonas.getByRole('button', { name: /^Take a place: / })).toHaveCount(0);
  await jonas.close();
  await page.goto(register);
  await expect(page.locator('li.own')).toContainText('You are on the waiting list');

  const rita = await somebodyElse(browser, info);
  const email = await signUp(rita, 'en', unique('Rita'), '1985-05-04');
  members('add', '--city', 'ljubljana', '--organisation', 'cetrtinka', '--email', email, '--role', 'owner');
  await rita.goto(`${LJUBLJANA}/desk/cetrtinka`);
  await rita.locator(`a[href$="/sessions/${session}"]`).click();
  await expect(rita.getByRole('heading', { name: 'They are waiting' })).toBeVisible();
  await rita.getByRole('button', { name: `Offer a place: ${name}` }).click();
  await expect(rita.getByRole('status')).toContainText('Offered. The place is kept for a day.');
  await expect(rita.getByRole('heading', { name: 'A place is kept for them' })).toBeVisible();

  await page.goto(await linkFor(name, slug));
  await expect(page.locator('li.own')).toContainText(/A place is kept for you.*until/);
  await page.getByRole('button', { name: /^Take it: / }).click();
  await expect(page.getByRole('status')).toContainText('You’re in!');
  await expect(page.locator('li.own')).toContainText('You have a place');
  await rita.reload();
  await expect(rita.getByRole('heading', { name: 'They are coming' })).toBeVisible();
  await rita.close();
});
