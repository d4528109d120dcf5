import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UccxSimulator } from '../../lib/systems/uccx/sim';
import { ManualClock } from '../support/manual-clock';
import { field, Id, text, u32, WireClient, type WireMessage } from '../support/uccx-wire-client';

const START = Date.UTC(2026, 4, 4, 8);
const CSQS = [1, 2, 3];
const MINUTE = 60_000;

let clock: ManualClock;
let simulator: UccxSimulator;
let client: WireClient;
const complaints: string[] = [];

beforeEach(async () => {
  clock = new ManualClock(START);
  complaints.length = 0;
  const complain = (line: string): void => {
    complaints.push(line);
  };
  const logger = { error: complain, warn: complain, info: complain, debug: complain, trace: complain };
  simulator = await UccxSimulator.start({ clock, seed: 7, logger });
  client = await WireClient.open(simulator.port, { callMask: 0, agentMask: 0, idleTimeout: 120 });
});

afterEach(async () => {
  client.close();
  await simulator.stop();
});

/** Lets time pass, with heartbeats. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= MINUTE) {
    await clock.advance(Math.min(left, MINUTE));
    await client.request(Id.HEARTBEAT_REQ);
    client.clear();
  }
}

/** Tables 164 and 175 from the first field behind the counts of agents. */
interface Figures {
  agents: Record<'loggedIn' | 'talking' | 'ready' | 'notReady' | 'work' | 'reserved', number>;
  waiting: number;
  start: number;
  end: number;
  total: number;
  oldest: number;
  handled: number;
  abandoned: number;
  dequeued: number;
  averageTalk: number;
  averageWait: number;
  longestTalk: number;
  longestWait: number;
}

function read(message: WireMessage, firstCount: number, hasDequeued: boolean): Figures {
  const count = (index: number) => message.u16(firstCount + 2 * index);
  const queues = firstCount + 12;
  const today = queues + 40;
  const number = (index: number) => message.u32(today + 4 * index);
  const shift = hasDequeued ? 1 : 0;
  return {
    agents: {
      loggedIn: count(0),
      talking: count(1),
      ready: count(2),
      notReady: count(3),
      work: count(4),
      reserved: count(5),
    },
    waiting: Array.from({ length: 10 }, (_, index) => message.u32(queues + 4 * index)).reduce(
      (a, b) => a + b,
    ),
    start: number(0),
    end: number(1),
    total: number(2),
    oldest: number(3),
    handled: number(4),
    abandoned: number(5),
    dequeued: hasDequeued ? number(6) : 0,
    averageTalk: number(6 + shift),
    averageWait: number(7 + shift),
    longestTalk: number(8 + shift),
    longestWait: number(9 + shift),
  };
}

async function ofCsq(csqId: number): Promise<Figures> {
  const answer = await client.request(Id.QUERY_QUEUE_STATISTICS_REQ, field(62, u32(csqId)));
  expect([answer.name, answer.numbers(62)]).toEqual(['QUERY_QUEUE_STATISTICS_CONF', [csqId]]);
  return read(answer, 4, true);
}

async function ofSystem(): Promise<Figures> {
  const answer = await client.request(Id.QUERY_SUMMARY_STATISTICS_REQ);
  expect([answer.name, answer.u16(4)]).toEqual(['QUERY_SUMMARY_STATISTICS_CONF', 3]);
  return read(answer, 6, false);
}

const sum = (list: readonly Figures[], name: 'total' | 'handled' | 'abandoned' | 'waiting') =>
  list.reduce((total, figures) => total + figures[name], 0);

