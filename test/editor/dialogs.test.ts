import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CTI_SYSTEMS } from '../../lib/core/events';
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
/** Forms differ by system; their translations do so only in the connection's. */
const CASES = LOCALES.flatMap((locale) =>
  CTI_SYSTEMS.map((system, index) => ({
    locale,
    system,
    types: locale === 'en-US' || index === 0 ? TYPES : [CONNECTION],
  })),
);
const EXAMPLES = readdirSync(path.join(checkout, 'examples')).filter((file) => file.endsWith('.json'));

let nodeRed: NodeRed;
let browser: TestBrowser;
/** What a new node of each type starts with. */
let defaults: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
/** Names of the credentials of each type. */
let secrets: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  nodeRed = await NodeRed.start({ flows: [{ id: 'tab', type: 'tab', label: 'Dialogs' }] });
  browser = await TestBrowser.launch();
  const editor = await Editor.open(browser, nodeRed);
  const byType = <T>(read: (type: string) => Promise<T>): Promise<Map<string, T>> =>
    Promise.all(TYPES.map(async (type) => [type, await read(type)] as const)).then(
      (entries) => new Map(entries),
    );
  defaults = await byType((type) => editor.defaultsOf(type));
  secrets = await byType((type) => editor.credentialsOf(type));
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
    await nodeRed.deploy(flow, 'full', credentialsFor(flow));
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

describe.each(EXAMPLES)('the dialogs of the example %s', (file) => {
  const flow = JSON.parse(readFileSync(path.join(checkout, 'examples', file), 'utf8')) as FlowNode[];
  let editor: Editor;

  beforeAll(async () => {
    await nodeRed.deploy(flow, 'full', credentialsFor(flow));
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

/** For every node that takes some: Node-RED holds one without for changed as soon as its dialog is saved. */
function credentialsFor(nodes: readonly FlowNode[]): Credentials {
  const entries = nodes.map(({ id, type }) => {
    const names = secrets.get(type) ?? [];
    return [id, Object.fromEntries(names.map((name) => [name, `stored ${name}`]))] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => Object.keys(values).length > 0));
}

/** A node of each type as the palette would make it, on one connection to the built-in simulator. */
function oneOfEach(system: string): FlowNode[] {
  const nodes = TYPES.map((type, row): FlowNode => {
    const node = { ...defaults.get(type), id: `a-${type}`, type };
    if (type === CONNECTION) return { ...node, name: 'Simulator', system, simulator: true };
    return { ...node, connection: `a-${CONNECTION}`, z: 'tab', x: 200, y: 60 + 60 * row, wires: [[]] };
  });
  return [{ id: 'tab', type: 'tab', label: 'Dialogs' }, ...nodes];
}
