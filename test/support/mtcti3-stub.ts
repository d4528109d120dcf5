/**
 * A scripted IP Office: a secure websocket server made from the API document with nothing of the code under
 * test but the certificate maker. It records what arrives and answers as a test says.
 */
import https from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { createSelfSignedCertificate, type TlsIdentity } from '../../lib/simulation/self-signed-certificate';
import { int, msg, pick, pickInt, pickText, str } from './protobuf';
import { until } from './until';

/** Field numbers of Message's payloads. */
export const Payload = {
  response: 1,
  generalcmd: 2,
  subscribe: 3,
  subscribecmd: 4,
  subscribeend: 5,
  subscribeterminated: 6,
  generaldata: 7,
  notify: 8,
  notifyack: 9,
} as const;

/** Field numbers of the subscription kinds, the same in Subscribe, SubscribeCmd and Notify. */
export const Kind = {
  presence: 10,
  callcontrol: 14,
  lines: 40,
  user: 41,
  queue: 42,
  parkserver: 43,
  refreshwrapper: 45,
} as const;

export const PREFIX = Buffer.of(0, 0, 0, 1);

export interface StubLine {
  readonly guid: Buffer;
  readonly extn: string;
  readonly name: string;
}

/** A user or queue whose guid is made of its number. */
export function line(extn: string, name: string): StubLine {
  const guid = Buffer.alloc(16, 0x11);
  guid.write(extn, 'latin1');
  return { guid, extn, name };
}

export interface StubOptions {
  readonly identity?: TlsIdentity;
  readonly users?: readonly StubLine[];
  readonly queues?: readonly StubLine[];
  /** HTTP status that refuses the handshake. */
  readonly refuse?: number;
  /** Answers a request, by its result; undefined stays silent. Default 0 to everything. */
  readonly answer?: (message: Buffer) => number | undefined;
}

/** One message of the client, without its prefix. */
export interface Received {
  readonly payload: number;
  readonly body: Buffer;
}

export class Mtcti3Stub {
  readonly identity: TlsIdentity;
  readonly handshakes: IncomingMessage[] = [];
  readonly received: Received[] = [];
  /** The frames as they came, prefix included. */
  readonly frames: Buffer[] = [];
  options: StubOptions;
  readonly #server: https.Server;
  readonly #sockets = new WebSocketServer({ noServer: true, autoPong: false });
  readonly #raw = new Set<Duplex>();
  #socket: WebSocket | undefined;
  pongs = true;

