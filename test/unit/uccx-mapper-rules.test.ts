import { describe, expect, it } from 'vitest';
import { unstamped } from '../../lib/core/drafts';
import type { CtiAgent, CtiDevice } from '../../lib/core/events';
import { Configuration } from '../../lib/systems/uccx/configuration';
import { UccxMapper } from '../../lib/systems/uccx/mapper';
import { replayCall, snapshotDrafts } from '../../lib/systems/uccx/mapper-snapshots';
import type { UccxMessageOf } from '../../lib/systems/uccx/messages';
import { decoded, lineOf, mapperWith } from '../support/uccx-events';

const NONE = 0xffff;
const NULL_ID = 0xffffffff;
const CALL = 100;

/** What is said of the device at which something happened. */
interface AtDevice {
  readonly agent?: CtiAgent;
  readonly subjectDevice: CtiDevice;
}

const begin = (id: number, more: object = {}) =>
  decoded('BEGIN_CALL_EVENT', {
    CallID: id,
    CallType: 1,
    ConnectionDeviceType: 0,
    CalledPartyDisposition: 0,
    ConnectionDeviceID: '2006',
    ...more,
  });
const delivered = (id: number, alerting: string, more: object = {}) =>
  decoded('CALL_DELIVERED_EVENT', {
    CallID: id,
    ConnectionDeviceType: 0,
    ApplicationID: NULL_ID,
    CSQID: NULL_ID,
    AlertingDeviceType: 76,
    CallingDeviceType: 0,
    CalledDeviceType: 76,
    LastRedirectDeviceType: NONE,
    LocalConnectionState: 2,
    EventCause: 22,
    ConnectionDeviceID: alerting,
    AlertingDeviceID: alerting,
    CallingDeviceID: '5551234',
    CalledDeviceID: alerting,
    ...more,
  });
const established = (id: number, answering: string, more: object = {}) =>
  decoded('CALL_ESTABLISHED_EVENT', {
    CallID: id,
    ConnectionDeviceType: 0,
    ApplicationID: NULL_ID,
    CSQID: NULL_ID,
    AnsweringDeviceType: 76,
    CallingDeviceType: 0,
    CalledDeviceType: 76,
    LastRedirectDeviceType: NONE,
    LocalConnectionState: 3,
    EventCause: 22,
    ConnectionDeviceID: answering,
    AnsweringDeviceID: answering,
    CallingDeviceID: '5551234',
    CalledDeviceID: answering,
    ...more,
  });
const held = (id: number, device: string) =>
  decoded('CALL_HELD_EVENT', {
    CallID: id,
    ConnectionDeviceType: 0,
    HoldingDeviceType: 76,
    LocalConnectionState: 4,
    EventCause: NONE,
    ConnectionDeviceID: device,
    HoldingDeviceID: device,
  });
const released = (id: number, device: string) =>
  decoded('CALL_CONNECTION_CLEARED_EVENT', {
    CallID: id,
    ConnectionDeviceType: 0,
    ReleasingDeviceType: 76,
    LocalConnectionState: NONE,
    EventCause: NONE,
    ConnectionDeviceID: device,
    ReleasingDeviceID: device,
  });
const cleared = (id: number) =>
  decoded('CALL_CLEARED_EVENT', { CallID: id, LocalConnectionState: 0, EventCause: NONE, reserved4: 0 });
const ended = (id: number) =>
  decoded('END_CALL_EVENT', { CallID: id, ConnectionDeviceType: 0, ConnectionDeviceID: '' });
const dataUpdate = (id: number, more: object = {}) =>
  decoded('CALL_DATA_UPDATE_EVENT', {
    CallID: id,
    CallType: 0,
    ConnectionDeviceType: 0,
    NewConnectionDeviceType: 0,
    NewCallID: id,
    CalledPartyDisposition: 0,
    CampaignID: 0,
    ConnectionDeviceID: '2006',
    NewConnectionDeviceID: '2006',
    ...more,
  });
const agentState = (id: string, state: number, more: object = {}) =>
  decoded('AGENT_STATE_EVENT', {
    CSQState: state,
    StateDuration: 0,
    CSQID: NULL_ID,
    AgentState: state,
    EventReasonCode: 0,
    numCSQs: 0,
    AgentID: id,
    AgentExtension: '2006',
    NextAgentState: NONE,
    ...more,
  });

