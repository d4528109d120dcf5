import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CtiCommand } from '../../lib/core/commands';
import { CTI_EVENT_TYPES, type CtiEventType } from '../../lib/core/events';
import {
  startSimulator,
  type Mtcti3Simulator,
  type Mtcti3SimulatorOptions,
} from '../../lib/systems/mtcti3/sim/index';
import { RESULT_CODES } from '../../lib/systems/mtcti3/result-codes';
import { enqueue, distribute } from '../../lib/systems/mtcti3/sim/distribution';
import { ringUser } from '../../lib/systems/mtcti3/sim/routing';
import { createClient, interestIn, type Mtcti3Client } from '../support/mtcti3-client';
import { until } from '../support/until';

const stops: (() => Promise<void>)[] = [];
let sim: Mtcti3Simulator;
let pbx: Mtcti3Client;

async function start(options: Mtcti3SimulatorOptions = {}): Promise<Mtcti3Simulator> {
  const started = await startSimulator(options);
  stops.push(() => started.stop());
  return started;
}

async function connect(simulator: Mtcti3Simulator, types?: readonly CtiEventType[]): Promise<Mtcti3Client> {
  const client = createClient(
    {
      ...simulator.settings,
      credentials: simulator.settings.credentials ?? {},
      options: { keepaliveIntervalMs: 500 },
    },
    types === undefined ? {} : { interest: { eventTypes: new Set(types) } },
  );
  stops.push(() => client.driver.stop());
  await client.online();
  return client;
}

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** An outside call that rings at a user, and its callId. */
async function rings(extn: string): Promise<string> {
  const { world } = sim;
  const call = world.newCall();
  call.parties.push({ kind: 'outside', number: '01707123456', name: 'Customer', did: '8010' });
  const user = world.userByExtn(extn);
  if (user === undefined) throw new Error(`no user ${extn}`);
  world.scripted.add(user);
  ringUser(world, call, user);
  world.commit();
  const seen = pbx.events.length;
  const event = await until('it rings', () =>
    pbx.events
      .slice(Math.max(0, seen - 1))
      .find(
        (each) =>
          each.type === 'call.delivered' && 'subjectDevice' in each && each.subjectDevice?.number === extn,
      ),
  );
  return 'callId' in event ? String(event.callId) : '';
}

/** An outside call that waits in a queue, and its callId. */
async function waits(extn = '500'): Promise<string> {
  const { world } = sim;
  for (const user of world.users.values()) world.scripted.add(user);
  const call = world.newCall();
  call.parties.push({ kind: 'outside', number: '01707999999', name: '', did: '8010' });
  const queue = world.queueByExtn(extn);
  if (queue === undefined) throw new Error(`no queue ${extn}`);
  enqueue(world, call, queue);
  distribute(world, queue);
  world.commit();
  const event = await pbx.event('call.queued', (each) => !each.snapshot);
  return 'callId' in event ? String(event.callId) : '';
}

async function talks(extn: string): Promise<string> {
  const callId = await rings(extn);
  await pbx.driver.execute({ command: 'answer', callId, device: extn });
  await pbx.event('call.established', (event) => 'callId' in event && event.callId === callId);
  return callId;
}

const run = (command: CtiCommand) => pbx.driver.execute(command);
const code = async (command: CtiCommand): Promise<string | undefined> => (await pbx.failure(command))?.code;
const after = (type: CtiEventType, callId: string) =>
  pbx.event(type, (event) => 'callId' in event && event.callId === callId);

