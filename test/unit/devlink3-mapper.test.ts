import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../lib/core/events';
import { decodeRecord } from '../../lib/systems/devlink3/codec-records';
import { Devlink3Mapper } from '../../lib/systems/devlink3/mapper';
import {
  attemptReject,
  call,
  callLost,
  detail,
  endId,
  HUB,
  linkLost,
  NORTH,
  partyA,
  partyB,
  SOUTH,
  targets,
} from '../support/devlink3-records';

/** Plays records to a mapper and gives what each one caused. */
class Play {
  readonly mapper = new Devlink3Mapper();

  take(xml: string, replay = false): EventDraft[] {
    return this.mapper.take(decodeRecord({ type: 'callDelta3', text: xml, encoding: 'utf8' }), replay);
  }

  /** `type subject`, with a mark for what is deduced or replayed. */
  lines(...xml: readonly string[]): string[] {
    return xml.flatMap((text) => this.take(text)).map(line);
  }
}

function line(draft: EventDraft): string {
  const subject = 'subjectDevice' in draft ? draft.subjectDevice?.number : undefined;
  const marks = [draft.snapshot === true ? '(snapshot)' : '', draft.synthetic === true ? '(deduced)' : ''];
  return [draft.type, subject ?? '', ...marks].filter((part) => part !== '').join(' ');
}

const [A, B, B2, C, T, K] = [endId(1), endId(2), endId(3), endId(4), endId(5), endId(6)];
const trunk = { id: A, public: 1, equipment: 2, description: '5.1', did: '5678', cli: '01707' } as const;
const alice = { id: B, identity: '4001' } as const;

describe('a call of a user', () => {
  it('is initiated, originated, delivered, established and cleared, each once', () => {
    const play = new Play();
    const caller = { id: A, identity: '4001', cli: '4001', name: 'Alice' };
    expect(
      play.lines(
        detail(call({ id: 1 }), partyA({ ...caller, state: 7, tone: 3 })),
        detail(call({ id: 1 }), partyA({ ...caller, state: 7, dialled: '40' })),
        detail(call({ id: 1 }), partyA({ ...caller, state: 8, dialled: '4002' })),
        detail(
          call({ id: 1 }),
          partyA({ ...caller, state: 19, tone: 2, dialled: '4002' }),
          targets([T, '4002']),
        ),
        detail(call({ id: 1 }), partyA(caller), partyB({ id: B, identity: '4002' })),
        detail(call({ id: 1 }), partyA(caller), partyB({ id: B, identity: '4002' })),
        callLost(A),
        callLost(B),
      ),
    ).toEqual([
      'call.began 4001',
      'call.serviceInitiated 4001',
      'call.originated 4001',
      'call.delivered 4002',
      'call.established 4002',
      'call.connectionCleared 4001',
      'call.connectionCleared 4002',
      'call.cleared (deduced)',
      'call.ended (deduced)',
    ]);
  });

  it('dialled digit by digit has all digits that were dialled before the answer', () => {
    const play = new Play();
    const caller = { id: A, identity: '4001' };
    const dialling = ['4', '40', '4002'].flatMap((dialled) =>
      play.take(detail(call({ id: 1 }), partyA({ ...caller, state: 7, dialled }))),
    );
    const [delivered] = play.take(
      detail(call({ id: 1 }), partyA({ ...caller, state: 8, dialled: '4002' }), targets([T, '4002'])),
    );
    play.take(
      detail(call({ id: 1 }), partyA({ ...caller, dialled: '4002' }), partyB({ id: B, identity: '4002' })),
    );
    const [lost] = [
      play.take(
        detail(
          call({ id: 1 }),
          partyA({ ...caller, dialled: '400299' }),
          partyB({ id: B, identity: '4002' }),
        ),
      ),
      play.take(callLost(B)),
    ].flat();
    expect(dialling.map(({ type }) => type)).toEqual(['call.began', 'call.originated']);
    expect(dialling[0]).toMatchObject({ dialedNumber: '4', calledDevice: { number: '4' } });
    expect([delivered, lost]).toMatchObject([
      { type: 'call.delivered', dialedNumber: '4002', calledDevice: { number: '4002' } },
      { type: 'call.connectionCleared', dialedNumber: '4002', calledDevice: { number: '4002' } },
    ]);
  });

  it('that is first seen ringing was evidently originated', () => {
    const play = new Play();
    const ringing = detail(
      call({ id: 1 }),
      partyA({ id: A, identity: '4001', state: 19, dialled: '4002' }),
      targets([T, '4002']),
    );
    expect(play.lines(ringing)).toEqual([
      'call.began 4001',
      'call.originated 4001 (deduced)',
      'call.delivered 4002',
    ]);
  });

  it('fails with the busy tone', () => {
    const play = new Play();
    const caller = { id: A, identity: '4001', dialled: '4002' };
    const drafts = [
      detail(call({ id: 1 }), partyA({ ...caller, state: 8 })),
      detail(call({ id: 1 }), partyA({ ...caller, state: 8, tone: 6 })),
    ].flatMap((xml) => play.take(xml));
    expect(drafts.at(-1)).toMatchObject({
      type: 'call.failed',
      subjectDevice: { number: '4001' },
      localConnectionState: 'failed',
      cause: { name: 'Busy', code: 6 },
      dialedNumber: '4002',
    });
  });

  it('to the outside is outbound, with the number as the called device', () => {
    const play = new Play();
    const out = {
      id: B,
      public: 1,
      equipment: 5,
      description: 'abc@pbx',
      target: '0170555',
      state: 19,
    } as const;
    play.take(detail(call({ id: 1 }), partyA({ id: A, identity: '4001', state: 8, dialled: '90170555' })));
    const drafts = play.take(
      detail(call({ id: 1 }), partyA({ id: A, identity: '4001' }), partyB({ ...out, state: 2 })),
    );
    expect(drafts).toMatchObject([
      {
        type: 'call.established',
        direction: 'outbound',
        dialedNumber: '90170555',
        subjectDevice: { number: '0170555', kind: 'external' },
        answeringDevice: { number: '0170555' },
      },
    ]);
  });
});

