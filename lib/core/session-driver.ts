import type { CtiCommand, CtiCommandName, CtiDirectory, CtiResult } from './commands';
import { newCounters, type CtiCounters } from './counters';
import type { CtiDriver, DriverContext, DriverEvents, ExecuteOptions, Interest } from './driver';
import { CommandRunner, LOCAL_COMMANDS, type CommandLink, type OfflineQueueOptions } from './command-runner';
import { comesBackByItself, type SessionState } from './state';
import { stamped } from './drafts';
import { Emitter, type Unsubscribe } from './emitter';
import { CancelledError, type CtiError, haltsRetries, toCtiError } from './errors';
import type { Endpoint } from './endpoints';
import { EventOutbox } from './event-outbox';
import { CTI_EVENT_TYPES, type CtiEvent, type CtiSystem, type EventDraft } from './events';
import { isoTimes } from './iso-times';
import { HeldBack } from './held-back';
import { Session, type LinkAttempt, type SessionLink, type SessionOptions, type SyncReport } from './session';

/** What a system's part gets for one attempt besides what the session gives. */
export interface DriverAttempt extends LinkAttempt {
  readonly interest: Interest;
  readonly counters: CtiCounters;
  /** Publishes an event; ignored once the attempt is retired, kept back until `link.up` is out. */
  emit(draft: EventDraft, raw?: unknown): void;
  /** Reports a frame that was skipped: counted, and published as `link.fault`. */
  fault(error: CtiError, raw?: Buffer): void;
  /** Reports that `adapter.directory` changed. */
  directoryChanged(): void;
}

/** A link that carries out commands and tells events. */
export interface DriverLink extends SessionLink, CommandLink {
  /** What the system answered in the handshake; goes into `link.up` and `queryVersion`. */
  readonly details: Record<string, unknown>;
  /**
   * Stops reading from the peer (true), or goes on: its transport makes it wait. Absent where nothing can.
   * Never called for longer than a second.
   */
  hold?(isHeld: boolean): void;
  /** Takes note of changed interest; `reopen` when only a new session can serve it. */
  setInterest(interest: Interest): 'served' | 'reopen';
}

/** What a system contributes: its state outlives its links. */
export interface SystemAdapter {
  readonly system: CtiSystem;
  readonly capabilities: ReadonlySet<CtiCommandName>;
  readonly session: SessionOptions;
  /** The lists known now. */
  readonly directory: CtiDirectory;
  /** Connects, shakes hands, and resolves with a usable link. Must free everything when `signal` aborts. */
  open(attempt: DriverAttempt): Promise<DriverLink>;
  /** The state known now, as drafts with `snapshot: true`. */
  snapshot(): readonly EventDraft[];
  /**
   * Frees what is kept from one link to the next: in this state (stopped, halted, disconnected) no link is
   * tried until somebody asks for one.
   */
  rest?(state: SessionState): void;
}

/** An event that came before `link.up` was out. */
interface EarlyEvent {
  readonly draft: EventDraft;
  readonly raw: unknown;
}

/**
 * Events of a handshake that may wait for its `link.up`; of more than these the latest are told, after a `link.gap`
 * that says how many are missing.
 */
const MAXIMUM_HELD_BACK = 10_000;

/** The driver of every system that works through a session: stamps events, runs commands, keeps counters. */
export class SessionDriver implements CtiDriver {
  readonly system: CtiSystem;
  readonly capabilities: ReadonlySet<CtiCommandName>;
  readonly counters: CtiCounters = newCounters();
  readonly #adapter: SystemAdapter;
  readonly #context: DriverContext;
  readonly #commands: CommandRunner;
  readonly #session: Session<DriverLink>;
  readonly #emitter: Emitter<DriverEvents>;
  readonly #outbox: EventOutbox;
  /** Everything, until somebody says what is wanted. */
  #interest: Interest;
  readonly #isoTime = isoTimes();
  #seq = 0;
  /** Links that came up since the start; the first one has nothing to catch up on. */
  #linksUp = 0;
  #interestOfAttempt: Interest | undefined;
  #heldBack: HeldBack<EarlyEvent> | undefined;

