import type { ConnectionOptions as TlsConnectionOptions } from 'node:tls';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CtiCommandName } from './commands';
import type { CtiDriver, DriverContext } from './driver';
import type { ErrorCodeEntry } from './error-codes';
import type { CtiEventType, CtiSystem } from './events';
import type { OfflineQueueOptions } from './command-runner';

/** The settings of one connection as the config node (or any other caller) has them, not checked yet. */
export interface ConnectionSettings {
  /** `host`, `host:port`, or several of them separated by commas for the nodes of a cluster. */
  readonly host?: string;
  /** Port of the hosts that name none; the system's default when absent. */
  readonly port?: number | string;
  /** TLS material and checks; absent means no TLS where the system has a choice. */
  readonly tls?: TlsConnectionOptions;
  /** Whether commands wait for a link; absent means that they fail at once while there is none. */
  readonly offlineQueue?: OfflineQueueOptions;
  /** Kept apart so that nothing else is ever logged: user names, passwords, tokens, path secrets. */
  readonly credentials: Readonly<Record<string, string | undefined>>;
  /** Settings that only this system has, by the names that its options file documents. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Where a system that is called back (webhooks) gets its routes from. */
export interface WebhookHost {
  /**
   * Answers every request below `path` until the returned function is called. In `request.url` the handler
   * finds what follows `path`, as Express's `use` gives it; a host that cannot cut leaves the whole.
   */
  mount(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): () => void;
  /** The public URL of a mounted path, as the phone system must call it. */
  publicUrl(path: string): string;
}

/** What a system's driver gets from outside. */
export interface SystemContext extends DriverContext {
  readonly webhooks?: WebhookHost;
}

/** A running simulator. */
export interface SimulatorHandle {
  /** Settings that reach it: merge over the connection's own. */
  readonly settings: Pick<ConnectionSettings, 'host' | 'port' | 'tls' | 'credentials' | 'options'>;
  /** Plays a scenario to its end, or starts an endless one (then `stop` ends it). */
  play(scenario: string, options?: { readonly ratePerMinute?: number }): Promise<void>;
  /** Injects a fault by name. */
  inject(fault: string, argument?: number): void;
  stop(): Promise<void>;
}

/** How a simulator is started. */
export interface SimulatorOptions {
  /** 0 chooses a free port. Always on 127.0.0.1. */
  readonly port?: number;
  readonly logger?: DriverContext['logger'];
  readonly clock?: DriverContext['clock'];
}

/** A system's simulator and what it offers by name. */
export interface SimulatorModule {
  /** The first one goes on by itself: it is played unless another is chosen. */
  readonly scenarios: readonly string[];
  /** Scenarios that go on until `stop`; `day` when absent. */
  readonly endless?: readonly string[];
  readonly faults: readonly string[];
  start(options: SimulatorOptions): Promise<SimulatorHandle>;
}

/**
 * What one folder below lib/systems exports: everything that nodes, editor, docs and the command line need to
 * know of a system. Adding a system means adding such a folder and its name to `CTI_SYSTEMS`.
 */
export interface SystemModule {
  readonly system: CtiSystem;
  /** Name for people, e.g. "Cisco Unified CCX". */
  readonly title: string;
  readonly defaultPort: number;
  readonly capabilities: ReadonlySet<CtiCommandName>;
  /** The event types this system can cause. */
  readonly events: ReadonlySet<CtiEventType>;
  /** Values of parameters that differ by system, by `command.parameter`, e.g. `setAgentState.state`. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Codes of RejectedError and AuthError that only this system gives. */
  readonly errorCodes: readonly ErrorCodeEntry[];
  /** @throws ConfigError when the settings cannot work. */
  createDriver(settings: ConnectionSettings, context: SystemContext): CtiDriver;
  /** Loaded on first use only. */
  loadSimulator(): Promise<SimulatorModule>;
}
