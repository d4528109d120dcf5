/**
 * Each system's simulator behind a proxy that breaks the line, and a driver that connects through it on a fast
 * clock. One shape for all systems, so that one suite can put all of them through the same faults.
 */
import { getEventListeners } from 'node:events';
import { expect } from 'vitest';
import type { CtiCommand } from '../../lib/core/commands';
import type { CtiDriver } from '../../lib/core/driver';
import type { SessionState } from '../../lib/core/state';
import type { CtiEvent, CtiSystem, LinkEvent } from '../../lib/core/events';
import type { ConnectionSettings, SimulatorHandle, SystemModule } from '../../lib/core/system';
import { silentLogger } from '../../lib/core/logger';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';
import { devlink3 } from '../../lib/systems/devlink3';
import { mtcti3 } from '../../lib/systems/mtcti3';
import { telphin } from '../../lib/systems/telphin';
import { uccx } from '../../lib/systems/uccx';
import { FastClock } from './fast-clock';
import { FaultProxy } from './fault-proxy';
import { until } from './until';

/** How much faster than the machine's the drivers' clock runs. */
const SPEED = 20;

/** What a fault suite has to know of a system. */
export interface SystemUnderFault {
  readonly module: SystemModule;
  /** Options that make keepalives and timeouts short. */
  readonly options: Readonly<Record<string, unknown>>;
  /** A command that has to cross the line. */
  readonly command: CtiCommand;
  /** Whether the command goes over the link itself, not over a connection of its own. */
  readonly commandOnLink: boolean;
  /** Whether one TCP connection carries everything, so that losing it is losing the link. */
  readonly persistent: boolean;
}

export const SYSTEMS_UNDER_FAULT: Readonly<Record<CtiSystem, SystemUnderFault>> = {
  uccx: {
    module: uccx,
    options: { heartbeatSeconds: 5, requestTimeoutMs: 5_000 },
    command: { command: 'querySummaryStatistics' },
    commandOnLink: true,
    persistent: true,
  },
  mtcti3: {
    module: mtcti3,
    options: { keepaliveIntervalMs: 5_000, requestTimeoutMs: 5_000 },
    command: { command: 'queryVersion' },
    commandOnLink: true,
    persistent: true,
  },
  devlink3: {
    module: devlink3,
    options: { keepaliveSeconds: 5 },
    command: { command: 'readFile', path: 'nasystem/user_list' },
    commandOnLink: false,
    persistent: true,
  },
  telphin: {
    module: telphin,
    options: { keepaliveMs: 5_000, requestTimeoutMs: 5_000 },
    command: { command: 'queryLimits' },
    commandOnLink: false,
    persistent: false,
  },
};

/** What a test may change about the driver. */
export interface DriverChoices {
  readonly credentials?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly settings?: Partial<ConnectionSettings>;
}

const QUICKLY = { intervalMs: 5, timeoutMs: 15_000 };

/** A driver with everything it said. */
export class WatchedDriver {
  readonly driver: CtiDriver;
  readonly clock = new FastClock(SPEED);
  readonly events: CtiEvent[] = [];
  readonly states: SessionState[] = [];
  /** How long each pause before another attempt was to be, in milliseconds. */
  readonly pauses: number[] = [];
  readonly #signal = new AbortController();
  /** All commands share it, as those of one flow might. */
  readonly #commands = new AbortController();

  constructor(module: SystemModule, settings: ConnectionSettings, webhooks: HttpWebhookHost) {
    this.driver = module.createDriver(settings, {
      connection: { id: 'c1', name: 'under fault' },
      clock: this.clock,
      logger: silentLogger,
      webhooks,
      random: () => 0.5,
    });
    this.driver.on('event', (event) => this.events.push(event));
    this.driver.on('state', (state) => {
      this.states.push(state);
      if (state.kind === 'waiting') this.pauses.push(state.until - this.clock.now());
    });
  }

