import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Mosquitto, onBroker } from '../support/mosquitto';
import { MqttClient } from '../support/mqtt-client';
import { checkout, NodeRed, type FlowNode } from '../support/node-red';
import { until } from '../support/until';

type Json = Readonly<Record<string, unknown>>;

/** What is looked at of an event. */
interface SeenEvent {
  readonly type: string;
  readonly seq: number;
  readonly callId?: string;
  readonly dialedNumber?: string;
  readonly data?: { readonly callVariables?: Readonly<Record<string, string>> };
}

/** What a catch node gets of a command that failed. */
interface Failure {
  readonly payload: Json;
  readonly error: { readonly code: string };
}

interface Reply {
  readonly id: string;
  readonly ok: boolean;
  readonly payload?: Json;
  readonly error?: { readonly code: string; readonly message: string };
}

const OWNER = example('28-mqtt-connection-owner');
const WORKER = example('29-mqtt-worker');
const EVENTS = named(OWNER, 'all events', 'cti-event-in');
const CALL = named(WORKER, 'call', 'inject');
/** The worker's command node. */
const COMMAND_ID = onlyWire(CALL);
/** Commands that the test sends through the worker at once. */
const MANY = 20;

let broker: Mosquitto;
let owner: NodeRed;
let worker: NodeRed;
/** Another program on the same broker. */
let tester: MqttClient;

beforeAll(async () => {
  broker = await Mosquitto.start();
  const settings = { mqttReconnectTime: 200 };
  [owner, worker, tester] = await Promise.all([
    NodeRed.start({ settings, flows: onBroker([...withTap(OWNER), TAP], broker) }),
    NodeRed.start({
      settings,
      flows: onBroker([...WORKER, ...manyCommands(), ...impatientCommand()], broker),
    }),
    connectTester(),
  ]);
  await workerSees('online');
  await press('log agt2006 in');
  await result(({ state }) => state === 'login');
});
afterAll(async () => {
  await tester.close();
  await Promise.all([owner.stop(), worker.stop()]);
  await broker.stop();
});

function example(name: string): FlowNode[] {
  return JSON.parse(readFileSync(path.join(checkout, 'examples', `${name}.json`), 'utf8')) as FlowNode[];
}

function named(flow: readonly FlowNode[], name: string, type: string): FlowNode {
  const found = flow.find((node) => node['name'] === name && node.type === type);
  if (found === undefined) throw new Error(`There is no ${type} node "${name}".`);
  return found;
}

function onlyWire(node: FlowNode): string {
  const [[id]] = node['wires'] as [[string]];
  return id;
}

/** Shows what the owner's own event node sends. */
const TAP: FlowNode = { ...named(WORKER, 'events', 'debug'), id: 'tap', z: EVENTS['z'] };

function withTap(flow: readonly FlowNode[]): FlowNode[] {
  return flow.map((node) => (node === EVENTS ? { ...node, wires: [[onlyWire(node), TAP.id]] } : node));
}

/** A button that sends {@link MANY} commands through the worker's node; each would be seen as an event. */
function manyCommands(): FlowNode[] {
  const func = `return [Array.from({ length: ${MANY} }, (_, n) => ({
    payload: { ...msg.payload, command: 'setCallData', data: { callVariables: { CallVar9: 'n' + n } } },
  }))];`;
  return [
    { ...CALL, id: 'many', payload: '{"device":"2006"}', wires: [['many commands']] },
    { id: 'many commands', type: 'function', z: CALL['z'], func, outputs: 1, wires: [[COMMAND_ID]] },
  ];
}

/** A second command node, which waits for half a second only. */
function impatientCommand(): FlowNode[] {
  const command = WORKER.find(({ id }) => id === COMMAND_ID) as FlowNode;
  const env = ['CTI_BEGIN_WITHIN_S', 'CTI_ANSWER_WITHIN_S'].map((name) => ({
    name,
    value: '0.5',
    type: 'num',
  }));
  return [
    { ...CALL, id: 'ask impatiently', payload: '{"command":"queryVersion"}', wires: [['impatient']] },
    { ...command, id: 'impatient', env },
  ];
}

