import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** Which way octets flow: from the driver to the server, or back. */
export type Direction = 'toServer' | 'toClient';

interface Leg {
  readonly client: net.Socket;
  readonly server: net.Socket;
  readonly passed: Record<Direction, number>;
  /** Octets of this connection after which it is reset. */
  readonly limit: Record<Direction, number>;
  /** What is held, in order. */
  readonly held: Record<Direction, (() => void)[]>;
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
  readonly #holding: Record<Direction, boolean> = { toServer: false, toClient: false };
  #octetByOctet = false;
  #refusing = false;
  readonly #octets: { readonly socket: net.Socket; readonly octet: number }[] = [];
  #octetsWritten = 0;
  readonly #passed: Record<Direction, number> = { toServer: 0, toClient: 0 };
  /** Connections taken since the start. */
  accepted = 0;
  /** Connections that were open at a time, at most. */
  mostOpen = 0;

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

  /** Where an HTTP client finds it. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Octets that have passed in this direction, over all connections. */
  passed(direction: Direction): number {
    return this.#passed[direction];
  }

  /** Connections that are open now. */
  get open(): number {
    return this.#legs.size;
  }

  /** Octets arriving from now on vanish; the sockets stay open (half-open link). */
  silence(direction: Direction): void {
    this.#silent[direction] = true;
  }

  /** Each connection is reset as soon as this many octets of it have passed in this direction. */
  resetAfter(direction: Direction, octets: number): void {
    this.#resetAfter[direction] = octets;
  }

  /** Each connection that is open now is reset when this many more octets have passed in this direction. */
  cutAfter(direction: Direction, octets: number): void {
    for (const leg of this.#legs) leg.limit[direction] = leg.passed[direction] + octets;
  }

  /** Octets arriving from now on wait until `heal()`: they come late, and in order. */
  hold(direction: Direction): void {
    this.#holding[direction] = true;
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

  /** Resets the connection that has been open for longest. */
  resetOldest(): void {
    const [leg] = this.#legs;
    if (leg !== undefined) this.#reset(leg);
  }

  /** Takes all faults back; what was held goes on. */
  heal(): void {
    this.#silent = { toServer: false, toClient: false };
    this.#resetAfter = { toServer: Infinity, toClient: Infinity };
    this.#octetByOctet = false;
    this.#refusing = false;
    this.#release('toServer');
    this.#release('toClient');
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
    const leg: Leg = {
      client,
      server,
      passed: { toServer: 0, toClient: 0 },
      limit: { toServer: Infinity, toClient: Infinity },
      held: { toServer: [], toClient: [] },
    };
    this.#legs.add(leg);
    this.mostOpen = Math.max(this.mostOpen, this.#legs.size);
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
    const limit = Math.min(this.#resetAfter[direction], leg.limit[direction]);
    const allowed = limit - leg.passed[direction];
    const passing = chunk.subarray(0, Math.max(0, Math.min(chunk.length, allowed)));
    leg.passed[direction] += passing.length;
    this.#passed[direction] += passing.length;
    const reset = passing.length < chunk.length || leg.passed[direction] >= limit;
    const deliver = (): void => {
      this.#write(leg[direction === 'toServer' ? 'server' : 'client'], passing);
      if (reset) setImmediate(() => this.#reset(leg));
    };
    if (this.#holding[direction]) leg.held[direction].push(deliver);
    else deliver();
  }

  #release(direction: Direction): void {
    this.#holding[direction] = false;
    for (const leg of this.#legs) for (const deliver of leg.held[direction].splice(0)) deliver();
  }

  #write(socket: net.Socket, chunk: Buffer): void {
    if (!this.#octetByOctet) {
      socket.write(chunk);
      return;
    }
    for (const octet of chunk) this.#octets.push({ socket, octet });
    if (this.#octets.length === chunk.length) this.#writeNextOctet();
  }

  /** Each octet in a turn of its own, or the peer would read several at once all the same. */
  #writeNextOctet(): void {
    const next = this.#octets[this.#octetsWritten];
    if (next === undefined) {
      this.#octets.length = 0;
      this.#octetsWritten = 0;
      return;
    }
    this.#octetsWritten += 1;
    if (next.socket.writable) next.socket.write(Buffer.of(next.octet));
    setImmediate(() => this.#writeNextOctet());
  }

  #reset(leg: Leg): void {
    this.#legs.delete(leg);
    for (const socket of [leg.client, leg.server]) {
      // A socket that is half closed is never done with its reset.
      if (socket.readyState === 'open') socket.resetAndDestroy();
      else socket.destroy();
    }
  }
}
