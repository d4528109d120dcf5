import { describe, expect, it } from 'vitest';
import { CallDirection, CallFeature, CallState, FailedCause } from '../../lib/systems/mtcti3/enums';
import { topicKey } from '../../lib/systems/mtcti3/topics';
import {
  dialling,
  gcid,
  MapperBench,
  onQueue,
  ringing,
  talking,
  targets,
  topicOf,
} from '../support/mtcti3-mapper';

const { RINGING, QUEUEING, CONNECTED, ONHOLD, RETARGETING, DIALTONE, DIALLING, RINGBACK } = CallState;

describe("a user's call", () => {
  it('rings, is answered, held, retrieved and over', () => {
    const bench = new MapperBench('201');
    bench.call('201', ringing());
    bench.call('201', talking());
    bench.call('201', talking({ state: ONHOLD }));
    bench.call('201', talking());
    bench.lost('201');
    bench.pass();
    expect(bench.story()).toEqual([
      'began 201',
      'delivered 201',
      'established 201',
      'held 201',
      'retrieved 201',
      'connectionCleared 201',
      'cleared',
      'ended',
    ]);
  });

  it('is told in a sensible order when it is answered too fast to be seen ringing', () => {
    const bench = new MapperBench('201');
    bench.call('201', talking());
    expect(bench.story()).toEqual(['began 201', 'delivered 201*', 'established 201']);
  });

  it('is told in a sensible order when it is seen on hold first', () => {
    const bench = new MapperBench('201');
    bench.call('201', talking({ state: ONHOLD }));
    expect(bench.story()).toEqual(['began 201', 'delivered 201*', 'established 201*', 'held 201']);
  });

  it('that was picked up never rang', () => {
    const bench = new MapperBench('201');
    bench.call('201', talking({ direction: CallDirection.PICKUP }));
    expect(bench.story()).toEqual(['began 201', 'established 201']);
  });

  it('goes out from dial tone to answer', () => {
    const bench = new MapperBench('201');
    bench.call('201', dialling(DIALTONE));
    bench.call('201', dialling(DIALLING, { calledparty: '0349' }));
    bench.call('201', dialling(RINGBACK, { calledparty: '03498984598' }));
    bench.call(
      '201',
      dialling(CONNECTED, { calledparty: '03498984598', connectedparty: { number: '03498984598' } }),
    );
    expect(bench.story()).toEqual(['began 201', 'serviceInitiated 201', 'originated 201', 'established 201']);
    expect(bench.find('call.established')).toMatchObject({
      callingDevice: { number: '201', name: 'User 201', kind: 'station' },
      calledDevice: { number: '03498984598' },
      answeringDevice: { number: '03498984598' },
      direction: 'outbound',
    });
  });

  it('that finds the other end busy says so', () => {
    const bench = new MapperBench('201');
    bench.call('201', dialling(DIALLING, { calledparty: '202' }));
    bench.call('201', dialling(CallState.BUSY, { calledparty: '202' }));
    expect(bench.find('call.failed')).toMatchObject({ cause: { name: 'BUSY', code: CallState.BUSY } });
  });

  it('that fails says why', () => {
    const bench = new MapperBench('201');
    bench.call(
      '201',
      dialling(CallState.FAILED, { failedcause: FailedCause.UNALLOCATEDNUMBER, calledparty: '9' }),
    );
    expect(bench.story()).toEqual(['began 201', 'originated 201*', 'failed 201']);
    expect(bench.find('call.failed')).toMatchObject({ cause: { name: 'UNALLOCATEDNUMBER', code: 2 } });
  });

  it('that is diverted, or goes to voicemail, says so', () => {
    const bench = new MapperBench('201');
    bench.call('201', ringing());
    bench.call('201', ringing({ state: CallState.RINGINGVOICEMAIL }));
    bench.call('201', ringing({ state: CallState.ANSWEREDBYVOICEMAIL }));
    bench.call('201', ringing({ state: CallState.LEAVINGVOICEMAILMESSAGE }));
    expect(bench.story()).toEqual(['began 201', 'delivered 201', 'diverted 201', 'established 201']);
    // It was not the user who answered.
    expect(bench.find('call.established')).not.toHaveProperty('answeringDevice');
  });

  it('carries everything that CallInfo says', () => {
    const bench = new MapperBench('201');
    bench.call(
      '201',
      talking({
        ucid: { ucid: Buffer.from('0001000212345678', 'hex') },
        originalcalledparty: { number: '500', name: 'Queue 500' },
        trunkinfo: { trunktype: 1, did: '8010' },
        queueinfo: { number: '500', name: 'Queue 500', priority: 2 },
        tag: 'vip',
        accountcode: '1001',
        recording: true,
        activeheld: true,
        featuresavailable: CallFeature.DROP | CallFeature.HOLD,
        calldata: { language: 'eng', privacy: true },
        referencecallid: 7,
      }),
    );
    expect(bench.find('call.established')).toMatchObject({
      callId: '0001000212345678',
      globalCallId: '0001000212345678',
      connectionId: '201:1',
      callingDevice: { number: '01707123456', name: 'Customer' },
      calledDevice: { number: '500', kind: 'queue' },
      lastRedirectionDevice: { number: '500' },
      answeringDevice: { number: '201' },
      did: '8010',
      queue: { id: '500', name: 'Queue 500', number: '500' },
      agent: { id: '201', name: 'User 201' },
      direction: 'inbound',
      localConnectionState: 'connected',
      data: { tag: 'vip', accountCode: '1001', priority: 2 },
      details: {
        state: 'CONNECTED',
        direction: 'INBOUND',
        features: ['DROP', 'HOLD'],
        recording: true,
        heldByOther: true,
        privacy: true,
        referenceCallId: 7,
        trunkType: 'TrunkSIP',
      },
    });
  });

  it('tells changed data once, whichever line shows it first', () => {
    const bench = new MapperBench('201', '202');
    bench.call('201', dialling(CONNECTED, { connectedparty: { number: '202' }, calledparty: '202' }));
    bench.call(
      '202',
      talking({ gcid: gcid(2), callingparty: { number: '201' }, connectedparty: { number: '201' } }),
    );
    bench.drafts.length = 0;
    bench.call(
      '201',
      dialling(CONNECTED, { connectedparty: { number: '202' }, calledparty: '202', tag: 'a' }),
    );
    bench.call(
      '202',
      talking({
        gcid: gcid(2),
        callingparty: { number: '201' },
        connectedparty: { number: '201' },
        tag: 'a',
      }),
    );
    expect(bench.story()).toEqual(['dataUpdated 201']);
  });

  it('in after-call work is over, and the agent is busy with it until it is lost', () => {
    const bench = new MapperBench('201');
    bench.call('201', talking());
    bench.drafts.length = 0;
    bench.call('201', { state: CallState.AFTERCALLWORK });
    bench.pass();
    bench.lost('201');
    expect(bench.story()).toEqual([
      'connectionCleared 201',
      'agent.workingAfterCall 201',
      'cleared',
      'ended',
      'agent.ready 201*',
    ]);
    expect(bench.find('agent.workingAfterCall')).toMatchObject({
      agentState: 'AFTERCALLWORK',
      agent: { id: '201' },
    });
  });

  it('that is cleared says no more that it is not recorded any longer', () => {
    const bench = new MapperBench('201');
    bench.call('201', talking({ recording: true, calldata: { privacy: true } }));
    bench.drafts.length = 0;
    bench.call('201', talking({ state: CallState.DISCONNECTED }));
    expect(bench.story()).toEqual(['connectionCleared 201']);
  });

  it('ends with what CallLost says', () => {
    const bench = new MapperBench('201');
    bench.call('201', talking());
    bench.lost('201', { callid: 1, reason: 16, thisenddropped: true, description: 'hook' });
    expect(bench.find('call.connectionCleared')).toMatchObject({
      cause: { name: 'NORMAL_CLEARING', code: 16 },
      details: { droppedBy: 'thisEnd', description: 'hook' },
      localConnectionState: 'null',
    });
  });

  it('that is lost without ever having been seen gives no event', () => {
    const bench = new MapperBench('201');
    bench.lost('201', { callid: 9, reason: 16 });
    bench.pass();
    expect(bench.drafts).toEqual([]);
  });
});

