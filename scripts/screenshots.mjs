/**
 * Makes the pictures of the README, `docs/images/editor.png` and `docs/images/wallboard.png`, of the running demo:
 * `npm run screenshots`. Chromium is Debian's, or the one that CHROMIUM_PATH names.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const VIEW = { viewport: { width: 1520, height: 900 }, deviceScaleFactor: 2, locale: 'en-US' };
/** A board after so many calls looks like one that is in use. */
const ANSWERED_CALLS = 25;
const TIMEOUT_MS = 300_000;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const picture = (name) => path.join(root, 'docs/images', `${name}.png`);

/** Starts the demo on a free port; its address. */
async function startDemo(userDir) {
  const demo = spawn(process.execPath, [path.join(root, 'scripts/start.mjs'), userDir], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: demo.stdout })) {
    const url = /The demo runs at (http:\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    demo.stdout.resume();
    return { demo, url };
  }
  throw new Error('The demo has not started.');
}

async function end(demo) {
  if (demo.exitCode !== null) return;
  demo.kill('SIGTERM');
  await once(demo, 'exit');
}

async function open(browser, url) {
  const page = await (await browser.newContext(VIEW)).newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(url);
  return page;
}

/** The tab of an agent who takes a call, with what happens meanwhile in the debug sidebar. */
async function photographEditor(browser, url) {
  const flows = await (await fetch(`${url}/flows`, { headers: { accept: 'application/json' } })).json();
  const { id: tab } = flows.find(({ type, label }) => type === 'tab' && label === 'Unified CCX');
  const { id: button } = flows.find(({ type, z }) => type === 'inject' && z === tab);

  const page = await open(browser, url);
  await page.locator('#red-ui-loading-progress').waitFor({ state: 'hidden' });
  await page.locator('.red-ui-flow-node').first().waitFor();
  await page.evaluate((id) => globalThis.RED.workspaces.show(id), tab);
  await page.locator('#red-ui-tab-debug-link-button').click();
  await page.mouse.move(700, 800);
  await fetch(`${url}/inject/${button}`, { method: 'POST' });
  await page.locator('.red-ui-debug-msg').filter({ hasText: 'what was done' }).nth(2).waitFor();
  await page.screenshot({ path: picture('editor') });
}

/** The wallboard after the first minutes of a day. */
async function photographWallboard(browser, url) {
  const page = await open(browser, `${url}/dashboard/wallboard`);
  await page.waitForFunction(
    (wanted) => {
      const tiles = [...document.querySelectorAll('.board-numbers .number')];
      const tile = tiles.find(({ textContent }) => textContent.includes('answered today'));
      return (
        Number(tile?.querySelector('b').textContent) >= wanted &&
        document.querySelector('.board-calls .waits')
      );
    },
    ANSWERED_CALLS,
    { polling: 500 },
  );
  await page.screenshot({ path: picture('wallboard') });
}

const userDir = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-screenshots-'));
const { demo, url } = await startDemo(userDir);
try {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    await Promise.all([photographEditor(browser, url), photographWallboard(browser, url)]);
  } finally {
    await browser.close();
  }
} finally {
  await end(demo);
  rmSync(userDir, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`Made ${picture('editor')} and ${picture('wallboard')}`);
