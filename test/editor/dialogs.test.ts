import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CTI_SYSTEMS } from '../../lib/core/events';
import { TestBrowser, screenshot } from '../support/browser';
import { Editor } from '../support/editor';
import { NODE_TYPES, NodeDefinitions } from '../support/node-definitions';
import { NodeRed, type FlowNode } from '../support/node-red';

const CONNECTION = 'cti-connection';
/** Forms differ by system; their translations do so only in the connection's. */
const CASES = [
  ...NODE_TYPES.flatMap((type) => CTI_SYSTEMS.map((system) => ({ locale: 'en-US', system, type }))),
  ...CTI_SYSTEMS.map((system) => ({ locale: 'de', system, type: CONNECTION })),
  ...NODE_TYPES.slice(1).map((type) => ({ locale: 'de', system: CTI_SYSTEMS[0], type })),
];

let nodeRed: NodeRed;
let browser: TestBrowser;

beforeAll(async () => {
  nodeRed = await NodeRed.start({ flows: [{ id: 'tab', type: 'tab', label: 'Dialogs' }] });
  browser = await TestBrowser.launch();
  const editor = await Editor.open(browser, nodeRed);
  const definitions = await NodeDefinitions.read(editor);
  await editor.close();
  const flow = CTI_SYSTEMS.flatMap((system) => oneOfEach(system, definitions));
  await nodeRed.deploy(flow, 'full', definitions.credentialsFor(flow));
});
afterAll(async () => {
  await browser.close();
  await nodeRed.stop();
});

describe.each(['en-US', 'de'])('in %s, the dialog', (locale) => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.open(browser, nodeRed, { locale });
  });
  afterAll(() => editor.close());

  const cases = CASES.filter((entry) => entry.locale === locale);
  it.each(cases)('of $type with $system opens, saves and reopens unchanged', async ({ type, system }) => {
    const before = await editor.node(`${system}-${type}`);

    await editor.edit(before.id);
    const first = await editor.dialog();
    await screenshot(editor.page, `dialog-${type}-${system}-${locale}`);
    expect(await editor.untranslated()).toEqual([]);
    expect(await editor.overflowing()).toEqual([]);
    await editor.saveDialog();
    expect(await editor.node(before.id)).toEqual(before);
    expect(await editor.changed(before.id)).toBe(false);

    await editor.edit(before.id);
    expect(await editor.dialog()).toEqual(first);
    await editor.cancelDialog();
    expect(editor.problems).toEqual([]);
  });
});

/** A node of each type as the palette would make it, on one connection to the built-in simulator. */
function oneOfEach(system: string, definitions: NodeDefinitions): FlowNode[] {
  const tab = { id: system, type: 'tab', label: system };
  const nodes = NODE_TYPES.map((type, row) => {
    const node = { id: `${system}-${type}`, type };
    return definitions.complete(
      type === CONNECTION
        ? { ...node, name: 'Simulator', system, simulator: true, scenario: '' }
        : {
            ...node,
            connection: `${system}-${CONNECTION}`,
            z: tab.id,
            x: 200,
            y: 60 + 60 * row,
            wires: [[]],
          },
    );
  });
  return [tab, ...nodes];
}
