import { getEventListeners } from 'node:events';

/** What a test may leave neither running nor waiting, by the names that Node.js gives it. */
const OWNED = new Set([
  ...['Timeout', 'Immediate', 'FSReqCallback', 'GetAddrInfoReqWrap'],
  ...['TCPSocketWrap', 'TCPServerWrap', 'TLSWrap', 'TCPConnectWrap'],
  ...['PipeServerWrap', 'UDPWrap', 'ProcessWrap'],
]);

/**
 * Remembers what runs, waits and listens in this process, and says what has come on top since. Timers, sockets and
 * servers count as soon as they keep the process alive; listeners count on the process and on the signals named.
 */
export class LeakWatch {
  readonly #before = counts();
  readonly #signals: AbortSignal[] = [];

  /** Includes a signal that several things share: nobody may be left listening to it. */
  shared(signal: AbortSignal): void {
    this.#signals.push(signal);
  }

  /** What there is more of than before, e.g. `2 Timeout`, `1 listener of process SIGTERM`. */
  leaks(): string[] {
    const grown = [...counts()].flatMap(([what, count]) => {
      const more = count - (this.#before.get(what) ?? 0);
      return more > 0 ? [`${more} ${what}`] : [];
    });
    const listening = this.#signals.flatMap((signal, at) => {
      const count = getEventListeners(signal, 'abort').length;
      return count > 0 ? [`${count} listener of signal ${at}`] : [];
    });
    return [...grown, ...listening];
  }
}

function counts(): Map<string, number> {
  const found = new Map<string, number>();
  for (const resource of process.getActiveResourcesInfo()) {
    if (OWNED.has(resource)) found.set(resource, (found.get(resource) ?? 0) + 1);
  }
  for (const name of process.eventNames()) {
    found.set(`listener of process ${String(name)}`, process.listenerCount(name));
  }
  return found;
}
