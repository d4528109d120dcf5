import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SITE, UccxSimulator } from '../../lib/systems/uccx/sim';
import { until } from '../support/until';
import {
  AGENT,
  ALL_CALLS,
  agentState,
  Id,
  RTP,
  text,
  u16,
  u32,
  variable,
  WireClient,
  type OpenOptions,
  type WireMessage,
} from '../support/uccx-wire-client';

const LOGIN = 0;
const LOGOUT = 1;
const NOT_READY = 2;
const READY = 3;
const TALKING = 4;
const WORK = 5;
const RESERVED = 8;

const CUSTOMER = '2025550117';
const NONE = 0xffff;

let simulator: UccxSimulator;
let bridge: WireClient;
const clients: WireClient[] = [];

beforeEach(async () => {
  const timing = { ringNoAnswerMs: 60_000, farEndAnswersMs: 5, busyToneMs: 5, reservationMs: 60_000 };
  simulator = await UccxSimulator.start({ site: { ...DEFAULT_SITE, timing } });
  bridge = await open();
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await simulator.stop();
});

async function open(options: OpenOptions = {}): Promise<WireClient> {
  const client = await WireClient.open(simulator.port, options);
  clients.push(client);
  return client;
}

async function logIn(...extensions: string[]): Promise<void> {
  for (const extension of extensions) {
    const answer = await bridge.setState(extension, LOGIN);
    expect(answer.name).toBe('SET_AGENT_STATE_CONF');
  }
}

async function makeReady(...extensions: string[]): Promise<void> {
  await logIn(...extensions);
  for (const extension of extensions) await bridge.setState(extension, READY);
}

/** `CallID, ConnectionDeviceType` and the two texts that most call requests end with. */
const on = (callId: number, device: string): Buffer[] => [
  u32(callId),
  u16(0),
  text(25, device),
  text(6, device),
];
const answer = (callId: number, device: string) =>
  bridge.request(Id.ANSWER_CALL_REQ, u32(1), ...on(callId, device));
const both = (active: number, held: number, device: string): Buffer[] => [
  u32(active),
  u32(held),
  u16(0),
  u16(0),
  ...Array.from({ length: 10 }, () => u16(0)),
  text(50, device),
  text(53, device),
  text(6, device),
];

function event(id: number, fits: (message: WireMessage) => boolean = () => true): Promise<WireMessage> {
  return bridge.next(`an event ${id}`, (message) => message.id === id && fits(message));
}

/** States of an agent as the bridge client has been told them: AgentState, NextAgentState, EventReasonCode. */
function states(id: string): number[][] {
  return bridge
    .all(Id.AGENT_STATE_EVENT)
    .filter((message) => message.text(194) === id)
    .map((message) => [message.u16(30), message.numbers(123)[0] ?? -1, message.u16(32)]);
}

/** Failure code and error code of a refused request. */
function failure(message: WireMessage): [string, number, number] {
  return [message.name, message.u16(4), message.u32(6)];
}

/** A customer in conversation with agent 2006; the number is the call's id. */
async function conversation(): Promise<number> {
  await makeReady('2006');
  const { id } = simulator.callFrom(CUSTOMER, '7000');
  await event(Id.CALL_DELIVERED_EVENT, (message) => message.text(25) === '2006');
  expect((await answer(id, '2006')).name).toBe('ANSWER_CALL_CONF');
  return id;
}

