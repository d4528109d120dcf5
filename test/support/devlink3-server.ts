/** A scripted DevLink3 server: octets by hand, independent of codec and simulator. */
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { authenticated, challengeFrame, eventResponse, testResponse } from './devlink3-bytes';
import { until } from './until';

/** A packet as its first three numbers, with all its octets. */
export interface Received {
  readonly code: number;
  readonly requestId: number;
  /** The four octets behind the request id, when there are any. */
  readonly step: number | undefined;
  readonly payload: Buffer;
}

export const CHALLENGE = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');

/** One client's connection. */
export class ScriptedPeer {
  readonly received: Received[] = [];
  readonly socket: net.Socket;
  closed = false;
  #octets = Buffer.alloc(0);

  constructor(socket: net.Socket, onPacket: (packet: Received, peer: ScriptedPeer) => void) {
    this.socket = socket;
    socket.on('error', () => undefined);
    socket.on('close', () => (this.closed = true));
    socket.on('data', (chunk) => {
      this.#octets = Buffer.concat([this.#octets, chunk]);
      for (let packet = this.#next(); packet !== undefined; packet = this.#next()) {
        this.received.push(packet);
        onPacket(packet, this);
      }
    });
  }

  send(...frames: readonly Buffer[]): void {
    this.socket.write(Buffer.concat(frames));
  }

  #next(): Received | undefined {
    if (this.#octets.length < 3) return undefined;
    const length = this.#octets.readUInt16BE(1);
    if (this.#octets.length < length) return undefined;
    const payload = this.#octets.subarray(3, length);
    this.#octets = this.#octets.subarray(length);
    const step = payload.length >= 12 ? payload.readUInt32BE(8) : undefined;
    return { code: payload.readUInt32BE(0), requestId: payload.readUInt32BE(4), step, payload };
  }
}

export type Script = (packet: Received, peer: ScriptedPeer) => void;

/** Answers as a system that lets everybody in and accepts every flag. */
export const welcoming: Script = (packet, peer) => {
  const { code, requestId, step, payload } = packet;
  if (code === 0x00300001 && step === 1) peer.send(challengeFrame(requestId, CHALLENGE));
  else if (code === 0x00300001) peer.send(authenticated(requestId));
  else if (code === 0x00300011)
    peer.send(eventResponse(requestId, 0, payload.toString('utf8', 10, payload.length - 1)));
  else if (code === 0x002a0001) peer.send(testResponse(requestId));
};

export class ScriptedServer {
  readonly peers: ScriptedPeer[] = [];
  script: Script;
  readonly #server: net.Server;

  private constructor(script: Script) {
    this.script = script;
    this.#server = net.createServer((socket) => {
      this.peers.push(new ScriptedPeer(socket, (packet, peer) => this.script(packet, peer)));
    });
  }

  static async start(script: Script = welcoming): Promise<ScriptedServer> {
    const server = new ScriptedServer(script);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** The connection of that number, when it is there. */
  peer(index = 0): Promise<ScriptedPeer> {
    return until(`connection ${index} is there`, () => this.peers[index]);
  }

  async stop(): Promise<void> {
    for (const peer of this.peers) peer.socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
