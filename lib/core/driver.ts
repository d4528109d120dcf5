import type { Clock } from './clock';
import type { CtiCommand, CtiCommandName, CtiDirectory, CtiResult } from './commands';
import type { Unsubscribe } from './emitter';
import type { CtiError } from './errors';
import type { CtiEvent, CtiEventType, CtiSystem } from './events';
import type { Logger } from './logger';

/** The one state of a connection. Times are milliseconds since 1970. */
export type SessionState =
  /** Never started, or stopped for good. */
  | { readonly kind: 'stopped' }
  /** A transport is being opened or the handshake runs. */
  | {
      readonly kind: 'connecting';
      readonly endpoint: string;
      readonly attempt: number;
      readonly problem?: CtiError;
    }
  /** Handshake done; subscribing and replaying state. Commands work. */
  | {
      readonly kind: 'synchronizing';
      readonly endpoint: string;
      readonly since: number;
      readonly problem?: CtiError;
    }
  /** Everything works, or all but what `problem` says: a rate limit that is waited out, a refused subscription. */
  | {
      readonly kind: 'online';
      readonly endpoint: string;
      readonly since: number;
      readonly problem?: CtiError;
    }
  /** The last attempt failed; the next one starts at `until`. */
  | { readonly kind: 'waiting'; readonly until: number; readonly error: CtiError }
  /** Credentials, licence or settings refused: waits for a redeploy or a `connect` control message. */
  | { readonly kind: 'halted'; readonly error: CtiError }
  /** Ended by a `disconnect` control message. */
  | { readonly kind: 'disconnected' };

/** Figures of one connection since it was deployed. */
export interface CtiCounters {
  framesReceived: number;
  framesSent: number;
  bytesReceived: number;
  bytesSent: number;
  events: number;
  /** Events that were dropped because more waited than may; each such loss is told by a `link.gap`. */
  eventsDropped: number;
  /** Frames that were skipped because they could not be read. */
  faults: number;
  /** Answers that nobody waited for: late, duplicate or unknown. */
  strayAnswers: number;
  commands: number;
  commandsFailed: number;
  /** Commands that wait for an answer now. */
  commandsPending: number;
  /**
   * What waits inside this package now: events for the flows or for a link, commands for a link, file reads and
   * requests for their turn.
   */
  queueDepth: number;
  /** Times a link came up after the first time. */
  reconnects: number;
  /** Problems that `lastError` has told: skipped frames, failed attempts and lost links. */
  errors: number;
  /** Milliseconds between the last keepalive and its answer. */
  roundTripMs?: number;
  lastError?: { code: string; message: string; time: string };
}

/** The counters of a connection that has done nothing yet. */
export function newCounters(): CtiCounters {
  return {
    framesReceived: 0,
    framesSent: 0,
    bytesReceived: 0,
    bytesSent: 0,
    events: 0,
    eventsDropped: 0,
    faults: 0,
    strayAnswers: 0,
    commands: 0,
    commandsFailed: 0,
    commandsPending: 0,
    queueDepth: 0,
    reconnects: 0,
    errors: 0,
  };
}

/** An error as messages can carry it: Node-RED's copies of messages have empty objects in place of errors. */
export type ReportedError = ReturnType<CtiError['toJSON']>;

type Reported<State> = State extends unknown
  ? {
      readonly [Key in keyof State]: CtiError extends State[Key]
        ? Exclude<State[Key], CtiError> | ReportedError
        : State[Key];
    }
  : never;

/** A {@link SessionState} as messages can carry it. */
export type ReportedState = Reported<SessionState>;

/** Gives a state with its errors as plain objects. */
export function reportedState(state: SessionState): ReportedState {
  switch (state.kind) {
    case 'waiting':
    case 'halted':
      return { ...state, error: state.error.toJSON() };
    case 'connecting':
    case 'synchronizing':
    case 'online': {
      const { problem, ...rest } = state;
      return problem === undefined ? rest : { ...rest, problem: problem.toJSON() };
    }
    case 'stopped':
    case 'disconnected':
      return state;
  }
}

/** What the nodes of a flow want of a connection, so that it asks the system for no more. */
export interface Interest {
  readonly eventTypes: ReadonlySet<CtiEventType>;
  readonly commands: ReadonlySet<CtiCommandName>;
  /** Devices, agents and queues that filters name; undefined means all. */
  readonly devices?: ReadonlySet<string>;
  readonly agents?: ReadonlySet<string>;
  readonly queues?: ReadonlySet<string>;
}

/** How one command is carried out. */
export interface ExecuteOptions {
  /** Milliseconds to wait for the answer; the system's default when absent. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** What a driver tells its users. `raw` is the decoded wire message behind an event, where there is one. */
export interface DriverEvents {
  event: (event: CtiEvent, raw: unknown) => void;
  state: (state: SessionState) => void;
  directory: (directory: CtiDirectory) => void;
}

/** One connection to one phone system. */
export interface CtiDriver {
  readonly system: CtiSystem;
  /** What execute() can do here. */
  readonly capabilities: ReadonlySet<CtiCommandName>;
  readonly state: SessionState;
  readonly counters: CtiCounters;
  readonly directory: CtiDirectory;
  /**
   * Starts connecting and resolves when the first attempt, at every node that can be tried at once, ended either
   * way; `signal` aborts as stop() does.
   */
  start(signal?: AbortSignal): Promise<void>;
  /** Idempotent; settles every pending command and releases every resource within 3 s. */
  stop(): Promise<void>;
  /** Control messages: `connect` leaves halted, waiting and disconnected at once. */
  connect(): void;
  disconnect(): Promise<void>;
  /** Replaces what the flows want; may resubscribe or reopen the session. */
  setInterest(interest: Interest): void;
  /** The state known now as snapshot events with the sequence number last given. */
  snapshot(): readonly CtiEvent[];
  /**
   * Carries out a command and settles exactly once.
   * @throws InputError, UnsupportedError, OfflineError (nothing was sent); RejectedError, RequestTimeoutError,
   * CancelledError (it was).
   */
  execute<C extends CtiCommand>(command: C, options?: ExecuteOptions): Promise<CtiResult<C>>;
  on<E extends keyof DriverEvents>(event: E, listener: DriverEvents[E]): Unsubscribe;
}

/** What a driver gets from outside. */
export interface DriverContext {
  readonly connection: { readonly id: string; readonly name: string };
  readonly clock: Clock;
  readonly logger: Logger;
  /**
   * Gets each decoded wire message of both directions as one line, secrets left out. Nothing is traced, and nothing
   * spent on it, when it is absent.
   */
  readonly trace?: (line: string) => void;
  /** Numbers in [0, 1) for jitter. Default Math.random. */
  readonly random?: () => number;
}