describe('a queued call on the simulated Unified CCX', () => {
  it('brings the messages of the guide`s flow in its order, to whom the flow says', async () => {
    await logIn('2005', '2006');
    const agent = await open({ services: AGENT, floats: [text(194, 'agt2006')] });
    const caller = await open({ services: AGENT, floats: [text(4, '2005')] });
    for (const client of [bridge, agent, caller]) client.clear();

    const made = await caller.request(
      Id.MAKE_CALL_REQ,
      u32(1),
      ...Array.from({ length: 6 }, () => u16(0)),
      ...Array.from({ length: 4 }, () => u16(0)),
      u32(0xffffffff),
      text(6, '2005'),
      text(11, '7000'),
    );
    const callId = made.u32(4);
    await event(Id.CALL_QUEUED_EVENT);
    await bridge.setState('2006', READY);
    await event(Id.CALL_DELIVERED_EVENT, (message) => message.text(25) === '2006');
    await agent.request(Id.ANSWER_CALL_REQ, u32(1), ...on(callId, '2006'));
    await caller.request(Id.CLEAR_CONNECTION_REQ, u32(1), ...on(callId, '2005'));
    await event(Id.END_CALL_EVENT);

    const calls = bridge.messages.filter(
      ({ name }) => name.endsWith('_EVENT') && name !== 'AGENT_STATE_EVENT',
    );
    expect(calls.map((message) => `${message.name} ${message.text(25) ?? ''}`)).toEqual([
      'BEGIN_CALL_EVENT 2005',
      'CALL_SERVICE_INITIATED_EVENT 2005',
      'CALL_ORIGINATED_EVENT 2005',
      expect.stringMatching(/^CALL_DELIVERED_EVENT 90/),
      expect.stringMatching(/^CALL_ESTABLISHED_EVENT 90/),
      expect.stringMatching(/^CALL_QUEUED_EVENT 90/),
      'CALL_DELIVERED_EVENT 2006',
      'CALL_DATA_UPDATE_EVENT 2005',
      'CALL_ESTABLISHED_EVENT 2006',
      'CALL_DEQUEUED_EVENT ',
      expect.stringMatching(/^CALL_CONNECTION_CLEARED_EVENT 90/),
      'CALL_CONNECTION_CLEARED_EVENT 2005',
      'CALL_CONNECTION_CLEARED_EVENT 2006',
      'CALL_CLEARED_EVENT 2005',
      'END_CALL_EVENT ',
    ]);
    expect(states('agt2006')).toEqual([
      [READY, NONE, 0],
      [RESERVED, NONE, 0],
      [TALKING, READY, 0],
      [READY, NONE, 0],
    ]);
    await until('both agents know the end', () =>
      [agent, caller].every(({ names }) => names.includes('END_CALL_EVENT')),
    );
    expect(agent.names).not.toContain('CALL_QUEUED_EVENT');
    expect(agent.all(Id.AGENT_STATE_EVENT).every((message) => message.text(194) === 'agt2006')).toBe(true);
    expect(caller.names.filter((name) => name !== 'AGENT_STATE_EVENT')).toEqual([
      'MAKE_CALL_CONF',
      ...calls.map(({ name }) => name).toSpliced(-4, 0, 'CLEAR_CONNECTION_CONF'),
    ]);
  });

  it('carries the documented values when it comes from outside', async () => {
    await makeReady('2006');
    bridge.clear();
    const call = simulator.callFrom(CUSTOMER, '7000', {
      digits: '48151',
      data: { CallVariable1: 'ACC-1', namedVariables: [{ name: 'user.segment', value: 'gold' }] },
    });
    await event(Id.CALL_DELIVERED_EVENT, (message) => message.text(25) === '2006');
    await answer(call.id, '2006');

    const begin = bridge.all(Id.BEGIN_CALL_EVENT)[0];
    expect([begin?.u16(16), begin?.u16(18), begin?.u32(20)]).toEqual([1, 0, call.id]);
    expect([8, 10, 11].map((tag) => begin?.text(tag))).toEqual([CUSTOMER, '7000', '7000']);
    expect(begin?.text(25)).toMatch(/^90/);
    expect(begin?.variables).toEqual({ 'user.segment': 'gold' });

    const [port, phone] = bridge.all(Id.CALL_DELIVERED_EVENT);
    expect([
      port?.u32(20),
      port?.u32(28),
      port?.u16(38),
      port?.u16(40),
      port?.u16(46),
      port?.u16(48),
    ]).toEqual([2, 0xffffffff, 73, 0, 2, 22]);
    expect([phone?.u32(20), phone?.u32(28), phone?.u16(38), phone?.u16(42), phone?.u16(44)]).toEqual([
      2,
      1,
      76,
      76,
      NONE,
    ]);
    expect([26, 27, 28].map((tag) => phone?.text(tag))).toEqual(['2006', CUSTOMER, '2006']);
    expect(phone?.numbers(202)[0]).toBeGreaterThan(call.id);
    expect(phone?.text(13)).toBe('ACC-1');
    expect(phone?.text(12)).toBe('48151');

    const queued = bridge.all(Id.CALL_QUEUED_EVENT)[0];
    expect([queued?.u32(16), queued?.u16(24), queued?.u16(28), queued?.u16(34), queued?.u16(36)]).toEqual([
      2, 77, 74, 1, 5,
    ]);
    expect([queued?.text(45), queued?.numbers(62)]).toEqual(['1', [1]]);

    const established = bridge.all(Id.CALL_ESTABLISHED_EVENT)[1];
    expect([established?.u32(20), established?.u32(28), established?.u16(44), established?.u16(46)]).toEqual([
      0xffffffff, 1, 73, 3,
    ]);
    expect(established?.text(30)).toBe('2006');
    expect(established?.text(29)).toBe(begin?.text(25));

    const dequeued = bridge.all(Id.CALL_DEQUEUED_EVENT)[0];
    expect([dequeued?.u16(10), dequeued?.u16(26), dequeued?.u16(28)]).toEqual([NONE, 0, 0]);
  });

  it('goes to the agent who has waited longest', async () => {
    await makeReady('2007', '2006');
    simulator.callFrom(CUSTOMER, '7000');
    const first = await event(Id.CALL_DELIVERED_EVENT, (message) => message.u16(38) === 76);
    expect(first.text(26)).toBe('2007');
  });

  it('of high priority is answered before one that waited longer', async () => {
    const patient = simulator.callFrom(CUSTOMER, '7000');
    const urgent = simulator.callFrom('2025550118', '7000', { priority: 10 });
    await makeReady('2006');
    const offered = await event(Id.CALL_DELIVERED_EVENT, (message) => message.text(25) === '2006');
    expect(offered.u32(12)).toBe(urgent.id);
    expect(patient.ended).toBe(false);
  });

  it('that nobody answers at a phone keeps its place, and the agent is not ready', async () => {
    await makeReady('2006', '2007');
    bridge.clear();
    const call = simulator.callFrom(CUSTOMER, '7000');
    await event(Id.CALL_DELIVERED_EVENT, (message) => message.text(25) === '2006');
    expect((await bridge.request(Id.CLEAR_CONNECTION_REQ, u32(1), ...on(call.id, '2006'))).name).toBe(
      'CLEAR_CONNECTION_CONF',
    );
    const diverted = await event(Id.CALL_DIVERTED_EVENT);
    expect([diverted.text(44), diverted.u16(30)]).toEqual(['2006', 10]);
    expect(states('agt2006').at(-1)).toEqual([NOT_READY, NONE, 32763]);
    await event(Id.CALL_DELIVERED_EVENT, (message) => message.text(25) === '2007');
    expect(bridge.all(Id.CALL_QUEUED_EVENT)).toHaveLength(1);
  });

  it('that the caller gives up frees the agent and ends without having been established', async () => {
    await makeReady('2006');
    bridge.clear();
    const call = simulator.callFrom(CUSTOMER, '7000');
    await event(Id.CALL_DELIVERED_EVENT, (message) => message.text(25) === '2006');
    simulator.hangUp(CUSTOMER, call);
    const cleared = await event(Id.CALL_CLEARED_EVENT);
    expect([cleared.u16(16), cleared.u16(18)]).toEqual([0, 5]);
    expect(states('agt2006').map(([state]) => state)).toEqual([RESERVED, READY]);
  });

  it('is turned away when no port of the trigger is free', async () => {
    for (let caller = 0; caller < 12; caller++) simulator.callFrom('', '7200');
    const call = simulator.callFrom(CUSTOMER, '7200');
    await until('the caller has hung up', () => call.ended);
    expect(simulator.centre.acd.waiting(3).some((waiting) => waiting.call === call)).toBe(false);
  });
});