describe('a call between two users', () => {
  it('is one call, told as established by who answers', () => {
    const bench = new MapperBench('201', '202');
    const inbound = { gcid: gcid(2), callingparty: { number: '201' } };
    bench.call('201', dialling(DIALLING, { calledparty: '202' }));
    bench.call('201', dialling(RINGBACK, { calledparty: '202', connectedparty: { number: '202' } }));
    bench.call('202', ringing(inbound));
    bench.call('202', talking({ ...inbound, connectedparty: { number: '201' } }));
    bench.call('201', dialling(CONNECTED, { calledparty: '202', connectedparty: { number: '202' } }));
    bench.lost('201');
    bench.lost('202');
    bench.pass();
    expect(bench.story()).toEqual([
      'began 201',
      'originated 201',
      'delivered 202',
      'established 202',
      'connectionCleared 201',
      'connectionCleared 202',
      'cleared',
      'ended',
    ]);
    expect(new Set(bench.drafts.map((draft) => 'callId' in draft && draft.callId)).size).toBe(1);
    expect(bench.find('call.established')).toMatchObject({ direction: 'internal' });
  });

  it('goes on when it leaves one user and comes up at another, in either order', () => {
    const bench = new MapperBench('201', '202');
    bench.call('201', talking());
    bench.lost('201');
    bench.pass(100);
    bench.call('202', talking({ direction: CallDirection.PICKUP }));
    bench.pass();
    bench.lost('202');
    bench.pass();
    expect(bench.story()).toEqual([
      'began 201',
      'delivered 201*',
      'established 201',
      'connectionCleared 201',
      'established 202',
      'connectionCleared 202',
      'cleared',
      'ended',
    ]);
  });
});

