/** The nodes on the simulated Unified CCX, over a real socket: what they take, what they refuse. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../support/until';
import type { FlowNode } from '../support/node-red';
import { Palette } from '../support/palette';

const CONNECTION: FlowNode = {
  id: 'c',
  type: 'cti-connection',
  name: 'Simulated',
  system: 'uccx',
  simulator: true,
  scenario: '',
};
const LOGIN = { state: 'login', agent: 'agt2006', device: '2006', password: 'cti-demo' };

function node(id: string, type: string, settings: object = {}): FlowNode {
  return { id, type, z: 'tab', name: '', connection: 'c', ...settings };
}

const FLOW: FlowNode[] = [
  { id: 'tab', type: 'tab', label: 'Test' },
  CONNECTION,
  node('events', 'cti-event-in'),
  node('raw', 'cti-event-in', { types: ['call.originated'], raw: true }),
  node('call', 'cti-make-call'),
  node('control', 'cti-call-control'),
  node('state', 'cti-set-agent-state'),
  node('transfer', 'cti-queue-blindtransfer'),
  node('onward', 'cti-queue-blindtransfer', { device: '2006', destination: '2991' }),
  node('data', 'cti-set-call-data'),
  node('query', 'cti-query'),
];

let palette: Palette;
beforeAll(async () => {
  palette = await Palette.loadReal(FLOW);
  await palette.connected('query');
  await until('everything is uploaded', async () => {
    const { state } = (await ask('queryStatus')) as { state: { kind: string } };
    return state.kind === 'online';
  });
});
afterAll(() => palette.unload());

async function ask(command: string, parameters: object = {}): Promise<Record<string, unknown>> {
  const { sent, code, message } = await palette.send('query', { payload: { command, ...parameters } });
  expect([code, message]).toEqual([undefined, undefined]);
  return sent[0]?.payload as Record<string, unknown>;
}

/** Messages that went to the system so far, heartbeats aside: there is none in so short a time. */
async function framesSent(): Promise<number> {
  const { counters } = (await ask('queryStatus')) as { counters: { framesSent: number } };
  return counters.framesSent;
}

/** The first event that fits, of those that came by now or come soon. */
function event(type: string, fits: (payload: Record<string, unknown>) => boolean = () => true) {
  return until(`${type} is sent`, () =>
    palette
      .sent('events')
      .map(({ payload }) => payload as Record<string, unknown>)
      .find((payload) => payload['type'] === type && fits(payload)),
  );
}

/** Node, what is wrong, the payload, the code. */
const REFUSED: readonly (readonly [node: string, what: string, payload: object, code: string])[] = [
  ['call', 'a missing destination', { from: '2006' }, 'CTI_INPUT_MISSING'],
  ['call', 'an over-long destination', { from: '2006', destination: '7'.repeat(40) }, 'CTI_INPUT_LENGTH'],
  ['call', 'a destination of a wrong type', { from: '2006', destination: [] }, 'CTI_INPUT_TYPE'],
  [
    'call',
    'a call variable that does not exist',
    { from: '2006', destination: '7', data: { callVariables: { CallVar11: 'x' } } },
    'CTI_INPUT_VALUE',
  ],
  [
    'call',
    'an over-long call variable',
    { from: '2006', destination: '7', data: { callVariables: { CallVar1: 'x'.repeat(40) } } },
    'CTI_INPUT_LENGTH',
  ],
  ['control', 'no action', { callId: '5' }, 'CTI_INPUT_MISSING'],
  ['control', 'an action that nobody knows', { command: 'explode' }, 'CTI_INPUT_VALUE'],
  ['control', 'an action that the system does not have', { command: 'park', callId: '5' }, 'CTI_UNSUPPORTED'],
  ['control', 'neither call nor device', { command: 'hold' }, 'CTI_INPUT_MISSING'],
  ['control', 'a call id of a wrong type', { command: 'hold', callId: {} }, 'CTI_INPUT_TYPE'],
  [
    'control',
    'a call id that is no number',
    { command: 'hold', callId: 'abc', device: '2006' },
    'CTI_INPUT_VALUE',
  ],
  ['control', 'wrong DTMF digits', { command: 'sendDtmf', device: '2006', digits: 'xyz' }, 'CTI_INPUT_VALUE'],
  [
    'control',
    'too many DTMF digits',
    { command: 'sendDtmf', device: '2006', digits: '1'.repeat(32) },
    'CTI_INPUT_LENGTH',
  ],
  [
    'control',
    'a tone that is too long',
    { command: 'sendDtmf', device: '2006', digits: '1', toneDurationMs: 65_536 },
    'CTI_INPUT_RANGE',
  ],
  ['state', 'no state', { agent: 'agt2006' }, 'CTI_INPUT_MISSING'],
  ['state', 'a state that nobody knows', { agent: 'agt2006', state: 'asleep' }, 'CTI_INPUT_VALUE'],
  ['state', 'an unknown agent', { ...LOGIN, agent: 'nobody' }, 'CTI_INPUT_UNKNOWN'],
  ['state', 'an over-long agent', { ...LOGIN, agent: 'a'.repeat(32) }, 'CTI_INPUT_LENGTH'],
  ['state', 'a missing password', { ...LOGIN, password: undefined }, 'CTI_INPUT_MISSING'],
  [
    'state',
    'a reason out of range',
    { state: 'notReady', agent: 'agt2006', reason: 65_536 },
    'CTI_INPUT_RANGE',
  ],
  [
    'state',
    'a reason that is no number',
    { state: 'notReady', agent: 'agt2006', reason: 'tea' },
    'CTI_INPUT_TYPE',
  ],
  ['transfer', 'a missing destination', { callId: '5', device: '2006' }, 'CTI_INPUT_MISSING'],
  ['transfer', 'a destination of a wrong type', { destination: true }, 'CTI_INPUT_TYPE'],
  [
    'transfer',
    'a kind that the system does not have',
    { destination: '7', kind: 'voicemail' },
    'CTI_UNSUPPORTED',
  ],
  ['data', 'nothing to set', { callId: '5', data: {} }, 'CTI_INPUT_MISSING'],
  ['data', 'data of a wrong type', { callId: '5', data: 'tag' }, 'CTI_INPUT_TYPE'],
  ['data', 'data that the system does not have', { callId: '5', data: { tag: 'x' } }, 'CTI_UNSUPPORTED'],
  [
    'data',
    'an answer to an outbound call that is none',
    { callId: '5', data: { eccVariables: { BAResponse: 'Perhaps' } } },
    'CTI_INPUT_VALUE',
  ],
  ['query', 'a query that nobody knows', { command: 'queryWeather' }, 'CTI_INPUT_VALUE'],
  ['query', 'a query that the system does not have', { command: 'queryLimits' }, 'CTI_UNSUPPORTED'],
  ['query', 'an unknown agent', { command: 'queryAgentState', agent: 'nobody' }, 'CTI_INPUT_UNKNOWN'],
  ['query', 'an unknown queue', { command: 'queryQueueStatistics', queue: 'Nowhere' }, 'CTI_INPUT_UNKNOWN'],
  ['query', 'a missing queue', { command: 'queryQueueStatistics' }, 'CTI_INPUT_MISSING'],
  ['query', 'a device of a wrong type', { command: 'queryDevice', device: {} }, 'CTI_INPUT_TYPE'],
];

