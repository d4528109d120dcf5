import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../lib/core/events';
import type { CallInfo } from '../../lib/systems/mtcti3/messages';
import { gcid, MapperBench, topicOf } from '../support/mtcti3-mapper';

const LINES = ['201', '202', '500', 'park'] as const;
const party = fc.constantFrom('201', '202', '203', '01707123456', '');

const picture: fc.Arbitrary<CallInfo> = fc
  .record({
    callid: fc.integer({ min: 1, max: 3 }),
    state: fc.integer({ min: 0, max: 25 }),
    direction: fc.integer({ min: 0, max: 3 }),
    relatedcallid: fc.integer({ min: 0, max: 3 }),
    id: fc.integer({ min: 0, max: 3 }),
    calling: party,
    connected: party,
    members: fc.array(party, { maxLength: 3 }),
    target: party,
    tag: fc.constantFrom('', 'a', 'b'),
    queued: fc.boolean(),
  })
  .map(({ id, calling, connected, members, target, queued, ...info }) => ({
    ...info,
    gcid: id === 0 ? null : gcid(id),
    callingparty: { number: calling },
    connectedparty: { number: connected },
    conferencemember: members.map((number, lref) => ({ lref, connectedparty: { number } })),
    targets: { target: [{ partyinfo: { number: target } }] },
    queueinfo: queued ? { number: '500', name: 'Queue 500' } : null,
  }));

type Step =
  | { readonly kind: 'pictures'; readonly line: string; readonly infos: CallInfo[] }
  | { readonly kind: 'lost'; readonly line: string; readonly callids: number[] }
  | { readonly kind: 'time'; readonly milliseconds: number }
  | { readonly kind: 'reconnect' };

const line = fc.constantFrom(...LINES);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('pictures' as const),
      line,
      infos: fc.array(picture, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('lost' as const),
      line,
      callids: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      milliseconds: fc.integer({ min: 0, max: 400 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'reconnect' as const }) },
);

function carryOut(bench: MapperBench, next: Step): void {
  switch (next.kind) {
    case 'pictures':
      bench.notify(topicOf(next.line), { callcontrol: { callinfo: next.infos } });
      return;
    case 'lost':
      bench.lost(next.line, ...next.callids.map((callid) => ({ callid, reason: 16 })));
      return;
    case 'time':
      bench.pass(next.milliseconds);
      return;
    case 'reconnect':
      bench.mapper.linkLost();
      for (const extn of LINES) bench.begin(topicOf(extn));
      for (const extn of LINES) bench.settle(topicOf(extn));
  }
}

/** Every call begins once, ends once, and nothing is told of it before or after. */
function checkLives(drafts: readonly EventDraft[]): void {
  const alive = new Set<string>();
  const over = new Set<string>();
  for (const draft of drafts) {
    if (!draft.type.startsWith('call.') || !('callId' in draft) || draft.callId === undefined) continue;
    const { type, callId } = draft;
    expect(over.has(callId), `${type} of ${callId} after its end`).toBe(false);
    if (type === 'call.began') {
      expect(alive.has(callId), `${callId} began twice`).toBe(false);
      alive.add(callId);
    } else expect(alive.has(callId), `${type} of ${callId} before its beginning`).toBe(true);
    if (type === 'call.ended') {
      alive.delete(callId);
      over.add(callId);
    }
  }
}

describe('whatever the pictures say', () => {
  it('every call begins once and ends once', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        const bench = new MapperBench(...LINES);
        for (const next of steps) carryOut(bench, next);
        for (const extn of LINES) bench.lost(extn, ...[1, 2, 3].map((callid) => ({ callid, reason: 16 })));
        bench.pass();
        checkLives(bench.drafts);
        expect(bench.mapper.calls.size, 'calls that are left').toBe(0);
        const began = bench.drafts.filter(({ type }) => type === 'call.began').length;
        expect(bench.drafts.filter(({ type }) => type === 'call.ended')).toHaveLength(began);
      }),
      { numRuns: 1_500, seed: 21 },
    );
  });

  it('devices always have a number', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
        const bench = new MapperBench(...LINES);
        for (const next of steps) carryOut(bench, next);
        for (const draft of [...bench.drafts, ...bench.mapper.snapshot()]) {
          for (const value of Object.values(draft) as unknown[]) {
            if (typeof value === 'object' && value !== null && 'number' in value)
              expect(value.number).not.toBe('');
          }
        }
      }),
      { numRuns: 300, seed: 22 },
    );
  });
});
