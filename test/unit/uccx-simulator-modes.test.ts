import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SITE, UccxSimulator } from '../../lib/systems/uccx/sim';
import { until } from '../support/until';
import {
  AGENT,
  BRIDGE,
  Id,
  RTP,
  text,
  u16,
  u32,
  WireClient,
  type OpenOptions,
} from '../support/uccx-wire-client';

const CUSTOMER = '2025550117';

let simulator: UccxSimulator;
const clients: WireClient[] = [];

beforeEach(async () => {
  const timing = { ringNoAnswerMs: 60_000, farEndAnswersMs: 5, busyToneMs: 5, reservationMs: 60_000 };
  simulator = await UccxSimulator.start({ site: { ...DEFAULT_SITE, timing } });
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await simulator.stop();
});

async function open(options: OpenOptions = {}): Promise<WireClient> {
  const client = await WireClient.open(simulator.port, options);
  client.clear();
  clients.push(client);
  return client;
}

const agentMode = (extension: string, options: OpenOptions = {}) =>
  open({ services: AGENT, floats: [text(4, extension)], ...options });

/** Everything a scenario can bring, and after it a system event that every session gets. */
async function playEverything(): Promise<void> {
  for (const scenario of [
    'consult-transfer',
    'conference',
    'consult',
    'missed-call',
    'agent-day',
    'outbound',
    'failed-calls',
  ]) {
    await simulator.play(scenario, { ratePerMinute: 60_000 });
  }
  simulator.centre.setDeviceInService('2991', false);
}

const finished = (client: WireClient) =>
  client.next('the last event', (message) => message.id === Id.SYSTEM_EVENT);

/** Bits of Table 23 and the message each one is for. */
const CALL_EVENT_BITS = [
  [0x1, Id.CALL_DELIVERED_EVENT],
  [0x2, Id.CALL_QUEUED_EVENT],
  [0x4, Id.CALL_ESTABLISHED_EVENT],
  [0x8, Id.CALL_HELD_EVENT],
  [0x10, Id.CALL_RETRIEVED_EVENT],
  [0x20, Id.CALL_CLEARED_EVENT],
  [0x40, Id.CALL_CONNECTION_CLEARED_EVENT],
  [0x80, Id.CALL_ORIGINATED_EVENT],
  [0x100, Id.CALL_CONFERENCED_EVENT],
  [0x200, Id.CALL_TRANSFERRED_EVENT],
  [0x400, Id.CALL_DIVERTED_EVENT],
  [0x800, Id.CALL_SERVICE_INITIATED_EVENT],
  [0x2000, Id.BEGIN_CALL_EVENT],
  [0x4000, Id.END_CALL_EVENT],
  [0x8000, Id.CALL_DATA_UPDATE_EVENT],
  [0x10000, Id.CALL_FAILED_EVENT],
  [0x40000, Id.CALL_DEQUEUED_EVENT],
  [0x200000, Id.RTP_STARTED_EVENT],
  [0x400000, Id.RTP_STOPPED_EVENT],
] as const;

/** Bits of Table 24, the state each one is for, and what all its events have besides. */
const AGENT_STATE_BITS = [
  { bit: 0x1, state: 2, reason: 32760 },
  { bit: 0x2, state: 1 },
  { bit: 0x4, state: 2 },
  { bit: 0x8, state: 3 },
  { bit: 0x10, state: 4 },
  { bit: 0x20, state: 5 },
  { bit: 0x40, state: 4, next: 5 },
  { bit: 0x80, state: 4, next: 2 },
  { bit: 0x100, state: 8 },
] as const;

describe('the masks of a session', () => {
  it('let exactly the call events through whose bits are set', async () => {
    const watchers = await Promise.all(
      CALL_EVENT_BITS.map(([callMask]) => open({ callMask, agentMask: 0, configMask: 0 })),
    );
    await playEverything();
    for (const [index, [bit, id]] of CALL_EVENT_BITS.entries()) {
      const client = watchers[index] as WireClient;
      await finished(client);
      const ids = [...new Set(client.messages.map((message) => message.id))];
      expect(ids, `bit 0x${bit.toString(16)}`).toEqual([id, Id.SYSTEM_EVENT]);
    }
  });

  it('let exactly the agent states through whose bits are set', async () => {
    const watchers = await Promise.all(
      AGENT_STATE_BITS.map(({ bit }) => open({ callMask: 0, agentMask: bit, configMask: 0 })),
    );
    await simulator.play('agent-day', { ratePerMinute: 60_000 });
    const agent = simulator.centre.agent('agt2006');
    simulator.centre.agents.login(agent, { control: 'script' });
    simulator.centre.agents.request(agent, 3, 0);
    const call = simulator.callFrom(CUSTOMER, '7000');
    await until('the phone rings', () => call.stateOf('2006') === 2);
    simulator.answer('2006');
    simulator.centre.agents.request(agent, 2, 0);
    simulator.hangUp(CUSTOMER, call);
    simulator.centre.setDeviceInService('2991', false);
    for (const [index, expected] of AGENT_STATE_BITS.entries()) {
      const client = watchers[index] as WireClient;
      await finished(client);
      const events = client.all(Id.AGENT_STATE_EVENT);
      const title = `bit 0x${expected.bit.toString(16)}`;
      expect([...new Set(events.map((message) => message.u16(30)))], title).toEqual([expected.state]);
      if ('reason' in expected)
        expect(events.every((message) => message.u16(32) === expected.reason)).toBe(true);
      if ('next' in expected)
        expect(events.every((message) => message.numbers(123)[0] === expected.next)).toBe(true);
    }
  });

  it('of 0 let nothing through but system events', async () => {
    const client = await open({ callMask: 0, agentMask: 0, configMask: 0 });
    await playEverything();
    await finished(client);
    expect(client.names).toEqual(['SYSTEM_EVENT']);
  });
});

