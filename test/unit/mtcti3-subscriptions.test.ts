import { describe, expect, it } from 'vitest';
import type { CtiCounters } from '../../lib/core/counters';
import { ConnectionLostError } from '../../lib/core/errors';
import type { Message, Notify } from '../../lib/systems/mtcti3/messages';
import { readOptions } from '../../lib/systems/mtcti3/options';
import { Requests } from '../../lib/systems/mtcti3/requests';
import { Subscriptions } from '../../lib/systems/mtcti3/subscriptions';
import { subscribeMessage, topicKey, type Topic } from '../../lib/systems/mtcti3/topics';
import { ManualClock, settled } from '../support/manual-clock';

const LINES: Topic = { kind: 'lines' };
const user = (n: number): Topic => ({ kind: 'user', guid: n.toString(16).padStart(32, '0') });

/** Subscriptions over a system that answers when the test says so. */
class Bench {
  readonly clock = new ManualClock();
  readonly sent: Message[] = [];
  readonly told: string[] = [];
  readonly calls = new Set<string>();
  readonly requests: Requests;
  readonly subscriptions: Subscriptions;

  constructor(options: Record<string, unknown> = {}) {
    const settings = readOptions({
      host: 'pbx',
      credentials: { username: 'a', password: 'b' },
      options,
    });
    const send = (message: Message): void => {
      this.sent.push(message);
    };
    this.requests = new Requests(this.clock, { strayAnswers: 0 } as CtiCounters, 10_000, send);
    this.subscriptions = new Subscriptions({
      clock: this.clock,
      requests: this.requests,
      send,
      options: settings,
      random: () => 0.5,
      listener: {
        describe: (topic, ids) => subscribeMessage(topic, ids, settings, []),
        begins: (topic) => this.told.push(`begins ${topicKey(topic)}`),
        active: (topic) => this.told.push(`active ${topicKey(topic)}`),
        notified: (topic) => this.told.push(`news of ${topicKey(topic)}`),
        settled: (topic) => this.told.push(`settled ${topicKey(topic)}`),
        ended: (topic, again) => this.told.push(`ended ${topicKey(topic)}${again ? ', again' : ''}`),
        inUse: (topic) => this.calls.has(topicKey(topic)),
        trouble: (text) => this.told.push(text),
      },
    });
  }

  get subscribes() {
    return this.sent.flatMap(({ subscribe }) => (subscribe ? [subscribe] : []));
  }

