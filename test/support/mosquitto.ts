import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { FlowNode } from './node-red';
import { until } from './until';

/** The broker of the tests: Debian's Mosquitto, or the one that MOSQUITTO_PATH names. */
export const mosquittoPath = process.env.MOSQUITTO_PATH ?? '/usr/sbin/mosquitto';

/** A real Mosquitto on a free loopback port, with nothing kept on disk. */
export class Mosquitto {
  readonly port: number;
  readonly #directory: string;
  readonly #log: string[] = [];
  #child: ChildProcess | undefined;

  private constructor(port: number, settings: readonly string[]) {
    this.port = port;
    this.#directory = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-mosquitto-'));
    const lines = [`listener ${port} 127.0.0.1`, 'allow_anonymous true', 'log_dest stderr', ...settings];
    writeFileSync(this.#configuration, `${lines.join('\n')}\n`);
  }

  /** `settings` are further lines of its configuration file. */
  static async start(settings: readonly string[] = []): Promise<Mosquitto> {
    const broker = new Mosquitto(await freePort(), settings);
    try {
      await broker.resume();
      return broker;
    } catch (error) {
      await broker.stop();
      throw error;
    }
  }

  /** Ends the broker at once, as a crash would; `resume()` starts it again on the same port. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Starts the broker and waits until it takes connections. */
  async resume(): Promise<void> {
    const child = spawn(mosquittoPath, ['-c', this.#configuration], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child = child;
    const killWithTest = (): void => void child.kill('SIGKILL');
    process.once('exit', killWithTest);
    child.once('exit', () => process.off('exit', killWithTest));
    child.once('error', (error) => this.#log.push(String(error)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => this.#log.push(text));
    await until('Mosquitto takes connections', () => accepts(this.port), {
      details: () => this.#log.join(''),
    });
  }

  /** Ends the broker and removes its files. Idempotent. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    rmSync(this.#directory, { recursive: true, force: true });
  }

  get #configuration(): string {
    return path.join(this.#directory, 'mosquitto.conf');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    await exited;
  }
}

/** A flow whose brokers are this one. */
export function onBroker(flow: readonly FlowNode[], { port }: Mosquitto): FlowNode[] {
  return flow.map((node) =>
    node.type === 'mqtt-broker' ? { ...node, broker: '127.0.0.1', port: String(port) } : node,
  );
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port });
    const end = (accepted: boolean): void => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
