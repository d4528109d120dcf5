/**
 * A TCP server that sends and receives UCCX frames put together by hand, octet by octet, from the tables of the
 * guide: it shares no code with the codec.
 */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { frame, Id, text, u16, u32 } from './uccx-wire-client';
import { until } from './until';

/** UINT fields in a row. */
export const uints = (...values: number[]): Buffer => Buffer.concat(values.map(u32));
/** USHORT fields in a row. */
export const ushorts = (...values: number[]): Buffer => Buffer.concat(values.map(u16));

/** OPEN_CONF (Table 14): 26 octets, without floating fields. */
export const openConf = (invokeId: number, services: number, online = 1): Buffer =>
  frame(Id.OPEN_CONF, uints(invokeId, services, 0, 0, 0), ushorts(online, 0, 0));
/** FAILURE_CONF (Table 26). */
export const failureConf = (invokeId: number, status: number, reason?: string): Buffer =>
  frame(Id.FAILURE_CONF, uints(invokeId, status), ...(reason === undefined ? [] : [text(7, reason)]));
/** SYSTEM_EVENT (Table 18). */
export const systemEvent = (id: number, status = 0x400): Buffer =>
  frame(Id.SYSTEM_EVENT, uints(status, 1_700_000_000, id, 0, 0, 0), u16(0xffff));

/** A frame as it was received. */
export interface RawFrame {
  readonly type: number;
  readonly body: Buffer;
}

/** Floating fields of a body from an offset on, by tag. */
export function floatingOf(body: Buffer, offset: number): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  for (let at = offset; at < body.length; at += 2 + body.readUInt8(at + 1)) {
    fields.set(body.readUInt8(at), body.subarray(at + 2, at + 2 + body.readUInt8(at + 1)));
  }
  return fields;
}

const QUICKLY = { intervalMs: 2, timeoutMs: 5_000 };

/** One client's connection, seen from the server. */
export class RawPeer {
  readonly frames: RawFrame[] = [];
  readonly socket: Socket;
  isClosed = false;
  #buffer = Buffer.alloc(0);
  #read = 0;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.isClosed = true;
    });
    socket.on('data', (chunk: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      while (this.#buffer.length >= 8 && this.#buffer.length >= 8 + this.#buffer.readUInt32BE(0)) {
        const length = 8 + this.#buffer.readUInt32BE(0);
        this.frames.push({
          type: this.#buffer.readUInt32BE(4),
          body: Buffer.from(this.#buffer.subarray(8, length)),
        });
        this.#buffer = this.#buffer.subarray(length);
      }
    });
  }

  send(...frames: Buffer[]): void {
    this.socket.write(Buffer.concat(frames));
  }

  /** The next frame that was not taken yet; it must be of this type. */
  async take(type: number): Promise<Buffer> {
    await until(`message ${type} comes`, () => this.frames.length > this.#read, QUICKLY);
    const next = this.frames[this.#read];
    this.#read += 1;
    if (next?.type !== type) throw new Error(`message ${String(next?.type)} came where ${type} was expected`);
    return next.body;
  }

  /** Frames that were not taken yet. */
  get waiting(): number {
    return this.frames.length - this.#read;
  }

  /** Takes OPEN_REQ and grants what it asks for, or what is given. */
  async open(services?: number, online = 1): Promise<Buffer> {
    const request = await this.take(Id.OPEN_REQ);
    this.send(openConf(request.readUInt32BE(0), services ?? request.readUInt32BE(16), online));
    return request;
  }

  async closed(): Promise<void> {
    await until('the connection is closed', () => this.isClosed, QUICKLY);
  }
}

/** A server on a free port of 127.0.0.1. */
export class RawUccxServer {
  readonly peers: RawPeer[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => {
      this.peers.push(new RawPeer(socket));
    });
  }

  static async start(): Promise<RawUccxServer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new RawUccxServer(server);
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The n-th connection, from 1 on, as soon as it is there. */
  async peer(number: number): Promise<RawPeer> {
    await until(`connection ${number} comes`, () => this.peers.length >= number, QUICKLY);
    return this.peers[number - 1] as RawPeer;
  }

  async stop(): Promise<void> {
    for (const { socket } of this.peers) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