describe('stories', () => {
  beforeEach(async () => {
    sim = await start();
    pbx = await connect(
      sim,
      CTI_EVENT_TYPES.filter((type) => !type.startsWith('presence')),
    );
  });

  /** The events of one call of the story, in order, synthetic or not. */
  const told = (number: number): string[] => {
    const calls = [
      ...new Set(pbx.events.flatMap((event) => ('callId' in event && event.callId ? [event.callId] : []))),
    ];
    return pbx.events
      .filter((event) => 'callId' in event && event.callId === calls[number])
      .map(({ type }) => type.replace('call.', ''));
  };

  it('a queued call is answered by an agent', async () => {
    await sim.play('queued-call');
    await pbx.event('call.ended');
    expect(told(0)).toEqual([
      'began',
      'delivered',
      'queued',
      'dequeued',
      'delivered',
      'established',
      'connectionCleared',
      'cleared',
      'ended',
    ]);
  });

  it('a queued call is given up', async () => {
    await sim.play('abandoned-call');
    await pbx.event('call.ended');
    expect(told(0)).toEqual([
      'began',
      'delivered',
      'queued',
      'dequeued',
      'connectionCleared',
      'cleared',
      'ended',
    ]);
  });

  it('a queued call is missed by an agent', async () => {
    await sim.play('missed-call');
    await pbx.event('call.ended');
    expect(told(0)).toEqual([
      'began',
      'delivered',
      'queued',
      'dequeued',
      'delivered',
      'connectionCleared',
      'diverted',
      'queued',
      'dequeued',
      'connectionCleared',
      'cleared',
      'ended',
    ]);
  });

  it('a call is transferred after a consultation', async () => {
    await sim.play('consult-transfer');
    await until(
      'both calls ended',
      () => pbx.events.filter(({ type }) => type === 'call.ended').length === 2,
    );
    expect(told(0)).toEqual([
      'began',
      'delivered',
      'queued',
      'dequeued',
      'delivered',
      'established',
      'held',
      'transferred',
      'established',
      'connectionCleared',
      'cleared',
      'ended',
    ]);
    expect(told(1)).toEqual([
      'began',
      'serviceInitiated',
      'originated',
      'delivered',
      'established',
      'connectionCleared',
      'cleared',
      'ended',
    ]);
  });

  it('a consultation becomes a conference', async () => {
    await sim.play('conference');
    await until(
      'both calls ended',
      () => pbx.events.filter(({ type }) => type === 'call.ended').length === 2,
    );
    expect(told(0).slice(7)).toEqual([
      'conferenced',
      'established',
      'connectionCleared',
      'connectionCleared',
      'cleared',
      'ended',
    ]);
  });

  it('an agent has a day', async () => {
    await sim.play('agent-day');
    await until('it is over', () => pbx.events.filter(({ type }) => type === 'agent.loggedOn').length === 2);
    const agent = pbx.events.filter(({ type, snapshot }) => type.startsWith('agent.') && !snapshot);
    expect(agent.map(({ type }) => type)).toEqual([
      'agent.loggedOff',
      'agent.loggedOn',
      'agent.ready',
      'agent.notReady',
      'agent.ready',
      'agent.workingAfterCall',
      'agent.ready',
      'agent.notReady',
      'agent.loggedOff',
      'agent.loggedOn',
      'agent.ready',
    ]);
  });

  it('a call is parked, fetched and stays one call', async () => {
    await sim.play('park');
    await pbx.event('call.ended');
    expect(told(0)).toEqual([
      'began',
      'delivered',
      'established',
      'connectionCleared',
      'established',
      'connectionCleared',
      'cleared',
      'ended',
    ]);
    const slots = pbx.events.filter(({ type }) => type === 'park.updated');
    expect(slots).toMatchObject([{ state: { slot: '701', occupied: true } }, { state: { occupied: false } }]);
  });

  it('a voice message is left', async () => {
    await sim.play('voicemail');
    expect(await pbx.event('voicemail.received')).toMatchObject({ unread: 1, to: { number: '206' } });
  });

  it('a day goes on until it is stopped', async () => {
    const day = sim.play('day', { ratePerMinute: 3_000 });
    await until('five calls began', () => pbx.events.filter(({ type }) => type === 'call.began').length >= 5);
    await sim.stop();
    await day;
  });
});