describe('a caller', () => {
  const from = (cli: string, name = ''): string =>
    detail(call({ id: 1 }), partyA({ ...trunk, state: 19, cli, name }), targets([T, '4001']));

  it('without a number is no device that could be called back, until the number comes', () => {
    const play = new Play();
    const [began] = play.take(from(''));
    const [updated] = play.take(detail(call({ id: 1, tag: 'x' }), partyA({ ...trunk, cli: '01707' })));
    expect(began).not.toHaveProperty('callingDevice');
    expect(began).toMatchObject({ type: 'call.began', subjectDevice: { kind: 'trunk' } });
    expect(updated).toMatchObject({ callingDevice: { number: '01707', kind: 'external' } });
  });

  it('from outside dialled the DID, and not the extension that rings', () => {
    const number = { ...trunk, state: 19 };
    const [began] = new Play().take(detail(call({ id: 1 }), partyA(number), targets([T, '4001'])));
    expect(began).toMatchObject({ did: '5678', calledDevice: { number: '4001' } });
    expect(began).not.toHaveProperty('dialedNumber');
  });

  it('with a name alone is known by it', () => {
    expect(new Play().take(from('', 'Town hall'))[0]).toMatchObject({
      callingDevice: { number: 'Town hall', name: 'Town hall', kind: 'external' },
    });
  });
});

