import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { onAbort } from '../../lib/core/abort';

describe('waiting for a signal', () => {
  it('tells everybody once, in the order in which they came', () => {
    const end = new AbortController();
    const told: string[] = [];
    onAbort(() => told.push('first'), end.signal);
    onAbort(() => told.push('second'), end.signal);
    end.abort();
    expect(told).toEqual(['first', 'second']);
  });

  it('puts one listener on the signal however many wait, and none when nobody does', () => {
    const end = new AbortController();
    const leaves = Array.from({ length: 1_000 }, () => onAbort(() => undefined, end.signal));
    expect(getEventListeners(end.signal, 'abort')).toHaveLength(1);
    for (const leave of leaves) leave();
    expect(getEventListeners(end.signal, 'abort')).toEqual([]);
  });

  it('tells nobody who has left, and leaves the other signals when one aborts', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const told: string[] = [];
    onAbort(() => told.push('left'), one.signal)();
    onAbort(() => told.push('stayed'), one.signal, undefined, other.signal);
    one.abort();
    other.abort();
    expect(told).toEqual(['stayed']);
    expect(getEventListeners(other.signal, 'abort')).toEqual([]);
  });

  it('tells at once when the signal has aborted before', () => {
    let told = 0;
    onAbort(() => (told += 1), AbortSignal.abort());
    expect(told).toBe(1);
  });

  it('hears of the end again after everybody left', () => {
    const end = new AbortController();
    onAbort(() => undefined, end.signal)();
    let told = 0;
    onAbort(() => (told += 1), end.signal);
    end.abort();
    expect(told).toBe(1);
  });

  it('lets a waiter that is told take off another one', () => {
    const end = new AbortController();
    const told: string[] = [];
    onAbort(() => {
      told.push('first');
      leave();
    }, end.signal);
    const leave = onAbort(() => told.push('second'), end.signal);
    end.abort();
    expect(told).toEqual(['first']);
  });
});
