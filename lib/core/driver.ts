import type { Clock } from './clock';
import type { CtiCommand, CtiCommandName, CtiDirectory, CtiResult } from './commands';
import type { Unsubscribe } from './emitter';
import type { CtiEvent, CtiEventType, CtiSystem } from './events';
import type { Logger } from './logger';
import type { CtiCounters } from './counters';
import type { SessionState } from './state';

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

/**
 * What a driver tells its users. `raw` is the decoded wire message behind an event, where there is one: the driver's
 * own, not to be changed.
 */
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
