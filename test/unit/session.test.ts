import { describe, expect, it } from 'vitest';
import { AuthError, ConnectionLostError, type CtiError } from '../../lib/core/errors';
import { EndpointRing } from '../../lib/core/endpoint-ring';
import { Session, type SessionOptions } from '../../lib/core/session';
import { endpointsNamed, FakeLink, RecordingOwner } from '../support/fake-session';
import { ManualClock, settled } from '../support/manual-clock';

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
const lost = (retryAfterMs?: number): CtiError =>
  new ConnectionLostError('gone', retryAfterMs === undefined ? {} : { retryAfterMs });

function sessionOf(owner: RecordingOwner, labels: readonly string[], options: Partial<SessionOptions> = {}) {
  const clock = new ManualClock();
  const session = new Session<FakeLink>(
    { endpoints: endpointsNamed(...labels), backoff: { random: () => 0.999_999 }, ...options },
    clock,
    owner,
  );
  return { clock, session };
}

describe('a session that starts', () => {
  it('goes through connecting and synchronizing to online, and then says that the first attempt ended', async () => {
    const owner = new RecordingOwner();
    const { session } = sessionOf(owner, ['a']);
    await session.start();
    expect(owner.states.map(({ kind }) => kind)).toEqual(['connecting', 'synchronizing', 'online']);
    expect(owner.log).toEqual(['up a', 'synchronized unknown']);
    await session.stop();
  });

  it('resolves start() after a failed first attempt too', async () => {
    const owner = new RecordingOwner(() => Promise.reject(lost()));
    const { session } = sessionOf(owner, ['a']);
    await session.start();
    expect(session.state.kind).toBe('waiting');
    await session.stop();
  });

  it('does nothing more when started twice', async () => {
    const owner = new RecordingOwner();
    const { session } = sessionOf(owner, ['a']);
    await session.start();
    await session.start();
    expect(owner.tried).toEqual(['a']);
    await session.stop();
  });

  it('does not start at all with a signal that aborted already, and can start later', async () => {
    const owner = new RecordingOwner();
    const { session } = sessionOf(owner, ['a']);
    await session.start(AbortSignal.abort());
    expect(owner.tried).toEqual([]);
    await session.start();
    expect(session.state.kind).toBe('online');
    await session.stop();
  });

  it('treats an open() that throws instead of rejecting as a failed attempt', async () => {
    const owner = new RecordingOwner(() => {
      throw new Error('broken');
    });
    const { session } = sessionOf(owner, ['a']);
    await session.start();
    expect(owner.log).toEqual(['failed a CTI_INTERNAL']);
    await session.stop();
  });

  it('gives an attempt up after the connect timeout and frees a link that opens too late', async () => {
    const late = new FakeLink();
    let openLate: (link: FakeLink) => void = () => undefined;
    const owner = new RecordingOwner(() => new Promise((resolve) => (openLate = resolve)));
    const { session, clock } = sessionOf(owner, ['a'], { connectTimeoutMs: 10_000 });
    void session.start();
    const first = owner.attempt;
    await clock.advance(9_999);
    expect(first.signal.aborted).toBe(false);
    await clock.advance(1);
    expect(first.signal.aborted).toBe(true);
    expect(owner.log).toEqual(['failed a CTI_CONNECT_TIMEOUT']);
    openLate(late);
    await settled();
    expect(late.destroyedWith).toHaveLength(1);
    expect(owner.log).toEqual(['failed a CTI_CONNECT_TIMEOUT']);
    await session.stop();
  });
});

