import { systemClock, type Clock } from '../../../core/clock';
import { CancelledError, ConfigError, RequestTimeoutError, toCtiError } from '../../../core/errors';
import { silentLogger, type Logger } from '../../../core/logger';
import type { SimulatorHandle, SimulatorOptions } from '../../../core/system';
import { ServiceMask } from '../enums';
import { FaultInjector } from './faults';
import type { Call } from './model/call';
import { ContactCentre, type CallFromOptions } from './model/contact-centre';
import { DEFAULT_SITE } from './model/default-site';
import { Random } from './model/random';
import { Schedule } from './model/schedule';
import type { SiteSetup } from './model/site';
import { Day, DEFAULT_RATE } from './scenarios/day';
import { DAY_SCENARIO, finiteScenario, SCENARIO_NAMES } from './scenarios/scenarios';
import { Stage, StageClosed } from './scenarios/stage';
import { CtiServer, type ReceivedMessage } from './server/cti-server';

/** Steps per minute of a scenario with an end, when no rate is given. */
const DEFAULT_STEPS = 120;
const DEFAULT_WAIT_MS = 5_000;
const ALL_SERVICES = Object.values(ServiceMask).reduce((all, service) => all | service, 0);

/** How a simulator is started; nothing is needed. */
export interface UccxSimulatorOptions extends SimulatorOptions {
  /** The contact centre; a fictional company's by default. */
  readonly site?: SiteSetup;
  /** Services granted at most, of Table 22; all by default. */
  readonly services?: number;
  /** Makes the `day` scenario repeatable. Default 1. */
  readonly seed?: number;
  /** Port of a second, standby node; 0 chooses a free one. No second node by default. */
  readonly standbyPort?: number;
}

interface Waiter {
  check(): void;
  cancel(): void;
}

/**
 * A Unified CCX with its CTI server on loopback. Tests and scenarios act on {@link centre}; clients see what
 * follows from it.
 */
export class UccxSimulator implements SimulatorHandle {
  readonly centre: ContactCentre;
  /** The first node, and the standby node if there is one. */
  readonly nodes: readonly [CtiServer, ...CtiServer[]];
  readonly #schedule: Schedule;
  readonly #logger: Logger;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #waiters = new Set<Waiter>();
  readonly #injectors: readonly FaultInjector[];
  #day: { readonly day: Day; readonly rate: number } | undefined;
  #stopping: Promise<void> | undefined;

