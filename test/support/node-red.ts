import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Comms, type DebugMessage, type NodeStatus } from './node-red-comms';
import { until, type UntilOptions } from './until';

/** The checkout: its built `dist/` is what Node-RED loads unless a test says otherwise. */
export const checkout = path.resolve(fileURLToPath(import.meta.url), '../../..');

/** FlowFuse Dashboard, which the wallboard needs in its palette. */
export const DASHBOARD = path.join(checkout, 'node_modules/@flowfuse/node-red-dashboard');

export type DeployType = 'full' | 'nodes' | 'flows';

/** A node, tab or config node of a flow file. */
export interface FlowNode {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Credentials by node id, as the editor would send them. */
export type Credentials = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface AdminUser {
  readonly username: string;
  readonly password: string;
  /** Node-RED's permissions, e.g. `*` or `['flows.read']`. */
  readonly permissions: string | readonly string[];
}

export interface NodeRedOptions {
  /** Deployed after start, so that no debug message of theirs is missed. */
  readonly flows?: readonly FlowNode[];
  readonly credentials?: Credentials;
  /** Added to the settings file; JSON values only. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Secures the admin API; the harness itself logs in as the first of them. */
  readonly users?: readonly AdminUser[];
  /** Node.js binary; the one that runs the test when left out. */
  readonly node?: string;
  /** Directory of the `node-red` package; the development dependency when left out. */
  readonly nodeRed?: string;
  /** Package directories that appear in the user directory; this checkout when left out. */
  readonly packages?: readonly string[];
  /** An own user directory, kept by `stop()`. A fresh one, removed by `stop()`, when left out. */
  readonly userDir?: string;
}

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;
const FLOWS_SETTLED = /Started flows|Waiting for missing types|Flows stopped|Stopped flows/;
const LISTENING = /Server now running at http:\/\/127\.0\.0\.1:(\d+)/;

/** A real Node-RED in a process of its own, on a free loopback port. */
export class NodeRed {
  readonly userDir: string;
  readonly #options: NodeRedOptions;
  readonly #log: string[] = [];
  #child: ChildProcess | undefined;
  #comms: Comms | undefined;
  #port = 0;
  #token: string | undefined;

  private constructor(options: NodeRedOptions) {
    this.#options = options;
    this.userDir = options.userDir ?? mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-user-'));
  }

  /** Starts Node-RED and waits until its flows run and its admin API answers. */
  static async start(options: NodeRedOptions = {}): Promise<NodeRed> {
    const nodeRed = new NodeRed(options);
    try {
      nodeRed.#prepareUserDir();
      await nodeRed.#launch();
      if (options.flows !== undefined) await nodeRed.deploy(options.flows, 'full', options.credentials);
      return nodeRed;
    } catch (error) {
      await nodeRed.stop();
      throw error;
    }
  }

  /** Where editor, admin API and HTTP nodes are found, without a slash at the end. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Process id; 0 when it does not run. */
  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Every line Node-RED has written to stdout and stderr. */
  get log(): readonly string[] {
    return this.#log;
  }

  /** What has arrived in the debug sidebar since the process started. */
  get debugMessages(): readonly DebugMessage[] {
    return this.#comms?.debug ?? [];
  }

  /** Each status the node has shown since the process started, oldest first. */
  statuses(nodeId: string): readonly NodeStatus[] {
    return this.#comms?.statuses.get(nodeId) ?? [];
  }