describe('a session whose attempts fail', () => {
  it('waits with doubling bounds up to the maximum, one attempt at a time', async () => {
    const owner = new RecordingOwner(() => Promise.reject(lost()));
    const { session, clock } = sessionOf(owner, ['a'], {
      backoff: { minimumMs: 1_000, maximumMs: 8_000, random: () => 0.999_999 },
    });
    await session.start();
    const waits: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const state = session.state;
      if (state.kind !== 'waiting') throw new Error(state.kind);
      waits.push(state.until - clock.now());
      await clock.advance(state.until - clock.now());
    }
    expect(waits).toEqual([999, 1_999, 3_999, 7_999, 7_999, 7_999]);
    expect(owner.attempts).toHaveLength(7);
    await session.stop();
  });

  it('draws each wait evenly between zero and its bound', async () => {
    const draws = [0.5, 0.25, 0.125];
    const owner = new RecordingOwner(() => Promise.reject(lost()));
    const { session, clock } = sessionOf(owner, ['a'], { backoff: { random: () => draws.shift() ?? 0.5 } });
    await session.start();
    await clock.advance(500);
    expect(owner.attempts).toHaveLength(2);
    await clock.advance(500);
    expect(owner.attempts).toHaveLength(3);
    await session.stop();
  });

  it('goes to the next node at once and waits only after the whole round', async () => {
    const owner = new RecordingOwner(() => Promise.reject(lost()));
    const { session, clock } = sessionOf(owner, ['a', 'b', 'c']);
    await session.start();
    await clock.advance(0);
    expect(owner.tried).toEqual(['a', 'b', 'c']);
    await clock.advance(998);
    expect(owner.tried).toHaveLength(3);
    await clock.advance(1);
    await clock.advance(0);
    expect(owner.tried).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
    await session.stop();
  });

  it('keeps away from a node as long as its refusal asked for', async () => {
    const owner = new RecordingOwner(() => Promise.reject(lost(10_000)));
    const { session, clock } = sessionOf(owner, ['a', 'b'], { backoff: { random: () => 0 } });
    await session.start();
    await clock.advance(9_999);
    expect(owner.tried).toEqual(['a', 'b']);
    await clock.advance(1);
    expect(owner.tried).toEqual(['a', 'b', 'a', 'b']);
    await session.stop();
  });

  it('keeps away from such a node also when the other one came up and broke in between', async () => {
    const owner = new RecordingOwner((attempt, number) => {
      if (attempt.endpoint.label === 'a') return Promise.reject(lost(10_000));
      return number === 2 ? Promise.resolve(new FakeLink()) : Promise.reject(lost());
    });
    const { session, clock } = sessionOf(owner, ['a', 'b'], { backoff: { random: () => 0.999_999 } });
    await session.start();
    expect(owner.tried).toEqual(['a', 'b']);
    owner.attempt.fail(lost());
    await clock.advance(9_999);
    expect(owner.tried.filter((label) => label === 'a')).toHaveLength(1);
    expect(owner.tried.length).toBeGreaterThan(3);
    await clock.advance(60_000);
    expect(owner.tried.filter((label) => label === 'a').length).toBeGreaterThan(1);
    await session.stop();
  });

  it('does not keep away for longer because the clock was set back', () => {
    let now = Date.UTC(2026, 0, 2);
    const ring = new EndpointRing(endpointsNamed('a', 'b'), () => now);
    ring.failed(10_000);
    ring.succeeded();
    now -= 86_400_000;
    ring.failed(10_000);
    expect(ring.current?.label).toBe('a');
    expect(ring.embargoMs).toBe(0);
  });

  it('resets the backoff after a handshake, not before', async () => {
    const link = new FakeLink();
    const owner = new RecordingOwner((_attempt, number) =>
      number === 3 ? Promise.resolve(link) : Promise.reject(lost()),
    );
    const { session, clock } = sessionOf(owner, ['a']);
    await session.start();
    await clock.advance(999);
    await clock.advance(1_999);
    expect(session.state.kind).toBe('online');
    owner.attempt.fail(lost());
    await settled();
    const state = session.state;
    expect(state.kind === 'waiting' && state.until - clock.now()).toBe(999);
    await session.stop();
  });

  it('halts on refused credentials until connect() is called', async () => {
    const owner = new RecordingOwner((_attempt, number) =>
      number === 1 ? Promise.reject(new AuthError('CTI_AUTH_FAILED', 'no')) : Promise.resolve(new FakeLink()),
    );
    const { session, clock } = sessionOf(owner, ['a', 'b']);
    await session.start();
    await clock.advance(3_600_000);
    expect(session.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_AUTH_FAILED' } });
    expect(owner.attempts).toHaveLength(1);
    session.connect();
    await settled();
    expect(session.state.kind).toBe('online');
    await session.stop();
  });

  it('leaves a wait at once on connect(), also when a listener of the state calls it', async () => {
    const owner = new RecordingOwner((_attempt, number) =>
      number < 3 ? Promise.reject(lost(60_000)) : Promise.resolve(new FakeLink()),
    );
    const { session } = sessionOf(owner, ['a']);
    await session.start();
    owner.onState = (state) => {
      if (state.kind === 'waiting') session.connect();
    };
    session.connect();
    await settled();
    expect(session.state.kind).toBe('online');
    await session.stop();
  });
});

