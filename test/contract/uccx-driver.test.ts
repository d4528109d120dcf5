import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import type { CtiCommand } from '../../lib/core/commands';
import type { CtiDriver } from '../../lib/core/driver';
import type { CtiEvent, CtiEventType } from '../../lib/core/events';
import { silentLogger } from '../../lib/core/logger';
import { uccx } from '../../lib/systems/uccx';
import { SIMULATED_PASSWORD, startCluster, UccxSimulator } from '../../lib/systems/uccx/sim';
import { codeOf, type EventOf } from '../support/uccx-driver';
import { until } from '../support/until';

const CALLER = '5550100';
const simulators: UccxSimulator[] = [];
const drivers: CtiDriver[] = [];

afterEach(async () => {
  await Promise.all(drivers.splice(0).map((driver) => driver.stop()));
  await Promise.all(simulators.splice(0).map((simulator) => simulator.stop()));
});

async function simulator(): Promise<UccxSimulator> {
  const started = await UccxSimulator.start();
  simulators.push(started);
  return started;
}

/** A driver on a simulator, with what it said. */
class Session {
  readonly driver: CtiDriver;
  readonly events: CtiEvent[] = [];
  #read = 0;

  constructor(target: UccxSimulator, options: Readonly<Record<string, unknown>>) {
    this.driver = uccx.createDriver(
      { ...target.settings, options },
      { connection: { id: 'c1', name: 'CCX' }, clock: systemClock, logger: silentLogger },
    );
    drivers.push(this.driver);
    this.driver.on('event', (event) => this.events.push(event));
  }

