import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout, NodeRed, type FlowNode } from '../support/node-red';
import { until } from '../support/until';

const FOLDER = path.join(checkout, 'examples');
const NAMES = readdirSync(FOLDER).map((file) => path.basename(file, '.json'));

function load(file: string): FlowNode[] {
  return JSON.parse(readFileSync(path.join(checkout, file), 'utf8')) as FlowNode[];
}

/** The flow with as many calls per minute as a test can use. Callers' patience shrinks with it. */
function hurried(flow: readonly FlowNode[]): FlowNode[] {
  const answersByHand = flow.some((node) => node['action'] === 'answer');
  const rate = answersByHand ? '100' : '240';
  return flow.map((node) => (node.type === 'cti-connection' ? { ...node, rate } : node));
}

/** Names of the buttons to press, in that order, and what has to arrive in which debug node after each. */
type Script = readonly (readonly [button: string, debug: string, expected: RegExp])[];

/** No button: it happens by itself. */
const BY_ITSELF = '';

const SCRIPTS: Record<string, Script> = {
  '01-events': [
    [BY_ITSELF, 'all events', /"topic":"link\.up"/],
    [BY_ITSELF, 'agents', /"type":"agent\.ready"/],
    [BY_ITSELF, 'calls of Sales', /"type":"call\.delivered".*"name":"Sales"/],
  ],
  '02-connection-control': [
    ['status', 'link and answers', /"kind":"online".*"topic":"cti\.status"/],
    [BY_ITSELF, 'link and answers', /"topic":"agent\.ready"/],
    ['snapshot', 'link and answers', /"snapshot":true/],
    ['disconnect', 'link and answers', /"topic":"link\.down"/],
    ['connect', 'link and answers', /"topic":"link\.resync"/],
  ],
  '03-agent-state': [
    ['log agt2006 in', 'results', /"state":"ready","agent":"agt2006"/],
    [BY_ITSELF, 'states of agt2006', /"type":"agent\.ready"/],
    ['break', 'results', /"state":"notReady"/],
    ['back again', 'results', /"state":"ready"/],
    ['go home', 'results', /"state":"logout"/],
    [BY_ITSELF, 'states of agt2006', /"type":"agent\.loggedOff"/],
  ],
  '04-make-a-call': [
    ['log agt2006 in', 'results', /"state":"login"/],
    ['call', 'results', /"command":"makeCall","callId":"\d+"/],
    [BY_ITSELF, 'calls of 2006', /"type":"call\.established"/],
    [BY_ITSELF, 'results', /"command":"drop"/],
  ],
  '05-call-control': [
    ['log agt2006 in', 'results', /"state":"ready"/],
    [BY_ITSELF, 'results', /"command":"answer"/],
    ['hold', 'results', /"command":"hold"/],
    ['retrieve', 'results', /"command":"retrieve"/],
    ['send digits', 'results', /"command":"sendDtmf"/],
    ['drop', 'results', /"command":"drop"/],
  ],
  '06-blind-transfer': [
    ['log agt2006 in', 'results', /"state":"ready"/],
    [BY_ITSELF, 'results', /"command":"answer"/],
    [BY_ITSELF, 'results', /"command":"blindTransfer"/],
  ],
  '07-call-data': [
    [BY_ITSELF, 'results', /"command":"setCallData"/],
    [BY_ITSELF, 'changed data', /"CallVar7":"seen by Node-RED"/],
  ],
  '08-queries': [
    ['directory', 'answers', /"command":"queryDirectory".*"agt2006"/],
    ['status', 'answers', /"command":"queryStatus".*"kind":"online"/],
    ['calls', 'answers', /"command":"queryCalls","calls":\[/],
    ['version', 'answers', /"protocolVersion":14/],
    ['queue', 'answers', /"command":"queryQueueStatistics".*"name":"Sales"/],
    ['agent', 'answers', /"command":"queryAgentState".*"mortega"/],
  ],
  '09-agent-takes-a-call': [
    ['start work', 'what was done', /"state":"ready","agent":"agt2006"/],
    [BY_ITSELF, 'what was done', /"command":"answer"/],
    [BY_ITSELF, 'what was done', /"command":"consult"/],
    [BY_ITSELF, 'what was done', /"command":"transfer"/],
    [BY_ITSELF, 'what was done', /"state":"notReady"/],
  ],
  '10-ip-office-queue-distribution': [
    ['take Sales over', 'results', /"command":"setQueue"/],
    [BY_ITSELF, 'decisions', /"kind":"number","destination":"20[123]"/],
    [BY_ITSELF, 'results', /"command":"blindTransfer"/],
    [BY_ITSELF, 'results', /"command":"finish"/],
    [BY_ITSELF, 'decisions', /"kind":"voicemail"/],
    ['next caller: conference', 'decisions', /"kind":"conference".*"pin":"4711"/],
    [BY_ITSELF, 'results', /"command":"finish"/],
    ['give Sales back', 'results', /"command":"setQueue"/],
  ],
  '11-ip-office-live-live': [
    [BY_ITSELF, 'calls', /"topic":"link\.up".*"name":"Simulated IP Office \(primary\)"/],
    [BY_ITSELF, 'calls', /"topic":"link\.up".*"name":"Simulated IP Office \(secondary\)"/],
    [BY_ITSELF, 'calls', /"topic":"call\.began"/],
    ['status', 'answers', /"kind":"online"/],
  ],
  '12-ip-office-missed-calls': [
    ['read the users', 'users', /"name":"Alice Green","extension":"4001"/],
    [BY_ITSELF, 'missed calls', /"caller":\{"number":"01707123456".*"rang":\["Alice Green"\]/],
  ],
  '13-ip-office-extension-board': [
    [BY_ITSELF, 'board', /"number":"4001".*"call":"rings","with":"01707123456"/],
    [BY_ITSELF, 'board', /"number":"4001".*"call":"talks"/],
    [BY_ITSELF, 'board', /"state":"[^"]+"/],
  ],
  '14-telphin-click-to-call': [
    ['call', 'results', /"command":"makeCall".*"callId":/],
    [BY_ITSELF, 'calls', /"type":"call\.originated"/],
    [BY_ITSELF, 'calls', /"type":"call\.established"/],
  ],
  '15-telphin-missed-calls': [[BY_ITSELF, 'missed calls', /Missed call of Ivan Petrov, \+74951234567/]],
  '16-telphin-call-log': [[BY_ITSELF, 'log', /"recordingId":"[^"]+","extension":"20\d"/]],
  '17-read-files': [
    ['text', 'content', /"content":"Head office,/],
    ['rows', 'content', /"content":\[\["Sales","200"/],
    ['objects', 'content', /"content":\[\{"name":"Sales","number":"200"\}\]/],
    ['users', 'content', /"name":"Bob Müller","extension":"4002"/],
    ['a file that is not there', 'errors', /"code":"DEVLINK3_FILE_NOT_FOUND"/],
  ],
  '18-ip-office-user-settings': [
    ['do not disturb', 'results', /"command":"setUser","device":"204"/],
    [BY_ITSELF, 'changes', /"type":"user\.updated"/],
    ['at lunch', 'results', /"command":"setUser"/],
    ['forward to 205', 'results', /"command":"setUser"/],
    ['all settings', 'results', /"command":"queryUser".*"doNotDisturb":true/],
  ],
  '19-ip-office-queue-settings': [
    ['night service', 'results', /"command":"setQueue","device":"500"/],
    [BY_ITSELF, 'changes', /"type":"queue\.updated"/],
    ['204 helps', 'results', /"command":"setQueue"/],
    ['204 rests', 'results', /"command":"setQueue"/],
    ['204 goes', 'results', /"command":"setQueue"/],
  ],
};

let nodeRed: NodeRed;
beforeAll(async () => {
  nodeRed = await NodeRed.start();
});
afterAll(() => nodeRed.stop());

function named(flow: readonly FlowNode[], type: string, name: string): FlowNode {
  const found = flow.find((node) => node.type === type && node['name'] === name);
  if (found === undefined) throw new Error(`There is no ${type} node "${name}".`);
  return found;
}

/** Deploys a flow and waits until it is connected and synchronized; how much was in the sidebar before. */
async function deploy(flow: readonly FlowNode[]): Promise<number> {
  const seen = nodeRed.debugMessages.length;
  await nodeRed.deploy(hurried(flow));
  for (const { id, type } of flow) {
    if (type === 'cti-connection') {
      await until('the connection is synchronized', async () => {
        const { state } = await nodeRed.admin<{ state: { kind: string } }>(`/cti/connections/${id}`);
        return state.kind === 'online';
      });
    } else if (type.startsWith('cti-')) {
      await nodeRed.status(id, ({ text }) => text?.endsWith('status.connected') === true);
    }
  }
  return seen;
}

/** Presses buttons and waits for what follows; `start` is the first debug message that counts. */
async function play(flow: readonly FlowNode[], script: Script, start: number): Promise<void> {
  let seen = start;
  for (const [button, debug, expected] of script) {
    const { id } = named(flow, 'debug', debug);
    if (button !== BY_ITSELF) {
      seen = nodeRed.debugMessages.length;
      await nodeRed.inject(named(flow, 'inject', button).id);
    }
    await until(
      `${debug} shows ${String(expected)}`,
      () =>
        nodeRed.debugMessages
          .slice(seen)
          .some(({ nodeId, value }) => nodeId === id && expected.test(JSON.stringify(value))),
      {
        details: () =>
          nodeRed.debugMessages
            .slice(Math.max(seen, nodeRed.debugMessages.length - 10))
            .map(({ value }) => JSON.stringify(value).slice(0, 300))
            .join('\n'),
      },
    );
  }
}

describe('the examples', () => {
  it('are all played here', () => {
    expect(NAMES).toEqual(Object.keys(SCRIPTS).sort());
  });

  it.each(Object.entries(SCRIPTS))('%s runs on the built-in simulator', async (name, script) => {
    const flow = load(`examples/${name}.json`);
    await play(flow, script, await deploy(flow));
  });

  it('calls back for a web page, and says what went wrong', async () => {
    await deploy(load('examples/14-telphin-click-to-call.json'));
    const post = (body: object): Promise<Response> =>
      fetch(`${nodeRed.url}/click-to-call`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const called = await post({ from: '200', destination: '+79817654321' });
    expect([called.status, await called.json()]).toMatchObject([202, { command: 'makeCall' }]);
    const failed = await post({ from: '200' });
    expect([failed.status, await failed.json()]).toMatchObject([422, { code: 'CTI_INPUT_MISSING' }]);
  });

  it('leads from the call log to the recording', async () => {
    await deploy(load('examples/16-telphin-call-log.json'));
    const link = await until('an answered call is in the log', async () => {
      const { body } = await nodeRed.httpGet('/call-log');
      return /href="(recording\?id=[^"]+)"/.exec(body)?.[1];
    });
    const answer = await fetch(`${nodeRed.url}/${link}`, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toMatch(/^http/);
  });

  it.each(NAMES)('%s says how to use it with a real system', (name) => {
    const flow = load(`examples/${name}.json`);
    const notes = flow.filter(({ type }) => type === 'comment').map(({ info }) => String(info));
    expect(notes.join('\n')).toContain('Built-in simulator');
    const connections = flow.filter(({ type }) => type === 'cti-connection');
    expect(connections.length).toBeGreaterThan(0);
    expect(connections.filter(({ simulator }) => simulator !== true)).toEqual([]);
  });

  it.each(NAMES)('%s keeps no credentials', (name) => {
    for (const node of load(`examples/${name}.json`)) {
      expect(node).not.toHaveProperty('credentials');
    }
  });
});

describe('the demo', () => {
  it('runs, with a board that knows the agents', async () => {
    const flow = load('demo/flows.json');
    const start = await deploy(flow);
    await until('the board shows an agent', async () => {
      const { status, body } = await nodeRed.httpGet('/board');
      return status === 200 && body.includes('Mateo Ortega');
    });
    await play(flow, SCRIPTS['09-agent-takes-a-call'] ?? [], start);
  });
});
