import { describe, expect, it } from 'vitest';
import { decodeMessage, encodeMessage } from '../../lib/systems/devlink3/codec';
import { decodeRecord, type StreamRecord } from '../../lib/systems/devlink3/codec-records';
import { Devlink3Mapper } from '../../lib/systems/devlink3/mapper';
import {
  cmExtn,
  cmExtnState,
  delta2,
  delta3,
  event,
  PRINTED,
  sipTrack,
  tuple,
  cstring,
} from '../support/devlink3-bytes';

/** Reads the tuples of an event frame. */
function recordsOf(octets: Buffer): StreamRecord[] {
  const packet = decodeMessage(octets);
  expect(encodeMessage(packet)).toEqual(octets);
  if (packet.type !== 'event') throw new Error('this is no event');
  return packet.tuples.map(decodeRecord);
}

const record = (xml: string): StreamRecord | undefined => recordsOf(event(1, [delta3(xml)]))[0];

/** What a mapper makes of octets, as `type subject` lines. */
function story(mapper: Devlink3Mapper, ...xml: readonly string[]): string[] {
  return xml
    .flatMap((text) => recordsOf(event(1, [delta3(text)])))
    .flatMap((one) => mapper.take(one, false))
    .map((draft) => {
      const subject = 'subjectDevice' in draft ? draft.subjectDevice?.number : undefined;
      return [draft.type, subject, draft.synthetic === true ? '(deduced)' : undefined]
        .filter((part) => part !== undefined)
        .join(' ');
    });
}

describe('the printed dial tone record (6.7.1.1)', () => {
  it('has every field in its place although commas are lost and doubled', () => {
    expect(record(PRINTED.dialTone)).toMatchObject({
      type: 'detail',
      text: PRINTED.dialTone,
      call: { nodeId: 'c0a82a03', callId: 1, transferCause: 0, ownerHuntgroup: '', originalHuntgroup: '' },
      partyA: {
        endId: 'c0a82a03000003ea',
        direction: { code: 1, name: 'Inbound' },
        state: { code: 7, name: 'Dialling' },
        audioPath: true,
        tone: { code: 3, name: 'DialTone' },
        remote: false,
        publicLine: false,
        flags: { value: 0, names: [] },
        emergencyLocation: 1,
        equipment: { code: 8, name: 'TDMPhone' },
        equipmentType: { code: 106, name: 'UNKNOWN_106' },
        identity: '4001',
        purpose: '',
        cli: '4001',
        cliPresentation: { code: 100, name: 'Unspecified' },
      },
      partyB: undefined,
      targets: [],
    });
  });

  it('begins a call and initiates service at 4001', () => {
    const mapper = new Devlink3Mapper();
    expect(story(mapper, PRINTED.dialTone)).toEqual(['call.began 4001', 'call.serviceInitiated 4001']);
    expect(story(mapper, PRINTED.dialTone)).toEqual([]);
  });
});

describe('the printed incoming call (6.7.1.2)', () => {
  it('has caller, DID, hunt group and three targets', () => {
    expect(record(PRINTED.incomingIsdn)).toMatchObject({
      call: {
        callId: 3,
        transferCause: 0,
        ownerHuntgroup: '',
        originalHuntgroup: '200',
        currentHuntgroup: '200',
        currentUser: '',
      },
      partyA: {
        endId: '0a82a0300002329',
        state: { name: 'Ringback' },
        tone: { name: 'RingBack' },
        publicLine: true,
        equipment: { name: 'ISDNTrunk' },
        description: '5.23',
        did: '5678',
        cli: '01707123456',
        cliPresentation: { name: 'Unspecified' },
      },
      targets: [
        { endId: 'c0a82a03000003fe', identity: '4002', calledReason: 4, purpose: '200', cli: '901707123456' },
        { endId: 'c0a82a03000003ff', identity: '4003' },
        { endId: 'c0a82a0300000407', identity: '4001', cliPresentation: { code: 100 } },
      ],
    });
  });

  it('begins an inbound call that rings at three phones', () => {
    const mapper = new Devlink3Mapper();
    const [one] = recordsOf(event(1, [delta3(PRINTED.incomingIsdn)]));
    if (one === undefined) throw new Error('no record');
    const drafts = mapper.take(one, false);
    expect(drafts.map(({ type }) => type)).toEqual([
      'call.began',
      'call.delivered',
      'call.delivered',
      'call.delivered',
    ]);
    expect(drafts[0]).toMatchObject({
      callId: 'c0a82a03:3',
      direction: 'inbound',
      did: '5678',
      callingDevice: { number: '01707123456', kind: 'external' },
      calledDevice: { number: '200', kind: 'queue' },
      queue: { number: '200' },
    });
    expect(drafts.slice(1)).toMatchObject(
      ['4002', '4003', '4001'].map((number) => ({
        subjectDevice: { number, kind: 'station' },
        localConnectionState: 'alerting',
      })),
    );
    expect(drafts[1]).toMatchObject({ connectionId: 'c0a82a03000003fe' });
  });
});

