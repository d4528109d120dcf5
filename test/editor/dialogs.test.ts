import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CTI_SYSTEMS } from '../../lib/core/events';
import { TestBrowser, screenshot } from '../support/browser';
import { Editor } from '../support/editor';
import { NODE_TYPES, NodeDefinitions } from '../support/node-definitions';
import { checkout, NodeRed, type FlowNode } from '../support/node-red';

const CONNECTION = 'cti-connection';
const LOCALES = ['en-US', 'de'].filter((locale) =>
  existsSync(path.join(checkout, 'nodes', CONNECTION, 'locales', locale)),
);
/** Forms differ by system; their translations do so only in the connection's. */
const CASES = LOCALES.flatMap((locale) =>
  CTI_SYSTEMS.map((system, index) => ({
    locale,
    system,
    types: locale === 'en-US' || index === 0 ? NODE_TYPES : [CONNECTION],
  })),
);

let nodeRed: NodeRed;
let browser: TestBrowser;
let definitions: NodeDefinitions;

beforeAll(async () => {
  nodeRed = await NodeRed.start({ flows: [{ id: 'tab', type: 'tab', label: 'Dialogs' }] });
  browser = await TestBrowser.launch();
  const editor = await Editor.open(browser, nodeRed);
  definitions = await NodeDefinitions.read(editor);
  await editor.close();
});
afterAll(async () => {
  await browser.close();
  await nodeRed.stop();
});

describe.each(CASES)('in $locale, with $system, the dialog', ({ locale, system, types }) => {
  let editor: Editor;

  beforeAll(async () => {
    const flow = oneOfEach(system);
    await nodeRed.deploy(flow, 'full', definitions.credentialsFor(flow));
    editor = await Editor.open(browser, nodeRed, { locale });
  });
  afterAll(() => editor.close());

  it.each(types)('of %s opens, saves and reopens unchanged', async (type) => {
    const before = await editor.node(`a-${type}`);

    await editor.edit(before.id);
    const first = await editor.dialog();
    await screenshot(editor.page, `dialog-${type}-${system}-${locale}`);
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

/** A node of each type as the palette would make it, on one connection to the built-in simulator. */
function oneOfEach(system: string): FlowNode[] {
  const nodes = NODE_TYPES.map((type, row) => {
    const node = { id: `a-${type}`, type };
    return definitions.complete(
      type === CONNECTION
        ? { ...node, name: 'Simulator', system, simulator: true }
        : { ...node, connection: `a-${CONNECTION}`, z: 'tab', x: 200, y: 60 + 60 * row, wires: [[]] },
    );
  });
  return [{ id: 'tab', type: 'tab', label: 'Dialogs' }, ...nodes];
}