describe('a consultation', () => {
  /** 201 talks to a customer, holds, and talks to 202. */
  function consulting(state: CallState): MapperBench {
    const bench = new MapperBench('201', '202');
    bench.call('201', talking());
    bench.call('201', talking({ state, relatedcallid: 2 }));
    bench.call('201', dialling(DIALLING, { callid: 2, relatedcallid: 1, calledparty: '202' }));
    bench.call('202', ringing({ gcid: gcid(2), callingparty: { number: '201' } }));
    bench.call(
      '202',
      talking({ gcid: gcid(2), callingparty: { number: '201' }, connectedparty: { number: '201' } }),
    );
    bench.call(
      '201',
      dialling(CONNECTED, {
        callid: 2,
        relatedcallid: 1,
        calledparty: '202',
        connectedparty: { number: '202' },
      }),
    );
    bench.drafts.length = 0;
    return bench;
  }

  it('is a call of its own that names the held one', () => {
    const bench = new MapperBench('201');
    bench.call('201', talking());
    bench.call('201', dialling(DIALLING, { callid: 2, relatedcallid: 1 }));
    expect(bench.find('call.began')).toMatchObject({ callId: '01020302', relatedCallId: '01020301' });
  });

  it('ends in a transfer when both calls are lost together', () => {
    const bench = consulting(CallState.ONHOLDPENDTRANSFER);
    bench.lost('201', { callid: 1, reason: 16 }, { callid: 2, reason: 16 });
    bench.call('202', talking({ callingparty: { number: '01707123456' } }));
    bench.lost('202');
    bench.pass();
    expect(bench.story()).toEqual([
      'transferred 201',
      'established 202*',
      'connectionCleared 201',
      'cleared',
      'ended',
      'connectionCleared 202',
      'cleared',
      'ended',
    ]);
    const ids = bench.drafts.map((draft) => ('callId' in draft ? draft.callId : undefined));
    expect(ids).toEqual([
      '01020301',
      '01020301',
      '01020302',
      '01020302',
      '01020302',
      '01020301',
      '01020301',
      '01020301',
    ]);
    expect(bench.find('call.transferred')).toMatchObject({
      relatedCallId: '01020302',
      parties: [{ number: '01707123456' }, { number: '202' }],
    });
    // The picture of 202 still shows the consultation.
    expect(bench.find('call.established')).toMatchObject({
      callingDevice: { number: '01707123456' },
      calledDevice: { number: '201' },
      answeringDevice: { number: '202' },
      direction: 'inbound',
      localConnectionState: 'connected',
      connectionId: '202:1',
      agent: { id: '202' },
    });
  });

  it('ends in a transfer also when the remaining party comes up in the held call first', () => {
    const bench = consulting(CallState.ONHOLDPENDTRANSFER);
    bench.call('202', talking());
    bench.lost('201', { callid: 1, reason: 16 }, { callid: 2, reason: 16 });
    bench.lost('202');
    bench.pass();
    expect(bench.find('call.transferred')).toMatchObject({ callId: '01020301' });
    const ended = bench.drafts.filter(({ type }) => type === 'call.ended');
    expect(ended).toMatchObject([{ callId: '01020302' }, { callId: '01020301' }]);
    // No call is related to itself.
    for (const draft of bench.drafts) {
      if ('relatedCallId' in draft && 'callId' in draft) expect(draft.relatedCallId).not.toBe(draft.callId);
    }
  });

  it('that is transferred while it rings is established once, by who answers in the held call', () => {
    const bench = new MapperBench('201', '202');
    bench.call('201', talking());
    bench.call('201', talking({ state: CallState.ONHOLDPENDTRANSFER, relatedcallid: 2 }));
    bench.call('201', dialling(DIALLING, { callid: 2, relatedcallid: 1, calledparty: '202' }));
    bench.call('202', ringing({ gcid: gcid(2), callingparty: { number: '201' } }));
    bench.drafts.length = 0;
    bench.call('202', talking());
    const told = bench.story();
    expect(told.filter((step) => step.startsWith('established 202'))).toEqual(['established 202']);
    expect(told.indexOf('delivered 202*')).toBeLessThan(told.indexOf('established 202'));
  });

  it('ends in a transfer also when the two are lost in notifies of their own', () => {
    const bench = consulting(CallState.ONHOLDPENDTRANSFER);
    bench.lost('201', { callid: 1, reason: 16 });
    bench.now += 20;
    bench.lost('201', { callid: 2, reason: 16 });
    expect(bench.story()).toContain('transferred 201');
    expect(bench.story()).toContain('established 202*');
  });

  it('that is dropped leaves the held call', () => {
    const bench = consulting(CallState.ONHOLDPENDTRANSFER);
    bench.lost('201', { callid: 2, reason: 16 });
    bench.lost('202');
    bench.pass();
    bench.call('201', talking());
    expect(bench.story()).toEqual([
      'connectionCleared 201',
      'connectionCleared 202',
      'cleared',
      'ended',
      'retrieved 201',
    ]);
  });

  it('ends in a conference when its parties come up as members', () => {
    const bench = consulting(CallState.ONHOLDPENDCONF);
    const member = (lref: number, number: string) => ({ lref, state: 6, connectedparty: { number } });
    bench.notify(topicOf('201'), {
      callcontrol: {
        callinfo: [
          {
            callid: 1,
            ...talking({ connectedparty: { number: 'Conf1' } }),
            conferencemember: [member(1, '01707123456'), member(2, '202')],
          },
        ],
        calllost: [{ callid: 2, reason: 16 }],
      },
    });
    expect(bench.story()).toEqual([
      'conferenced 201',
      'connectionCleared 201',
      'established 202*',
      'cleared',
      'ended',
    ]);
    expect(bench.find('call.conferenced')).toMatchObject({
      callId: '01020301',
      relatedCallId: '01020302',
      parties: [{ number: '201' }, { number: '01707123456' }, { number: '202' }],
    });
    bench.drafts.length = 0;
    bench.call('202', talking({ conferencemember: [member(1, '01707123456'), member(3, '201')] }));
    expect(bench.story(), 'the others show the same conference').toEqual([]);
    bench.call('201', talking({ conferencemember: [member(2, '202')] }));
    expect(bench.story(), 'a member that has no watched line left').toEqual([
      'connectionCleared 01707123456*',
    ]);
  });

  it('ends in a transfer by somebody who is not watched, too', () => {
    const bench = new MapperBench('202');
    bench.call('202', talking({ callingparty: { number: '203' }, connectedparty: { number: '203' } }));
    bench.drafts.length = 0;
    bench.call('202', talking({ callingparty: { number: '01707123456' } }));
    expect(bench.story()).toEqual(['transferred 203*']);
  });
});