function connectTester(): Promise<MqttClient> {
  return MqttClient.connect(
    broker.port,
    'cti/ccx/event/#',
    'cti/ccx/reply/+',
    'cti/ccx/state',
    'cti/ccx/command',
  );
}

/** What a debug node of the worker has shown, oldest first. */
function shown(debug: string): readonly unknown[] {
  const { id } = named(WORKER, debug, 'debug');
  return worker.debugMessages.filter(({ nodeId }) => nodeId === id).map(({ value }) => value);
}

const results = (): readonly Json[] => shown('results') as Json[];
const failures = (): readonly Failure[] => shown('errors') as Failure[];

/** What an event node sends. */
interface EventMessage {
  readonly topic: string;
  readonly payload: SeenEvent;
  readonly cti: Json;
}

/** Whole messages as debug nodes show them, without the id that Node-RED gives each. */
function messages(values: readonly unknown[]): EventMessage[] {
  return values.map((value) => ({ ...(value as EventMessage), _msgid: undefined }));
}

/** What the owner's own event node has sent. */
function tapped() {
  return messages(owner.debugMessages.filter(({ nodeId }) => nodeId === TAP.id).map(({ value }) => value));
}

function happened(type: string, fits: (event: SeenEvent) => boolean): number {
  return tapped().filter(({ payload }) => payload.type === type && fits(payload)).length;
}

const press = (button: string): Promise<void> => worker.inject(named(WORKER, button, 'inject').id);

/** Waits for a result that comes after this call and fits. */
function result(fits: (result: Json) => boolean, before = results().length): Promise<Json> {
  return until('the result comes', () => results().slice(before).find(fits), {
    details: () => JSON.stringify(failures()),
  });
}

function workerSees(state: string): Promise<unknown> {
  return worker.status(COMMAND_ID, ({ text }) => text === state);
}

/** A command as another program sends it. */
function command(id: string, payload: Json, inMs = 5_000): Json {
  return { v: 1, id, client: 'tester', deadline: new Date(Date.now() + inMs).toISOString(), payload };
}

function replies(id: string): Reply[] {
  return tester.messages
    .filter(({ topic }) => topic === 'cti/ccx/reply/tester')
    .map(({ payload }) => payload as Reply)
    .filter((reply) => reply.id === id);
}

async function ask(request: Json): Promise<Reply> {
  await tester.publish('cti/ccx/command', request);
  return until('the reply comes', () => replies(String(request['id']))[0]);
}

describe('events over MQTT', () => {
  it('come out of a worker as they come out of the owner, in the same order', async () => {
    const received = await until('events have come', () => {
      const seen = messages(shown('events'));
      return seen.length >= 20 ? seen : undefined;
    });
    const first = received[0]?.payload.seq ?? 0;
    await until('the owner shows them, too', () => tapped().at(-1)?.payload.seq !== undefined);
    const sent = tapped().filter(({ payload }) => payload.seq >= first);
    expect(received).toEqual(sent.slice(0, received.length));
  });

  it('have a topic that brokers filter by type, queue, device and agent', async () => {
    await tester.next('an event of an agent', ({ topic }) =>
      /^cti\/ccx\/event\/agent\/ready\/-\/\d{4}\/\w+$/.test(topic),
    );
  });

  it('go to one member of a shared subscription each', async () => {
    const colleague = await MqttClient.connect(broker.port, '$share/call-log/cti/ccx/event/call/ended/#');
    const before = shown('calls for this worker').length;
    const mine = () =>
      (shown('calls for this worker') as SeenEvent[]).slice(before).map(({ callId }) => callId);
    const others = () => colleague.messages.map(({ payload }) => (payload as SeenEvent).callId);
    const calls: unknown[] = [];
    for (let call = 0; call < 4; call += 1) {
      await press('call');
      calls.push((await result(({ command }) => command === 'makeCall'))['callId']);
      await press('drop');
      await result(({ command }) => command === 'drop');
    }
    await until('every call is logged', () =>
      calls.every((callId) => [...mine(), ...others()].some((logged) => logged === callId)),
    );
    expect(mine().filter((callId) => others().includes(callId))).toEqual([]);
    expect(mine()).not.toEqual([]);
    expect(others()).not.toEqual([]);
    await colleague.close();
  });
});