describe('the printed answered call and its end (6.7.1.3, 6.7.1.4)', () => {
  it('has both parties with purpose and CLI in their places', () => {
    expect(record(PRINTED.answeredIsdn)).toMatchObject({
      call: { callId: 4, transferCause: 0, originalHuntgroup: '200', currentHuntgroup: '200' },
      partyA: { state: { name: 'Connected' }, did: '5678', purpose: '', cli: '01707123456' },
      partyB: {
        endId: 'c0a82a0300000413',
        direction: { name: 'Outbound' },
        identity: '4001',
        purpose: '200',
        cli: '901707123456',
        cliPresentation: { code: 100 },
      },
    });
  });

  it('is read from a loss without timestamp', () => {
    expect(record(PRINTED.phoneHungUp)).toEqual({
      type: 'callLost',
      nodeId: 'c0a82a03',
      endId: 'c0a82a0300000413',
      clearedInbound: true,
      cause: { code: 16, name: 'Normal' },
      timestamp: undefined,
      extra: [],
      text: PRINTED.phoneHungUp,
    });
  });

  it('establishes the call and clears the phone, while the trunk stays', () => {
    const mapper = new Devlink3Mapper();
    expect(story(mapper, PRINTED.answeredIsdn, PRINTED.phoneHungUp)).toEqual([
      'call.began 01707123456',
      'call.established 4001',
      'call.connectionCleared 4001',
    ]);
    expect(story(mapper, '<CallLost>c0a82a03,c0a82a030000232a,0,16</CallLost>')).toEqual([
      'call.connectionCleared 01707123456',
      'call.cleared (deduced)',
      'call.ended (deduced)',
    ]);
  });

  it('tells the printed story in order', () => {
    const mapper = new Devlink3Mapper();
    expect(
      story(mapper, PRINTED.dialTone, PRINTED.incomingIsdn, PRINTED.answeredIsdn, PRINTED.phoneHungUp),
    ).toEqual([
      'call.began 4001',
      'call.serviceInitiated 4001',
      'call.began 01707123456',
      'call.delivered 4002',
      'call.delivered 4003',
      'call.delivered 4001',
      'call.established 4001',
      'call.connectionCleared 4002 (deduced)',
      'call.connectionCleared 4003 (deduced)',
      'call.connectionCleared 4001',
    ]);
  });

  it('is one call from the first ring to the end, although the document gives it two call ids', () => {
    const mapper = new Devlink3Mapper();
    const drafts = [PRINTED.incomingIsdn, PRINTED.answeredIsdn, PRINTED.phoneHungUp]
      .flatMap((text) => recordsOf(event(1, [delta3(text)])))
      .flatMap((one) => mapper.take(one, false));
    expect(new Set(drafts.map((draft) => 'callId' in draft && draft.callId))).toEqual(
      new Set(['c0a82a03:3']),
    );
    expect(drafts.filter(({ type }) => type === 'call.began')).toHaveLength(1);
  });
});

