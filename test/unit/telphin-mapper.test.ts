import { describe, expect, it } from 'vitest';
import { KnownExtensions, MapperBench, type Fields } from '../support/telphin-events';

const QUEUE_ID = '190';
const MENU_ID = '191';

const inbound = (type: string, more: Fields = {}): Fields => ({
  EventType: type,
  CallID: 'call-1',
  SubCallID: 'sub-1',
  CallAPIID: 'api-1',
  CallFlow: 'in',
  CallerIDNum: '+74951234567',
  CallerIDName: 'Ivan',
  CalledDID: '+78001000300',
  CalledExtension: '000*200@sip.example.com',
  CalledExtensionID: '176',
  CalledNumber: '+78001000300',
  CallStatus: type === 'answer' ? 'ANSWER' : 'CALLING',
  ...more,
});

const outbound = (type: string, more: Fields = {}): Fields => ({
  EventType: type,
  CallID: 'call-2',
  SubCallID: 'sub-2',
  CallAPIID: 'api-2',
  CallFlow: 'OUT',
  CallerIDNum: '000*200',
  CallerExtension: '000*200@sip.example.com',
  CallerExtensionID: '176',
  CalledNumber: '+79817654321',
  CallStatus: type === 'answer' ? 'ANSWER' : 'CALLING',
  ...more,
});

/** An agent's phone as the queue's outgoing thread reports it. */
const queueToAgent = (
  type: string,
  agent: { id: string; number: string; sub: string },
  more: Fields = {},
): Fields => ({
  ...inbound(type),
  SubCallID: `queue-${agent.sub}`,
  CallAPIID: `queue-api-${agent.sub}`,
  CallFlow: 'out',
  CallerExtension: '000*300@sip.example.com',
  CallerExtensionID: QUEUE_ID,
  CalledExtension: `000*${agent.number}@sip.example.com`,
  CalledExtensionID: agent.id,
  CalledNumber: agent.number,
  ...more,
});

/** The same phone as its own subscription reports it. */
const agentItself = (
  type: string,
  agent: { id: string; number: string; sub: string },
  more: Fields = {},
): Fields => ({
  ...inbound(type),
  SubCallID: `own-${agent.sub}`,
  CallAPIID: `own-api-${agent.sub}`,
  CalledExtension: `000*${agent.number}@sip.example.com`,
  CalledExtensionID: agent.id,
  ...more,
});

const intoQueue = (type: string, more: Fields = {}): Fields => ({
  ...inbound(type),
  SubCallID: 'in-queue',
  CallAPIID: 'api-queue',
  CalledExtension: '000*300@sip.example.com',
  CalledExtensionID: QUEUE_ID,
  ...more,
});

const ANNA = { id: '176', number: '200', sub: 'anna' };
const BORIS = { id: '177', number: '201', sub: 'boris' };
const account = () =>
  new KnownExtensions({ [QUEUE_ID]: 'queue', [MENU_ID]: 'menu', '176': 'phone', '177': 'phone' });

