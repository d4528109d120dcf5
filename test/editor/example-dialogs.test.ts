import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser, screenshot } from '../support/browser';
import { Editor } from '../support/editor';
import { NODE_TYPES, NodeDefinitions } from '../support/node-definitions';
import { checkout, DASHBOARD, NodeRed, type FlowNode } from '../support/node-red';

const EXAMPLES = readdirSync(path.join(checkout, 'examples'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: path.basename(file, '.json'),
    flow: JSON.parse(readFileSync(path.join(checkout, 'examples', file), 'utf8')) as FlowNode[],
  }));

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
let editor: Editor;

beforeAll(async () => {
  nodeRed = await NodeRed.start({
    packages: [checkout, DASHBOARD],
    flows: [{ id: 'tab', type: 'tab', label: 'Examples' }],
  });
  browser = await TestBrowser.launch();
  editor = await Editor.open(browser, nodeRed);
  const definitions = await NodeDefinitions.read(editor);
  // Examples share connections, and may be older than a field of their nodes.
  const flow = new Map(
    EXAMPLES.flatMap(({ flow: nodes }) => nodes).map((node) => [node.id, definitions.complete(atRest(node))]),
  );
  await nodeRed.deploy([...flow.values()], 'full', definitions.credentialsFor([...flow.values()]));
  await editor.reload();
});
afterAll(async () => {
  await editor.close();
  await browser.close();
  await nodeRed.stop();
});

describe.each(EXAMPLES)('the dialogs of the example $name', ({ name, flow }) => {
  it('save what they loaded', async () => {
    await editor.show(flow.find(({ type }) => type === 'tab')?.id ?? '');
    await screenshot(editor.page, `example-${name}`);
    for (const { id } of flow.filter((node) => NODE_TYPES.includes(node.type) && isNew(node))) {
      const before = await editor.node(id);
      await editor.edit(id);
      await editor.saveDialog();
      expect(await editor.node(id)).toEqual(before);
      expect(await editor.changed(id), `${before.type} ${id} counts as changed`).toBe(false);
      expect(await editor.validationErrors(id)).toEqual([]);
    }
    expect(editor.problems).toEqual([]);
  });
});

/** What the dialogs hold does not depend on whether the flows run; all simulators at once would take their time. */
function atRest(node: FlowNode): FlowNode {
  return node.type === 'tab' ? { ...node, disabled: true } : node;
}