describe('statistics of the simulated Unified CCX', () => {
  it('add up over a day of work', async () => {
    await simulator.play('day', { ratePerMinute: 20 });
    await pass(30 * MINUTE);
    const csqs = await Promise.all(CSQS.map(ofCsq));
    const system = await ofSystem();

    expect(system.total).toBeGreaterThan(400);
    expect(system.handled).toBeGreaterThan(300);
    expect(system.abandoned).toBeGreaterThan(0);
    for (const figures of csqs) {
      expect(figures.total).toBe(figures.handled + figures.abandoned + figures.dequeued);
      expect(figures.handled).toBeGreaterThan(0);
      expect(figures.longestTalk).toBeGreaterThanOrEqual(figures.averageTalk);
      expect(figures.longestWait).toBeGreaterThanOrEqual(figures.averageWait);
      expect(figures.averageTalk).toBeGreaterThan(0);
    }
    expect([sum(csqs, 'total'), sum(csqs, 'handled'), sum(csqs, 'abandoned'), sum(csqs, 'waiting')]).toEqual([
      system.total,
      system.handled,
      system.abandoned,
      system.waiting,
    ]);
    const { loggedIn, ...states } = system.agents;
    expect(loggedIn).toBe(Object.values(states).reduce((a, b) => a + b));
    expect(loggedIn).toBe([...simulator.centre.agents].filter((agent) => agent.loggedIn).length);
    expect([system.start, system.end]).toEqual([START / 1000, clock.now() / 1000]);
    const waiting = simulator.centre.acd.waiting();
    expect(system.waiting).toBe(waiting.length);
    expect(complaints).toEqual([]);
  });

  it('count a call when it, and the work after it, are over', async () => {
    const agent = simulator.centre.agent('agt2006');
    simulator.centre.agents.login(agent, { control: 'script' });
    simulator.centre.agents.request(agent, 3, 0);
    const call = simulator.callFrom('2025550117', '7000');
    await clock.advance(4_000);
    simulator.answer('2006');
    simulator.centre.agents.request(agent, 5, 0);
    await clock.advance(9_000);
    expect((await ofCsq(1)).agents).toMatchObject({ loggedIn: 1, talking: 1 });
    simulator.hangUp('2025550117', call);
    await clock.advance(3_000);
    expect(await ofCsq(1)).toMatchObject({ total: 0, handled: 0, agents: { work: 1 } });
    simulator.centre.agents.request(agent, 3, 0);
    const figures = {
      total: 1,
      handled: 1,
      abandoned: 0,
      averageTalk: 9,
      averageWait: 4,
      longestTalk: 9,
      longestWait: 4,
    };
    expect(await ofCsq(1)).toMatchObject(figures);
    expect(await ofSystem()).toMatchObject(figures);
  });

  it('count callers who give up, and those who wait', async () => {
    const first = simulator.callFrom('2025550117', '7000');
    await clock.advance(5_000);
    simulator.callFrom('2025550118', '7000', { priority: 7 });
    await clock.advance(2_000);
    expect(await ofCsq(1)).toMatchObject({ waiting: 2, oldest: 7, total: 0 });
    const answer = await client.request(Id.QUERY_QUEUE_STATISTICS_REQ, field(62, u32(1)));
    expect([answer.u32(16), answer.u32(16 + 6 * 4)]).toEqual([1, 1]);
    simulator.hangUp('2025550117', first);
    expect(await ofCsq(1)).toMatchObject({ waiting: 1, oldest: 2, total: 1, abandoned: 1, handled: 0 });
  });

  it('tell an agent what waits in the agent`s CSQs', async () => {
    simulator.callFrom('2025550117', '7000');
    simulator.callFrom('2025550118', '7200');
    simulator.callFrom('2025550119', '7100');
    await clock.advance(3_000);
    const ask = (id: string) => client.request(Id.QUERY_AGENT_QUEUE_STATISTICS_REQ, text(194, id));
    const answer = await ask('agt2006');
    expect([answer.name, answer.u32(4), answer.u32(8), answer.text(194)]).toEqual([
      'QUERY_AGENT_QUEUE_STATISTICS_CONF',
      2,
      3,
      'agt2006',
    ]);
    const nobody = await ask('nobody');
    expect([nobody.name, nobody.u32(4)]).toEqual(['FAILURE_CONF', 8]);
  });

  it('are refused for a CSQ that is not there, or not named', async () => {
    const unknown = await client.request(Id.QUERY_QUEUE_STATISTICS_REQ, field(62, u32(77)));
    expect([unknown.name, unknown.u32(4)]).toEqual(['FAILURE_CONF', 93]);
    const missing = await client.request(Id.QUERY_QUEUE_STATISTICS_REQ);
    expect([missing.name, missing.u32(4)]).toEqual(['FAILURE_CONF', 6]);
  });

  it('begin anew at midnight', async () => {
    const call = simulator.callFrom('2025550117', '7000');
    simulator.hangUp('2025550117', call);
    expect((await ofSystem()).total).toBe(1);
    await pass(16 * 60 * MINUTE);
    const tomorrow = await ofSystem();
    expect([tomorrow.total, tomorrow.start]).toEqual([0, Date.UTC(2026, 4, 5) / 1000]);
  });
});

describe('the endless day', () => {
  it('is the same again with the same seed', async () => {
    const stories = [];
    for (let run = 0; run < 2; run++) {
      const timed = new ManualClock(START);
      const again = await UccxSimulator.start({ clock: timed, seed: 42 });
      await again.play('day', { ratePerMinute: 20 });
      await timed.advance(5 * MINUTE);
      stories.push([...again.centre.agents].map(({ id, state, since }) => [id, state, since]));
      await again.stop();
    }
    expect(stories[0]).toEqual(stories[1]);
  });

  it('shows every kind of thing, with something new every few seconds', async () => {
    const watcher = await WireClient.open(simulator.port, { callMask: 0x65efff, idleTimeout: 120 });
    await simulator.play('day', { ratePerMinute: 20 });
    const seen = new Set<string>();
    for (let minute = 0; minute < 30; minute++) {
      await clock.advance(MINUTE);
      await client.request(Id.HEARTBEAT_REQ);
      await watcher.request(Id.HEARTBEAT_REQ);
      if (minute > 2) expect(watcher.messages.length).toBeGreaterThan(60);
      for (const name of watcher.names) seen.add(name);
      watcher.clear();
      client.clear();
    }
    watcher.close();
    for (const name of [
      'BEGIN_CALL_EVENT',
      'CALL_DELIVERED_EVENT',
      'CALL_ESTABLISHED_EVENT',
      'CALL_QUEUED_EVENT',
      'CALL_DEQUEUED_EVENT',
      'CALL_HELD_EVENT',
      'CALL_RETRIEVED_EVENT',
      'CALL_DIVERTED_EVENT',
      'CALL_TRANSFERRED_EVENT',
      'CALL_CONFERENCED_EVENT',
      'CALL_ORIGINATED_EVENT',
      'CALL_DATA_UPDATE_EVENT',
      'CALL_CLEARED_EVENT',
      'END_CALL_EVENT',
      'RTP_STARTED_EVENT',
      'AGENT_STATE_EVENT',
    ]) {
      expect(seen).toContain(name);
    }
  });

  it('has its first caller within two seconds, however few come later', async () => {
    await simulator.play('day', { ratePerMinute: 1 });
    await clock.advance(2_000);
    expect(simulator.centre.switchboard.calls.size).toBe(1);
  });

  it('ends with nobody left on the floor', async () => {
    await simulator.play('day', { ratePerMinute: 60 });
    await pass(3 * MINUTE);
    simulator.endDay();
    await pass(MINUTE);
    expect([...simulator.centre.agents].filter(({ loggedIn }) => loggedIn)).toEqual([]);
    expect(simulator.centre.switchboard.calls.size).toBe(0);
  });
});
