import { describe, expect, it } from 'vitest';
import type { Clock } from '../../lib/core/clock';
import { newCounters } from '../../lib/core/counters';
import { EventOutbox } from '../../lib/core/event-outbox';
import type { EventDraft } from '../../lib/core/events';
import { until } from '../support/until';

/** An event that can be told from others. */
const held = (number: number): EventDraft => ({ type: 'call.held', callId: String(number) });

/** A clock whose time passes within a turn of the event loop. */
function steppedClock() {
  let now = 0;
  let timers: { due: number; callback: () => void }[] = [];
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    const due = timers.filter((timer) => timer.due <= now);
    timers = timers.filter((timer) => timer.due > now);
    for (const { callback } of due) callback();
  };
  const clock: Clock = {
    now: () => now,
    setTimeout: (callback, delayMs) => {
      const timer = { due: now + delayMs, callback };
      timers.push(timer);
      return timer;
    },
    clearTimeout: (handle) => {
      timers = timers.filter((timer) => timer !== handle);
    },
  };
  return { clock, pass };
}

/** An outbox, and what became of the events. */
function make({ handOverMs = 0, maximumWaiting = 10_000 } = {}) {
  const { clock, pass } = steppedClock();
  const counters = newCounters();
  const delivered: EventDraft[] = [];
  const holds: boolean[] = [];
  const outbox = new EventOutbox({
    clock,
    counters,
    maximumWaiting,
    deliver: (draft) => {
      delivered.push(draft);
      pass(handOverMs);
    },
    hold: (isHeld) => holds.push(isHeld),
  });
  const ids = () => delivered.flatMap((draft) => ('callId' in draft ? [Number(draft.callId)] : []));
  const gaps = () => delivered.flatMap((draft) => (draft.type === 'link.gap' ? [Number(draft.count)] : []));
  return { pass, counters, outbox, delivered, holds, ids, gaps };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_none, index) => from + index);

describe('events', () => {
  it('leave at once when there are few of them', () => {
    const { outbox, ids, counters } = make();
    for (const number of range(1, 20)) outbox.put(held(number), undefined);
    expect(ids()).toEqual(range(1, 20));
    expect(counters.queueDepth).toBe(0);
  });

  it('leave in later turns when there are many, all of them and in their order', async () => {
    const { outbox, ids, counters, gaps } = make();
    for (const number of range(1, 9_000)) outbox.put(held(number), undefined);
    expect(ids().length).toBeLessThan(1_000);
    expect(counters.queueDepth).toBe(9_000 - ids().length);
    await until('all have left', () => counters.queueDepth === 0);
    expect(ids()).toEqual(range(1, 9_000));
    expect(gaps()).toEqual([]);
  });

  it('do not overtake those that wait', async () => {
    const { outbox, ids, counters } = make();
    for (const number of range(1, 500)) outbox.put(held(number), undefined);
    await new Promise((resolve) => setImmediate(resolve));
    for (const number of range(501, 700)) outbox.put(held(number), undefined);
    await until('all have left', () => counters.queueDepth === 0);
    expect(ids()).toEqual(range(1, 700));
  });

  it('keep the time at which they came', async () => {
    const { clock, pass } = steppedClock();
    const times: number[] = [];
    const outbox = new EventOutbox({
      clock,
      counters: newCounters(),
      deliver: (_draft, _raw, receivedAt) => times.push(receivedAt),
      hold: () => undefined,
    });
    const before = clock.now();
    for (const number of range(1, 300)) outbox.put(held(number), undefined);
    pass(5_000);
    await until('all have left', () => times.length === 300);
    expect(new Set(times)).toEqual(new Set([before]));
  });

  it('are fewer in a turn the longer those take who hear of them', async () => {
    const { outbox, ids } = make({ handOverMs: 10 });
    for (const number of range(1, 200)) outbox.put(held(number), undefined);
    // The first share is that of the first turn; the next one is what that has taught.
    const perTurn: number[] = [];
    for (let turn = 0, before = ids().length; turn < 4; turn += 1, before = ids().length) {
      await new Promise((resolve) => setImmediate(resolve));
      perTurn.push(ids().length - before);
    }
    expect(perTurn.slice(1)).toEqual([2, 2, 2]);
    expect(ids()).toEqual(range(1, ids().length));
    outbox.flush();
  });
});

describe('a burst after single events', () => {
  /** How many events of a burst leave at once after a while in which they came one in a turn. */
  async function leavingAtOnce(handOverMs: number): Promise<number> {
    const { outbox, ids } = make({ handOverMs });
    for (const number of range(1, 30)) {
      outbox.put(held(number), undefined);
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const number of range(31, 1_030)) outbox.put(held(number), undefined);
    return ids().length - 30;
  }

  it('gets no more of a turn than single events have shown to fit', async () => {
    expect(await leavingAtOnce(5)).toBe(5);
    expect(await leavingAtOnce(30)).toBe(1);
  });

  it('gets the share of a beginning where single events took no time', async () => {
    expect(await leavingAtOnce(0)).toBe(20);
  });
});

