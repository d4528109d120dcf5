import { createRequire } from 'node:module';
import type { EventEmitter } from 'node:events';
import type { Node, NodeAPI, NodeMessage, NodeStatus } from 'node-red';
import { built } from './built';
import { FakeSystem, type Core } from './fake-system';
import type { Credentials, FlowNode } from './node-red';
import { until } from './until';

const require = createRequire(import.meta.url);

type Initializer = (RED: NodeAPI) => void;

/** What is used of node-red-node-test-helper. */
interface TestHelper {
  init(runtime: string): void;
  load(nodes: readonly Initializer[], flow: readonly FlowNode[], credentials: Credentials): Promise<void>;
  unload(): Promise<void>;
  setFlows(flow: readonly FlowNode[], type: 'full' | 'nodes' | 'flows'): Promise<void>;
  getNode(id: string): Node | null;
  startServer(): Promise<void>;
  stopServer(): Promise<void>;
  request(): AdminRequests;
}

/** What is used of supertest. */
interface AdminRequests {
  get(path: string): Promise<{ status: number; body: unknown }>;
  post(path: string): { send(body: object): Promise<{ status: number; body: unknown }> };
}

interface Completion {
  readonly msg: NodeMessage;
  readonly node: { readonly id: string };
  readonly error?: Error & { readonly code?: string };
}

interface NodeRedUtil {
  readonly hooks: {
    add(name: string, listener: (event: Completion) => void): void;
    remove(name: string): void;
  };
  readonly events: EventEmitter;
}

const helper = require('node-red-node-test-helper') as TestHelper;
const { hooks, events } = require('@node-red/util') as NodeRedUtil;

const TYPES = [
  'cti-connection',
  'cti-event-in',
  'cti-make-call',
  'cti-call-control',
  'cti-set-agent-state',
  'cti-queue-blindtransfer',
  'cti-set-call-data',
  'cti-set-user',
  'cti-set-queue',
  'cti-readfile',
  'cti-query',
];

/** How a node ended its work on a message. */
export interface Outcome {
  /** What it sent, oldest first. */
  readonly sent: readonly NodeMessage[];
  /** Code and text of its error, if it ended with one. */
  readonly code: string | undefined;
  readonly message: string | undefined;
}

/** The nodes of the build in a Node-RED runtime of this process, on a made-up system. */
export class Palette {
  readonly system: FakeSystem;
  readonly #completions: Completion[] = [];
  readonly #sent = new Map<string, NodeMessage[]>();
  readonly #statuses = new Map<string, NodeStatus[]>();
  readonly #restore: () => void;
  #messages = 0;

  private constructor(madeUp: boolean) {
    this.system = new FakeSystem({
      ...built<Core>('lib/core/session-driver'),
      ...built<Core>('lib/core/params'),
      ...built<Core>('lib/core/errors'),
    });
    this.#restore = madeUp ? this.#takeThePlaceOfUccx() : () => undefined;
  }

  /** Loads a flow on the real drivers; its connections are best simulated ones. */
  static async loadReal(flow: readonly FlowNode[]): Promise<Palette> {
    const palette = new Palette(false);
    await palette.#load(flow, {});
    return palette;
  }

  /** Loads a flow on a made-up system; `prepare` sets that up before the flow starts. */
  static async load(
    flow: readonly FlowNode[],
    credentials: Credentials = {},
    prepare: (system: FakeSystem) => void = () => undefined,
  ): Promise<Palette> {
    const palette = new Palette(true);
    prepare(palette.system);
    await palette.#load(flow, credentials);
    return palette;
  }