const lines = (mapper: ReturnType<typeof mapperWith>, ...messages: Parameters<typeof mapper.map>[0][]) =>
  messages.flatMap((message) => mapper.map(message)).map(lineOf);

describe('a call', () => {
  it('begins with the first message about it when its beginning was masked or missed', () => {
    const mapper = mapperWith();
    const [began, rings] = mapper.map(delivered(CALL, '2006'));
    expect(began).toMatchObject({
      type: 'call.began',
      synthetic: true,
      callId: '100',
      connectionId: '2006',
      subjectDevice: { number: '2006', kind: 'agent' },
      callingDevice: { number: '5551234', kind: 'station' },
    });
    expect(rings).toMatchObject({ type: 'call.delivered' });
    expect(rings).not.toHaveProperty('synthetic', true);
  });

  it('begins once, also when its beginning comes late', () => {
    expect(lines(mapperWith(), delivered(CALL, '2006'), begin(CALL), ended(CALL))).toEqual([
      'call.began 100 @2006 (synthetic)',
      'call.delivered 100 @2006',
      'call.ended 100',
    ]);
  });

  it('ends once, and what belongs to its end but comes later does not begin it again', () => {
    const mapper = mapperWith();
    expect(
      lines(mapper, begin(CALL), ended(CALL), released(CALL, '2006'), cleared(CALL), ended(CALL)),
    ).toEqual([
      'call.began 100 @2006',
      'call.ended 100',
      'call.connectionCleared 100 @2006',
      'call.cleared 100',
    ]);
    expect(mapper.calls.all()).toEqual([]);
  });

  it('begins again when its id is used after its end, announced or not', () => {
    const mapper = mapperWith();
    expect(lines(mapper, begin(CALL), ended(CALL), delivered(CALL, '2006'), ended(CALL))).toEqual([
      'call.began 100 @2006',
      'call.ended 100',
      'call.began 100 @2006 (synthetic)',
      'call.delivered 100 @2006',
      'call.ended 100',
    ]);
    expect(mapper.calls.all()).toEqual([]);
  });

  it('that is cleared and whose id begins again has ended in between', () => {
    expect(lines(mapperWith(), begin(CALL), cleared(CALL), begin(CALL))).toEqual([
      'call.began 100 @2006',
      'call.cleared 100',
      'call.ended 100 (synthetic)',
      'call.began 100 @2006',
    ]);
  });

  it('ends with its clearing where END_CALL_EVENT is masked, and with its last connection where that is too', () => {
    const mapper = mapperWith();
    mapper.lastSign = 'cleared';
    expect(lines(mapper, begin(CALL), cleared(CALL)).at(-1)).toBe('call.ended 100 (synthetic)');
    mapper.lastSign = 'connectionCleared';
    expect(lines(mapper, begin(101), released(101, '2006')).at(-1)).toBe('call.ended 101 (synthetic)');
  });

  it('that is never ended is forgotten after a thousand others', () => {
    const mapper = mapperWith();
    const all: string[] = [];
    for (let id = 1; id <= 1_005; id += 1) all.push(...lines(mapper, begin(id), cleared(id)));
    expect(all.filter((line) => line.startsWith('call.ended'))).toEqual(
      [1, 2, 3, 4, 5].map((id) => `call.ended ${id} (synthetic)`),
    );
    expect(mapper.calls.all()).toHaveLength(1_000);
  });

  it('keeps what it knows through its later events', () => {
    const mapper = mapperWith({ queues: { 7: 'Sales' } });
    mapper.map(begin(CALL, { CallVariable3: 'gold', DNIS: '7000', DialedNumber: '7000' }));
    mapper.map(delivered(CALL, '2006', { CSQID: 7, ApplicationID: 4 }));
    mapper.map(established(CALL, '2006'));
    expect(mapper.map(held(CALL, '2006'))[0]).toMatchObject({
      type: 'call.held',
      queue: { id: '7', name: 'Sales' },
      data: { callVariables: { CallVar3: 'gold' } },
      did: '7000',
      dialedNumber: '7000',
      answeringDevice: { number: '2006' },
      callType: 'CALLTYPE_CCX_IN',
      direction: 'inbound',
      localConnectionState: 'hold',
      details: { application: { id: '4' } },
    });
  });

  it('names the connection of the device it happened at, also where the message names the other side', () => {
    const mapper = mapperWith();
    mapper.map(begin(CALL, { ConnectionDeviceID: '2005' }));
    const [event] = mapper.map(
      established(CALL, '2007', { ConnectionDeviceID: '2005', CallingDeviceID: '2005' }),
    );
    expect(event).toMatchObject({ subjectDevice: { number: '2007' }, connectionId: '2007' });
    expect(mapper.calls.at('2005')[0]?.connection).toMatchObject({ id: '2005', state: 'connected' });
  });

  it('is related to its consultation call as long as there is one', () => {
    const mapper = mapperWith();
    mapper.map(begin(CALL));
    mapper.map(held(CALL, '2006'));
    expect(mapper.map(begin(200, { CallType: 12 }))[0]).toMatchObject({ relatedCallId: '100' });
    expect(mapper.map(dataUpdate(CALL))[0]).toMatchObject({ relatedCallId: '200' });
    mapper.map(ended(200));
    expect(mapper.map(dataUpdate(CALL))[0]).not.toHaveProperty('relatedCallId');
  });

  it('hands out copies: a flow that changes an event changes no later one', () => {
    const mapper = mapperWith();
    const [first] = mapper.map(begin(CALL, { CallVariable1: 'a' }));
    (first as { data: { callVariables: Record<string, string> } }).data.callVariables['CallVar1'] = 'broken';
    expect(mapper.map(held(CALL, '2006'))[0]).toMatchObject({ data: { callVariables: { CallVar1: 'a' } } });
  });
});

