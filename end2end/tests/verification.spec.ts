// Whether a badge is real, for anybody; and bringing one into one's own backpack: in every language, with and without JavaScript.
import { signUp, unique } from './people';
import { LOCALES, expect, look, test } from './support';
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

const written = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A badge as a JWT, by an issuer that is nothing but a key: checking it asks nobody. And the same, changed by somebody. */
function badges(): { real: string; forged: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = `did:jwk:${written(publicKey.export({ format: 'jwk' }))}`;
  const [id, recipient] = [randomUUID(), randomUUID()].map((uuid) => `urn:uuid:${uuid}`);
  const claims = (name: string): object => ({
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Radijas' },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: recipient,
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://radijas.example/achievements/4',
        type: ['Achievement'],
        name,
        description: 'Interviews, cuts and publishes.',
        criteria: { narrative: 'Publish *three* interviews.' },
      },
    },
    iss: issuer,
    jti: id,
    nbf: Date.parse('2026-01-01T00:00:00Z') / 1000,
    sub: recipient,
  });
  const head = written({ alg: 'ES256', kid: `${issuer}#0`, typ: 'JWT' });
  const signed = `${head}.${written(claims('Young reporter'))}`;
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  return { real: `${signed}.${signature}`, forged: `${head}.${written(claims('Professor'))}.${signature}` };
}

const file = (text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'badge.jwt',
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

for (const locale of LOCALES) {
  test(`a badge is checked, and brought along, in ${locale}`, async ({ page, complaints }) => {
    test.slow();
    const { real, forged } = badges();
    complaints.forgive(/status of 422/);
    await page.goto(`/${locale}/ljubljana`);
    await page.locator(`footer a[href="/${locale}/ljubljana/verify"]`).click();
    const check = page.locator('form[enctype="multipart/form-data"] button');
    await check.click();
    await expect(page.locator('#file-problem')).toBeVisible();
    await look(page, 'nothing was chosen');

    await page.locator('#text').fill(forged);
    await check.click();
    await expect(page.getByRole('status').locator('use')).toHaveAttribute('href', '#i-warning');
    await look(page, 'a forged badge');

    await page.goto(`/${locale}/ljubljana/verify`);
    await page.locator('#file').setInputFiles(file(real));
    await check.click();
    await expect(page.getByRole('heading', { level: 2, name: 'Young reporter' })).toBeVisible();
    await expect(page.getByRole('status').locator('use')).toHaveAttribute('href', '#i-check');
    const picture = page.locator('.badge-hero img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await look(page, 'a real badge');

    await signUp(page, locale, unique('Tina'), '1990-05-04');
    await page.goto(`/${locale}/ljubljana/me/backpack/bring`);
    await look(page, 'bringing a badge');
    await page.locator('#text').fill(real);
    await check.click();
    await page.locator('form[action$="/bring/keep"] button').click();
    await expect(page).toHaveURL(/\/check\?done=kept$/);
    await look(page, 'a badge that was brought');
    await page.locator('form[action$="/check"] button').click();
    await expect(page).toHaveURL(/\/check\?done=again$/);
    await expect(page.getByRole('heading', { level: 2, name: 'Young reporter' })).toBeVisible();
  });
}
