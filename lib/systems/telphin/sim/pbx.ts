/**
 * The simulated PBX: calls made of parts, each of which belongs to one extension's thread and tells that
 * extension's subscribers what happens to it.
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../core/clock';
import { fullName, numberOf, type SimulatedExtension } from './account';

/** Fields of a webhook, by their documented names; empty ones are left out. */
export type WebhookFields = Readonly<Record<string, string>>;

/** Hears of every event: whose it is, of which type, and its fields. */
export type EventSink = (extension: SimulatedExtension, eventType: string, fields: WebhookFields) => void;

export type HangupStatus = 'ANSWER' | 'BUSY' | 'NOANSWER' | 'CANCEL' | 'CONGESTION' | 'CHANUNAVAIL';

/** What is the same in all parts of a call. */
export interface SimulatedCall {
  readonly callId: string;
  readonly callerNumber: string;
  readonly callerName?: string;
  readonly callerExtension?: SimulatedExtension;
  readonly did?: string;
  readonly callBackId?: string;
  readonly tag?: string;
  readonly legs: Set<SimulatedLeg>;
}

/** One end that is called from a part. */
export interface Destination {
  readonly number: string;
  readonly extension?: SimulatedExtension;
}

export interface SimulatedLeg {
  readonly call: SimulatedCall;
  readonly owner: SimulatedExtension;
  readonly flow: 'IN' | 'OUT';
  readonly to: Destination;
  readonly subCallId: string;
  readonly apiId: string;
  readonly isTransferred: boolean;
  readonly beganUs: number;
  readonly recordId: string;
  answeredUs?: number;
  held: boolean;
}

export interface DialOptions {
  readonly owner: SimulatedExtension;
  readonly flow: 'IN' | 'OUT';
  /** Queues call their agents with dial-in in their outgoing thread. */
  readonly eventType: 'dial-in' | 'dial-out';
  readonly to: Destination;
  readonly isTransferred?: boolean;
  /** Used instead of a new one, for the answer to a call initiation. */
  readonly apiId?: string;
}

export class SimulatedPbx {
  readonly #clock: Clock;
  readonly #sink: EventSink;
  readonly #legs = new Map<string, SimulatedLeg>();
  readonly recordings = new Set<string>();
  #lastUs = 0;

  constructor(clock: Clock, sink: EventSink) {
    this.#clock = clock;
    this.#sink = sink;
  }

  /** Parts of calls that are going on. */
  legs(): readonly SimulatedLeg[] {
    return [...this.#legs.values()];
  }

  legOf(apiId: string): SimulatedLeg | undefined {
    return this.#legs.get(apiId);
  }

  begin(call: Omit<SimulatedCall, 'callId' | 'legs'> & { readonly callId?: string }): SimulatedCall {
    return { ...call, callId: call.callId ?? randomUUID(), legs: new Set() };
  }

  dial(call: SimulatedCall, options: DialOptions): SimulatedLeg {
    const leg: SimulatedLeg = {
      call,
      owner: options.owner,
      flow: options.flow,
      to: options.to,
      subCallId: randomUUID(),
      apiId: options.apiId ?? randomUUID(),
      isTransferred: options.isTransferred ?? false,
      beganUs: this.#nowUs(),
      recordId: randomUUID(),
      held: false,
    };
    call.legs.add(leg);
    this.#legs.set(leg.apiId, leg);
    this.#emit(leg, options.eventType, { CallStatus: 'CALLING' }, leg.beganUs);
    return leg;
  }

  answer(leg: SimulatedLeg): void {
    if (leg.answeredUs !== undefined || !this.#legs.has(leg.apiId)) return;
    leg.answeredUs = this.#nowUs();
    this.#emit(leg, 'answer', { CallStatus: 'ANSWER' }, leg.answeredUs);
  }

  /** Ends a part; without a status it is ANSWER after an answer and CANCEL before. */
  hangUp(leg: SimulatedLeg, status?: HangupStatus, extra: WebhookFields = {}): void {
    if (!this.#legs.delete(leg.apiId)) return;
    leg.call.legs.delete(leg);
    const now = this.#nowUs();
    const isAnswered = leg.answeredUs !== undefined;
    if (isAnswered) this.recordings.add(leg.recordId);
    const fields = {
      CallStatus: status ?? (isAnswered ? 'ANSWER' : 'CANCEL'),
      ...(isAnswered ? { RecID: leg.recordId } : {}),
      Duration: String(now - (leg.answeredUs ?? now)),
      ...extra,
    };
    this.#emit(leg, 'hangup', fields, now);
  }

  /** Ends all parts of a call, the last begun first. */
  hangUpAll(call: SimulatedCall): void {
    for (const leg of [...call.legs].reverse()) this.hangUp(leg);
  }

  /** Ends everything without a word, as a server that lost its memory. */
  forgetEverything(): void {
    this.#legs.clear();
  }

  /** Sends an event that is no part of a call. */
  tell(extension: SimulatedExtension, eventType: string, fields: WebhookFields): void {
    this.#sink(extension, eventType, { ...fields, EventTime: String(this.#nowUs()) });
  }

  #emit(leg: SimulatedLeg, eventType: string, fields: WebhookFields, eventTimeUs: number): void {
    this.#sink(leg.owner, eventType, { ...fieldsOf(leg), ...fields, EventTime: String(eventTimeUs) });
  }

  /** Microseconds since 1970, never the same twice. */
  #nowUs(): number {
    this.#lastUs = Math.max(this.#lastUs + 1, this.#clock.now() * 1_000);
    return this.#lastUs;
  }
}

function fieldsOf(leg: SimulatedLeg): WebhookFields {
  const { call, owner, flow, to } = leg;
  const caller = flow === 'OUT' ? owner : call.callerExtension;
  const fields: Record<string, string | undefined> = {
    CallID: call.callId,
    CallerIDNum: call.callerNumber,
    CallerIDName: call.callerName,
    CalledDID: call.did,
    CalledExtension: to.extension === undefined ? undefined : fullName(to.extension),
    CalledExtensionID: to.extension === undefined ? undefined : String(to.extension.id),
    CallFlow: flow,
    CallerExtension: caller === undefined ? undefined : fullName(caller),
    CallerExtensionID: caller === undefined ? undefined : String(caller.id),
    CalledNumber: to.number,
    CallAPIID: leg.apiId,
    Transfered: leg.isTransferred ? 'yes' : undefined,
    CallBackID: call.callBackId,
    SubCallID: leg.subCallId,
    Tag: call.tag,
  };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** An extension as a destination. */
export function toExtension(extension: SimulatedExtension): Destination {
  return { number: numberOf(extension), extension };
}

/** A part as the list of current calls shows it. */
export function currentCallOf(leg: SimulatedLeg): Record<string, unknown> {
  const fields = fieldsOf(leg);
  return {
    call_api_id: leg.apiId,
    call_flow: leg.flow,
    callback_id: leg.call.callBackId ?? null,
    called_did: fields['CalledDID'] ?? null,
    called_extension: fields['CalledExtension'] ?? null,
    called_number: leg.to.number,
    caller_extension: fields['CallerExtension'] ?? null,
    caller_id_name: leg.call.callerName ?? null,
    caller_id_number: leg.call.callerNumber,
    extension_id: leg.owner.id,
    init_time_gmt: gmt(leg.beganUs),
    answer_time_gmt: leg.answeredUs === undefined ? null : gmt(leg.answeredUs),
    real_call: true,
    record_uuid: leg.recordId,
  };
}

function gmt(microseconds: number): string {
  return new Date(Math.floor(microseconds / 1_000)).toISOString().slice(0, 19).replace('T', ' ');
}
