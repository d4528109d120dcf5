/**
 * A small Unified CCX CTI client that knows nothing of the product: it builds and reads octets by the tables of
 * the guide, so that a simulator is not judged by the codec it uses itself.
 */
import { connect, type Socket } from 'node:net';
import { until } from './until';

export const u8 = (value: number): Buffer => Buffer.from([value]);

export function u16(value: number): Buffer {
  const octets = Buffer.alloc(2);
  octets.writeUInt16BE(value);
  return octets;
}

export function u32(value: number): Buffer {
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(value >>> 0);
  return octets;
}

/** A floating field: tag, length, data. */
export function field(tag: number, data: Buffer): Buffer {
  return Buffer.concat([u8(tag), u8(data.length), data]);
}

/** A floating STRING with its NUL. */
export const text = (tag: number, value: string): Buffer => field(tag, Buffer.from(`${value}\0`, 'utf8'));

/** A named variable (Table 186). */
export const variable = (name: string, value: string): Buffer =>
  field(82, Buffer.from(`${name}\0${value}\0`));

export function frame(type: number, ...body: readonly Buffer[]): Buffer {
  const octets = Buffer.concat(body);
  return Buffer.concat([u32(octets.length), u32(type), octets]);
}

/** Message ids (Table 11). */
export const Id = {
  FAILURE_CONF: 1,
  FAILURE_EVENT: 2,
  OPEN_REQ: 3,
  OPEN_CONF: 4,
  HEARTBEAT_REQ: 5,
  HEARTBEAT_CONF: 6,
  CLOSE_REQ: 7,
  CLOSE_CONF: 8,
  CALL_DELIVERED_EVENT: 9,
  CALL_ESTABLISHED_EVENT: 10,
  CALL_HELD_EVENT: 11,
  CALL_RETRIEVED_EVENT: 12,
  CALL_CLEARED_EVENT: 13,
  CALL_CONNECTION_CLEARED_EVENT: 14,
  CALL_ORIGINATED_EVENT: 15,
  CALL_FAILED_EVENT: 16,
  CALL_CONFERENCED_EVENT: 17,
  CALL_TRANSFERRED_EVENT: 18,
  CALL_DIVERTED_EVENT: 19,
  CALL_SERVICE_INITIATED_EVENT: 20,
  CALL_QUEUED_EVENT: 21,
  BEGIN_CALL_EVENT: 23,
  END_CALL_EVENT: 24,
  CALL_DATA_UPDATE_EVENT: 25,
  SET_CALL_DATA_REQ: 26,
  SET_CALL_DATA_CONF: 27,
  AGENT_STATE_EVENT: 30,
  SYSTEM_EVENT: 31,
  CONTROL_FAILURE_CONF: 35,
  QUERY_AGENT_STATE_REQ: 36,
  QUERY_AGENT_STATE_CONF: 37,
  SET_AGENT_STATE_REQ: 38,
  SET_AGENT_STATE_CONF: 39,
  ALTERNATE_CALL_REQ: 40,
  ALTERNATE_CALL_CONF: 41,
  ANSWER_CALL_REQ: 42,
  ANSWER_CALL_CONF: 43,
  CLEAR_CALL_REQ: 44,
  CLEAR_CALL_CONF: 45,
  CLEAR_CONNECTION_REQ: 46,
  CLEAR_CONNECTION_CONF: 47,
  CONFERENCE_CALL_REQ: 48,
  CONFERENCE_CALL_CONF: 49,
  CONSULT_CALL_REQ: 50,
  CONSULT_CALL_CONF: 51,
  HOLD_CALL_REQ: 54,
  HOLD_CALL_CONF: 55,
  MAKE_CALL_REQ: 56,
  MAKE_CALL_CONF: 57,
  RECONNECT_CALL_REQ: 60,
  RECONNECT_CALL_CONF: 61,
  RETRIEVE_CALL_REQ: 62,
  RETRIEVE_CALL_CONF: 63,
  TRANSFER_CALL_REQ: 64,
  TRANSFER_CALL_CONF: 65,
  QUERY_DEVICE_INFO_REQ: 78,
  QUERY_DEVICE_INFO_CONF: 79,
  SNAPSHOT_CALL_REQ: 82,
  SNAPSHOT_CALL_CONF: 83,
  SNAPSHOT_DEVICE_REQ: 84,
  SNAPSHOT_DEVICE_CONF: 85,
  CALL_DEQUEUED_EVENT: 86,
  SEND_DTMF_SIGNAL_REQ: 91,
  SEND_DTMF_SIGNAL_CONF: 92,
  RTP_STARTED_EVENT: 116,
  RTP_STOPPED_EVENT: 117,
  SUPERVISOR_ASSIST_REQ: 118,
  SUPERVISOR_ASSIST_CONF: 119,
  SUPERVISOR_ASSIST_EVENT: 120,
  SUPERVISE_CALL_REQ: 124,
  SUPERVISE_CALL_CONF: 125,
  BAD_CALL_REQ: 139,
  BAD_CALL_CONF: 140,
  QUERY_QUEUE_STATISTICS_REQ: 223,
  QUERY_QUEUE_STATISTICS_CONF: 224,
  QUERY_SUMMARY_STATISTICS_REQ: 225,
  QUERY_SUMMARY_STATISTICS_CONF: 226,
  CONFIG_REQUEST_KEY_EVENT: 230,
  CONFIG_KEY_EVENT: 231,
  CONFIG_REQUEST_EVENT: 232,
  CONFIG_BEGIN_EVENT: 233,
  CONFIG_END_EVENT: 234,
  CONFIG_APPLICATION_EVENT: 235,
  CONFIG_CSQ_EVENT: 236,
  CONFIG_AGENT_EVENT: 237,
  CONFIG_DEVICE_EVENT: 238,
  QUERY_AGENT_QUEUE_STATISTICS_REQ: 239,
  QUERY_AGENT_QUEUE_STATISTICS_CONF: 240,
  TEAM_CONFIG_REQ: 242,
  TEAM_CONFIG_EVENT: 243,
  TEAM_CONFIG_CONF: 244,
} as const;

