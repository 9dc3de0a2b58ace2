// What a first visit costs. That no page complains in the console is watched in every test: see support.ts.
import { LIST, awake, expect, test } from './support';

test('the first visit to the search loads every file once, from us alone, and little', { tag: '@js' }, async ({ page, baseURL }) => {
  const asked: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfinished', (request) => sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize)));
  await page.goto(LIST);
  await awake(page);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url, at) => asked.indexOf(url) !== at), 'loaded twice').toEqual([]);
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`)), 'from somewhere else').toEqual([]);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes, 'bytes over the wire').toBeLessThanOrEqual(100_000);
});
