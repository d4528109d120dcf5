import type { CtiDriver } from '../../lib/core/driver';
import type { CtiEvent } from '../../lib/core/events';
import { systemClock, type Clock } from '../../lib/core/clock';
import type { Logger } from '../../lib/core/logger';
import type { ConnectionSettings } from '../../lib/core/system';
import { devlink3 } from '../../lib/systems/devlink3/index';
import { until } from './until';

export interface ObservedDriver {
  readonly driver: CtiDriver;
  readonly events: CtiEvent[];
  readonly raws: unknown[];
  readonly lines: string[];
  /** Types of the events in their order. */
  readonly types: () => string[];
  /** The first event of that type, when it is there. */
  readonly event: <T extends CtiEvent['type']>(type: T) => Promise<CtiEvent & { type: T }>;
  readonly state: (kind: CtiDriver['state']['kind']) => Promise<void>;
}

/** Makes a driver and notes everything that it says. */
export function observe(
  settings: Partial<ConnectionSettings>,
  { clock = systemClock, random = () => 0.9 }: { clock?: Clock; random?: () => number } = {},
): ObservedDriver {
  const lines: string[] = [];
  const note = (text: string): void => void lines.push(text);
  const logger: Logger = { error: note, warn: note, info: note, debug: note, trace: note };
  const driver = devlink3.createDriver(
    {
      host: '127.0.0.1',
      credentials: { username: 'user', password: 'pbx' },
      ...settings,
      options: { replayQuietMs: 50, ...settings.options },
    },
    { connection: { id: 'c1', name: 'PBX' }, clock, logger, random },
  );
  const events: CtiEvent[] = [];
  const raws: unknown[] = [];
  driver.on('event', (event, raw) => {
    events.push(event);
    raws.push(raw);
  });
  const seen = (): string => events.map(({ type }) => type).join(', ');
  return {
    driver,
    events,
    raws,
    lines,
    types: () => events.map(({ type }) => type),
    event: (type) =>
      until(
        `there is ${type}`,
        () => events.find((event): event is CtiEvent & { type: typeof type } => event.type === type),
        { details: seen, intervalMs: 5 },
      ),
    state: async (kind) => {
      await until(`the state is ${kind}`, () => driver.state.kind === kind, {
        details: () => JSON.stringify(driver.state),
        intervalMs: 5,
      });
    },
  };
}
