import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../lib/core/events';
import { snapshotDrafts } from '../../lib/systems/uccx/mapper-snapshots';
import type { UccxMessage } from '../../lib/systems/uccx/messages';
import { mapperWith } from '../support/uccx-events';
import { flowMessage, UCCX_FLOWS } from '../vectors/uccx-flows';

/** What the server sends in all flows of the guide. */
const FLOW_MESSAGES = UCCX_FLOWS.flatMap(({ messages }) => messages)
  .filter(({ fromClient }) => fromClient !== true)
  .map((entry) => flowMessage(entry) as UccxMessage);

const anyOrder = fc.array(fc.constantFrom(...FLOW_MESSAGES), { maxLength: 80 });

function eventsByCall(drafts: readonly EventDraft[]): string[][] {
  const calls = new Map<string, string[]>();
  for (const draft of drafts) {
    if (!draft.type.startsWith('call.') || !('callId' in draft)) continue;
    const callId = String(draft.callId);
    calls.set(callId, [...(calls.get(callId) ?? []), draft.type]);
  }
  return [...calls.values()];
}

describe('whatever order messages come in', () => {
  it('every call begins before anything else of it, and beginnings and ends alternate', () => {
    fc.assert(
      fc.property(anyOrder, (messages) => {
        const mapper = mapperWith();
        for (const types of eventsByCall(messages.flatMap((message) => mapper.map(message)))) {
          expect(types[0]).toBe('call.began');
          const frame = types.filter((type) => type === 'call.began' || type === 'call.ended');
          frame.forEach((type, index) => expect(type).toBe(index % 2 === 0 ? 'call.began' : 'call.ended'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same messages give the same events', () => {
    fc.assert(
      fc.property(anyOrder, (messages) => {
        const [one, other] = [mapperWith(), mapperWith()].map((mapper) =>
          messages.flatMap((message) => mapper.map(message)),
        );
        expect(one).toEqual(other);
      }),
      { numRuns: 50 },
    );
  });

  it('calls that ended leave nothing behind', () => {
    fc.assert(
      fc.property(anyOrder, (messages) => {
        const mapper = mapperWith();
        for (const message of messages) mapper.map(message);
        for (const { id } of mapper.calls.all()) {
          mapper.map({ type: 'END_CALL_EVENT', CallID: id, ConnectionDeviceID: '' } as UccxMessage);
        }
        expect(mapper.calls.all()).toEqual([]);
        expect(snapshotDrafts(mapper).filter(({ type }) => type.startsWith('call.'))).toEqual([]);
        for (const device of ['2005', '2006', '2007', '4020', '9019'])
          expect(mapper.calls.at(device)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
