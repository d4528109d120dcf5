import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser, screenshot, type WatchedPage } from '../support/browser';
import { checkout, DASHBOARD, NodeRed, type FlowNode } from '../support/node-red';
import { until } from '../support/until';

/** Examples with a page, all on one Node-RED; their simulators are as busy as a screen can show. */
const FLOW = ['20-screen-pop', '21-agent-dashboard', '27-wallboard']
  .flatMap(
    (name) => JSON.parse(readFileSync(path.join(checkout, `examples/${name}.json`), 'utf8')) as FlowNode[],
  )
  .map((node) => (node.type === 'cti-connection' ? { ...node, rate: '120' } : node));

let nodeRed: NodeRed;
let browser: TestBrowser;
let watched: WatchedPage;

beforeAll(async () => {
  nodeRed = await NodeRed.start({ packages: [checkout, DASHBOARD], flows: FLOW });
  browser = await TestBrowser.launch();
});
afterAll(async () => {
  await browser.close();
  await nodeRed.stop();
});

describe('the wallboard', () => {
  beforeAll(async () => {
    watched = await browser.open(`${nodeRed.url}/dashboard/wallboard`, { colorScheme: 'dark' });
  });
  afterAll(() => watched.close());

  it('shows numbers that move', async () => {
    const { page } = watched;
    const tile = page.locator('.board-numbers .number').filter({ hasText: 'answered today' }).locator('b');
    const answered = async (): Promise<number> => Number(await tile.innerText());
    const before = await until('calls have been answered', async () => (await answered()) || undefined);
    await until('more calls have been answered', async () => (await answered()) > before);
  });

  it('shows queues, agents and live calls by name', async () => {
    const { page } = watched;
    await page.locator('.board-queues tr').filter({ hasText: 'Customer Service' }).waitFor();
    await page.locator('.board-agents .agent').filter({ hasText: 'Mateo Ortega' }).waitFor();
    await page.locator('.board-calls .talks').first().waitFor();
  });

  it('draws its chart, without a complaint of the browser', async () => {
    const chart = await watched.page.locator('.nrdb-ui-chart canvas').first().boundingBox();
    expect(chart?.height).toBeGreaterThan(100);
    await screenshot(watched.page, 'wallboard');
    expect(watched.problems).toEqual([]);
  });
});

describe('the screen pop', () => {
  it("shows the caller's card as text, whatever is in it", async () => {
    const opened = await browser.open(`${nodeRed.url}/screen-pop#3001`);
    const { page, problems } = opened;
    const test = FLOW.find(({ type, name }) => type === 'inject' && name === 'a call at 3001');
    await until('the card is there', async () => {
      await nodeRed.inject(test?.id ?? '');
      return (await page.locator('#title').innerText()) === 'Yara Haddad';
    });
    expect(await page.locator('#fields').innerText()).toContain('Haddad <Consulting>');
    await screenshot(page, 'screen-pop');
    expect(problems).toEqual([]);
    await opened.close();
  });
});

describe('the agent dashboard', () => {
  it('shows agents whose time runs', async () => {
    const opened = await browser.open(`${nodeRed.url}/agents`);
    const { page, problems } = opened;
    const row = page.locator('#rows tr').filter({ hasText: 'Nora Lindqvist' });
    await row.filter({ hasText: 'logged off' }).waitFor();
    const time = row.locator('.time');
    const before = await time.innerText();
    await until('time goes on', async () => (await time.innerText()) !== before);
    expect(await page.locator('#offline').isVisible()).toBe(false);
    await screenshot(page, 'agents');
    expect(problems).toEqual([]);
    await opened.close();
  });
});
