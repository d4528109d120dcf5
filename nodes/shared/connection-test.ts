import type { CtiDriver, Interest } from '../../lib/core/driver';
import { ConnectTimeoutError, type CtiError } from '../../lib/core/errors';
import { ConnectionRun, type ConnectionOptions } from './connection-run';

/** What a try of a connection's settings gave. */
export type TestReport =
  /** `details` is what the system said of itself in the handshake. */
  | { readonly ok: true; readonly endpoint: string; readonly details: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** How long a system may take to tell its version, in milliseconds; not every release knows the question. */
const VERSION_TIMEOUT_MS = 3_000;

const NOTHING: Interest = { eventTypes: new Set(), commands: new Set() };

/** Connects with the given settings, notes what comes of it, and disconnects. Never rejects. */
export async function testConnection(options: ConnectionOptions, timeoutMs: number): Promise<TestReport> {
  const { clock } = options;
  let run: ConnectionRun | undefined;
  const report = await new Promise<TestReport>((resolve) => {
    const fail = ({ code, message }: CtiError): void => {
      clock.clearTimeout(timer);
      resolve({ ok: false, code, message });
    };
    const timer = clock.setTimeout(() => {
      fail(new ConnectTimeoutError(`no session within ${timeoutMs} ms`));
    }, timeoutMs);
    let attemptsLeft = 1;
    const counted: ConnectionOptions = {
      ...options,
      target: () => {
        const target = options.target();
        attemptsLeft = (target.settings.host ?? '').split(',').length;
        return target;
      },
    };
    run = new ConnectionRun(counted, NOTHING, Promise.resolve(), {
      state: (state) => {
        if (state.kind === 'halted') fail(state.error);
        if (state.kind !== 'waiting') return;
        attemptsLeft -= 1;
        if (attemptsLeft === 0) fail(state.error);
      },
      event: (event) => {
        if (event.type !== 'link.up') return;
        clock.clearTimeout(timer);
        const { endpoint = '', details = {} } = event;
        void versionOf(run?.driver).then((version) => {
          resolve({ ok: true, endpoint, details: { ...details, ...version } });
        });
      },
    });
  });
  await run?.stop();
  return report;
}

/** What the system says of its version when it is asked, where it can be; never rejects. */
async function versionOf(driver: CtiDriver | undefined): Promise<Readonly<Record<string, unknown>>> {
  if (driver?.capabilities.has('queryVersion') !== true) return {};
  try {
    const answer = await driver.execute({ command: 'queryVersion' }, { timeoutMs: VERSION_TIMEOUT_MS });
    return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'command'));
  } catch {
    return {}; // The connection works all the same.
  }
}