  private constructor(options: StubOptions) {
    this.options = options;
    this.identity = options.identity ?? createSelfSignedCertificate();
    this.#server = https.createServer(this.identity);
    this.#server.on('connection', (socket) => {
      this.#raw.add(socket);
      socket.on('close', () => this.#raw.delete(socket));
    });
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  static async start(options: StubOptions = {}): Promise<Mtcti3Stub> {
    const stub = new Mtcti3Stub(options);
    await new Promise<void>((resolve) => stub.#server.listen(0, '127.0.0.1', resolve));
    return stub;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get connected(): boolean {
    return this.#socket?.readyState === 1;
  }

  async stop(): Promise<void> {
    for (const socket of this.#raw) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  dropClient(): void {
    this.#socket?.terminate();
  }

  /** Sends octets as they are. */
  sendRaw(frame: Buffer): void {
    this.#socket?.send(frame);
  }

  /** Sends a message with the prefix. */
  send(...parts: readonly Buffer[]): void {
    this.sendRaw(Buffer.concat([PREFIX, ...parts]));
  }

  respond(requestid: number, result: number): void {
    this.send(msg(Payload.response, int(1, requestid), ...(result === 0 ? [] : [int(2, result)])));
  }

  notify(subscribeId: number, notifyId: number, ...payload: readonly Buffer[]): void {
    const id = notifyId === 0 ? [] : [int(2, notifyId)];
    this.send(msg(Payload.notify, int(1, subscribeId), ...id, ...payload));
  }

  /** A notify of calls for the latest subscription of a line. */
  calls(of: StubLine | 'park', ...parts: readonly Buffer[]): void {
    this.notify(this.subscriptionOf(of), 0, msg(Kind.callcontrol, int(1, 1), ...parts));
  }

  all(payload: number): Buffer[] {
    return this.received.filter((entry) => entry.payload === payload).map(({ body }) => body);
  }

  /** Waits for a message of this payload that fits. */
  next(payload: number, fits: (body: Buffer) => boolean = () => true): Promise<Buffer> {
    return until(`payload ${payload} has come`, () => this.all(payload).find(fits));
  }

  /** The latest subscribe_id of a user or queue, or of another kind. */
  subscriptionOf(of: StubLine | 'park' | 'lines' | 'presence' | 'refresh'): number {
    const found = this.all(Payload.subscribe).findLast((body) => {
      if (of === 'park') return pick(body, Kind.parkserver) !== undefined;
      if (of === 'lines') return pick(body, Kind.lines) !== undefined;
      if (of === 'presence') return pick(body, Kind.presence) !== undefined;
      if (of === 'refresh') return pick(body, Kind.refreshwrapper) !== undefined;
      const guid = pick(body, Kind.user, 1) ?? pick(body, Kind.queue, 1);
      return (Buffer.isBuffer(guid) && guid.equals(of.guid)) || pickText(body, Kind.queue, 4) === of.name;
    });
    if (found === undefined) throw new Error('nothing was subscribed for this');
    return pickInt(found, 2);
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.handshakes.push(request);
    const { refuse } = this.options;
    if (refuse !== undefined) {
      socket.end(`HTTP/1.1 ${refuse} No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (websocket) => {
      this.#socket = websocket;
      websocket.on('error', () => undefined);
      websocket.on('ping', () => {
        if (this.pongs) websocket.pong();
      });
      websocket.on('message', (data: Buffer) => this.#message(Buffer.from(data)));
    });
  }

  #message(frame: Buffer): void {
    this.frames.push(frame);
    const framed = frame.subarray(0, 4).equals(PREFIX);
    const message = framed ? frame.subarray(4) : frame;
    const payload = message.readUInt8(0) >> 3;
    const body = pick(message, payload);
    if (!Buffer.isBuffer(body)) throw new Error('a message without payload');
    this.received.push({ payload, body });
    if (payload === Payload.notifyack || payload === Payload.subscribeend || !framed) return;
    const result = this.options.answer === undefined ? 0 : this.options.answer(message);
    if (result === undefined) return;
    const requestid = pickInt(body, 1);
    if (requestid !== 0 && payload !== Payload.generalcmd) this.respond(requestid, result);
    if (payload === Payload.subscribe && result === 0) this.#firstNotify(body);
  }

  /** The state that a subscription begins with. */
  #firstNotify(body: Buffer): void {
    const id = pickInt(body, 2);
    const { users = [], queues = [] } = this.options;
    const entry = ({ guid, extn, name }: StubLine): Buffer[] => [str(1, guid), str(2, extn), str(3, name)];
    if (pick(body, Kind.lines) !== undefined) {
      this.notify(
        id,
        1,
        msg(
          Kind.lines,
          int(1, 1),
          ...users.map((user) => msg(2, ...entry(user))),
          ...queues.map((queue) => msg(3, ...entry(queue))),
        ),
      );
      return;
    }
    const guid = pick(body, Kind.user, 1) ?? pick(body, Kind.queue, 1);
    const name = pickText(body, Kind.queue, 4);
    const user = users.find((each) => Buffer.isBuffer(guid) && each.guid.equals(guid));
    const queue = queues.find(
      (each) => (Buffer.isBuffer(guid) && each.guid.equals(guid)) || each.name === name,
    );
    if (user !== undefined) this.notify(id, 1, msg(Kind.user, str(2, user.extn), str(3, user.name)));
    else if (queue !== undefined) this.notify(id, 1, msg(Kind.queue, str(2, queue.extn), str(3, queue.name)));
  }
}