describe('a call initiated for an extension that calls a number and is answered', () => {
  it('reads as originated, established, cleared and ended', () => {
    const bench = new MapperBench(account());
    bench.receive(outbound('dial-out', { CallBackID: 'cb-1', Tag: 'crm' }), 0);
    bench.receive(outbound('answer', { CallBackID: 'cb-1' }), 2_000_000);
    bench.receive(
      outbound('hangup', { CallStatus: 'ANSWER', Duration: '12345678', RecID: 'rec-1' }),
      14_345_678,
    );
    expect(bench.story).toEqual([
      'call.began',
      'call.originated@200',
      'call.established@200',
      'call.connectionCleared@200',
      'call.cleared',
      'call.ended',
    ]);
  });

  it('carries the fields of the document under the common names', () => {
    const bench = new MapperBench(account());
    const [began, originated] = bench.receive(
      outbound('dial-out', { CallBackID: 'cb-1', Tag: 'crm', ANI: '+74950000001', ClientApiID: 'x1' }),
      0,
    );
    expect(began).toEqual({
      type: 'call.began',
      callId: 'call-2',
      globalCallId: 'api-2',
      callingDevice: { number: '200', kind: 'station' },
      calledDevice: { number: '+79817654321', kind: 'external' },
      dialedNumber: '+79817654321',
      direction: 'outbound',
      data: { tag: 'crm' },
      time: '2014-11-21T08:26:29.331Z',
      synthetic: false,
    });
    expect(originated).toMatchObject({
      connectionId: 'sub-2',
      subjectDevice: { number: '200', kind: 'station' },
      localConnectionState: 'initiated',
      details: {
        callBackId: 'cb-1',
        ani: '+74950000001',
        clientApiId: 'x1',
        callerExtension: '000*200@sip.example.com',
        callerExtensionId: 176,
        eventTimeMs: 1416558389331.234,
      },
    });
    const [established] = bench.receive(outbound('answer'), 2_000_000);
    expect(established).toMatchObject({
      answeringDevice: { number: '+79817654321' },
      localConnectionState: 'connected',
      time: '2014-11-21T08:26:31.331Z',
    });
    const [cleared] = bench.receive(
      outbound('hangup', { CallStatus: 'ANSWER', Duration: '12345678', RecID: 'rec-1' }),
      14_345_678,
    );
    expect(cleared).toMatchObject({
      cause: { name: 'ANSWER', code: 16 },
      durationMs: 12345.678,
      recordingId: 'rec-1',
      localConnectionState: 'null',
    });
  });

  it('counts the real conversation where the duration is not it', () => {
    const bench = new MapperBench(account());
    bench.receive(outbound('dial-out'), 0);
    const [, cleared] = bench.receive(
      outbound('hangup', { CallStatus: 'ANSWER', Duration: '9000000', BridgedDuration: '4000001' }),
      9_000_000,
    );
    expect(cleared).toMatchObject({ durationMs: 4000.001, details: { totalDurationMs: 9000 } });
  });
});

describe('a call that comes in', () => {
  it('is delivered at the extension with caller, public number and redirecting number', () => {
    const bench = new MapperBench(account());
    const [, delivered] = bench.receive(
      inbound('dial-in', { Diversion: '+74957777777', RemoteNumber: '201' }),
      0,
    );
    expect(delivered).toMatchObject({
      type: 'call.delivered',
      subjectDevice: { number: '200', kind: 'station' },
      callingDevice: { number: '+74951234567', name: 'Ivan', kind: 'external' },
      calledDevice: { number: '200' },
      lastRedirectionDevice: { number: '+74957777777' },
      did: '+78001000300',
      direction: 'inbound',
      localConnectionState: 'alerting',
      details: { remoteNumber: '201' },
    });
  });

  it('is internal when an extension calls', () => {
    const bench = new MapperBench(account());
    const from201 = {
      CallerExtension: '000*201@sip.example.com',
      CallerExtensionID: '177',
      CallerIDNum: '000*201',
    };
    expect(bench.receive(inbound('dial-in', from201), 0)[1]).toMatchObject({
      direction: 'internal',
      callingDevice: { number: '201', kind: 'station' },
    });
  });

  it.each([
    ['NOANSWER', ['call.connectionCleared@200'], 19],
    ['CANCEL', ['call.connectionCleared@200'], 16],
    ['BUSY', ['call.failed@200', 'call.connectionCleared@200'], 17],
    ['CONGESTION', ['call.failed@200', 'call.connectionCleared@200'], 34],
    ['CHANUNAVAIL', ['call.failed@200', 'call.connectionCleared@200'], 20],
  ])('and ends with %s reads so', (status, story, code) => {
    const bench = new MapperBench(account());
    bench.receive(inbound('dial-in'), 0);
    const drafts = bench.receive(inbound('hangup', { CallStatus: status, Duration: '0' }), 20_000_000);
    expect(bench.story.slice(2)).toEqual([...story, 'call.cleared', 'call.ended']);
    expect(drafts[0]).toMatchObject({ cause: { name: status, code } });
  });

  it('keeps its id and its life through a forward to another extension', () => {
    const bench = new MapperBench(account(), 1_000);
    bench.receive(inbound('dial-in'), 0);
    bench.receive(inbound('hangup', { CallStatus: 'NOANSWER' }), 1_000);
    bench.wait(900);
    bench.receive(agentItself('dial-in', BORIS), 2_000);
    expect(bench.wait(5_000)).toEqual([]);
    bench.receive(agentItself('hangup', BORIS, { CallStatus: 'NOANSWER' }), 3_000);
    bench.wait(1_000);
    expect(bench.story).toEqual([
      'call.began',
      'call.delivered@200',
      'call.connectionCleared@200',
      'call.delivered@201',
      'call.connectionCleared@201',
      'call.cleared',
      'call.ended',
    ]);
  });

  it('says when it has to be looked at again, and nothing when it has not', () => {
    const bench = new MapperBench(account(), 1_000);
    bench.receive(inbound('dial-in'), 0);
    expect(bench.mapper.nextDeadline).toBeUndefined();
    bench.receive(inbound('hangup', { CallStatus: 'CANCEL' }), 1_000);
    expect(bench.mapper.nextDeadline).toBe(bench.now + 1_000);
    bench.wait(1_000);
    expect(bench.mapper.nextDeadline).toBeUndefined();
  });
});

