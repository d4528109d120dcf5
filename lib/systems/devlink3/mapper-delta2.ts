/**
 * Delta2 records to call events. The document of DevLink3 does not describe Delta2, so no state is read from
 * it: what a record names are call ends of the form `17.1003.1`, and what it is not a CALL record is a loss.
 */
import type { Delta2Record } from './codec-records';
import type { CallDraft } from './mapper-drafts';

const END_ID = /^([A-Za-z]?)(\d+\.\d+\.\d+)$/;
/** Calls that are kept; beyond them the oldest one is forgotten. */
const MAXIMUM_CALLS = 10_000;

export class Delta2Mapper {
  /** Ends of each call by the call's first end. */
  readonly #calls = new Map<string, Set<string>>();

  /** Takes one record; every event carries the record's fields as `details`. */
  take(record: Delta2Record): CallDraft[] {
    const ends = record.fields.slice(0, 2).map((field) => END_ID.exec(field));
    const [first] = ends;
    if (first === undefined || first === null) return [];
    const [, letter = '', firstId = ''] = first;
    const ids = ends.map((end) => end?.[2] ?? '').filter((id) => id !== '');
    const isCall = /^call$/i.test(record.kind) && (letter === '' || letter === 'S');
    return isCall ? this.#report(firstId, ids, record) : this.#loss(firstId, record);
  }

  #report(firstId: string, ids: readonly string[], record: Delta2Record): CallDraft[] {
    const callId = this.#callOf(firstId) ?? firstId;
    const known = this.#calls.get(callId);
    this.#calls.set(callId, new Set([...(known ?? []), ...ids]));
    this.#forgetOldest();
    const type = known === undefined ? 'call.began' : 'call.dataUpdated';
    return [{ type, callId, connectionId: firstId, synthetic: true, details: detailsOf(record) }];
  }

  #loss(endId: string, record: Delta2Record): CallDraft[] {
    const callId = this.#callOf(endId);
    const ends = callId === undefined ? undefined : this.#calls.get(callId);
    if (callId === undefined || ends === undefined) return [];
    ends.delete(endId);
    const details = detailsOf(record);
    const drafts: CallDraft[] = [
      { type: 'call.connectionCleared', callId, connectionId: endId, localConnectionState: 'null', details },
    ];
    if (ends.size > 0) return drafts;
    this.#calls.delete(callId);
    for (const type of ['call.cleared', 'call.ended'] as const)
      drafts.push({ type, callId, synthetic: true });
    return drafts;
  }

  #callOf(endId: string): string | undefined {
    for (const [callId, ends] of this.#calls) if (ends.has(endId)) return callId;
    return undefined;
  }

  #forgetOldest(): void {
    if (this.#calls.size <= MAXIMUM_CALLS) return;
    const [oldest] = this.#calls.keys();
    if (oldest !== undefined) this.#calls.delete(oldest);
  }
}

function detailsOf({ kind, fields, text }: Delta2Record): Record<string, unknown> {
  return { record: kind, fields, text };
}