describe('commands', () => {
  beforeEach(async () => {
    sim = await start();
    pbx = await connect(sim);
  });

  it('answer, hold, retrieve and drop', async () => {
    const callId = await rings('201');
    await run({ command: 'answer', callId, device: '201', options: { deviceHint: 'desk' } });
    await after('call.established', callId);
    await run({ command: 'hold', device: '201' });
    await after('call.held', callId);
    await run({ command: 'retrieve', callId });
    await after('call.retrieved', callId);
    expect(await run({ command: 'drop', callId })).toMatchObject({ command: 'drop', callId, device: '201' });
    await after('call.ended', callId);
  });

  it('are refused before anything is sent when the call does not offer them', async () => {
    const callId = await rings('201');
    const sent = pbx.driver.counters.framesSent;
    const error = await pbx.failure({ command: 'hold', callId, device: '201' });
    expect(error?.code).toBe('CTI_NOT_AVAILABLE');
    expect(error?.message).toContain('DROP, ANSWER, REDIRECT');
    expect(await code({ command: 'finish', callId })).toBe('CTI_NOT_AVAILABLE');
    expect(pbx.driver.counters.framesSent).toBe(sent);
  });

  it('makes calls of every kind, and knows which call it became', async () => {
    const made = await run({
      command: 'makeCall',
      from: '201',
      destination: '03498984598',
      data: { tag: 'campaign', accountCode: '1001' },
      options: {
        withholdCaller: true,
        privacy: true,
        campaignNumber: '777',
        callerNumber: '555',
        deviceHint: 'softphone',
      },
    });
    const callId = String('callId' in made ? made.callId : '');
    expect(made).toMatchObject({ device: '201', connectionId: '201:1' });
    expect(await after('call.established', callId)).toMatchObject({
      direction: 'outbound',
      data: { tag: 'campaign', accountCode: '1001' },
      answeringDevice: { number: '03498984598' },
    });
    await run({ command: 'drop', callId });
    await after('call.ended', callId);

    const conference = await run({
      command: 'makeCall',
      from: '201',
      destination: '20987',
      options: { type: 'meetMe' },
    });
    expect(conference).toHaveProperty('callId');
    await run({ command: 'drop', device: '201' });

    const page = await run({
      command: 'makeCall',
      from: '201',
      destination: '202',
      options: { type: 'page' },
    });
    const paged = await pbx.event(
      'call.established',
      (event) => 'callType' in event && event.callType === 'PAGE',
    );
    await run({ command: 'answerPage', device: '202' });
    await run({ command: 'clear', callId: String('callId' in page ? page.callId : ''), device: '201' });
    expect(paged).toMatchObject({ subjectDevice: { number: '202' } });
  });

  it('makes a call digit by digit', async () => {
    const made = await run({ command: 'makeCall', from: '201', destination: '' });
    const callId = String('callId' in made ? made.callId : '');
    await after('call.serviceInitiated', callId);
    for (const digit of '202') await run({ command: 'dial', callId, device: '201', digits: digit });
    await pbx.event('call.delivered', (event) => 'callId' in event && event.callId === callId);
  });

  it('says that a number does not exist by the failed call', async () => {
    const made = await run({ command: 'makeCall', from: '201', destination: '99' });
    const failed = await after('call.failed', String('callId' in made ? made.callId : ''));
    expect(failed).toMatchObject({ cause: { name: 'UNALLOCATEDNUMBER' } });
  });

  it('is refused for users without phone, with a faulty one, or without a free appearance', async () => {
    const [alice, bob] = [sim.world.userByExtn('201'), sim.world.userByExtn('202')];
    if (alice === undefined || bob === undefined) throw new Error('no users');
    alice.loggedInExtn = '';
    bob.extnFault = true;
    expect(await code({ command: 'makeCall', from: '201', destination: '203' })).toBe(
      'MTCTI3_CALLCONTROL_NOPHONE',
    );
    expect(await code({ command: 'makeCall', from: '202', destination: '203' })).toBe(
      'MTCTI3_CALLCONTROL_EXTNFAULT',
    );
    for (let calls = 0; calls < 3; calls += 1)
      await run({ command: 'makeCall', from: '203', destination: '' });
    expect(await code({ command: 'makeCall', from: '203', destination: '' })).toBe(
      'MTCTI3_CALLCONTROL_MAXCALLS',
    );
    expect(
      await code({ command: 'makeCall', from: '204', destination: '203', data: { accountCode: '9' } }),
    ).toBe('MTCTI3_CALLCONTROL_BADACCT');
    expect(
      await code({ command: 'makeCall', from: '204', destination: '203', data: { authCode: '9' } }),
    ).toBe('MTCTI3_CALLCONTROL_BADAUTH');
  });

  it('consults and transfers', async () => {
    const callId = await talks('201');
    const consultation = await run({ command: 'consult', callId, destination: '202' });
    expect(consultation).toMatchObject({ details: { heldCallId: callId } });
    const other = String('callId' in consultation ? consultation.callId : '');
    await after('call.delivered', other);
    await run({ command: 'answer', callId: other, device: '202' });
    await after('call.established', other);
    await run({ command: 'alternate', callId: other, device: '201' });
    await after('call.retrieved', callId);
    await run({ command: 'alternate', callId, device: '201', otherCallId: other });
    await after('call.retrieved', other);
    expect(
      await run({ command: 'transfer', callId: other, device: '201', heldCallId: callId }),
    ).toHaveProperty('callId');
    await after('call.transferred', callId);
    await after('call.ended', other);
    expect(await run({ command: 'snapshotCall', callId })).toMatchObject({
      connections: [{ device: '202' }],
    });
  });

  it.each(['transfer', 'reconnect'] as const)(
    '%s needs the device alone after a consultation',
    async (name) => {
      const callId = await talks('201');
      const consultation = await run({ command: 'consult', callId, destination: '202' });
      const other = String('callId' in consultation ? consultation.callId : '');
      await after('call.delivered', other);
      await run({ command: 'answer', callId: other, device: '202' });
      await after('call.established', other);
      await run({ command: name, device: '201' });
      await after(name === 'transfer' ? 'call.transferred' : 'call.retrieved', callId);
      await after('call.ended', other);
    },
  );

  it('takes the held call back when the consultation leads nowhere', async () => {
    const callId = await talks('201');
    const consultation = await run({ command: 'consult', callId, destination: '202' });
    const other = String('callId' in consultation ? consultation.callId : '');
    await after('call.delivered', other);
    await run({ command: 'reconnect', callId: other, device: '201' });
    await after('call.retrieved', callId);
    await after('call.ended', other);
  });

  it('confers, adds, mutes and drops members', async () => {
    const callId = await talks('201');
    const consultation = await run({ command: 'consult', callId, destination: '202', purpose: 'conference' });
    const other = String('callId' in consultation ? consultation.callId : '');
    await after('call.delivered', other);
    await run({ command: 'answer', callId: other, device: '202' });
    await after('call.established', other);
    await run({ command: 'conference', callId, device: '201', options: { otherCallIds: [other] } });
    const conferenced = await after('call.conferenced', callId);
    const numbers = 'parties' in conferenced ? conferenced.parties?.map(({ number }) => number).sort() : [];
    expect(numbers).toEqual(['01707123456', '201', '202']);
    await run({ command: 'conferenceMember', callId, device: '201', action: 'add', member: '03498984598' });
    await until(
      'there are three others',
      () =>
        pbx.events.findLast(({ type }) => type === 'call.conferenced') !== undefined &&
        pbx.events.filter(({ type }) => type === 'call.conferenced').length > 1,
    );
    await run({ command: 'conferenceMember', callId, device: '201', action: 'mute', member: '202' });
    expect(
      await code({ command: 'conferenceMember', callId, device: '201', action: 'drop', member: '77' }),
    ).toBe('CTI_INPUT_UNKNOWN');
    await run({ command: 'mute', callId, device: '201', on: true });
    await run({ command: 'conferenceMember', callId, device: '201', action: 'drop', member: '202' });
    await pbx.event(
      'call.connectionCleared',
      (event) =>
        'subjectDevice' in event &&
        event.subjectDevice?.number === '202' &&
        'callId' in event &&
        event.callId === callId,
    );
    await run({ command: 'clear', callId, device: '201' });
    await after('call.ended', callId);
  });

  it('parks and fetches', async () => {
    const callId = await talks('201');
    await run({ command: 'park', callId, slot: '7*1' });
    await pbx.event('park.updated');
    expect(await code({ command: 'unpark', device: '202', slot: '9' })).toBe(
      'MTCTI3_CALLCONTROL_TARGETNOTFOUND',
    );
    expect(await run({ command: 'unpark', device: '202', slot: '7*1' })).toMatchObject({
      callId,
      device: '202',
    });
  });

  it('picks a call up from a phone that rings', async () => {
    const callId = await rings('201');
    const taken = await run({ command: 'pickup', callId, device: '202' });
    expect(taken).toMatchObject({ device: '202' });
    await pbx.event(
      'call.established',
      (event) => 'subjectDevice' in event && event.subjectDevice?.number === '202',
    );
  });

  it('redirects a call that rings', async () => {
    const callId = await rings('201');
    await run({ command: 'redirect', callId, destination: '202' });
    await after('call.diverted', callId);
    await pbx.event(
      'call.delivered',
      (event) => 'subjectDevice' in event && event.subjectDevice?.number === '202',
    );
    expect(pbx.events.some((event) => event.type === 'call.ended')).toBe(false);
  });

  it('changes what a call carries', async () => {
    const callId = await talks('201');
    await run({
      command: 'setCallData',
      callId,
      data: { tag: 'vip', accountCode: '1002', authCode: '4711' },
    });
    await pbx.event(
      'call.dataUpdated',
      (event) => 'data' in event && typeof event.data === 'object' && 'accountCode' in event.data,
    );
    expect(await code({ command: 'setCallData', callId, data: { accountCode: '5' } })).toBe(
      'MTCTI3_CALLCONTROL_BADACCT',
    );
    expect(await code({ command: 'setCallData', callId, data: { priority: 1 } })).toBe('CTI_NOT_AVAILABLE');
    await run({ command: 'setCallData', callId, data: { tag: '' } });
    await run({ command: 'privacy', callId, on: true });
    await run({ command: 'privacy', callId, on: false });
    await run({ command: 'record', callId, action: 'start' });
    await run({ command: 'record', callId, action: 'stop' });
    await run({ command: 'record', callId, action: 'pause' });
    await run({ command: 'record', callId, action: 'resume' });
    await run({ command: 'sendDtmf', callId, digits: '12*#' });
    expect(await code({ command: 'pushToMobile', callId })).toBe('CTI_NOT_AVAILABLE');
  });

  it('barges in on behalf of a supervisor', async () => {
    const callId = await talks('201');
    await run({ command: 'supervise', action: 'bargeIn', agent: '201', supervisor: '204' });
    expect(await after('call.conferenced', callId)).toBeDefined();
  });

  it('asks which call is meant when several are', async () => {
    await talks('201');
    const made = await run({ command: 'makeCall', from: '202', destination: '203' });
    const callId = String('callId' in made ? made.callId : '');
    await after('call.delivered', callId);
    await run({ command: 'answer', callId, device: '203' });
    await after('call.established', callId);
    expect(await code({ command: 'drop', callId })).toBe('CTI_INPUT_VALUE');
    await run({ command: 'drop', callId, device: '203' });
  });

  it('takes an event as it is', async () => {
    const callId = await rings('201');
    const event = await after('call.delivered', callId);
    const { connectionId, subjectDevice } = event as {
      connectionId: string;
      subjectDevice: { number: string };
    };
    await run({ command: 'answer', callId, connectionId, device: subjectDevice.number });
    await after('call.established', callId);
  });
});