describe('call data', () => {
  it('is taken from variables, wrap-up, digits, named variables and arrays', () => {
    const [event] = mapperWith().map(
      begin(CALL, {
        CallVariable1: 'one',
        CallVariable10: 'ten',
        CallVariable2: '',
        CallWrapupData: 'sold',
        CallerEnteredDigits: '42',
        UserToUserInfo: Buffer.from('00ff', 'hex'),
        namedVariables: [{ name: 'user.tier', value: 'gold' }],
        namedArrays: [
          { name: 'user.list', index: 2, value: 'c' },
          { name: 'user.list', index: 0, value: 'a' },
        ],
      }),
    );
    expect(event).toMatchObject({
      data: {
        callVariables: { CallVar1: 'one', CallVar10: 'ten' },
        wrapUp: 'sold',
        callerEnteredDigits: '42',
        userToUserInfo: '0x00ff',
        eccVariables: { 'user.tier': 'gold', 'user.list': ['a', '', 'c'] },
      },
    });
  });

  it('takes an empty call variable for no value, and a blank for one', () => {
    const mapper = mapperWith();
    mapper.map(begin(CALL, { CallVariable1: 'x', CallVariable2: 'y' }));
    expect(mapper.map(dataUpdate(CALL, { CallVariable1: '', CallVariable2: ' ' }))[0]).toMatchObject({
      data: { callVariables: { CallVar1: 'x', CallVar2: ' ' } },
      details: { changed: ['callVariables.CallVar2'] },
    });
  });

  it('names campaign and customer of an outbound call', () => {
    const mapper = mapperWith();
    mapper.map(begin(CALL));
    const update = { CampaignID: 9, CustomerPhoneNumber: '5550001', CustomerAccountNumber: 'AC1' };
    expect(mapper.map(dataUpdate(CALL, update))[0]).toMatchObject({
      details: { campaignId: 9, customerPhoneNumber: '5550001', customerAccountNumber: 'AC1' },
    });
  });
});

