import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** Which way octets flow: from the driver to the server, or back. */
export type Direction = 'toServer' | 'toClient';

interface Leg {
  readonly client: net.Socket;
  readonly server: net.Socket;
  readonly passed: Record<Direction, number>;
}

/**
 * A TCP proxy on loopback that breaks the line on purpose. Faults apply to octets that arrive after they are
 * set; `heal()` takes all of them back for new connections.
 */
export class FaultProxy {
  readonly #listener: net.Server;
  readonly #legs = new Set<Leg>();
  readonly #target: { host: string; port: number };
  #silent: Record<Direction, boolean> = { toServer: false, toClient: false };
  #resetAfter: Record<Direction, number> = { toServer: Infinity, toClient: Infinity };
  #delayMs = 0;
  #octetByOctet = false;
  #refusing = false;
  /** Connections taken since the start. */
  accepted = 0;

  private constructor(target: { host: string; port: number }) {
    this.#target = target;
    this.#listener = net.createServer({ allowHalfOpen: false }, (client) => this.#accept(client));
  }

  /** Listens on a free port and passes everything on to `target`. */
  static async start(target: { host: string; port: number }): Promise<FaultProxy> {
    const proxy = new FaultProxy(target);
    await new Promise<void>((resolve) => proxy.#listener.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.#listener.address() as AddressInfo).port;
  }

  /** Connections that are open now. */
  get open(): number {
    return this.#legs.size;
  }

  /** Octets arriving from now on vanish; the sockets stay open (half-open link). */
  silence(direction: Direction): void {
    this.#silent[direction] = true;
  }

  /** New connections are reset as soon as this many octets have passed in this direction. */
  resetAfter(direction: Direction, octets: number): void {
    this.#resetAfter[direction] = octets;
  }

  /** Octets arriving from now on wait this long. */
  delay(milliseconds: number): void {
    this.#delayMs = milliseconds;
  }

  /** Everything is passed on one octet at a time. */
  splitIntoOctets(): void {
    this.#octetByOctet = true;
  }

  /** New connections are reset at once. */
  refuse(): void {
    this.#refusing = true;
  }

  /** Resets every open connection. */
  resetAll(): void {
    for (const leg of [...this.#legs]) this.#reset(leg);
  }

  heal(): void {
    this.#silent = { toServer: false, toClient: false };
    this.#resetAfter = { toServer: Infinity, toClient: Infinity };
    this.#delayMs = 0;
    this.#octetByOctet = false;
    this.#refusing = false;
  }

  async stop(): Promise<void> {
    this.resetAll();
    await new Promise<void>((resolve) => this.#listener.close(() => resolve()));
  }

  #accept(client: net.Socket): void {
    this.accepted += 1;
    client.on('error', () => undefined);
    if (this.#refusing) {
      client.resetAndDestroy();
      return;
    }
    const server = net.connect(this.#target);
    server.on('error', () => client.destroy());
    const leg: Leg = { client, server, passed: { toServer: 0, toClient: 0 } };
    this.#legs.add(leg);
    client.setNoDelay(true);
    server.setNoDelay(true);
    client.on('data', (chunk) => this.#pass(leg, 'toServer', chunk));
    server.on('data', (chunk) => this.#pass(leg, 'toClient', chunk));
    for (const socket of [client, server]) {
      socket.on('close', () => {
        this.#legs.delete(leg);
        leg.client.destroy();
        leg.server.destroy();
      });
    }
  }

  #pass(leg: Leg, direction: Direction, chunk: Buffer): void {
    if (this.#silent[direction]) return;
    const allowed = this.#resetAfter[direction] - leg.passed[direction];
    const passing = chunk.subarray(0, Math.max(0, Math.min(chunk.length, allowed)));
    leg.passed[direction] += passing.length;
    const reset = passing.length < chunk.length || leg.passed[direction] >= this.#resetAfter[direction];
    const deliver = (): void => {
      this.#write(leg[direction === 'toServer' ? 'server' : 'client'], passing);
      if (reset) setImmediate(() => this.#reset(leg));
    };
    if (this.#delayMs > 0) setTimeout(deliver, this.#delayMs).unref();
    else deliver();
  }

  #write(socket: net.Socket, chunk: Buffer): void {
    if (!this.#octetByOctet) {
      socket.write(chunk);
      return;
    }
    for (let at = 0; at < chunk.length; at += 1) socket.write(chunk.subarray(at, at + 1));
  }

  #reset(leg: Leg): void {
    this.#legs.delete(leg);
    leg.client.resetAndDestroy();
    leg.server.resetAndDestroy();
  }
}