describe('agents of the simulated Unified CCX', () => {
  it('are not ready at login, then what they ask for', async () => {
    await logIn('2006');
    await bridge.setState('2006', READY);
    await bridge.setState('2006', NOT_READY, { reason: 4 });
    await bridge.setState('2006', LOGOUT, { reason: 9 });
    expect(states('agt2006')).toEqual([
      [NOT_READY, NONE, 32760],
      [READY, NONE, 0],
      [NOT_READY, NONE, 4],
      [LOGOUT, NONE, 9],
    ]);
    const [login] = bridge.all(Id.AGENT_STATE_EVENT);
    expect([login?.u16(14), login?.u32(20), login?.text(4)]).toEqual([NOT_READY, 0xffffffff, '2006']);
  });

  it.each([
    ['an unknown login', '2006', 'agt9999', 'cti-demo', 256],
    ['a wrong password', '2006', 'agt2006', 'guess-77', 257],
    ['another phone', '2007', 'agt2006', 'cti-demo', 260],
  ])('are refused with %s', async (_, phone, id, password, code) => {
    const floats = [text(6, phone), text(49, password), text(194, id)];
    const answered = await bridge.request(Id.SET_AGENT_STATE_REQ, ...agentState(LOGIN, floats));
    expect(failure(answered).slice(0, 2)).toEqual(['CONTROL_FAILURE_CONF', code]);
    expect(answered.text(7)).not.toContain(password);
  });

  it('are refused without what a login needs', async () => {
    const floats = [text(6, '2006'), text(194, 'agt2006')];
    const answered = await bridge.request(Id.SET_AGENT_STATE_REQ, ...agentState(LOGIN, floats));
    expect([answered.name, answered.u32(4)]).toEqual(['FAILURE_CONF', 6]);
  });

  it('are authenticated without a phone and without a change', async () => {
    const floats = [text(6, 'Unknown'), text(49, 'cti-demo'), text(194, 'agt2006')];
    const body = agentState(LOGIN, floats, { forced: 2 });
    expect((await bridge.request(Id.SET_AGENT_STATE_REQ, ...body)).name).toBe('SET_AGENT_STATE_CONF');
    expect(states('agt2006')).toEqual([]);
  });

  it('log in once, or again by force', async () => {
    await logIn('2006');
    expect(failure(await bridge.setState('2006', LOGIN))[1]).toBe(259);
    expect((await bridge.setState('2006', LOGIN, { forced: 1 })).name).toBe('SET_AGENT_STATE_CONF');
    expect(states('agt2006').at(-1)).toEqual([NOT_READY, NONE, 32767]);
  });

  it('take a shared extension over by force only, and the call there goes on', async () => {
    const other = { ...simulator.centre.agent('agt2006').setup, id: 'agtNight', firstName: 'Night' };
    simulator.centre.setAgent(other);
    const callId = await conversation();
    const floats = [text(6, '2006'), text(49, 'cti-demo'), text(194, 'agtNight')];
    expect(failure(await bridge.request(Id.SET_AGENT_STATE_REQ, ...agentState(LOGIN, floats)))[1]).toBe(283);
    const forced = agentState(LOGIN, floats, { forced: 1 });
    expect((await bridge.request(Id.SET_AGENT_STATE_REQ, ...forced)).name).toBe('SET_AGENT_STATE_CONF');
    expect(states('agt2006').at(-1)?.[0]).toBe(LOGOUT);
    expect(states('agtNight').at(-1)?.[0]).toBe(NOT_READY);
    expect(simulator.centre.switchboard.calls.has(callId)).toBe(true);
  });

  it('cannot be what only the ACD makes them, nor log out of a call unless forced', async () => {
    await conversation();
    expect(failure(await bridge.setState('2006', TALKING))[1]).toBe(3);
    expect(failure(await bridge.setState('2006', LOGOUT))[1]).toBe(22);
    expect((await bridge.setState('2006', LOGOUT, { forced: 1 })).name).toBe('SET_AGENT_STATE_CONF');
    expect(states('agt2006').at(-1)?.[0]).toBe(LOGOUT);
  });

  it('say during a call what comes after it', async () => {
    const callId = await conversation();
    expect(states('agt2006').at(-1)).toEqual([TALKING, READY, 0]);
    await bridge.setState('2006', WORK);
    expect(states('agt2006').at(-1)).toEqual([TALKING, WORK, 0]);
    await bridge.setState('2006', NOT_READY, { reason: 3 });
    expect(states('agt2006').at(-1)).toEqual([TALKING, NOT_READY, 0]);
    await bridge.request(Id.CLEAR_CALL_REQ, u32(1), ...on(callId, '2006'));
    await event(Id.END_CALL_EVENT);
    expect(states('agt2006').at(-1)).toEqual([NOT_READY, NONE, 3]);
  });

  it('are refused a state while logged out, and work state while not talking', async () => {
    expect(failure(await bridge.setState('2006', READY)).slice(1)).toEqual([22, 88008]);
    await logIn('2006');
    expect(failure(await bridge.setState('2006', WORK))[1]).toBe(22);
  });

  it('go to work state after a call of a CSQ with automatic work, until its time is up', async () => {
    const csq = simulator.centre.csqs.byId(1);
    if (csq !== undefined) simulator.centre.setCsq({ ...csq, autoWork: true, wrapUpMs: 5 });
    const callId = await conversation();
    await bridge.request(Id.CLEAR_CALL_REQ, u32(1), ...on(callId, '2006'));
    await until('the work is done', () => states('agt2006').at(-1)?.[0] === READY);
    expect(states('agt2006').slice(-2)).toEqual([
      [WORK, NONE, 0],
      [READY, NONE, 32758],
    ]);
  });

  it('have a state for each of their CSQs', async () => {
    await conversation();
    const ask = (...floats: Buffer[]) =>
      bridge.request(Id.QUERY_AGENT_STATE_REQ, u32(1), u32(1), u32(0), ...floats);
    const state = await ask(text(194, 'agt2006'));
    expect([state.u16(4), state.u16(6), state.numbers(62), state.numbers(65)]).toEqual([
      TALKING,
      2,
      [1, 3],
      [TALKING, 7],
    ]);
    expect((await ask(text(194, 'agt2007'))).u16(4)).toBe(LOGOUT);
    const offDuty = await ask(text(4, '2007'));
    expect([offDuty.name, offDuty.u32(4)]).toEqual(['FAILURE_CONF', 9]);
    const nobody = await ask(text(194, 'nobody'));
    expect([nobody.name, nobody.u32(4)]).toEqual(['FAILURE_CONF', 8]);
    const nothing = await ask();
    expect([nothing.name, nothing.u32(4)]).toEqual(['FAILURE_CONF', 6]);
  });
});

