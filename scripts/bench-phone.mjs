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
    if (!requests.has(id)) requests.set(id, { url: '', encoding: '', wire: 0, raw: 0, order: requests.size });
    return requests.get(id);
  };
  network.on('Network.requestWillBeSent', ({ requestId, request }) => { entry(requestId).url = request.url; });
  network.on('Network.responseReceived', ({ requestId, response }) => {
    const header = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding');
    entry(requestId).encoding = header?.[1] ?? '';
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
  const number = (value) => Math.round(value).toLocaleString('en');
  const name = (url) => {
    const { origin, pathname } = new URL(url);
    return origin === new URL(address).origin ? pathname : url;
  };
  const total = files.reduce((sum, { wire }) => sum + wire, 0);
  const wasm = files.find(({ url }) => new URL(url).pathname.endsWith('.wasm'));
  const verdict = (value, goal) => `${number(value)} of ${number(goal)}: ${value <= goal ? 'reached' : 'missed'}`;
  console.log('Chromium, 390×844, nothing kept from before; headers and bodies as they were sent, until the page listens to its reader.\n');
  console.log('| file | bytes over the wire | as | unpacked |\n| --- | ---: | --- | ---: |');
  for (const { url, wire, raw, encoding } of files) {
    console.log(`| \`${name(url)}\` | ${number(wire)} | ${encoding || 'plain'} | ${number(raw)} |`);
  }
  console.log(`| **all ${files.length}** | **${number(total)}** | | **${number(files.reduce((sum, { raw }) => sum + raw, 0))}** |\n`);
  console.log('| goal | bytes |\n| --- | --- |');
  console.log(`| first visit over the wire | ${verdict(total, GOAL_BYTES)} |`);
  console.log(`| raw wasm | ${wasm ? verdict(wasm.raw, GOAL_RAW_WASM) : 'no wasm was asked for'} |\n`);
  console.log(`It listened ${number(awake)} ms after the address was entered, browser and server on the same machine.`);
} finally {
  await browser.close();
}