const NAMES = new Map<number, string>(Object.entries(Id).map(([name, id]) => [id, name]));

/** Octets of the fixed parts at version 14, added up from the guide's tables. */
const FIXED_OCTETS: Readonly<Record<number, number>> = {
  1: 8,
  2: 4,
  4: 26,
  6: 4,
  8: 4,
  9: 54,
  10: 50,
  11: 22,
  12: 22,
  13: 20,
  14: 22,
  15: 46,
  16: 24,
  17: 46,
  18: 46,
  19: 32,
  20: 44,
  21: 40,
  23: 26,
  24: 16,
  25: 40,
  27: 4,
  30: 58,
  31: 26,
  35: 10,
  37: 30,
  39: 4,
  41: 4,
  43: 4,
  45: 4,
  47: 4,
  49: 16,
  51: 14,
  55: 4,
  57: 14,
  61: 4,
  63: 4,
  65: 16,
  79: 40,
  83: 20,
  85: 6,
  86: 34,
  92: 4,
  116: 34,
  117: 20,
  119: 14,
  120: 14,
  125: 10,
  140: 4,
  224: 100,
  226: 98,
  231: 4,
  233: 6,
  234: 4,
  235: 2,
  236: 2,
  237: 2,
  238: 2,
  240: 12,
  243: 16,
  244: 8,
};

/** A message as it came, read by offsets and tags. */
export class WireMessage {
  readonly id: number;
  readonly body: Buffer;
  readonly floats: readonly { readonly tag: number; readonly data: Buffer }[];

  constructor(octets: Buffer) {
    this.id = octets.readUInt32BE(4);
    this.body = octets.subarray(8);
    const floats: { tag: number; data: Buffer }[] = [];
    let position = FIXED_OCTETS[this.id] ?? this.body.length;
    while (position < this.body.length) {
      const tag = this.body.readUInt8(position);
      const length = this.body.readUInt8(position + 1);
      floats.push({ tag, data: this.body.subarray(position + 2, position + 2 + length) });
      position += 2 + length;
    }
    if (position !== this.body.length) throw new Error(`message ${this.id} ends within a floating field`);
    this.floats = floats;
  }

  get name(): string {
    return NAMES.get(this.id) ?? `message ${this.id}`;
  }

  u16(offset: number): number {
    return this.body.readUInt16BE(offset);
  }

  u32(offset: number): number {
    return this.body.readUInt32BE(offset);
  }

  /** The first floating STRING with this tag, without its NUL. */
  text(tag: number): string | undefined {
    return this.texts(tag)[0];
  }

  texts(tag: number): string[] {
    return this.floats.filter((entry) => entry.tag === tag).map(({ data }) => unterminated(data));
  }

  /** The numbers in the floating fields with this tag. */
  numbers(tag: number): number[] {
    return this.floats
      .filter((entry) => entry.tag === tag)
      .map(({ data }) => data.readUIntBE(0, Math.min(6, data.length)));
  }

  /** The named variables. */
  get variables(): Record<string, string> {
    const pairs = this.floats
      .filter(({ tag }) => tag === 82)
      .map(({ data }) => data.toString('utf8').split('\0'));
    return Object.fromEntries(pairs.map(([name, value]) => [name ?? '', value ?? '']));
  }
}

