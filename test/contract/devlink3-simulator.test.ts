import net from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionSettings } from '../../lib/core/system';
import { Devlink3Simulator, LARGEST_FILE, MAXIMUM_FILE_BYTES } from '../../lib/systems/devlink3/sim/index';
import { extension, SALES } from '../../lib/systems/devlink3/sim/site';
import { fileRows, fileText, userList } from '../../lib/core/files';
import { cstring, frame, u16, u32 } from '../support/devlink3-bytes';
import { observe, type ObservedDriver } from '../support/devlink3-driver';
import { until } from '../support/until';

let simulator: Devlink3Simulator;
let drivers: ObservedDriver[] = [];

beforeEach(async () => {
  simulator = await Devlink3Simulator.start({ stepMs: 2 });
});
afterEach(async () => {
  await Promise.all(drivers.map(({ driver }) => driver.stop()));
  drivers = [];
  await simulator.stop();
});

function connect(settings: Partial<ConnectionSettings> = {}, options: object = {}): ObservedDriver {
  const base = simulator.settings;
  const observed = observe(
    { ...base, ...settings, options: { ...base.options, ...options } },
    { random: () => 0.05 },
  );
  drivers.push(observed);
  return observed;
}

/** Connects and gives the types of call events that a scenario causes. */
async function story(scenario: string, options: object = {}): Promise<string[]> {
  const observed = connect({}, options);
  await observed.driver.start();
  await simulator.play(scenario);
  await observed.event('call.ended');
  await until('every call has ended', () => {
    const types = observed.types();
    const count = (type: string): number => types.filter((one) => one === type).length;
    return count('call.began') === count('call.ended');
  });
  return observed.types().filter((type) => type.startsWith('call.'));
}

describe('scenarios over a real socket', () => {
  it.each([
    [
      'incoming-isdn',
      'began delivered delivered delivered established connectionCleared connectionCleared connectionCleared connectionCleared cleared ended',
    ],
    [
      'queued-call',
      'began queued dequeued delivered established connectionCleared connectionCleared cleared ended',
    ],
    ['abandoned-call', 'began queued dequeued connectionCleared cleared ended'],
    ['missed-call', 'began delivered connectionCleared connectionCleared cleared ended'],
    [
      'consult-transfer',
      'began delivered established held began serviceInitiated originated delivered established transferred ' +
        'connectionCleared cleared ended established connectionCleared connectionCleared cleared ended',
    ],
    [
      'conference',
      'began delivered established held began serviceInitiated originated delivered established connectionCleared ' +
        'conferenced cleared ended connectionCleared connectionCleared connectionCleared connectionCleared cleared ended',
    ],
    [
      'hold-and-retrieve',
      'began queued dequeued delivered established held dataUpdated retrieved dataUpdated connectionCleared connectionCleared cleared ended',
    ],
    [
      'outgoing-call',
      'began serviceInitiated originated established connectionCleared connectionCleared cleared ended',
    ],
    ['busy-call', 'began serviceInitiated originated failed connectionCleared cleared ended'],
    [
      'rejected-call',
      'began delivered delivered diverted connectionCleared established connectionCleared connectionCleared cleared ended',
    ],
    [
      'network-call',
      'began serviceInitiated originated delivered established connectionCleared connectionCleared cleared ended',
    ],
  ])('tell the story of %s', async (scenario, types) => {
    expect(await story(scenario)).toEqual(types.split(' ').map((type) => `call.${type}`));
  });

  it('tell a call through the network once, whether one system reports or three', async () => {
    const whole = connect();
    const hubOnly = connect({}, { eventFlags: '' });
    await Promise.all([whole.driver.start(), hubOnly.driver.start()]);
    await simulator.play('network-call');
    await Promise.all([whole.event('call.ended'), hubOnly.event('call.ended')]);
    for (const { events } of [whole, hubOnly]) {
      const calls = events.flatMap((event) =>
        'callId' in event && event.callId !== undefined ? [event.callId] : [],
      );
      expect(new Set(calls).size).toBe(1);
    }
    const origins = whole.raws.flatMap((raw) =>
      typeof raw === 'object' && raw !== null && 'originAddress' in raw ? [raw.originAddress] : [],
    );
    expect(new Set(origins)).toEqual(new Set(['192.168.42.1', '192.168.42.2']));
  });

  it('give only connected calls with -CONN', async () => {
    const types = await story('queued-call', { eventFlags: '-CONN' });
    expect(types).toEqual(
      'began established connectionCleared connectionCleared cleared ended'
        .split(' ')
        .map((type) => `call.${type}`),
    );
  });

  it.each(['-CD2', '-CD2 -TEXT'])('come as Delta2 with %s', async (eventFlags) => {
    const types = await story('queued-call', { eventFlags });
    expect(types).toEqual(expect.arrayContaining(['call.began', 'call.connectionCleared', 'call.ended']));
  });

  it('report SIP dialogues and extensions when asked to', async () => {
    const { driver, event: wait } = connect();
    await driver.start();
    await simulator.play('rejected-call');
    expect(await wait('sip.track')).toMatchObject({
      state: { event: 'START', sipType: 'TRUNK', direction: 'IN' },
    });
    expect(await wait('extension.state')).toMatchObject({ subjectDevice: { number: '4002' } });
  });

  it('keep names with quotes and letters outside ASCII', async () => {
    const { driver, events, event: wait } = connect();
    await driver.start();
    simulator.model.offHook(extension('4005'));
    await wait('call.began');
    expect(events.find(({ type }) => type === 'call.began')).toMatchObject({
      callingDevice: { number: '4005', name: 'Eve "E" Stone' },
    });
  });

  it('go on all day until the simulator stops', async () => {
    const { driver, types } = connect();
    await driver.start();
    await simulator.play('day', { ratePerMinute: 6_000 });
    await until('many calls have ended', () => types().filter((type) => type === 'call.ended').length > 30);
    expect(types()).not.toContain('link.fault');
    expect(types()).not.toContain('link.gap');
  });
});

