// Another backpack comes to somebody's badges: they sign in, read what it wants, say yes, and take the yes back.
import { PASSWORD, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';
import { createHash, randomBytes } from 'node:crypto';
import { type Server, createServer } from 'node:http';

const READ = 'https://purl.imsglobal.org/spec/ob/v3p0/scope/credential.readonly';
const CREDENTIALS = '/ims/ob/v3p0/credentials';

let other: Server;
let back = '';

/** The other backpack: somebody who comes back to it sees a page, and in its address what was said. */
test.beforeAll(async () => {
  other = createServer((request, response) => {
    const page = request.url?.startsWith('/back?');
    response.writeHead(page ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ? '<!doctype html><html lang="en"><title>Elsewhere</title><h1>Back elsewhere</h1>' : undefined);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  back = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/back`;
});

test.afterAll(() => {
  other.close();
});

/** The program introduces itself; its number. */
async function introduced(page: Page): Promise<string> {
  const answer = await page.request.post('/oauth/register', {
    data: { client_name: 'Elsewhere', redirect_uris: [back], token_endpoint_auth_method: 'none', policy_uri: 'https://elsewhere.example/' },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { client_id: string }).client_id;
}

/** What it asks for, as the query of a link. */
const wish = (client: string, verifier: string, state: string): string => new URLSearchParams({
  response_type: 'code',
  client_id: client,
  redirect_uri: back,
  scope: `${READ} offline_access`,
  state,
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
}).toString();

const secret = (): string => randomBytes(32).toString('base64url');

for (const locale of LOCALES) {
  test(`another backpack is let in and shown out again, in ${locale}`, async ({ page, context, complaints }) => {
    test.slow();
    complaints.forgive(/status of 400/);
    const own = `/${locale}/vilnius`;
    const email = await signUp(page, locale, unique('Ugne'));
    await context.clearCookies();
    const [client, verifier, state] = [await introduced(page), secret(), secret()];

    await page.goto(`${own}/me/connect?${wish(client, verifier, state)}`);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await page.locator('#email').fill(email);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('main form button.primary').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Elsewhere');
    await look(page, 'another backpack asks');
    await page.locator('button[name="answer"][value="yes"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Back elsewhere');
    const said = new URL(page.url()).searchParams;
    expect(said.get('state')).toBe(state);

    const answer = await page.request.post('/oauth/token', {
      form: {
        grant_type: 'authorization_code',
        client_id: client,
        code: said.get('code') ?? '',
        redirect_uri: back,
        code_verifier: verifier,
      },
    });
    expect(answer.status()).toBe(200);
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const ask = () => page.request.get(CREDENTIALS, { headers: { authorization: `Bearer ${token}` } });
    expect((await ask()).status()).toBe(200);

    await page.goto(`${own}/me/backpack`);
    await page.locator(`a[href="${own}/me/connections"]`).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Elsewhere' })).toBeVisible();
    await look(page, 'what is connected');
    await page.locator('button[name="client"]').click();
    await expect(page.getByRole('status')).toBeVisible();
    await expect(page.locator('button[name="client"]')).toHaveCount(0);
    await look(page, 'nothing is connected');
    expect((await ask()).status()).toBe(401);

    // no, and a link that was made up
    await page.goto(`${own}/me/connect?${wish(client, verifier, state)}`);
    await page.locator('button[name="answer"][value="no"]').click();
    await expect(page).toHaveURL(/[?&]error=access_denied/);
    expect((await page.goto(`${own}/me/connect?client_id=nobody`))?.status()).toBe(400);
    await look(page, 'a link that does not fit');
  });
}
