/** One authenticated DevLink3 connection: frames, correlation of answers, and the login, chapters 3 and 6.2. */
import type { Socket } from 'node:net';
import type { ConnectionOptions as TlsConnectionOptions } from 'node:tls';
import { onAbort } from '../../core/abort';
import type { Clock } from '../../core/clock';
import type { CtiCounters } from '../../core/counters';
import {
  CancelledError,
  ConfigError,
  ConnectionLostError,
  ProtocolError,
  toCtiError,
  type CtiError,
} from '../../core/errors';
import { PendingRequests } from '../../core/pending';
import type { Endpoint } from '../../core/endpoints';
import type { WireTrace } from '../../core/wire-trace';
import { StreamFramer } from '../../wire/stream-framer';
import { plainResponse, sha1Response } from './authentication';
import { decodeMessage, encodeMessage } from './codec';
import { decodeEvent, type StreamEvent } from './codec-events';
import { devlink3FrameRule } from './codec-framing';
import { authenticationError } from './error-codes';
import {
  CHALLENGE_OCTETS,
  type Packet,
  type PacketName,
  type PacketOf,
  type TextTupleName,
} from './messages';
import type { Devlink3Options } from './options';
import { socketError, type ConnectSocket } from './socket';

/** What every connection to one system has in common. */
export interface ConnectionSetup {
  readonly endpoint: Endpoint;
  readonly tls: TlsConnectionOptions | undefined;
  readonly options: Devlink3Options;
  readonly clock: Clock;
  readonly counters: CtiCounters;
  readonly connect: ConnectSocket;
  readonly trace?: WireTrace | undefined;
}

/** Whom a connection tells what happens to it. */
export interface ConnectionListener {
  onEvent(event: StreamEvent): void;
  /** A frame was skipped. `frame` is a copy. */
  onFault(error: CtiError, frame: Buffer): void;
  /** The connection ended by itself, after open() resolved. Told once. */
  onLost(error: CtiError): void;
}

/** How one request is made. */
export interface RequestTiming {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

type Request = Extract<Packet, { requestId: number }>;

/** Time for one answer during the login, in milliseconds. */
const LOGIN_ANSWER_MS = 10_000;
/** Time for the peer to close after this side did, in milliseconds. */
const CLOSE_MS = 1_000;
const LAST_REQUEST_ID = 0xffffffff;

/** What the system says of itself with a successful login, 6.2.4.1. */
export interface SystemIdentity {
  readonly version?: string;
  readonly variant?: string;
}

export class Devlink3Connection {
  identity: SystemIdentity = {};
  readonly #setup: ConnectionSetup;
  readonly #socket: Socket;
  readonly #listener: ConnectionListener;
  readonly #framer: StreamFramer;
  readonly #pending: PendingRequests<number, Packet>;
  #lastRequestId = 0;
  #ended = false;

  private constructor(setup: ConnectionSetup, socket: Socket, listener: ConnectionListener) {
    this.#setup = setup;
    this.#socket = socket;
    this.#listener = listener;
    this.#framer = new StreamFramer(devlink3FrameRule, setup.options.maximumFrameBytes);
    this.#pending = new PendingRequests(setup.clock);
    socket.on('data', (chunk) => {
      this.#receive(chunk);
    });
    socket.on('error', (error) => {
      this.#lose(socketError(setup.endpoint.label, error));
    });
    socket.on('close', () => {
      this.#lose(new ConnectionLostError(`${setup.endpoint.label}: the system closed the connection`));
    });
  }

  /**
   * Connects and logs in. When `signal` aborts, before or after, the connection is freed at once.
   * @throws AuthError, ConfigError, TransportError, ProtocolError, CancelledError
   */
  static async open(
    setup: ConnectionSetup,
    listener: ConnectionListener,
    signal: AbortSignal,
  ): Promise<Devlink3Connection> {
    const socket = await setup.connect(setup.endpoint, setup.tls, signal);
    const connection = new Devlink3Connection(setup, socket, listener);
    const leave = onAbort(() => {
      connection.destroy(new CancelledError('the connection was given up'));
    }, signal);
    socket.once('close', leave);
    try {
      if (signal.aborted) throw new CancelledError('the connection was given up');
      connection.identity = await connection.#logIn(signal);
      return connection;
    } catch (thrown) {
      connection.destroy(toCtiError(thrown));
      throw thrown;
    }
  }

  /**
   * Sends a request and resolves with its answer of the expected type.
   * @throws ProtocolError for an answer of another type, RequestTimeoutError, CancelledError, TransportError
   */
  async request<Answer extends PacketName>(
    request: DistributiveOmit<Request, 'requestId'>,
    answer: Answer,
    timing: RequestTiming,
  ): Promise<PacketOf<Answer>> {
    const requestId = this.#nextRequestId();
    const packet = await this.#exchange({ ...request, requestId }, timing);
    if (packet.type !== answer) throw unexpected(request.type, packet);
    return packet as PacketOf<Answer>;
  }

  /** Leaves octets in the socket, which makes the system wait; or takes them again. */
  hold(isHeld: boolean): void {
    if (isHeld) this.#socket.pause();
    else this.#socket.resume();
  }