describe('control of calls on the simulated Unified CCX', () => {
  it('holds and retrieves, with media', async () => {
    bridge.close();
    bridge = await open({ callMask: ALL_CALLS | RTP });
    const callId = await conversation();
    await until('media runs', () => bridge.all(Id.RTP_STARTED_EVENT).length === 2);
    expect(
      (await bridge.request(Id.HOLD_CALL_REQ, u32(1), u32(callId), u16(0), u16(0), text(25, '2006'))).name,
    ).toBe('HOLD_CALL_CONF');
    const held = await event(Id.CALL_HELD_EVENT);
    expect([held.u16(18), held.text(31)]).toEqual([4, '2006']);
    expect(bridge.all(Id.RTP_STOPPED_EVENT).map((message) => message.u16(12))).toEqual([0, 1]);
    const retrieve = [u32(1), u32(callId), u16(0), text(53, '2006')];
    expect((await bridge.request(Id.RETRIEVE_CALL_REQ, ...retrieve)).name).toBe('RETRIEVE_CALL_CONF');
    await event(Id.CALL_RETRIEVED_EVENT);
    await until('media runs again', () => bridge.all(Id.RTP_STARTED_EVENT).length === 4);
    const [started] = bridge.all(Id.RTP_STARTED_EVENT);
    expect([started?.u16(28), started?.u32(30), started?.text(194)]).toEqual([0, callId, 'agt2006']);
    expect(failure(await bridge.request(Id.RETRIEVE_CALL_REQ, ...retrieve))[1]).toBe(25);
  });

  it.each([
    ['an unknown call', 4711, '2006', 11, 88026],
    ['a phone without an agent', undefined, '2007', 12, 88008],
    ['a phone that does not exist', undefined, '8888', 12, 88016],
  ])('refuses %s', async (_, unknownCall, device, code, errorCode) => {
    const callId = unknownCall ?? (await conversation());
    const answered = await bridge.request(
      Id.HOLD_CALL_REQ,
      u32(1),
      u32(callId),
      u16(0),
      u16(0),
      text(25, device),
    );
    expect(failure(answered)).toEqual(['CONTROL_FAILURE_CONF', code, errorCode]);
  });

  it('refuses what does not fit the state of the call', async () => {
    const callId = await conversation();
    await makeReady('2007');
    expect(failure(await answer(callId, '2006'))[1]).toBe(28);
    expect(failure(await answer(callId, '2007'))[1]).toBe(268);
    expect(failure(await answer(0xffffffff, '2007'))[1]).toBe(28);
    const wrongType = [u32(callId), u16(5), text(25, '2006'), text(6, '2006')];
    expect(failure(await bridge.request(Id.CLEAR_CALL_REQ, u32(1), ...wrongType))[1]).toBe(18);
    const strange = [u32(callId), u16(0), text(25, '2999')];
    expect(failure(await bridge.request(Id.CLEAR_CONNECTION_REQ, u32(1), ...strange))[1]).toBe(27);
    const tones = [u32(callId), u16(0), u16(0), u32(0), text(25, '2006'), text(67, '12X')];
    expect(failure(await bridge.request(Id.SEND_DTMF_SIGNAL_REQ, u32(1), ...tones))[1]).toBe(3);
  });

  it('answers what rings when no call is named, and by the calling connection', async () => {
    await makeReady('2006', '2007');
    simulator.callFrom(CUSTOMER, '7000');
    await event(Id.CALL_DELIVERED_EVENT, (message) => message.text(25) === '2006');
    const any = [u32(0xffffffff), u16(NONE), text(6, '2006')];
    expect((await bridge.request(Id.ANSWER_CALL_REQ, u32(1), ...any)).name).toBe('ANSWER_CALL_CONF');
    const second = simulator.callFrom('2025550118', '7000');
    await event(Id.CALL_DELIVERED_EVENT, (message) => message.text(25) === '2007');
    const byCaller = [u32(second.id), u16(0), text(25, '2025550118')];
    expect((await bridge.request(Id.ANSWER_CALL_REQ, u32(1), ...byCaller)).name).toBe('ANSWER_CALL_CONF');
  });

  it('makes calls inside, outside, to busy and to unknown numbers', async () => {
    await logIn('2006', '2007');
    const dial = (number: string) =>
      bridge.request(
        Id.MAKE_CALL_REQ,
        u32(1),
        ...Array.from({ length: 10 }, () => u16(0)),
        u32(0xffffffff),
        text(6, '2006'),
        text(11, number),
      );
    const inside = await dial('2007');
    expect([inside.name, inside.text(47)]).toEqual(['MAKE_CALL_CONF', '2006']);
    expect((await event(Id.BEGIN_CALL_EVENT)).u16(16)).toBe(10);
    expect(failure(await dial('2008')).slice(1)).toEqual([33, 88005]);
    await answer(inside.u32(4), '2007');
    expect(states('agt2007').at(-1)).toEqual([TALKING, NOT_READY, 0]);
    await bridge.request(Id.CLEAR_CALL_REQ, u32(1), ...on(inside.u32(4), '2006'));

    const outside = await dial('2025550100');
    const established = await event(
      Id.CALL_ESTABLISHED_EVENT,
      (message) => message.u32(12) === outside.u32(4),
    );
    expect([established.text(25), established.text(30), established.u16(38)]).toEqual([
      '2006',
      'Unknown',
      NONE,
    ]);
    const update = await event(Id.CALL_DATA_UPDATE_EVENT, (message) => message.u32(20) === outside.u32(4));
    expect(update.u16(16)).toBe(9);
    await bridge.request(Id.CLEAR_CALL_REQ, u32(1), ...on(outside.u32(4), '2006'));

    for (const [number, cause] of [
      ['2025550199', 3],
      ['5999', 13],
    ] as const) {
      const made = await dial(number);
      const failed = await event(Id.CALL_FAILED_EVENT, (message) => message.u32(12) === made.u32(4));
      expect([failed.u16(20), failed.u16(22), failed.text(28)]).toEqual([6, cause, number]);
      await event(Id.END_CALL_EVENT, (message) => message.u32(12) === made.u32(4));
    }
    expect(failure(await dial('abc'))[1]).toBe(1009);
    expect(failure(await dial(''))).toEqual(['CONTROL_FAILURE_CONF', 1009, 88015]);
  });

  it('reads call set-ups with eight reserved fields, as tables 117 and 128 print them, too', async () => {
    await logIn('2006', '2007');
    const made = await bridge.request(
      Id.MAKE_CALL_REQ,
      u32(1),
      ...Array.from({ length: 12 }, () => u16(0)),
      u32(0xffffffff),
      text(6, '2006'),
      text(11, '2007'),
    );
    expect(made.name).toBe('MAKE_CALL_CONF');
  });

  it('takes device ids of the form Primary.Actual', async () => {
    const callId = await conversation();
    const dotted = [u32(callId), u16(0), u16(0), text(25, '2006.2006'), text(6, '1000.2006')];
    expect((await bridge.request(Id.HOLD_CALL_REQ, u32(1), ...dotted)).name).toBe('HOLD_CALL_CONF');
  });

  describe('with a consultation', () => {
    let callId: number;
    let consultId: number;

    beforeEach(async () => {
      callId = await conversation();
      await makeReady('2007');
      bridge.clear();
      const consulted = await bridge.request(
        Id.CONSULT_CALL_REQ,
        u32(1),
        u32(callId),
        ...Array.from({ length: 12 }, () => u16(0)),
        text(50, '2006'),
        text(11, '2007'),
        text(14, 'please help'),
      );
      expect(consulted.name).toBe('CONSULT_CALL_CONF');
      consultId = consulted.u32(4);
    });

    it('reserves the colleague and rings with the call`s data', async () => {
      const ringing = await event(Id.CALL_DELIVERED_EVENT);
      expect([ringing.text(25), ringing.u32(28), ringing.text(14)]).toEqual(['2007', 1, 'please help']);
      expect(states('agt2007')).toEqual([[RESERVED, NONE, 0]]);
      expect(bridge.names.filter((name) => name !== 'AGENT_STATE_EVENT')).toEqual([
        'CONSULT_CALL_CONF',
        'CALL_HELD_EVENT',
        'BEGIN_CALL_EVENT',
        'CALL_SERVICE_INITIATED_EVENT',
        'CALL_ORIGINATED_EVENT',
        'CALL_DELIVERED_EVENT',
      ]);
    });

    it('transfers in the order of the guide`s flow', async () => {
      await answer(consultId, '2007');
      bridge.clear();
      const done = await bridge.request(Id.TRANSFER_CALL_REQ, u32(1), ...both(consultId, callId, '2006'));
      expect([done.name, done.u32(4), done.texts(41)]).toEqual([
        'TRANSFER_CALL_CONF',
        callId,
        [CUSTOMER, '2007'],
      ]);
      const end = await event(Id.END_CALL_EVENT);
      expect(end.u32(12)).toBe(consultId);
      expect(bridge.names.filter((name) => name !== 'AGENT_STATE_EVENT')).toEqual([
        'TRANSFER_CALL_CONF',
        'CALL_DATA_UPDATE_EVENT',
        'CALL_TRANSFERRED_EVENT',
        'CALL_ESTABLISHED_EVENT',
        'CALL_CONNECTION_CLEARED_EVENT',
        'CALL_CONNECTION_CLEARED_EVENT',
        'CALL_CLEARED_EVENT',
        'END_CALL_EVENT',
      ]);
      const [transferred] = bridge.all(Id.CALL_TRANSFERRED_EVENT);
      expect([
        transferred?.u32(12),
        transferred?.u16(30),
        transferred?.u32(34),
        transferred?.u16(44),
      ]).toEqual([callId, 2, consultId, 32]);
      expect([35, 36, 42, 43].map((tag) => transferred?.text(tag))).toEqual(['2006', '2007', '2006', '2007']);
      expect(transferred?.texts(41)).toEqual([CUSTOMER, '2007']);
      expect(bridge.all(Id.CALL_DATA_UPDATE_EVENT)[0]?.u16(16)).toBe(4);
      expect(states('agt2006')).toEqual([[READY, NONE, 0]]);
      const [established] = bridge.all(Id.CALL_ESTABLISHED_EVENT);
      expect([25, 30, 27, 29].map((tag) => established?.text(tag))).toEqual([
        CUSTOMER,
        '2007',
        CUSTOMER,
        '2006',
      ]);
    });

    it('confers in the order of the guide`s flow', async () => {
      await answer(consultId, '2007');
      bridge.clear();
      const done = await bridge.request(Id.CONFERENCE_CALL_REQ, u32(1), ...both(callId, consultId, '2006'));
      expect([done.name, done.u32(4), done.u16(10)]).toEqual(['CONFERENCE_CALL_CONF', callId, 3]);
      await event(Id.END_CALL_EVENT);
      expect(bridge.names.filter((name) => name !== 'AGENT_STATE_EVENT')).toEqual([
        'CONFERENCE_CALL_CONF',
        'CALL_DATA_UPDATE_EVENT',
        'CALL_CONFERENCED_EVENT',
        'CALL_ESTABLISHED_EVENT',
        'CALL_CONNECTION_CLEARED_EVENT',
        'CALL_CONNECTION_CLEARED_EVENT',
        'CALL_CLEARED_EVENT',
        'END_CALL_EVENT',
      ]);
      const [conferenced] = bridge.all(Id.CALL_CONFERENCED_EVENT);
      expect([conferenced?.u16(30), conferenced?.u16(44), conferenced?.texts(41)]).toEqual([
        3,
        17,
        [CUSTOMER, '2006', '2007'],
      ]);
      const call = simulator.centre.switchboard.calls.get(callId);
      simulator.hangUp(CUSTOMER, call);
      expect(call?.ended).toBe(false);
      simulator.hangUp('2006', call);
      expect(call?.ended).toBe(true);
    });

    it('alternates and reconnects', async () => {
      await answer(consultId, '2007');
      const swap = [
        u32(consultId),
        u32(callId),
        u16(0),
        u16(0),
        text(50, '2006'),
        text(52, '2006'),
        text(6, '2006'),
      ];
      expect((await bridge.request(Id.ALTERNATE_CALL_REQ, u32(1), ...swap)).name).toBe('ALTERNATE_CALL_CONF');
      const calls = simulator.centre.switchboard.calls;
      expect([calls.get(callId)?.stateOf('2006'), calls.get(consultId)?.stateOf('2006')]).toEqual([3, 4]);
      const back = [u32(callId), u32(consultId), u16(0), u16(0), text(50, '2006'), text(53, '2006')];
      expect((await bridge.request(Id.RECONNECT_CALL_REQ, u32(1), ...back)).name).toBe('RECONNECT_CALL_CONF');
      expect(calls.has(callId)).toBe(false);
      expect(calls.get(consultId)?.stateOf('2006')).toBe(3);
    });

    it('can be completed while the colleague`s phone still rings', async () => {
      const done = await bridge.request(Id.TRANSFER_CALL_REQ, u32(1), ...both(consultId, callId, '2006'));
      expect(done.name).toBe('TRANSFER_CALL_CONF');
      expect((await answer(callId, '2007')).name).toBe('ANSWER_CALL_CONF');
      const established = await event(Id.CALL_ESTABLISHED_EVENT, (message) => message.text(30) === '2007');
      expect(established.u32(12)).toBe(callId);
    });

    it('is needed for a join: other pairs of calls are refused', async () => {
      const unrelated = await bridge.request(Id.TRANSFER_CALL_REQ, u32(1), ...both(callId, callId, '2006'));
      expect(failure(unrelated)[1]).toBe(284);
      const swapped = await bridge.request(Id.TRANSFER_CALL_REQ, u32(1), ...both(callId, consultId, '2006'));
      expect(failure(swapped)[1]).toBe(25);
    });
  });

  it('transfers to a dialled number at once, also into another queue', async () => {
    const callId = await conversation();
    const withNumber = (number: string): Buffer[] => [
      u32(callId),
      u32(0xffffffff),
      u16(0),
      u16(NONE),
      ...Array.from({ length: 10 }, () => u16(0)),
      text(50, '2006'),
      text(6, '2006'),
      text(11, number),
    ];
    const missing = await bridge.request(Id.TRANSFER_CALL_REQ, u32(1), ...withNumber('').slice(0, -1));
    expect([missing.name, missing.u32(4)]).toEqual(['FAILURE_CONF', 6]);
    const done = await bridge.request(Id.TRANSFER_CALL_REQ, u32(1), ...withNumber('7100'));
    expect([done.name, done.u32(4)]).toEqual(['TRANSFER_CALL_CONF', callId]);
    expect(simulator.centre.acd.waiting(2).map(({ call }) => call.id)).toEqual([callId]);
    expect(states('agt2006').at(-1)?.[0]).toBe(READY);
    await event(Id.CALL_QUEUED_EVENT, (message) => message.u32(12) === callId && message.text(45) === '2');
  });

  it('sets call data and tells what changed', async () => {
    const callId = await conversation();
    const set = (...floats: Buffer[]) =>
      bridge.request(
        Id.SET_CALL_DATA_REQ,
        u32(1),
        u16(0),
        u32(callId),
        u16(floats.filter((entry) => entry[0] === 82).length),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(1),
        text(25, '2006'),
        ...floats,
      );
    const first = [text(13, 'one'), text(14, 'two'), text(46, 'done'), variable('user.x', '1')];
    expect((await set(...first)).name).toBe('SET_CALL_DATA_CONF');
    bridge.clear();
    await set(text(13, ''), text(14, 'two'), text(15, 'three'), text(46, ' '));
    const update = await event(Id.CALL_DATA_UPDATE_EVENT);
    expect([13, 14, 15, 46].map((tag) => update.text(tag))).toEqual([undefined, undefined, 'three', ' ']);
    expect([update.u32(20), update.u32(26)]).toEqual([callId, callId]);
    const large = Array.from({ length: 10 }, (_, index) => variable(`user.v${index}`, 'x'.repeat(205)));
    expect(failure(await set(...large))).toEqual(['CONTROL_FAILURE_CONF', 1010, 88025]);
  });

  it('takes tones, complaints and snapshots', async () => {
    const callId = await conversation();
    const tones = [u32(callId), u16(0), u16(0), u32(0), text(25, '2006'), text(67, '12*#')];
    expect((await bridge.request(Id.SEND_DTMF_SIGNAL_REQ, u32(1), ...tones)).name).toBe(
      'SEND_DTMF_SIGNAL_CONF',
    );
    expect(simulator.centre.switchboard.calls.get(callId)?.tones).toBe('12*#');
    const complaint = [u16(0), u32(callId), text(25, '2006'), text(194, 'agt2006')];
    expect((await bridge.request(Id.BAD_CALL_REQ, u32(1), ...complaint)).name).toBe('BAD_CALL_CONF');
    expect(simulator.centre.badCalls).toEqual([{ callId, agentId: 'agt2006' }]);
    const call = await bridge.request(Id.SNAPSHOT_CALL_REQ, u32(1), u32(callId), u16(0), text(25, '2006'));
    expect([call.u16(8), call.texts(58), call.numbers(61), call.text(8)]).toEqual([
      2,
      [CUSTOMER, '2006'],
      [3, 3],
      CUSTOMER,
    ]);
    const device = await bridge.request(Id.SNAPSHOT_DEVICE_REQ, u32(1), u16(76), text(6, '2006'));
    expect([device.u16(4), device.numbers(56), device.numbers(61)]).toEqual([1, [callId], [3]]);
    const info = await bridge.request(Id.QUERY_DEVICE_INFO_REQ, u32(1), u16(0), text(6, '2006'));
    expect([info.u16(14), info.u16(16), info.u16(18), info.u32(20)]).toEqual([1, 4, 8, 0x2c]);
    for (const answered of [
      await bridge.request(Id.SNAPSHOT_DEVICE_REQ, u32(1), u16(76), text(6, '8888')),
      await bridge.request(Id.QUERY_DEVICE_INFO_REQ, u32(1), u16(0), text(6, '8888')),
    ]) {
      expect(failure(answered)).toEqual(['CONTROL_FAILURE_CONF', 12, 88016]);
    }
  });

  it('needs the service that was granted for it', async () => {
    const plain = await open({ services: 0x10 });
    const refused = await plain.setState('2006', LOGIN);
    expect(failure(refused).slice(1)).toEqual([71, 88018]);
    const data = [u16(0), u32(1), u16(0), u16(0), u16(0), u16(0), u32(0), u32(1), text(25, '2006')];
    expect(failure(await plain.request(Id.SET_CALL_DATA_REQ, u32(1), ...data)).slice(1)).toEqual([71, 88024]);
  });

  it('belongs to the own phone in agent mode', async () => {
    await makeReady('2006', '2007');
    const agent = await open({ services: AGENT, floats: [text(194, 'agt2006')] });
    expect(failure(await agent.setState('2007', NOT_READY))[1]).toBe(8);
  });
});