describe('a call forwarded by the rules of an extension', () => {
  it('is transferred, not originated, and still comes from the first caller', () => {
    const bench = new MapperBench(account());
    bench.receive(inbound('dial-in'), 0);
    const drafts = bench.receive(
      outbound('dial-out', { CallID: 'call-1', Transfered: 'yes', CallerIDNum: '+74951234567' }),
      10,
    );
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      type: 'call.transferred',
      callId: 'call-1',
      subjectDevice: { number: '200' },
      lastRedirectionDevice: { number: '200' },
      callingDevice: { number: '+74951234567' },
      calledDevice: { number: '+79817654321' },
      synthetic: false,
    });
  });

  it('is said to be so once, by deduction when the dial-out got lost', () => {
    const bench = new MapperBench(account());
    bench.receive(outbound('answer', { Transfered: 'yes' }), 0);
    bench.receive(outbound('hangup', { Transfered: 'yes', CallStatus: 'ANSWER' }), 5);
    expect(bench.story).toEqual([
      '~call.began',
      '~call.transferred@200',
      'call.established@200',
      'call.connectionCleared@200',
      'call.cleared',
      'call.ended',
    ]);
  });
});

describe('a call in a queue with two agents, one missing and one answering', () => {
  const BOTH_THREADS: [Fields, number][] = [
    [intoQueue('dial-in'), 0],
    [queueToAgent('dial-in', ANNA), 10],
    [agentItself('dial-in', ANNA), 11],
    [queueToAgent('hangup', ANNA, { CallStatus: 'NOANSWER' }), 20],
    [agentItself('hangup', ANNA, { CallStatus: 'NOANSWER' }), 21],
    [queueToAgent('dial-in', BORIS), 30],
    [agentItself('dial-in', BORIS), 31],
    [queueToAgent('answer', BORIS), 40],
    [agentItself('answer', BORIS), 41],
    [agentItself('hangup', BORIS, { CallStatus: 'ANSWER', Duration: '10' }), 50],
    [queueToAgent('hangup', BORIS, { CallStatus: 'ANSWER', Duration: '10' }), 51],
    [intoQueue('hangup', { CallStatus: 'ANSWER', Bridged: 'yes' }), 52],
  ];
  const STORY = [
    'call.began',
    'call.queued@300',
    'call.delivered@200',
    'call.connectionCleared@200',
    'call.delivered@201',
    'call.established@201',
    'call.connectionCleared@201',
    'call.connectionCleared@300',
    'call.cleared',
    'call.ended',
  ];
  const story = (steps: readonly [Fields, number][], extensions = account()) => {
    const bench = new MapperBench(extensions);
    for (const [fields, at] of steps) bench.receive(fields, at);
    return bench;
  };

  it('tells each agent once, though queue and agent both report it', () => {
    expect(story(BOTH_THREADS).story).toEqual(STORY);
  });

  it('reads the same when only the queue is watched', () => {
    const steps = BOTH_THREADS.filter(([fields]) => !(fields['SubCallID'] ?? '').startsWith('own-'));
    expect(story(steps).story).toEqual(STORY);
  });

  it('names the queue and the agent', () => {
    const { drafts } = story(BOTH_THREADS);
    expect(drafts.find(({ type }) => type === 'call.queued')).toMatchObject({
      queue: { id: QUEUE_ID, number: '300' },
      subjectDevice: { number: '300', kind: 'queue' },
      localConnectionState: 'queued',
    });
    for (const type of ['call.delivered', 'call.established']) {
      expect(drafts.findLast((draft) => draft.type === type)).toMatchObject({
        queue: { id: QUEUE_ID },
        agent: { id: '201', extension: '201' },
        direction: 'inbound',
      });
    }
    expect(drafts.findLast(({ type }) => type === 'call.connectionCleared')).toMatchObject({
      details: { bridged: true },
    });
  });

  it('recognizes the queue by its events when nobody says what it is', () => {
    const extensions = new KnownExtensions();
    const bench = story(BOTH_THREADS, extensions);
    expect(extensions.queuesSeen).toContain(QUEUE_ID);
    expect(bench.story).toEqual(['call.began', 'call.delivered@300', '~call.queued@300', ...STORY.slice(2)]);
    const next = new MapperBench(extensions);
    expect(next.receive(intoQueue('dial-in'), 0).map(({ type }) => type)).toEqual([
      'call.began',
      'call.queued',
    ]);
  });

  it('that is abandoned ends without an answer', () => {
    const steps: [Fields, number][] = [
      [intoQueue('dial-in'), 0],
      [queueToAgent('dial-in', ANNA), 10],
      [queueToAgent('hangup', ANNA, { CallStatus: 'CANCEL' }), 20],
      [intoQueue('hangup', { CallStatus: 'CANCEL', Bridged: 'no' }), 21],
    ];
    expect(story(steps).story).toEqual([
      'call.began',
      'call.queued@300',
      'call.delivered@200',
      'call.connectionCleared@200',
      'call.connectionCleared@300',
      'call.cleared',
      'call.ended',
    ]);
  });

  it('deduces no answer in the queue itself, whatever its hangup says', () => {
    const bench = new MapperBench();
    bench.receive(intoQueue('hangup', { CallStatus: 'ANSWER', Bridged: 'yes' }), 1);
    expect(bench.story).not.toContain('~call.established@300');
  });
});