  /** Deploys like the editor's button and returns when the flows run. */
  async deploy(
    flows: readonly FlowNode[],
    type: DeployType = 'full',
    credentials: Credentials = {},
  ): Promise<void> {
    const nodes = flows.map((node) => {
      const secret = credentials[node.id];
      return { ...onCanvas(node), ...(secret !== undefined && { credentials: secret }) };
    });
    const { rev } = await this.admin<{ rev: string }>('/flows', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'Node-RED-API-Version': 'v2',
        'Node-RED-Deployment-Type': type,
      },
      body: JSON.stringify({ flows: nodes }),
    });
    await this.#until('the deployed flows run', () => this.#comms?.startedRevision === rev);
  }

  /** Presses the button of an inject node. */
  async inject(nodeId: string): Promise<void> {
    await this.#checked(`/inject/${nodeId}`, { method: 'POST' });
  }

  /** A request to the admin API, with the harness's token, whatever its answer. */
  fetch(resource: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has('accept')) headers.set('accept', 'application/json');
    if (this.#token !== undefined && !headers.has('authorization')) {
      headers.set('authorization', `Bearer ${this.#token}`);
    }
    return fetch(`${this.url}${resource}`, { ...init, headers });
  }

  /** A request to the admin API that must succeed; its JSON answer. */
  async admin<T>(resource: string, init: RequestInit = {}): Promise<T> {
    const response = await this.#checked(resource, init);
    return (await response.json()) as T;
  }

  /** GET of any path (e.g. an `http in` node's) without credentials. */
  async httpGet(resource: string): Promise<{ status: number; body: string }> {
    const response = await fetch(`${this.url}${resource}`);
    return { status: response.status, body: await response.text() };
  }

  /** A bearer token for one of the admin users. */
  async logIn({ username, password }: Pick<AdminUser, 'username' | 'password'>): Promise<string> {
    const response = await fetch(`${this.url}/auth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: 'node-red-admin',
        grant_type: 'password',
        scope: '',
        username,
        password,
      }),
    });
    if (!response.ok) throw new Error(`Node-RED refused the login of ${username}: ${response.status}`);
    return ((await response.json()) as { access_token: string }).access_token;
  }

  /** The first debug message that fits: of that node, or for which the function says so. */
  debugMessage(
    wanted: string | ((message: DebugMessage) => boolean),
    options?: UntilOptions,
  ): Promise<DebugMessage> {
    const fits = typeof wanted === 'string' ? (m: DebugMessage) => m.nodeId === wanted : wanted;
    return this.#until('a debug message arrives', () => this.debugMessages.find(fits), options);
  }

  /** Waits until the latest status of a node fits. */
  status(nodeId: string, fits: (status: NodeStatus) => boolean, options?: UntilOptions): Promise<NodeStatus> {
    return this.#until(
      `the status of ${nodeId} fits`,
      () => {
        const latest = this.statuses(nodeId).at(-1);
        return latest !== undefined && fits(latest) ? latest : undefined;
      },
      { details: () => JSON.stringify(this.statuses(nodeId)), ...options },
    );
  }

  /** Waits for a log line. */
  logLine(pattern: RegExp, options?: UntilOptions): Promise<string> {
    return this.#until(`the log says ${String(pattern)}`, () => this.#findLog(pattern), options);
  }

  /** Ends the process and starts it again on the same user directory, with the flows it has stored. */
  async restart(): Promise<void> {
    await this.#end();
    this.#log.length = 0;
    await this.#launch();
  }

  /** Ends the process at once, as a crash or power cut would; `restart()` starts it again. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends the process, and removes the user directory unless the test owns it. Idempotent. */
  async stop(): Promise<void> {
    await this.#end();
    if (this.#options.userDir === undefined) {
      rmSync(this.userDir, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  #prepareUserDir(): void {
    const { packages = this.#options.userDir === undefined ? [checkout] : [] } = this.#options;
    for (const directory of packages) {
      const manifest = path.join(directory, 'package.json');
      const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name: string };
      if (directory === checkout && !existsSync(path.join(directory, 'dist'))) {
        throw new Error('dist/ is missing: run `npm run build` first.');
      }
      const link = path.join(this.userDir, 'node_modules', name);
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(directory, link, 'dir');
    }
    const settings = {
      uiPort: 0,
      uiHost: '127.0.0.1',
      flowFile: 'flows.json',
      credentialSecret: 'secret of this test only',
      lang: 'en-US',
      logging: { console: { level: 'info', metrics: false, audit: false } },
      debugMaxLength: 1_000_000,
      telemetry: { enabled: false, updateNotification: false },
      externalModules: { palette: { allowInstall: false }, modules: { allowInstall: false } },
      editorTheme: { tours: false, projects: { enabled: false } },
      ...(this.#options.users !== undefined && { adminAuth: this.#adminAuth(this.#options.users) }),
      ...this.#options.settings,
    };
    writeFileSync(path.join(this.userDir, 'settings.js'), `module.exports = ${JSON.stringify(settings)};\n`);
    if (!existsSync(path.join(this.userDir, 'flows.json'))) {
      writeFileSync(path.join(this.userDir, 'flows.json'), '[]');
    }
  }

  #adminAuth(users: readonly AdminUser[]): object {
    const { hashSync } = createRequire(path.join(this.#nodeRedDir, 'package.json'))('bcryptjs') as {
      hashSync: (password: string, rounds: number) => string;
    };
    return {
      type: 'credentials',
      users: users.map((user) => ({ ...user, password: hashSync(user.password, 4) })),
    };
  }

  get #nodeRedDir(): string {
    return this.#options.nodeRed ?? path.join(checkout, 'node_modules/node-red');
  }

  async #launch(): Promise<void> {
    const redJs = path.join(this.#nodeRedDir, 'red.js');
    const settings = path.join(this.userDir, 'settings.js');
    const child = spawn(
      this.#options.node ?? process.execPath,
      [redJs, '--userDir', this.userDir, '--settings', settings],
      { cwd: this.userDir, env: this.#environment(), stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.#child = child;
    const killWithTest = (): void => void child.kill('SIGKILL');
    process.once('exit', killWithTest);
    child.once('exit', () => process.off('exit', killWithTest));
    child.once('error', (error) => this.#log.push(String(error)));
    captureLines(child, this.#log);

    const listening = await this.logLine(LISTENING, { timeoutMs: START_TIMEOUT_MS });
    this.#port = Number(LISTENING.exec(listening)?.[1]);
    await this.logLine(FLOWS_SETTLED, { timeoutMs: START_TIMEOUT_MS });
    const [firstUser] = this.#options.users ?? [];
    this.#token = firstUser === undefined ? undefined : await this.logIn(firstUser);
    this.#comms = await Comms.open(`${this.url.replace('http', 'ws')}/comms`, this.#token);
  }

  /** Nothing of the test's own environment but what a process cannot do without. */
  #environment(): NodeJS.ProcessEnv {
    const { PATH, TMPDIR, NODE_RED_CTI_TEST_RUN } = process.env;
    return {
      ...(PATH !== undefined && { PATH }),
      ...(TMPDIR !== undefined && { TMPDIR }),
      ...(NODE_RED_CTI_TEST_RUN !== undefined && { NODE_RED_CTI_TEST_RUN }),
      HOME: this.userDir,
      LANG: 'C.UTF-8',
      ...this.#options.env,
    };
  }

  async #end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.#comms?.close();
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || !isRunning(child)) return;
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    const tooLate = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(tooLate);
  }

  async #checked(resource: string, init: RequestInit): Promise<Response> {
    const response = await this.fetch(resource, init);
    if (!response.ok) {
      const method = init.method ?? 'GET';
      throw new Error(`${method} ${resource}: ${response.status} ${await response.text()}`);
    }
    return response;
  }

  #findLog(pattern: RegExp): string | undefined {
    const line = this.#log.find((entry) => pattern.test(entry));
    if (line === undefined && (this.#child === undefined || !isRunning(this.#child))) {
      throw new Error(`Node-RED has ended.\n${this.#tail()}`);
    }
    return line;
  }

  #until<T>(
    condition: string,
    read: () => T | undefined | null | false,
    options: UntilOptions = {},
  ): Promise<T> {
    const details = (): string => `${options.details?.() ?? ''}\n${this.#tail()}`;
    return until(condition, read, { ...options, details });
  }

  #tail(): string {
    return this.#log.slice(-30).join('\n');
  }
}

/** Node-RED takes a node without a position for a config node. */
function onCanvas(node: FlowNode): FlowNode {
  return 'wires' in node ? { x: 0, y: 0, ...node } : node;
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function captureLines(child: ChildProcess, lines: string[]): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    });
    stream?.once('end', () => rest !== '' && lines.push(rest));
  }
}