describe('supervisors of the simulated Unified CCX', () => {
  const supervise = (callId: number, action: number, agent = '2006') =>
    bridge.request(
      Id.SUPERVISE_CALL_REQ,
      u32(1),
      u32(callId),
      u32(0xffffffff),
      u16(0),
      u16(NONE),
      u16(action),
      text(90, agent),
      text(85, '2010'),
    );

  async function supervisorLogsIn(): Promise<void> {
    const floats = [text(6, '2010'), text(49, 'cti-demo'), text(194, 'sup2010')];
    await bridge.request(Id.SET_AGENT_STATE_REQ, ...agentState(LOGIN, floats));
  }

  it('listen without the agent noticing, join in, and leave', async () => {
    const callId = await conversation();
    await supervisorLogsIn();
    const agent = await open({ services: AGENT, floats: [text(194, 'agt2006')] });
    const monitoring = await supervise(callId, 1);
    expect([monitoring.name, monitoring.text(25)]).toEqual(['SUPERVISE_CALL_CONF', '2006']);
    expect(monitoring.u32(4)).not.toBe(callId);
    await event(Id.BEGIN_CALL_EVENT, (message) => message.u16(16) === 21);
    expect(failure(await supervise(callId, 1))).toEqual(['CONTROL_FAILURE_CONF', 22, 88056]);
    expect(agent.names).toEqual(['OPEN_CONF']);

    expect((await supervise(callId, 3)).u32(4)).toBe(callId);
    const conferenced = await event(Id.CALL_CONFERENCED_EVENT);
    expect([conferenced.u16(44), conferenced.texts(41)]).toEqual([48, [CUSTOMER, '2006', '2010']]);
    await agent.next('the agent to see it', (message) => message.id === Id.CALL_CONFERENCED_EVENT);
    expect((await supervise(callId, 0)).name).toBe('SUPERVISE_CALL_CONF');
    const left = await event(Id.CALL_CONNECTION_CLEARED_EVENT, (message) => message.u16(20) === 45);
    expect(left.text(33)).toBe('2010');
  });

  it('take a call over', async () => {
    const callId = await conversation();
    await supervisorLogsIn();
    expect((await supervise(callId, 4)).name).toBe('SUPERVISE_CALL_CONF');
    const call = simulator.centre.switchboard.calls.get(callId);
    expect([...(call?.parties.keys() ?? [])]).toEqual([CUSTOMER, '2010']);
    await event(Id.CALL_CONNECTION_CLEARED_EVENT, (message) => message.u16(20) === 49);
  });

  it('are refused other agents, calls without talk, and actions there are not', async () => {
    await makeReady('2006');
    await supervisorLogsIn();
    expect(failure(await supervise(0xffffffff, 1)).slice(1)).toEqual([22, 88049]);
    expect(failure(await supervise(0xffffffff, 2)).slice(1)).toEqual([3, 88023]);
    simulator.centre.agents.login(simulator.centre.agent('mortega'), { control: 'script' });
    expect(failure(await supervise(0xffffffff, 1, '3001')).slice(1)).toEqual([8, 88050]);
  });

  it('are called by agents who need help, if one is there', async () => {
    const callId = await conversation();
    const ask = () => bridge.request(Id.SUPERVISOR_ASSIST_REQ, u32(1), u32(callId), u16(0), text(25, '2006'));
    const nobody = await ask();
    expect([nobody.name, nobody.u32(4)]).toEqual(['FAILURE_CONF', 17]);
    await supervisorLogsIn();
    const confirmed = await ask();
    expect(confirmed.name).toBe('SUPERVISOR_ASSIST_CONF');
    const told = await event(Id.SUPERVISOR_ASSIST_EVENT);
    expect([told.u32(4), told.text(25), told.text(1)]).toEqual([confirmed.u32(4), '2006', 'tester']);
    await event(
      Id.BEGIN_CALL_EVENT,
      (message) => message.u16(16) === 19 && message.u32(20) === confirmed.u32(4),
    );
    await event(Id.CALL_HELD_EVENT, (message) => message.u32(12) === callId);
  });
});