describe('a call in a voice menu', () => {
  it('is delivered there and cleared, never established', () => {
    const bench = new MapperBench(account());
    const menu = { CalledExtension: '000*400@sip.example.com', CalledExtensionID: MENU_ID };
    bench.receive(inbound('dial-in', menu), 0);
    bench.receive(inbound('hangup', { ...menu, CallStatus: 'ANSWER', Bridged: 'yes' }), 1);
    expect(bench.story).toEqual([
      'call.began',
      'call.delivered@400',
      'call.connectionCleared@400',
      'call.cleared',
      'call.ended',
    ]);
  });
});

describe('events out of order', () => {
  it('an answer before its dial-in lets the call begin by deduction, and the late dial-in says nothing new', () => {
    const bench = new MapperBench(account());
    bench.receive(inbound('answer'), 5);
    bench.receive(inbound('dial-in'), 0);
    expect(bench.story).toEqual(['~call.began', '~call.delivered@200', 'call.established@200']);
  });

  it('a hangup of an answered call deduces the answer at its time, and what comes late is ignored', () => {
    const bench = new MapperBench(account());
    bench.receive(inbound('dial-in'), 0);
    bench.receive(inbound('hangup', { CallStatus: 'ANSWER', Duration: '3000000' }), 5_000_000);
    bench.receive(inbound('answer'), 2_000_000);
    expect(bench.story).toEqual([
      'call.began',
      'call.delivered@200',
      '~call.established@200',
      'call.connectionCleared@200',
      'call.cleared',
      'call.ended',
    ]);
    expect(bench.drafts[2]).toMatchObject({ time: '2014-11-21T08:26:31.331Z' });
  });

  it('a hangup alone tells of a call that began no later than it was answered', () => {
    const bench = new MapperBench(account());
    bench.receive(inbound('hangup', { CallStatus: 'ANSWER', Duration: '3000000' }), 5_000_000);
    const times = bench.drafts.map(({ time }) => time);
    expect(times).toHaveLength(6);
    expect(times).toEqual(times.toSorted());
    expect(times[0]).toBe('2014-11-21T08:26:31.331Z');
  });

  it('a part that begins late keeps a call alive that would have ended', () => {
    const bench = new MapperBench(account(), 500);
    bench.receive(inbound('dial-in'), 0);
    bench.receive(inbound('hangup', { CallStatus: 'ANSWER', Duration: '1' }), 100);
    bench.receive(agentItself('dial-in', BORIS), 90);
    bench.wait(10_000);
    expect(bench.story.filter((entry) => entry === 'call.ended')).toEqual([]);
  });

  it('a call that comes back after its end begins anew', () => {
    const bench = new MapperBench(account(), 500);
    bench.receive(inbound('dial-in'), 0);
    bench.receive(inbound('hangup', { CallStatus: 'NOANSWER' }), 100);
    bench.wait(500);
    bench.receive(agentItself('dial-in', BORIS), 5_000);
    expect(bench.story.filter((entry) => entry === 'call.began')).toHaveLength(2);
  });

  it('an event without direction finds its part by its identity', () => {
    const bench = new MapperBench(account());
    bench.receive(inbound('dial-in'), 0);
    bench.receive(
      Object.fromEntries(Object.entries(inbound('answer')).filter(([name]) => name !== 'CallFlow')),
      1,
    );
    expect(bench.story).toEqual(['call.began', 'call.delivered@200', 'call.established@200']);
  });
});