describe('hold', () => {
  it('is a lost audio path, and retrieval its return', () => {
    const play = new Play();
    const state = (audio: 0 | 1): string =>
      detail(call({ id: 1 }), partyA(trunk), partyB({ ...alice, audio }));
    expect(play.lines(state(1), state(0), state(0), state(1))).toEqual([
      'call.began 01707',
      'call.established 4001',
      'call.held 4001',
      'call.retrieved 4001',
    ]);
  });

  it('is not deduced from an end that never had audio', () => {
    const play = new Play();
    expect(play.lines(detail(call({ id: 1 }), partyA(trunk), partyB({ ...alice, audio: 0 })))).toEqual([
      'call.began 01707',
      'call.established 4001',
    ]);
  });
});

describe('a queue', () => {
  const waiting = (queue: number | ''): string =>
    detail(
      call({ id: 1, originalGroup: '200', currentGroup: '200', queue }),
      partyA({ ...trunk, state: 19 }),
    );

  it('is entered with field 14 at 1, kept during an announcement and left with anything else', () => {
    const play = new Play();
    expect(play.lines(waiting(1), waiting(3), waiting(1), waiting(0))).toEqual([
      'call.began 01707',
      'call.queued 200',
      'call.dequeued 200',
    ]);
  });

  it('is not an announcement alone', () => {
    expect(new Play().lines(waiting(3))).toEqual(['call.began 01707']);
  });

  it('is left by a caller who hangs up', () => {
    const play = new Play();
    expect(play.lines(waiting(1), callLost(A))).toEqual([
      'call.began 01707',
      'call.queued 200',
      'call.dequeued 200 (deduced)',
      'call.connectionCleared 01707',
      'call.cleared (deduced)',
      'call.ended (deduced)',
    ]);
  });

  it('is left by a consultation that becomes one with the call it was for, which waits from then on', () => {
    const play = new Play();
    const waitingFor = (party: string): string =>
      detail(call({ id: 2, currentGroup: '200', queue: 1 }), party);
    play.lines(detail(call({ id: 1 }), partyA(trunk), partyB({ ...alice, audio: 0 })));
    play.lines(waitingFor(partyA({ id: C, identity: '4001' })));
    expect(play.lines(waitingFor(partyA(trunk)))).toEqual([
      'call.transferred 4001 (deduced)',
      'call.dequeued 200 (deduced)',
      'call.cleared (deduced)',
      'call.ended (deduced)',
      'call.queued 200',
    ]);
  });

  it('is left by a call that the next replay does not name', () => {
    const play = new Play();
    play.lines(waiting(1));
    play.mapper.beginReplay();
    expect(play.mapper.endReplay().map(line)).toEqual([
      'call.dequeued 200 (deduced)',
      'call.connectionCleared 01707 (deduced)',
      'call.cleared (deduced)',
      'call.ended (deduced)',
    ]);
  });

  it('goes into every event of the call', () => {
    expect(new Play().take(waiting(1))).toMatchObject([
      { type: 'call.began', queue: { number: '200' }, did: '5678' },
      { type: 'call.queued', queue: { number: '200' }, localConnectionState: 'queued' },
    ]);
  });
});