  start(): Promise<void> {
    return this.driver.start(this.#signal.signal);
  }

  execute(command: CtiCommand, timeoutMs?: number): Promise<unknown> {
    const { signal } = this.#commands;
    return this.driver.execute(command, timeoutMs === undefined ? { signal } : { signal, timeoutMs });
  }

  get links(): LinkEvent[] {
    return this.events.filter((event): event is LinkEvent => event.type.startsWith('link.'));
  }

  /** How often an event of this type came. */
  count(type: CtiEvent['type']): number {
    return this.events.filter((event) => event.type === type).length;
  }

  async reaches(kind: SessionState['kind']): Promise<void> {
    await until(`the driver is ${kind}`, () => this.driver.state.kind === kind, {
      ...QUICKLY,
      details: () => `States: ${this.states.map(describeState).join(', ')}.`,
    });
  }

  /** Resolves when the link came up for the n-th time and everything was replayed. */
  async online(times = 1): Promise<void> {
    await until(
      `the driver is online for the ${times}. time`,
      () => this.driver.state.kind === 'online' && this.count('link.up') >= times,
      { ...QUICKLY, details: () => `States: ${this.states.map(describeState).join(', ')}.` },
    );
  }

  /** Stops the driver and checks that it kept every promise: order, numbers, and nothing left over. */
  async finish(): Promise<void> {
    await this.driver.stop();
    expect(this.driver.state).toEqual({ kind: 'stopped' });
    expect(this.driver.counters.commandsPending).toBe(0);
    expect(this.events.map(({ seq }) => seq)).toEqual(this.events.map((_event, index) => index + 1));
    expect(linkStory(this.links)).toBe('consistent');
    expect(stateStory(this.states)).toBe('consistent');
    await until('no timer is left', () => this.clock.pendingTimers === 0, {
      timeoutMs: 200,
      details: () => `Left: ${this.clock.pendingTimers}.`,
    });
    for (const { signal } of [this.#signal, this.#commands]) {
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    }
  }
}

/** A running simulator, a proxy before it, and the drivers that were made for them. */
export class FaultBench {
  readonly system: SystemUnderFault;
  readonly simulator: SimulatorHandle;
  readonly proxy: FaultProxy;
  readonly #webhooks: HttpWebhookHost;
  readonly #drivers: WatchedDriver[] = [];
  readonly #moreProxies: FaultProxy[] = [];

  private constructor(
    system: SystemUnderFault,
    simulator: SimulatorHandle,
    proxy: FaultProxy,
    webhooks: HttpWebhookHost,
  ) {
    this.system = system;
    this.simulator = simulator;
    this.proxy = proxy;
    this.#webhooks = webhooks;
  }

  static async start(system: CtiSystem): Promise<FaultBench> {
    const entry = SYSTEMS_UNDER_FAULT[system];
    const simulators = await entry.module.loadSimulator();
    const simulator = await simulators.start({ port: 0 });
    const proxy = await FaultProxy.start({ host: '127.0.0.1', port: Number(simulator.settings.port) });
    return new FaultBench(entry, simulator, proxy, await HttpWebhookHost.listen());
  }

  /** A second way to the same simulator, as the second node of a cluster. */
  async anotherProxy(): Promise<FaultProxy> {
    const proxy = await FaultProxy.start({ host: '127.0.0.1', port: Number(this.simulator.settings.port) });
    this.#moreProxies.push(proxy);
    return proxy;
  }

  /** A driver whose connections go through the proxy; not started yet. */
  driver({ credentials, options, settings: changes }: DriverChoices = {}): WatchedDriver {
    const { settings } = this.simulator;
    const throughProxy = 'apiBaseUrl' in settings.options ? { apiBaseUrl: this.proxy.url } : {};
    const watched = new WatchedDriver(
      this.system.module,
      {
        ...settings,
        host: '127.0.0.1',
        port: this.proxy.port,
        credentials: { ...settings.credentials, ...credentials },
        options: { ...settings.options, ...throughProxy, ...this.system.options, ...options },
        ...changes,
      },
      this.#webhooks,
    );
    this.#drivers.push(watched);
    return watched;
  }

  /** A driver that is online. */
  async onlineDriver(choices?: DriverChoices): Promise<WatchedDriver> {
    const watched = this.driver(choices);
    await watched.start();
    await watched.online();
    return watched;
  }

  /** Stops everything; a driver that a failed test left running is stopped without further checks. */
  async stop(): Promise<void> {
    await Promise.all(this.#drivers.map(({ driver }) => driver.stop()));
    for (const proxy of [this.proxy, ...this.#moreProxies]) await proxy.stop();
    await this.simulator.stop();
    await this.#webhooks.close();
  }
}

/** Whether link events follow each other as they must: up, gaps and resync while it is up, down, up again. */
export function linkStory(events: readonly LinkEvent[]): string {
  let ups = 0;
  let isUp = false;
  let resynced = true;
  for (const { type, seq } of events) {
    if (type === 'link.up') {
      if (isUp) return `a second link.up at ${seq}`;
      ups += 1;
      isUp = true;
      resynced = ups === 1;
    } else if (!isUp) {
      return `${type} without a link at ${seq}`;
    } else if (type === 'link.down') {
      isUp = false;
    } else if (type === 'link.resync') {
      if (resynced) return `an unexpected link.resync at ${seq}`;
      resynced = true;
    }
  }
  return isUp ? 'a link is up still' : 'consistent';
}

/** The states that may follow each state; the same state again says that its problem has changed. */
const NEXT_STATES: Readonly<Record<SessionState['kind'], readonly SessionState['kind'][]>> = {
  stopped: ['connecting'],
  connecting: ['connecting', 'synchronizing', 'waiting', 'halted', 'disconnected', 'stopped'],
  synchronizing: ['synchronizing', 'online', 'connecting', 'waiting', 'halted', 'disconnected', 'stopped'],
  online: ['online', 'connecting', 'waiting', 'halted', 'disconnected', 'stopped'],
  waiting: ['connecting', 'disconnected', 'stopped'],
  halted: ['connecting', 'disconnected', 'stopped'],
  disconnected: ['connecting', 'stopped'],
};

/** Whether states follow each other as they may, from the start of a driver. */
export function stateStory(states: readonly SessionState[]): string {
  let before: SessionState['kind'] = 'stopped';
  for (const { kind } of states) {
    if (!NEXT_STATES[before].includes(kind)) return `${kind} after ${before}`;
    before = kind;
  }
  return 'consistent';
}

/** One word for a state, with its error where it has one. */
export function describeState(state: SessionState): string {
  return 'error' in state ? `${state.kind} (${state.error.code})` : state.kind;
}

/** How a command ended; counts how often it did. */
export interface Outcome {
  settled: number;
  code: string | undefined;
}

/** Follows a command to its end: `code` is that of its error, `ok` when it succeeded. */
export function outcomeOf(work: Promise<unknown>): Outcome {
  const outcome: Outcome = { settled: 0, code: undefined };
  const settle = (code: string) => (): void => {
    outcome.settled += 1;
    outcome.code = code;
  };
  work.then(settle('ok'), (error: unknown) => {
    settle((error as { code?: string }).code ?? String(error))();
  });
  return outcome;
}
