import type {
  CtiCommand,
  CtiCommandMap,
  CtiCommandName,
  CtiDirectory,
  CtiResult,
} from '../../lib/core/commands';
import type { TimerHandle } from '../../lib/core/clock';
import { newCounters, type CtiCounters } from '../../lib/core/counters';
import type { ExecuteOptions, Interest } from '../../lib/core/driver';
import { reportedState, type SessionState } from '../../lib/core/state';
import { OfflineError, toCtiError } from '../../lib/core/errors';
import { EventRouter, type EventFilter, type RoutedEventListener } from '../../lib/core/event-router';
import type { CtiEvent, CtiSystem } from '../../lib/core/events';
import { ConnectionRun, type ConnectionOptions } from './connection-run';
import { FIGURES_EVERY_MS, figuresOf, sameFigures, type Figures } from './figures';
import { mergeInterest } from './interest';
import type { CtiOrigin } from './messages';

/** A palette node as its connection sees it. */
export interface ConnectionUser {
  /** What it wants to hear; absent for nodes that only send commands. */
  readonly events?: { readonly filter: EventFilter; readonly listener: RoutedEventListener };
  /** What it may send. */
  readonly commands?: readonly CtiCommandName[];
  /** Called with the state at once, and whenever it or one of the figures changes. */
  onState(state: SessionState, figures: Figures): void;
  /** Called once when the deploy is through, so that messages arrive, and whenever the state changes after that. */
  onStatus?(status: ConnectionStatus): void;
}

/** State and counters of a connection, as the answer to `queryStatus` has them. */
export type ConnectionStatus = CtiCommandMap['queryStatus']['result'];

/** What palette nodes can do with a connection. */
export interface ControlledConnection {
  /** Goes into every message, so that flows can tell connections apart; a new object each time. */
  readonly origin: CtiOrigin;
  readonly state: SessionState;
  readonly directory: CtiDirectory;
  /** The first user starts the connection, once the deploy is through. */
  register(user: ConnectionUser): void;
  /** The last user stops the connection; resolves when that is done. */
  deregister(user: ConnectionUser): Promise<void>;
  /** @throws CtiError as `CtiDriver.execute` does. */
  execute<C extends CtiCommand>(command: C, options?: ExecuteOptions): Promise<CtiResult<C>>;
  /** Leaves halted, waiting and disconnected at once. */
  connect(): void;
  disconnect(): Promise<void>;
  /** The state known now as snapshot events. */
  snapshot(): readonly CtiEvent[];
}

/** Calls back once when the deploy that runs now is through; the returned function gives that up. */
export type AfterDeploy = (callback: () => void) => () => void;

const EMPTY_DIRECTORY: CtiDirectory = {
  agents: [],
  queues: [],
  devices: [],
  applications: [],
  complete: false,
};

/** One configured connection, shared by all palette nodes that name it. It is up while it has users. */
export class Connection implements ControlledConnection {
  readonly #options: ConnectionOptions;
  readonly #afterDeploy: AfterDeploy;
  readonly #router: EventRouter;
  /** The users, each with what takes it off the router. */
  readonly #users = new Map<ConnectionUser, () => void>();
  /** The users whose deploy is not through yet: what they send now reaches nobody. */
  readonly #newcomers = new Set<ConnectionUser>();
  #state: SessionState = { kind: 'stopped' };
  #run: ConnectionRun | undefined;
  #stopped: Promise<void> = Promise.resolve();
  #cancelApply: (() => void) | undefined;
  #interest: Interest | undefined;
  /** What the users were last told of the counters. */
  #figures: Figures = {};
  #nextLook: TimerHandle;