  constructor(adapter: SystemAdapter, context: DriverContext, queue: OfflineQueueOptions = {}) {
    this.system = adapter.system;
    this.capabilities = new Set([...adapter.capabilities, ...LOCAL_COMMANDS]);
    this.#commands = new CommandRunner(this, {
      link: () => this.#session.link,
      clock: context.clock,
      offlineQueue: queue,
    });
    this.#adapter = adapter;
    this.#context = context;
    this.#interest = { eventTypes: new Set(CTI_EVENT_TYPES), commands: this.capabilities };
    this.#emitter = new Emitter((thrown) => {
      context.logger.error(`a listener failed: ${toCtiError(thrown).message}`);
    });
    this.#outbox = new EventOutbox({
      clock: context.clock,
      counters: this.counters,
      deliver: (draft, raw, receivedAt) => {
        this.#deliver(draft, raw, receivedAt);
      },
      hold: (isHeld) => this.#session.link?.hold?.(isHeld),
    });
    this.#session = new Session<DriverLink>(withRandom(adapter.session, context.random), context.clock, {
      open: (attempt) => this.#open(attempt),
      stateChanged: (state) => {
        if (!comesBackByItself(state)) adapter.rest?.(state);
        this.#emitter.emit('state', state);
        if (!comesBackByItself(state)) this.#commands.wakeWaiting();
      },
      linkUp: (link, endpoint) => {
        this.#linkUp(link, endpoint);
      },
      synchronized: (_link, report) => {
        this.#synchronized(report);
      },
      linkDown: (error, endpoint) => {
        this.#linkDown(error, endpoint);
      },
      attemptFailed: (error, endpoint) => {
        this.#attemptFailed(error, endpoint);
      },
      roundTrip: (milliseconds) => {
        this.counters.roundTripMs = milliseconds;
      },
    });
  }

  get state(): SessionState {
    return this.#session.state;
  }

  get directory(): CtiDirectory {
    return this.#adapter.directory;
  }

  start(signal?: AbortSignal): Promise<void> {
    return this.#session.start(signal);
  }

  async stop(): Promise<void> {
    this.#outbox.flush();
    await this.#session.stop();
    this.#outbox.flush();
  }

  connect(): void {
    this.#session.connect();
  }

  disconnect(): Promise<void> {
    return this.#session.disconnect();
  }

  setInterest(interest: Interest): void {
    this.#interest = interest;
    if (this.#session.link?.setInterest(interest) === 'reopen') this.#session.reopen();
  }

  snapshot(): readonly CtiEvent[] {
    const now = this.#context.clock.now();
    return this.#adapter.snapshot().map((draft) => this.#stamp({ ...draft, snapshot: true }, this.#seq, now));
  }

  on<E extends keyof DriverEvents>(event: E, listener: DriverEvents[E]): Unsubscribe {
    return this.#emitter.on(event, listener);
  }

  execute<C extends CtiCommand>(command: C, options: ExecuteOptions = {}): Promise<CtiResult<C>> {
    return this.#commands.run(command, options);
  }

  #open(attempt: LinkAttempt): Promise<DriverLink> {
    const heldBack = new HeldBack<EarlyEvent>(MAXIMUM_HELD_BACK);
    this.#heldBack = heldBack;
    this.#interestOfAttempt = this.#interest;
    const emit = (draft: EventDraft, raw: unknown): void => {
      if (attempt.signal.aborted) return;
      if (this.#heldBack === heldBack) heldBack.add({ draft, raw });
      else this.#publish(draft, raw);
    };
    return this.#adapter.open({
      endpoint: attempt.endpoint,
      signal: attempt.signal,
      fail: (error) => {
        attempt.fail(error);
      },
      impair: (problem) => {
        attempt.impair(problem);
      },
      interest: this.#interest,
      counters: this.counters,
      emit,
      fault: (error, raw) => {
        if (attempt.signal.aborted) return;
        this.counters.faults += 1;
        this.#noteError(error);
        emit({ type: 'link.fault', endpoint: attempt.endpoint.label, problem: problemOf(error) }, raw);
      },
      directoryChanged: () => {
        if (!attempt.signal.aborted) this.#emitter.emit('directory', this.directory);
      },
    });
  }

  #linkUp(link: DriverLink, endpoint: Endpoint): void {
    this.#linksUp += 1;
    if (this.#linksUp > 1) this.counters.reconnects += 1;
    this.#context.logger.info(`connected to ${endpoint.label}`);
    this.#publish({ type: 'link.up', endpoint: endpoint.label, details: link.details }, undefined);
    const heldBack = this.#heldBack?.take();
    this.#heldBack = undefined;
    if (heldBack !== undefined && heldBack.lost > 0) {
      this.#publish({ type: 'link.gap', endpoint: endpoint.label, count: heldBack.lost }, undefined);
    }
    for (const { draft, raw } of heldBack?.kept ?? []) this.#publish(draft, raw);
    this.#commands.wakeWaiting();
    // What the flows said while the link was being opened could not reach it then.
    if (this.#interestOfAttempt !== this.#interest) this.setInterest(this.#interest);
  }

  #synchronized(report: SyncReport): void {
    if (this.#linksUp > 1) this.#publish({ type: 'link.resync', missed: report.missed }, undefined);
  }

  #linkDown(error: CtiError, endpoint: Endpoint): void {
    const text = `connection to ${endpoint.label} ended: ${error.message}`;
    if (error instanceof CancelledError) {
      this.#context.logger.info(text);
    } else {
      this.#noteError(error);
      this.#context.logger.warn(text);
    }
    this.#publish({ type: 'link.down', endpoint: endpoint.label, problem: problemOf(error) }, undefined);
    this.#emitter.emit('directory', this.directory);
  }

  #attemptFailed(error: CtiError, endpoint: Endpoint): void {
    this.#heldBack = undefined;
    this.#noteError(error);
    const text = `no connection to ${endpoint.label}: ${error.message}`;
    if (haltsRetries(error)) this.#context.logger.error(text);
    else this.#context.logger.warn(text);
  }

  #noteError(error: CtiError): void {
    const time = new Date(this.#context.clock.now()).toISOString();
    this.counters.errors += 1;
    this.counters.lastError = { code: error.code, message: error.message, time };
  }

  #publish(draft: EventDraft, raw: unknown): void {
    this.#outbox.put(draft, raw);
  }

  #deliver(draft: EventDraft, raw: unknown, receivedAt: number): void {
    this.#seq += 1;
    this.counters.events += 1;
    this.#emitter.emit('event', this.#stamp(draft, this.#seq, receivedAt), raw);
  }

  #stamp(draft: EventDraft, seq: number, now: number): CtiEvent {
    const { connection } = this.#context;
    return stamped(draft, { system: this.system, connection, seq, receivedAt: this.#isoTime(now) });
  }
}

function problemOf(error: CtiError): { code: string; message: string } {
  return { code: error.code, message: error.message };
}

function withRandom(options: SessionOptions, random: (() => number) | undefined): SessionOptions {
  return random === undefined ? options : { ...options, backoff: { ...options.backoff, random } };
}
