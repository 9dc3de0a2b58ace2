// An organisation endorses the badge of another one, which shows it; and takes it back.
import { members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';

const OWNER = 'medena-streha';
const ENDORSER = 'ovinek';

/** Somebody who speaks for both organisations, and a badge of the first that is public; returns its id. */
async function badge(page: Page, locale: string): Promise<string> {
  const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
  for (const organisation of [OWNER, ENDORSER]) {
    members('add', '--city', 'ljubljana', '--organisation', organisation, '--email', email, '--role', 'owner');
  }
  await page.goto(`/${locale}/ljubljana/desk/${OWNER}/badges`);
  await page.locator('main form[action$="/badges"] button').first().click();
  if (!(await page.locator('#name-sl').isVisible())) await page.locator('summary:has([lang="sl"])').first().click();
  await page.locator('#locale').selectOption('sl');
  await page.locator('#name-sl').fill(unique('Čebelar '));
  await page.locator('#description-sl').fill('Pozna panj od znotraj.');
  await page.locator('#criteria-sl').fill('Panj je znan od strehe do dna.');
  await page.locator('button[name="act"][value="publish"]').last().click();
  await expect(page).toHaveURL(/done=published$/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

for (const locale of LOCALES) {
  test(`a badge is endorsed, shown and no longer, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    complaints.forgive(/status of (404|422)/);
    const id = await badge(page, locale);
    const [own, other] = [OWNER, ENDORSER].map((slug) => `/${locale}/ljubljana/desk/${slug}/endorsements`);
    await page.goto(other);
    await look(page, 'endorsements at the desk');
    await page.locator('a[href$="/endorsements/new"]').click();
    await page.locator('#q').fill(`http://elsewhere.example/sl/ljubljana/badges/${id}`);
    await page.locator('main form[role="search"] button').click();
    await expect(page.locator('.sessions li')).toHaveCount(1);
    await look(page, 'a badge to endorse is found');
    await page.locator(`a[href$="/new/${id}"]`).click();

    // what is missing is said at its field
    await page.locator('main form button').click();
    await expect(page.locator('#words')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'an endorsement that lacks its words');
    await page.locator('#words').fill('Videli smo *vsak* panj.');
    await page.locator('input[name="sure"]').check();
    await page.locator('main form button').click();
    await expect(page).toHaveURL(/done=signed$/);
    await expect(page.getByRole('status').first()).toBeVisible();
    await look(page, 'an endorsement that was signed');
    const endorsement = new URL(page.url()).pathname.split('/').at(-1) ?? '';

    // nobody sees it before those whose badge it is say so
    await page.goto(`/${locale}/ljubljana/badges/${id}`);
    await expect(page.locator('.reviews')).toHaveCount(0);
    await page.goto(own);
    await page.locator(`a[href$="/${endorsement}"]`).click();
    await look(page, 'an endorsement to show or not');
    await page.locator('button[value="show"]').click();
    await expect(page).toHaveURL(/done=shown$/);
    // caches keep the badge's page for half a minute: another address is another page
    await page.goto(`/${locale}/ljubljana/badges/${id}?shown`);
    await expect(page.locator('.reviews .review')).toHaveCount(1);
    await look(page, 'the page of an endorsed badge');

    await page.goto(`${other}/${endorsement}`);
    await page.locator('#reason').fill('Panj je prazen.');
    await page.locator('button[value="take-back"]').click();
    await expect(page).toHaveURL(/done=taken-back$/);
    await look(page, 'an endorsement that was taken back');
    await page.goto(`/${locale}/ljubljana/badges/${id}?taken-back`);
    await expect(page.locator('.reviews')).toHaveCount(0);
  });
}
