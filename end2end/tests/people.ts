// People: with an account made as a person makes it, in any language, and a part in a city or an organisation.
import { expect, type Page } from './support';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const PASSWORD = 'three blue bicycles';

const project = join(import.meta.dirname, '../..');

/** Something that no other test has: several run at the same time on one server. */
export const unique = (word: string): string => `${word}${Math.random().toString(36).slice(2, 9)}`;

/** Letters in the outbox of the server under test, the newest first: subject and address. */
export async function letters(page: Page): Promise<{ subject: string; address: string }[]> {
  const outbox = await (await page.request.get('/dev/outbox')).text();
  return [...outbox.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, address = '', subject = '']) => ({ subject, address }));
}

/** Fills in both steps and types the code from the mail: `name` is unique, and tells the letter. */
export async function signUp(page: Page, locale: string, name: string, born = '2011-05-04'): Promise<string> {
  const email = `${name.toLowerCase()}@pastas.example`;
  await page.goto(`/${locale}/vilnius/sign-up`);
  await page.locator('#born').fill(born);
  await page.locator('main form button').click();
  await page.locator('#name').fill(name);
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('main form button.primary').first().click();
  let code = '';
  await expect.poll(async () => {
    for (const { subject, address } of await letters(page)) {
      const figures = subject.match(/\d{3}\s\d{3}/)?.[0];
      if (figures && (await (await page.request.get(address)).text()).includes(name)) code = figures;
      if (code) break;
    }
    return code;
  }).toMatch(/\d/);
  await page.locator('#code').fill(code);
  await page.locator('main form button').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  return email;
}

/** Gives somebody a part, as the people who run the site do. */
export function members(...words: string[]): void {
  execFileSync('build/bin/city-of-learning', ['members', ...words], {
    cwd: project,
    env: { ...process.env, DATABASE_URL: process.env.E2E_DATABASE_URL, CITY_LOG: 'warn' },
  });
}
