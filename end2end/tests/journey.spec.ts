// The whole way of one badge: awarded, accepted, shown, taken along, found good by verifiers that others wrote, taken back, and
// then refused by all of them. Three people go it, each in a browser and a language of their own.
import { members, linkFor, signUp, unique } from './people';
import { type Page, expect, look, test } from './support';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const ORGANISATION = 'medena-streha';
const INTEROP = join(import.meta.dirname, '../interop');
const CACHE = process.env.CITY_CACHE ?? join(homedir(), '.cache/city-of-learning');

type Json = { [name: string]: any };
type Case = { name: string; form: string; file: string; world: string; expect: string; id: string; achievement: string };

/** What whoever has a badge would like it to say. */
const ALTERATIONS: [string, (badge: Json) => void][] = [
  ['another recipient', (badge) => (badge.credentialSubject.id = 'urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2aff')],
  ['another achievement', (badge) => (badge.credentialSubject.achievement.name = 'Master of bees')],
  ['another description', (badge) => (badge.credentialSubject.achievement.description = 'Knows everything about bees.')],
  ['easier criteria', (badge) => (badge.credentialSubject.achievement.criteria.narrative = 'Be there.')],
  ['another picture', (badge) => (badge.credentialSubject.achievement.image.id = 'https://elsewhere.example/1.svg')],
  ['another name of the issuer', (badge) => (badge.issuer.name = 'The university')],
  ['an earlier beginning', (badge) => (badge.validFrom = '2020-01-01T00:00:00Z')],
  ['a later end', (badge) => (badge.validUntil = '2099-01-01T00:00:00Z')],
  ['another entry of the status list', (badge) => (badge.credentialStatus.statusListIndex = '131071')],
  ['no status', (badge) => delete badge.credentialStatus],
  ['another name of the badge', (badge) => (badge.name = 'Master of bees')],
];

/** A folder for verifiers that reach no network: badges, what has to be found of each, and what stands where. */
class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'city-end2end-journey.'));
  private readonly cases: Case[] = [];
  private readonly worlds: { [world: string]: { [address: string]: { [kind: string]: string } } } = {};

  constructor(private readonly badge: Json) {
    // that the contexts are those of the packages is checked where the stories have written them
    this.write('contexts.json', '[]');
  }

  private write(file: string, content: Buffer | string): void {
    writeFileSync(join(this.path, file), content);
  }

  /** What the issuer publishes at this moment, as anybody gets it. */
  async publish(page: Page, world: string): Promise<void> {
    const did: string = this.badge.issuer.id;
    const [, , host = '', ...path] = did.split(':');
    const base = `//${decodeURIComponent(host)}/${path.join('/')}`;
    const list: string = this.badge.credentialStatus.statusListCredential;
    const get = async (address: string, accept: string): Promise<Buffer> => {
      const answer = await page.request.get(address, { headers: { accept } });
      expect(answer.status(), address).toBe(200);
      return answer.body();
    };
    this.write('did.json', await get(`http:${base}/did.json`, 'application/did+ld+json'));
    this.write('jwks.json', await get(`http:${base}/jwks.json`, 'application/jwk-set+json'));
    this.write(`status-${world}.json`, await get(list, 'application/vc'));
    this.write(`status-${world}.jwt`, await get(list, 'application/vc+jwt'));
    this.worlds[world] = {
      // a did:web is at https, always
      [`https:${base}/did.json`]: { 'application/did+ld+json': 'did.json' },
      [list]: { 'application/vc': `status-${world}.json`, 'application/vc+jwt': `status-${world}.jwt` },
    };
    this.write('world.json', JSON.stringify({ did, worlds: this.worlds }));
  }

  /** A badge in one form, and what a verifier has to find: `valid`, `revoked`, `altered`. */
  put(name: string, form: string, world: string, expected: string, content: Buffer | string): void {
    const [id, achievement] = [this.badge.id, this.badge.credentialSubject.achievement.name];
    const file = `${this.cases.length}.${form.replace('+', '.')}`;
    this.write(file, content);
    this.cases.push({ name, form, file, world, expect: expected, id, achievement });
    this.write('cases.json', JSON.stringify(this.cases));
  }

  /** What those say of it all who wrote @digitalbazaar/vc, jose and openbadgeslib. */
  judge(): void {
    for (const [program, script] of [['node', 'verify.mjs'], [join(CACHE, 'tools/interop/bin/python'), 'verify.py']] as const) {
      try {
        execFileSync(program, [script, this.path], { cwd: INTEROP, stdio: ['ignore', 'pipe', 'pipe'] });
      } catch (error) {
        const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
        const wrong = `${stdout}`.split('\n').filter((line) => line.startsWith('WRONG'));
        throw new Error(`${script}:\n${wrong.join('\n') || stderr}`);
      }
    }
  }
}

