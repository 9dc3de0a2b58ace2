// Applying for a badge: one shows what one did, somebody who takes part too confirms it, the organisation gives the badge.
import { type Browser, type TestInfo } from '@playwright/test';
import { linkFor, members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';

const ORGANISATION = 'medena-streha';
/** A badge of the demonstration: the organisation confirms its first task, oneself the second, somebody else the third; two are enough. */
const BADGE = { en: 'Friend of the bees', lt: 'Bičių bičiulystė', sl: 'Čebelji pomočnik', it: 'Amicizia con le api' };

/** Somebody else, on a device of their own. */
async function somebodyElse(browser: Browser, { project }: TestInfo): Promise<Page> {
  const javaScriptEnabled = project.use.javaScriptEnabled !== false;
  const context = await browser.newContext({ javaScriptEnabled, baseURL: project.use.baseURL, reducedMotion: 'reduce' });
  return context.newPage();
}

const press = (page: Page, act: string): Promise<void> => page.locator(`main button[name="act"][value="${act}"]`).first().click();

/** Finds the badge and begins; returns the address of the applicant's page. */
async function begin(page: Page, locale: (typeof LOCALES)[number]): Promise<string> {
  await page.goto(`/${locale}/ljubljana/opportunities/mladi-cebelarji`);
  await page.locator('.badge-block').getByRole('link', { name: BADGE[locale] }).click();
  await page.locator('main a[href$="/apply"]').click();
  await press(page, 'begin');
  await expect(page).toHaveURL(/\/apply\?done=begun$/);
  return page.url().split('?')[0] ?? '';
}

for (const locale of LOCALES) {
  test(`shown, confirmed and given, in ${locale}`, async ({ page, browser }, info) => {
    test.slow();
    const name = unique('Ieva');
    await signUp(page, locale, name, '2008-05-04');
    const apply = await begin(page, locale);
    await look(page, 'an application that was begun');

    await page.goto(`${apply}/2`);
    await press(page, 'tick');
    await expect(page.getByRole('status').first()).toBeVisible();
    await page.goto(`${apply}/3`);
    await page.locator('main summary').first().click();
    await page.locator('#words').fill('I told **Ona** how bees dance.');
    await press(page, 'text');
    await expect(page.locator('.review strong')).toHaveText('Ona');
    await press(page, 'peer');
    await expect(page.locator('.qr svg')).toBeVisible();
    await look(page, 'a task that somebody else confirms');
    const link = new URL((await page.locator('p.address').textContent()) ?? '').pathname;

    // somebody who takes part too
    const peer = await somebodyElse(browser, info);
    await signUp(peer, locale, unique('Jonas'), '2008-05-04');
    await begin(peer, locale);
    await peer.goto(link);
    await expect(peer.getByRole('heading', { level: 1 })).toContainText(name);
    await look(peer, 'confirming for somebody else');
    await press(peer, 'confirm');
    await expect(peer).toHaveURL(/done=confirmed$/);
    await peer.context().close();

    await page.goto(apply);
    await press(page, 'submit');
    await expect(page).toHaveURL(/done=submitted$/);

    // the desk
    const rita = await somebodyElse(browser, info);
    const email = await signUp(rita, locale, unique('Neja'), '1990-05-04');
    members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'assessor');
    await rita.goto(`/${locale}/ljubljana/desk/${ORGANISATION}`);
    await rita.locator('main a[href$="/applications"]').first().click();
    await look(rita, 'applications');
    await rita.getByRole('link', { name }).click();
    await look(rita, 'an application at the desk');
    await rita.locator('#narrative').fill('Knows how bees dance.');
    await press(rita, 'accept');
    await expect(rita).toHaveURL(/done=accepted$/);
    await rita.context().close();
    await linkFor(name, 'me');

    // who may see what one has shown
    await page.goto(`${apply}/3`);
    await page.locator('main a[href^="/evidence/"]').click();
    await page.locator('input[name="visibility"][value="link"]').check();
    await page.locator('main form button').click();
    await expect(page).toHaveURL(/done=saved$/);
    await look(page, 'a piece of evidence');
  });
}
