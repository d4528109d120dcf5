/** One cell of the fault matrix from its start to its end, and what its checks have in common. */
import type { CtiCommand } from '../../lib/core/commands';
import type { CtiSystem } from '../../lib/core/events';
import type { ConnectionSettings } from '../../lib/core/system';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';
import { startAnswering, type AnsweringSystem } from './fault-answers';
import {
  FaultBench,
  outcomeOf,
  SYSTEMS_UNDER_FAULT,
  WatchedDriver,
  type Outcome,
  type SystemUnderFault,
} from './fault-bench';
import type { Fault } from './fault-matrix';
import { LeakWatch } from './leak-watch';
import { until } from './until';

/** Checks of several faults, by the fault. */
export type FaultChecks = Readonly<Partial<Record<Fault, (test: FaultCase) => Promise<void>>>>;

export class FaultCase {
  readonly system: CtiSystem;
  readonly entry: SystemUnderFault;
  readonly #closers: (() => unknown)[] = [];
  readonly #leaks = new LeakWatch();

  constructor(system: CtiSystem) {
    this.system = system;
    this.entry = SYSTEMS_UNDER_FAULT[system];
  }

  /** What has to be closed in the end, the latest first. */
  afterwards(close: () => unknown): void {
    this.#closers.push(close);
  }

  /** The system's simulator behind a proxy. */
  async bench(): Promise<FaultBench> {
    const bench = await FaultBench.start(this.system);
    this.afterwards(() => bench.stop());
    return bench;
  }

  /** A system whose answers the check decides, and a driver that is online with it. */
  async answering(): Promise<{ server: AnsweringSystem; watched: WatchedDriver }> {
    const server = await startAnswering(this.system);
    this.afterwards(() => server.stop());
    const watched = await this.driver(server.settings);
    await watched.start();
    await watched.online();
    return { server, watched };
  }

  /** A driver with these settings; not started yet. */
  async driver(settings: ConnectionSettings): Promise<WatchedDriver> {
    const webhooks = await HttpWebhookHost.listen();
    this.afterwards(() => webhooks.close());
    const watched = new WatchedDriver(this.entry.module, settings, webhooks);
    this.afterwards(() => watched.driver.stop());
    return watched;
  }

  /** Closes everything, and throws when something is left all the same. */
  async end(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) await close();
    await until('no timer, socket, server or listener is left', () => this.#leaks.leaks().length === 0, {
      timeoutMs: 3_000,
      intervalMs: 5,
      details: () => this.#leaks.leaks().join(', '),
    });
  }
}

/** The code of what the driver is waiting or halted over. */
export function problemOf({ driver }: WatchedDriver): string | undefined {
  return 'error' in driver.state ? driver.state.error.code : undefined;
}

/** Follows a command from its start to its end. */
export function follow(watched: WatchedDriver, command: CtiCommand, timeoutMs?: number): Outcome {
  return outcomeOf(watched.execute(command, timeoutMs));
}

/** The code of how a command ended. */
export async function settled(outcome: Outcome): Promise<string | undefined> {
  await until('the command is settled', () => outcome.settled > 0, { intervalMs: 5 });
  return outcome.code;
}

/** Asks until a command succeeds: what is left of the fault may still meet the first ones. */
export async function worksAgain(watched: WatchedDriver, command: CtiCommand): Promise<void> {
  await until('a command works again', async () => (await settled(follow(watched, command))) === 'ok');
}

/** What the link went through, in one line. */
export function linkTypes(watched: WatchedDriver): string[] {
  return watched.links.map(({ type }) => type).filter((type) => type !== 'link.fault' && type !== 'link.gap');
}