describe('targets', () => {
  const ringing = (...phones: readonly (readonly [string, string])[]): string =>
    detail(call({ id: 1, originalGroup: '200' }), partyA({ ...trunk, state: 19 }), targets(...phones));

  it('that change divert the call', () => {
    const play = new Play();
    expect(play.lines(ringing([T, '4001']), ringing([K, '4002']))).toEqual([
      'call.began 01707',
      'call.delivered 4001',
      'call.diverted 4001 (deduced)',
      'call.delivered 4002',
    ]);
  });

  it('that only get fewer stop ringing', () => {
    const play = new Play();
    play.lines(ringing([T, '4001'], [K, '4002']));
    expect(play.lines(ringing([K, '4002']))).toEqual(['call.connectionCleared 4001 (deduced)']);
  });

  it('that lose the call to the voicemail divert it there', () => {
    const play = new Play();
    play.lines(ringing([T, '4001']));
    expect(
      play.lines(detail(call({ id: 1 }), partyA(trunk), partyB({ id: B, equipment: 12, calledType: 102 }))),
    ).toEqual(['call.diverted 4001 (deduced)', `call.established ${B}`]);
  });

  it('that push the call away divert it by AttemptReject, once', () => {
    const play = new Play();
    play.lines(ringing([T, '4001']));
    const [draft] = play.take(attemptReject(T, '4001'));
    expect(draft).toMatchObject({
      type: 'call.diverted',
      subjectDevice: { number: '4001' },
      lastRedirectionDevice: { number: '4001' },
      details: { qualifier: 'dnd' },
    });
    expect(draft).not.toMatchObject({ synthetic: true });
    expect(play.lines(ringing([K, '4002']))).toEqual([
      'call.connectionCleared 4001 (deduced)',
      'call.delivered 4002',
    ]);
  });

  it('still ringing when the caller gives up stop ringing with the call', () => {
    const play = new Play();
    play.lines(ringing([T, '4001']));
    expect(play.lines(callLost(A))).toEqual([
      'call.connectionCleared 01707',
      'call.connectionCleared 4001 (deduced)',
      'call.cleared (deduced)',
      'call.ended (deduced)',
    ]);
  });

  it('of an unknown call that reject it say nothing', () => {
    expect(new Play().take(attemptReject(T, '4001'))).toEqual([]);
  });
});

describe('call data', () => {
  it('comes with the first event and is updated when tag or account code change', () => {
    const play = new Play();
    const told = (tag: string, account: string): EventDraft[] =>
      play.take(detail(call({ id: 1, tag, account }), partyA(trunk), partyB(alice)));
    expect(told('vip', '')[0]).toMatchObject({ type: 'call.began', data: { tag: 'vip' } });
    expect(told('vip', '')).toEqual([]);
    expect(told('vip', '77')).toMatchObject([
      { type: 'call.dataUpdated', data: { tag: 'vip', accountCode: '77' } },
    ]);
  });

  it('may be a tag with commas', () => {
    const play = new Play();
    const [began] = play.take(
      detail(call({ id: 1, tag: 'order 1, paid', currentGroup: '200' }), partyA(trunk)),
    );
    expect(began).toMatchObject({ data: { tag: 'order 1, paid' }, queue: { number: '200' } });
  });
});

