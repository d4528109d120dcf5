import type { CtiDriver, Interest } from '../../lib/core/driver';
import type { CtiEvent } from '../../lib/core/events';
import type { Logger } from '../../lib/core/logger';
import { uccx } from '../../lib/systems/uccx';
import { ManualClock } from './manual-clock';
import { until } from './until';

/** The events that can be of a type. */
export type EventOf<Type, Event = CtiEvent> = Event extends { type: infer Types }
  ? Type extends Types
    ? Event
    : never
  : never;

/** A driver under test with everything it said. */
export interface DriverUnderTest {
  readonly driver: CtiDriver;
  readonly clock: ManualClock;
  readonly events: CtiEvent[];
  readonly raws: unknown[];
  readonly logged: string[];
  /** Resolves when the driver's state is of this kind. */
  readonly reaches: (kind: CtiDriver['state']['kind']) => Promise<void>;
  /** Resolves with the first event of a type, now or later. */
  readonly event: <Type extends CtiEvent['type']>(type: Type) => Promise<EventOf<Type>>;
  readonly types: () => string[];
}

/** Asks for nothing but the session itself, so that a test sees no message it did not cause. */
export const QUIET = {
  configuration: false,
  teams: false,
  callMask: 0,
  agentStateMask: 0,
  servicesMask: '0x96',
};

/** A UCCX driver on a clock that the test moves. */
export function driverFor(
  host: string,
  options: Readonly<Record<string, unknown>> = QUIET,
  more: {
    credentials?: Record<string, string>;
    interest?: Interest;
    trace?: (line: string) => void;
  } = {},
): DriverUnderTest {
  const clock = new ManualClock();
  const logged: string[] = [];
  const log = (message: string): void => {
    logged.push(message);
  };
  const logger: Logger = { error: log, warn: log, info: log, debug: log, trace: log };
  const driver = uccx.createDriver(
    { host, credentials: more.credentials ?? {}, options },
    {
      connection: { id: 'c1', name: 'CCX' },
      clock,
      logger,
      random: () => 0.999_999,
      ...(more.trace === undefined ? {} : { trace: more.trace }),
    },
  );
  if (more.interest !== undefined) driver.setInterest(more.interest);
  const events: CtiEvent[] = [];
  const raws: unknown[] = [];
  driver.on('event', (event, raw) => {
    events.push(event);
    raws.push(raw);
  });
  const quickly = {
    intervalMs: 2,
    timeoutMs: 5_000,
    details: () => `events: ${events.map(({ type }) => type).join()}`,
  };
  return {
    driver,
    clock,
    events,
    raws,
    logged,
    reaches: async (kind) => {
      await until(`the driver is ${kind}`, () => driver.state.kind === kind, quickly);
    },
    event: (type) =>
      until(`${type} comes`, () => events.find((event) => event.type === type), quickly) as never,
    types: () => events.map(({ type }) => type),
  };
}

/** The code of the error that a command fails with. */
export const codeOf = (command: Promise<unknown>): Promise<string> =>
  command.then(
    () => 'no error',
    (error: unknown) => (error as { code: string }).code,
  );
