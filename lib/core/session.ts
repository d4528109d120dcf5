/**
 * The life of one connection, written once for all systems: which endpoint is tried when, how long a wait
 * lasts, when a silent link counts as lost, and what stops the retries. It knows nothing of any protocol.
 */
import { Backoff, type BackoffOptions } from './backoff';
import { onAbort } from './abort';
import { anyAborted, sleep, type Clock } from './clock';
import type { SessionState } from './state';
import { EndpointRing } from './endpoint-ring';
import type { Endpoint } from './endpoints';
import { CancelledError, ConnectTimeoutError, CtiError, haltsRetries, toCtiError } from './errors';
import { keepAlive, type Keepalive } from './keepalive';

/** One try at one endpoint. Once `signal` aborts, the try is retired: whatever it still reports is ignored. */
export interface LinkAttempt {
  readonly endpoint: Endpoint;
  readonly signal: AbortSignal;
  /** Reports that the link is dead, before or after open() resolved. The first report counts. */
  fail(error: CtiError): void;
  /** Says what works only in part, shown as the state's `problem` until it is taken back with undefined. */
  impair(problem: CtiError | undefined): void;
}

/** What a replay after the handshake found. */
export interface SyncReport {
  /** Whether events were missed since the last link; `unknown` where nothing can tell. */
  readonly missed: 'yes' | 'no' | 'unknown';
}

/** A link whose handshake is done. */
export interface SessionLink {
  /** Absent where the transport does it. */
  readonly keepalive?: Keepalive;
  /** Subscribes and replays the system's state as snapshots. */
  synchronize(): Promise<SyncReport>;
  /** Says goodbye as the protocol wants and frees everything. The session waits `closeTimeoutMs` at most. */
  close(): Promise<void>;
  /** Frees everything at once and settles what is pending with `error`. */
  destroy(error: CtiError): void;
}

export interface SessionOptions {
  readonly endpoints: readonly Endpoint[];
  /** Time for connecting and the handshake, in milliseconds. Default 10000. */
  readonly connectTimeoutMs?: number;
  /** Time for a graceful close, in milliseconds. Default 5000. */
  readonly closeTimeoutMs?: number;
  /** Time that stop() leaves a graceful close, in milliseconds. Default 2500. */
  readonly stopTimeoutMs?: number;
  readonly backoff?: BackoffOptions;
}

/** What the session tells its owner. */
export interface SessionListener<Link extends SessionLink> {
  open(attempt: LinkAttempt): Promise<Link>;
  stateChanged(state: SessionState): void;
  linkUp(link: Link, endpoint: Endpoint): void;
  synchronized(link: Link, report: SyncReport): void;
  linkDown(error: CtiError, endpoint: Endpoint): void;
  roundTrip(milliseconds: number): void;
  /** An attempt that never got as far as linkUp. */
  attemptFailed(error: CtiError, endpoint: Endpoint): void;
}

type Ending = { readonly kind: 'failed'; readonly error: CtiError } | { readonly kind: 'asked' };

/** What lies between one start() and its stop(). */
interface Life {
  readonly end: AbortController;
  firstAttemptEnded: () => void;
  /** Resolves when nothing of this life runs any more. */
  readonly over: Promise<void>;
}

export class Session<Link extends SessionLink> {
  readonly #options: SessionOptions;
  readonly #clock: Clock;
  readonly #listener: SessionListener<Link>;
  readonly #backoff: Backoff;
  readonly #endpoints: EndpointRing;
  #state: SessionState = { kind: 'stopped' };
  #life: Life | undefined;
  #wanted: 'connected' | 'disconnected' = 'connected';
  #wake = new AbortController();
  #endCurrent: (() => void) | undefined;
  #link: Link | undefined;
  #problem: CtiError | undefined;
  #attempt = 0;

