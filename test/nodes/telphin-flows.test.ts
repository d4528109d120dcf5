/** Telphin in a running Node-RED: webhooks come in over its own web server, below `httpNodeRoot`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CtiEvent } from '../../lib/core/events';
import type { SimulatorHandle } from '../../lib/core/system';
import { telphinSimulator } from '../../lib/systems/telphin/sim';
import { NodeRed, type FlowNode } from '../support/node-red';
import { formOf } from '../support/telphin';
import { until } from '../support/until';

const SECRET = 'a-path-that-nobody-guesses';
const ROOT = '/flows';

let simulator: SimulatorHandle;
let nodeRed: NodeRed;

const connection = (): FlowNode => ({
  id: 'pbx',
  type: 'cti-connection',
  name: 'cloud',
  system: 'telphin',
  simulator: false,
  telphinApiBaseUrl: simulator.settings.options['apiBaseUrl'],
  telphinApiPrefix: '',
  telphinExtensions: 'all',
  telphinPublicUrl: '',
  telphinCallEndSettleMs: '50',
  telphinKeepSubscriptions: 'false',
});
const CREDENTIALS = {
  pbx: { clientId: 'simulator', clientSecret: 'simulator-secret', webhookSecret: SECRET },
};
const OTHERS: FlowNode[] = [
  { id: 'other', type: 'tab', label: 'other' },
  { id: 'in', type: 'http in', z: 'other', url: '/cti/telphin/pbx/mine', method: 'get', wires: [['answer']] },
  { id: 'answer', type: 'http response', z: 'other', wires: [] },
];
const flow = (): FlowNode[] => [
  ...OTHERS,
  { id: 'tab', type: 'tab', label: 'telphin' },
  connection(),
  { id: 'events', type: 'cti-event-in', z: 'tab', connection: 'pbx', wires: [['out']] },
  {
    id: 'query',
    type: 'cti-query',
    z: 'tab',
    connection: 'pbx',
    query: 'queryEventSubscriptions',
    wires: [['answers']],
  },
  { id: 'ask', type: 'inject', z: 'tab', props: [], wires: [['query']] },
  { id: 'answers', type: 'debug', z: 'tab', active: true, tosidebar: true, complete: 'payload', wires: [] },
  { id: 'out', type: 'debug', z: 'tab', active: true, tosidebar: true, complete: 'payload', wires: [] },
];

beforeAll(async () => {
  simulator = await telphinSimulator.start({ port: 0 });
  nodeRed = await NodeRed.start({ settings: { httpNodeRoot: ROOT } });
  await nodeRed.deploy(flow(), 'full', CREDENTIALS);
  await nodeRed.status('events', ({ fill }) => fill === 'green');
});

afterAll(async () => {
  await nodeRed.stop();
  await simulator.stop();
});

function events(): CtiEvent[] {
  return nodeRed.debugMessages.filter(({ nodeId }) => nodeId === 'out').map(({ value }) => value as CtiEvent);
}

/** The events of a played scenario up to the end of its call, as `type@device`, `~` before deduced ones. */
async function story(scenario: string): Promise<string[]> {
  const before = events().length;
  const since = (): CtiEvent[] => events().slice(before);
  await simulator.play(scenario);
  await until('the call has ended', () => since().some(({ type }) => type === 'call.ended'), {
    details: () => since().map(shown).join('\n'),
  });
  return since().map(shown);
}

function shown(event: CtiEvent): string {
  const device = 'subjectDevice' in event ? event.subjectDevice?.number : undefined;
  return `${event.synthetic ? '~' : ''}${event.type}${device === undefined ? '' : `@${device}`}`;
}

const callback = (extension: string, secret = SECRET): string =>
  `${nodeRed.url}${ROOT}/cti/telphin/pbx/${encodeURIComponent(extension)}/${secret}`;
const post = (url: string, body: string, type = 'application/x-www-form-urlencoded'): Promise<Response> =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': type } });
const DIAL_IN = {
  EventType: 'dial-in',
  CallID: 'C-1',
  CallerIDNum: '+74951234567',
  CalledExtension: '000*200@pbx.example.com',
  CalledExtensionID: '176',
  CallFlow: 'IN',
  SubCallID: 'S-1',
  CallAPIID: 'A-1',
  EventTime: '1416558389331234',
};

describe('Telphin in a running Node-RED', () => {
  it('tells the story of a callback', async () => {
    expect(await story('callback')).toEqual([
      'call.began',
      'call.originated@200',
      'call.established@200',
      'call.connectionCleared@200',
      'call.cleared',
      'call.ended',
    ]);
  });

  it('tells the story of a queue with an agent who misses the call and one who answers', async () => {
    expect(await story('queued-call')).toEqual([
      'call.began',
      'call.queued@300',
      'call.delivered@200',
      'call.connectionCleared@200',
      'call.delivered@201',
      'call.established@201',
      'call.connectionCleared@201',
      'call.connectionCleared@300',
      'call.cleared',
      'call.ended',
    ]);
  });

  it('has subscribed with the public URL below httpNodeRoot, and shows no secret of it', async () => {
    await nodeRed.inject('ask');
    const { value } = await nodeRed.debugMessage('answers');
    expect(JSON.stringify(value)).not.toContain(SECRET);
    expect(JSON.stringify(value)).toContain(`${ROOT}/cti/telphin/pbx/`);
  });

  it('answers 404 to a wrong secret, and believes nothing of it', async () => {
    const before = events().length;
    expect((await post(callback('176', `${SECRET}x`), formOf(DIAL_IN))).status).toBe(404);
    expect((await post(callback('176', ''), formOf(DIAL_IN))).status).toBe(404);
    expect(
      (await post(callback('176'), formOf({ ...DIAL_IN, CallID: 'C-2', SubCallID: 'S-2' }))).status,
    ).toBe(200);
    await until('the right one is told', () =>
      events()
        .slice(before)
        .some((event) => event.type === 'call.delivered'),
    );
    expect(
      events()
        .slice(before)
        .filter(({ type }) => type === 'call.delivered'),
    ).toHaveLength(1);
  });

  it('refuses other methods, media types, encodings and long bodies, each with its status', async () => {
    expect((await fetch(callback('176'), { method: 'PUT', body: 'x' })).status).toBe(405);
    expect((await post(callback('176'), '{}', 'application/json')).status).toBe(415);
    expect((await post(callback('176'), 'EventType=dial-in&CallerIDName=%FF')).status).toBe(400);
    expect((await post(callback('176'), `Tag=${'x'.repeat(70_000)}`)).status).toBe(413);
  });

  it("leaves other people's routes alone when the last node goes, and takes its own away", async () => {
    const mine = `${nodeRed.url}${ROOT}/cti/telphin/pbx/mine`;
    await nodeRed.deploy(OTHERS);
    expect((await fetch(mine)).status).toBe(200);
    const gone = await post(callback('176'), formOf(DIAL_IN));
    expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('Cannot POST')]);
  });

  it('listens again when a node comes back', async () => {
    await nodeRed.deploy(flow(), 'full', CREDENTIALS);
    await until('it is subscribed again', async () => (await post(callback('176'), 'x=1')).status !== 404);
  });
});