  async #load(flow: readonly FlowNode[], credentials: Credentials): Promise<void> {
    helper.init(require.resolve('node-red'));
    hooks.add('onComplete.palette', (event) => this.#completions.push(event));
    events.on('node-status', this.#noteStatus);
    const nodes = TYPES.map((type) => built<{ default: Initializer }>(`nodes/${type}/${type}`).default);
    await helper.load(nodes, withOutputs(flow), credentials);
    this.#listen(flow);
  }

  async unload(): Promise<void> {
    await helper.unload();
    hooks.remove('onComplete.palette');
    events.off('node-status', this.#noteStatus);
    this.#restore();
  }

  /** Deploys another flow over the one that runs. */
  async deploy(flow: readonly FlowNode[], type: 'full' | 'nodes' | 'flows' = 'nodes'): Promise<void> {
    await helper.setFlows(withOutputs(flow), type);
    this.#listen(flow);
  }

  /** The admin API, as the editor's forms use it. */
  get admin(): AdminRequests {
    return helper.request();
  }

  node(id: string): Node {
    const node = helper.getNode(id);
    if (node === null) throw new Error(`There is no node ${id}.`);
    return node;
  }

  /** What a node has sent since it was deployed first, oldest first. */
  sent(id: string): readonly NodeMessage[] {
    return this.#sent.get(id) ?? [];
  }

  /** Each status a node has shown, oldest first. */
  statuses(id: string): readonly NodeStatus[] {
    return this.#statuses.get(id) ?? [];
  }

  /** Waits until a node shows that it is connected. */
  async connected(id: string): Promise<void> {
    await until(`${id} is connected`, () => this.statuses(id).at(-1)?.fill === 'green');
  }

  /** How often a node declared a message done. */
  completions(id: string, msgid: string): number {
    return this.#completions.filter(({ msg, node }) => msg._msgid === msgid && node.id === id).length;
  }

  /** Gives a message to a node without waiting for anything; its id. */
  receive(id: string, msg: NodeMessage): string {
    this.#messages += 1;
    const msgid = `message-${this.#messages}`;
    this.node(id).receive({ ...msg, _msgid: msgid });
    return msgid;
  }

  /** Waits until a node is done with a message; the error, if that was its end. */
  async done(id: string, msgid: string): Promise<Completion['error']> {
    const { error } = await until(`${id} is done`, () =>
      this.#completions.find(({ msg, node }) => msg._msgid === msgid && node.id === id),
    );
    return error;
  }

  /** Gives a message to a node and waits until the node is done with it. */
  async send(id: string, msg: NodeMessage): Promise<Outcome> {
    const before = this.sent(id).length;
    const msgid = this.receive(id, msg);
    const error = await this.done(id, msgid);
    // Node-RED hands messages over in later turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.completions(id, msgid) !== 1) throw new Error(`${id} was done more than once.`);
    return { sent: this.sent(id).slice(before), code: error?.code, message: error?.message };
  }

  readonly #noteStatus = ({ id, status }: { id: string; status: NodeStatus }): void => {
    this.#statuses.set(id, [...this.statuses(id), status]);
  };

  #listen(flow: readonly FlowNode[]): void {
    for (const { id } of flow) {
      const output = helper.getNode(outputOf(id));
      if (output === null || output.listenerCount('input') > 0) continue;
      const sent = this.#sent.get(id) ?? [];
      this.#sent.set(id, sent);
      output.on('input', (msg) => {
        sent.push(msg);
      });
    }
  }

  /** The runtime loads systems by name: the made-up one stands behind the name of a real one. */
  #takeThePlaceOfUccx(): () => void {
    const systems = built<{ loadSystem: (name: string) => Promise<unknown> }>('lib/systems/index');
    const { loadSystem } = systems;
    systems.loadSystem = (name) => (name === 'uccx' ? Promise.resolve(this.system.module) : loadSystem(name));
    return () => {
      systems.loadSystem = loadSystem;
    };
  }
}

function outputOf(id: string): string {
  return `${id}-output`;
}

/** Puts a helper node behind each palette node, which hears what it sends. */
function withOutputs(flow: readonly FlowNode[]): FlowNode[] {
  return flow.flatMap((node) => {
    if (!node.type.startsWith('cti-') || node.type === 'cti-connection') return [node];
    const output = { id: outputOf(node.id), z: node['z'], type: 'helper' };
    return [{ ...node, wires: [[output.id]] }, output];
  });
}
