/**
 * The secure websocket to an IP Office ("Transport Options", "Establishing a Websocket connection"): path,
 * subprotocol, Basic authorization, and what a failed handshake means. Messages in, messages out.
 */
import type { IncomingMessage } from 'node:http';
import WebSocket from 'ws';
import { onAbort } from '../../core/abort';
import { tlsErrorOf } from '../../core/tls-errors';
import type { CtiCounters } from '../../core/counters';
import {
  AuthError,
  ConnectionLostError,
  FramingError,
  KeepaliveLostError,
  toCtiError,
  type CtiError,
} from '../../core/errors';
import type { Endpoint } from '../../core/endpoints';
import type { WireTrace } from '../../core/wire-trace';
import { decodeMessage, encodeMessage, messageKind, type Framing } from './codec';
import type { Message } from './messages';
import type { Mtcti3Options } from './options';

const SUBPROTOCOL = 'openapi';
const PATHS: Readonly<Record<Framing, string>> = {
  framed: '/tpkt/openapi',
  none: '/tpkt/openapinoframing',
};

/** What a channel tells its owner. */
export interface ChannelListener {
  message(message: Message): void;
  /** A frame that could not be read. */
  fault(error: CtiError, frame: Buffer): void;
  /** The websocket is gone; reported once, not after close() or destroy(). */
  lost(error: CtiError): void;
}

export interface ChannelOptions {
  readonly endpoint: Endpoint;
  readonly options: Mtcti3Options;
  readonly counters: CtiCounters;
  readonly signal: AbortSignal;
  readonly listener: ChannelListener;
  readonly trace?: WireTrace | undefined;
}

/** An open websocket. */
export class Channel {
  /** What the system calls itself in the handshake; empty when it does not. */
  readonly server: string;
  readonly #socket: WebSocket;
  readonly #framing: Framing;
  readonly #counters: CtiCounters;
  readonly #trace: WireTrace | undefined;
  readonly #pongWaiters: (() => void)[] = [];
  #listener: ChannelListener | undefined;

