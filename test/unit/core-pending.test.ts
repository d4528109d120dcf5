import { describe, expect, it } from 'vitest';
import {
  CancelledError,
  ConnectionLostError,
  RejectedError,
  RequestTimeoutError,
} from '../../lib/core/errors';
import { PendingRequests } from '../../lib/core/pending';
import { ManualClock } from '../support/manual-clock';

const options = { timeoutMs: 1_000, label: 'hold' };

describe('pending requests', () => {
  it('settle with the answer of their own key', async () => {
    const pending = new PendingRequests<number, string>(new ManualClock());
    const first = pending.add(1, options);
    const second = pending.add(2, options);
    expect(pending.resolve(2, 'two')).toBe(true);
    expect(pending.resolve(1, 'one')).toBe(true);
    await expect(first).resolves.toBe('one');
    await expect(second).resolves.toBe('two');
  });

  it('time out once, and a late answer finds nobody', async () => {
    const clock = new ManualClock();
    const pending = new PendingRequests<number, string>(clock);
    const request = pending.add(1, options);
    const outcome = expect(request).rejects.toBeInstanceOf(RequestTimeoutError);
    await clock.advance(999);
    expect(pending.size).toBe(1);
    await clock.advance(1);
    await outcome;
    expect(pending.resolve(1, 'late')).toBe(false);
  });

  it('leave no timer and no listener behind however they end', async () => {
    const clock = new ManualClock();
    const pending = new PendingRequests<number, string>(clock);
    const abort = new AbortController();
    const answered = pending.add(1, { ...options, signal: abort.signal });
    const refused = pending.add(2, options);
    const aborted = pending.add(3, { ...options, signal: abort.signal });
    const cancelled = pending.add(4, options);
    pending.resolve(1, 'ok');
    pending.reject(2, new RejectedError('UCCX_X', 'no', { vendorCode: 1, vendorName: 'X' }));
    abort.abort();
    pending.cancelAll(() => new ConnectionLostError('gone'));
    const outcomes = await Promise.allSettled([answered, refused, aborted, cancelled]);
    expect(
      outcomes.map((outcome): unknown => (outcome.status === 'rejected' ? outcome.reason : outcome.value)),
    ).toEqual(['ok', expect.any(RejectedError), expect.any(CancelledError), expect.any(ConnectionLostError)]);
    expect(clock.pendingTimers).toBe(0);
    expect(pending.size).toBe(0);
  });

  it('refuse a second request under a key that still waits, and keep the first', async () => {
    const pending = new PendingRequests<number, string>(new ManualClock());
    const first = pending.add(1, options);
    await expect(pending.add(1, options)).rejects.toMatchObject({ code: 'CTI_INTERNAL' });
    pending.resolve(1, 'ok');
    await expect(first).resolves.toBe('ok');
  });

  it('are refused at once when their signal was aborted before', async () => {
    const pending = new PendingRequests<number, string>(new ManualClock());
    await expect(pending.add(1, { ...options, signal: AbortSignal.abort() })).rejects.toBeInstanceOf(
      CancelledError,
    );
  });
});