describe('a peer that sends faster than events are taken', () => {
  it('is held, and let go on when little is left', async () => {
    const { outbox, holds, counters } = make();
    for (const number of range(1, 3_000)) outbox.put(held(number), undefined);
    expect(holds).toEqual([true]);
    await until('all have left', () => counters.queueDepth === 0);
    expect(holds).toEqual([true, false]);
  });

  it('is not held for longer than a second, then gets so far and is held again', () => {
    const { outbox, holds, pass, counters } = make();
    for (const number of range(1, 2_000)) outbox.put(held(number), undefined);
    pass(1_000);
    expect(holds).toEqual([true, false]);
    for (const number of range(2_001, 4_000)) outbox.put(held(number), undefined);
    expect(holds).toEqual([true, false]);
    outbox.put(held(4_001), undefined);
    expect(holds).toEqual([true, false, true]);
    outbox.flush();
    expect(counters.queueDepth).toBe(0);
  });
});

describe('events beyond the limit', () => {
  it('are no events of replayed state, however large that is', async () => {
    const { outbox, delivered, gaps, counters } = make({ maximumWaiting: 1_000 });
    for (const number of range(1, 5_000)) outbox.put({ ...held(number), snapshot: true }, undefined);
    await until('all have left', () => counters.queueDepth === 0);
    expect(delivered).toHaveLength(5_000);
    expect(gaps()).toEqual([]);
    expect(counters.eventsDropped).toBe(0);
  });

  it('are dropped, the oldest first, and told as gaps', async () => {
    const { outbox, ids, gaps, counters } = make({ maximumWaiting: 1_000 });
    for (const number of range(1, 5_000)) outbox.put(held(number), undefined);
    await until('all have left', () => counters.queueDepth === 0);
    const left = ids();
    expect(left).toEqual([...left].sort((one, other) => one - other));
    expect(left.at(-1)).toBe(5_000);
    expect(gaps()).toEqual([5_000 - left.length]);
    expect(counters.eventsDropped).toBe(5_000 - left.length);
    expect(left.length).toBeGreaterThan(500);
  });

  it('tell of a gap that was among them as well', async () => {
    const { outbox, gaps, ids, counters } = make({ maximumWaiting: 100 });
    for (const number of range(1, 110)) outbox.put(held(number), undefined);
    outbox.put({ type: 'link.gap', count: 7_000 }, undefined);
    for (const number of range(111, 2_000)) outbox.put(held(number), undefined);
    await until('all have left', () => counters.queueDepth === 0);
    expect(gaps().reduce((sum, count) => sum + count, 0)).toBe(7_000 + 2_000 - ids().length);
  });

  it('leave what tells of the connection itself', async () => {
    const { outbox, delivered, counters } = make({ maximumWaiting: 100 });
    for (const number of range(1, 150)) outbox.put(held(number), undefined);
    outbox.put({ type: 'link.down', endpoint: 'a' }, undefined);
    outbox.put({ type: 'link.up', endpoint: 'b' }, undefined);
    for (const number of range(151, 2_000)) outbox.put(held(number), undefined);
    await until('all have left', () => counters.queueDepth === 0);
    const types = delivered.map(({ type }) => type).filter((type) => type.startsWith('link.'));
    expect(types).toEqual(['link.gap', 'link.down', 'link.up']);
  });
});

it('a flush hands everything over at once', () => {
  const { outbox, ids, holds, counters } = make();
  for (const number of range(1, 5_000)) outbox.put(held(number), undefined);
  outbox.flush();
  expect(ids()).toEqual(range(1, 5_000));
  expect(counters.queueDepth).toBe(0);
  expect(holds).toEqual([true, false]);
});

describe('events that come of an event', () => {
  it('follow it when every listener has it, also when everything is asked for meanwhile', () => {
    const told: string[] = [];
    const outbox: EventOutbox = new EventOutbox({
      clock: steppedClock().clock,
      counters: newCounters(),
      deliver: (draft) => {
        const id = 'callId' in draft ? draft.callId : '';
        told.push(`first hears ${id}`);
        if (id === '1') {
          outbox.put(held(2), undefined);
          outbox.put(held(3), undefined);
          outbox.flush();
        }
        told.push(`second hears ${id}`);
      },
      hold: () => undefined,
    });
    outbox.put(held(1), undefined);
    expect(told).toEqual(['1', '2', '3'].flatMap((id) => [`first hears ${id}`, `second hears ${id}`]));
  });
});

describe('a flush', () => {
  it('tells the rest as one gap when listeners take too long for all of it', () => {
    const { outbox, ids, gaps, delivered, counters } = make({ handOverMs: 100 });
    for (const number of range(1, 60)) outbox.put(held(number), undefined);
    const before = ids().length;
    outbox.put({ type: 'link.up', endpoint: 'a' }, undefined);
    outbox.flush();
    const flushed = ids().length - before;
    expect(flushed).toBeGreaterThan(1);
    expect(flushed).toBeLessThan(10);
    expect(gaps()).toEqual([60 - before - flushed]);
    expect(delivered.slice(-2).map(({ type }) => type)).toEqual(['link.gap', 'link.up']);
    expect(counters.queueDepth).toBe(0);
  });

  it('hands over all of it when they are quick', () => {
    const { outbox, ids, gaps } = make();
    for (const number of range(1, 5_000)) outbox.put(held(number), undefined);
    outbox.flush();
    expect(ids()).toEqual(range(1, 5_000));
    expect(gaps()).toEqual([]);
  });
});
