// One's own calendar: an address that only its owner has, which follows what they keep and join until they take it away.
import { signUp, unique } from './people';
import { LIST, type Page, expect, test } from './support';

/** What a phone reads at a calendar's address: status and text. */
async function read(page: Page, address: string): Promise<{ status: number; text: string }> {
  const answer = await page.request.get(address);
  return { status: answer.status(), text: await answer.text() };
}

test('make a calendar address, make another, and take it away', async ({ page }) => {
  await signUp(page, 'en', unique('Ieva'));
  await page.goto(`${LIST}/pirmoji-virtuve-teviai-darbe/register`);
  await page.getByRole('button', { name: /^Join the waiting list: / }).first().click();
  await expect(page.getByRole('status')).toContainText('You are on the waiting list.');
  await page.goto('/en/vilnius/me/settings');
  await page.getByRole('button', { name: 'Make my calendar address' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My calendar' })).toBeVisible();
  const first = (await page.locator('code.address').textContent()) ?? '';
  const subscribe = await page.getByRole('link', { name: 'Into my calendar' }).getAttribute('href');
  expect(subscribe).toBe(first.replace(/^http/, 'webcal'));

  const waited = await read(page, first);
  expect(waited.status).toBe(200);
  expect(waited.text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(waited.text).toContain('First kitchen');
  expect(waited.text, 'nobody has promised a place').toContain('STATUS:TENTATIVE');

  // what is kept is there as soon as the phone looks again, and what was there is the same event
  await page.goto(`${LIST}/dronu-pilotai-trasa`);
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('button', { name: 'Kept' }).or(page.getByRole('status').filter({ hasText: 'Kept' }))).toBeVisible();
  const uid = waited.text.match(/^UID:.+$/m)?.[0] ?? 'none';
  await expect.poll(async () => (await read(page, first)).text).toContain('Drone pilots');
  expect((await read(page, first)).text).toContain(uid);

  await page.goto('/en/vilnius/me/settings');
  await page.getByRole('button', { name: 'A new address' }).click();
  const second = (await page.locator('code.address').textContent()) ?? '';
  expect((await read(page, first)).status, 'the old address').toBe(404);
  expect((await read(page, second)).status).toBe(200);

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByRole('button', { name: 'Make my calendar address' })).toBeVisible();
  expect((await read(page, second)).status).toBe(404);
});