describe('an agent-mode client', () => {
  it('gets its own agent`s states and its own phone`s calls, nothing else', async () => {
    const client = await agentMode('2007');
    const [bridge, own] = [await open(), client];
    simulator.centre.agents.login(simulator.centre.agent('agt2006'), { control: 'script' });
    simulator.centre.agents.request(simulator.centre.agent('agt2006'), 3, 0);
    const call = simulator.callFrom(CUSTOMER, '7000');
    await until('the phone rings', () => call.stateOf('2006') === 2);
    simulator.answer('2006');
    simulator.hangUp(CUSTOMER, call);
    simulator.centre.setDeviceInService('2991', false);
    await finished(own);
    await finished(bridge);
    expect(own.names).toEqual(['SYSTEM_EVENT']);
    expect(bridge.names).toContain('CALL_ESTABLISHED_EVENT');
  });

  it('is told of a call when it reaches the phone, and of its end when it leaves', async () => {
    const client = await agentMode('2007');
    for (const id of ['agt2006', 'agt2007']) {
      simulator.centre.agents.login(simulator.centre.agent(id), { control: 'client' });
    }
    simulator.centre.agents.request(simulator.centre.agent('agt2006'), 3, 0);
    const call = simulator.callFrom(CUSTOMER, '7000', { data: { CallVariable1: 'ACC-1' } });
    await until('the phone rings', () => call.stateOf('2006') === 2);
    simulator.answer('2006');
    const second = simulator.centre.joining.consult(call, '2006', '2007');
    client.clear();
    simulator.answer('2007');
    simulator.centre.joining.conference({ active: second, held: call, device: '2006' });
    const begin = await client.next(
      'the call',
      (message) => message.id === Id.BEGIN_CALL_EVENT && message.u32(20) === call.id,
    );
    expect([begin.u32(20), begin.text(25), begin.text(13)]).toEqual([call.id, '2007', 'ACC-1']);
    simulator.hangUp('2007', call);
    const end = await client.next(
      'the end',
      (message) => message.id === Id.END_CALL_EVENT && message.u32(12) === call.id,
    );
    expect(end.text(25)).toBe('');
    client.clear();
    simulator.hangUp(CUSTOMER, call);
    simulator.centre.setDeviceInService('2991', false);
    await finished(client);
    expect(client.names).toEqual(['SYSTEM_EVENT']);
  });

  it('gets the answers to its own requests only', async () => {
    const bridge = await open();
    const client = await agentMode('2006');
    await client.setState('2006', 0);
    await bridge.next('the login', (message) => message.id === Id.AGENT_STATE_EVENT);
    expect(bridge.names).toEqual(['AGENT_STATE_EVENT']);
    expect(client.names).toEqual(['SET_AGENT_STATE_CONF', 'AGENT_STATE_EVENT']);
  });

  it('that breaks off leaves an agent who takes no more calls', async () => {
    const bridge = await open();
    const client = await agentMode('2006');
    await client.setState('2006', 0);
    await client.setState('2006', 3);
    bridge.clear();
    client.close();
    const state = await bridge.next('the agent`s state', (message) => message.id === Id.AGENT_STATE_EVENT);
    expect([state.u16(30), state.u16(32)]).toEqual([2, 32765]);
  });

  it('has a phone that waits for its commands', async () => {
    await simulator.play('day', { ratePerMinute: 600 });
    const client = await agentMode('2006');
    await client.setState('2006', 0);
    await client.setState('2006', 3);
    const ringing = await client.next('a call', (message) => message.id === Id.CALL_DELIVERED_EVENT);
    const answered = await client.request(
      Id.ANSWER_CALL_REQ,
      u32(1),
      u32(ringing.u32(12)),
      u16(0),
      text(25, '2006'),
      text(6, '2006'),
    );
    expect(answered.name).toBe('ANSWER_CALL_CONF');
    await client.next('the conversation', (message) => message.id === Id.CALL_ESTABLISHED_EVENT);
    simulator.endDay();
  });
});

describe('a session without a mode', () => {
  it('gets system events and may query', async () => {
    const client = await open({ services: BRIDGE & ~0x10, callMask: 0x5efff | RTP });
    await playEverything();
    await finished(client);
    expect(client.names).toEqual(['SYSTEM_EVENT']);
    expect((await client.request(Id.QUERY_SUMMARY_STATISTICS_REQ)).name).toBe(
      'QUERY_SUMMARY_STATISTICS_CONF',
    );
  });
});
