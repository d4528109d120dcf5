import WebSocket from 'ws';

/** What a debug node (or a logged error, then with `level`) puts into the debug sidebar. */
export interface DebugMessage {
  /** The debug node, or the node that logged. */
  readonly nodeId: string;
  readonly nodeName?: string;
  readonly topic?: unknown;
  /** The shown property, e.g. `payload`; absent when the whole message is shown. */
  readonly property?: string;
  /** Node-RED's own word for the kind of value: `Object`, `array[3]`, `string[5]`, `number`, … */
  readonly format: string;
  /** The decoded value. */
  readonly value: unknown;
  /** Node-RED's log level (20 error, 30 warning); absent for debug nodes. */
  readonly level?: number;
}

export interface NodeStatus {
  readonly fill?: string;
  readonly shape?: string;
  readonly text?: string;
}

interface EncodedDebug {
  readonly id: string;
  readonly name?: string;
  readonly topic?: unknown;
  readonly property?: string;
  readonly format?: string;
  readonly msg?: string;
  readonly level?: number;
}

interface Notice {
  readonly topic: string;
  readonly data: unknown;
}

/** The editor's websocket: debug messages, node status and deploy notices of a running Node-RED. */
export class Comms {
  readonly debug: DebugMessage[] = [];
  /** Each status a node has shown, oldest first, by node id. */
  readonly statuses = new Map<string, NodeStatus[]>();
  /** Revision of the flows that were started last. */
  startedRevision: string | undefined;
  readonly #socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      const notices = JSON.parse(data.toString('utf8')) as Notice[] | { auth: string };
      if (Array.isArray(notices)) notices.forEach((notice) => this.#take(notice));
    });
    socket.on('error', () => undefined);
  }

  /** Connects to the `/comms` path of an admin API, with its token when it wants one. */
  static async open(url: string, token?: string): Promise<Comms> {
    const socket = new WebSocket(url);
    const comms = new Comms(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    if (token !== undefined) {
      const answered = new Promise<string>((resolve) => {
        socket.once('message', (data: Buffer) => resolve(data.toString('utf8')));
      });
      socket.send(JSON.stringify({ auth: token }));
      const answer = await answered;
      if (!answer.includes('"ok"')) throw new Error(`Node-RED refused the websocket: ${answer}`);
    }
    for (const topic of ['debug', 'status/#', 'notification/#']) {
      socket.send(JSON.stringify({ subscribe: topic }));
    }
    return comms;
  }

  async close(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    const closed = new Promise<void>((resolve) => this.#socket.once('close', () => resolve()));
    this.#socket.terminate();
    await closed;
  }

  #take({ topic, data }: Notice): void {
    if (topic === 'debug') {
      this.debug.push(decodeDebug(data as EncodedDebug));
    } else if (topic.startsWith('status/')) {
      const id = topic.slice('status/'.length);
      this.statuses.set(id, [...(this.statuses.get(id) ?? []), data as NodeStatus]);
    } else if (topic === 'notification/runtime-deploy') {
      this.startedRevision = (data as { revision?: string }).revision;
    }
  }
}

function decodeDebug({
  id,
  name,
  topic,
  property,
  format = '',
  msg = '',
  level,
}: EncodedDebug): DebugMessage {
  return {
    nodeId: id,
    ...(name !== undefined && { nodeName: name }),
    ...(topic !== undefined && { topic }),
    ...(property !== undefined && { property }),
    format,
    value: decodeValue(format, msg),
    ...(level !== undefined && { level }),
  };
}

function decodeValue(format: string, text: string): unknown {
  if (format === 'undefined') return undefined;
  if (format === 'null') return null;
  if (format === 'number') return Number(text);
  if (format === 'boolean') return text === 'true';
  if (/^(Object|array|error|set|map)/i.test(format)) {
    return JSON.parse(text, (_key, value: unknown) => unwrap(value));
  }
  return text;
}

/** Node-RED wraps what JSON cannot say: `{__enc__: true, type, data}`. */
function unwrap(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('__enc__' in value)) return value;
  const { type, data } = value as { type?: string; data?: unknown };
  if (type === 'undefined') return undefined;
  if (type === 'number' || type === 'bigint') return Number(data);
  return data;
}