  constructor(options: SessionOptions, clock: Clock, listener: SessionListener<Link>) {
    this.#options = options;
    this.#clock = clock;
    this.#listener = listener;
    this.#backoff = new Backoff(options.backoff);
    this.#endpoints = new EndpointRing(options.endpoints, () => clock.now());
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The link that commands may use now. */
  get link(): Link | undefined {
    return this.#link;
  }

  /**
   * Starts the loop; resolves when the first attempt ended either way: the session is online, or every node that
   * could be tried at once has failed. Starting twice does nothing more;
   * starting while a stop() is under way begins when that is done.
   */
  start(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return Promise.resolve();
    const previous = this.#life;
    if (previous !== undefined && !previous.end.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      let began!: (running: Promise<void>) => void;
      const life: Life = {
        end: new AbortController(),
        firstAttemptEnded: resolve,
        over: new Promise((settle) => {
          began = settle;
        }),
      };
      this.#life = life;
      this.#wanted = 'connected';
      const leave = onAbort(() => {
        void this.#stop(life);
      }, signal);
      onAbort(leave, life.end.signal);
      // A listener of the first state may stop this life already: it has to wait for what runs from here on.
      began(previous === undefined ? this.#run(life) : previous.over.then(() => this.#run(life)));
    });
  }

  async stop(): Promise<void> {
    if (this.#life !== undefined) await this.#stop(this.#life);
  }

  async #stop(life: Life): Promise<void> {
    life.end.abort();
    this.#endCurrent?.();
    await life.over;
    if (this.#life === life) this.#life = undefined;
  }

  /** Leaves halted, waiting and disconnected at once. */
  connect(): void {
    this.#wanted = 'connected';
    this.#endpoints.forgive();
    this.#wakeUp();
  }

  /** Closes the link gracefully and stays away until connect(). */
  async disconnect(): Promise<void> {
    if (this.#life === undefined) return;
    this.#wanted = 'disconnected';
    this.#wakeUp();
    this.#endCurrent?.();
    while (this.#state.kind !== 'disconnected' && this.#state.kind !== 'stopped') {
      await this.#nextState();
      if (this.#wantedConnected()) return;
    }
  }

  /** Closes the link gracefully and opens it again at once, e.g. because the flows want other events. */
  reopen(): void {
    if (this.#link !== undefined) this.#endCurrent?.();
  }

  #wantedConnected(): boolean {
    return this.#wanted === 'connected';
  }

  async #run(life: Life): Promise<void> {
    const lifetime = life.end.signal;
    while (!lifetime.aborted) {
      if (!this.#wantedConnected()) {
        await this.#rest({ kind: 'disconnected' }, life);
        continue;
      }
      const ending = await this.#runLink(life);
      if (ending.kind === 'failed') await this.#pauseAfter(ending.error, life);
    }
    life.firstAttemptEnded();
    this.#setState({ kind: 'stopped' });
  }

  /** Waits as the failure asks for: not at all for the next node of a cluster, forever when halted. */
  async #pauseAfter(error: CtiError, life: Life): Promise<void> {
    const wholeRound = this.#endpoints.failed(error.retryAfterMs ?? 0);
    if (life.end.signal.aborted || !this.#wantedConnected()) return;
    if (haltsRetries(error)) {
      await this.#rest({ kind: 'halted', error }, life);
      return;
    }
    const { embargoMs } = this.#endpoints;
    const delayMs = wholeRound ? this.#backoff.nextDelayMs(embargoMs) : embargoMs;
    if (wholeRound || delayMs > 0) life.firstAttemptEnded();
    await this.#rest({ kind: 'waiting', until: this.#clock.now() + delayMs, error }, life, delayMs);
  }

  /**
   * Stays in a state without a link until the time is over, connect() or disconnect() is called, or the end.
   * The wake signal is taken first, so that what a listener of the new state does is not missed.
   */
  async #rest(state: SessionState, life: Life, delayMs?: number): Promise<void> {
    const woken = this.#wake.signal;
    const over = life.end.signal;
    this.#setState(state);
    if (delayMs === undefined) {
      life.firstAttemptEnded();
      await anyAborted(over, woken);
    } else if (delayMs > 0) {
      await sleep(this.#clock, delayMs, over, woken);
    }
  }

  /** One attempt from the first byte to the last; resolves with what ended it, never rejects. */
  async #runLink(life: Life): Promise<Ending> {
    const endpoint = this.#endpoints.current;
    if (endpoint === undefined) throw new CtiError('CTI_INTERNAL', 'a session without endpoints', false);
    const retired = new AbortController();
    const ended = deferred<Ending>();
    this.#endCurrent = () => {
      ended.resolve({ kind: 'asked' });
    };
    this.#attempt += 1;
    this.#problem = undefined;
    this.#setState({ kind: 'connecting', endpoint: endpoint.label, attempt: this.#attempt });
    const attempt: LinkAttempt = {
      endpoint,
      signal: retired.signal,
      fail: (error) => {
        ended.resolve({ kind: 'failed', error });
      },
      impair: (problem) => {
        if (!retired.signal.aborted) this.#impair(problem);
      },
    };

    const opened = await this.#openInTime(attempt, ended.promise);
    if ('ending' in opened) {
      retired.abort();
      this.#endCurrent = undefined;
      if (opened.ending.kind === 'failed') this.#listener.attemptFailed(opened.ending.error, endpoint);
      return opened.ending;
    }
    const ending = await this.#useLink(opened.link, endpoint, ended, life);
    this.#endCurrent = undefined;
    this.#link = undefined;
    const error = ending.kind === 'failed' ? ending.error : new CancelledError('the connection was closed');
    if (ending.kind === 'asked') await this.#closeInTime(opened.link, life.end.signal);
    retired.abort();
    opened.link.destroy(error);
    this.#listener.linkDown(error, endpoint);
    return ending;
  }

  async #openInTime(
    attempt: LinkAttempt,
    ended: Promise<Ending>,
  ): Promise<{ link: Link } | { ending: Ending }> {
    const timeoutMs = this.#options.connectTimeoutMs ?? 10_000;
    const givenUp = new AbortController();
    const opening = this.#open(attempt);
    const timeout = sleep(this.#clock, timeoutMs, givenUp.signal).then(() => ({
      ending: {
        kind: 'failed',
        error: new ConnectTimeoutError(`${attempt.endpoint.label}: no session within ${timeoutMs} ms`),
      } as const,
    }));
    const outcome = await Promise.race([opening, ended.then((ending) => ({ ending })), timeout]);
    givenUp.abort();
    if ('ending' in outcome) {
      // A link that still opens after this is of a retired attempt: nobody else will free it.
      void opening.then((late) => {
        if ('link' in late) late.link.destroy(new CancelledError('the attempt was given up'));
      });
    }
    return outcome;
  }

  async #open(attempt: LinkAttempt): Promise<{ link: Link } | { ending: Ending }> {
    try {
      return { link: await this.#listener.open(attempt) };
    } catch (thrown) {
      return { ending: { kind: 'failed', error: toCtiError(thrown) } };
    }
  }

  async #useLink(link: Link, endpoint: Endpoint, ended: Deferred<Ending>, life: Life): Promise<Ending> {
    const over = new AbortController();
    const since = this.#clock.now();
    this.#link = link;
    this.#backoff.reset();
    this.#endpoints.succeeded();
    this.#setState({ kind: 'synchronizing', endpoint: endpoint.label, since });
    this.#listener.linkUp(link, endpoint);
    if (link.keepalive !== undefined) void this.#watchLife(link.keepalive, ended, over.signal);
    void this.#synchronize(link, ended, over.signal, () => {
      this.#setState({ kind: 'online', endpoint: endpoint.label, since });
      life.firstAttemptEnded();
    });
    const ending = await ended.promise;
    over.abort();
    return ending;
  }

  async #synchronize(
    link: Link,
    ended: Deferred<Ending>,
    over: AbortSignal,
    done: () => void,
  ): Promise<void> {
    try {
      const report = await link.synchronize();
      if (over.aborted) return;
      this.#listener.synchronized(link, report);
      done();
    } catch (thrown) {
      ended.resolve({ kind: 'failed', error: toCtiError(thrown) });
    }
  }

  async #watchLife(keepalive: Keepalive, ended: Deferred<Ending>, over: AbortSignal): Promise<void> {
    const error = await keepAlive(keepalive, this.#clock, over, (milliseconds) => {
      this.#listener.roundTrip(milliseconds);
    });
    if (error !== undefined) ended.resolve({ kind: 'failed', error });
  }

  async #closeInTime(link: Link, lifetime: AbortSignal): Promise<void> {
    const closed = new AbortController();
    const closing = (async () => link.close())().catch(() => undefined);
    const inTime = sleep(this.#clock, this.#options.closeTimeoutMs ?? 5_000, closed.signal);
    const stopInTime = anyAborted(lifetime, closed.signal).then(() =>
      sleep(this.#clock, this.#options.stopTimeoutMs ?? 2_500, closed.signal),
    );
    await Promise.race([closing, inTime, stopInTime]);
    closed.abort();
  }

  #impair(problem: CtiError | undefined): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#setState(this.#state);
  }

  #setState(next: SessionState): void {
    const state = withProblem(next, this.#problem);
    this.#state = state;
    this.#listener.stateChanged(state);
    for (const waiter of this.#stateWaiters.splice(0)) waiter();
  }

  readonly #stateWaiters: (() => void)[] = [];

  #nextState(): Promise<void> {
    return new Promise((resolve) => this.#stateWaiters.push(resolve));
  }

  #wakeUp(): void {
    const woken = this.#wake;
    this.#wake = new AbortController();
    woken.abort();
  }
}

/** Puts a problem into the states that can have one, or takes it out. */
function withProblem(state: SessionState, problem: CtiError | undefined): SessionState {
  const impairment = problem === undefined ? {} : { problem };
  switch (state.kind) {
    case 'connecting':
      return { kind: state.kind, endpoint: state.endpoint, attempt: state.attempt, ...impairment };
    case 'synchronizing':
    case 'online':
      return { kind: state.kind, endpoint: state.endpoint, since: state.since, ...impairment };
    case 'stopped':
    case 'waiting':
    case 'halted':
    case 'disconnected':
      return state;
  }
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
}

function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
