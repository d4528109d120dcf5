import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser, screenshot } from '../support/browser';
import { Editor } from '../support/editor';
import { NodeDefinitions } from '../support/node-definitions';
import { NodeRed, type FlowNode } from '../support/node-red';

/** A value that no system knows. */
const OWN = 'somebody-else';

let nodeRed: NodeRed;
let browser: TestBrowser;
let editor: Editor;

beforeAll(async () => {
  nodeRed = await NodeRed.start({ flows: [{ id: 'tab', type: 'tab', label: 'Fields' }] });
  browser = await TestBrowser.launch();
  editor = await Editor.open(browser, nodeRed);
  const definitions = await NodeDefinitions.read(editor);
  await nodeRed.deploy(flow().map((node) => definitions.complete(node)));
  await nodeRed.status('live-state', ({ fill }) => fill === 'green');
  await editor.reload();
});
afterAll(async () => {
  await editor.close();
  await browser.close();
  await nodeRed.stop();
});

afterEach(async () => {
  // What a failed test left open must not fail the next one.
  if ((await editor.page.locator('.red-ui-tray').count()) > 0) await editor.cancelDialog();
});

describe('the list of a field', () => {
  it('offers what the connection knows, and takes a choice over', async () => {
    await editor.edit('live-state');
    const field = typedInput('agent');
    await field.pressSequentially('2006');
    const entry = offered().filter({ hasText: 'agt2006' });
    await entry.waitFor();
    await screenshot(editor.page, 'live-list-agents');
    await entry.click();
    await editor.saveDialog();
    expect(await editor.node('live-state')).toMatchObject({ agent: 'agt2006', agentType: 'str' });
  });

  it('opens on a click into the blank field', async () => {
    await editor.edit('live-events');
    await editor.page.locator('#node-input-queue').click();
    await offered().first().waitFor();
    await screenshot(editor.page, 'live-list-queues');
    expect(await offered().count()).toBeGreaterThan(1);
    await editor.cancelDialog();
  });

  it('goes on after a comma where a field takes several', async () => {
    await editor.edit('live-events');
    await editor.page.locator('#node-input-agent').pressSequentially(`${OWN},2006`);
    await offered().filter({ hasText: 'agt2006' }).click();
    await editor.saveDialog();
    expect(await editor.node('live-events')).toMatchObject({ agent: `${OWN}, agt2006` });
  });

  it.each(['live', 'dead', 'undeployed'])(
    'keeps a value that it has not, with a %s connection',
    async (id) => {
      const node = `${id}-state`;
      await editor.edit(node);
      await typedInput('agent').fill(OWN);
      await editor.saveDialog();
      expect(await editor.node(node)).toMatchObject({ agent: OWN });
      await editor.edit(node);
      expect((await editor.dialog()).fields).toMatchObject({ 'node-input-agent': OWN });
      await editor.cancelDialog();
    },
  );
});

describe('the list of events', () => {
  it('keeps what was written by hand: a text, and a variable in it', async () => {
    await editor.edit('by-hand');
    expect(await editor.page.locator('.cti-event-type:checked').count()).toBe(2);
    await editor.page.locator('#node-input-snapshots').check();
    await editor.saveDialog();
    const { types } = (await editor.node('by-hand')) ?? {};
    expect([types].flat().sort()).toEqual(['${TYPES}', 'call.held']);
  });
});