describe('the printed monitor tuples (6.5.1.3 to 6.5.1.5)', () => {
  it('reads SIPTrack by its six fields', () => {
    const text = 'START,c0a82a1f000003eb,17.1003.1,TRUNK,IN,0f5757c5c504c74197be9699697eab8d';
    const [one] = recordsOf(event(1, [sipTrack(text)]));
    expect(one).toEqual({
      type: 'sipTrack',
      event: 'START',
      sepId: 'c0a82a1f000003eb',
      endId: '17.1003.1',
      sipType: 'TRUNK',
      direction: 'IN',
      sipCallId: '0f5757c5c504c74197be9699697eab8d',
      text,
    });
    if (one === undefined) throw new Error('no record');
    expect(new Devlink3Mapper().take(one, false)).toEqual([
      {
        type: 'sip.track',
        changed: ['event'],
        state: {
          event: 'START',
          sepId: 'c0a82a1f000003eb',
          endId: '17.1003.1',
          sipType: 'TRUNK',
          direction: 'IN',
          sipCallId: '0f5757c5c504c74197be9699697eab8d',
        },
      },
    ]);
  });

  it('reads a CMExtn text', () => {
    const [one] = recordsOf(event(1, [cmExtn('Extn4001: CALL LOST (CMCauseForcedIdle)')]));
    expect(one).toMatchObject({ extension: 'Extn4001', what: 'CALL LOST', cause: 'CMCauseForcedIdle' });
    if (one === undefined) throw new Error('no record');
    expect(new Devlink3Mapper().take(one, false)).toEqual([
      {
        type: 'extension.state',
        subjectDevice: { number: '4001', kind: 'station' },
        changed: ['event'],
        state: {
          extension: 'Extn4001',
          event: 'CALL LOST',
          cause: 'CMCauseForcedIdle',
          text: 'Extn4001: CALL LOST (CMCauseForcedIdle)',
        },
      },
    ]);
  });

  it('tells a state with numbers from a text of the same id', () => {
    const [one] = recordsOf(event(1, [cmExtnState(1, 2, 0, 'Extn865001')]));
    if (one === undefined) throw new Error('no record');
    expect(new Devlink3Mapper().take(one, false)).toMatchObject([
      {
        type: 'extension.state',
        subjectDevice: { number: '865001' },
        state: {
          state: 'Dialling',
          stateCode: 2,
          previousState: 'Idle',
          previousStateCode: 0,
          v: 1,
          p1: 2,
          p2: 0,
        },
      },
    ]);
  });

  it('keeps the numbers of a state whose v is not 1 without naming them', () => {
    const [one] = recordsOf(event(1, [cmExtnState(3, 7, 9, 'Extn4001')]));
    if (one === undefined) throw new Error('no record');
    const [draft] = new Devlink3Mapper().take(one, false);
    expect(draft).toMatchObject({ state: { extension: 'Extn4001', v: 3, p1: 7, p2: 9 } });
    expect(JSON.stringify(draft)).not.toContain('Dialling');
  });

  it('keeps Delta2 records split and whole, in UTF-16 and as text', () => {
    const text = 'CALL:S17.1003.1,0.1004.0,"Smith, John",2';
    for (const octets of [delta2(text), tuple(0x00760002, cstring(text))]) {
      const [one] = recordsOf(event(1, [octets]));
      expect(one).toEqual({
        type: 'delta2',
        kind: 'CALL',
        fields: ['S17.1003.1', '0.1004.0', 'Smith, John', '2'],
        text,
      });
    }
  });

  it('keeps a tuple that nobody defined', () => {
    const [one] = recordsOf(event(1, [tuple(0x00760099, Buffer.from([1]))]));
    expect(one).toEqual({
      type: 'unknownTuple',
      tuple: { type: 'unknown', id: 0x00760099, data: Buffer.from([1]) },
    });
    if (one === undefined) throw new Error('no record');
    expect(new Devlink3Mapper().take(one, false)).toEqual([]);
  });
});
