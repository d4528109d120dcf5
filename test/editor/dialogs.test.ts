import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser, screenshot } from '../support/browser';
import { Editor } from '../support/editor';
import { checkout, NodeRed, type Credentials, type FlowNode } from '../support/node-red';
import type { Manifest } from '../support/tarball';

const CONNECTION = 'cti-connection';
const manifest = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as Manifest;
const TYPES = Object.keys(manifest['node-red'].nodes);
const LOCALES = ['en-US', 'de'].filter((locale) =>
  existsSync(path.join(checkout, 'nodes', CONNECTION, 'locales', locale)),
);
const EXAMPLES = readdirSync(path.join(checkout, 'examples')).filter((file) => file.endsWith('.json'));

let nodeRed: NodeRed;
let browser: TestBrowser;
beforeAll(async () => {
  nodeRed = await NodeRed.start({ flows: [{ id: 'tab', type: 'tab', label: 'Dialogs' }] });
  browser = await TestBrowser.launch();
});
afterAll(async () => {
  await browser.close();
  await nodeRed.stop();
});

describe.each(LOCALES)('the dialogs in %s', (locale) => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.open(browser, nodeRed, { locale });
    const flows = await oneOfEach(editor);
    const credentials = await credentialsFor(editor, flows);
    await editor.close();
    await nodeRed.deploy(flows, 'full', credentials);
    editor = await Editor.open(browser, nodeRed, { locale });
  });
  afterAll(() => editor.close());

  it.each(TYPES)('of %s opens, saves and reopens unchanged', async (type) => {
    const before = await editor.node(`a-${type}`);

    await editor.edit(before.id);
    const first = await editor.dialog();
    await screenshot(editor.page, `dialog-${type}-${locale}`);
    expect(await editor.untranslated()).toEqual([]);
    await editor.saveDialog();
    expect(await editor.node(before.id)).toEqual(before);
    expect(await editor.changed(before.id)).toBe(false);

    await editor.edit(before.id);
    expect(await editor.dialog()).toEqual(first);
    await editor.cancelDialog();
    expect(editor.problems).toEqual([]);
  });
});

describe.each(EXAMPLES)('the dialogs of the example %s', (file) => {
  const flow = JSON.parse(readFileSync(path.join(checkout, 'examples', file), 'utf8')) as FlowNode[];
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.open(browser, nodeRed);
    const credentials = await credentialsFor(editor, flow);
    await editor.close();
    // With credentials: Node-RED takes a node that has none stored as changed once its dialog is saved.
    await nodeRed.deploy(flow, 'full', credentials);
    editor = await Editor.open(browser, nodeRed);
  });
  afterAll(() => editor.close());

  it('save what they loaded', async () => {
    await screenshot(editor.page, `example-${path.basename(file, '.json')}`);
    for (const { id } of flow.filter(({ type }) => TYPES.includes(type))) {
      const before = await editor.node(id);
      await editor.edit(id);
      await editor.saveDialog();
      expect(await editor.node(id)).toEqual(before);
      expect(await editor.changed(id), `${before.type} ${id} counts as changed`).toBe(false);
    }
    expect(editor.problems).toEqual([]);
  });
});

async function credentialsFor(editor: Editor, nodes: readonly FlowNode[]): Promise<Credentials> {
  const ours = nodes.filter(({ type }) => TYPES.includes(type));
  const entries = ours.map(async ({ id, type }) => {
    const names = await editor.credentialsOf(type);
    return [id, Object.fromEntries(names.map((name) => [name, `stored ${name}`]))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A node of each type as the palette would make it, on one connection to the built-in simulator. */
async function oneOfEach(editor: Editor): Promise<FlowNode[]> {
  const nodes: FlowNode[] = [{ id: 'tab', type: 'tab', label: 'Dialogs' }];
  for (const [row, type] of TYPES.entries()) {
    const defaults = await editor.defaultsOf(type);
    nodes.push(
      type === CONNECTION
        ? { ...defaults, id: `a-${type}`, type, name: 'Simulator', system: 'uccx', simulator: true }
        : {
            ...defaults,
            ...('connection' in defaults && { connection: `a-${CONNECTION}` }),
            id: `a-${type}`,
            type,
            z: 'tab',
            x: 200,
            y: 60 + 60 * row,
            wires: [[]],
          },
    );
  }
  return nodes;
}