describe('queued calls', () => {
  beforeEach(async () => {
    sim = await start();
    pbx = await connect(sim);
  });

  it('are sent to an agent, to a callflow, and to a conference with PIN', async () => {
    const callId = await waits();
    await run({ command: 'blindTransfer', callId, destination: '204' });
    await pbx.event(
      'call.delivered',
      (event) => 'subjectDevice' in event && event.subjectDevice?.number === '204',
    );
    await run({ command: 'blindTransfer', callId, destination: 'Callflow', kind: 'voicemail' });
    await pbx.event(
      'call.established',
      (event) => 'subjectDevice' in event && event.subjectDevice?.number === 'Callflow',
    );
    await run({
      command: 'blindTransfer',
      callId,
      destination: '20987',
      kind: 'conference',
      options: { pin: '123456' },
    });
    await until('it is in the conference', () =>
      pbx.events.some((event) => 'answeringDevice' in event && event.answeringDevice?.number === '20987'),
    );
    expect(await code({ command: 'blindTransfer', callId, destination: '99' })).toBe('CTI_NOT_AVAILABLE');
  });

  it('that cannot be sent there stay where they are', async () => {
    const callId = await waits();
    expect(await code({ command: 'blindTransfer', callId, destination: '99' })).toBe(
      'MTCTI3_CALLCONTROL_TRANSFERFAILED',
    );
    expect(pbx.events.some((event) => event.type === 'call.ended')).toBe(false);
  });

  it('get another priority, and are finished without being cleared', async () => {
    const callId = await waits();
    await run({ command: 'setCallData', callId, data: { priority: 3, tag: 'vip' } });
    expect(await after('call.dataUpdated', callId)).toMatchObject({ data: { priority: 3 } });
    await run({ command: 'finish', callId, options: { reportAtOnce: true } });
    await after('call.ended', callId);
    expect(pbx.events.some((event) => event.type === 'call.cleared')).toBe(false);
  });

  it('go on being followed on their first queue when they are sent to another one', async () => {
    const callId = await waits();
    await run({ command: 'blindTransfer', callId, destination: '501' });
    await until(
      'it waits again',
      () => pbx.events.filter((event) => event.type === 'call.queued').length === 2,
    );
    expect(new Set(pbx.events.flatMap((event) => ('callId' in event ? [event.callId] : []))).size).toBe(1);
  });
});