describe('a session with a link', () => {
  it('reconnects when the link fails and ignores what the retired attempt still reports', async () => {
    const owner = new RecordingOwner();
    const { session, clock } = sessionOf(owner, ['a']);
    await session.start();
    const retired = owner.attempt;
    retired.fail(lost());
    await settled();
    expect(retired.signal.aborted).toBe(true);
    await clock.advance(1_000);
    expect(session.state.kind).toBe('online');
    retired.fail(lost());
    await settled();
    expect(session.state.kind).toBe('online');
    await session.stop();
  });

  it('ends the link when its replay fails', async () => {
    const link = new FakeLink();
    link.synchronizing = () => Promise.reject(lost());
    const owner = new RecordingOwner(() => Promise.resolve(link));
    const { session } = sessionOf(owner, ['a']);
    await session.start();
    expect(owner.log).toEqual(['up a', 'down a CTI_CONNECTION_LOST']);
    expect(link.destroyedWith).toHaveLength(1);
    await session.stop();
  });

  it('declares the link lost after three unanswered keepalives, not after two', async () => {
    let sent = 0;
    const link = new FakeLink({
      intervalMs: 10_000,
      send: () => {
        sent += 1;
        return sent === 3 ? Promise.resolve() : never();
      },
    });
    const owner = new RecordingOwner((_attempt, number) => (number === 1 ? Promise.resolve(link) : never()));
    const { session, clock } = sessionOf(owner, ['a']);
    await session.start();
    await clock.advance(30_000);
    expect(owner.log).toContain('round trip 0');
    await clock.advance(30_000);
    expect(session.state.kind).toBe('online');
    await clock.advance(10_000);
    expect(owner.log.at(-1)).toBe('down a CTI_KEEPALIVE_LOST');
    expect(sent).toBe(6);
    await session.stop();
  });

  it('counts a keepalive that throws as unanswered', async () => {
    const link = new FakeLink({
      intervalMs: 1_000,
      send: () => {
        throw new Error('broken');
      },
    });
    const owner = new RecordingOwner((_attempt, number) => (number === 1 ? Promise.resolve(link) : never()));
    const { session, clock } = sessionOf(owner, ['a']);
    await session.start();
    await clock.advance(4_000);
    expect(owner.log.at(-1)).toBe('down a CTI_KEEPALIVE_LOST');
    await session.stop();
  });

  it('reopens on the same node after a graceful close', async () => {
    const owner = new RecordingOwner();
    const { session } = sessionOf(owner, ['a', 'b']);
    await session.start();
    session.reopen();
    await settled();
    expect(owner.tried).toEqual(['a', 'a']);
    expect(owner.log).toEqual([
      'up a',
      'synchronized unknown',
      'down a CTI_CANCELLED',
      'up a',
      'synchronized unknown',
    ]);
    await session.stop();
  });

  it('waits for the close no longer than its time', async () => {
    const link = new FakeLink();
    link.closing = () => never();
    const owner = new RecordingOwner((_attempt, number) =>
      Promise.resolve(number === 1 ? link : new FakeLink()),
    );
    const { session, clock } = sessionOf(owner, ['a'], { closeTimeoutMs: 5_000 });
    await session.start();
    session.reopen();
    await clock.advance(4_999);
    expect(link.destroyedWith).toEqual([]);
    await clock.advance(1);
    expect(link.destroyedWith).toHaveLength(1);
    expect(session.state.kind).toBe('online');
    await session.stop();
  });
});

describe('disconnect and connect', () => {
  it('close the link, stay away, and come back', async () => {
    const owner = new RecordingOwner();
    const { session, clock } = sessionOf(owner, ['a']);
    await session.start();
    await session.disconnect();
    expect(session.state.kind).toBe('disconnected');
    await clock.advance(3_600_000);
    expect(owner.attempts).toHaveLength(1);
    session.connect();
    await settled();
    expect(session.state.kind).toBe('online');
    await session.stop();
  });

  it('work in the middle of an attempt and of a wait', async () => {
    const owner = new RecordingOwner(() => never());
    const { session } = sessionOf(owner, ['a']);
    void session.start();
    await session.disconnect();
    expect(session.state.kind).toBe('disconnected');
    expect(owner.attempt.signal.aborted).toBe(true);
    owner.plan = () => Promise.reject(lost());
    session.connect();
    await settled();
    expect(session.state.kind).toBe('waiting');
    await session.disconnect();
    expect(session.state.kind).toBe('disconnected');
    await session.stop();
  });

  it('work when a listener of the state before calls them', async () => {
    const owner = new RecordingOwner((_attempt, number) =>
      number === 1 ? Promise.reject(lost(60_000)) : Promise.resolve(new FakeLink()),
    );
    const { session } = sessionOf(owner, ['a']);
    owner.onState = (state) => {
      if (state.kind === 'waiting') void session.disconnect();
      if (state.kind === 'disconnected') session.connect();
    };
    await session.start();
    await settled();
    expect(owner.states.map(({ kind }) => kind)).toEqual([
      'connecting',
      'waiting',
      'disconnected',
      'connecting',
      'synchronizing',
      'online',
    ]);
    await session.stop();
  });

  it('answer a disconnect() that a connect() overtakes', async () => {
    const owner = new RecordingOwner();
    const { session } = sessionOf(owner, ['a']);
    await session.start();
    const disconnected = session.disconnect();
    session.connect();
    await disconnected;
    await settled();
    expect(session.state.kind).toBe('online');
    await session.stop();
  });
});