  /** The next event of a type after those taken before; passes over others. */
  async next<Type extends CtiEventType>(
    type: Type,
    fits: (event: EventOf<Type>) => boolean = () => true,
  ): Promise<EventOf<Type>> {
    const find = (): number =>
      this.events.findIndex(
        (event, index) => index >= this.#read && event.type === type && fits(event as EventOf<Type>),
      );
    await until(`${type} comes`, () => find() >= 0, {
      intervalMs: 2,
      timeoutMs: 4_000,
      details: () =>
        `Came: ${this.events
          .slice(this.#read)
          .map((event) => event.type)
          .join(' ')}`,
    });
    this.#read = find() + 1;
    return this.events[this.#read - 1] as EventOf<Type>;
  }

  run<Command extends CtiCommand>(command: Command) {
    return this.driver.execute(command);
  }

  /** Types of the call events of a call so far, in order. */
  callTypes(callId: string): string[] {
    return this.events
      .filter((event) => 'callId' in event && event.callId === callId && event.type.startsWith('call.'))
      .map(({ type }) => type);
  }

  login(agent: string, device: string) {
    return this.run({
      command: 'setAgentState',
      state: 'login',
      agent,
      device,
      password: SIMULATED_PASSWORD,
    });
  }
}

async function online(
  target: UccxSimulator,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Session> {
  const session = new Session(target, options);
  await session.driver.start();
  expect(session.driver.state.kind).toBe('online');
  return session;
}

/** An agent at 2006 who talks with a caller of CSQ 1. */
async function talking(): Promise<{ target: UccxSimulator; session: Session; callId: string }> {
  const target = await simulator();
  const session = await online(target);
  await session.login('agt2006', '2006');
  await session.run({ command: 'setAgentState', state: 'ready', agent: 'agt2006' });
  target.callFrom(CALLER, '7000');
  const rings = await session.next('call.delivered', (event) => event.subjectDevice?.number === '2006');
  await session.run({ command: 'answer', callId: rings.callId });
  await session.next('call.established', (event) => event.subjectDevice?.number === '2006');
  return { target, session, callId: rings.callId };
}

describe('the day of an agent', () => {
  it('goes from login over ready, a call and work to logout', async () => {
    const { target, session, callId } = await talking();
    const { events } = session;
    expect(
      events.filter(({ type }) => type.startsWith('agent.')).filter(({ snapshot }) => !snapshot),
    ).toMatchObject([
      { type: 'agent.loggedOn', agent: { id: 'agt2006', name: 'Tomas Havel', extension: '2006' } },
      { type: 'agent.notReady' },
      { type: 'agent.ready' },
      { type: 'agent.reserved' },
      { type: 'agent.busy' },
    ]);
    await session.run({ command: 'setAgentState', state: 'work', agent: 'agt2006' });
    target.hangUp(CALLER);
    expect(await session.next('agent.workingAfterCall')).toMatchObject({ agent: { id: 'agt2006' } });
    await session.next('call.ended', (event) => event.callId === callId);
    await session.run({ command: 'setAgentState', state: 'notReady', agent: 'agt2006', reason: 12 });
    expect(await session.next('agent.notReady')).toMatchObject({ reason: { code: 12 } });
    await session.run({ command: 'setAgentState', state: 'logout', agent: 'agt2006' });
    await session.next('agent.loggedOff');
    await expect(session.run({ command: 'queryAgentState', agent: 'agt2006' })).resolves.toMatchObject({
      agentState: 'AGENT_STATE_LOGOUT',
    });
  });

  it('is not begun with a wrong password, which is checked without a phone, too', async () => {
    const session = await online(await simulator());
    const wrong = { command: 'setAgentState', agent: 'agt2006', password: 'wrong' } as const;
    expect(await codeOf(session.run({ ...wrong, state: 'login', device: '2006' }))).toMatch(
      /^UCCX_CF_INVALID_.*PASSWORD/,
    );
    expect(await codeOf(session.run({ ...wrong, state: 'authenticate' }))).toMatch(
      /^UCCX_CF_INVALID_.*PASSWORD/,
    );
    const right = { ...wrong, password: SIMULATED_PASSWORD, state: 'authenticate' } as const;
    await expect(session.run(right)).resolves.toMatchObject({ state: 'authenticate', agent: 'agt2006' });
  });
});

describe('a queued call', () => {
  it('reads as one story from its beginning to its end', async () => {
    const { target, session, callId } = await talking();
    target.hangUp(CALLER);
    await session.next('call.ended', (event) => event.callId === callId);
    const types = session.callTypes(callId);
    expect(types[0]).toBe('call.began');
    expect(types.at(-1)).toBe('call.ended');
    for (const once of ['call.began', 'call.queued', 'call.cleared', 'call.ended']) {
      expect(types.filter((type) => type === once)).toEqual([once]);
    }
    const established = session.events.find(
      (event) => event.type === 'call.established' && event.subjectDevice?.number === '2006',
    );
    expect(established).toMatchObject({
      callId,
      callingDevice: { number: CALLER },
      answeringDevice: { number: '2006', kind: 'agent', name: 'Tomas Havel' },
      agent: { id: 'agt2006', name: 'Tomas Havel' },
      queue: { id: '1', name: 'Customer Service' },
      direction: 'inbound',
      localConnectionState: 'connected',
    });
  });

  it('can be held, retrieved, sent digits, given data and complained about', async () => {
    const { session, callId } = await talking();
    await session.run({ command: 'hold', callId });
    await session.next('call.held');
    await session.run({ command: 'retrieve', device: '2006' });
    await session.next('call.retrieved');
    await session.run({ command: 'sendDtmf', callId, digits: '12#' });
    await session.run({ command: 'badCall', callId });
    await session.run({
      command: 'setCallData',
      callId,
      data: { callVariables: { CallVar1: 'gold' }, wrapUp: 'sold' },
    });
    expect(await session.next('call.dataUpdated', (event) => event.data?.wrapUp === 'sold')).toMatchObject({
      data: { callVariables: { CallVar1: 'gold' } },
    });
    await expect(session.run({ command: 'snapshotCall', callId })).resolves.toMatchObject({
      parties: expect.arrayContaining([
        expect.objectContaining({
          device: { number: '2006', kind: 'agent' },
          localConnectionState: 'connected',
        }),
      ]) as never,
    });
    await expect(session.run({ command: 'snapshotDevice', device: '2006' })).resolves.toMatchObject({
      calls: [{ callId, localConnectionState: 'connected' }],
    });
    await session.run({ command: 'clear', callId });
    await session.next('call.ended');
  });
});

describe('a consultation', () => {
  async function consulting(purpose: 'transfer' | 'conference') {
    const { target, session, callId } = await talking();
    await session.login('agt2007', '2007');
    await session.run({ command: 'setAgentState', state: 'ready', agent: 'agt2007' });
    const consult = await session.run({ command: 'consult', callId, destination: '2007', purpose });
    const rings = await session.next('call.delivered', (event) => event.subjectDevice?.number === '2007');
    expect(rings).toMatchObject({
      callId: consult.callId,
      callType: 'CALLTYPE_CONSULT',
      relatedCallId: callId,
    });
    return { target, session, callId, consultId: rings.callId };
  }

  it('ends in a transfer', async () => {
    const { target, session, callId, consultId } = await consulting('transfer');
    await session.run({ command: 'answer', device: '2007' });
    await session.next('call.established', (event) => event.callId === consultId);
    await session.run({ command: 'transfer', device: '2006' });
    const transferred = await session.next('call.transferred');
    expect(transferred).toMatchObject({
      subjectDevice: { number: '2006' },
      cause: { name: 'CEC_TRANSFER' },
      parties: expect.arrayContaining([expect.objectContaining({ number: '2007' })]) as never,
    });
    await session.next('call.ended', (event) => event.callId === consultId);
    target.hangUp('2007');
    await session.next('call.ended', (event) => event.callId === transferred.callId);
    for (const id of new Set([callId, consultId])) {
      expect(session.callTypes(id).filter((type) => type === 'call.began')).toHaveLength(1);
      expect(session.callTypes(id).filter((type) => type === 'call.ended')).toHaveLength(1);
    }
    expect(session.driver.snapshot().filter(({ type }) => type.startsWith('call.'))).toEqual([]);
  });

  it('ends in a conference', async () => {
    const { session, consultId } = await consulting('conference');
    await session.run({ command: 'answer', device: '2007' });
    await session.next('call.established', (event) => event.callId === consultId);
    const joined = await session.run({ command: 'conference', device: '2006' });
    const conferenced = await session.next('call.conferenced');
    expect(conferenced).toMatchObject({ callId: joined.callId, subjectDevice: { number: '2006' } });
    expect(conferenced.parties?.map(({ number }) => number).sort()).toEqual(['2006', '2007', CALLER].sort());
    await session.run({ command: 'drop', callId: conferenced.callId, device: '2006' });
    await session.next('call.connectionCleared', (event) => event.subjectDevice?.number === '2006');
  });

  it('is given up for the first call', async () => {
    const { session, callId, consultId } = await consulting('transfer');
    await session.run({ command: 'answer', device: '2007' });
    await session.next('call.established', (event) => event.callId === consultId);
    await session.run({ command: 'alternate', device: '2006' });
    await session.next('call.retrieved', (event) => event.callId === callId);
    await session.run({ command: 'alternate', device: '2006' });
    await session.next('call.retrieved', (event) => event.callId === consultId);
    await session.run({ command: 'reconnect', device: '2006' });
    await session.next('call.ended', (event) => event.callId === consultId);
    await session.next('call.retrieved', (event) => event.callId === callId);
  });

  it('is not needed for a transfer in one step', async () => {
    const { session, callId } = await talking();
    await session.login('agt2007', '2007');
    await session.run({ command: 'blindTransfer', callId, destination: '2007' });
    await session.next('call.delivered', (event) => event.subjectDevice?.number === '2007');
  });
});

describe('supervision', () => {
  it('joins the call of an agent and leaves it', async () => {
    const { session, callId } = await talking();
    await session.login('sup2010', '2010');
    await session.run({ command: 'supervise', action: 'bargeIn', agent: 'agt2006', supervisor: '2010' });
    await session.next('call.conferenced');
    await session.run({ command: 'supervise', action: 'clear', callId, device: '2006', supervisor: '2010' });
    await session.next('call.connectionCleared', (event) => event.subjectDevice?.number === '2010');
  });

  it('is asked for by an agent', async () => {
    const { session, callId } = await talking();
    await session.login('sup2010', '2010');
    await session.run({ command: 'setAgentState', state: 'ready', agent: 'sup2010' });
    const assist = await session.run({ command: 'supervisorAssist', agent: 'agt2006' });
    expect(assist.callId).toBeDefined();
    expect(await session.next('supervisor.assistRequested')).toMatchObject({
      agent: { id: 'agt2006' },
      subjectDevice: { number: '2006' },
    });
    expect(callId).not.toBe(assist.callId);
  });
});

describe('an outbound contact', () => {
  it('is offered as a reservation, accepted, and called', async () => {
    const target = await simulator();
    const session = await online(target);
    const login = {
      state: 'login',
      agent: 'chli4020',
      device: '4020',
      password: SIMULATED_PASSWORD,
    } as const;
    await session.run({ command: 'setAgentState', ...login, options: { outbound: true } });
    await session.run({ command: 'setAgentState', state: 'ready', agent: 'chli4020' });
    target.centre.outbound.offer(target.centre.agent('chli4020'));
    const reservation = await session.next(
      'call.delivered',
      (event) => event.subjectDevice?.number === '4020',
    );
    expect(reservation).toMatchObject({
      callType: 'CALLTYPE_RESERVATION',
      details: { outbound: { status: 'DO', mode: 'reservation' } },
    });
    await session.run({
      command: 'setCallData',
      callId: reservation.callId,
      data: {},
      options: { baResponse: 'Accept' },
    });
    const preview = await session.next(
      'call.originated',
      (event) => event.callType === 'CALLTYPE_PREVIEW' && event.callId !== reservation.callId,
    );
    expect(preview).toMatchObject({ direction: 'outbound', details: { outbound: { status: 'CO' } } });
    expect(session.callTypes(reservation.callId)).toContain('call.ended');
  });
});

describe('queries', () => {
  it('answer with everything the guide lists', async () => {
    const session = await online(await simulator());
    await session.login('agt2006', '2006');
    await expect(
      session.run({ command: 'queryQueueStatistics', queue: 'Customer Service' }),
    ).resolves.toMatchObject({
      queue: { id: '1', name: 'Customer Service' },
      loggedInAgents: 1,
      unAvailableAgents: 1,
      callsInPriorityQueue10: 0,
      longestWaitDuration: 0,
    });
    await expect(
      session.run({ command: 'queryAgentQueueStatistics', agent: 'agt2006' }),
    ).resolves.toMatchObject({
      agent: { id: 'agt2006', name: 'Tomas Havel' },
      callsInQueue: 0,
      oldestCallInQueue: 0,
    });
    await expect(session.run({ command: 'querySummaryStatistics' })).resolves.toMatchObject({
      numQueues: 3,
      loggedInAgents: 1,
      averageTalkDuration: 0,
    });
    await expect(session.run({ command: 'queryDevice', device: '2006' })).resolves.toMatchObject({
      device: '2006',
      maxActiveCalls: expect.any(Number) as number,
    });
    const { teams } = await session.run({ command: 'queryTeams' });
    expect(teams.length).toBeGreaterThan(0);
    const { directory } = await session.run({ command: 'queryDirectory' });
    expect(directory.complete).toBe(true);
    await expect(session.run({ command: 'queryConfiguration' })).resolves.toMatchObject({
      queues: directory.queues,
    });
  });

  it('refuse what nobody configured, and pass on what the server refuses', async () => {
    const session = await online(await simulator());
    expect(await codeOf(session.run({ command: 'queryQueueStatistics', queue: 'Nobody' }))).toBe(
      'CTI_INPUT_UNKNOWN',
    );
    const unknown = session.run({ command: 'hold', callId: '1', device: '2006' });
    expect(await codeOf(unknown)).toMatch(/^UCCX_/);
  });
});

describe('agent mode', () => {
  it('sees the own agent and calls only', async () => {
    const target = await simulator();
    const agent = await online(target, { mode: 'agent', agentId: 'agt2006', agentInstrument: '2006' });
    const bridge = await online(target);
    await bridge.login('agt2007', '2007');
    await bridge.next('agent.notReady', (event) => event.agent.id === 'agt2007');
    await agent.run({ command: 'setAgentState', state: 'login', password: SIMULATED_PASSWORD });
    await agent.next('agent.notReady', (event) => event.agent.id === 'agt2006' && !event.snapshot);
    const others = agent.events.filter((event) => 'agentState' in event && event.agent.id === 'agt2007');
    expect(others).toEqual([]);
  });
});

describe('failures', () => {
  it('of the master lead to the other node, where calls and agents are found again', async () => {
    const target = await startCluster();
    simulators.push(target);
    const session = await online(target);
    await session.login('agt2006', '2006');
    await session.run({ command: 'setAgentState', state: 'ready', agent: 'agt2006' });
    target.callFrom(CALLER, '7000');
    const rings = await session.next('call.delivered', (event) => event.subjectDevice?.number === '2006');
    target.takeOver('failure');
    await session.next('link.down');
    await session.next('link.resync');
    const snapshots = session.events.filter(({ snapshot }) => snapshot);
    expect(snapshots.some((event) => 'callId' in event && event.callId === rings.callId)).toBe(true);
    expect(session.callTypes(rings.callId).filter((type) => type === 'call.began')).toHaveLength(1);
    await session.run({ command: 'answer', device: '2006' });
    await session.next('call.established', (event) => event.subjectDevice?.number === '2006');
  });

  it('to find the master first lead straight to it', async () => {
    const target = await startCluster();
    simulators.push(target);
    target.takeOver('failure');
    const session = new Session(target, {});
    await session.driver.start();
    const up = await session.next('link.up');
    expect(up.endpoint).toBe(`127.0.0.1:${target.nodes[1]?.port}`);
    expect(session.driver.counters.lastError?.code).toBe('UCCX_E_CTI_SERVER_NOT_MASTER');
  });

  it('to serve as master any more make every request fail and the session move on', async () => {
    const target = await startCluster();
    simulators.push(target);
    const session = await online(target);
    target.takeOver('graceful');
    expect(await codeOf(session.run({ command: 'querySummaryStatistics' }))).toBe(
      'UCCX_E_CTI_SERVER_NOT_MASTER',
    );
    await session.next('link.resync');
    await expect(session.run({ command: 'querySummaryStatistics' })).resolves.toMatchObject({ numQueues: 3 });
  });

  it.each([
    ['reset', undefined],
    ['drop', undefined],
    ['truncate', undefined],
    ['oversize', undefined],
    ['new-session', undefined],
    ['restart', 10],
  ])('of the connection (%s) are followed by a reconnect', async (fault, argument) => {
    const target = await simulator();
    const session = await online(target);
    target.inject(fault, argument);
    // Something has to be sent for the fault to show.
    void codeOf(session.run({ command: 'querySummaryStatistics' }));
    await session.next('link.down');
    session.driver.connect();
    await until(
      'the driver is online again',
      () => {
        session.driver.connect();
        return session.driver.state.kind === 'online';
      },
      { intervalMs: 10 },
    );
    await expect(session.run({ command: 'querySummaryStatistics' })).resolves.toMatchObject({ numQueues: 3 });
  });

  it.each([
    ['split', 1],
    ['duplicate', 3],
    ['unknown-message', undefined],
    ['garble', 1],
  ])('of single messages (%s) do not end the session', async (fault, argument) => {
    const target = await simulator();
    const session = await online(target);
    target.inject(fault, argument);
    // The spoiled octets may be those that say which request is answered.
    await codeOf(session.driver.execute({ command: 'querySummaryStatistics' }, { timeoutMs: 200 }));
    await expect(session.run({ command: 'querySummaryStatistics' })).resolves.toMatchObject({ numQueues: 3 });
    expect(session.driver.counters.reconnects).toBe(0);
  });
});