describe('users and queues', () => {
  beforeEach(async () => {
    sim = await start();
    pbx = await connect(sim);
  });
  it('agents log in at another extension, off, and are made ready', async () => {
    await run({ command: 'setAgentState', agent: '201', state: 'logout' });
    await pbx.event('agent.loggedOff', (event) => !event.snapshot);
    expect(
      await code({
        command: 'setAgentState',
        agent: '201',
        state: 'login',
        device: '206',
        password: 'wrong',
      }),
    ).toBe('MTCTI3_NOTALLOWED');
    await run({
      command: 'setAgentState',
      agent: '201',
      state: 'login',
      device: '206',
      password: '1234',
      options: { teleworker: { number: '0170555', holdLineOpen: true } },
    });
    await pbx.event('agent.loggedOn');
    expect(JSON.stringify(pbx.log)).not.toContain('1234');
    await run({ command: 'setAgentState', agent: '201', state: 'notReady' });
    await pbx.event('agent.notReady');
    expect(await run({ command: 'queryAgentState', agent: '201' })).toMatchObject({
      state: 'notReady',
      device: '206',
    });
    await run({ command: 'setAgentState', agent: '201', state: 'ready' });
    await run({ command: 'setAgentState', agent: '201', state: 'notReady', options: { queue: 'Sales' } });
    expect(
      await pbx.event('agent.notReady', (event) => 'queue' in event && event.queue?.name === 'Sales'),
    ).toMatchObject({ agent: { id: '201' } });
    await run({ command: 'setAgentState', agent: '201', state: 'ready', options: { queue: '500' } });
    await pbx.event('agent.ready', (event) => 'queue' in event && event.queue?.name === 'Sales');
  });

  it('are listed, and known in full when asked for', async () => {
    expect(await run({ command: 'queryDirectory' })).toMatchObject({
      directory: { complete: true, queues: [{ id: '500', name: 'Sales' }, { id: '501' }] },
    });
    const { agents } = pbx.driver.directory;
    expect(agents.map(({ id }) => id)).toEqual(['201', '202', '203', '204', '205', '206']);
    expect(await run({ command: 'queryUser', user: 'Bob Baker' })).toMatchObject({
      user: {
        number: '202',
        features: expect.arrayContaining(['MAKECALL']) as string[],
        loggedInExtension: '202',
      },
      calls: [],
    });
    const callId = await rings('201');
    expect(await run({ command: 'snapshotDevice', device: '201' })).toMatchObject({
      calls: [{ callId, state: 'RINGING', features: expect.arrayContaining(['ANSWER']) as string[] }],
    });
    expect(await run({ command: 'queryCalls', device: '201' })).toMatchObject({
      calls: [{ type: 'call.delivered', snapshot: true, callId }],
    });
  });

  it('files and version are read', async () => {
    const file = await pbx.driver.execute({ command: 'readFile', path: 'nasystem/AccountCode' });
    expect(file.content.toString('latin1').split('\r\n')).toContain('1001');
    expect(await run({ command: 'queryVersion' })).toMatchObject({ version: 'IP Office 11.1.0.0 build 600' });
  });

  it('that nobody watches are watched for the sake of a command', async () => {
    pbx.driver.setInterest(interestIn({ eventTypes: new Set() }));
    await until('only the list is left', () => sim.subscriptions === 1);
    expect(await run({ command: 'queryUser', user: '203' })).toMatchObject({
      user: { name: 'Carol Clarke' },
    });
    expect(sim.subscriptions).toBe(2);
  });

  it('are told as presence', async () => {
    pbx.driver.setInterest(interestIn({ eventTypes: new Set(['presence.updated']) }));
    await pbx.event('presence.updated');
    await run({ command: 'setUser', user: '201', setting: 'doNotDisturb', value: true });
    expect(
      await pbx.event(
        'presence.updated',
        (event) => !event.snapshot && 'user' in event && event.user?.id === '201',
      ),
    ).toMatchObject({ changed: ['doNotDisturb'] });
  });
});

