import { connect as connectSocket, type Socket } from 'node:net';
import type { CtiCounters } from '../../core/counters';
import { ConnectionLostError, type CtiError, DecodeError, toCtiError } from '../../core/errors';
import type { Endpoint } from '../../core/session';
import type { WireDirection, WireTrace } from '../../core/wire-trace';
import { StreamFramer } from '../../wire/stream-framer';
import { type UccxCodec, uccxFrameRule } from './codec';
import type { UccxMessage, UccxMessageInput } from './messages';

/** Opens a stream to an endpoint; injected by tests. */
export type ConnectFunction = (endpoint: Endpoint) => Socket;

/** Opens a TCP connection that sends at once what is written. */
export const connectTcp: ConnectFunction = ({ host, port }) => connectSocket({ host, port, noDelay: true });

/** What a transport tells its owner; nothing after `closed`. */
export interface TransportListener {
  message(message: UccxMessage): void;
  /** A frame that could not be read and was skipped; `frame` is a copy. */
  unreadable(error: CtiError, frame: Buffer): void;
  /** The connection ended, or lost its frame boundaries. Not called after destroy(). */
  closed(error: CtiError): void;
}

export interface TransportOptions {
  readonly codec: UccxCodec;
  readonly maximumFrameBytes: number;
  readonly counters: CtiCounters;
  readonly connect: ConnectFunction;
  readonly trace: WireTrace | undefined;
}

/**
 * What Node.js reads of a socket at most; then more is waiting, which it would read at once. Reading goes on when
 * what came of this part has been handed on, so that a flood waits in the network and not as events in memory.
 */
const WHOLE_READ_BYTES = 65_536;

/** Messages over a TCP connection. */
export class UccxTransport {
  readonly #socket: Socket;
  readonly #options: TransportOptions;
  readonly #listener: TransportListener;
  readonly #framer: StreamFramer;
  #isOver = false;
  #isHeld = false;

  private constructor(socket: Socket, options: TransportOptions, listener: TransportListener) {
    this.#socket = socket;
    this.#options = options;
    this.#listener = listener;
    this.#framer = new StreamFramer(uccxFrameRule, options.maximumFrameBytes);
  }

  /**
   * Connects; rejects when that fails or `signal` aborts. What goes wrong later is told to the listener.
   * @throws ConnectionLostError
   */
  static open(
    endpoint: Endpoint,
    options: TransportOptions,
    listener: TransportListener,
    signal: AbortSignal,
  ): Promise<UccxTransport> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(new ConnectionLostError(`${endpoint.label}: the attempt was given up`));
        return;
      }
      const socket = options.connect(endpoint);
      const transport = new UccxTransport(socket, options, listener);
      let isOpen = false;
      let problem = 'the server closed the connection';
      signal.addEventListener(
        'abort',
        () => {
          transport.destroy();
        },
        { once: true },
      );
      socket.on('error', (error) => {
        problem = error.message;
      });
      socket.on('data', (chunk: Buffer) => {
        transport.#receive(chunk);
        if (chunk.length >= WHOLE_READ_BYTES) transport.#pause();
      });
      socket.on('close', () => {
        const error = new ConnectionLostError(`${endpoint.label}: ${problem}`);
        if (isOpen) transport.#close(error);
        else reject(error);
      });
      socket.once('connect', () => {
        isOpen = true;
        resolve(transport);
      });
    });
  }

  /** Encodes a message; what is wrong with it is found here, before anything is sent. */
  encode(message: UccxMessageInput): Buffer {
    return this.#options.codec.encodeMessage(message);
  }

  write(frame: Buffer): void {
    if (this.#isOver) return;
    this.#options.counters.framesSent += 1;
    this.#options.counters.bytesSent += frame.length;
    const { trace, codec } = this.#options;
    if (trace !== undefined) traceMessage(trace, 'sent', codec.decodeMessage(frame));
    this.#socket.write(frame);
  }

  /** Leaves octets in the socket, which makes the server wait; or takes them again. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (isHeld) this.#socket.pause();
    else this.#socket.resume();
  }

  /** Resets the connection. */
  destroy(): void {
    this.#isOver = true;
    this.#socket.destroy();
  }

  #pause(): void {
    this.#socket.pause();
    setImmediate(() => {
      if (!this.#isHeld) this.#socket.resume();
    });
  }

  #close(error: CtiError): void {
    if (this.#isOver) return;
    this.destroy();
    this.#listener.closed(error);
  }

  #receive(chunk: Buffer): void {
    if (this.#isOver) return;
    this.#options.counters.bytesReceived += chunk.length;
    try {
      this.#framer.push(chunk, this.#take);
    } catch (thrown) {
      this.#close(toCtiError(thrown));
    }
  }

  readonly #take = (frame: Buffer): void => {
    // Whoever handled the frame before may have ended the connection.
    if (this.#isOver) return;
    this.#options.counters.framesReceived += 1;
    const { trace, codec } = this.#options;
    try {
      const message = codec.decodeMessage(frame);
      if (trace !== undefined) traceMessage(trace, 'received', message);
      this.#listener.message(message);
    } catch (thrown) {
      const error = thrown instanceof DecodeError ? thrown : toCtiError(thrown);
      this.#listener.unreadable(error, Buffer.from(frame));
    }
  };
}

function traceMessage(trace: WireTrace, direction: WireDirection, { type, ...fields }: UccxMessage): void {
  trace(direction, type, fields);
}
