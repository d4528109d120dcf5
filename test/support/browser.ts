import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from './chromium-path';
import { checkout } from './node-red';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Nothing but the test's own servers is reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface PageOptions {
  /** Console messages of any level that are problems too. */
  readonly complaint?: RegExp;
  /** BCP 47 tag of the browser's language; en-US when left out. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** A page, and everything its scripts complained about. */
export interface WatchedPage {
  readonly page: Page;
  /** Uncaught errors, errors on the console and failed requests, oldest first. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** One headless Chromium for a test file, with a fresh profile. */
export class TestBrowser {
  readonly #browser: Browser;
  readonly #home: string;

  private constructor(browser: Browser, home: string) {
    this.#browser = browser;
    this.#home = home;
  }

  static async launch(): Promise<TestBrowser> {
    const home = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-browser-'));
    const { PATH = '', NODE_RED_CTI_TEST_RUN = '' } = process.env;
    const browser = await chromium.launch({
      executablePath: chromiumPath,
      args: FLAGS,
      env: { PATH, HOME: home, NODE_RED_CTI_TEST_RUN },
    });
    return new TestBrowser(browser, home);
  }

  /** A page in a context of its own: no cookies, storage or cache of another test. */
  async open(
    url: string,
    { locale = 'en-US', colorScheme = 'light', complaint }: PageOptions = {},
  ): Promise<WatchedPage> {
    const context = await this.#browser.newContext({
      locale,
      colorScheme,
      viewport: { width: 1400, height: 1000 },
    });
    if (colorScheme === 'dark') {
      // The editor of Node-RED 5 keeps the choice of its user here.
      await context.addInitScript(() => localStorage.setItem('view-dark-theme', 'dark'));
    }
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || complaint?.test(message.text()) === true) {
        problems.push(`${message.text()} (${message.location().url})`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url);
    return { page, problems, close: () => context.close() };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Keeps a picture of the page as `test-output/<name>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const directory = path.join(checkout, 'test-output');
  mkdirSync(directory, { recursive: true });
  await page.screenshot({ path: path.join(directory, `${name}.png`) });
}
