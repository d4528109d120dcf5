import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkout } from '../support/node-red';
import { until } from '../support/until';

/** The script behind `npm start`, as a process. */
class Demo {
  readonly #child: ChildProcess;
  #output = '';
  #code: number | null | undefined;
  readonly #userDir = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-demo-'));

  constructor(port: string) {
    this.#child = spawn(process.execPath, [path.join(checkout, 'scripts/start.mjs'), this.#userDir], {
      env: { ...process.env, PORT: port },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (data) => (this.#output += String(data)));
    this.#child.stderr?.on('data', (data) => (this.#output += String(data)));
    this.#child.on('exit', (code) => (this.#code = code));
  }

  get output(): string {
    return this.#output;
  }

  async url(): Promise<string> {
    const pattern = /The demo runs at (http:\/\/127\.0\.0\.1:\d+)/;
    await until('the demo runs', () => pattern.test(this.#output), { details: () => this.#output });
    return pattern.exec(this.#output)?.[1] ?? '';
  }

  async ended(): Promise<number | null> {
    await until('the demo has ended', () => this.#code !== undefined);
    return this.#code ?? null;
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async remove(): Promise<void> {
    if (this.#code === undefined) this.kill('SIGKILL');
    await this.ended();
    rmSync(this.#userDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

let demo: Demo;
afterEach(() => demo.remove());

describe('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'starts Node-RED with the nodes and the demo, and ends cleanly on %s',
    async (signal) => {
      demo = new Demo('0');
      const url = await demo.url();
      const headers = { accept: 'application/json' };
      const flows = (await (await fetch(`${url}/flows`, { headers })).json()) as {
        type: string;
        system?: string;
      }[];
      expect(flows.filter(({ type }) => type === 'tab')).toHaveLength(7);
      const sets = (await (await fetch(`${url}/nodes`, { headers })).json()) as {
        module: string;
        types: string[];
        err?: string;
      }[];
      const own = sets.filter(({ module }) => module === '@red-cti/node-red-cti');
      expect(own.flatMap(({ types }) => types)).toContain('cti-event-in');
      expect(own.filter(({ err }) => err !== undefined)).toEqual([]);
      const connections = flows.filter(({ type }) => type === 'cti-connection');
      expect(connections.map(({ system }) => system).sort()).toEqual([
        'devlink3',
        'mtcti3',
        'telphin',
        'uccx',
      ]);
      demo.kill(signal);
      expect(await demo.ended()).toBe(0);
    },
  );

  it('shows boards of all four systems', async () => {
    demo = new Demo('0');
    const url = await demo.url();
    expect(demo.output).toContain(`${url}/dashboard/wallboard`);
    const page = async (resource: string): Promise<string> => {
      const answer = await fetch(`${url}${resource}`);
      return answer.ok ? answer.text() : '';
    };
    // What the wallboard's page asks first, to find its data.
    expect(JSON.parse(await page('/dashboard/_setup'))).toHaveProperty(
      'socketio.path',
      '/dashboard/socket.io',
    );
    expect(await page('/agents')).toContain('<title>Agents</title>');
    await until('the extensions of the IP Office are there', async () =>
      (await page('/extensions')).includes('<td>4001</td>'),
    );
    expect(await page('/call-log')).toContain('<title>Call log</title>');
  });

  it('says in one line that the port is taken', async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const { port } = squatter.address() as AddressInfo;
    demo = new Demo(String(port));
    expect(await demo.ended()).toBe(1);
    expect(demo.output.trim()).toMatch(new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is in use.*$`));
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('refuses a port that is none', async () => {
    demo = new Demo('many');
    expect(await demo.ended()).toBe(1);
    expect(demo.output.trim()).toBe('PORT "many" is not a port number.');
  });
});