describe("a queue's call", () => {
  it('is told from arrival to end, with the agents taken from targets and connected party', () => {
    const bench = new MapperBench('500');
    bench.call('500', onQueue(RINGING));
    bench.call('500', onQueue(QUEUEING, targets('201')));
    bench.call('500', onQueue(RINGING, targets('201')));
    bench.call('500', onQueue(CONNECTED, { connectedparty: { number: '201' } }));
    bench.call('500', onQueue(CONNECTED, { connectedparty: { number: '202' } }));
    bench.call('500', onQueue(ONHOLD, { connectedparty: { number: '202' } }));
    bench.call('500', onQueue(CONNECTED, { connectedparty: { number: '202' } }));
    bench.lost('500');
    bench.pass();
    expect(bench.story()).toEqual([
      'began 500',
      'delivered 500',
      'queued 500',
      'dequeued 500',
      'delivered 201',
      'established 201',
      'transferred 201',
      'established 202',
      'held 202',
      'retrieved 202',
      'connectionCleared 202',
      'cleared',
      'ended',
    ]);
    expect(bench.find('call.transferred')).toMatchObject({
      answeringDevice: { number: '202' },
      parties: [{ number: '01707123456' }, { number: '202' }],
      queue: { number: '500' },
    });
  });

  it('that is given up while it waits leaves the queue first', () => {
    const bench = new MapperBench('500');
    bench.call('500', onQueue(QUEUEING));
    bench.lost('500');
    bench.pass();
    expect(bench.story()).toEqual([
      'began 500',
      'queued 500',
      'dequeued 500',
      'connectionCleared 500',
      'cleared',
      'ended',
    ]);
  });

  it('that is answered too fast to be seen ringing has a sensible order', () => {
    const bench = new MapperBench('500');
    bench.call('500', onQueue(CONNECTED, { connectedparty: { number: '201' } }));
    expect(bench.story()).toEqual(['began 500', 'delivered 201*', 'established 201']);
  });

  it('that an agent does not answer is diverted and waits again', () => {
    const bench = new MapperBench('500');
    bench.call('500', onQueue(RINGING, targets('201')));
    bench.call('500', onQueue(RETARGETING));
    bench.call('500', onQueue(QUEUEING));
    bench.call('500', onQueue(RINGING, targets('202')));
    bench.call('500', onQueue(RINGING, targets('203')));
    expect(bench.story()).toEqual([
      'began 500',
      'delivered 500',
      'delivered 201',
      'diverted 500',
      'queued 500',
      'dequeued 500',
      'delivered 202',
      'diverted 202*',
      'delivered 203',
    ]);
  });

  it('is told by the agent line where that is watched, once', () => {
    const bench = new MapperBench('500', '201');
    bench.call('500', onQueue(QUEUEING));
    bench.call('201', ringing());
    bench.call('500', onQueue(RINGING, targets('201')));
    bench.call('500', onQueue(CONNECTED, { connectedparty: { number: '201' } }));
    bench.call('201', talking());
    bench.call('201', talking({ state: ONHOLD }));
    bench.call('500', onQueue(ONHOLD, { connectedparty: { number: '201' } }));
    bench.lost('500');
    bench.lost('201');
    bench.pass();
    expect(bench.story()).toEqual([
      'began 500',
      'queued 500',
      'dequeued 500*',
      'delivered 201',
      'established 201',
      'held 201',
      'connectionCleared 201',
      'cleared',
      'ended',
    ]);
  });

  it('is the same call at queue and agent by UCID, and without ids by queue and caller', () => {
    for (const [queueIds, agentIds] of [
      [
        { ucid: { ucid: Buffer.from([7]) }, gcid: null },
        { ucid: { ucid: Buffer.from([7]) }, gcid: null },
      ],
      [{ gcid: null }, { gcid: gcid(5) }],
    ] as const) {
      const bench = new MapperBench('500', '201');
      bench.call('500', onQueue(RINGING, { ...queueIds, ...targets('201') }));
      bench.call('201', ringing({ ...agentIds, queueinfo: { name: 'Queue 500' } }));
      expect(bench.story()).toEqual(['began 500', 'delivered 500', 'delivered 201']);
    }
  });

  it('is not mixed up with another call of the same caller in another queue', () => {
    const bench = new MapperBench('500', '201');
    bench.call('500', onQueue(RINGING, { gcid: null }));
    bench.call('201', ringing({ gcid: gcid(5), queueinfo: { name: 'Queue 501' } }));
    expect(bench.story().filter((text) => text.startsWith('began'))).toHaveLength(2);
  });

  it('that is finished by this application ends without being cleared', () => {
    const bench = new MapperBench('500');
    bench.call('500', onQueue(QUEUEING));
    const [appearance] = bench.mapper.calls.on(`queue:${(topicOf('500') as { guid: string }).guid}`);
    if (appearance !== undefined) appearance.fate = 'finished';
    bench.lost('500');
    bench.pass();
    expect(bench.story()).toEqual(['began 500', 'queued 500', 'dequeued 500', 'ended']);
  });

  it('answered by a callflow names it', () => {
    const bench = new MapperBench('500');
    bench.call('500', onQueue(CallState.ANSWEREDBYVOICEMAIL, { connectedparty: { number: 'Callflow' } }));
    expect(bench.story()).toEqual(['began 500', 'established Callflow']);
  });

  it('changes its priority as data', () => {
    const bench = new MapperBench('500');
    bench.call('500', onQueue(QUEUEING));
    bench.call('500', onQueue(QUEUEING, { queueinfo: { number: '500', name: 'Queue 500', priority: 3 } }));
    expect(bench.find('call.dataUpdated')).toMatchObject({ data: { priority: 3 } });
  });
});

