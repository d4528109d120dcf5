/** The secure websocket server of the simulator, and the faults that it can have. */
import https from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { timingSafeEqual } from 'node:crypto';
import { WebSocketServer, type WebSocket } from 'ws';
import type { TlsIdentity } from '../../../simulation/self-signed-certificate';
import { decodeMessage, encodeMessage, type Framing } from '../codec';
import type { Message } from '../messages';
import { Connection, type ConnectionHost } from './connection';
import type { World } from './world';

/** "Limits": connections to one IP Office at a time. */
const MOST_CONNECTIONS = 10;

const FRAMINGS: Readonly<Record<string, Framing>> = {
  '/tpkt/openapi': 'framed',
  '/tpkt/openapinoframing': 'none',
};

/** What inject() of the simulator knows. */
export const FAULTS = [
  'drop',
  'split',
  'garble',
  'delay',
  'silence',
  'reject',
  'licence',
  'restart',
  'terminate',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface ServerOptions {
  readonly world: World;
  readonly identity: TlsIdentity;
  readonly username: string;
  readonly password: string;
  readonly version: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

interface Client {
  readonly socket: WebSocket;
  readonly framing: Framing;
  readonly connection: Connection;
}

export class SimulatorServer implements ConnectionHost {
  readonly world: World;
  readonly version: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly #options: ServerOptions;
  readonly #https: https.Server;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    autoPong: false,
    handleProtocols: (offered) => (offered.has('openapi') ? 'openapi' : false),
  });
  readonly #clients = new Set<Client>();
  readonly #raw = new Set<Duplex>();
  #refusals: number[] = [];
  #licensed = true;
  #delayMs = 0;
  #split = false;
  #silent = false;
  #restarting = false;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.world = options.world;
    this.version = options.version;
    this.files = options.files;
    this.#https = https.createServer(options.identity, (_request, response) => {
      response.writeHead(404).end();
    });
    this.#https.on('connection', (socket) => {
      this.#raw.add(socket);
      socket.on('close', () => this.#raw.delete(socket));
    });
    this.#https.on('upgrade', (request, socket, head) => {
      this.#upgrade(request, socket, head);
    });
    this.#sockets.on('headers', (headers) => {
      headers.push('Server: IPOffice/WebSocketServer/');
    });
  }

  get licensed(): boolean {
    return this.#licensed;
  }

  nextRefusal(): number | undefined {
    return this.#refusals.shift();
  }

  /** Listens on loopback; 0 chooses a free port. */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#https.once('error', reject);
      this.#https.listen(port, '127.0.0.1', () => {
        this.#https.off('error', reject);
        resolve((this.#https.address() as AddressInfo).port);
      });
    });
  }

  async close(): Promise<void> {
    for (const { socket } of this.#clients) socket.terminate();
    for (const socket of this.#raw) socket.destroy();
    await new Promise((resolve) => this.#https.close(resolve));
  }

  /** Subscriptions of all clients. */
  get subscriptions(): number {
    return [...this.#clients].reduce((count, { connection }) => count + connection.subscriptions, 0);
  }

  inject(fault: Fault, argument: number | undefined): void {
    switch (fault) {
      case 'drop':
        this.#silent = false;
        for (const { socket } of this.#clients) socket.terminate();
        return;
      case 'split':
        this.#split = argument !== 0;
        return;
      case 'garble':
        for (const { socket } of this.#clients) socket.send(Buffer.from('00000001ffffffffffff', 'hex'));
        return;
      case 'delay':
        this.#delayMs = argument ?? 1_000;
        return;
      case 'silence':
        this.#silent = argument !== 0;
        return;
      case 'reject':
        this.#refusals.push(argument ?? 5_000);
        return;
      case 'licence':
        this.#licensed = argument === 1;
        this.inject('drop', undefined);
        return;
      case 'restart':
        void this.#restart(argument ?? 2_000);
        return;
      case 'terminate':
        for (const { connection } of this.#clients) connection.terminateAll('fault');
    }
  }

  async #restart(milliseconds: number): Promise<void> {
    this.#restarting = true;
    this.inject('drop', undefined);
    await this.world.wait(milliseconds);
    this.#restarting = false;
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const framing = FRAMINGS[request.url ?? ''];
    const refusal = this.#refusalOf(request, framing);
    if (refusal !== undefined || framing === undefined) {
      socket.end(`HTTP/1.1 ${refusal ?? '404 Not Found'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (websocket) => {
      this.#accept(websocket, framing);
    });
  }

  #refusalOf(request: IncomingMessage, framing: Framing | undefined): string | undefined {
    if (this.#restarting || this.#clients.size >= MOST_CONNECTIONS) return '503 Service Unavailable';
    if (framing === undefined) return '404 Not Found';
    const { username, password } = this.#options;
    const given = request.headers.authorization ?? '';
    if (isSame(given, basic(`${username}-without-rights`, password))) return '403 Forbidden';
    return isSame(given, basic(username, password))
      ? undefined
      : '401 Unauthorized\r\nWWW-Authenticate: Basic realm="IP Office"';
  }

  #accept(socket: WebSocket, framing: Framing): void {
    const send = (message: Message): void => {
      void this.#send(socket, encodeMessage(message, framing));
    };
    const client: Client = { socket, framing, connection: new Connection(this, send) };
    this.#clients.add(client);
    socket.on('message', (data: Buffer) => {
      this.#received(client, data);
    });
    socket.on('ping', () => {
      if (!this.#silent) socket.pong();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      client.connection.close();
      this.#clients.delete(client);
    });
  }

  /** Without the prefix on the framed path there is silence; what cannot be read is ignored as well. */
  #received({ connection, framing }: Client, data: Buffer): void {
    if (this.#silent) return;
    let message: Message;
    try {
      message = decodeMessage(data, framing);
    } catch {
      return;
    }
    connection.received(message);
  }

  async #send(socket: WebSocket, frame: Buffer): Promise<void> {
    if (this.#silent) return;
    if (this.#delayMs > 0) await this.world.wait(this.#delayMs);
    if (socket.readyState !== socket.OPEN) return;
    if (!this.#split) {
      socket.send(frame);
      return;
    }
    const half = frame.length >> 1;
    socket.send(frame.subarray(0, half), { fin: false });
    socket.send(frame.subarray(half), { fin: true });
  }
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