  private constructor(options: UccxSimulatorOptions) {
    this.#clock = options.clock ?? systemClock;
    this.#logger = options.logger ?? silentLogger;
    this.#random = new Random(options.seed ?? 1);
    const onError = (thrown: unknown): void => {
      this.#report(thrown);
    };
    this.#schedule = new Schedule(this.#clock, onError);
    this.centre = new ContactCentre(
      options.site ?? DEFAULT_SITE,
      this.#schedule,
      (notice) => {
        for (const node of this.nodes) node.deliver(notice);
        this.#checkWaiters();
      },
      onError,
    );
    const node = (role: 'master' | 'standby'): CtiServer =>
      new CtiServer({
        centre: this.centre,
        schedule: this.#schedule,
        services: options.services ?? ALL_SERVICES,
        role,
        received: () => {
          this.#checkWaiters();
        },
        onError,
      });
    this.nodes = options.standbyPort === undefined ? [node('master')] : [node('master'), node('standby')];
    this.#injectors = this.nodes.map(
      (server) =>
        new FaultInjector({
          server,
          centre: this.centre,
          schedule: this.#schedule,
          restart: (downMs) => {
            this.#restart(server, downMs);
          },
        }),
    );
  }

  /**
   * Starts listening.
   * @throws ConfigError when a port is taken or forbidden.
   */
  static async start(options: UccxSimulatorOptions = {}): Promise<UccxSimulator> {
    const simulator = new UccxSimulator(options);
    try {
      await simulator.nodes[0].listen(options.port ?? 0);
      await simulator.nodes[1]?.listen(options.standbyPort ?? 0);
    } catch (thrown) {
      await simulator.stop();
      throw thrown;
    }
    return simulator;
  }

  /** Port of the first node. */
  get port(): number {
    return this.nodes[0].port;
  }

  get settings(): SimulatorHandle['settings'] {
    return {
      host: this.nodes.map(({ port }) => `127.0.0.1:${port}`).join(', '),
      port: this.port,
      credentials: {},
      options: {},
    };
  }

  /** What clients have sent to the node that is master, the newest last. */
  get received(): readonly ReceivedMessage[] {
    return this.master.received;
  }

  /** The node that serves clients; the first one while none does. */
  get master(): CtiServer {
    return this.nodes.find(({ role }) => role === 'master') ?? this.nodes[0];
  }

  /**
   * Plays a scenario to its end, or starts the endless one. `ratePerMinute` are calls of the day, steps of
   * all others.
   * @throws ConfigError for an unknown name or a rate that is not above 0.
   */
  async play(scenario: string, options: { readonly ratePerMinute?: number } = {}): Promise<void> {
    const rate = options.ratePerMinute ?? (scenario === DAY_SCENARIO ? DEFAULT_RATE : DEFAULT_STEPS);
    if (!(rate > 0) || !Number.isFinite(rate)) {
      throw new ConfigError('the rate must be above 0 per minute', { context: { field: 'rate' } });
    }
    if (scenario === DAY_SCENARIO) {
      this.#startDay(rate);
      return;
    }
    const play = finiteScenario(scenario);
    if (play === undefined) {
      const text = `"${scenario}" is not one of the scenarios ${SCENARIO_NAMES.join(', ')}`;
      throw new ConfigError(text, { context: { field: 'scenario' } });
    }
    const stage = new Stage(this.centre, this.#schedule, 60_000 / rate);
    try {
      await play(stage);
    } catch (thrown) {
      if (!(thrown instanceof StageClosed)) throw thrown;
    } finally {
      stage.tidy();
    }
  }

  /** Ends the endless scenario; its callers hang up, its agents log out. */
  endDay(): void {
    this.#day?.day.end();
    this.#day = undefined;
  }

  /**
   * Injects a fault into the node that is master.
   * @throws ConfigError for an unknown name.
   */
  inject(fault: string, argument?: number): void {
    const index = Math.max(0, this.nodes.indexOf(this.master));
    (this.#injectors[index] ?? this.#injectors[0])?.inject(fault, argument);
  }

  /**
   * The other node becomes master. `failure`: the old one's connections break; `graceful`: they stay, and every
   * request on them is refused (status 92).
   * @throws ConfigError when there is no other node.
   */
  takeOver(manner: 'failure' | 'graceful' = 'failure'): void {
    const old = this.master;
    const next = this.nodes.find((node) => node !== old);
    if (next === undefined) throw new ConfigError('there is no standby node');
    old.role = 'standby';
    next.role = 'master';
    if (manner === 'failure') for (const session of old.sessions) session.reset();
  }

  /** Somebody dials: an outside number, an extension, or nobody known (empty). */
  callFrom(number: string, to: string, options?: CallFromOptions): Call {
    return this.centre.callFrom(number, to, options);
  }

  /** Picks up what rings at an extension, as its agent would by hand. @throws ControlRefusal */
  answer(extension: string): Call {
    return this.centre.answer(extension);
  }

  /** A caller or an agent hangs up. @throws ControlRefusal */
  hangUp(number: string, call?: Call): void {
    this.centre.hangUp(number, call);
  }

  /**
   * Resolves with the first value of `read` that is neither undefined nor false; looked at now and after each
   * event and request.
   * @throws RequestTimeoutError after `timeoutMs` of the simulator's clock.
   */
  waitFor<Value>(
    what: string,
    read: () => Value | undefined | false,
    timeoutMs = DEFAULT_WAIT_MS,
  ): Promise<Value> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        this.#waiters.delete(waiter);
        cancelTimeout();
        finish();
      };
      const waiter: Waiter = {
        check: () => {
          const value = read();
          if (value === undefined || value === false) return;
          settle(() => {
            resolve(value);
          });
        },
        cancel: () => {
          settle(() => {
            reject(new CancelledError(`the simulator stopped before ${what}`));
          });
        },
      };
      const cancelTimeout = this.#schedule.after(timeoutMs, () => {
        settle(() => {
          reject(new RequestTimeoutError(`waited ${timeoutMs} ms in vain for ${what}`));
        });
      });
      this.#waiters.add(waiter);
      waiter.check();
    });
  }

  /** Ends everything: scenarios, connections, timers. Idempotent. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    this.#schedule.stop();
    this.#day = undefined;
    for (const waiter of [...this.#waiters]) waiter.cancel();
    await Promise.all(this.nodes.map((node) => node.close()));
  }

  #startDay(rate: number): void {
    this.endDay();
    const world = { centre: this.centre, schedule: this.#schedule.child(), random: this.#random };
    const day = new Day(world, rate, (thrown) => {
      this.#report(thrown);
    });
    this.#day = { day, rate };
  }

  #restart(server: CtiServer, downMs: number): void {
    const { port } = server;
    const rate = this.#day?.rate;
    const closed = server.close();
    this.endDay();
    this.centre.restart();
    this.#schedule.after(downMs, () => {
      closed
        .then(async () => {
          if (this.#schedule.stopped) return;
          await server.listen(port);
          if (rate !== undefined) this.#startDay(rate);
        })
        .catch((thrown: unknown) => {
          this.#report(thrown);
        });
    });
  }

  #checkWaiters(): void {
    if (this.#waiters.size === 0) return;
    this.#schedule.soon(() => {
      for (const waiter of [...this.#waiters]) waiter.check();
    });
  }

  #report(thrown: unknown): void {
    this.#logger.debug(`simulator: ${toCtiError(thrown).message}`);
  }
}