describe('a consultation transfer', () => {
  const held = detail(call({ id: 1 }), partyA(trunk), partyB({ ...alice, audio: 0 }));
  const consulting = detail(
    call({ id: 2 }),
    partyA({ id: B2, identity: '4001' }),
    partyB({ id: C, identity: '4002' }),
  );
  const merged = (id: number): string =>
    detail(call({ id }), partyA(trunk), partyB({ id: C, identity: '4002' }));

  function untilConsulted(): Play {
    const play = new Play();
    play.lines(detail(call({ id: 1 }), partyA(trunk), partyB(alice)), held, consulting);
    return play;
  }

  it('is told once, of the first call, and ends the consultation', () => {
    const play = untilConsulted();
    const drafts = [callLost(B, 126), callLost(B2, 126), merged(1)].flatMap((xml) => play.take(xml));
    expect(drafts.map(line)).toEqual([
      'call.transferred 4001',
      'call.connectionCleared 4001',
      'call.cleared (deduced)',
      'call.ended (deduced)',
      'call.established 4002',
    ]);
    expect(drafts[4]).toMatchObject({ callId: `${HUB}:1`, answeringDevice: { number: '4002' } });
    expect(drafts[0]).toMatchObject({
      callId: `${HUB}:1`,
      relatedCallId: `${HUB}:2`,
      parties: [{ number: '01707' }, { number: '4002' }],
      cause: { name: 'Transfer', code: 126 },
    });
    expect(drafts[1]).toMatchObject({ callId: `${HUB}:2`, cause: { name: 'Transfer' } });
    expect(drafts[3]).toMatchObject({ callId: `${HUB}:2`, relatedCallId: `${HUB}:1` });
    expect(play.lines(callLost(C), callLost(A))).toEqual([
      'call.connectionCleared 4002',
      'call.connectionCleared 01707',
      'call.cleared (deduced)',
      'call.ended (deduced)',
    ]);
  });

  it.each([
    ['the losses come in the other order', [callLost(B2, 126), callLost(B, 126), merged(1)]],
    ['the parties meet under the second call id', [callLost(B, 126), callLost(B2, 126), merged(2)]],
    ['the parties meet under a new call id', [callLost(B, 126), callLost(B2, 126), merged(9)]],
    ['the parties meet before the losses', [merged(1), callLost(B, 126), callLost(B2, 126)]],
  ])('is the same when %s', (_name, records) => {
    const play = untilConsulted();
    const drafts = records.flatMap((xml) => play.take(xml));
    const transfers = drafts.filter(({ type }) => type === 'call.transferred');
    expect(transfers).toMatchObject([{ callId: `${HUB}:1`, relatedCallId: `${HUB}:2` }]);
    expect(drafts.filter(({ type }) => type === 'call.ended')).toMatchObject([{ callId: `${HUB}:2` }]);
    const rest = [callLost(C), callLost(A)].flatMap((xml) => play.take(xml));
    expect(rest.map(line)).toEqual([
      'call.connectionCleared 4002',
      'call.connectionCleared 01707',
      'call.cleared (deduced)',
      'call.ended (deduced)',
    ]);
    expect(new Set(rest.map((draft) => 'callId' in draft && draft.callId))).toEqual(new Set([`${HUB}:1`]));
  });

  it('without consultation is told of the one call', () => {
    const play = new Play();
    play.lines(detail(call({ id: 1 }), partyA(trunk), partyB(alice)));
    expect(play.lines(callLost(B, 126))).toEqual(['call.transferred 4001']);
    expect(play.lines(detail(call({ id: 1 }), partyA(trunk), targets([T, '4002'])))).toEqual([
      'call.delivered 4002',
    ]);
  });

  it('relates a call to the one that its party names', () => {
    const play = new Play();
    play.lines(detail(call({ id: 1 }), partyA(trunk), partyB(alice)));
    const [began] = play.take(detail(call({ id: 2 }), partyA({ id: B2, identity: '4001', related: B })));
    expect(began).toMatchObject({ callId: `${HUB}:2`, relatedCallId: `${HUB}:1` });
  });
});

describe('a conference', () => {
  it('is an end of equipment 17 or 30, and joins the calls that lead to the same bridge', () => {
    for (const equipment of [17, 30]) {
      const play = new Play();
      play.lines(
        detail(call({ id: 1 }), partyA(trunk), partyB(alice)),
        detail(call({ id: 2 }), partyA({ id: B2, identity: '4001' }), partyB({ id: C, identity: '4002' })),
        callLost(B),
      );
      const bridge = { id: K, equipment };
      const drafts = [
        detail(call({ id: 1 }), partyA(trunk), partyB(bridge)),
        detail(call({ id: 2 }), partyA({ id: B2, identity: '4001' }), partyB(bridge)),
        detail(call({ id: 3 }), partyA({ id: C, identity: '4002', direction: 0 }), partyB(bridge)),
      ].flatMap((xml) => play.take(xml));
      expect(drafts.map(line)).toEqual([
        `call.conferenced ${K}`,
        'call.cleared (deduced)',
        'call.ended (deduced)',
      ]);
      expect(drafts[2]).toMatchObject({ callId: `${HUB}:2`, relatedCallId: `${HUB}:1` });
      expect(play.lines(callLost(C), callLost(B2), callLost(A), callLost(K)).at(-1)).toBe(
        'call.ended (deduced)',
      );
    }
  });

  it('that was called directly is established, too', () => {
    const play = new Play();
    expect(
      play.lines(detail(call({ id: 1 }), partyA(trunk), partyB({ id: K, equipment: 30, target: '900' }))),
    ).toEqual(['call.began 01707', 'call.established 900', 'call.conferenced 900']);
  });

  it('tells of each party that comes into it later, once, with all that are there', () => {
    const play = new Play();
    const bridge = partyB({ id: K, equipment: 30, target: '900' });
    const second = detail(call({ id: 2 }), partyA({ id: B, identity: '4001', dialled: '900' }), bridge);
    const invited = (state: number): string =>
      detail(
        call({ id: 3 }),
        partyA({ id: K, equipment: 30, direction: 0 }),
        partyB({ id: C, identity: '4002', state }),
      );
    play.lines(detail(call({ id: 1 }), partyA(trunk), bridge));
    const drafts = [second, second, invited(1), invited(2), invited(2)].flatMap((xml) => play.take(xml));
    expect(drafts.map(line)).toEqual([
      'call.conferenced 4001',
      'call.delivered 4002',
      'call.established 4002',
      'call.conferenced 4002',
    ]);
    expect(drafts.at(0)).toMatchObject({
      callId: `${HUB}:1`,
      connectionId: B,
      localConnectionState: 'connected',
      parties: [{ number: '01707' }, { number: '4001' }],
    });
    expect(drafts.at(-1)).toMatchObject({
      parties: [{ number: '01707' }, { number: '4001' }, { number: '4002' }],
    });
  });
});

