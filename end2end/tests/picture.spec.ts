// The picture of a listing: chosen in the form or on its own page, said in words, refused where it is none.
import { members, signUp, unique } from './people';
import { LOCALES, type Page, expect, look, test } from './support';
import { deflateSync } from 'node:zlib';

const ORGANISATION = 'cetrtinka';

/** The checksum of PNG (ISO 3309). */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** A picture of one colour, as a PNG. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x7a)]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const picture = { name: 'risba.png', mimeType: 'image/png', buffer: png(2000, 1000) };
const letter = { name: 'risba.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('This is a letter, not a picture.') };

/** Somebody who manages an organisation of Ljubljana, at the form of a new listing; returns its address. */
async function begin(page: Page, locale: string): Promise<string> {
  const email = await signUp(page, locale, unique('Neja'), '1990-05-04');
  members('add', '--city', 'ljubljana', '--organisation', ORGANISATION, '--email', email, '--role', 'owner');
  await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/listings`);
  await page.locator('main form[action$="/listings"] button').first().click();
  await expect(page.locator('form.editor-form')).toBeVisible();
  return page.url().split('?')[0] ?? '';
}

/** Whether the picture of the form has come, and is one. */
const isSeen = (page: Page): Promise<boolean> =>
  page.locator('img.picture-now').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);

for (const locale of LOCALES) {
  test(`chosen on a page of its own, in ${locale}`, async ({ page, complaints }, info) => {
    complaints.forgive(/status of 422/);
    const form = await begin(page, locale);
    if (info.project.use.javaScriptEnabled === false) {
      await page.locator('button[name="act"][value="picture"]').click();
      await expect(page).toHaveURL(/\/picture$/);
    } else {
      await page.goto(`${form}/picture`);
    }
    await page.locator('#picture').setInputFiles(letter);
    await page.locator('main form button.primary').click();
    await expect(page.locator('#picture-problem')).toBeVisible();
    await expect(page.locator('#picture')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'what is no picture');
    await page.locator('#picture').setInputFiles(picture);
    await page.locator('main form button.primary').click();
    await expect(page).toHaveURL(/done=saved#picture$/);
    await expect.poll(() => isSeen(page)).toBe(true);
    await page.goto(`${form}/picture`);
    await look(page, 'the page of a picture');
    await page.locator('button[name="remove"]').click();
    await expect(page.locator('img.picture-now')).toBeHidden();
  });

  test(`the logo of an organisation, in ${locale}`, async ({ page }) => {
    await begin(page, locale);
    await page.goto(`/${locale}/ljubljana/desk/${ORGANISATION}/profile`);
    await page.locator('a[href$="/logo"]').click();
    await page.locator('#picture').setInputFiles(picture);
    await page.locator('main form button.primary').click();
    await expect(page).toHaveURL(/logo\?saved$/);
    await expect(page.getByRole('status').first()).toBeVisible();
    await expect.poll(() => isSeen(page)).toBe(true);
    await look(page, 'the page of a logo');
  });
}

test('chosen in the form, said in words, and saved by itself', { tag: '@js' }, async ({ page, complaints }) => {
  complaints.forgive(/status of 422/);
  const form = await begin(page, 'en');
  await expect(page.locator('form.editor-form[data-awake]')).toBeVisible();
  await expect(page.locator('#picture-alt-sl')).toBeHidden();
  await page.locator('#picture-file').setInputFiles(letter);
  await expect(page.locator('#picture-problem')).toContainText('We can’t read this as a picture');

  await page.locator('#picture-file').setInputFiles(picture);
  await expect.poll(() => isSeen(page)).toBe(true);
  await expect(page.locator('#picture-problem')).toBeHidden();
  await expect(page.locator('.picture-said')).toContainText('There it is');
  await page.locator('#picture-alt-sl').fill('Risba s svinčnikom');
  const state = page.locator('.editor-state');
  await expect(state).toHaveAttribute('data-state', 'saved');
  await look(page, 'the form with a picture');
  await page.goto(form);
  await expect(page.locator('#picture-alt-sl')).toHaveValue('Risba s svinčnikom');
  await expect.poll(() => isSeen(page)).toBe(true);

  await expect(page.locator('form.editor-form[data-awake]')).toBeVisible();
  await page.locator('[data-remove]').click();
  await expect(page.locator('img.picture-now')).toBeHidden();
  await expect(state).toHaveAttribute('data-state', 'saved');
  await page.goto(form);
  await expect(page.locator('img.picture-now')).toBeHidden();
});

test('dropped onto the form', { tag: '@js' }, async ({ page }) => {
  await begin(page, 'en');
  await expect(page.locator('form.editor-form[data-awake]')).toBeVisible();
  const dropped = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'risba.png', { type: 'image/png' }));
    return data;
  }, picture.buffer.toString('base64'));
  await page.locator('.picture-part').dispatchEvent('drop', { dataTransfer: dropped });
  await expect.poll(() => isSeen(page)).toBe(true);
});