describe('bad input', () => {
  it.each(REFUSED)('%s refuses %s and sends nothing', async (id, _what, payload, code) => {
    const before = await framesSent();
    expect(await palette.send(id, { payload })).toMatchObject({ code, sent: [] });
    expect(await framesSent()).toBe(before);
  });

  it('leaves every node working', async () => {
    expect(await palette.send('state', { payload: LOGIN })).toMatchObject({ code: undefined });
    expect(await ask('queryAgentState', { agent: 'agt2006' })).toMatchObject({
      agent: { id: 'agt2006', extension: '2006' },
    });
  });

  it('that only the system can know of comes back with its code', async () => {
    const payload = { ...LOGIN, agent: 'agt2007', device: '2007', password: 'not-the-one' };
    const { code, message } = await palette.send('state', { payload });
    expect(code).toMatch(/^UCCX_/);
    expect(message).not.toContain('not-the-one');
  });
});

describe('an agent', () => {
  it('calls a colleague, holds, goes on, sends digits, sets data and hangs up', async () => {
    const { sent } = await palette.send('call', {
      payload: { from: '2006', destination: '2990', data: { callVariables: { CallVar1: 'hello' } } },
    });
    const { callId } = sent[0]?.payload as { callId: string };
    const established = await event('call.established', (payload) => payload['callId'] === callId);
    expect(established).toMatchObject({ system: 'uccx', data: { callVariables: { CallVar1: 'hello' } } });

    for (const command of ['hold', 'retrieve']) {
      expect(await palette.send('control', { payload: { command, callId, device: '2006' } })).toMatchObject({
        code: undefined,
        sent: [{ payload: { command, callId } }],
      });
    }
    await event('call.retrieved', (payload) => payload['callId'] === callId);
    const digits = { command: 'sendDtmf', device: '2006', digits: '12#' };
    expect(await palette.send('control', { payload: digits })).toMatchObject({ code: undefined });
    const data = { callId, device: '2006', data: { wrapUp: 'sold', eccVariables: { 'user.note': 'x' } } };
    expect(await palette.send('data', { payload: data })).toMatchObject({ code: undefined });
    await event('call.dataUpdated', (payload) => payload['callId'] === callId);
    expect(await ask('queryCalls', { device: '2006' })).toMatchObject({ calls: [{ callId }] });

    expect(await palette.send('control', { payload: { command: 'drop', device: '2006' } })).toMatchObject({
      code: undefined,
    });
    await event('call.ended', (payload) => payload['callId'] === callId);
  });

  it('brings the decoded messages along where a node asks for them', () => {
    expect(palette.sent('raw')).toMatchObject([{ cti: { raw: { type: 'CALL_ORIGINATED_EVENT' } } }]);
  });

  it('sends a call on by its event', async () => {
    const { sent } = await palette.send('call', { payload: { from: '2006', destination: '2990' } });
    const { callId } = sent[0]?.payload as { callId: string };
    const payload = await event('call.established', (established) => established['callId'] === callId);
    expect(await palette.send('onward', { payload })).toMatchObject({ code: undefined });
    await event('call.transferred');
  });
});