describe('commands over MQTT', () => {
  it('are carried out and answered once, with what the command node gives', async () => {
    const before = tester.messages.length;
    await press('call');
    const made = await result(({ command }) => command === 'makeCall');
    expect(made).toEqual({
      command: 'makeCall',
      callId: expect.any(String) as string,
      connectionId: '2006',
      device: '2006',
    });
    await until('the call is an event', () =>
      happened('call.originated', ({ callId }) => callId === made['callId']),
    );
    await press('drop');
    await result(({ command }) => command === 'drop');
    const about = tester.messages.slice(before).filter(({ topic }) => !topic.startsWith('cti/ccx/event'));
    expect(about.filter(({ topic }) => topic === 'cti/ccx/command')).toHaveLength(2);
    expect(about.filter(({ topic }) => topic.startsWith('cti/ccx/reply/'))).toHaveLength(2);
  });

  it('fail with the code of the phone system, in a catch node and with their own message', async () => {
    await press('a call that is refused');
    const failure = await until('it fails', () =>
      failures().find(({ payload }) => payload['callId'] === '1'),
    );
    expect(failure.error.code).toBe('UCCX_CF_INVALID_CSTA_CALL_ID');
    expect(failure.payload).toMatchObject({ command: 'drop', device: '2006' });
  });

  it('are carried out and answered once when the broker delivers them twice', async () => {
    const twice = command('twice', { command: 'makeCall', from: '2006', destination: '2025550144' });
    await tester.publish('cti/ccx/command', twice);
    await tester.publish('cti/ccx/command', twice);
    await until('it is answered', () => replies('twice').length > 0);
    await ask(command('after-twice', { command: 'drop', device: '2006' }));
    expect(replies('twice')).toMatchObject([{ ok: true }]);
    const other = ({ dialedNumber }: SeenEvent): boolean => dialedNumber === '2025550144';
    await until('the call is an event', () => happened('call.originated', other));
    expect(happened('call.originated', other)).toBe(1);
  });

  it.each<[what: string, code: string, request: () => Json]>([
    [
      'whose deadline is past',
      'CTI_EXPIRED',
      () => command('late', { command: 'makeCall', from: '2006' }, -1),
    ],
    [
      'whose deadline is far ahead',
      'CTI_INPUT_RANGE',
      () => command('early', { command: 'queryVersion' }, 3_600_000),
    ],
    [
      'without a deadline',
      'CTI_INPUT_MISSING',
      () => ({ ...command('never', { command: 'queryVersion' }), deadline: null }),
    ],
    ['without a payload', 'CTI_INPUT_MISSING', () => ({ ...command('empty', {}), payload: null })],
    ['that no node knows', 'CTI_INPUT_VALUE', () => command('odd', { command: 'sing' })],
    [
      'that this system does not have',
      'CTI_UNSUPPORTED',
      () => command('user', { command: 'setUser', user: '1', setting: 'absence', value: '' }),
    ],
  ])('are refused when it is one %s', async (_what, code, request) => {
    expect(await ask(request())).toMatchObject({ ok: false, error: { code } });
  });

  it('that nobody could be told about are left alone', async () => {
    const before = tester.messages.filter(({ topic }) => topic.startsWith('cti/ccx/reply/')).length;
    const bad = command('x', { command: 'queryVersion' });
    for (const client of ['a/b', '#', '', 7]) await tester.publish('cti/ccx/command', { ...bad, client });
    await tester.publish('cti/ccx/command', 'no command');
    expect(await ask(command('good', { command: 'queryVersion' }))).toMatchObject({ ok: true });
    const after = tester.messages.filter(({ topic }) => topic.startsWith('cti/ccx/reply/')).length;
    expect(after).toBe(before + 1);
  });

  it('give late comers the state of calls and agents', async () => {
    await press('snapshot');
    const { events } = (await result(({ command }) => command === 'snapshot')) as { events: Json[] };
    expect(events.map(({ agent }) => (agent as Json | undefined)?.['id'])).toContain('agt2006');
    expect(events.every(({ snapshot }) => snapshot === true)).toBe(true);
  });

  it('give each of several late comers a whole snapshot', async () => {
    const answers = await Promise.all(
      ['first', 'second', 'third'].map((id) => ask(command(id, { command: 'snapshot' }))),
    );
    const lists = answers.map(({ payload }) => payload?.['events'] as { agent?: { id: string } }[]);
    for (const events of lists) {
      const own = events.filter(({ agent }) => agent?.id === 'agt2006');
      expect(own).toHaveLength(1);
    }
  });

  it('are not carried out after their deadline, whatever held them up', async () => {
    process.kill(owner.pid, 'SIGSTOP');
    const request = command('held-up', { command: 'makeCall', from: '2006', destination: '2025550145' }, 200);
    await tester.publish('cti/ccx/command', request);
    await worker.inject('ask impatiently');
    const gaveUp = (): readonly Failure[] =>
      failures().filter(({ payload }) => payload['command'] === 'queryVersion');
    await until('the worker gives up', () => gaveUp().length > 0);
    process.kill(owner.pid, 'SIGCONT');
    await until('the owner refuses', () => replies('held-up').length > 0);
    expect(replies('held-up')).toMatchObject([{ ok: false, error: { code: 'CTI_EXPIRED' } }]);
    expect(await ask(command('after-held-up', { command: 'queryVersion' }))).toMatchObject({ ok: true });
    expect(happened('call.originated', ({ dialedNumber }) => dialedNumber === '2025550145')).toBe(0);
    expect(gaveUp()).toMatchObject([{ error: { code: 'CTI_TIMEOUT' } }]);
    expect(results().filter(({ command }) => command === 'queryVersion')).toEqual([]);
  });
});

