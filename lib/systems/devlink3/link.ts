/** One connection for events: event request, replay, keepalive and commands, devlink3-api chapter 6. */
import type { CtiCommand } from '../../core/commands';
import type { ExecuteOptions, Interest } from '../../core/driver';
import { CancelledError, toCtiError, UnsupportedError, type CtiError } from '../../core/errors';
import type { CtiEventType } from '../../core/events';
import { requiredText } from '../../core/params';
import type { SyncReport } from '../../core/session';
import type { DriverAttempt, DriverLink } from '../../core/session-driver';
import { decodeEventHeader, type BrokenRecord, type StreamEvent } from './codec-events';
import type { StreamRecord } from './codec-records';
import { Devlink3Connection, type ConnectionSetup } from './connection';
import { CounterWatch } from './counter-watch';
import { EventRequestResult } from './enums';
import { eventRequestError, streamError } from './error-codes';
import { FileReader } from './file-reader';
import type { Devlink3Mapper } from './mapper';
import { ReplayWindow } from './replay-window';

/** Time for the answer to the event request, in milliseconds. */
const EVENT_ANSWER_MS = 10_000;
/** Longest file name that the length field of 6.6.1 can hold, without its NUL. */
const MAXIMUM_PATH_OCTETS = 0xfffe;

/** Events that this package makes itself: wanting them asks the system for nothing. */
const isOwnEvent = (type: CtiEventType): boolean => type.startsWith('link.');

/** A record as it goes into `msg.cti.raw`. */
interface RawRecord {
  readonly originAddress: string;
  readonly counter: number;
  readonly record: StreamRecord;
}

export class Devlink3Link implements DriverLink {
  readonly keepalive: { readonly intervalMs: number; send(): Promise<unknown> };
  details: Record<string, unknown> = {};
  readonly #attempt: DriverAttempt;
  readonly #mapper: Devlink3Mapper;
  readonly #setup: ConnectionSetup;
  readonly #files: FileReader;
  readonly #counters = new CounterWatch();
  #connection: Devlink3Connection | undefined;
  #replay: ReplayWindow | undefined;
  #subscribed = false;