describe('a value that cannot work', () => {
  it.each([
    ['host', '', 'Host: a host is needed, unless the built-in simulator is on'],
    ['host', 'http://pbx', 'Host: neither a host name nor an address, with or without a port'],
    ['host', 'pbx, pbx2:70000', 'Host: neither a host name nor an address, with or without a port'],
    ['host', '{pbx}', 'Host: neither a host name nor an address, with or without a port'],
    ['port', '70000', 'Port: not a whole number from 1 to 65535'],
    ['port', '0x1F90', 'Port: not a whole number from 1 to 65535'],
    ['username', '', 'User name: needed, unless the built-in simulator is on'],
  ])('of %s, "%s", is marked, with the reason', async (field, value, reason) => {
    await editor.edit('dead');
    await editor.page.locator('#node-config-input-system').selectOption('devlink3');
    const input = editor.page.locator(`#node-config-input-${field}`);
    await input.fill(value);
    await input.press('Tab');
    await editor.page.mouse.move(1, 1);
    await input.hover();
    await editor.page.locator('.red-ui-popover', { hasText: reason }).waitFor();
    expect(await input.getAttribute('class')).toContain('input-error');
    await screenshot(editor.page, `reason-${field}${value === '' ? '-blank' : ''}`);
    await editor.cancelDialog();
  });

  it('is told on the node, by the name of its field', async () => {
    expect(await editor.validationErrors('broken-call')).toEqual([
      expect.stringContaining('Options: Invalid JSON data'),
    ]);
    expect(await editor.validationErrors('broken-state')).toEqual([
      'Reason: not a whole number from 0 to 65535',
    ]);
    expect(await editor.validationErrors('nowhere')).toEqual(['Connection: property value missing']);
    expect(await editor.validationErrors('broken')).toEqual([
      'Agent: agent mode needs an agent, an extension or an instrument',
      'Extension: agent mode needs an agent, an extension or an instrument',
      'Instrument: agent mode needs an agent, an extension or an instrument',
      'Heartbeat (s): not a whole number from 5 to 30',
    ]);
  });

  it('is told in the language of the user', async () => {
    const german = await Editor.open(browser, nodeRed, { locale: 'de' });
    expect(await german.validationErrors('broken-state')).toEqual([
      'Grund: keine ganze Zahl von 0 bis 65535',
    ]);
    await german.close();
  });

  it('is none where a variable will stand, and nothing else went wrong', async () => {
    expect(await editor.validationErrors('variable')).toEqual([]);
    expect(editor.problems).toEqual([]);
  });
});

function flow(): FlowNode[] {
  const simulator = { type: 'cti-connection', system: 'uccx', simulator: true, scenario: '' };
  const real = { type: 'cti-connection', system: 'uccx', simulator: false };
  const onTab = { z: 'tab', x: 200, y: 60, wires: [[]] };
  return [
    { id: 'tab', type: 'tab', label: 'Fields' },
    { ...simulator, id: 'live' },
    { ...real, id: 'dead', host: '127.0.0.1:1' },
    {
      ...real,
      id: 'broken',
      name: 'broken',
      host: '127.0.0.1',
      uccxMode: 'agent',
      uccxHeartbeatSeconds: '3',
    },
    { ...real, id: 'variable', host: '${HOST}', port: '${PORT}' },
    { id: 'live-events', type: 'cti-event-in', connection: 'live', ...onTab },
    ...['live', 'dead', 'undeployed'].map((connection) => ({
      id: `${connection}-state`,
      type: 'cti-set-agent-state',
      connection,
      ...onTab,
    })),
    { id: 'by-hand', type: 'cti-event-in', connection: 'live', types: 'call.held, ${TYPES}', ...onTab },
    { id: 'nowhere', type: 'cti-event-in', connection: '', ...onTab },
    { id: 'broken-call', type: 'cti-make-call', connection: 'live', options: '{', ...onTab },
    { id: 'broken-state', type: 'cti-set-agent-state', connection: 'live', reason: '1.5', ...onTab },
  ];
}

/** The entries of the list that is open below a field. */
function offered(): ReturnType<Editor['page']['locator']> {
  return editor.page.locator('.red-ui-autoComplete-container li > a');
}

/** What the user types into of a TypedInput. */
function typedInput(property: string): ReturnType<Editor['page']['locator']> {
  return editor.page.locator(
    `#node-input-${property} + .red-ui-typedInput-container .red-ui-typedInput-input`,
  );
}