  /** Ends the connection in good order; resolves when it is closed. */
  async close(): Promise<void> {
    if (this.#ended) return;
    this.#end(new CancelledError('the connection was closed'));
    await new Promise<void>((resolve) => {
      const timer = this.#setup.clock.setTimeout(() => this.#socket.destroy(), CLOSE_MS);
      this.#socket.once('close', () => {
        this.#setup.clock.clearTimeout(timer);
        resolve();
      });
      this.#socket.end();
    });
  }

  /** Frees everything at once; what waits for an answer gets `error`. */
  destroy(error: CtiError): void {
    this.#end(error);
    this.#socket.destroy();
  }

  async #logIn(signal: AbortSignal): Promise<SystemIdentity> {
    const { username, applicationName } = this.#setup.options;
    // The document wants one request id for all packets of the exchange.
    const requestId = this.#nextRequestId();
    const timing = { timeoutMs: LOGIN_ANSWER_MS, signal };
    let answer = await this.#exchange(
      {
        type: 'authenticateRequest',
        requestId,
        username,
        tuples: [{ type: 'applicationName', text: applicationName, encoding: 'utf8' }],
      },
      timing,
    );
    if (answer.type === 'sha1Challenge' || answer.type === 'plainChallenge') {
      answer = await this.#exchange(this.#answerTo(answer), timing);
    }
    if (answer.type === 'authenticateFailure') throw authenticationError(answer.result);
    if (answer.type !== 'authenticateSuccess') throw unexpected('authenticateRequest', answer);
    return identityOf(answer);
  }

  #answerTo(challenge: PacketOf<'sha1Challenge' | 'plainChallenge'>): Request {
    const { password, allowPlainOnTcp } = this.#setup.options;
    const { requestId } = challenge;
    if (challenge.type === 'sha1Challenge') {
      if (challenge.challenge.length < CHALLENGE_OCTETS) {
        throw new ProtocolError(
          'DEVLINK3_UNEXPECTED_ANSWER',
          `a challenge of ${challenge.challenge.length} octets`,
        );
      }
      return { type: 'sha1Response', requestId, response: sha1Response(challenge.challenge, password) };
    }
    if (this.#setup.tls === undefined && !allowPlainOnTcp) {
      throw new ConfigError('the system wants the password in clear text, which needs TLS', {
        context: { field: 'allowPlainOnTcp' },
      });
    }
    return { type: 'plainResponse', requestId, response: plainResponse(password) };
  }

  #exchange(request: Request, timing: RequestTiming): Promise<Packet> {
    if (this.#ended) return Promise.reject(new CancelledError('the connection has ended'));
    const { timeoutMs, signal } = timing;
    const answer = this.#pending.add(request.requestId, { label: request.type, timeoutMs, signal });
    const frame = encodeMessage(request);
    this.#setup.counters.framesSent += 1;
    this.#setup.counters.bytesSent += frame.length;
    this.#setup.trace?.('sent', request.type, request);
    this.#socket.write(frame);
    return answer;
  }

  #receive(chunk: Buffer): void {
    if (this.#ended) return;
    this.#setup.counters.bytesReceived += chunk.length;
    try {
      this.#framer.push(chunk, (frame) => {
        this.#take(frame);
      });
    } catch (thrown) {
      this.#lose(toCtiError(thrown));
    }
  }

  /** An error in one frame stays with that frame. */
  #take(frame: Buffer): void {
    if (this.#ended) return;
    this.#setup.counters.framesReceived += 1;
    try {
      this.#dispatch(frame);
    } catch (thrown) {
      this.#listener.onFault(toCtiError(thrown), Buffer.from(frame));
    }
  }

  #dispatch(frame: Buffer): void {
    const { trace } = this.#setup;
    const event = decodeEvent(frame);
    if (event !== undefined) {
      trace?.('received', 'event', decodeMessage(frame));
      this.#listener.onEvent(event);
      return;
    }
    const packet = decodeMessage(frame);
    trace?.('received', packet.type, packet);
    const answered = 'requestId' in packet && this.#pending.resolve(packet.requestId, packet);
    if (!answered) this.#setup.counters.strayAnswers += 1;
  }

  #lose(error: CtiError): void {
    if (this.#ended) return;
    this.#end(error);
    this.#socket.destroy();
    this.#listener.onLost(error);
  }

  #end(error: CtiError): void {
    this.#ended = true;
    this.#pending.cancelAll(() => error);
  }

  /** Request ids are never 0, which would ask for no answer, 6.1. */
  #nextRequestId(): number {
    this.#lastRequestId = this.#lastRequestId === LAST_REQUEST_ID ? 1 : this.#lastRequestId + 1;
    return this.#lastRequestId;
  }
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

function unexpected(request: string, answer: Packet): ProtocolError {
  return new ProtocolError('DEVLINK3_UNEXPECTED_ANSWER', `${request} was answered with ${answer.type}`);
}

function identityOf({ tuples }: PacketOf<'authenticateSuccess'>): SystemIdentity {
  const text = (name: TextTupleName): string | undefined => {
    const tuple = tuples.find(({ type }) => type === name);
    return tuple !== undefined && 'text' in tuple ? tuple.text : undefined;
  };
  const version = text('pbxVersion');
  const variant = text('devlinkVariant');
  return { ...(version === undefined ? {} : { version }), ...(variant === undefined ? {} : { variant }) };
}
