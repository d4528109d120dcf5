import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser, screenshot } from '../support/browser';
import { Editor } from '../support/editor';
import { checkout, NodeRed } from '../support/node-red';
import { platform, PLATFORMS, type PlatformTitle } from '../support/npm';
import type { Manifest } from '../support/tarball';

const manifest = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as Manifest;
const EXAMPLES = readdirSync(path.join(checkout, 'examples'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'));
/** The types of events as the debug sidebar shows them. */
const EVENT = /(call|agent|link|queue|system)\.[a-zA-Z]+/;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch();
});
afterAll(() => browser.close());

describe.each(Object.keys(PLATFORMS) as PlatformTitle[])('in the editor of %s', (title) => {
  const shot = title.replaceAll(/[^\w]+/g, '-');
  let nodeRed: NodeRed;
  let editor: Editor;

  beforeAll(async () => {
    const { node, nodeRed: nodeRedDir } = await platform(title);
    nodeRed = await NodeRed.start({ node, nodeRed: nodeRedDir });
    editor = await Editor.open(browser, nodeRed);
  });
  afterAll(async () => {
    await editor.close();
    await nodeRed.stop();
  });

  it('the palette shows all nodes in the category telephony', async () => {
    const inPalette = Object.keys(manifest['node-red'].nodes).filter((type) => type !== 'cti-connection');
    expect((await editor.paletteTypes('telephony')).sort()).toEqual(inPalette.sort());
    expect(editor.problems).toEqual([]);
  });

  it('a flow built by drag and drop shows events of the built-in simulator', async () => {
    const events = await editor.drop('cti-event-in', { x: 150, y: 100 });
    const debug = await editor.drop('debug', { x: 450, y: 100 });
    await editor.wire(events, debug);

    await editor.edit(events);
    await editor.addConfig('connection');
    await editor.page.locator('#node-config-input-system').selectOption('uccx');
    await editor.page.locator('#node-config-input-simulator').setChecked(true);
    await screenshot(editor.page, `connection-${shot}`);
    await editor.saveDialog();
    await editor.saveDialog();

    await editor.deploy();
    await editor.openDebugSidebar();
    expect(await editor.debugText(EVENT)).toMatch(EVENT);
    await screenshot(editor.page, `first-event-${shot}`);
    expect(editor.problems).toEqual([]);
  });

  it('the dialogs open, save and reopen unchanged, in dark colours too where the editor has them', async () => {
    const dark = await Editor.open(browser, nodeRed, { colorScheme: 'dark' });
    const added = await dark.drop('cti-call-control', { x: 150, y: 200 });
    const own = (await dark.nodes()).filter(
      ({ type }) => type.startsWith('cti-') && type !== 'cti-call-control',
    );
    expect(own.map(({ type }) => type).sort()).toEqual(['cti-connection', 'cti-event-in']);
    for (const id of [...own.map((node) => node.id), added]) {
      await dark.edit(id);
      const first = await dark.dialog();
      await screenshot(dark.page, `dark-${(await dark.node(id)).type}-${shot}`);
      await dark.saveDialog();
      await dark.edit(id);
      expect(await dark.dialog()).toEqual(first);
      await dark.cancelDialog();
    }
    expect(dark.problems).toEqual([]);
    await dark.close();
  });

  it('the Import menu lists all examples', async () => {
    const names = await editor.openExamples(manifest.name);
    await screenshot(editor.page, `examples-${shot}`);
    expect(names.sort()).toEqual([...EXAMPLES].sort());
    expect(editor.problems).toEqual([]);
  });
});

describe.each(Object.keys(PLATFORMS) as PlatformTitle[])('a new user with a fresh %s', (title) => {
  let nodeRed: NodeRed;
  let editor: Editor;

  beforeAll(async () => {
    const { node, nodeRed: nodeRedDir } = await platform(title);
    nodeRed = await NodeRed.start({ node, nodeRed: nodeRedDir });
    editor = await Editor.open(browser, nodeRed);
  });
  afterAll(async () => {
    await editor.close();
    await nodeRed.stop();
  });

  it('sees an event in the debug sidebar at most four clicks after importing an example', async () => {
    await editor.openExamples(manifest.name);
    await editor.importExample('01-events');
    // Three clicks: put it down, deploy, open the debug sidebar.
    await editor.clickWorkspace({ x: 300, y: 200 });
    await editor.deploy();
    await editor.openDebugSidebar();
    expect(await editor.debugText(EVENT)).toMatch(EVENT);
    expect(editor.problems).toEqual([]);
  });
});
