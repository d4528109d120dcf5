import { systemClock, type Clock } from '../../lib/core/clock';
import type { CtiCommand, CtiCommandName } from '../../lib/core/commands';
import type { CtiDriver, Interest } from '../../lib/core/driver';
import { CTI_EVENT_TYPES, type CtiEvent, type CtiEventType } from '../../lib/core/events';
import type { Logger } from '../../lib/core/logger';
import type { ConnectionSettings } from '../../lib/core/system';
import { mtcti3 } from '../../lib/systems/mtcti3/index';
import { until } from './until';

/** A driver with everything that it said. */
export interface Mtcti3Client {
  readonly driver: CtiDriver;
  readonly events: CtiEvent[];
  readonly raws: unknown[];
  readonly log: string[];
  /** Starts and waits until it is online. */
  online(): Promise<void>;
  /** Waits for an event that fits. */
  event(type: CtiEventType, fits?: (event: CtiEvent) => boolean): Promise<CtiEvent>;
  /** Types of the events so far, in order, without those of the link and of settings. */
  story(): string[];
  /** Runs a command and gives its error, or undefined. */
  failure(
    command: CtiCommand,
    options?: { timeoutMs?: number },
  ): Promise<{ code: string; message: string } | undefined>;
}

export interface ClientOptions {
  readonly clock?: Clock;
  readonly interest?: Partial<Interest>;
}

/** Everything that a flow could want, unless said otherwise. */
export function interestIn(partial: Partial<Interest> = {}): Interest {
  return {
    eventTypes: new Set(CTI_EVENT_TYPES.filter((type) => type !== 'presence.updated')),
    commands: new Set<CtiCommandName>(),
    ...partial,
  };
}

export function createClient(settings: ConnectionSettings, options: ClientOptions = {}): Mtcti3Client {
  const log: string[] = [];
  const write = (message: string): void => {
    log.push(message);
  };
  const logger: Logger = { error: write, warn: write, info: write, debug: write, trace: write };
  const driver = mtcti3.createDriver(settings, {
    connection: { id: 'c1', name: 'PBX' },
    clock: options.clock ?? systemClock,
    logger,
    random: () => 0,
  });
  const events: CtiEvent[] = [];
  const raws: unknown[] = [];
  driver.on('event', (event, raw) => {
    events.push(event);
    raws.push(raw);
  });
  driver.setInterest(interestIn(options.interest));
  return {
    driver,
    events,
    raws,
    log,
    online: async () => {
      void driver.start();
      await until('the driver is online', () => driver.state.kind === 'online', {
        details: () => JSON.stringify(driver.state),
      });
    },
    event: (type, fits = () => true) =>
      until(`${type} has come`, () => events.find((event) => event.type === type && fits(event)), {
        details: () => events.map((event) => event.type).join(' '),
      }),
    story: () =>
      events
        .filter((event) => event.type.startsWith('call.') || event.type.startsWith('agent.'))
        .filter((event) => !event.snapshot)
        .map((event) => event.type),
    failure: async (command, execute) => {
      try {
        await driver.execute(command, execute);
        return undefined;
      } catch (thrown) {
        return thrown as { code: string; message: string };
      }
    },
  };
}
