import net, { type AddressInfo, type Socket } from 'node:net';
import { frame, octetsOf, uint } from './uccx-octets';

const OPEN_REQ = 3;
const HEARTBEAT_REQ = 5;
const CLOSE_REQ = 7;

/** What an OPEN_REQ asks for, at its documented offsets (Table 12; the header has 8 octets). */
export interface OpenRequest {
  readonly version: number;
  readonly idleTimeout: number;
  readonly services: number;
  readonly callMask: number;
  readonly agentMask: number;
}

/**
 * A CTI server made of octets, independent of the project's codec: opens every session, answers heartbeats and
 * CLOSE_REQ, and otherwise sends only what a test hands it.
 */
export class ScriptedUccx {
  readonly #server: net.Server;
  readonly #sockets = new Set<Socket>();
  /** The sessions that were opened, oldest first. */
  readonly opened: OpenRequest[] = [];
  /** Message ids received besides heartbeats, oldest first. */
  readonly received: number[] = [];
  /** The latest OPEN_REQ as it came. */
  octets: Buffer = Buffer.alloc(0);

  private constructor() {
    this.#server = net.createServer((socket) => this.#serve(socket));
  }

  static async start(): Promise<ScriptedUccx> {
    const server = new ScriptedUccx();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Sends octets to every client. */
  send(octets: Buffer): void {
    for (const socket of this.#sockets) socket.write(octets);
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #serve(socket: Socket): void {
    let buffered: Buffer = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('data', (chunk) => {
      buffered = Buffer.concat([buffered, chunk]);
      while (buffered.length >= 8 && buffered.length >= 8 + buffered.readUInt32BE(0)) {
        const end = 8 + buffered.readUInt32BE(0);
        this.#answer(socket, buffered.subarray(0, end));
        buffered = buffered.subarray(end);
      }
    });
  }

  #answer(socket: Socket, message: Buffer): void {
    const id = message.readUInt32BE(4);
    const invokeId = message.readUInt32BE(8);
    if (id === HEARTBEAT_REQ) {
      socket.write(frame(HEARTBEAT_REQ + 1, uint(invokeId, 4)));
      return;
    }
    this.received.push(id);
    if (id === OPEN_REQ) {
      const request: OpenRequest = {
        version: message.readUInt32BE(12),
        idleTimeout: message.readUInt32BE(16),
        services: message.readUInt32BE(24),
        callMask: message.readUInt32BE(28),
        agentMask: message.readUInt32BE(32),
      };
      this.opened.push(request);
      this.octets = Buffer.from(message);
      const granted = { InvokeID: invokeId, ServicesGranted: request.services, UnifiedCCXOnline: 1 };
      socket.write(octetsOf('OPEN_CONF', granted));
      this.#sockets.add(socket);
    }
    if (id === CLOSE_REQ) socket.write(frame(CLOSE_REQ + 1, uint(invokeId, 4)));
  }
}
