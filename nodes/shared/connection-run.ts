import type { Clock } from '../../lib/core/clock';
import type { CtiDirectory } from '../../lib/core/commands';
import type { CtiDriver, Interest } from '../../lib/core/driver';
import type { SessionState } from '../../lib/core/state';
import { toCtiError } from '../../lib/core/errors';
import type { CtiEvent } from '../../lib/core/events';
import type { Logger } from '../../lib/core/logger';
import type {
  ConnectionSettings,
  SimulatorHandle,
  SystemContext,
  SystemModule,
  WebhookHost,
} from '../../lib/core/system';

/** What the built-in simulator plays. */
export interface SimulatorChoice {
  /** Empty plays nothing: the simulator only answers. The simulator's first, which goes on by itself, when absent. */
  readonly scenario?: string;
  /** Calls per minute of a scenario that goes on by itself; the scenario's own rate when absent. */
  readonly ratePerMinute?: number;
}

/** Where a connection leads. */
export interface ConnectionTarget {
  readonly settings: ConnectionSettings;
  /** Whether decoded wire messages go to the log. */
  readonly trace?: boolean;
  /** Present when the system's simulator takes the place of the system. */
  readonly simulator?: SimulatorChoice;
}

/** What a connection is made of. */
export interface ConnectionOptions {
  readonly id: string;
  readonly name: string;
  readonly system: string;
  /**
   * Reads the settings when they are needed.
   * @throws ConfigError when they cannot work.
   */
  readonly target: () => ConnectionTarget;
  readonly loadSystem: (system: string) => Promise<SystemModule>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where systems that call back are let in; they report nothing when it is absent. */
  readonly webhooks?: WebhookHost;
}

/** What a run tells its connection. */
export interface RunListener {
  state(state: SessionState): void;
  event(event: CtiEvent, raw: unknown): void;
}

/**
 * One period of a connection, from its first user to its last: loads the system, starts its simulator where
 * that is wanted, creates the driver, and takes all of it down again.
 */
export class ConnectionRun {
  readonly #options: ConnectionOptions;
  readonly #listener: RunListener;
  readonly #stopping = new AbortController();
  readonly #opened: Promise<CtiDriver | undefined>;
  #driver: CtiDriver | undefined;
  #simulator: SimulatorHandle | undefined;
  #scenarios: readonly string[] = [];
  #interest: Interest;
  #playing: Promise<void> = Promise.resolve();

  /** Starts at once when `previous`, the end of the run before, has settled. */
  constructor(
    options: ConnectionOptions,
    interest: Interest,
    previous: Promise<void>,
    listener: RunListener,
  ) {
    this.#options = options;
    this.#interest = interest;
    this.#listener = listener;
    this.#opened = previous.then(() => this.#open());
  }

  /** The driver once there is one; undefined when the settings did not give one. */
  get opened(): Promise<CtiDriver | undefined> {
    return this.#opened;
  }

  /** The driver, where it exists by now. */
  get driver(): CtiDriver | undefined {
    return this.#driver;
  }

  get directory(): CtiDirectory | undefined {
    return this.#driver?.directory;
  }

  setInterest(interest: Interest): void {
    this.#interest = interest;
    this.#driver?.setInterest(interest);
  }

  /** Ends everything; never rejects. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#opened;
    await this.#settled('driver', this.#driver?.stop());
    await this.#settled('simulator', this.#simulator?.stop());
    await this.#playing;
    this.#listener.state({ kind: 'stopped' });
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #open(): Promise<CtiDriver | undefined> {
    if (this.#isStopping()) return undefined;
    const { name, system, target, loadSystem } = this.#options;
    this.#listener.state({ kind: 'connecting', endpoint: name, attempt: 1 });
    try {
      const { settings, simulator, trace = false } = target();
      const module = await loadSystem(system);
      const reachable = simulator === undefined ? settings : await this.#simulated(settings, module);
      if (this.#isStopping()) return undefined;
      const driver = module.createDriver(reachable, this.#context(trace));
      driver.on('state', (state) => {
        this.#listener.state(state);
      });
      driver.on('event', (event, raw) => {
        this.#listener.event(event, raw);
      });
      driver.setInterest(this.#interest);
      this.#driver = driver;
      void this.#start(driver, simulator);
      return driver;
    } catch (thrown) {
      const error = toCtiError(thrown);
      this.#options.logger.error(error.message);
      this.#listener.state({ kind: 'halted', error });
      return undefined;
    }
  }

  /** Starts the system's simulator; gives the settings that lead to it. */
  async #simulated(settings: ConnectionSettings, module: SystemModule): Promise<ConnectionSettings> {
    const { clock, logger } = this.#options;
    const simulators = await module.loadSimulator();
    this.#simulator = await simulators.start({ port: 0, clock, logger });
    this.#scenarios = simulators.scenarios;
    return simulatedSettings(settings, this.#simulator);
  }

  #context(trace: boolean): SystemContext {
    const { id, name, clock, logger, webhooks } = this.#options;
    return {
      connection: { id, name },
      clock,
      logger,
      ...(webhooks === undefined ? {} : { webhooks }),
      ...(trace
        ? {
            trace: (line) => {
              logger.info(line);
            },
          }
        : {}),
    };
  }

  async #start(driver: CtiDriver, simulator: SimulatorChoice | undefined): Promise<void> {
    await this.#settled('driver', driver.start(this.#stopping.signal));
    const scenario = simulator?.scenario ?? this.#scenarios[0] ?? '';
    if (scenario === '' || this.#isStopping()) return;
    const ratePerMinute = simulator?.ratePerMinute;
    const played = this.#simulator?.play(scenario, ratePerMinute === undefined ? {} : { ratePerMinute });
    this.#playing = this.#settled(`scenario ${scenario}`, played);
  }

  /** Waits for work of the other parts, whose failure here has nobody else to tell it to than the log. */
  async #settled(what: string, work: Promise<void> | undefined): Promise<void> {
    try {
      await work;
    } catch (thrown) {
      if (!this.#isStopping()) this.#options.logger.error(`${what}: ${toCtiError(thrown).message}`);
    }
  }
}

/** A connection's settings with a simulator in place of host, port and TLS. */
export function simulatedSettings(
  settings: ConnectionSettings,
  simulator: SimulatorHandle,
): ConnectionSettings {
  const { offlineQueue, credentials, options } = settings;
  return {
    ...(offlineQueue === undefined ? {} : { offlineQueue }),
    ...simulator.settings,
    credentials: { ...credentials, ...simulator.settings.credentials },
    options: { ...options, ...simulator.settings.options },
  };
}
