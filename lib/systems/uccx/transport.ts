import { connect as connectSocket, type OnReadOpts, type Socket } from 'node:net';
import { onAbort } from '../../core/abort';
import type { CtiCounters } from '../../core/counters';
import { ConnectionLostError, type CtiError, DecodeError, toCtiError } from '../../core/errors';
import type { Endpoint } from '../../core/endpoints';
import type { WireDirection, WireTrace } from '../../core/wire-trace';
import { StreamFramer } from '../../wire/stream-framer';
import { type UccxCodec, uccxFrameRule } from './codec';
import type { UccxMessage, UccxMessageInput } from './messages';

/** Opens a connection to an endpoint, whose octets go to `onread`. */
export type ConnectFunction = (endpoint: Endpoint, onread: OnReadOpts) => Socket;

/** Opens a TCP connection that sends at once what is written. */
export const connectTcp: ConnectFunction = ({ host, port }, onread) =>
  connectSocket({ host, port, noDelay: true, onread });

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

/** Octets that are read at a time. */
const READ_BYTES = 65_536;

/**
 * Messages over a TCP connection. The socket reads into one buffer over and over: a stream in between, and a new
 * buffer for each of its chunks, take longer than most messages.
 */
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
      const octets = Buffer.allocUnsafe(READ_BYTES);
      const socket = options.connect(endpoint, {
        buffer: octets,
        callback: (length) => transport.#read(octets.subarray(0, length)),
      });
      const transport = new UccxTransport(socket, options, listener);
      let isOpen = false;
      let problem = 'the server closed the connection';
      const leave = onAbort(() => {
        transport.destroy();
      }, signal);
      socket.on('error', (error) => {
        problem = error.message;
      });
      socket.on('close', () => {
        leave();
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

  #close(error: CtiError): void {
    if (this.#isOver) return;
    this.destroy();
    this.#listener.closed(error);
  }

  /**
   * Takes what was read; says whether to read on at once. Where the buffer is full, more is waiting: it is read when
   * what came of this part has been handed on, so that a flood waits in the network and not as events in memory.
   */
  #read(octets: Buffer): boolean {
    if (this.#isOver) return false;
    this.#options.counters.bytesReceived += octets.length;
    try {
      this.#framer.push(octets, this.#take);
    } catch (thrown) {
      this.#close(toCtiError(thrown));
    }
    if (octets.length < READ_BYTES) return true;
    setImmediate(() => {
      if (!this.#isHeld) this.#socket.resume();
    });
    return false;
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