  constructor(options: ConnectionOptions, afterDeploy: AfterDeploy) {
    this.#options = options;
    this.#afterDeploy = afterDeploy;
    this.#router = new EventRouter((thrown) => {
      options.logger.error(`a node failed on an event: ${toCtiError(thrown).message}`);
    });
  }

  get origin(): CtiOrigin {
    const { id, system } = this.#options;
    // A name that is none of the systems halts the run before any message leaves.
    return { connection: id, system: system as CtiSystem };
  }

  get state(): SessionState {
    return this.#state;
  }

  get directory(): CtiDirectory {
    return this.#run?.directory ?? EMPTY_DIRECTORY;
  }

  register(user: ConnectionUser): void {
    const { events } = user;
    this.#users.set(
      user,
      events === undefined ? () => undefined : this.#router.add(events.filter, events.listener),
    );
    this.#newcomers.add(user);
    user.onState(this.#state, this.#figures);
    this.#scheduleApply();
  }

  async deregister(user: ConnectionUser): Promise<void> {
    this.#users.get(user)?.();
    this.#users.delete(user);
    this.#newcomers.delete(user);
    if (this.#users.size === 0) await this.close();
    else this.#scheduleApply();
  }

  /** Stops the connection whoever uses it; a later registration starts it again. */
  async close(): Promise<void> {
    this.#cancelApply?.();
    this.#cancelApply = undefined;
    this.#options.clock.clearTimeout(this.#nextLook);
    const run = this.#run;
    this.#run = undefined;
    if (run !== undefined) this.#stopped = run.stop();
    await this.#stopped;
  }

  execute<C extends CtiCommand>(command: C, options: ExecuteOptions = {}): Promise<CtiResult<C>> {
    return this.#run?.driver?.execute(command, options) ?? this.#executeWhenOpened(command, options);
  }

  async #executeWhenOpened<C extends CtiCommand>(command: C, options: ExecuteOptions): Promise<CtiResult<C>> {
    const driver = await this.#run?.opened;
    if (driver !== undefined) return driver.execute(command, options);
    if (command.command === 'queryStatus') return this.#status;
    const { kind } = this.#state;
    throw new OfflineError(`${command.command}: not connected (${kind})`, { context: { state: kind } });
  }

  connect(): void {
    if (this.#users.size === 0) return;
    const driver = this.#run?.driver;
    if (driver !== undefined) driver.connect();
    else if (this.#state.kind === 'halted') void this.close().then(() => this.#apply());
  }

  async disconnect(): Promise<void> {
    const driver = await this.#run?.opened;
    await driver?.disconnect();
  }

  snapshot(): readonly CtiEvent[] {
    return this.#run?.driver?.snapshot() ?? [];
  }

  /** All nodes of a deploy register first, so that the system is asked once for what they want together. */
  #scheduleApply(): void {
    this.#cancelApply ??= this.#afterDeploy(() => {
      this.#cancelApply = undefined;
      this.#apply();
    });
  }

  #apply(): void {
    if (this.#users.size === 0) return;
    const interest = mergeInterest([...this.#users.keys()], this.#interest);
    const newcomers = [...this.#newcomers];
    this.#newcomers.clear();
    if (this.#run === undefined) {
      // The first state of a run is on its way already.
      this.#start(interest);
    } else {
      if (interest !== this.#interest) this.#run.setInterest(interest);
      for (const user of newcomers) user.onStatus?.(this.#status);
    }
    this.#interest = interest;
  }

  get #status(): ConnectionStatus {
    return { command: 'queryStatus', state: reportedState(this.#state), counters: { ...this.#counters } };
  }

  get #counters(): CtiCounters {
    return this.#run?.driver?.counters ?? newCounters();
  }

  #start(interest: Interest): void {
    const run: ConnectionRun = new ConnectionRun(this.#options, interest, this.#stopped, {
      state: (state) => {
        if (run === this.#run || (this.#run === undefined && state.kind === 'stopped')) this.#setState(state);
      },
      event: (event, raw) => {
        if (run === this.#run) this.#router.route(event, raw);
      },
    });
    this.#run = run;
    this.#lookLater();
  }

  /** Counters change without telling: a look now and then is enough for what people see. */
  #lookLater(): void {
    this.#nextLook = this.#options.clock.setTimeout(() => {
      this.#lookLater();
      const figures = figuresOf(this.#counters);
      if (sameFigures(figures, this.#figures)) return;
      this.#figures = figures;
      for (const user of this.#users.keys()) user.onState(this.#state, figures);
    }, FIGURES_EVERY_MS);
  }

  #setState(state: SessionState): void {
    this.#state = state;
    this.#figures = figuresOf(this.#counters);
    for (const user of this.#users.keys()) {
      user.onState(state, this.#figures);
      if (!this.#newcomers.has(user)) user.onStatus?.(this.#status);
    }
  }
}
