// People: with an account made as a person makes it, in any language, their letters, and a part in a city or an organisation.
import { CITIES, expect, type Page } from './support';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

export const PASSWORD = 'three blue bicycles';

const project = join(import.meta.dirname, '../..');

/** Something that no other test has: several run at the same time on one server. */
export const unique = (word: string): string => `${word}${Math.random().toString(36).slice(2, 9)}`;

/** The address that somebody of a unique name has. */
export const addressOf = (name: string): string => `${name.toLowerCase()}@pastas.example`;

/**
 * Letters in the outbox of the server under test that speak of somebody, as HTML, the oldest first. Several tests have
 * letters written at the same time: they are known by the unique name in them.
 */
export function lettersAbout(name: string): string[] {
  const outbox = join(process.env.E2E_FOLDER ?? '', 'outbox');
  // ids are in the order of time
  const files = existsSync(outbox) ? readdirSync(outbox).filter((file) => file.endsWith('.html')).sort() : [];
  return files.map((file) => readFileSync(join(outbox, file), 'utf8')).filter((letter) => letter.includes(name));
}

/** What stands in the newest letter that speaks of somebody and has it. */
async function inLetter(name: string, what: RegExp, timeout?: number): Promise<string> {
  const found = (): string => lettersAbout(name).map((letter) => letter.match(what)?.[1] ?? '').filter(Boolean).at(-1) ?? '';
  await expect.poll(found, { message: `a letter about ${name} with ${what}`, timeout }).not.toBe('');
  return found();
}

/** The code of the letter to somebody who makes an account. */
export const codeFor = (name: string): Promise<string> => inLetter(name, /<title>[^<]*?(\d{3}\s\d{3})/);

/** The link of the newest letter that speaks of somebody, known by a part of its path: `reset`, `email`, `guardian`, `alerts`. */
export const linkFor = (name: string, part: string, timeout?: number): Promise<string> =>
  inLetter(name, new RegExp(`href="([^"]+/${part}/[^"]+)"`), timeout);

/** Waits for letters whose links lead to `parts`; every letter about somebody must say in which language it is. */
export async function expectLetters(name: string, locale: string, parts: string[]): Promise<void> {
  for (const part of new Set(parts)) {
    const many = parts.filter((one) => one === part).length;
    const written = (): number => lettersAbout(name).filter((letter) => letter.includes(`/${locale}/vilnius/${part}`)).length;
    await expect.poll(written, `letters about ${name} with links to ${part}`).toBeGreaterThanOrEqual(many);
  }
  for (const letter of lettersAbout(name)) expect(letter).toContain(`<html lang="${locale}">`);
}

/** Says when they were born, on the first page of making an account. */
export async function tellBirthDate(page: Page, locale: string, born: string): Promise<void> {
  await page.goto(`/${locale}/vilnius/sign-up`);
  await page.locator('#born').fill(born);
  await page.locator('main form button').click();
  await expect(page.locator('#name')).toBeVisible();
}

/** Fills in both steps and types the code from the mail: `name` is unique, and tells the letter. */
export async function signUp(page: Page, locale: string, name: string, born = '2011-05-04'): Promise<string> {
  const email = addressOf(name);
  await tellBirthDate(page, locale, born);
  await page.locator('#name').fill(name);
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('main form button.primary').first().click();
  await page.locator('#code').fill(await codeFor(name));
  await page.locator('main form button').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  return email;
}

/** What the people who run the site type. */
function command(...words: string[]): void {
  execFileSync('build/bin/city-of-learning', words, {
    cwd: project,
    env: { ...process.env, DATABASE_URL: process.env.E2E_DATABASE_URL, CITY_LOG: 'warn' },
  });
}

/** Gives somebody a part. */
export const members = (...words: string[]): void => command('members', ...words);

export const LJUBLJANA = '/en/ljubljana';

/**
 * Publishes something on the Saturday of next week in Ljubljana, where no test counts what there is. Its organisation is
 * `cetrtinka`; `registration` is written as in demo/README.md.
 */
export function publish(slug: string, title: string, registration: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'city-end2end-listing.'));
  cpSync(join(project, 'demo'), folder, { recursive: true, filter: (path) => !/opportunities-\d+\.toml$/.test(path) });
  for (const city of CITIES) writeFileSync(join(folder, city, 'opportunities.toml'), 'opportunity = []\n');
  writeFileSync(join(folder, 'ljubljana/opportunities.toml'), `
[[opportunity]]
slug = "${slug}"
kind = "workshop"
organisation = "cetrtinka"
place = "podstresje"
attendance = "in-person"
languages = ["sl"]
concepts = ["cooking"]
price = { free = true }
registration = ${registration}
original_locale = "en"
[[opportunity.when]]
on = "sat"
in_weeks = 1
time = "11:00"
minutes = 120
[opportunity.text.en]
title = "${title}"
summary = "One pan for everybody."
description = "We cook, and eat what we have cooked."
`);
  try {
    command('demo', '--from', folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files in a zip, by the list at its end (APPNOTE 4.3.12): as much of the format as the site uses. */
export function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), content.toString('utf8'));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}
