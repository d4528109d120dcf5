import { describe, expect, it } from 'vitest';
import { readCurrentCalls } from '../../lib/systems/telphin/current-calls';
import { KnownExtensions, MapperBench, shown, type Fields } from '../support/telphin-events';

/** An entry of call_list with the names of the API. */
const entry = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  call_api_id: 'api-1',
  call_flow: 'in',
  callback_id: null,
  called_did: '+78001000300',
  called_extension: '000*200@sip.example.com',
  called_number: '200',
  caller_extension: null,
  caller_id_name: 'Ivan',
  caller_id_number: '+74951234567',
  extension_id: 176,
  init_time_gmt: '2014-11-21 08:26:29',
  answer_time_gmt: null,
  real_call: true,
  record_uuid: 'rec-1',
  ...more,
});

const dialIn = (more: Fields = {}): Fields => ({
  EventType: 'dial-in',
  CallID: 'call-1',
  SubCallID: 'sub-1',
  CallAPIID: 'api-1',
  CallFlow: 'IN',
  CallerIDNum: '+74951234567',
  CalledExtension: '000*200@sip.example.com',
  CalledExtensionID: '176',
  ...more,
});

const MINUTE = 60_000;

function look(bench: MapperBench, list: readonly Record<string, unknown>[], patience = 1) {
  const result = bench.mapper.reconcile({
    list: readCurrentCalls({ call_list: list }),
    settledBefore: bench.now,
    now: bench.now,
    patience,
    takeUpUnknown: true,
    covers: () => true,
  });
  bench.take(result.drafts);
  return result;
}

const account = () => new KnownExtensions({ '190': 'queue' }, { '176': '200' });

describe('the list of current calls', () => {
  it('reads entries with directions in either case, and leaves out what is none', () => {
    const calls = readCurrentCalls({
      call_list: [entry(), entry({ call_flow: 'OUT' }), entry({ call_flow: 'UP' }), 7],
    });
    expect(calls).toHaveLength(2);
    expect(calls[0]).toMatchObject({
      apiId: 'api-1',
      flow: 'IN',
      extensionId: '176',
      initTimeMs: Date.UTC(2014, 10, 21, 8, 26, 29),
      answerTimeMs: undefined,
      isAnswered: false,
    });
  });

  it('takes times as seconds or as text, and a bare list for the answer', () => {
    const [call] = readCurrentCalls([entry({ answer_time_gmt: 1416558390 })]);
    expect(call).toMatchObject({ isAnswered: true, answerTimeMs: 1416558390000 });
  });
});

describe('calls that only the list tells of', () => {
  it('are taken up under their CallAPIID as they stand', () => {
    const bench = new MapperBench(account());
    look(bench, [entry(), entry({ call_api_id: 'api-2', answer_time_gmt: '2014-11-21 08:27:00' })]);
    expect(bench.drafts).toMatchObject([
      { type: 'call.began', callId: 'api-1', snapshot: true, calledDevice: { number: '200' } },
      { type: 'call.began', callId: 'api-2', snapshot: true },
    ]);
    expect(bench.mapper.snapshot()).toMatchObject([
      {
        type: 'call.delivered',
        callId: 'api-1',
        connectionId: 'api-1',
        subjectDevice: { number: '200' },
        snapshot: true,
      },
      {
        type: 'call.established',
        callId: 'api-2',
        answeringDevice: { number: '200' },
        callingDevice: { name: 'Ivan' },
      },
    ]);
  });

  it('go on under that id when their events follow', () => {
    const bench = new MapperBench(account());
    look(bench, [entry()]);
    bench.receive(dialIn({ EventType: 'answer' }), 0);
    bench.receive(dialIn({ EventType: 'hangup', CallStatus: 'ANSWER' }), 1);
    expect(bench.drafts).toMatchObject([
      { type: 'call.began', callId: 'api-1', snapshot: true },
      { type: 'call.established', callId: 'api-1' },
      { type: 'call.connectionCleared', callId: 'api-1' },
      { type: 'call.cleared', callId: 'api-1' },
      { type: 'call.ended', callId: 'api-1' },
    ]);
  });

  it('with the same CallAPIID are parts of one call', () => {
    const bench = new MapperBench(account());
    const incoming = entry({ caller_extension: '000*201@sip.example.com' });
    look(bench, [incoming, { ...incoming, call_flow: 'OUT', extension_id: 177, caller_id_number: '201' }]);
    expect(bench.drafts).toMatchObject([{ type: 'call.began', callId: 'api-1', snapshot: true }]);
    expect(bench.mapper.snapshot()).toMatchObject([
      { type: 'call.delivered', callId: 'api-1', subjectDevice: { number: '200' } },
      { type: 'call.originated', callId: 'api-1', subjectDevice: { number: '201' } },
    ]);
    bench.now += MINUTE;
    look(bench, []);
    expect(bench.drafts.filter(({ type }) => type === 'call.ended')).toHaveLength(1);
  });

  it('of a queue wait in it', () => {
    const bench = new MapperBench(account());
    look(bench, [entry({ extension_id: 190, called_extension: '000*300@x' })]);
    expect(bench.mapper.snapshot()).toMatchObject([
      { type: 'call.queued', queue: { id: '190', number: '300' } },
    ]);
  });
});