describe('a broker that restarts', () => {
  it('makes commands fail once each, executes none twice, and events go on', async () => {
    await press('call');
    await result(({ command }) => command === 'makeCall');
    const sent = tester.messages.length;
    process.kill(owner.pid, 'SIGSTOP');
    await worker.inject('many');
    await until(
      'the broker has all commands',
      () => tester.messages.slice(sent).filter(({ topic }) => topic === 'cti/ccx/command').length === MANY,
    );
    const before = failures().length;
    await broker.kill();
    await until('every command has failed', () => failures().length >= before + MANY);
    await press('drop');
    await until('so does a new one', () => failures().length > before + MANY);
    process.kill(owner.pid, 'SIGCONT');
    await tester.close();
    await broker.resume();
    tester = await connectTester();
    await workerSees('online');

    const seen = messages(shown('events')).at(-1)?.payload.seq ?? 0;
    await press('drop');
    await result(({ command }) => command === 'drop');
    await until('events come again', () =>
      messages(shown('events')).some(({ payload }) => payload.type === 'call.ended' && payload.seq > seen),
    );
    const outcomes = failures().slice(before);
    expect(outcomes.map(({ error }) => error.code)).toEqual([
      ...Array.from({ length: MANY }, () => 'CTI_CANCELLED'),
      'CTI_OFFLINE',
    ]);
    expect(results().filter(({ command }) => command === 'setCallData')).toEqual([]);
    for (let n = 0; n < MANY; n += 1) {
      const carriedOut = happened(
        'call.dataUpdated',
        ({ data }) => data?.callVariables?.['CallVar9'] === `n${n}`,
      );
      expect(carriedOut).toBeLessThanOrEqual(1);
    }
  });
});

describe('an owner that is gone', () => {
  it('is announced, commands fail at once, and everything works when it is back', async () => {
    await owner.kill();
    await workerSees('away');
    const { id } = named(WORKER, 'owner', 'debug');
    await worker.debugMessage(({ nodeId, value }) => nodeId === id && (value as Json)['state'] === 'away');
    const before = failures().length;
    await press('call');
    await until('the command fails', () => failures().length > before);
    expect(failures().at(-1)).toMatchObject({ error: { code: 'CTI_OFFLINE' } });

    await owner.restart();
    await workerSees('online');
    await press('log agt2006 in');
    await result(({ state }) => state === 'login');
    const retained = await MqttClient.connect(broker.port, 'cti/ccx/state');
    const state = await retained.next('the state comes at once', () => true);
    expect(state).toMatchObject({ retain: true, payload: { state: 'online' } });
    await retained.close();
  });
});