describe('a call that gets another id', () => {
  it('ends under the old one and goes on under the new one with all that is known', () => {
    const mapper = mapperWith();
    mapper.map(begin(CALL, { CallVariable1: 'x' }));
    mapper.map(established(CALL, '2006'));
    const drafts = mapper.map(dataUpdate(CALL, { NewCallID: 200, CallType: 4 }));
    expect(drafts.map(lineOf)).toEqual([
      'call.began 200 @2006 (synthetic)',
      'call.dataUpdated 200 @2006',
      'call.ended 100 (synthetic)',
    ]);
    expect(drafts[1]).toMatchObject({
      relatedCallId: '100',
      callType: 'CALLTYPE_TRANSFER_IN',
      data: { callVariables: { CallVar1: 'x' } },
    });
    expect(mapper.calls.at('2006').map(({ call }) => call.id)).toEqual([200]);
    expect(lines(mapper, ended(CALL))).toEqual([]);
  });

  it('is found at its new device', () => {
    const mapper = mapperWith();
    mapper.map(begin(CALL));
    mapper.map(established(CALL, '2006'));
    mapper.map(dataUpdate(CALL, { NewConnectionDeviceID: '2007' }));
    expect(mapper.calls.at('2006')).toEqual([]);
    expect(mapper.calls.at('2007')[0]?.connection).toMatchObject({ id: '2007', state: 'connected' });
  });
});

describe('a queued call', () => {
  const queued = (csqs: number[]) =>
    decoded('CALL_QUEUED_EVENT', {
      CallID: CALL,
      ConnectionDeviceType: 0,
      ApplicationID: 2,
      QueueDeviceType: 77,
      CallingDeviceType: 0,
      CalledDeviceType: 74,
      LastRedirectDeviceType: NONE,
      NumCSQs: csqs.length,
      LocalConnectionState: 5,
      EventCause: NONE,
      ConnectionDeviceID: '9019',
      QueueDeviceID: '1',
      CallingDeviceID: '5551234',
      CalledDeviceID: '7000',
      csqs: csqs.map((CSQID) => ({ CSQID })),
    });
  const dequeued = (csqs: number[]) =>
    decoded('CALL_DEQUEUED_EVENT', {
      CallID: CALL,
      ConnectionDeviceType: NONE,
      ApplicationID: NULL_ID,
      QueueDeviceType: 0,
      NumQueued: 3,
      NumCSQs: csqs.length,
      LocalConnectionState: 3,
      EventCause: NONE,
      ConnectionDeviceID: '',
      QueueDeviceID: '',
      csqs: csqs.map((CSQID) => ({ CSQID })),
    });

  it('names all queues it waits in, with their names', () => {
    const mapper = mapperWith({ queues: { 1: 'Sales', 2: 'Service' } });
    expect(mapper.map(queued([1, 2])).at(-1)).toMatchObject({
      type: 'call.queued',
      queue: { id: '1', name: 'Sales' },
      details: {
        queues: [
          { id: '1', name: 'Sales' },
          { id: '2', name: 'Service' },
        ],
      },
    });
  });

  it('leaves the queues that are listed, or all of them', () => {
    const mapper = mapperWith();
    mapper.map(queued([1, 2, 3]));
    expect(mapper.map(dequeued([2]))[0]).toMatchObject({ queue: { id: '2' }, details: { callsInQueue: 3 } });
    expect(mapper.calls.get(CALL)?.waitingIn).toEqual(['1', '3']);
    expect(mapper.map(dequeued([]))[0]).toMatchObject({ queue: { id: '1' } });
    expect(mapper.calls.get(CALL)?.waitingIn).toEqual([]);
  });

  it('leaves them by being diverted, too', () => {
    const mapper = mapperWith();
    mapper.map(queued([1]));
    const drafts = mapper.map(
      decoded('CALL_DIVERTED_EVENT', {
        CallID: CALL,
        ConnectionDeviceType: 0,
        ApplicationID: 2,
        DivertingDeviceType: 77,
        CalledDeviceType: 76,
        LocalConnectionState: 2,
        EventCause: 28,
        ConnectionDeviceID: '9019',
        DivertingDeviceID: '1',
        CalledDeviceID: '2006',
      }),
    );
    expect(drafts[0]).toMatchObject({
      type: 'call.diverted',
      subjectDevice: { number: '1', kind: 'queue' },
      calledDevice: { number: '2006', kind: 'agent' },
    });
    expect(mapper.calls.get(CALL)?.waitingIn).toEqual([]);
  });
});