describe('calls known from events', () => {
  it('that the list shows too stay as they are', () => {
    const bench = new MapperBench(account());
    bench.receive(dialIn(), 0);
    bench.now += MINUTE;
    expect(look(bench, [entry()]).unseenChanges).toBe(0);
    expect(bench.story).toEqual(['call.began', 'call.delivered@200']);
  });

  it('that the list shows as answered are established by deduction', () => {
    const bench = new MapperBench(account());
    bench.receive(dialIn(), 0);
    bench.now += MINUTE;
    const { drafts } = look(bench, [entry({ answer_time_gmt: '2014-11-21 08:26:40' })]);
    expect(drafts).toMatchObject([
      { type: 'call.established', synthetic: true, time: '2014-11-21T08:26:40.000Z' },
    ]);
  });

  it('that the list lacks end by deduction', () => {
    const bench = new MapperBench(account());
    bench.receive(dialIn(), 0);
    bench.now += MINUTE;
    expect(look(bench, []).unseenChanges).toBe(1);
    expect(bench.story.slice(2)).toEqual(['~call.connectionCleared@200', '~call.cleared', '~call.ended']);
    expect(bench.mapper.snapshot()).toEqual([]);
  });

  it('that were heard of after the list was asked for are let be', () => {
    const bench = new MapperBench(account());
    bench.receive(dialIn(), 0);
    expect(look(bench, []).unseenChanges).toBe(0);
  });

  it('end only after as many lists without them as asked for', () => {
    const bench = new MapperBench(account());
    bench.receive(dialIn(), 0);
    bench.now += MINUTE;
    expect(look(bench, [], 2).drafts).toEqual([]);
    bench.receive(dialIn({ EventType: 'answer' }), 1);
    bench.now += MINUTE;
    expect(look(bench, [], 2).drafts).toEqual([]);
    expect(look(bench, [], 2).drafts.map(shown)).toContain('~call.ended');
  });

  it('keep their queue while one of their phones is listed', () => {
    const bench = new MapperBench(account());
    const queue = {
      CalledExtension: '000*300@x',
      CalledExtensionID: '190',
      SubCallID: 'q',
      CallAPIID: 'api-q',
    };
    bench.receive(dialIn(queue), 0);
    bench.receive(dialIn(), 1);
    bench.receive(
      dialIn({
        SubCallID: 'sub-2',
        CallAPIID: 'api-2',
        CalledExtension: '000*201@x',
        CalledExtensionID: '177',
      }),
      2,
    );
    bench.now += MINUTE;
    look(bench, [entry()]);
    expect(bench.story.slice(4)).toEqual(['~call.connectionCleared@201']);
    look(bench, []);
    expect(bench.story.slice(5)).toEqual([
      '~call.connectionCleared@300',
      '~call.connectionCleared@200',
      '~call.cleared',
      '~call.ended',
    ]);
  });

  it('without CallAPIID are known by their extension', () => {
    const bench = new MapperBench(account());
    const { CallAPIID, ...without } = dialIn();
    expect(CallAPIID).toBe('api-1');
    bench.receive(without, 0);
    bench.now += MINUTE;
    expect(look(bench, [entry({ call_api_id: 'unrelated' })]).drafts).toMatchObject([
      { type: 'call.began', callId: 'unrelated', snapshot: true },
    ]);
    look(bench, []);
    expect(bench.story).toContain('~call.ended');
  });
});
