import net, { type AddressInfo, type Socket } from 'node:net';
import { authenticated, challengeFrame, eventResponse, testResponse } from './devlink3-bytes';

const AUTHENTICATE = 0x00300001;
const EVENTS = 0x00300011;
const TEST = 0x002a0001;

/** A DevLink3 server made of octets that lets everybody in, whatever the password. */
export class AcceptingDevlink3 {
  readonly #server: net.Server;
  readonly #sockets = new Set<Socket>();
  /** Every octet that clients have sent. */
  received = Buffer.alloc(0);

  private constructor() {
    this.#server = net.createServer((socket) => this.#serve(socket));
  }

  static async start(): Promise<AcceptingDevlink3> {
    const server = new AcceptingDevlink3();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#sockets.delete(socket));
    let buffered: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      this.received = Buffer.concat([this.received, chunk]);
      buffered = Buffer.concat([buffered, chunk]);
      while (buffered.length >= 3 && buffered.length >= buffered.readUInt16BE(1)) {
        const end = buffered.readUInt16BE(1);
        answer(socket, buffered.subarray(3, end));
        buffered = buffered.subarray(end);
      }
    });
  }
}

function answer(socket: Socket, payload: Buffer): void {
  const code = payload.readUInt32BE(0);
  const requestId = payload.readUInt32BE(4);
  if (code === AUTHENTICATE) {
    const isFirst = payload.readUInt32BE(8) === 1;
    socket.write(isFirst ? challengeFrame(requestId, Buffer.alloc(16, 7)) : authenticated(requestId));
  }
  if (code === EVENTS) socket.write(eventResponse(requestId, 0, ''));
  if (code === TEST) socket.write(testResponse(requestId));
}
