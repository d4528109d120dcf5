import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser, screenshot } from '../support/browser';
import { Editor } from '../support/editor';
import { NODE_TYPES, NodeDefinitions } from '../support/node-definitions';
import { checkout, DASHBOARD, NodeRed, type FlowNode } from '../support/node-red';

const EXAMPLES = readdirSync(path.join(checkout, 'examples')).filter((file) => file.endsWith('.json'));

/** Properties that say where a node is and what it is joined with, not what its dialog shows. */
const PLACE = ['id', 'z', 'g', 'x', 'y', 'wires', 'name', 'connection'];
/** Settings whose dialog has been opened: examples have much in common. */
const opened = new Set<string>();

function isNew(node: FlowNode): boolean {
  const settings = JSON.stringify(Object.entries(node).filter(([property]) => !PLACE.includes(property)));
  if (opened.has(settings)) return false;
  opened.add(settings);
  return true;
}

let nodeRed: NodeRed;
let browser: TestBrowser;
let definitions: NodeDefinitions;

beforeAll(async () => {
  nodeRed = await NodeRed.start({
    packages: [checkout, DASHBOARD],
    flows: [{ id: 'tab', type: 'tab', label: 'Examples' }],
  });
  browser = await TestBrowser.launch();
  const editor = await Editor.open(browser, nodeRed);
  definitions = await NodeDefinitions.read(editor);
  await editor.close();
});
afterAll(async () => {
  await browser.close();
  await nodeRed.stop();
});

describe.each(EXAMPLES)('the dialogs of the example %s', (file) => {
  let flow: FlowNode[];
  let editor: Editor;

  beforeAll(async () => {
    const example = JSON.parse(readFileSync(path.join(checkout, 'examples', file), 'utf8')) as FlowNode[];
    // An example may be older than a field of its nodes.
    flow = example.map((node) => definitions.complete(node));
    await nodeRed.deploy(flow, 'full', definitions.credentialsFor(flow));
    editor = await Editor.open(browser, nodeRed);
  });
  afterAll(() => editor.close());

  it('save what they loaded', async () => {
    await screenshot(editor.page, `example-${path.basename(file, '.json')}`);
    for (const { id } of flow.filter((node) => NODE_TYPES.includes(node.type) && isNew(node))) {
      const before = await editor.node(id);
      await editor.edit(id);
      await editor.saveDialog();
      expect(await editor.node(id)).toEqual(before);
      expect(await editor.changed(id), `${before.type} ${id} counts as changed`).toBe(false);
    }
    expect(editor.problems).toEqual([]);
  });
});