describe('devices', () => {
  it('come as Primary.Actual from version 14 on, and keep whose line it is', () => {
    const message = delivered(CALL, '1000.1001', { AlertingDeviceType: 78 });
    const mapper = mapperWith();
    mapper.map(agentState('ann', 3, { AgentExtension: '1000' }));
    expect(mapper.map(message)[1]).toMatchObject({
      subjectDevice: { number: '1001', kind: 'station' },
      connectionId: '1000.1001',
      agent: { id: 'ann' },
      details: { primaryExtensions: { '1001': '1000' } },
    });
    expect(mapper.calls.at('1001')[0]?.connection.id).toBe('1000.1001');
  });

  it('keep their dot before version 14', () => {
    const message = delivered(CALL, '1000.1001', { AlertingDeviceType: 78 });
    expect(mapperWith({}, 13).map(message)[1]).toMatchObject({ subjectDevice: { number: '1000.1001' } });
  });

  it('called Unknown are left out', () => {
    const message = established(CALL, '2006', {
      AnsweringDeviceID: 'Unknown',
      AnsweringDeviceType: NONE,
      CalledDeviceID: 'Unknown',
      CalledDeviceType: NONE,
    });
    const event = mapperWith().map(message)[1];
    expect(event).toMatchObject({ subjectDevice: { number: '2006' } });
    expect(event).not.toHaveProperty('answeringDevice');
    expect(event).not.toHaveProperty('calledDevice');
  });

  it('take the ANI for the calling device until a message names it', () => {
    const mapper = mapperWith();
    expect(mapper.map(begin(CALL, { ANI: '5559999' }))[0]).toMatchObject({
      callingDevice: { number: '5559999' },
      details: { ani: '5559999' },
    });
    expect(mapper.map(delivered(CALL, '2006'))[0]).toMatchObject({
      callingDevice: { number: '5551234' },
      details: { ani: '5559999' },
    });
  });
});