describe('every documented refusal', () => {
  beforeEach(async () => {
    sim = await start();
    pbx = await connect(sim, []);
  });

  it('comes with its name', async () => {
    for (const { result, name } of RESULT_CODES) {
      sim.inject('reject', result);
      expect(await code({ command: 'queryVersion' }), name).toBe(`MTCTI3_${name}`);
    }
  });
});

describe('faults', () => {
  beforeEach(async () => {
    sim = await start();
    pbx = await connect(sim);
  });

  it('a dropped connection comes back', async () => {
    sim.inject('drop');
    await pbx.event('link.resync');
    expect(pbx.driver.counters.reconnects).toBe(1);
  });

  it('messages in pieces are read', async () => {
    sim.inject('split');
    await rings('201');
  });

  it('garbage is a link.fault and nothing else', async () => {
    sim.inject('garble');
    await pbx.event('link.fault');
    await rings('201');
  });

  it('ended subscriptions come back', async () => {
    const before = sim.subscriptions;
    sim.inject('terminate');
    await until('all are back', () => sim.subscriptions === before);
    expect(pbx.driver.state.kind).toBe('online');
  });

  it('silence is found out', async () => {
    sim.inject('silence');
    expect(await pbx.event('link.down')).toMatchObject({ problem: { code: 'CTI_KEEPALIVE_LOST' } });
    sim.inject('drop');
    await pbx.event('link.resync');
  });

  it('a missing licence stops the retries', async () => {
    sim.inject('licence');
    await until('it is halted', () => pbx.driver.state.kind === 'halted');
    expect(pbx.driver.state).toMatchObject({ error: { code: 'CTI_LICENCE_MISSING' } });
  });

  it('a restart is survived', async () => {
    sim.inject('restart', 100);
    await pbx.event('link.resync');
  });

  it('a wrong password stops the retries, and so do missing rights', async () => {
    for (const credentials of [
      { username: 'simulator', password: 'wrong!' },
      { username: 'simulator-without-rights', password: 'simulator' },
    ]) {
      const other = createClient({ ...sim.settings, credentials, options: {} });
      stops.push(() => other.driver.stop());
      await other.driver.start();
      expect(other.driver.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_AUTH_FAILED' } });
    }
  });

  it('more than ten connections are refused', async () => {
    for (let count = 1; count < 10; count += 1) await connect(sim, []);
    const eleventh = createClient({
      ...sim.settings,
      credentials: sim.settings.credentials ?? {},
      options: {},
    });
    stops.push(() => eleventh.driver.stop());
    await eleventh.driver.start();
    expect(eleventh.driver.counters.lastError?.message).toContain('503');
  });
});

describe('without framing', () => {
  it('everything works as well', async () => {
    sim = await start();
    pbx = createClient({
      ...sim.settings,
      credentials: sim.settings.credentials ?? {},
      options: { framing: 'none' },
    });
    stops.push(() => pbx.driver.stop());
    await pbx.online();
    await rings('201');
  });
});

describe('a large system', () => {
  it('with 2,000 users and 50 queues is subscribed and answered on one connection', async () => {
    sim = await start({ population: { users: 2_000, queues: 50 } });
    pbx = await connect(
      sim,
      CTI_EVENT_TYPES.filter((type) => type !== 'park.updated'),
    );
    // Users, queues, the list and presence.
    await until('all are subscribed', () => sim.subscriptions === 2_052);
    expect(pbx.driver.directory).toMatchObject({ complete: true });
    expect(pbx.driver.directory.agents).toHaveLength(2_000);
    const told = new Set(
      pbx.events.flatMap((event) =>
        event.type === 'user.updated' && 'user' in event ? [event.user?.id] : [],
      ),
    );
    expect(told.size).toBe(2_000);
    await until(
      'all presentities are told',
      () => pbx.events.filter(({ type }) => type === 'presence.updated').length === 2_000,
    );
    expect(
      await run({ command: 'setUser', user: '21999', setting: 'doNotDisturb', value: true }),
    ).toBeDefined();
    await pbx.driver.stop();
    await until('nothing is left', () => sim.subscriptions === 0);
  });
});