describe('a call through several systems', () => {
  const [caller, callee] = [endId(1, NORTH), endId(9, SOUTH)];
  const from = (node: string): string =>
    partyA(
      node === NORTH
        ? { id: caller, identity: '2001', cli: '2001' }
        : { id: caller, remote: 1, equipment: 4, cli: '2001' },
    );
  const to = (node: string): string =>
    partyB(
      node === SOUTH
        ? { id: callee, identity: '3001', cli: '2001' }
        : { id: callee, remote: 1, equipment: 4, target: '3001' },
    );
  const view = (node: string, id: number): string => detail(call({ node, id }), from(node), to(node));

  it('is one call, whichever systems report it and in whichever order', () => {
    for (const order of [
      [NORTH, HUB, SOUTH],
      [SOUTH, HUB, NORTH],
      [HUB, SOUTH, NORTH],
    ]) {
      const play = new Play();
      const drafts = order.flatMap((node, index) => play.take(view(node, 10 + index)));
      expect(drafts.filter(({ type }) => type === 'call.began')).toHaveLength(1);
      expect(drafts.filter(({ type }) => type === 'call.established')).toHaveLength(1);
      expect(new Set(drafts.map((draft) => 'callId' in draft && draft.callId)).size).toBe(1);
      expect(drafts[0]).toMatchObject({ globalCallId: caller, callingDevice: { number: '2001' } });
    }
  });

  it('loses each end once, and a transit system’s LinkLost says nothing new', () => {
    const play = new Play();
    play.lines(view(NORTH, 1), view(HUB, 2), view(SOUTH, 3));
    expect(play.lines(linkLost(callee, HUB))).toEqual([]);
    expect(play.lines(callLost(callee, 16, SOUTH), callLost(callee, 16, NORTH, 0))).toEqual([
      'call.connectionCleared 3001',
    ]);
    expect(
      play.lines(linkLost(caller, HUB), callLost(caller, 16, NORTH), callLost(caller, 16, SOUTH)),
    ).toEqual(['call.connectionCleared 2001', 'call.cleared (deduced)', 'call.ended (deduced)']);
  });

  it('that only a transit system reports ends by LinkLost', () => {
    const play = new Play();
    play.lines(view(HUB, 2));
    expect(play.lines(linkLost(callee, HUB), linkLost(caller, HUB))).toEqual([
      'call.connectionCleared 3001',
      'call.connectionCleared 2001',
      'call.cleared (deduced)',
      'call.ended (deduced)',
    ]);
  });

  it('is not revived by the late report of another system', () => {
    const play = new Play();
    play.lines(view(NORTH, 1), callLost(callee, 16, NORTH), callLost(caller, 16, NORTH));
    expect(play.lines(view(SOUTH, 3))).toEqual([]);
  });

  it('believes the system where an end is before one that it transits', () => {
    const play = new Play();
    play.lines(view(SOUTH, 3));
    const onHold = partyB({ id: callee, remote: 1, equipment: 4, target: '3001', audio: 0 });
    expect(play.lines(detail(call({ node: HUB, id: 2 }), from(HUB), onHold))).toEqual([]);
  });
});

