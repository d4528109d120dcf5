import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../lib/core/events';
import { KnownExtensions, MapperBench, type Fields } from '../support/telphin-events';

const RUNS = { seed: 42, numRuns: 150 };
const QUEUE_ID = '190';

interface Step {
  readonly fields: Fields;
  readonly atUs: number;
}

interface PlannedLeg {
  readonly flow: 'IN' | 'OUT';
  readonly extension: number;
  readonly end: 'ANSWER' | 'NOANSWER' | 'BUSY' | 'CANCEL';
}

const plannedLeg: fc.Arbitrary<PlannedLeg> = fc.record({
  flow: fc.constantFrom('IN', 'OUT'),
  extension: fc.integer({ min: 200, max: 203 }),
  end: fc.constantFrom('ANSWER', 'NOANSWER', 'BUSY', 'CANCEL'),
});
const plannedCalls = fc.array(fc.array(plannedLeg, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});

/** The events of calls as the document has them: a beginning, an answer if there is one, an end. */
function eventsOf(calls: readonly (readonly PlannedLeg[])[]): Step[] {
  let atUs = 0;
  return calls.flatMap((legs, call) =>
    legs.flatMap((leg, index) => {
      const ext = { id: String(leg.extension), name: `000*${leg.extension}@x` };
      const end = leg.flow === 'IN' ? 'Called' : 'Caller';
      const common = {
        CallID: `call-${call}`,
        SubCallID: `sub-${call}-${index}`,
        CallAPIID: `api-${call}-${index}`,
        CallFlow: leg.flow,
        CallerIDNum: '+7495',
        CalledNumber: '+7981',
        [`${end}Extension`]: ext.name,
        [`${end}ExtensionID`]: ext.id,
      };
      const types = [
        leg.flow === 'IN' ? 'dial-in' : 'dial-out',
        ...(leg.end === 'ANSWER' ? ['answer'] : []),
        'hangup',
      ];
      return types.map((type) => {
        atUs += 1_000;
        const status = type === 'hangup' ? leg.end : type === 'answer' ? 'ANSWER' : 'CALLING';
        return { fields: { ...common, EventType: type, CallStatus: status }, atUs };
      });
    }),
  );
}

function play(steps: readonly Step[], settleMs: number): MapperBench {
  const bench = new MapperBench(new KnownExtensions({ [QUEUE_ID]: 'queue' }), settleMs);
  for (const { fields, atUs } of steps) bench.receive(fields, atUs);
  bench.wait(settleMs);
  return bench;
}

const shuffled = plannedCalls.chain((calls) => {
  const steps = eventsOf(calls);
  return fc.tuple(
    fc.constant(calls),
    fc.shuffledSubarray(steps, { minLength: steps.length, maxLength: steps.length }),
  );
});

const callIdOf = (draft: EventDraft): string => ('callId' in draft ? (draft.callId ?? '') : '');
const connectionOf = (draft: EventDraft): string =>
  'connectionId' in draft ? (draft.connectionId ?? '') : '';
const times = (drafts: readonly EventDraft[], type: string): number =>
  drafts.filter((draft) => draft.type === type).length;

describe('whatever the order in which the events of calls arrive', () => {
  it('each call begins once and ends once, first and last of its events', () => {
    fc.assert(
      fc.property(shuffled, ([calls, steps]) => {
        const { drafts } = play(steps, 1_000);
        calls.forEach((_legs, call) => {
          const own = drafts.filter((draft) => callIdOf(draft) === `call-${call}`).map(({ type }) => type);
          expect(own.filter((type) => type === 'call.began')).toHaveLength(1);
          expect(own.filter((type) => type === 'call.ended')).toHaveLength(1);
          expect(own[0]).toBe('call.began');
          expect(own.slice(-2)).toEqual(['call.cleared', 'call.ended']);
        });
      }),
      RUNS,
    );
  });

  it('each part begins, is answered if it was, and is cleared, once each and in this order', () => {
    fc.assert(
      fc.property(shuffled, ([calls, steps]) => {
        const { drafts } = play(steps, 1_000);
        calls.forEach((legs, call) => {
          legs.forEach((leg, index) => {
            const own = drafts
              .filter((draft) => connectionOf(draft) === `sub-${call}-${index}`)
              .map(({ type }) => type);
            expect(own).toEqual([
              leg.flow === 'IN' ? 'call.delivered' : 'call.originated',
              ...(leg.end === 'ANSWER' ? ['call.established'] : []),
              ...(leg.end === 'BUSY' ? ['call.failed'] : []),
              'call.connectionCleared',
            ]);
          });
        });
      }),
      RUNS,
    );
  });

  it('nothing is left over once everything has ended', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(0, 1_000), ([, steps], settleMs) => {
        const { mapper } = play(steps, settleMs);
        expect(mapper.snapshot()).toEqual([]);
        expect(mapper.nextDeadline).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('without a time to settle, beginnings and ends still come in pairs', () => {
    fc.assert(
      fc.property(shuffled, ([, steps]) => {
        const { drafts } = play(steps, 0);
        expect(times(drafts, 'call.began')).toBe(times(drafts, 'call.ended'));
      }),
      RUNS,
    );
  });
});

describe('whatever is lost of the events of calls', () => {
  it('an answer is never told twice, and nothing is told of a part that was cleared', () => {
    fc.assert(
      fc.property(
        plannedCalls.chain((calls) => fc.shuffledSubarray(eventsOf(calls))),
        (steps) => {
          const { drafts } = play(steps, 1_000);
          const byConnection = new Map<string, EventDraft[]>();
          for (const draft of drafts) {
            byConnection.set(connectionOf(draft), [...(byConnection.get(connectionOf(draft)) ?? []), draft]);
          }
          for (const [connection, own] of byConnection) {
            if (connection === '') continue;
            const types = own.map(({ type }) => type);
            expect(types.filter((type) => type === 'call.established').length).toBeLessThan(2);
            const cleared = types.indexOf('call.connectionCleared');
            expect(cleared === -1 || cleared === types.length - 1).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });

  it('the same events give the same story', () => {
    fc.assert(
      fc.property(shuffled, ([, steps]) => {
        expect(play(steps, 1_000).drafts).toEqual(play(steps, 1_000).drafts);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});
