/** Reading pseudo-files, devlink3-api 6.6.1: every file over a connection of its own. */
import { onAbort } from '../../core/abort';
import type { Clock } from '../../core/clock';
import { CancelledError, CtiError, RequestTimeoutError } from '../../core/errors';
import type { ExecuteOptions } from '../../core/driver';
import { Devlink3Connection, type ConnectionListener, type ConnectionSetup } from './connection';
import { fileError } from './error-codes';

/** Time for one file, waiting for its turn included, in milliseconds. */
const DEFAULT_TIMEOUT_MS = 30_000;
/** Reads that may wait for their turn. */
const MAXIMUM_WAITING = 100;

/** Events are never asked for on these connections, and a lost one rejects the request that waits. */
const deaf: ConnectionListener = {
  onEvent: () => undefined,
  onFault: () => undefined,
  onLost: () => undefined,
};

/** A read from its command to its end. */
interface Read {
  readonly path: string;
  readonly over: AbortController;
  /** Why it was given up; the first reason counts. */
  reason: CtiError | undefined;
}

export class FileReader {
  readonly #setup: ConnectionSetup;
  readonly #clock: Clock;
  readonly #reads = new Set<Read>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(setup: ConnectionSetup) {
    this.#setup = setup;
    this.#clock = setup.clock;
  }

  /**
   * Reads one file whole. `timeoutMs` counts from now, waiting for a free connection included.
   * @throws RejectedError when the system does not give it out; RequestTimeoutError, CancelledError, AuthError,
   * TransportError
   */
  async read(path: string, { timeoutMs = DEFAULT_TIMEOUT_MS, signal }: ExecuteOptions): Promise<Buffer> {
    if (this.#waiting.length >= MAXIMUM_WAITING) {
      throw new CtiError('CTI_OVERLOAD', `${path}: too many files are being read`, true);
    }
    const read: Read = { path, over: new AbortController(), reason: undefined };
    const timer = this.#clock.setTimeout(() => {
      giveUp(read, new RequestTimeoutError(`${path}: no file within ${timeoutMs} ms`));
    }, timeoutMs);
    const leave = onAbort(() => {
      giveUp(read, new CancelledError(`${path}: reading was cancelled`));
    }, signal);
    this.#reads.add(read);
    try {
      return await this.#readInTurn(read, timeoutMs);
    } catch (thrown) {
      throw read.reason ?? thrown;
    } finally {
      this.#clock.clearTimeout(timer);
      leave();
      this.#reads.delete(read);
    }
  }

  /** Gives up all reads. */
  stop(error: CtiError): void {
    for (const read of [...this.#reads]) giveUp(read, error);
  }

  async #readInTurn(read: Read, timeoutMs: number): Promise<Buffer> {
    await this.#turn(read.over.signal);
    try {
      return await this.#readNow(read, timeoutMs);
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #readNow({ path, over }: Read, timeoutMs: number): Promise<Buffer> {
    const { signal } = over;
    const connection = await Devlink3Connection.open(this.#setup, deaf, signal);
    try {
      const request = { type: 'readFileRequest', filename: path } as const;
      const { result, content } = await connection.request(request, 'readFileResponse', {
        timeoutMs,
        signal,
      });
      if (result !== 0) throw fileError(path, result);
      return content;
    } finally {
      await connection.close();
    }
  }

  /** Resolves when a connection may be opened; the caller gives the turn back. */
  async #turn(signal: AbortSignal): Promise<void> {
    while (this.#running >= this.#setup.options.maximumFileReads && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          leave();
          const at = this.#waiting.indexOf(wake);
          if (at >= 0) this.#waiting.splice(at, 1);
          this.#setup.counters.queueDepth -= 1;
          resolve();
        };
        this.#waiting.push(wake);
        this.#setup.counters.queueDepth += 1;
        const leave = onAbort(wake, signal);
      });
    }
    if (signal.aborted) {
      // Whoever was woken in vain passes the turn on.
      if (this.#running < this.#setup.options.maximumFileReads) this.#waiting.shift()?.();
      throw new CancelledError('reading was given up');
    }
    this.#running += 1;
  }
}

function giveUp(read: Read, reason: CtiError): void {
  read.reason ??= reason;
  read.over.abort();
}