function unterminated(data: Buffer): string {
  if (data.at(-1) !== 0) throw new Error('a STRING lacks its NUL');
  return data.toString('utf8', 0, data.length - 1);
}

export interface OpenOptions {
  readonly version?: number;
  readonly idleTimeout?: number;
  readonly services?: number;
  readonly callMask?: number;
  readonly agentMask?: number;
  readonly configMask?: number;
  readonly floats?: readonly Buffer[];
}

/** All services of a bridge-mode client (Table 22). */
export const BRIDGE = 0x10 | 0x2 | 0x4 | 0x80 | 0x40000;
/** All services of an agent-mode client. */
export const AGENT = 0x1 | 0x2 | 0x4 | 0x80 | 0x40000;
/** Every bit of Table 23 except RTP events. */
export const ALL_CALLS = 0x5efff;
export const RTP = 0x600000;

/** OPEN_REQ (Tables 12 and 13). */
export function openRequest(invokeId: number, options: OpenOptions = {}): Buffer {
  return frame(
    Id.OPEN_REQ,
    u32(invokeId),
    u32(options.version ?? 14),
    u32(options.idleTimeout ?? 40),
    u32(0),
    u32(options.services ?? BRIDGE),
    u32(options.callMask ?? ALL_CALLS),
    u32(options.agentMask ?? 0x3fff),
    u32(options.configMask ?? 0x1f),
    u32(0),
    u32(0),
    u32(0),
    text(1, 'tester'),
    field(2, Buffer.alloc(0)),
    ...(options.floats ?? []),
  );
}

/** SET_AGENT_STATE_REQ body behind the InvokeID, at version 12 and above (Tables 62 and 63). */
export function agentState(
  state: number,
  floats: readonly Buffer[],
  { reason = 0, forced = 0, capacity = 0 } = {},
): Buffer[] {
  return [u32(1), u16(state), u16(0), u16(0), u16(reason), u8(forced), u32(capacity), ...floats];
}

/** One TCP connection to a CTI server. */
export class WireClient {
  readonly messages: WireMessage[] = [];
  closed = false;
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #invokeId = 100;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => {
      this.#receive(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.closed = true;
    });
  }

  static connect(port: number): Promise<WireClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new WireClient(socket));
      });
    });
  }

  /** Connects and opens a session; the answer is the first message. */
  static async open(port: number, options: OpenOptions = {}): Promise<WireClient> {
    const client = await WireClient.connect(port);
    client.send(openRequest(1, options));
    await client.next('the answer to OPEN_REQ', (message) => message.u32(0) === 1);
    return client;
  }

  send(octets: Buffer): void {
    this.#socket.write(octets);
  }

  /** Sends a request that begins with an InvokeID and waits for its answer. */
  async request(type: number, ...body: readonly Buffer[]): Promise<WireMessage> {
    const invokeId = this.#invokeId++;
    this.send(frame(type, u32(invokeId), ...body));
    const answers = new Set<number>([Id.FAILURE_CONF, Id.CONTROL_FAILURE_CONF, type + 1, 244, 240]);
    return this.next(
      `the answer to message ${type}`,
      (message) => answers.has(message.id) && message.u32(0) === invokeId,
    );
  }

  /** Sets the state of an agent at an extension whose login is `agt` and the extension. */
  async setState(extension: string, state: number, more: { reason?: number; forced?: number } = {}) {
    const floats = [text(6, extension), text(49, 'cti-demo'), text(194, `agt${extension}`)];
    return this.request(Id.SET_AGENT_STATE_REQ, ...agentState(state, floats, more));
  }

  /** The first message, past or future, that fits. */
  next(what: string, fits: (message: WireMessage) => boolean): Promise<WireMessage> {
    return until(what, () => this.messages.find(fits), {
      timeoutMs: 5_000,
      intervalMs: 2,
      details: () => `Received: ${this.names.join(', ')}`,
    });
  }

  /** Messages of one type so far. */
  all(id: number): WireMessage[] {
    return this.messages.filter((message) => message.id === id);
  }

  get names(): string[] {
    return this.messages.map(({ name }) => name);
  }

  /** Octets of a message that is not whole yet. */
  get pendingOctets(): number {
    return this.#received.length;
  }

  /** Forgets what came so far. */
  clear(): void {
    this.messages.length = 0;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    while (this.#received.length >= 8) {
      const length = 8 + this.#received.readUInt32BE(0);
      if (this.#received.length < length) return;
      this.messages.push(new WireMessage(this.#received.subarray(0, length)));
      this.#received = this.#received.subarray(length);
    }
  }
}