/** Somebody at the desk gives the badge to an address; returns the page of all its awards. */
async function award(desk: Page, address: string, name: string): Promise<string> {
  const email = await signUp(desk, 'sl', unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'editor');
  await desk.goto(`/sl/ljubljana/desk/${ORGANISATION}/badges`);
  await desk.locator('.badge-row a').last().click();
  await desk.locator('a[href$="/awards"]').click();
  await expect(desk).toHaveURL(/\/awards$/);
  const awards = desk.url();
  await desk.goto(`${awards}/list`);
  await desk.locator('#people').fill(`${address}; ${name}; Postavila je *dva* panja.`);
  await desk.locator('main form button.primary').click();
  await desk.locator('button[value="start"]').click();
  await expect(desk.locator('button[value="start"]')).toHaveCount(0);
  await expect(desk.locator('progress')).toHaveCount(0, { timeout: 30_000 });
  return awards;
}

/** What the page of verification says of a file, in one of the languages. */
async function verdict(page: Page, locale: string, name: string, content: Buffer): Promise<string | null> {
  await page.goto(`/${locale}/ljubljana/verify`);
  const mimeType = name.endsWith('.png') ? 'image/png' : name.endsWith('.svg') ? 'image/svg+xml' : 'text/plain';
  await page.locator('#file').setInputFiles({ name, mimeType, buffer: content });
  await page.locator('form[enctype="multipart/form-data"] button').click();
  return page.getByRole('status').locator('use').first().getAttribute('href');
}

test('from the desk to verifiers of others, and taken back', async ({ page: learner, browser, complaints }) => {
  test.slow();
  complaints.forgive(/status of (410|422)/);
  const person = async (): Promise<Page> => (await browser.newContext()).newPage();
  const [desk, visitor] = [await person(), await person()];

  // she has an account in Lithuanian; the desk gives her the badge in Slovenian
  const name = unique('Ieva');
  const email = await signUp(learner, 'lt', name, '1999-05-04');
  const awards = await award(desk, email, name);
  await learner.goto(await linkFor(name, 'offers', 30_000));
  await look(learner, 'an offer, by its letter');
  await learner.locator('button[name="answer"][value="keep"]').click();
  await expect(learner).toHaveURL(/\/lt\/[a-z]+\/me\/backpack\/[^/]+\?done=kept$/);
  const own = learner.url().split('?')[0] ?? '';

  // she shows it to whoever has the address, who reads it in Italian
  await learner.locator('input[name="visibility"][value="link"]').check();
  await learner.locator('form[action$="/visibility"] button').first().click();
  const shown = (await learner.locator('main a[href*="/b/"]').first().getAttribute('href')) ?? '';
  expect((await visitor.goto(shown))?.status()).toBe(200);
  await expect(visitor.locator('.badge-hero img')).toHaveAttribute('alt', /.+/);

  // she takes it along in every form
  const take = async (file: string): Promise<Buffer> => {
    const answer = await learner.request.get(`${own}/${file}`);
    expect(answer.status(), file).toBe(200);
    return answer.body();
  };
  const [json, jwt, png, svg] = [await take('badge.json'), await take('badge.jwt'), await take('badge.png'), await take('badge.svg')];
  const badge = JSON.parse(json.toString()) as Json;
  const forms = [['json', json], ['jwt', jwt], ['png+json', png], ['svg+json', svg]] as const;

  // everybody finds it good, and nothing that was changed in it
  const folder = new Folder(badge);
  try {
    await folder.publish(visitor, 'before');
    for (const [form, content] of forms) folder.put('valid', form, 'before', 'valid', content);
    const [header, claims, signature] = jwt.toString().split('.');
    for (const [way, change] of ALTERATIONS) {
      const altered = JSON.parse(json.toString()) as Json;
      change(altered);
      folder.put(way, 'json', 'before', 'altered', JSON.stringify(altered));
      const said = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString()) as Json;
      change(said);
      folder.put(way, 'jwt', 'before', 'altered', `${header}.${Buffer.from(JSON.stringify(said)).toString('base64url')}.${signature}`);
    }
    folder.judge();
    for (const [locale, [form, content]] of [['en', forms[0]], ['lt', forms[1]], ['sl', forms[2]], ['it', forms[3]]] as const) {
      expect(await verdict(visitor, locale, `badge.${form.split('+')[0]}`, content), form).toBe('#i-check');
    }
    await look(visitor, 'a badge that is real');

    // the desk takes it back, and says why
    await desk.goto(awards);
    await desk.getByRole('link', { name }).click();
    await desk.locator('#reason').fill('Zamenjali smo dve imeni.');
    await desk.locator('button[value="revoked"]').click();
    await expect(desk).toHaveURL(/done=revoked$/);
    await look(desk, 'an award that was taken back');

    // from this moment nobody finds it good
    await folder.publish(visitor, 'after');
    for (const [form, content] of forms) folder.put('revoked', form, 'after', 'revoked', content);
    folder.judge();
    for (const [locale, [form, content]] of [['it', forms[0]], ['en', forms[1]], ['lt', forms[2]], ['sl', forms[3]]] as const) {
      expect(await verdict(visitor, locale, `badge.${form.split('+')[0]}`, content), form).toBe('#i-warning');
    }
    await look(visitor, 'a badge that was taken back');
  } finally {
    rmSync(folder.path, { recursive: true });
  }
  await visitor.goto(shown);
  await expect(visitor.locator('main .note.strong')).toBeVisible();
  await look(visitor, 'the page of a badge that was taken back');
  await learner.goto(own);
  await expect(learner.getByText('Zamenjali smo dve imeni.')).toBeVisible();
  await look(learner, 'a badge of one’s own that was taken back');
});