describe('the login', () => {
  it('works over TLS with certificates on both sides', async () => {
    const { driver, types } = connect(simulator.tlsSettings);
    await driver.start();
    expect(driver.state.kind).toBe('online');
    await simulator.play('missed-call');
    await until('the call has ended', () => types().includes('call.ended'));
  });

  it('fails over TLS without a certificate of this side', async () => {
    const { tls, ...settings } = simulator.tlsSettings;
    const { driver } = connect({ ...settings, tls: { ca: tls?.ca } });
    await driver.start();
    await until('the alert is there', () => driver.counters.lastError?.code === 'CTI_CERTIFICATE');
  });

  it('fails over TLS when the system’s certificate is not trusted', async () => {
    const { tls, ...settings } = simulator.tlsSettings;
    const { driver } = connect({
      ...settings,
      tls: { key: tls?.key, cert: tls?.cert },
    });
    await driver.start();
    expect(driver.counters.lastError?.code).toBe('CTI_CERTIFICATE');
  });

  it('in clear text is taken over TLS and refused over TCP', async () => {
    simulator.inject('plain');
    const secure = connect(simulator.tlsSettings);
    await secure.driver.start();
    expect(secure.driver.state.kind).toBe('online');
    const open = connect();
    await open.driver.start();
    expect(open.driver.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_CONFIG_INVALID' } });
  });

  it('locks a user out after repeated failures, even with the right password', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { driver } = connect({ credentials: { username: 'devlink', password: 'wrong' } });
      await driver.start();
      expect(driver.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_AUTH_FAILED' } });
    }
    const { driver } = connect();
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_AUTH_FAILED' } });
  });

  it('gives at most three connections with events', async () => {
    for (let count = 0; count < 3; count += 1) await connect().driver.start();
    const { driver } = connect();
    await driver.start();
    expect(driver.state).toMatchObject({
      kind: 'waiting',
      error: { code: 'DEVLINK3_LIMITS_EXCEEDED', retryAfterMs: 30_000 },
    });
  });

  it.each([
    ['licence', 0, {}, 'CTI_LICENCE_MISSING'],
    ['licence', 1, { eventFlags: '-SCN' }, 'CTI_LICENCE_MISSING'],
    ['unavailable', undefined, { eventFlags: '-CMExtn' }, 'CTI_CONFIG_INVALID'],
  ])('under the fault %s %s halts', async (fault, argument, options, code) => {
    simulator.inject(fault, argument);
    const { driver } = connect({}, options);
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'halted', error: { code } });
  });

  it('comes back by itself when the system was too busy', async () => {
    simulator.inject('reject');
    const { driver } = connect();
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'waiting', error: { code: 'DEVLINK3_RETRY_LATER' } });
    simulator.inject('heal');
    driver.connect();
    await until('it is online', () => driver.state.kind === 'online');
  });

  it('reports which flags were granted', async () => {
    simulator.inject('partial');
    const { driver, event: wait } = connect();
    await driver.start();
    expect(await wait('link.up')).toMatchObject({
      details: { acceptedFlags: ['-SCN'], partialSuccess: true, variant: 'Standard 1.0' },
    });
  });
});

