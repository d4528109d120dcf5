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

  it.each(NAMES)('%s says how to use it with a real system', (name) => {
    const flow = load(`examples/${name}.json`);
    const notes = flow.filter(({ type }) => type === 'comment').map(({ info }) => String(info));
    expect(notes.join('\n')).toContain('Built-in simulator');
    expect(flow.filter(({ type }) => type === 'cti-connection')).toMatchObject([{ simulator: true }]);
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
