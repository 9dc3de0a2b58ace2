// For everybody: the pages around an account that one sees once or twice, with what goes wrong on them, in every language.
import { PASSWORD, addressOf, codeFor, linkFor, signUp, tellBirthDate, unique } from './people';
import { LOCALES, expect, look, test } from './support';

for (const locale of LOCALES) {
  test(`a young person and a parent find no barrier in ${locale}`, { tag: '@js' }, async ({ page, browser, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const name = unique('Ugne');
    const own = `/${locale}/vilnius`;
    const go = page.locator('main form button.primary').first();

    await page.goto(`${own}/sign-in?next=${own}/me/kept`);
    await look(page, 'signing in');
    await page.locator('#email').fill(addressOf(name));
    await page.locator('#password').fill(PASSWORD);
    await go.click();
    await expect(page.locator('#password')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'signing in, with a mistake');

    await tellBirthDate(page, locale, '2014-05-04');
    await look(page, 'the second step, with a guardian');
    await page.locator('#name').fill(name);
    await page.locator('#email').fill(addressOf(name));
    await page.locator('#password').fill('aaaaaaaaaa');
    await page.locator('#guardian').fill(addressOf(name));
    await go.click();
    await expect(page.locator('#guardian')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'the second step, with mistakes');
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#guardian').fill(`mama.${addressOf(name)}`);
    await go.click();
    await look(page, 'the code');
    await page.locator('#code').fill(await codeFor(name));
    await page.locator('main form button').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await look(page, 'me, while a guardian is asked');

    // the parent has no account, and another browser
    const hers = await browser.newContext({ reducedMotion: 'reduce' });
    const mothers = await hers.newPage();
    await mothers.goto(await linkFor(name, 'guardian'));
    await expect(mothers.locator('html')).toHaveAttribute('lang', locale);
    await look(mothers, 'a guardian is asked');
    await mothers.locator('button[value="deny"]').click();
    await expect(mothers.getByRole('status')).toBeVisible();
    await look(mothers, 'a guardian has said no');
    await hers.close();

    await page.reload();
    await expect(page.locator('#guardian')).toBeVisible();
    await look(page, 'me, after a no');
    await page.locator('#guardian').fill(addressOf(name));
    await go.click();
    await expect(page.locator('#guardian')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'me, asking again with a mistake');
  });

  test(`nor does whoever changes what belongs to the account, in ${locale}`, { tag: '@js' }, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of 422/);
    const name = unique('Ugne');
    const own = `/${locale}/vilnius`;
    const email = await signUp(page, locale, name);

    await page.goto(`${own}/me/settings`);
    await page.locator('#old').fill('not my password');
    await page.locator('#new').fill('aaaaaaaaaa');
    await page.locator('form[action$="/me/password"] button').click();
    await expect(page.locator('#old')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'settings, with mistakes');

    await page.locator('#email').fill(`new.${email}`);
    await page.locator('form[action$="/me/email"] button').click();
    await page.goto(await linkFor(name, 'email'));
    await look(page, 'a new address');
    await page.locator('main form button').click();
    await expect(page).toHaveURL(/\/me\/settings\?email-changed$/);

    await page.locator('form[action$="/me/calendar"] button').click();
    await expect(page.locator('code.address')).toBeVisible();
    await look(page, 'a calendar address just made');

    await page.goto(`${own}/reset`);
    await page.locator('#email').fill(`new.${email}`);
    await page.locator('main form button').click();
    await expect(page.locator('main form')).toHaveCount(0);
    await look(page, 'a link was sent');
    await page.goto(await linkFor(name, 'reset'));
    await look(page, 'a new password');
    await page.locator('#password').fill('aaaaaaaaaa');
    await page.locator('main form button').click();
    await expect(page.locator('#password')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'a new password that everybody has');
  });
}