describe('what was there before a line was watched', () => {
  it('is told as snapshots, unless it is only just arriving', () => {
    const bench = new MapperBench();
    bench.begin(topicOf('201'));
    bench.call('201', talking());
    bench.call('201', ringing({ callid: 2, gcid: gcid(2) }));
    bench.settle(topicOf('201'));
    expect(bench.story()).toEqual(['[began 201]', '[established 201]', 'began 201', 'delivered 201']);
  });

  it('after a reconnect is told as snapshots under the ids of before', () => {
    const bench = new MapperBench('201', '202');
    bench.call('201', talking());
    bench.call('202', ringing({ gcid: gcid(2) }));
    bench.drafts.length = 0;
    bench.mapper.linkLost();
    for (const extn of ['201', '202']) bench.begin(topicOf(extn));
    bench.call('201', talking({ callid: 41, state: ONHOLD }));
    for (const extn of ['201', '202']) bench.settle(topicOf(extn));
    expect(bench.story()).toEqual(['[held 201]', 'connectionCleared 202*', 'cleared*', 'ended*']);
    expect(bench.drafts[0]).toMatchObject({ callId: '01020301', connectionId: '201:41' });
  });

  it('after a reconnect is over where it is not told again, with all that it was part of', () => {
    const bench = new MapperBench('500', '501');
    bench.call('500', onQueue(QUEUEING));
    bench.call('501', onQueue(CONNECTED, { gcid: gcid(7), connectedparty: { number: '202' } }));
    bench.drafts.length = 0;
    bench.mapper.linkLost();
    for (const extn of ['500', '501']) {
      bench.begin(topicOf(extn));
      bench.settle(topicOf(extn));
    }
    expect(bench.story()).toEqual([
      'dequeued 500*',
      'connectionCleared 500*',
      'cleared*',
      'ended*',
      'connectionCleared 202*',
      'cleared*',
      'ended*',
    ]);
  });

  it('is given as snapshots on request', () => {
    const bench = new MapperBench('201', '500');
    bench.call('201', talking());
    bench.call('500', onQueue(QUEUEING, { gcid: gcid(9) }));
    const types = bench.mapper.snapshot().map(({ type, snapshot }) => [type, snapshot]);
    expect(types).toContainEqual(['call.established', true]);
    expect(types).toContainEqual(['call.queued', true]);
  });
});

describe('ids', () => {
  it('of calls that repeat after a restart of the system are told apart', () => {
    const bench = new MapperBench('201');
    for (let round = 0; round < 2; round += 1) {
      bench.call('201', talking());
      bench.lost('201');
      bench.pass();
    }
    const began = bench.drafts.filter(({ type }) => type === 'call.began');
    expect(began.map((draft) => 'callId' in draft && draft.callId)).toEqual(['01020301', '01020301~2']);
  });
});

describe('calls whose end never comes', () => {
  it('are kept up to ten thousand: the oldest ones end by deduction', () => {
    const bench = new MapperBench('201');
    for (let callid = 1; callid <= 10_002; callid += 1) {
      const id = Buffer.alloc(4);
      id.writeUInt32BE(callid);
      bench.call('201', ringing({ callid, gcid: id }));
    }
    const ended = bench.drafts.filter(({ type }) => type === 'call.ended');
    expect(ended).toMatchObject([
      { callId: '00000001', synthetic: true },
      { callId: '00000002', synthetic: true },
    ]);
    expect(bench.mapper.calls.size).toBe(10_000);
    expect(bench.mapper.calls.on(topicKey(topicOf('201')))).toHaveLength(10_000);
  });
});