describe('a session that is stopped', () => {
  const phases: Record<
    string,
    () => { owner: RecordingOwner; arrive: (clock: ManualClock) => Promise<void> }
  > = {
    'while connecting': () => ({ owner: new RecordingOwner(() => never()), arrive: () => settled() }),
    'while waiting': () => ({
      owner: new RecordingOwner(() => Promise.reject(lost())),
      arrive: () => settled(),
    }),
    'while halted': () => ({
      owner: new RecordingOwner(() => Promise.reject(new AuthError('CTI_LICENCE_MISSING', 'no'))),
      arrive: () => settled(),
    }),
    'while synchronizing': () => {
      const link = new FakeLink();
      link.synchronizing = () => never();
      return { owner: new RecordingOwner(() => Promise.resolve(link)), arrive: () => settled() };
    },
    'while online': () => ({ owner: new RecordingOwner(), arrive: () => settled() }),
  };
  it.each(Object.keys(phases))('%s ends, leaves no timer and can start again', async (phase) => {
    const { owner, arrive } = phases[phase]!();
    const { session, clock } = sessionOf(owner, ['a']);
    const started = session.start();
    await arrive(clock);
    await session.stop();
    await session.stop();
    await started;
    expect(session.state.kind).toBe('stopped');
    expect(session.link).toBeUndefined();
    expect(clock.pendingTimers).toBe(0);
    expect(owner.attempts.every(({ signal }) => signal.aborted)).toBe(true);
    owner.plan = () => Promise.resolve(new FakeLink());
    await session.start();
    expect(session.state.kind).toBe('online');
    await session.stop();
  });

  it('leaves a silent peer less time than an ordinary close', async () => {
    const link = new FakeLink();
    link.closing = () => never();
    const owner = new RecordingOwner(() => Promise.resolve(link));
    const { session, clock } = sessionOf(owner, ['a'], { closeTimeoutMs: 5_000 });
    await session.start();
    let stopped = false;
    void session.stop().then(() => (stopped = true));
    await clock.advance(2_499);
    expect(stopped).toBe(false);
    await clock.advance(1);
    expect(stopped).toBe(true);
    expect(clock.pendingTimers).toBe(0);
  });

  it('cuts a close short that is under way', async () => {
    const link = new FakeLink();
    link.closing = () => never();
    const owner = new RecordingOwner(() => Promise.resolve(link));
    const { session, clock } = sessionOf(owner, ['a'], { closeTimeoutMs: 60_000 });
    await session.start();
    void session.disconnect();
    await clock.advance(1_000);
    let stopped = false;
    void session.stop().then(() => (stopped = true));
    await clock.advance(2_500);
    expect(stopped).toBe(true);
  });

  it('starts again even when that is asked before the stop is done', async () => {
    const owner = new RecordingOwner();
    const { session } = sessionOf(owner, ['a']);
    await session.start();
    const stopped = session.stop();
    const restarted = session.start();
    await stopped;
    await restarted;
    expect(session.state.kind).toBe('online');
    await session.stop();
    expect(session.state.kind).toBe('stopped');
  });

  it('waits for what runs when a listener of its first state stops it, and never runs twice', async () => {
    const owner = new RecordingOwner((_attempt, number) =>
      number === 1 ? never() : Promise.resolve(new FakeLink()),
    );
    const { session } = sessionOf(owner, ['a']);
    const stops: Promise<void>[] = [];
    owner.onState = ({ kind }) => {
      if (kind === 'connecting' && stops.length === 0) stops.push(session.stop().then(() => session.start()));
    };
    await session.start();
    await Promise.all(stops);
    const states = ['connecting', 'stopped', 'connecting', 'synchronizing', 'online'];
    expect(owner.states.map(({ kind }) => kind)).toEqual(states);
    await session.stop();
    expect(session.state.kind).toBe('stopped');
  });

  it('ends when the signal given to start() aborts', async () => {
    const owner = new RecordingOwner();
    const { session } = sessionOf(owner, ['a']);
    const abort = new AbortController();
    await session.start(abort.signal);
    abort.abort();
    await settled();
    expect(session.state.kind).toBe('stopped');
  });

  it('starts connecting again after it was disconnected before', async () => {
    const owner = new RecordingOwner();
    const { session } = sessionOf(owner, ['a']);
    await session.start();
    await session.disconnect();
    await session.stop();
    await session.start();
    expect(session.state.kind).toBe('online');
    await session.stop();
  });
});