  constructor(socket: WebSocket, server: string, request: ChannelOptions) {
    const { options, counters, listener, endpoint } = request;
    this.server = server;
    this.#socket = socket;
    this.#framing = options.framing;
    this.#counters = counters;
    this.#trace = request.trace;
    this.#listener = listener;
    socket.on('message', (data: Buffer) => {
      this.#received(data);
    });
    socket.on('pong', () => {
      for (const waiter of this.#pongWaiters.splice(0)) waiter();
    });
    socket.on('error', (thrown) => {
      this.#lost(connectionError(thrown, endpoint));
    });
    socket.on('close', (code, reason) => {
      const text = reason.length > 0 ? `: ${reason.toString('utf8')}` : '';
      this.#lost(new ConnectionLostError(`${endpoint.label} closed the connection (${code})${text}`));
    });
  }

  /**
   * Connects and shakes hands.
   * @throws CertificateError, AuthError (401, 403), ConnectionLostError.
   */
  static open(request: ChannelOptions): Promise<Channel> {
    const { endpoint, options, signal } = request;
    return new Promise((resolve, reject) => {
      const socket = connect(endpoint, options);
      let server = '';
      const fail = (error: CtiError): void => {
        leave();
        reject(error);
      };
      socket.on('upgrade', (response) => {
        server = String(response.headers.server ?? '');
      });
      socket.on('unexpected-response', (_request, response) => {
        fail(refusalOf(response, endpoint, options));
        response.destroy();
        socket.terminate();
      });
      // Stays until the end: ws reports an error once more when a socket is terminated while it connects.
      socket.on('error', (thrown) => {
        fail(connectionError(thrown, endpoint));
      });
      socket.once('open', () => {
        leave();
        resolve(new Channel(socket, server, request));
      });
      const leave = onAbort(() => {
        reject(new ConnectionLostError(`${endpoint.label}: the attempt was given up`));
        socket.terminate();
      }, signal);
    });
  }

  send(message: Message): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    const frame = encodeMessage(message, this.#framing);
    this.#counters.framesSent += 1;
    this.#counters.bytesSent += frame.length;
    this.#trace?.('sent', messageKind(message) ?? 'unknown', message);
    this.#socket.send(frame);
  }

  /** Leaves octets in the socket, which makes the system wait; or takes them again. */
  hold(isHeld: boolean): void {
    if (isHeld) this.#socket.pause();
    else this.#socket.resume();
  }

  /** Sends a websocket ping and resolves with the next pong. */
  ping(): Promise<void> {
    if (this.#socket.readyState !== WebSocket.OPEN) {
      return Promise.reject(new KeepaliveLostError('the connection is closed'));
    }
    return new Promise((resolve) => {
      this.#pongWaiters.push(resolve);
      this.#socket.ping();
    });
  }

  /** The closing handshake of the websocket; resolves when the connection is gone. */
  async close(): Promise<void> {
    this.#listener = undefined;
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    const closed = new Promise((resolve) => this.#socket.once('close', resolve));
    this.#socket.close(1000);
    await closed;
  }

  /** Frees everything at once. */
  destroy(): void {
    this.#listener = undefined;
    this.#socket.terminate();
  }

  #received(frame: Buffer): void {
    this.#counters.framesReceived += 1;
    this.#counters.bytesReceived += frame.length;
    const listener = this.#listener;
    if (listener === undefined) return;
    let message: Message;
    try {
      message = decodeMessage(frame, this.#framing);
    } catch (thrown) {
      listener.fault(toCtiError(thrown), Buffer.from(frame));
      return;
    }
    this.#trace?.('received', messageKind(message) ?? 'unknown', message);
    listener.message(message);
  }

  #lost(error: CtiError): void {
    const listener = this.#listener;
    this.#listener = undefined;
    listener?.lost(error);
  }
}

function connect(endpoint: Endpoint, options: Mtcti3Options): WebSocket {
  const host = endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host;
  const authorization = Buffer.from(`${options.username}:${options.password}`, 'utf8').toString('base64');
  return new WebSocket(`wss://${host}:${endpoint.port}${PATHS[options.framing]}`, SUBPROTOCOL, {
    ...options.tls,
    headers: { authorization: `Basic ${authorization}` },
    followRedirects: false,
    perMessageDeflate: false,
    maxPayload: options.maximumFrameBytes,
  });
}

/** What an HTTP answer other than 101 means. Only 401 and 403 stop the retries. */
function refusalOf(response: IncomingMessage, endpoint: Endpoint, options: Mtcti3Options): CtiError {
  const status = response.statusCode ?? 0;
  const context = { endpoint: endpoint.label, status };
  switch (status) {
    case 401:
      return new AuthError('CTI_AUTH_FAILED', `${endpoint.label} refused name or password (401)`, {
        context,
      });
    case 403:
      return new AuthError(
        'CTI_AUTH_FAILED',
        `${endpoint.label} refused the service user (403): its rights group needs Enhanced TSPI Access`,
        { context },
      );
    case 404:
      return new ConnectionLostError(
        `${endpoint.label} has no ${PATHS[options.framing]} (404): release 11.1 or later is needed`,
        { context },
      );
    case 503:
      return new ConnectionLostError(
        `${endpoint.label} takes no connection now (503): ten MTCTI3 connections at most are allowed`,
        { context },
      );
    default:
      return new ConnectionLostError(`${endpoint.label} answered the handshake with ${status}`, { context });
  }
}

function connectionError(thrown: Error, endpoint: Endpoint): CtiError {
  const ofTls = tlsErrorOf(thrown, endpoint.label);
  if (ofTls !== undefined) return ofTls;
  const code = 'code' in thrown ? String(thrown.code) : '';
  if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') {
    return new FramingError(`${endpoint.label} sent a message above the limit`, { cause: thrown });
  }
  return new ConnectionLostError(`${endpoint.label}: ${thrown.message}`, {
    context: { endpoint: endpoint.label, reason: code },
    cause: thrown,
  });
}