describe('faults', () => {
  it('that garble events are reported, and the stream goes on', async () => {
    const { driver, events, event: wait } = connect();
    await driver.start();
    simulator.inject('garble');
    await until('all are reported', () => driver.counters.faults === 3);
    await simulator.play('missed-call');
    await wait('call.ended');
    expect(driver.state.kind).toBe('online');
    expect(events.filter(({ type }) => type === 'link.fault')).toHaveLength(3);
  });

  it('that swallow events are gaps of each system', async () => {
    const { driver, events, event: wait } = connect();
    await driver.start();
    await simulator.play('missed-call');
    simulator.inject('gap', 5);
    await simulator.play('missed-call');
    expect(await wait('link.gap')).toMatchObject({ origin: '192.168.42.3', count: 5 });
    expect(events.filter(({ type }) => type === 'link.gap')).toHaveLength(1);
  });

  it('that split every octet change nothing', async () => {
    simulator.inject('split');
    expect(await story('queued-call')).toHaveLength(9);
  });

  it('that send noise or drop the line end in a new connection', async () => {
    const { driver, event: wait, types } = connect();
    await driver.start();
    simulator.inject('noise');
    expect(await wait('link.down')).toMatchObject({ problem: { code: 'CTI_FRAMING' } });
    await until('it is back', () => types().filter((type) => type === 'link.resync').length === 1);
    simulator.inject('drop');
    await until('it is back again', () => types().filter((type) => type === 'link.resync').length === 2);
    expect(driver.counters.reconnects).toBe(2);
  });

  it('that restart the system end its calls', async () => {
    const { driver, event: wait, types } = connect();
    await driver.start();
    const call = simulator.model.incoming({ did: '5678', cli: '0123' }, SALES);
    simulator.model.ring(call, SALES.members);
    await wait('call.delivered');
    simulator.inject('restart');
    expect(await wait('call.ended')).toMatchObject({ synthetic: true });
    await wait('link.resync');
    expect(types().indexOf('call.ended')).toBeGreaterThan(types().indexOf('link.down'));
  });

  it('replays calls in progress as snapshots to whoever comes later', async () => {
    const call = simulator.model.incoming({ did: '5678', cli: '0123' }, SALES);
    simulator.model.ring(call, [extension('4001')]);
    simulator.model.answer(call, extension('4001'));
    const { driver, events } = connect();
    await driver.start();
    expect(events.filter(({ snapshot }) => snapshot).map(({ type }) => type)).toEqual([
      'call.began',
      'call.established',
    ]);
    expect(driver.directory).toMatchObject({ devices: [{ id: '4001' }], queues: [{ id: '200' }] });
  });
});

describe('files', () => {
  it('are read whole up to the limit of the format while events keep flowing', async () => {
    const { driver, types } = connect();
    await driver.start();
    await simulator.play('day', { ratePerMinute: 12_000 });
    await until('events flow', () => types().includes('call.began'));
    const before = types().length;
    const { content } = await driver.execute({ command: 'readFile', path: LARGEST_FILE });
    expect(content).toHaveLength(MAXIMUM_FILE_BYTES);
    expect(MAXIMUM_FILE_BYTES).toBe(0x3fffff - 16);
    let wrong = -1;
    for (let at = 0; at < content.length && wrong < 0; at += 1) {
      if (content[at] !== ((at + (at >> 8) + (at >> 16)) & 0xff)) wrong = at;
    }
    expect(wrong).toBe(-1);
    await until('events still flow', () => types().length > before + 10);
    expect(types()).not.toContain('link.down');
    expect(types()).not.toContain('link.gap');
  });

  it('become users', async () => {
    const { driver } = connect();
    await driver.start();
    const { content } = await driver.execute({ command: 'readFile', path: 'nasystem/user_list' });
    const users = userList(fileRows(fileText(content)));
    expect(users).toContainEqual({
      name: 'Bob Müller',
      extension: '4002',
      fields: ['Bob Müller', '4002', 'Head office'],
    });
    expect(users.map(({ name }) => name)).toContain('Eve "E" Stone');
  });

  it('may be empty or missing', async () => {
    const { driver } = connect();
    await driver.start();
    const empty = await driver.execute({ command: 'readFile', path: 'nasystem/call_info' });
    expect(empty.content).toHaveLength(0);
    await expect(driver.execute({ command: 'readFile', path: 'nasystem/nothing' })).rejects.toMatchObject({
      code: 'DEVLINK3_FILE_NOT_FOUND',
    });
    await until('only the event connection is left', () => simulator.connections === 1);
  });
});

