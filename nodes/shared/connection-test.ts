import type { Interest } from '../../lib/core/driver';
import { ConnectTimeoutError, type CtiError } from '../../lib/core/errors';
import { ConnectionRun, type ConnectionOptions } from './connection-run';

/** What a try of a connection's settings gave. */
export type TestReport =
  /** `details` is what the system said of itself in the handshake. */
  | { readonly ok: true; readonly endpoint: string; readonly details: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: string; readonly message: string };

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
    run = new ConnectionRun(options, NOTHING, Promise.resolve(), {
      state: (state) => {
        // A session waits only after it has tried every host.
        if (state.kind === 'halted' || state.kind === 'waiting') fail(state.error);
      },
      event: (event) => {
        if (event.type !== 'link.up') return;
        clock.clearTimeout(timer);
        resolve({ ok: true, endpoint: event.endpoint ?? '', details: event.details ?? {} });
      },
    });
  });
  await run?.stop();
  return report;
}