  /** Answers the requests that wait, oldest first, with this result. */
  async answer(result = 0, count = Infinity): Promise<void> {
    const waiting = this.subscribes
      .filter(({ requestid }) => !this.#answered.has(requestid ?? 0))
      .slice(0, count);
    for (const { requestid } of waiting) {
      this.#answered.add(requestid ?? 0);
      this.requests.answered({ requestid: requestid ?? 0, result });
    }
    await settled();
  }

  readonly #answered = new Set<number>();

  /** A notify for the latest subscription. */
  notify(more: Notify): void {
    this.subscriptions.notify({ subscribe_id: this.subscribes.at(-1)?.subscribe_id ?? 0, ...more });
  }
}

describe('subscriptions', () => {
  it('are made with a bounded number of requests under way', async () => {
    const bench = new Bench();
    bench.subscriptions.want(Array.from({ length: 2_050 }, (_unused, n) => user(n + 1)));
    expect(bench.subscribes).toHaveLength(32);
    await bench.answer(0, 5);
    expect(bench.subscribes).toHaveLength(37);
    for (let round = 0; round < 100 && bench.subscribes.length < 2_050; round += 1) await bench.answer();
    expect(bench.subscribes).toHaveLength(2_050);
    expect(new Set(bench.subscribes.map(({ subscribe_id: id }) => id)).size).toBe(2_050);
  });

  it('are refreshed in time, with the timeout alone', async () => {
    const bench = new Bench({ subscriptionTimeoutS: 3600 });
    bench.subscriptions.want([LINES]);
    await bench.answer();
    bench.notify({ lines: {} });
    const [first] = bench.subscribes;
    await bench.clock.advance(49 * 60_000);
    expect(bench.subscribes).toHaveLength(1);
    await bench.clock.advance(60_000);
    const refresh = bench.subscribes.at(-1);
    expect(refresh).toEqual({ requestid: 2, subscribe_id: first?.subscribe_id, timeout: 3600 });
    await bench.answer();
    await bench.clock.advance(50 * 60_000);
    expect(bench.subscribes).toHaveLength(3);
  });

  it('are made anew when a refresh is refused', async () => {
    const bench = new Bench();
    bench.subscriptions.want([LINES]);
    await bench.answer();
    await bench.clock.advance(50 * 60_000);
    await bench.answer(101);
    await bench.clock.advance(1_000);
    expect(bench.subscribes.at(-1)).toMatchObject({ subscribe_id: 2, lines: { flags: 7 } });
    expect(bench.told).toContain('ended lines, again');
  });

  it('of users have no timeout and so no refresh', async () => {
    const bench = new Bench();
    bench.subscriptions.want([user(1)]);
    await bench.answer();
    bench.notify({ user: {} });
    await bench.clock.advance(86_400_000);
    expect(bench.subscribes).toHaveLength(1);
  });

  it('are shared, and ended when the last one does not want them any more', async () => {
    const bench = new Bench();
    bench.subscriptions.want([user(1), user(2)]);
    await bench.answer();
    bench.subscriptions.want([user(2)]);
    bench.subscriptions.want([user(2)]);
    expect(bench.sent.filter(({ subscribeend }) => subscribeend)).toMatchObject([
      { subscribeend: { subscribe_id: 1 } },
    ]);
    expect(bench.subscriptions.size).toBe(1);
  });

  it('that a command needs outlive it for a while, and as long as calls hang on them', async () => {
    const bench = new Bench();
    const leased = bench.subscriptions.lease(user(1));
    await bench.answer();
    bench.notify({ user: {} });
    await bench.clock.advance(100);
    expect(await leased).toBe(1);
    bench.calls.add(topicKey(user(1)));
    await bench.clock.advance(125_000);
    expect(bench.subscriptions.size).toBe(1);
    bench.calls.clear();
    await bench.clock.advance(125_000);
    expect(bench.subscriptions.size).toBe(0);
    expect(bench.sent.at(-1)).toMatchObject({ subscribeend: { subscribe_id: 1 } });
  });

  it('settle a moment after their first news, so that calls that are there are known as such', async () => {
    const bench = new Bench();
    bench.subscriptions.want([user(1)]);
    await bench.answer();
    bench.notify({ user: {}, notify_id: 4 });
    expect(bench.sent.at(-1)).toEqual({ notifyack: { subscribe_id: 1, notify_id: 4 } });
    expect(bench.told.at(-1)).toBe(`news of ${topicKey(user(1))}`);
    await bench.clock.advance(100);
    expect(bench.told.at(-1)).toBe(`settled ${topicKey(user(1))}`);
  });

  it('take news that are faster than the consent', async () => {
    const bench = new Bench();
    bench.subscriptions.want([user(1)]);
    bench.notify({ user: {} });
    const done = bench.subscriptions.whenSettled();
    await bench.answer();
    await bench.clock.advance(100);
    await done;
    expect(bench.subscriptions.idOf(topicKey(user(1)))).toBe(1);
  });

  it('do not wait for ever for a system that says nothing after its consent', async () => {
    const bench = new Bench();
    bench.subscriptions.want([user(1)]);
    const done = bench.subscriptions.whenSettled();
    await bench.answer();
    await bench.clock.advance(3_000);
    await done;
  });

  it('ignore news that do not belong to them, but let the next ones come', () => {
    const bench = new Bench();
    bench.subscriptions.want([user(1)]);
    bench.notify({ queue: {}, notify_id: 3 });
    expect(bench.told).not.toContain(`news of ${topicKey(user(1))}`);
    expect(bench.sent.at(-1)).toEqual({ notifyack: { subscribe_id: 1, notify_id: 3 } });
  });

  it('are tried again with growing delays when they fail for now', async () => {
    const bench = new Bench();
    bench.subscriptions.want([user(1)]);
    const delays: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await bench.answer(5_000);
      const asked = bench.subscribes.length;
      let waited = 0;
      while (bench.subscribes.length === asked) {
        await bench.clock.advance(100);
        waited += 100;
      }
      delays.push(waited);
    }
    expect(delays).toEqual([500, 1_000, 2_000, 4_000]);
  });

  it('are not tried again when they are refused for good, until they are wanted anew', async () => {
    const bench = new Bench();
    bench.subscriptions.want([user(1)]);
    const leased = expect(bench.subscriptions.lease(user(1))).rejects.toMatchObject({
      code: 'MTCTI3_USERNOTFOUND',
    });
    await bench.answer(7);
    await leased;
    await bench.clock.advance(600_000);
    expect(bench.subscribes).toHaveLength(1);
    bench.subscriptions.want([user(1)]);
    expect(bench.subscribes).toHaveLength(2);
  });

  it('that the system ends reject the commands that wait, and come back under a new id', async () => {
    const bench = new Bench();
    bench.subscriptions.want([user(1)]);
    await bench.answer();
    bench.subscriptions.terminated({ subscribe_id: 1, reason: 'gone' });
    expect(bench.told).toContain('subscription of a user was ended by the system (gone)');
    const leased = bench.subscriptions.lease(user(1));
    await bench.answer();
    bench.notify({ user: {} });
    await bench.clock.advance(1_000);
    expect(await leased).toBe(2);
  });

  it('leave nothing behind when the connection ends', async () => {
    const bench = new Bench();
    bench.subscriptions.want([LINES, user(1), user(2)]);
    await bench.answer(0, 2);
    const leased = bench.subscriptions.lease(user(9));
    bench.subscriptions.endAll('closing');
    bench.requests.cancelAll(new ConnectionLostError('gone'));
    await expect(leased).rejects.toMatchObject({ code: 'CTI_CANCELLED' });
    expect(bench.sent.filter(({ subscribeend }) => subscribeend)).toHaveLength(4);
    expect(bench.clock.pendingTimers).toBe(0);
  });
});