describe('what is no course of a call', () => {
  it('a voice message names its recording and its length', () => {
    const bench = new MapperBench(account());
    const [draft] = bench.receive({ ...inbound('voicemail'), RecID: 'rec-9', Duration: '7250000' }, 0);
    expect(draft).toMatchObject({
      type: 'voicemail.received',
      recordingId: 'rec-9',
      durationMs: 7250,
      from: { number: '+74951234567', name: 'Ivan' },
      to: { number: '200' },
    });
    expect(bench.mapper.snapshot()).toEqual([]);
  });

  it('a text message keeps what the document leaves to another page', () => {
    const bench = new MapperBench(account());
    const fields = {
      EventType: 'message-in',
      From: '+7999',
      To: '200',
      Text: 'привет',
      Kind: 'sms',
      MessageID: 'm1',
    };
    expect(bench.receive(fields, 0)[0]).toMatchObject({
      type: 'message.received',
      messageId: 'm1',
      from: { number: '+7999' },
      to: { number: '200' },
      text: 'привет',
      details: { unknownFields: { Kind: 'sms' } },
    });
  });

  it('a text message without ends belongs to the extension that was subscribed', () => {
    const bench = new MapperBench(new KnownExtensions({}, { '176': '200' }));
    expect(bench.receive({ EventType: 'message-out', Text: 'ok' }, 0, '176')[0]).toMatchObject({
      type: 'message.sent',
      from: { number: '200' },
    });
  });

  it('an agent who logs in is an agent event', () => {
    const bench = new MapperBench(new KnownExtensions({}, { '176': '200' }));
    expect(bench.receive({ EventType: 'agent-login' }, 0, '176')[0]).toMatchObject({
      type: 'agent.loggedOn',
      agent: { id: '200', extension: '200' },
      agentState: 'agent-login',
    });
  });

  it('an event of an unknown type says nothing', () => {
    expect(new MapperBench().receive({ EventType: 'queue-shuffle', CallID: '1' }, 0)).toEqual([]);
  });
});

describe('memory', () => {
  it('never holds more calls than it may: the oldest end by deduction', () => {
    const bench = new MapperBench(account(), 0, 2);
    for (const id of ['a', 'b', 'c']) bench.receive(inbound('dial-in', { CallID: id, SubCallID: id }), 0);
    expect(bench.mapper.snapshot()).toHaveLength(2);
    expect(bench.story.slice(-3)).toEqual(['~call.connectionCleared@200', '~call.cleared', '~call.ended']);
  });

  it('shows what is going on as snapshots', () => {
    const bench = new MapperBench(account());
    bench.receive(inbound('dial-in'), 0);
    bench.receive(outbound('dial-out'), 0);
    bench.receive(outbound('answer'), 1);
    bench.receive(intoQueue('dial-in', { CallID: 'call-3' }), 2);
    expect(bench.mapper.snapshot()).toMatchObject([
      { type: 'call.delivered', callId: 'call-1', snapshot: true, localConnectionState: 'alerting' },
      { type: 'call.established', callId: 'call-2', snapshot: true, localConnectionState: 'connected' },
      { type: 'call.queued', callId: 'call-3', snapshot: true, localConnectionState: 'queued' },
    ]);
  });
});
