// Visits a page for the first time, in a phone's window, and prints what came over the wire as a Markdown table.
//   node scripts/bench-phone.mjs http://127.0.0.1:3000/lt/vilnius/opportunities
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../end2end/package.json', import.meta.url))('@playwright/test');

// kB are a thousand bytes, as networks count
const GOAL_BYTES = 100_000;
const GOAL_RAW_WASM = 200_000;
const INSTALLED = process.env.E2E_CHROMIUM ?? '/usr/bin/chromium';

const address = process.argv[2];
const browser = await chromium.launch({
  executablePath: existsSync(INSTALLED) ? INSTALLED : undefined,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const requests = new Map();
  const entry = (id) => {
    if (!requests.has(id)) requests.set(id, { url: '', status: 0, encoding: '', headers: 0, wire: 0, raw: 0, order: requests.size });
    return requests.get(id);
  };
  network.on('Network.requestWillBeSent', ({ requestId, request }) => { entry(requestId).url = request.url; });
  network.on('Network.responseReceived', ({ requestId, response }) => {
    const header = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding');
    Object.assign(entry(requestId), { status: response.status, encoding: header?.[1] ?? '', headers: response.encodedDataLength });
  });
  network.on('Network.dataReceived', ({ requestId, dataLength }) => { entry(requestId).raw += dataLength; });
  // headers and body, as they were sent
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { entry(requestId).wire = encodedDataLength; });
  await network.send('Network.enable');

  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  // the island says so when it listens
  await page.waitForSelector('form.search-form[data-awake]', { state: 'attached' });
  const awake = performance.now() - started;
  // what is still under way was asked for before: it counts
  await page.waitForLoadState('networkidle');

  const files = [...requests.values()].filter(({ url }) => url.startsWith('http')).sort((a, b) => a.order - b.order);
  const failed = files.find(({ status }) => status !== 200);
  if (failed) throw new Error(`${failed.url} was answered with ${failed.status}: do program and site belong together? make build`);
  const number = (value) => Math.round(value).toLocaleString('en');
  const name = (url) => {
    const { origin, pathname } = new URL(url);
    return origin === new URL(address).origin ? pathname : url;
  };
  const sum = (of) => files.reduce((sum, file) => sum + of(file), 0);
  const total = sum(({ wire }) => wire);
  const wasm = files.find(({ url }) => new URL(url).pathname.endsWith('.wasm'));
  const verdict = (value, goal) => `${number(value)} of ${number(goal)}: ${value <= goal ? 'reached' : 'missed'}`;
  console.log('Chromium, 390×844, nothing kept from before, HTTP/1.1: bytes as they were sent, until the page listens to its reader.\n');
  console.log('| file | headers | body | both | as | unpacked |\n| --- | ---: | ---: | ---: | --- | ---: |');
  for (const { url, headers, wire, raw, encoding } of files) {
    console.log(`| \`${name(url)}\` | ${number(headers)} | ${number(wire - headers)} | ${number(wire)} | ${encoding || 'plain'} | ${number(raw)} |`);
  }
  const headers = sum((file) => file.headers);
  console.log(`| **all ${files.length}** | ${number(headers)} | ${number(total - headers)} | **${number(total)}** | | ${number(sum(({ raw }) => raw))} |\n`);
  console.log('| goal | bytes |\n| --- | --- |');
  console.log(`| first visit, bodies alone | ${verdict(total - headers, GOAL_BYTES)} |`);
  console.log(`| first visit, headers and bodies | ${verdict(total, GOAL_BYTES)} |`);
  console.log(`| raw wasm | ${wasm ? verdict(wasm.raw, GOAL_RAW_WASM) : 'no wasm was asked for'} |\n`);
  console.log(`It listened ${number(awake)} ms after the address was entered, browser and server on the same machine.`);
} finally {
  await browser.close();
}