  private constructor(attempt: DriverAttempt, setup: ConnectionSetup, mapper: Devlink3Mapper) {
    this.#attempt = attempt;
    this.#setup = setup;
    this.#mapper = mapper;
    this.#files = new FileReader(setup);
    this.keepalive = { intervalMs: setup.options.keepaliveMs, send: () => this.#test() };
  }

  /**
   * Connects, logs in and asks for events.
   * @throws AuthError, ConfigError, TransportError, ProtocolError
   */
  static async open(
    attempt: DriverAttempt,
    setup: ConnectionSetup,
    mapper: Devlink3Mapper,
  ): Promise<Devlink3Link> {
    const link = new Devlink3Link(attempt, setup, mapper);
    try {
      await link.#open();
      return link;
    } catch (thrown) {
      link.destroy(toCtiError(thrown));
      throw thrown;
    }
  }

  async synchronize(): Promise<SyncReport> {
    await this.#replay?.over;
    if (this.#replay !== undefined) for (const draft of this.#mapper.endReplay()) this.#attempt.emit(draft);
    // Whether a system goes on counting from one connection to the next is not documented.
    return { missed: 'unknown' };
  }

  async execute(command: CtiCommand, options: ExecuteOptions): Promise<unknown> {
    switch (command.command) {
      case 'readFile': {
        const path = requiredText({ ...command }, 'path', { maxBytes: MAXIMUM_PATH_OCTETS });
        return { command: 'readFile', path, content: await this.#files.read(path, options) };
      }
      case 'queryVersion':
        return { command: 'queryVersion', ...this.details };
      default:
        throw new UnsupportedError(`devlink3 has no command ${command.command}`, {
          context: { command: command.command },
        });
    }
  }

  hold(isHeld: boolean): void {
    this.#connection?.hold(isHeld);
  }

  setInterest(interest: Interest): 'served' | 'reopen' {
    return wantsEvents(interest) && !this.#subscribed ? 'reopen' : 'served';
  }

  async close(): Promise<void> {
    this.#replay?.close();
    this.#files.stop(new CancelledError('the connection was closed'));
    await this.#connection?.close();
  }

  destroy(error: CtiError): void {
    this.#replay?.close();
    this.#files.stop(new CancelledError(`the connection ended: ${error.message}`, { cause: error }));
    this.#connection?.destroy(error);
  }

  async #open(): Promise<void> {
    const connection = await Devlink3Connection.open(
      this.#setup,
      {
        onEvent: (event) => {
          this.#event(event);
        },
        onFault: (error, frame) => {
          this.#attempt.fault(error, frame);
          // It did arrive, so its number is not missing.
          const header = decodeEventHeader(frame);
          if (header !== undefined) this.#count(header.origin, header.counter);
        },
        onLost: (error) => {
          this.#attempt.fail(error);
        },
      },
      this.#attempt.signal,
    );
    this.#connection = connection;
    this.details = { ...connection.identity };
    if (wantsEvents(this.#attempt.interest)) Object.assign(this.details, await this.#subscribe(connection));
  }

  async #subscribe(connection: Devlink3Connection): Promise<Record<string, unknown>> {
    const { eventFlags, replayQuietMs } = this.#setup.options;
    const flags = eventFlags.join(' ');
    // Only Delta3 is replayed, 6.4.2. Records may follow the response in one chunk: be ready before asking.
    if (!eventFlags.includes('-CD2')) {
      this.#mapper.beginReplay();
      this.#replay = new ReplayWindow(this.#setup.clock, replayQuietMs);
    }
    const { result, acceptedFlags = '' } = await connection.request(
      { type: 'eventRequest', flags },
      'eventResponse',
      { timeoutMs: EVENT_ANSWER_MS, signal: this.#attempt.signal },
    );
    const partial = result === EventRequestResult.partialSuccess;
    if (result !== EventRequestResult.success && !partial) throw eventRequestError(result, flags);
    this.#subscribed = true;
    this.#replay?.begin();
    return {
      requestedFlags: [...eventFlags],
      acceptedFlags: acceptedFlags.split(/\s+/).filter((flag) => flag !== ''),
      partialSuccess: partial,
    };
  }

  async #test(): Promise<void> {
    const connection = this.#connection;
    if (connection === undefined) return;
    const { result } = await connection.request(
      { type: 'testRequest', payload: Buffer.alloc(0) },
      'testResponse',
      { timeoutMs: this.#setup.options.keepaliveMs * 3, signal: this.#attempt.signal },
    );
    const error = streamError(result);
    if (error !== undefined) this.#attempt.fail(error);
  }

  #event({ origin, counter, records }: StreamEvent): void {
    this.#count(origin, counter);
    for (const record of records) {
      if (record.type === 'broken') this.#fault(record.error, record);
      else this.#record(record, origin, counter);
    }
  }

  /** Notes the number of an event and tells of those that are missing before it. */
  #count(origin: string, counter: number): void {
    const gap = this.#counters.note(origin, counter);
    if (gap === undefined) return;
    const { count } = gap;
    this.#attempt.emit({
      type: 'link.gap',
      endpoint: this.#attempt.endpoint.label,
      origin: gap.origin,
      ...(count === undefined ? {} : { count }),
      details: { expected: gap.expected, received: gap.received, restarted: count === undefined },
    });
  }

  #record(record: StreamRecord, originAddress: string, counter: number): void {
    try {
      const replayed = this.#replay?.takes(record, originAddress) ?? false;
      const raw: RawRecord = { originAddress, counter, record };
      for (const draft of this.#mapper.take(record, replayed)) this.#attempt.emit(draft, raw);
    } catch (thrown) {
      this.#fault(toCtiError(thrown), record);
    }
  }

  #fault(error: CtiError, record: StreamRecord | BrokenRecord): void {
    const text = 'text' in record ? record.text : undefined;
    this.#attempt.fault(error, text === undefined ? undefined : Buffer.from(text, 'utf8'));
  }
}

/** Flows that only read files take none of the few event connections, chapter 7. */
function wantsEvents({ eventTypes, commands }: Interest): boolean {
  const types = [...eventTypes];
  if (types.length === 0) return commands.size === 0 || commands.has('queryCalls');
  return !types.every(isOwnEvent);
}
