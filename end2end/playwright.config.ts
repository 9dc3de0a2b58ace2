import { defineConfig } from '@playwright/test';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const port = Number(process.env.E2E_PORT ?? 3917);
// where the server under test keeps everything; tests that act as the people who run the site need its database
const folder = (process.env.E2E_FOLDER ??= mkdtempSync(join(tmpdir(), 'city-end2end.')));
process.env.E2E_DATABASE_URL ??= `sqlite:${folder}/city.sqlite`;
const baseURL = `http://127.0.0.1:${port}`;

// Debian's browser where it is, since Playwright's own cannot be fetched everywhere; else the one that Playwright installed
const chromium = process.env.E2E_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // a test that passes only sometimes is a failing test
  retries: 0,
  // for a story, on a machine of two busy cores; what never comes is found out by `expect`
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL,
    browserName: 'chromium',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    // transitions between pages are the browser's own: on a busy machine it gives them up and complains of it
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'Europe/Vilnius',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: existsSync(chromium) ? chromium : undefined,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // Tests that need JavaScript say so with { tag: '@js' }, tests of the page without it with { tag: '@no-js' };
  // all others run in both.
  projects: [
    { name: 'with-js', grepInvert: /@no-js\b/ },
    { name: 'without-js', grepInvert: /@js\b/, use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: 'bash serve.sh',
    url: `${baseURL}/healthz`,
    env: { E2E_PORT: String(port), E2E_FOLDER: folder, E2E_DATABASE_URL: process.env.E2E_DATABASE_URL },
    // never a server that happens to run: what is tested is what was just built
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