describe('agents', () => {
  it('log on with the change from logged out, which no message of its own says', () => {
    const mapper = mapperWith({ agents: { ann: ['Ann Lee', '2006'] } });
    expect(lines(mapper, agentState('ann', 1), agentState('ann', 2))).toEqual([
      'agent.loggedOff ann @2006',
      'agent.loggedOn ann @2006 (synthetic)',
      'agent.notReady ann @2006',
    ]);
  });

  it('log on by what the reason says, once', () => {
    const mapper = mapperWith();
    const [on, state] = mapper.map(agentState('ann', 2, { EventReasonCode: 32760 }));
    expect(on).toMatchObject({ type: 'agent.loggedOn', reason: { code: 32760, name: 'AGT_LOGON' } });
    expect(on).not.toHaveProperty('synthetic', true);
    expect(state).toMatchObject({ type: 'agent.notReady', agentState: 'AGENT_STATE_NOT_READY' });
    expect(lines(mapper, agentState('ann', 2, { EventReasonCode: 32760 }))).toEqual([
      'agent.notReady ann @2006',
    ]);
    expect(
      lines(mapperWith(), agentState('bob', 0), agentState('bob', 2, { EventReasonCode: 32760 })),
    ).toEqual(['agent.loggedOn bob @2006', 'agent.notReady bob @2006']);
  });

  it('carry state, duration, reason, next state and the states for their queues', () => {
    const mapper = mapperWith({ queues: { 1: 'Sales' } });
    const [event] = mapper.map(
      agentState('ann', 4, {
        StateDuration: 12,
        EventReasonCode: 7,
        NextAgentState: 5,
        Duration: 30,
        CTIClientSignature: 'desk',
        numCSQs: 2,
        csqs: [
          { CSQID: 1, CSQState: 4 },
          { CSQID: 2, CSQState: 7 },
        ],
      }),
    );
    expect(event).toEqual({
      ...unstamped('uccx', 'agent.busy'),
      agent: { id: 'ann', extension: '2006' },
      subjectDevice: { number: '2006', kind: 'agent' },
      agentState: 'AGENT_STATE_TALKING',
      stateDurationS: 12,
      reason: { code: 7 },
      details: {
        queueStates: [
          { id: '1', name: 'Sales', state: 'AGENT_STATE_TALKING' },
          { id: '2', state: 'BUSY_OTHER' },
        ],
        nextAgentState: 'AGENT_STATE_WORK',
        expectedDurationS: 30,
        clientSignature: 'desk',
      },
    });
  });

  it('carry the queue that a message for one queue names', () => {
    expect(mapperWith().map(agentState('ann', 3, { CSQID: 5 }))[0]).toMatchObject({ queue: { id: '5' } });
  });

  it('without an id are known by their phone', () => {
    const mapper = mapperWith({ agents: { ann: ['Ann Lee', '2006'] } });
    expect(lines(mapper, agentState('', 3))).toEqual(['agent.ready ann @2006']);
  });

  it('who are not named at all cause no event', () => {
    const mapper = mapperWith();
    expect(mapper.map(agentState('', 3, { AgentExtension: '' }))).toEqual([]);
    expect(mapper.agents.all()).toEqual([]);
  });

  it('in a state that says nothing cause no event', () => {
    expect(lines(mapperWith(), agentState('ann', 9), agentState('ann', 77))).toEqual([]);
  });

  it('who log off leave their phone to the next one', () => {
    const mapper = mapperWith();
    mapper.map(agentState('ann', 3));
    mapper.map(agentState('bob', 2));
    mapper.map(agentState('ann', 1));
    expect(mapper.map(delivered(CALL, '2006'))[1]).toMatchObject({ agent: { id: 'bob' } });
  });

  it('and devices are named as they are at the time', () => {
    const configuration = new Configuration();
    const mapper = new UccxMapper(configuration, 14);
    const name = (id: string, called: string) =>
      configuration.apply([
        { list: 'agents', operation: 'change', record: { id, name: called, details: {} } },
      ]);
    const subject = (id: number) => {
      const [, { agent, subjectDevice }] = mapper.map(delivered(id, '2006')) as [unknown, AtDevice];
      return [agent, subjectDevice.name];
    };
    expect(subject(CALL)).toEqual([undefined, undefined]);
    mapper.map(agentState('ann', 3));
    expect(subject(CALL + 1)).toEqual([{ id: 'ann', extension: '2006' }, undefined]);
    name('ann', 'Ann Lee');
    expect(subject(CALL + 2)).toEqual([{ id: 'ann', name: 'Ann Lee', extension: '2006' }, 'Ann Lee']);
    mapper.map(agentState('ann', 3, { AgentExtension: '2007', AgentInstrument: '2007' }));
    expect(subject(CALL + 3)).toEqual([undefined, undefined]);
  });
});

