// Writing a listing and bringing it to the public: the editor and the city's coordinator, each with a browser of their own.
import { LJUBLJANA, addressOf, members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';
import type { Browser, TestInfo } from '@playwright/test';

const ORGANISATION = 'cetrtinka';

/** Somebody else, on a device of their own. */
async function somebodyElse(browser: Browser, { project }: TestInfo): Promise<Page> {
  const javaScriptEnabled = project.use.javaScriptEnabled !== false;
  const context = await browser.newContext({ javaScriptEnabled, baseURL: project.use.baseURL, reducedMotion: 'reduce' });
  return context.newPage();
}

/** Makes an account that writes for an organisation of Ljubljana, where the city reads a listing before it is public. */
async function writer(page: Page, locale: string): Promise<string> {
  const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
  return email;
}

/** Begins a listing, and returns the address of its form. */
async function begin(page: Page, locale: string): Promise<string> {
  await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/listings`);
  await page.locator('main form[action$="/listings"] button').first().click();
  await expect(page.locator('form.editor-form')).toBeVisible();
  return page.url().split('?')[0] ?? '';
}

/** A day of next month, as a date field has it. */
const nextMonth = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Fills in all that a listing needs. */
async function fill(page: Page, title: string): Promise<void> {
  await page.locator('#locale').selectOption('sl');
  if (!(await page.locator('#title-sl').isVisible())) await page.locator('summary:has([lang="sl"])').click();
  await page.locator('#title-sl').fill(title);
  await page.locator('#summary-sl').fill('Nariši svoj prvi strip.');
  await page.locator('#description-sl').fill('Svinčnik, **papir** in čaj.');
  await page.locator('#kind').selectOption('workshop');
  await page.locator('#theme').selectOption('drawing');
  await page.locator('#when-0-date').fill(nextMonth());
  await page.locator('#when-0-start').fill('17:00');
  await page.locator('#when-0-end').fill('19:00');
  await page.locator('input[name="attendance"][value="in-person"]').check();
  await page.locator('#place').selectOption('podstresje');
  await page.locator('#price').fill('0');
  await page.locator('input[name="registration"][value="open"]').check();
  await page.locator('#capacity').fill('12');
}

/** Waits until the page says that the server has everything. */
const saved = (page: Page): Promise<void> => expect(page.locator('.editor-state')).toHaveAttribute('data-state', 'saved');

const awakeForm = (page: Page): Promise<void> => expect(page.locator('form.editor-form[data-awake]')).toBeVisible();

for (const locale of LOCALES) {
  test(`written, read by the city, corrected and found, in ${locale}`, async ({ page, browser, complaints }, info) => {
    test.slow();
    complaints.forgive(/status of (422|404)/);
    const title = `Strip ${unique('risanje')}`;
    await writer(page, locale);
    const form = await begin(page, locale);

    // half of it is not enough, and nothing of it is lost
    await page.locator('#title-sl').evaluate((field) => field.closest('details')?.setAttribute('open', ''));
    await page.locator('#title-sl').fill(title);
    await page.locator('button[name="act"][value="send"]').last().click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('#kind')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#title-sl')).toHaveValue(title);
    await fill(page, title);
    await page.locator('button[name="act"][value="send"]').last().click();
    await expect(page).toHaveURL(/done=sent$/);
    await expect(page.getByRole('status').first()).toBeVisible();

    const desk = await somebodyElse(browser, info);
    const email = await signUp(desk, locale, unique('Rok'), '1980-05-04');
    members('add-coordinator', '--city', 'ljubljana', '--email', email);
    const queue = `/${locale}/ljubljana/coordination/listings`;
    await desk.goto(queue);
    await desk.getByRole('link', { name: title }).click();
    await expect(desk.locator('.looked-at').getByRole('heading', { name: title })).toBeVisible();
    await desk.locator('summary', { has: desk.locator('strong') }).first().click();
    await desk.locator('textarea').first().fill('Kdo bo tam?');
    await desk.locator('button[value="request"]').click();
    await expect(desk).toHaveURL(/requested$/);

    await page.goto(form);
    await expect(page.getByText('Kdo bo tam?')).toBeVisible();
    await page.locator('#title-sl').fill(`${title} z Nejo`);
    await page.locator('button[name="act"][value="send"]').last().click();
    await expect(page).toHaveURL(/done=sent$/);

    await desk.goto(queue);
    await desk.getByRole('link', { name: `${title} z Nejo` }).click();
    await desk.locator('button[value="approve"]').click();
    await expect(desk).toHaveURL(/published$/);
    // found as soon as the index has followed; asked past the browser's own memory
    const found = `/${locale}/ljubljana/opportunities?q=${title.split(' ')[1]}`;
    await expect.poll(async () => (await desk.request.get(found)).text()).toContain(`${title} z Nejo`);
    await desk.goto(found);
    await desk.getByRole('link', { name: `${title} z Nejo` }).click();
    await expect(desk.getByRole('heading', { level: 1, name: `${title} z Nejo` })).toBeVisible();
    await desk.context().close();
  });

  test(`nobody who writes meets a barrier, in ${locale}`, { tag: '@js' }, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const email = await writer(page, locale);
    members('add-coordinator', '--city', 'ljubljana', '--email', email);
    members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'owner');
    const form = await begin(page, locale);
    await page.locator('button[name="act"][value="send"]').last().click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look(page, 'the form, with all that is missing');
    await page.goto(form);
    await fill(page, unique('Strip '));
    await page.locator('.rule details.more-choices summary').first().click();
    await page.locator('input[name="when-0-repeat"][value="weekly"]').check();
    await page.locator('#when-0-until').fill(new Date(Date.now() + 70 * 86_400_000).toISOString().slice(0, 10));
    await saved(page);
    await expect(page.locator('[data-dates="0"] li')).not.toHaveCount(0);
    await look(page, 'the form, filled in');
    await page.goto(`${form}/preview`);
    await look(page, 'the preview');
    await page.goto(`${form}/history`);
    await look(page, 'its history');
    await page.goto(form);
    await page.locator('button[name="act"][value="send"]').last().click();
    const own = `/${locale}/ljubljana`;
    await page.goto(`${own}/coordination/listings`);
    await look(page, 'what waits');
    await page.locator('ul.reviews a').last().click();
    await look(page, 'what waits, looked at');
    for (const path of [
      `desk/${ORGANISATION}/listings`, `desk/${ORGANISATION}/profile`, `desk/${ORGANISATION}/members`,
      `desk/${ORGANISATION}/history`, `desk/${ORGANISATION}/confirm`, 'desk/register', 'coordination/organisations',
    ]) {
      await page.goto(`${own}/${path}`);
      await look(page, path);
    }
  });
}

test('what is typed is saved by itself, and shown beside the form', { tag: '@js' }, async ({ page }) => {
  await writer(page, 'en');
  const form = await begin(page, 'en');
  await awakeForm(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(form);
  await awakeForm(page);
  await fill(page, 'Strip za začetnike');
  await saved(page);
  await expect(page.locator('.editor-state')).toContainText('Ready to publish');
  await expect(page.frameLocator('iframe.phone').getByRole('heading', { name: 'Strip za začetnike' })).toBeVisible();

  // what is wrong is said while it is typed, in the words that the server would use
  await page.locator('#min-age').fill('30');
  await page.locator('#max-age').fill('20');
  await expect(page.locator('[aria-invalid="true"]')).not.toHaveCount(0);
  await page.locator('#max-age').fill('40');
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
  await saved(page);
  await page.goto(form);
  await expect(page.locator('#title-sl')).toHaveValue('Strip za začetnike');
  await expect(page.locator('#max-age')).toHaveValue('40');
});

test('into a tunnel and out again', { tag: '@js' }, async ({ page, context, complaints }) => {
  complaints.forgive(/ERR_INTERNET_DISCONNECTED/);
  await writer(page, 'en');
  const form = await begin(page, 'en');
  await awakeForm(page);
  await page.locator('#title-sl').evaluate((field) => field.closest('details')?.setAttribute('open', ''));
  await page.locator('#title-sl').fill('Pred predorom');
  await saved(page);

  await context.setOffline(true);
  await page.locator('#title-sl').fill('V predoru');
  await expect(page.locator('.editor-state')).toHaveAttribute('data-state', 'offline');
  // no button leads out of the page into the browser's own complaint
  await page.locator('button[name="act"][value="save"]').last().click();
  await expect(page.locator('#title-sl')).toHaveValue('V predoru');
  await context.setOffline(false);
  await saved(page);

  // the battery is empty while there is no connection: the next time it is all there
  await context.setOffline(true);
  await page.locator('#title-sl').fill('Za predorom');
  await expect(page.locator('.editor-state')).toHaveAttribute('data-state', 'offline');
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(form);
  await awakeForm(again);
  await expect(again.locator('#title-sl')).toHaveValue('Za predorom');
  await saved(again);
  await again.goto(form);
  await expect(again.locator('#title-sl')).toHaveValue('Za predorom');
});

test('two people write at once: each sees what the other did, and nothing is lost', { tag: '@js' }, async ({ page, browser, complaints }, info) => {
  test.slow();
  complaints.forgive(/status of 409/);
  await writer(page, 'en');
  const form = await begin(page, 'en');
  const other = await somebodyElse(browser, info);
  await writer(other, 'en');
  await other.goto(form);
  await awakeForm(other);
  await awakeForm(page);
  for (const one of [page, other]) {
    await one.locator('#title-sl').evaluate((field) => field.closest('details')?.setAttribute('open', ''));
  }

  // different fields come together by themselves
  await page.locator('#title-sl').fill('Strip');
  await saved(page);
  await other.locator('#price').fill('5');
  await expect(other.locator('#title-sl')).toHaveValue('Strip');
  await awakeForm(other);

  // the same field is asked about
  await page.reload();
  await awakeForm(page);
  await expect(page.locator('#price')).toHaveValue('5');
  await page.locator('#price').fill('6');
  await saved(page);
  await other.locator('#price').fill('7');
  await expect(other.locator('.editor-state')).toHaveAttribute('data-state', 'conflict');
  await other.locator('button[name="act"][value="save"]').last().click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Two of you were here');
  await look(other, 'whose shall stay');
  await other.locator('input[name="choose-price"][value="theirs"]').check();
  await other.locator('button[value="choose"]').click();
  await expect(other.locator('#price')).toHaveValue('6');
  await other.context().close();
});

test('with the keyboard alone', { tag: '@js' }, async ({ page }) => {
  await writer(page, 'en');
  await begin(page, 'en');
  await awakeForm(page);
  await page.locator('#locale').focus();
  await page.keyboard.press('s');
  await page.locator('summary:has([lang="sl"])').focus();
  if (!(await page.locator('#title-sl').isVisible())) await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Strip s tipkovnico');
  await expect(page.locator('#title-sl')).toHaveValue('Strip s tipkovnico');
  await saved(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/done=saved$/);
  await expect(page.locator('#title-sl')).toHaveValue('Strip s tipkovnico');
});

test('an organisation is registered, verified, and writes', async ({ page, browser }, info) => {
  test.slow();
  const name = unique('Delavnica');
  const person = unique('Neja');
  await signUp(page, 'en', person, '1990-05-04');
  await page.goto(`${LJUBLJANA}/desk/register`);
  await page.locator('#name').fill(name);
  await page.locator('#email').fill(addressOf(person));
  await page.locator('textarea[name^="about-"]').first().fill('We build things from wood.');
  await page.locator('#evidence').fill('Registered as a society since 2019.');
  await page.locator('main form button.primary').click();
  await expect(page).toHaveURL(/\/desk\//);

  const desk = await somebodyElse(browser, info);
  const email = await signUp(desk, 'en', unique('Rok'), '1980-05-04');
  members('add-coordinator', '--city', 'ljubljana', '--email', email);
  await desk.goto(`${LJUBLJANA}/coordination/organisations`);
  const card = desk.locator('li', { hasText: name });
  await expect(card).toContainText('society since 2019');
  await card.locator('button[value="verified"]').click();
  await expect(desk.getByRole('status')).toBeVisible();
  await desk.context().close();
});
