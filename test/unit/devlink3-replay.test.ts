import { describe, expect, it } from 'vitest';
import { decodeRecord, type StreamRecord } from '../../lib/systems/devlink3/codec-records';
import { CounterWatch } from '../../lib/systems/devlink3/counter-watch';
import { RecentNames } from '../../lib/core/recent-names';
import { ReplayWindow } from '../../lib/systems/devlink3/replay-window';
import { call, callLost, detail, endId, NORTH, partyA } from '../support/devlink3-records';
import { ManualClock } from '../support/manual-clock';

const record = (text: string): StreamRecord => decodeRecord({ type: 'callDelta3', text, encoding: 'utf8' });
const inProgress = (id: number, node?: string): StreamRecord =>
  record(detail(call({ id, ...(node === undefined ? {} : { node }) }), partyA({ id: endId(id) })));

function open(quietMs = 100) {
  const clock = new ManualClock();
  const window = new ReplayWindow(clock, quietMs);
  let over = false;
  void window.over.then(() => (over = true));
  window.begin();
  return { clock, window, isOver: () => over };
}

describe('the replay', () => {
  it('is over after a silence, which every replayed call puts off', async () => {
    const { clock, window, isOver } = open();
    expect(window.takes(inProgress(1), 'hub')).toBe(true);
    await clock.advance(90);
    expect(window.takes(inProgress(2), 'hub')).toBe(true);
    await clock.advance(90);
    expect(isOver()).toBe(false);
    await clock.advance(10);
    expect(isOver()).toBe(true);
    expect(window.takes(inProgress(3), 'hub')).toBe(false);
    expect(clock.pendingTimers).toBe(0);
  });

  it('is over for one system with a call that it told of already', () => {
    const { window } = open();
    expect(window.takes(inProgress(1), 'hub')).toBe(true);
    expect(window.takes(inProgress(1), 'hub')).toBe(false);
    expect(window.takes(inProgress(2), 'hub')).toBe(false);
    expect(window.takes(inProgress(1, NORTH), 'north')).toBe(true);
  });

  it('is over for one system with a loss', () => {
    const { window } = open();
    expect(window.takes(record(callLost(endId(1))), 'hub')).toBe(false);
    expect(window.takes(inProgress(2), 'hub')).toBe(false);
    expect(window.takes(inProgress(2, NORTH), 'north')).toBe(true);
  });

  it('is over at last although calls keep coming', async () => {
    const { clock, window, isOver } = open();
    for (let id = 0; !isOver() && id < 1_000; id += 1) {
      window.takes(inProgress(id), 'hub');
      await clock.advance(50);
    }
    expect(isOver()).toBe(true);
    expect(clock.pendingTimers).toBe(0);
  });

  it('holds nothing but calls', () => {
    const { window } = open();
    expect(window.takes(decodeRecord({ type: 'cmExtn', text: 'Extn1: X', encoding: 'utf16' }), 'hub')).toBe(
      false,
    );
    expect(window.takes(inProgress(1), 'hub')).toBe(true);
    window.close();
    window.close();
  });
});

describe('the counters of systems', () => {
  it('show what is missing, through the largest number, by system', () => {
    const watch = new CounterWatch();
    expect(watch.note('a', 0xffffffff)).toBeUndefined();
    expect(watch.note('a', 0)).toBeUndefined();
    expect(watch.note('b', 500)).toBeUndefined();
    expect(watch.note('a', 3)).toEqual({ origin: 'a', count: 2, expected: 1, received: 3 });
    expect(watch.note('a', 3)).toBeUndefined();
    expect(watch.note('a', 4)).toBeUndefined();
    expect(watch.note('b', 1)).toEqual({ origin: 'b', expected: 501, received: 1 });
    expect(watch.note('b', 2)).toBeUndefined();
  });
});

describe('recent names', () => {
  it('are remembered up to twice their number, the last ones surely', () => {
    const names = new RecentNames(3);
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) names.add(name);
    expect(['e', 'f', 'g'].every((name) => names.has(name))).toBe(true);
    expect(names.has('a')).toBe(false);
    names.clear();
    expect(names.has('g')).toBe(false);
  });
});