describe('a replay', () => {
  const talking = detail(call({ id: 1 }), partyA(trunk), partyB({ ...alice, audio: 0 }));
  const ringing = detail(
    call({ id: 2 }),
    partyA({ id: C, identity: '4003', state: 19, dialled: '4002' }),
    targets([T, '4002']),
  );

  it('tells unknown calls as snapshots', () => {
    const play = new Play();
    play.mapper.beginReplay();
    expect([...play.take(talking, true), ...play.take(ringing, true)].map(line)).toEqual([
      'call.began 01707 (snapshot)',
      'call.established 4001 (snapshot)',
      'call.held 4001 (snapshot)',
      'call.began 4003 (snapshot)',
      'call.originated 4003 (snapshot) (deduced)',
      'call.delivered 4002 (snapshot)',
    ]);
    expect(play.mapper.endReplay()).toEqual([]);
  });

  it('tells known calls anew but never begins them twice', () => {
    const play = new Play();
    play.lines(talking);
    play.mapper.beginReplay();
    expect(play.take(talking, true).map(line)).toEqual([
      'call.established 4001 (snapshot)',
      'call.held 4001 (snapshot)',
    ]);
  });

  it('ends what it does not name', () => {
    const play = new Play();
    play.lines(talking, ringing);
    play.mapper.beginReplay();
    play.take(talking, true);
    const drafts = play.mapper.endReplay();
    expect(drafts.map(line)).toEqual([
      'call.connectionCleared 4003 (deduced)',
      'call.connectionCleared 4002 (deduced)',
      'call.cleared (deduced)',
      'call.ended (deduced)',
    ]);
    expect(drafts.every((draft) => draft.snapshot !== true)).toBe(true);
  });

  it('after a restart begins calls whose ids are used again', () => {
    const play = new Play();
    play.lines(talking);
    play.mapper.beginReplay();
    const other = detail(
      call({ id: 1 }),
      partyA({ id: endId(77), identity: '4003' }),
      partyB({ id: endId(78) }),
    );
    expect(play.take(other, true).map(line)).toEqual([
      'call.connectionCleared 01707 (deduced)',
      'call.connectionCleared 4001 (deduced)',
      'call.cleared (deduced)',
      'call.ended (deduced)',
      'call.began 4003 (snapshot)',
      `call.established ${endId(78)} (snapshot)`,
    ]);
  });
});

describe('a channel of a trunk', () => {
  it('that another caller has shows that the loss of the first one was missed', () => {
    const play = new Play();
    play.lines(detail(call({ id: 1 }), partyA(trunk), partyB(alice)));
    const drafts = play.take(detail(call({ id: 2 }), partyA({ ...trunk, id: C, cli: '0999' })));
    expect(drafts.map(line)).toEqual([
      'call.connectionCleared 01707 (deduced)',
      'call.connectionCleared 4001 (deduced)',
      'call.cleared (deduced)',
      'call.ended (deduced)',
      'call.began 0999',
    ]);
  });
});

