// A code on the wall: made and printed at the desk, typed by whoever sees it, and its badge taken.
import { members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';
import { readFileSync } from 'node:fs';

const ORGANISATION = 'medena-streha';

/** Somebody of an organisation of Ljubljana with a badge that is public; returns the address of its codes. */
async function codes(page: Page, locale: string): Promise<string> {
  const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
  await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/badges`);
  await page.locator('main form[action$="/badges"] button').first().click();
  if (!(await page.locator('#name-sl').isVisible())) await page.locator('summary:has([lang="sl"])').first().click();
  await page.locator('#locale').selectOption('sl');
  await page.locator('#name-sl').fill(unique('Čebelar '));
  await page.locator('#description-sl').fill('Pozna panj od znotraj.');
  await page.locator('#criteria-sl').fill('Panj je znan od strehe do dna.');
  await page.locator('button[name="act"][value="publish"]').last().click();
  await expect(page).toHaveURL(/done=published$/);
  await page.locator('a[href$="/codes"]').click();
  await expect(page).toHaveURL(/\/codes$/);
  return page.url();
}

for (const locale of LOCALES) {
  test(`a code is made, printed, typed and used, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of (404|422)/);
    const address = await codes(page, locale);
    await look(page, 'no code yet');

    // what is wrong is said at its field
    await page.locator('input[name="for"][value="some"]').check();
    await page.locator('#most').fill('1');
    await page.locator('main form[action$="/codes"] button').click();
    await expect(page.locator('#most')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'a code that lacks something');
    await page.locator('#most').fill('2');
    await page.locator('main form[action$="/codes"] button').click();
    await expect(page).toHaveURL(/done=made$/);
    await expect(page.getByRole('status').first()).toBeVisible();
    await look(page, 'a code at the desk');
    const code = (await page.locator('.sessions strong').first().textContent()) ?? '';
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);

    const [poster] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$=".pdf"]').first().click()]);
    expect(poster.suggestedFilename()).toBe(`${code}.pdf`);
    expect(readFileSync(await poster.path()).subarray(0, 8).toString()).toBe('%PDF-1.7');

    // a code that there is not, and then this one, as people type
    await page.goto(`/${locale}/ljubljana/claim`);
    await page.locator('#code').fill('00000-00000');
    await page.locator('form.code-form button').click();
    await expect(page.locator('#code')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'a code that there is not');
    await page.locator('#code').fill(code.toLowerCase().replace('-', ' '));
    await page.locator('form.code-form button').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/ljubljana/claim/${code}$`));
    await look(page, 'the badge of a code');
    await page.locator('article form button').click();
    await expect(page).toHaveURL(/\/me\/backpack\?done=claimed$/);

    await page.goto(`/${locale}/ljubljana/claim/${code}`);
    await expect(page.getByRole('status').first()).toBeVisible();
    await expect(page.locator('article form')).toHaveCount(0);
    await look(page, 'a badge that one has');

    await page.goto(address);
    await page.locator('button[name="act"][value="pause"]').click();
    await expect(page).toHaveURL(/done=paused$/);
  });
}
