import type { NodeAPI } from 'node-red';
import { describe, expect, it } from 'vitest';
import { newCounters, type CtiCounters } from '../../lib/core/counters';
import { CtiError } from '../../lib/core/errors';
import type { SessionState } from '../../lib/core/state';
import { figuresOf, sameFigures, type Figures } from '../../nodes/shared/figures';
import { stateStatus } from '../../nodes/shared/status';

/** A catalogue that tells which text was asked for, with which values. */
const RED = {
  _: (key: string, values: object) => `${key.replace(/^.*:status\./, '')}${JSON.stringify(values)}`,
} as unknown as NodeAPI;
const ONLINE: SessionState = { kind: 'online', endpoint: 'pbx', since: 0 };

function figures(counters: Partial<CtiCounters>): Figures {
  return figuresOf({ ...newCounters(), ...counters });
}

function lastError(time: string) {
  return { lastError: { code: 'CTI_KEEPALIVE_LOST', message: 'gone', time } };
}

describe('the figures that nodes show', () => {
  it('are none while all is well', () => {
    expect(figures({ events: 5, framesReceived: 9, queueDepth: 999 })).toEqual({});
  });

  it.each([
    [1_000, 1_000],
    [1_999, 1_000],
    [9_999, 9_000],
    [12_345, 10_000],
  ])('are rounded down while they change all the time: %d is %d', (count, shown) => {
    expect(figures({ queueDepth: count, eventsDropped: count })).toEqual({ waiting: shown, dropped: shown });
  });

  it('tell every reconnect, and the last error to the minute', () => {
    const at = new Date(2026, 10, 2, 7, 5, 59);
    expect(figures({ reconnects: 12, ...lastError(at.toISOString()) })).toEqual({
      reconnects: 12,
      lastError: { code: 'CTI_KEEPALIVE_LOST', time: '2026-11-02 07:05' },
    });
  });

  it('are the same until something else would be shown', () => {
    const at = (seconds: number) => lastError(new Date(2026, 10, 2, 7, 5, seconds).toISOString());
    const before = figures({ queueDepth: 1_200, reconnects: 1, ...at(0) });
    expect(sameFigures(before, figures({ queueDepth: 1_900, reconnects: 1, ...at(59) }))).toBe(true);
    expect(sameFigures(before, figures({ queueDepth: 2_000, reconnects: 1, ...at(0) }))).toBe(false);
    expect(sameFigures(before, figures({ queueDepth: 1_200, reconnects: 2, ...at(0) }))).toBe(false);
    expect(sameFigures(before, figures({ queueDepth: 1_200, reconnects: 1, ...at(60) }))).toBe(false);
  });
});

describe('the status of a connected node', () => {
  it('is that of any other node while there is nothing to tell', () => {
    expect(stateStatus(RED, ONLINE, {})).toEqual({
      fill: 'green',
      shape: 'dot',
      text: 'node-red:common.status.connected',
    });
  });

  it('has what happened since the deploy', () => {
    const shown = stateStatus(RED, ONLINE, {
      dropped: 5_000,
      reconnects: 2,
      lastError: { code: 'CTI_OVERLOAD', time: '2026-11-02 07:05' },
    });
    expect(shown).toMatchObject({ fill: 'green', shape: 'dot' });
    for (const part of ['figure.dropped', '5000', 'figure.reconnects', 'CTI_OVERLOAD', '2026-11-02 07:05']) {
      expect(shown.text).toContain(part);
    }
  });

  it('is yellow while a queue fills up', () => {
    const shown = stateStatus(RED, ONLINE, { waiting: 3_000 });
    expect(shown).toMatchObject({ fill: 'yellow', shape: 'dot' });
    expect(shown.text).toContain('figure.waiting{\\"number\\":\\"3000\\"}');
  });

  it('gives way to what works only in part', () => {
    const problem = new CtiError('CTI_NOT_AVAILABLE', 'rate limit', true);
    const shown = stateStatus(RED, { ...ONLINE, problem }, { reconnects: 2 });
    expect(shown.text).toBe('impaired{"code":"CTI_NOT_AVAILABLE"}');
  });
});