describe('outbound calls of the simulated Unified CCX', () => {
  let reservation: number;

  const respond = (callId: number, value: string) =>
    bridge.request(
      Id.SET_CALL_DATA_REQ,
      u32(1),
      u16(0),
      u32(callId),
      u16(1),
      u16(0),
      u16(0),
      u16(0),
      u32(0),
      u32(1),
      text(25, '4020'),
      variable('BAResponse', value),
    );

  beforeEach(async () => {
    const floats = [text(6, '4020'), text(49, 'cti-demo'), text(194, 'chli4020')];
    await bridge.request(Id.SET_AGENT_STATE_REQ, ...agentState(LOGIN, floats, { capacity: 1 }));
    await bridge.request(Id.SET_AGENT_STATE_REQ, ...agentState(READY, floats));
    bridge.clear();
    reservation = simulator.centre.outbound.offer(simulator.centre.agent('chli4020'))?.id ?? 0;
    await event(Id.CALL_DELIVERED_EVENT);
  });

  it('begin with a reservation that shows the contact', async () => {
    const begin = await event(Id.BEGIN_CALL_EVENT);
    expect([begin.u16(16), begin.u32(20), begin.u16(12)]).toEqual([18, reservation, 9]);
    expect(begin.variables).toMatchObject({
      BAStatus: 'DO',
      BACampaign: 'Renewals',
      BABuddyName: 'Ada,Brook',
      BAResponse: '',
    });
    expect(states('chli4020')).toEqual([[RESERVED, NONE, 32746]]);
    expect(failure(await bridge.request(Id.ANSWER_CALL_REQ, u32(1), ...on(reservation, '4020')))[1]).toBe(28);
  });

  it('are made when the agent accepts, in the order of the guide`s flow', async () => {
    bridge.clear();
    expect((await respond(reservation, 'Accept')).name).toBe('SET_CALL_DATA_CONF');
    await event(Id.CALL_ESTABLISHED_EVENT);
    expect(bridge.names).toEqual([
      'SET_CALL_DATA_CONF',
      'CALL_DATA_UPDATE_EVENT',
      'BEGIN_CALL_EVENT',
      'CALL_CONNECTION_CLEARED_EVENT',
      'CALL_CLEARED_EVENT',
      'END_CALL_EVENT',
      'CALL_DATA_UPDATE_EVENT',
      'CALL_DATA_UPDATE_EVENT',
      'CALL_DATA_UPDATE_EVENT',
      'CALL_DATA_UPDATE_EVENT',
      'CALL_SERVICE_INITIATED_EVENT',
      'AGENT_STATE_EVENT',
      'CALL_ORIGINATED_EVENT',
      'CALL_ESTABLISHED_EVENT',
    ]);
    const [begin] = bridge.all(Id.BEGIN_CALL_EVENT);
    const preview = begin?.u32(20) ?? 0;
    expect(begin?.variables).toMatchObject({
      BAStatus: 'CO',
      BACustomerNumber: '2025550143',
      BATimeZone: '-00300',
    });
    expect(states('chli4020')).toEqual([[TALKING, WORK, 0]]);

    expect((await respond(preview, 'REX_ANS_MACHINE')).name).toBe('SET_CALL_DATA_CONF');
    expect(failure(await respond(preview, 'Nonsense'))).toEqual(['CONTROL_FAILURE_CONF', 3, 88010]);
    await bridge.request(Id.CLEAR_CONNECTION_REQ, u32(1), ...on(preview, '4020'));
    await until('the agent works after the call', () => states('chli4020').at(-1)?.[0] === WORK);
    expect((await respond(preview, 'Callback 12312026 10:30')).name).toBe('SET_CALL_DATA_CONF');
    expect(simulator.centre.outbound.contacts[0]).toMatchObject({
      classification: 'ANS_MACHINE',
      callback: { when: '12312026 10:30' },
    });
  });

  it.each([
    ['Reject', READY, 0, 'pending'],
    ['Reject-Close', READY, 0, 'closed'],
    ['Cancel Reservation', NOT_READY, 32752, 'pending'],
  ])('are refused by %s', async (response, state, reason, status) => {
    await respond(reservation, response);
    await event(Id.END_CALL_EVENT);
    expect(states('chli4020').at(-1)).toEqual([state, NONE, reason]);
    expect(simulator.centre.outbound.contacts[0]?.status).toBe(status);
  });

  it('go on to the next contact when one is skipped', async () => {
    bridge.clear();
    await respond(reservation, 'Skip');
    const begin = await event(Id.BEGIN_CALL_EVENT);
    expect(begin.variables).toMatchObject({ BABuddyName: 'Milan,Kralj' });
    expect(states('chli4020').at(-1)?.[0]).toBe(RESERVED);
  });

  it('go on to the customer`s next number when one was wrong', async () => {
    await respond(reservation, 'Accept');
    const first = await event(Id.BEGIN_CALL_EVENT, (message) => message.u16(16) === 17);
    await event(Id.CALL_ESTABLISHED_EVENT);
    await respond(first.u32(20), 'SKIP_WRONG_NUMBER');
    await bridge.request(Id.CLEAR_CONNECTION_REQ, u32(1), ...on(first.u32(20), '4020'));
    const second = await event(
      Id.BEGIN_CALL_EVENT,
      (message) => message.u16(16) === 17 && message.u32(20) !== first.u32(20),
    );
    expect(second.variables['BACustomerNumber']).toBe('2025550144');
  });

  it('take no other answers', async () => {
    expect(failure(await respond(reservation, 'REX_VOICE'))).toEqual(['CONTROL_FAILURE_CONF', 3, 88010]);
  });
});