describe('the state that is known', () => {
  it('is told as snapshots of every call and extension', () => {
    const play = new Play();
    play.lines(detail(call({ id: 1 }), partyA(trunk), partyB(alice)));
    play.mapper.take(decodeRecord({ type: 'cmExtnState', v: 1, p1: 2, p2: 0, text: 'Extn4002' }), false);
    expect(play.mapper.snapshot().map(line)).toEqual([
      'call.began 01707',
      'call.established 4001',
      'extension.state 4002',
    ]);
  });

  it('stays bounded when losses never come', () => {
    const play = new Play();
    let ended = 0;
    for (let id = 0; id < 10_050; id += 1) {
      const drafts = play.take(detail(call({ id }), partyA({ id: endId(id), identity: '4001' })));
      ended += drafts.filter(({ type }) => type === 'call.ended').length;
    }
    expect(ended).toBe(50);
  });

  it('stays bounded when one call changes its parties for ever', () => {
    const play = new Play();
    for (let id = 0; id < 2_000; id += 1) {
      play.take(
        detail(call({ id: 1 }), partyA({ id: A, identity: '4001' }), partyB({ id: endId(100 + id) })),
      );
    }
    const drafts = play.take(callLost(A));
    expect(drafts.length).toBeLessThan(10);
    expect(play.take(callLost(endId(2_099))).length).toBeLessThan(300);
  });
});

describe('monitor events', () => {
  const text = (words: string): EventDraft[] =>
    new Devlink3Mapper().take(decodeRecord({ type: 'cmExtn', text: words, encoding: 'utf16' }), false);

  it.each([
    ['LOGGED ON', 'agent.loggedOn'],
    ['LOGGED OFF', 'agent.loggedOff'],
    ['BUSY NOT AVAILABLE', 'agent.notReady'],
    ['AFTER CALL WORK', 'agent.workingAfterCall'],
    ['READY', 'agent.ready'],
  ])('that say %s in words are agent events, too', (what, type) => {
    expect(text(`Extn4001: ${what}`)).toMatchObject([
      { type: 'extension.state', state: { event: what } },
      { type, agent: { id: '4001', extension: '4001' }, agentState: what, synthetic: true },
    ]);
  });

  it('without a colon are kept as they are', () => {
    expect(text('something new')).toMatchObject([
      { type: 'extension.state', state: { extension: '', event: 'something new' } },
    ]);
  });

  it('of SIPTrack name the call that their end is in', () => {
    const play = new Play();
    play.lines(detail(call({ id: 1 }), partyA({ ...trunk, equipment: 5 }), partyB(alice)));
    const track = `START,${A},17.1.1,TRUNK,IN,a,b@pbx`;
    const drafts = play.mapper.take(
      decodeRecord({ type: 'sipTrack', text: track, encoding: 'utf16' }),
      false,
    );
    expect(drafts).toMatchObject([
      { type: 'sip.track', state: { callId: `${HUB}:1`, sipCallId: 'a,b@pbx' } },
    ]);
  });
});

describe('Delta2 records', () => {
  it('begin, update and end a call by the ends that they name, with all fields kept', () => {
    const mapper = new Devlink3Mapper();
    const take = (text: string): EventDraft[] =>
      mapper.take(decodeRecord({ type: 'callDelta2', text, encoding: 'utf16' }), false);
    expect(take('CALL:S17.1.1,0.2.0,x')).toMatchObject([
      {
        type: 'call.began',
        callId: '17.1.1',
        details: { record: 'CALL', fields: ['S17.1.1', '0.2.0', 'x'], text: 'CALL:S17.1.1,0.2.0,x' },
      },
    ]);
    expect(take('CALL:S17.1.1,0.2.0,y')).toMatchObject([{ type: 'call.dataUpdated', callId: '17.1.1' }]);
    expect(take('CALL:D0.2.0,,16')).toMatchObject([
      { type: 'call.connectionCleared', connectionId: '0.2.0' },
    ]);
    expect(take('CALLLOST:17.1.1,,16').map(({ type }) => type)).toEqual([
      'call.connectionCleared',
      'call.cleared',
      'call.ended',
    ]);
    expect(take('CALL:S')).toEqual([]);
    expect(take('CALL:D9.9.9')).toEqual([]);
  });
});