describe('other events', () => {
  it('tell which stream starts and stops where', () => {
    const rtp = {
      ClientPort: 24_000,
      Direction: 1,
      RTPType: 0,
      BitRate: 0,
      EchoCancellation: 1,
      PacketSize: 20,
      PayloadType: 3,
      ConnectionDeviceType: 0,
      CallID: CALL,
      ConnectionDeviceID: '2006',
      ClientAddress: '10.0.0.6',
      SendingAddress: '10.0.0.9',
      SendingPort: 16_400,
      AgentID: 'ann',
      AgentExtension: '2006',
    };
    expect(mapperWith().map(decoded('RTP_STARTED_EVENT', rtp))).toEqual([
      {
        type: 'media.started',
        callId: '100',
        connectionId: '2006',
        subjectDevice: { number: '2006' },
        agent: { id: 'ann', extension: '2006' },
        mediaDirection: 'output',
        address: '10.0.0.9',
        port: 16_400,
        codec: 'G711ULAW64K',
        details: {
          clientAddress: '10.0.0.6',
          clientPort: 24_000,
          sendingAddress: '10.0.0.9',
          sendingPort: 16_400,
          rtpType: 'audio',
          packetSizeMs: 20,
          echoCancellation: true,
        },
      },
    ]);
    expect(mapperWith().map(decoded('RTP_STOPPED_EVENT', { ...rtp, Direction: 0 }))[0]).toMatchObject({
      type: 'media.stopped',
      mediaDirection: 'input',
      address: '10.0.0.6',
      port: 24_000,
    });
  });

  it('pass a call for help on, with and without a call', () => {
    const assist = {
      ConnectionDeviceType: 0,
      ConnectionDeviceID: '2006',
      ClientID: 'desk',
      Text: 'please help',
    };
    const mapper = mapperWith();
    mapper.map(agentState('ann', 4));
    expect(mapper.map(decoded('SUPERVISOR_ASSIST_EVENT', { ...assist, CallID: CALL }))).toEqual([
      {
        type: 'supervisor.assistRequested',
        callId: '100',
        connectionId: '2006',
        subjectDevice: { number: '2006', kind: 'agent' },
        agent: { id: 'ann', extension: '2006' },
        details: { clientId: 'desk', text: 'please help' },
      },
    ]);
    const [without] = mapper.map(decoded('SUPERVISOR_ASSIST_EVENT', { ...assist, CallID: NULL_ID }));
    expect(without).not.toHaveProperty('callId');
  });

  it.each([
    [3, 'system.online'],
    [4, 'system.offline'],
    [10, 'device.outOfService'],
    [11, 'device.inService'],
  ])('system event %i is %s, at the time of the server', (SystemEventID, type) => {
    const [event] = mapperWith().map(
      decoded('SYSTEM_EVENT', {
        CCXStatus: 0x400,
        CCXTime: 1_700_000_000,
        SystemEventID,
        SystemEventArg1: 1,
        SystemEventArg2: 2,
        SystemEventArg3: 3,
        EventDeviceType: 76,
        EventDeviceID: '2006',
        Text: 'note',
      }),
    );
    expect(event).toMatchObject({
      type,
      time: '2023-11-14T22:13:20.000Z',
      subjectDevice: { number: '2006', kind: 'agent' },
      text: 'note',
      details: { ccxStatus: 'CCX_IN_SERVICE', arguments: [1, 2, 3] },
    });
  });

  it('that are reserved cause nothing', () => {
    const mapper = mapperWith();
    const reserved = { CCXStatus: 0, CCXTime: 0, SystemEventID: 7, EventDeviceType: NONE };
    expect(mapper.map(decoded('SYSTEM_EVENT', reserved))).toEqual([]);
    expect(mapper.map({ type: 'unknown', id: 68, raw: Buffer.alloc(0) })).toEqual([]);
  });
});

describe('a joined call', () => {
  const transferred = (more: object = {}) =>
    decoded('CALL_TRANSFERRED_EVENT', {
      PrimaryDeviceType: 0,
      PrimaryCallID: 100,
      NumParties: 2,
      SecondaryDeviceType: 0,
      SecondaryCallID: 200,
      TransferringDeviceType: 76,
      TransferredDeviceType: 76,
      LocalConnectionState: 3,
      EventCause: 32,
      PrimaryDeviceID: '2006',
      SecondaryDeviceID: '2007',
      TransferringDeviceID: '2006',
      TransferredDeviceID: '2007',
      parties: [
        { ConnectedPartyCallID: 100, ConnectedPartyDeviceType: 0, ConnectedPartyDeviceID: '5551234' },
        { ConnectedPartyCallID: 100, ConnectedPartyDeviceType: 0, ConnectedPartyDeviceID: '2007' },
      ],
      ...more,
    });
  const consulted = () => {
    const mapper = mapperWith();
    mapper.map(begin(100, { ConnectionDeviceID: '5551234' }));
    mapper.map(established(100, '2006'));
    mapper.map(held(100, '2006'));
    mapper.map(begin(200, { CallType: 12 }));
    mapper.map(established(200, '2007', { CallingDeviceID: '2006', CallingDeviceType: 76 }));
    return mapper;
  };

  it('has the parties of both and not the one that transferred', () => {
    const mapper = consulted();
    mapper.map(transferred());
    const connections = [...(mapper.calls.get(100)?.connections.values() ?? [])];
    expect(connections.map(({ device, state }) => [device, state])).toEqual([
      ['5551234', 'connected'],
      ['2007', 'connected'],
    ]);
    expect(mapper.calls.at('2006')).toEqual([]);
  });

  it('may have a new id, which the primary call then goes on under', () => {
    const mapper = consulted();
    const parties = ['5551234', '2007'].map((device) => ({
      ConnectedPartyCallID: 300,
      ConnectedPartyDeviceType: 0,
      ConnectedPartyDeviceID: device,
    }));
    expect(mapper.map(transferred({ parties })).map(lineOf)).toEqual([
      'call.began 300 @2006 (synthetic)',
      'call.transferred 300 @2006',
      'call.ended 100 (synthetic)',
    ]);
    expect(mapper.calls.get(300)?.callType).toBe(1);
  });

  it.each([NULL_ID, 0])('in one step has no other call (%i)', (none) => {
    const mapper = mapperWith();
    mapper.map(begin(100, { ConnectionDeviceID: '5551234' }));
    mapper.map(established(100, '2006'));
    const [event] = mapper.map(transferred({ SecondaryCallID: none }));
    expect(event).toMatchObject({ type: 'call.transferred', details: { primaryCallId: '100' } });
    expect(event).not.toHaveProperty('relatedCallId');
    expect(event).not.toHaveProperty('details.secondaryCallId');
  });

  it('without listed parties is the primary call', () => {
    const [event] = consulted().map(transferred({ parties: undefined, NumParties: 0 }));
    expect(event).toMatchObject({ callId: '100', relatedCallId: '200' });
    expect(event).not.toHaveProperty('parties');
  });
});