/** Talks to the simulator in octets made by hand. */
async function exchange(...requests: readonly Buffer[]): Promise<Buffer> {
  const socket = net.connect({ host: '127.0.0.1', port: Number(simulator.settings.port) });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  let closed = false;
  socket.on('close', () => (closed = true));
  for (const request of requests) {
    const had = chunks.length;
    socket.write(request);
    await until('there is an answer', () => closed || chunks.length > had);
  }
  socket.destroy();
  return Buffer.concat(chunks);
}

describe('the simulator by the document alone', () => {
  const test = (requestId: number, payload: Buffer): Buffer =>
    frame(u32(0x002a0001), u32(requestId), u32(payload.length), payload);
  const answer = (requestId: number, result: number, payload = Buffer.alloc(0)): Buffer =>
    frame(u32(0x802a0001), u32(requestId), u32(result), u32(payload.length), payload);

  it('returns test payloads up to 1000 octets before any login', async () => {
    const payload = Buffer.alloc(1_000, 'p');
    expect(await exchange(test(7, payload))).toEqual(answer(7, 0, payload));
    expect(await exchange(test(7, Buffer.alloc(1_001)))).toEqual(answer(7, 0x80000001));
    expect(await exchange(test(7, Buffer.alloc(4_001)))).toEqual(answer(7, 0x80000002));
    expect(await exchange(frame(u32(0x002a0001), u32(7), u32(500), Buffer.alloc(10)))).toEqual(
      answer(7, 0x80000002),
    );
  });

  it('regards a stream as dead after a failed login', async () => {
    const login = frame(u32(0x00300001), u32(1), u32(1), cstring('devlink'));
    const wrong = frame(u32(0x00300001), u32(1), u32(0x50), u32(20), Buffer.alloc(20));
    const answers = await exchange(login, wrong, test(9, Buffer.alloc(0)));
    expect(answers.subarray(0, 3 + 16).readUInt32BE(11)).toBe(2);
    expect(answers.subarray(3 + 16 + 16)).toEqual(
      Buffer.concat([frame(u32(0x80300001), u32(1), u32(0x80000041)), answer(9, 0x80000003)]),
    );
  });

  it('answers no request without a request id', async () => {
    simulator.inject('plain');
    const password = Buffer.alloc(32);
    password.write('simulator');
    const quiet = Buffer.concat([
      frame(u32(0x00300011), u32(0), u16(1), cstring('')),
      frame(u32(0x00300041), u32(0), u16(19), cstring('nasystem/user_list')),
    ]);
    const answers = await exchange(
      frame(u32(0x00300001), u32(1), u32(1), cstring('devlink')),
      frame(u32(0x00300001), u32(1), u32(0x51), u32(32), password),
      Buffer.concat([quiet, test(9, Buffer.alloc(0))]),
    );
    const last = answer(9, 0);
    expect(answers.includes(frame(u32(0x80300001), u32(1), u32(1)))).toBe(true);
    expect(answers.subarray(-last.length)).toEqual(last);
    expect([0x80300011, 0x80300041].map((code) => answers.includes(u32(code)))).toEqual([false, false]);
  });

  it('hangs up on requests without login', async () => {
    expect(await exchange(frame(u32(0x00300011), u32(1), u16(1), cstring('')))).toHaveLength(0);
    expect(await exchange(frame(u32(0x00300041), u32(1), u16(2), cstring('a')))).toHaveLength(0);
  });
});
