/** What is known of the calls: identity, parties, connections, queues and data. No events, no wire. */
import type { CallData, CallDirection, CtiDevice, DeviceKind, LocalConnectionState } from '../../core/events';

/** One device's part in a call. */
export interface Connection {
  /** Number of the device. */
  readonly device: string;
  readonly kind: DeviceKind | undefined;
  /** ConnectionDeviceID, as requests want it back. */
  readonly id: string;
  /** ConnectionDeviceType that goes with the id (guide, Table 193). */
  readonly idType: number;
  readonly state: LocalConnectionState;
}

/** Facts of a call that have no common name. */
export interface CallDetails {
  /** The number that the network gave for the caller. */
  ani?: string;
  application?: { id: string; name?: string };
  campaignId?: number;
  customerPhoneNumber?: string;
  customerAccountNumber?: string;
  /** The agents' own extensions by the other lines that take part. */
  primaryExtensions?: Record<string, string>;
}

/** One call as far as the messages told. */
export class Call {
  callType: number | undefined;
  direction: CallDirection | undefined;
  calling: CtiDevice | undefined;
  called: CtiDevice | undefined;
  answering: CtiDevice | undefined;
  lastRedirection: CtiDevice | undefined;
  dialedNumber: string | undefined;
  did: string | undefined;
  /** The CSQ that the call belongs to, also after it left the queue. */
  queueId: string | undefined;
  /** The CSQs in which it waits now. */
  waitingIn: readonly string[] = [];
  /** The other call of a consultation, transfer or conference. */
  relatedCallId: number | undefined;
  data: CallData = {};
  details: CallDetails | undefined;
  /** CALL_CLEARED_EVENT came; only END_CALL_EVENT is missing. */
  isCleared = false;
  readonly connections = new Map<string, Connection>();

  /** The id as events have it. */
  readonly callId: string;

  constructor(readonly id: number) {
    this.callId = String(id);
  }
}

/**
 * Calls that are kept; beyond them the oldest one is given up, since its end was evidently missed. Far above what a
 * server handles.
 */
const MAXIMUM_CALLS = 100_000;
/** How many ended calls are remembered, so that what comes late does not begin them again. */
const REMEMBERED_ENDED = 1_000;
/** How many calls may wait for their END_CALL_EVENT after they were cleared. */
const REMEMBERED_CLEARED = 1_000;

export class Calls {
  readonly #calls = new Map<number, Call>();
  readonly #callsByDevice = new Map<string, Set<Call>>();
  readonly #ended = new Set<number>();
  readonly #cleared = new Set<Call>();

  get(id: number): Call | undefined {
    return this.#calls.get(id);
  }

  all(): Call[] {
    return [...this.#calls.values()];
  }

  /** The oldest call, when there are too many. */
  get surplus(): Call | undefined {
    if (this.#calls.size <= MAXIMUM_CALLS) return undefined;
    const [oldest] = this.#calls.values();
    return oldest;
  }

  /** Whether a call with this id ended a short while ago. */
  hasEnded(id: number): boolean {
    return this.#ended.has(id);
  }

  add(id: number): Call {
    const call = new Call(id);
    this.#calls.set(id, call);
    this.#ended.delete(id);
    return call;
  }

  /** Forgets a call but for its id. */
  remove(call: Call): void {
    this.#disconnectAll(call);
    this.#cleared.delete(call);
    const related = call.relatedCallId === undefined ? undefined : this.#calls.get(call.relatedCallId);
    if (related?.relatedCallId === call.id) related.relatedCallId = undefined;
    if (this.#calls.get(call.id) === call) this.#calls.delete(call.id);
    this.#ended.add(call.id);
    for (const oldest of this.#ended) {
      if (this.#ended.size <= REMEMBERED_ENDED) break;
      this.#ended.delete(oldest);
    }
  }

  #disconnectAll(call: Call): void {
    if (call.connections.size === 0) return;
    for (const device of call.connections.keys()) this.disconnect(call, device);
  }

  /** Moves everything that is known of a call to another call. */
  moveInto(call: Call, target: Call): void {
    target.callType ??= call.callType;
    target.direction ??= call.direction;
    target.calling ??= call.calling;
    target.called ??= call.called;
    target.answering ??= call.answering;
    target.lastRedirection ??= call.lastRedirection;
    target.dialedNumber ??= call.dialedNumber;
    target.did ??= call.did;
    target.queueId ??= call.queueId;
    if (target.waitingIn.length === 0) target.waitingIn = call.waitingIn;
    target.data = { ...call.data, ...target.data };
    if (call.details !== undefined) target.details = { ...call.details, ...target.details };
    for (const connection of [...call.connections.values()]) {
      this.disconnect(call, connection.device);
      if (!target.connections.has(connection.device)) this.connect(target, connection);
    }
  }

  connect(call: Call, connection: Connection): void {
    call.connections.set(connection.device, connection);
    if (this.#calls.get(call.id) !== call) return;
    const calls = this.#callsByDevice.get(connection.device);
    if (calls === undefined) this.#callsByDevice.set(connection.device, new Set([call]));
    else calls.add(call);
  }

  disconnect(call: Call, device: string): void {
    call.connections.delete(device);
    const calls = this.#callsByDevice.get(device);
    calls?.delete(call);
    if (calls?.size === 0) this.#callsByDevice.delete(device);
  }

  /** The calls in which a device takes part, with its part in them. */
  at(device: string): { call: Call; connection: Connection }[] {
    return [...(this.#callsByDevice.get(device) ?? [])].flatMap((call) => {
      const connection = call.connections.get(device);
      return connection === undefined ? [] : [{ call, connection }];
    });
  }

  /** Notes that a call is cleared; gives the calls that have waited too long for their end because of it. */
  clear(call: Call): Call[] {
    this.#disconnectAll(call);
    call.waitingIn = [];
    call.isCleared = true;
    if (this.#calls.get(call.id) !== call) return [];
    this.#cleared.add(call);
    const overdue: Call[] = [];
    for (const oldest of this.#cleared) {
      if (this.#cleared.size - overdue.length <= REMEMBERED_CLEARED) break;
      overdue.push(oldest);
    }
    return overdue;
  }
}