describe('snapshots', () => {
  it('are one event for each agent and for each connection', () => {
    const mapper = mapperWith();
    mapper.map(agentState('ann', 4));
    mapper.map(begin(CALL));
    mapper.map(established(CALL, '2006'));
    mapper.map(begin(101));
    mapper.map(held(101, '2007'));
    mapper.map(begin(102));
    mapper.map(begin(103));
    mapper.map(cleared(103));
    expect(snapshotDrafts(mapper).map(lineOf)).toEqual([
      'agent.busy ann @2006 (snapshot)',
      'call.established 100 @2006 (snapshot)',
      'call.held 101 @2007 (snapshot)',
      'call.began 102 (snapshot)',
    ]);
  });

  it('of the server replace what was known of the connections', () => {
    const mapper = mapperWith();
    mapper.map(begin(CALL));
    mapper.map(established(CALL, '2006'));
    const answer = decoded('SNAPSHOT_CALL_CONF', {
      InvokeID: 1,
      CallType: 0,
      callDevices: [
        {
          CallConnectionCallID: CALL,
          CallConnectionDeviceType: 0,
          CallConnectionDeviceID: '2007',
          CallDeviceType: 76,
          CallDeviceID: '2007',
          CallDeviceConnectionState: 4,
        },
      ],
    }) as UccxMessageOf<'SNAPSHOT_CALL_CONF'>;
    const { drafts, changed } = replayCall(mapper, CALL, answer);
    expect(drafts.map(lineOf)).toEqual(['call.held 100 @2007 (snapshot)']);
    expect(changed).toBe(true);
    expect(mapper.calls.get(CALL)?.callType).toBe(1);
    expect(replayCall(mapper, CALL, answer).changed).toBe(false);
    expect(replayCall(mapper, 500, answer).drafts.map(lineOf)).toEqual([
      'call.began 500 (snapshot)',
      'call.held 500 @2007 (snapshot)',
    ]);
  });

  it('of a call without devices say that it is gone', () => {
    const mapper = mapperWith();
    mapper.map(begin(CALL));
    const answer = decoded('SNAPSHOT_CALL_CONF', { InvokeID: 1, CallType: 0 });
    const { drafts } = replayCall(mapper, CALL, answer as UccxMessageOf<'SNAPSHOT_CALL_CONF'>);
    expect(drafts.map(lineOf)).toEqual(['call.ended 100 (synthetic)']);
  });
});

describe('calls whose end never comes', () => {
  it('are kept up to a hundred thousand: the oldest ones end by deduction', () => {
    const mapper = mapperWith();
    const drafts = Array.from({ length: 100_002 }, (_none, index) => mapper.map(begin(index + 1))).flat();
    expect(drafts.filter(({ type }) => type === 'call.ended').map(lineOf)).toEqual([
      'call.ended 1 (synthetic)',
      'call.ended 2 (synthetic)',
    ]);
    expect(mapper.calls.all()).toHaveLength(100_000);
    expect(mapper.calls.at('2006')).toHaveLength(100_000);
  }, 60_000);
});
