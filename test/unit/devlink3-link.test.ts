import { afterEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../support/manual-clock';
import {
  authenticated,
  challengeFrame,
  cmExtn,
  cmExtnState,
  cstring,
  delta3,
  event,
  eventResponse,
  fileResponse,
  frame,
  plainChallengeFrame,
  PRINTED,
  refused,
  sipTrack,
  testResponse,
  tuple,
  u16,
  u32,
} from '../support/devlink3-bytes';
import { observe, type ObservedDriver } from '../support/devlink3-driver';
import { call, callLost, detail, endId, partyA, partyB } from '../support/devlink3-records';
import { CHALLENGE, ScriptedServer, welcoming, type Script } from '../support/devlink3-server';
import { until } from '../support/until';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function serve(script: Script = welcoming): Promise<ScriptedServer> {
  const server = await ScriptedServer.start(script);
  closing.push(() => server.stop());
  return server;
}

function connect(server: ScriptedServer, ...rest: Parameters<typeof observe>): ObservedDriver {
  const [settings, context] = rest;
  const observed = observe({ port: server.port, ...settings }, context);
  closing.push(() => observed.driver.stop());
  return observed;
}

/** A call of Alice's to Bob, talking. */
const talking = detail(
  call({ id: 1 }),
  partyA({ id: endId(1), identity: '4001' }),
  partyB({ id: endId(2), identity: '4002' }),
);

/** Welcomes, but treats one kind of packet in its own way. */
const except =
  (code: number, script: Script): Script =>
  (packet, peer) =>
    packet.code === code ? script(packet, peer) : welcoming(packet, peer);

describe('the login', () => {
  it('sends user name, application name and the SHA-1 response, all under one request id', async () => {
    const server = await serve();
    const { driver } = connect(server, { options: { applicationName: 'Wallboard' } });
    await driver.start();
    const [request, response] = (await server.peer()).received;
    expect(request?.payload).toEqual(
      Buffer.concat([
        u32(0x00300001),
        u32(request?.requestId ?? 0),
        u32(1),
        cstring('user'),
        tuple(0x007e0001, cstring('Wallboard')),
      ]),
    );
    expect(request?.requestId).not.toBe(0);
    expect(response?.payload).toEqual(
      Buffer.concat([
        u32(0x00300001),
        u32(request?.requestId ?? 0),
        u32(0x50),
        u32(20),
        Buffer.from('492c655b6096ca0cf5268b3f7393fb2f1881cb71', 'hex'),
      ]),
    );
  });

  it('reports version, variant and flags', async () => {
    const server = await serve();
    const { driver, event } = connect(server, { options: { eventFlags: '-CMExtn -SCN' } });
    await driver.start();
    const details = {
      version: 'Avaya IP500v2 10.0.2345.67894',
      variant: 'Standard 1.0',
      requestedFlags: ['-SCN', '-CMExtn'],
      acceptedFlags: ['-SCN', '-CMExtn'],
      partialSuccess: false,
    };
    expect(await event('link.up')).toMatchObject({ endpoint: `127.0.0.1:${server.port}`, details });
    expect(await driver.execute({ command: 'queryVersion' })).toEqual({
      command: 'queryVersion',
      ...details,
    });
    const request = (await server.peer()).received.find(({ code }) => code === 0x00300011);
    expect(request?.payload.subarray(8)).toEqual(Buffer.concat([u16(13), cstring('-SCN -CMExtn')]));
  });

  it.each([
    [0x80000041, 'CTI_AUTH_FAILED'],
    [0x80000044, 'CTI_LICENCE_MISSING'],
  ])('that is refused with %i stops the retries', async (result, code) => {
    const server = await serve(
      except(0x00300001, ({ requestId, step }, peer) => {
        peer.send(step === 1 ? challengeFrame(requestId, CHALLENGE) : refused(requestId, result));
      }),
    );
    const { driver, lines } = connect(server, {});
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'halted', error: { code } });
    expect(server.peers).toHaveLength(1);
    expect(JSON.stringify([driver.state, lines])).not.toContain('"pbx"');
  });

  it.each([
    [0x80000042, 'DEVLINK3_LIMITS_EXCEEDED', 30_000],
    [0x80000043, 'DEVLINK3_RETRY_LATER', 10_000],
    [0x80000077, 'DEVLINK3_AUTHENTICATION_REFUSED', undefined],
  ])('that is refused with %i is tried again later', async (result, code, retryAfterMs) => {
    const server = await serve((packet, peer) => peer.send(refused(packet.requestId, result)));
    const { driver } = connect(server, {});
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'waiting', error: { code, retryAfterMs, retryable: true } });
    if (driver.state.kind === 'waiting' && retryAfterMs !== undefined) {
      expect(driver.state.until - Date.now()).toBeGreaterThan(retryAfterMs - 5_000);
    }
  });

  it('never sends the password in clear text over TCP', async () => {
    const server = await serve((packet, peer) => peer.send(plainChallengeFrame(packet.requestId)));
    const { driver } = connect(server, {});
    await driver.start();
    expect(driver.state).toMatchObject({
      kind: 'halted',
      error: { code: 'CTI_CONFIG_INVALID', context: { field: 'allowPlainOnTcp' } },
    });
    expect((await server.peer()).received).toHaveLength(1);
  });

  it('sends it when that is allowed, padded to 32 octets', async () => {
    const server = await serve((packet, peer) => {
      if (packet.code === 0x00300001 && packet.step === 1) peer.send(plainChallengeFrame(packet.requestId));
      else welcoming(packet, peer);
    });
    const { driver } = connect(server, { options: { allowPlainOnTcp: true } });
    await driver.start();
    expect(driver.state.kind).toBe('online');
    const response = (await server.peer()).received[1];
    expect(response?.payload.subarray(8)).toEqual(
      Buffer.concat([u32(0x51), u32(32), Buffer.from('pbx'), Buffer.alloc(29)]),
    );
  });

  it.each([
    ['a challenge that is too short', (id: number) => challengeFrame(id, CHALLENGE.subarray(0, 8))],
    ['a packet of another kind', (id: number) => testResponse(id)],
  ])('fails on %s', async (_name, answer) => {
    const server = await serve((packet, peer) => peer.send(answer(packet.requestId)));
    const { driver } = connect(server, {});
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'waiting', error: { code: 'DEVLINK3_UNEXPECTED_ANSWER' } });
  });

  it('fails when the system hangs up', async () => {
    const server = await serve((_packet, peer) => void peer.socket.end());
    const { driver } = connect(server, {});
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'waiting', error: { code: 'CTI_CONNECTION_LOST' } });
  });

  it('fails when nobody listens', async () => {
    const server = await ScriptedServer.start();
    const { port } = server;
    await server.stop();
    const { driver } = observe({ port });
    closing.push(() => driver.stop());
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'waiting', error: { code: 'CTI_CONNECTION_LOST' } });
  });
});

describe('the event request', () => {
  const answering = (result: number, flags: string): Script =>
    except(0x00300011, ({ requestId }, peer) => peer.send(eventResponse(requestId, result, flags)));

  it('may be granted in part', async () => {
    const server = await serve(answering(9, '-CMExtn'));
    const { driver, event } = connect(server, { options: { eventFlags: ['-CMExtn', '-SIPTrack'] } });
    await driver.start();
    expect(await event('link.up')).toMatchObject({
      details: { acceptedFlags: ['-CMExtn'], requestedFlags: ['-SIPTrack', '-CMExtn'], partialSuccess: true },
    });
  });

  it.each([
    [0x80000021, 'CTI_CONFIG_INVALID'],
    [0x80000022, 'CTI_LICENCE_MISSING'],
    [0x80000023, 'CTI_CONFIG_INVALID'],
  ])('that is refused with %i stops the retries', async (result, code) => {
    const server = await serve(answering(result, ''));
    const { driver } = connect(server, { options: { eventFlags: '-SCN' } });
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'halted', error: { code } });
  });

  it('is not made for flows that only read files', async () => {
    const server = await serve();
    const { driver } = connect(server, {});
    driver.setInterest({ eventTypes: new Set(), commands: new Set(['readFile']) });
    await driver.start();
    expect(driver.state.kind).toBe('online');
    expect((await server.peer()).received.map(({ code }) => code)).not.toContain(0x00300011);

    driver.setInterest({ eventTypes: new Set(['call.began']), commands: new Set() });
    await until('events are asked for', () =>
      server.peers[1]?.received.some(({ code }) => code === 0x00300011),
    );
  });
});

describe('the event stream', () => {
  it('maps every tuple of every event, one after the other', async () => {
    const server = await serve();
    const { driver, events, raws, types } = connect(server, {});
    await driver.start();
    const peer = await server.peer();
    peer.send(
      event(1, [delta3(PRINTED.dialTone), cmExtnState(1, 2, 0, 'Extn4001')]),
      event(2, [cmExtn('Extn4001: CALL LOST (CMCauseForcedIdle)')]),
      event(3, [sipTrack('END,c0a82a03000003ea,17.1.1,PHONE,OUT,abc'), tuple(0x00760099, Buffer.from([1]))]),
    );
    await until('all of it is there', () => types().includes('sip.track'));
    expect(types()).toEqual([
      'link.up',
      'call.began',
      'call.serviceInitiated',
      'extension.state',
      'extension.state',
      'sip.track',
    ]);
    expect(events[1]).toMatchObject({ system: 'devlink3', snapshot: false, connection: { id: 'c1' } });
    expect(raws[1]).toMatchObject({
      originAddress: '192.168.42.3',
      counter: 1,
      record: { type: 'detail', text: PRINTED.dialTone },
    });
  });

  it('finds lost events by the counter of each system', async () => {
    const server = await serve();
    const { driver, events, event: wait } = connect(server, {});
    await driver.start();
    const peer = await server.peer();
    const north = [192, 168, 42, 1];
    peer.send(
      event(0xfffffffe, []),
      event(7, [], north),
      event(0xffffffff, []),
      event(0, []),
      event(8, [], north),
      event(4, []),
      event(4, []),
      event(9, [], north),
      event(1, [], north),
      event(2, [delta3(PRINTED.dialTone)], north),
    );
    await wait('call.began');
    expect(events.filter(({ type }) => type === 'link.gap')).toMatchObject([
      { origin: '192.168.42.3', count: 3, details: { expected: 1, received: 4, restarted: false } },
      { origin: '192.168.42.1', details: { expected: 10, received: 1, restarted: true } },
    ]);
  });

  it('skips what cannot be read, says so, and goes on', async () => {
    const server = await serve();
    const { driver, events, event: wait } = connect(server, {});
    await driver.start();
    const peer = await server.peer();
    peer.send(
      event(1, [delta3('<Detail><Call>c0a82a03,1'), delta3(talking)]),
      event(2, [delta3('<!DOCTYPE a [<!ENTITY b "c">]><Detail><Call>&b;</Call></Detail>')]),
      event(3, [delta3('<Detail><Call>&unknown;,1</Call></Detail>')]),
      event(4, [delta3('<Detail><Call>,</Call></Detail>')]),
      event(5, [tuple(0x00760003, Buffer.from([0xd8, 0, 0, 0]))]),
      frame(u32(0x10300011), Buffer.from([1, 2])),
      event(6, [delta3(callLost(endId(1)))]),
    );
    await wait('call.connectionCleared');
    const faults = events.filter(({ type }) => type === 'link.fault');
    expect(faults).toHaveLength(6);
    expect(faults).toMatchObject(faults.map(() => ({ problem: { code: 'CTI_DECODE' } })));
    expect(driver.counters.faults).toBe(6);
    expect(events.filter(({ type }) => type === 'call.established')).toHaveLength(1);
    // Events that cannot be read did arrive: their numbers are not missing.
    expect(events.filter(({ type }) => type === 'link.gap')).toEqual([]);
    expect(driver.state.kind).toBe('online');
  });

  it('drops a connection whose frames cannot be found any more', async () => {
    const server = await serve();
    const { driver, event: wait } = connect(server, {});
    await driver.start();
    (await server.peer()).send(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await wait('link.down')).toMatchObject({ problem: { code: 'CTI_FRAMING' } });
  });

  it('refuses frames above the configured limit', async () => {
    const server = await serve();
    const { driver, event: wait } = connect(server, { options: { maximumFrameBytes: 2_048 } });
    await driver.start();
    (await server.peer()).send(Buffer.from('49ff7fff', 'hex'));
    expect(await wait('link.down')).toMatchObject({ problem: { code: 'CTI_FRAMING' } });
  });

  it('is the same in chunks of one octet', async () => {
    const server = await serve();
    const { driver, types } = connect(server, {});
    await driver.start();
    const octets = Buffer.concat([event(1, [delta3(talking)]), event(2, [delta3(callLost(endId(1)))])]);
    const peer = await server.peer();
    peer.socket.setNoDelay(true);
    for (const octet of octets) peer.socket.write(Buffer.from([octet]));
    await until('the loss is there', () => types().includes('call.connectionCleared'));
    expect(types()).toEqual([
      'link.up',
      'call.began',
      'call.originated',
      'call.established',
      'call.connectionCleared',
    ]);
  });

  it('ignores answers that nobody waits for', async () => {
    const server = await serve();
    const { driver } = connect(server, {});
    await driver.start();
    (await server.peer()).send(testResponse(4711), frame(u32(0x80990001), u32(1)));
    await until('both are counted', () => driver.counters.strayAnswers === 2);
    expect(driver.state.kind).toBe('online');
  });
});

describe('the replay of calls in progress', () => {
  const replaying =
    (...records: readonly string[]): Script =>
    (packet, peer) => {
      welcoming(packet, peer);
      if (packet.code === 0x00300011) peer.send(...records.map((xml, index) => event(index, [delta3(xml)])));
    };

  it('comes as snapshots before the connection is online', async () => {
    const server = await serve(replaying(talking));
    const { driver, events, types } = connect(server, {});
    await driver.start();
    expect(driver.state.kind).toBe('online');
    expect(types()).toEqual(['link.up', 'call.began', 'call.established']);
    expect(events.slice(1)).toMatchObject([{ snapshot: true }, { snapshot: true }]);
    expect(await driver.execute({ command: 'queryCalls' })).toMatchObject({
      calls: [
        { type: 'call.began', snapshot: true },
        { type: 'call.established', snapshot: true, subjectDevice: { number: '4002' } },
      ],
    });
    (await server.peer()).send(event(1, [delta3(callLost(endId(1)))]));
    await until('the loss is there', () => types().includes('call.connectionCleared'));
    expect(events.at(-1)).toMatchObject({ snapshot: false });
  });

  it('is over for a system with its first change', async () => {
    const server = await serve(replaying(talking, callLost(endId(1)), callLost(endId(2)), PRINTED.dialTone));
    const { driver, events } = connect(server, {});
    await driver.start();
    expect(events.filter(({ type }) => type === 'call.began')).toMatchObject([
      { snapshot: true },
      { snapshot: false },
    ]);
  });

  it('after a reconnect ends the calls that are gone, and ends with link.resync', async () => {
    const server = await serve(replaying(talking));
    const { driver, events, types, event: wait } = connect(server, {}, { random: () => 0 });
    await driver.start();
    server.script = replaying();
    (await server.peer()).socket.destroy();
    expect(await wait('link.resync')).toMatchObject({ missed: 'unknown' });
    expect(types().slice(types().indexOf('link.down'))).toEqual([
      'link.down',
      'link.up',
      'call.connectionCleared',
      'call.connectionCleared',
      'call.cleared',
      'call.ended',
      'link.resync',
    ]);
    expect(events.at(-2)).toMatchObject({ synthetic: true, snapshot: false });
    expect(driver.counters.reconnects).toBe(1);
  });
});

describe('the keepalive', () => {
  it('is a test packet, and three without an answer end the link', async () => {
    const clock = new ManualClock();
    const server = await serve(except(0x002a0001, () => undefined));
    const { driver, event: wait } = connect(server, { options: { keepaliveSeconds: 30 } }, { clock });
    const started = driver.start();
    await until('the replay can end', async () => {
      await clock.advance(10);
      return driver.state.kind === 'online';
    });
    await started;
    const peer = await server.peer();
    for (let sent = 1; sent <= 3; sent += 1) {
      await clock.advance(30_000);
      await until(
        `test packet ${sent} is there`,
        () => peer.received.filter(({ code }) => code === 0x002a0001).length === sent,
      );
    }
    expect(peer.received.at(-1)?.payload.subarray(8)).toEqual(u32(0));
    await clock.advance(30_000);
    expect(await wait('link.down')).toMatchObject({ problem: { code: 'CTI_KEEPALIVE_LOST' } });
  });

  it.each([
    [0x80000002, 'DEVLINK3_STREAM_INTEGRITY_LOST'],
    [0x80000003, 'DEVLINK3_STREAM_AUTHENTICATION_FAILED'],
  ])('that is answered with %i ends the link', async (result, code) => {
    const clock = new ManualClock();
    const server = await serve(
      except(0x002a0001, ({ requestId }, peer) => peer.send(testResponse(requestId, result))),
    );
    const { driver, event: wait } = connect(server, {}, { clock });
    void driver.start();
    await until('the replay can end', async () => {
      await clock.advance(10);
      return driver.state.kind === 'online';
    });
    await clock.advance(30_000);
    expect(await wait('link.down')).toMatchObject({ problem: { code } });
  });
});

describe('reading files', () => {
  const giving = (content: Buffer, result = 0): Script =>
    except(0x00300041, ({ requestId }, peer) => peer.send(fileResponse(requestId, result, content)));

  it('uses a connection of its own for each file and closes it', async () => {
    const server = await serve(giving(Buffer.from('Alice,4001\r\n')));
    const { driver } = connect(server, {});
    await driver.start();
    const result = await driver.execute({ command: 'readFile', path: 'nasystem/user_list' });
    expect(result).toEqual({
      command: 'readFile',
      path: 'nasystem/user_list',
      content: Buffer.from('Alice,4001\r\n'),
    });
    expect(server.peers).toHaveLength(2);
    const reader = await server.peer(1);
    expect(reader.received.map(({ code }) => code)).toEqual([0x00300001, 0x00300001, 0x00300041]);
    expect(reader.received[2]?.payload.subarray(8)).toEqual(
      Buffer.concat([u16(19), cstring('nasystem/user_list')]),
    );
    await until('the connection is closed', () => reader.closed);
    expect(server.peers[0]?.closed).toBe(false);
  });

  it('gives an empty file and one beyond 32 KiB', async () => {
    const server = await serve(giving(Buffer.alloc(0)));
    const { driver } = connect(server, {});
    await driver.start();
    expect((await driver.execute({ command: 'readFile', path: 'a' })).content).toHaveLength(0);
    const large = Buffer.alloc(100_000, 'x');
    server.script = giving(large);
    expect((await driver.execute({ command: 'readFile', path: 'a' })).content.equals(large)).toBe(true);
  });

  it('fails for a file that is not there', async () => {
    const server = await serve(giving(Buffer.alloc(0), 0x80000011));
    const { driver } = connect(server, {});
    await driver.start();
    await expect(driver.execute({ command: 'readFile', path: 'nasystem/none' })).rejects.toMatchObject({
      code: 'DEVLINK3_FILE_NOT_FOUND',
      vendorCode: 0x80000011,
      context: { path: 'nasystem/none' },
    });
    expect(driver.state.kind).toBe('online');
  });

  it('opens no more connections at a time than allowed', async () => {
    const held: (() => void)[] = [];
    const server = await serve(
      except(0x00300041, ({ requestId }, peer) => {
        held.push(() => peer.send(fileResponse(requestId, 0, Buffer.from('x'))));
      }),
    );
    const { driver } = connect(server, { options: { maximumFileReads: 2 } });
    await driver.start();
    const reads = ['a', 'b', 'c', 'd'].map((path) => driver.execute({ command: 'readFile', path }));
    await until('two are being read', () => held.length === 2);
    expect(server.peers).toHaveLength(3);
    held.shift()?.();
    await until('the third one follows', () => held.length === 2 && server.peers.length === 4);
    expect(server.peers.filter(({ closed }) => !closed).length).toBeLessThanOrEqual(3);
    const results = Promise.all(reads);
    const answering = until('all are read', () => {
      held.shift()?.();
      return driver.counters.commandsPending === 0;
    });
    expect((await results).map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd']);
    await answering;
  });

  it('ends with its time, its signal or its connection, once each', async () => {
    const server = await serve(except(0x00300041, () => undefined));
    const { driver } = connect(server, { options: { maximumFileReads: 1 } });
    await driver.start();
    const abort = new AbortController();
    const timedOut = driver.execute({ command: 'readFile', path: 'a' }, { timeoutMs: 150 });
    const waiting = driver.execute({ command: 'readFile', path: 'b' }, { signal: abort.signal });
    await until('the first one is being read', () => server.peers.length === 2);
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'CTI_CANCELLED' });
    await expect(timedOut).rejects.toMatchObject({ code: 'CTI_TIMEOUT' });
    const cut = driver.execute({ command: 'readFile', path: 'c' });
    const asked = await until('the third one is asked for', () =>
      server.peers.slice(2).find((peer) => peer.received.some(({ code }) => code === 0x00300041)),
    );
    asked.socket.destroy();
    await expect(cut).rejects.toMatchObject({ code: 'CTI_CONNECTION_LOST' });
    const stopped = driver.execute({ command: 'readFile', path: 'd' });
    await until('the fourth one has begun', () => server.peers.length === 4);
    await Promise.all([driver.stop(), expect(stopped).rejects.toMatchObject({ code: 'CTI_CANCELLED' })]);
    await until('nothing is open', () => server.peers.every(({ closed }) => closed));
  });

  it('does not halt the session when its own login is refused', async () => {
    const server = await serve();
    const { driver } = connect(server, {});
    await driver.start();
    server.script = (packet, peer) => peer.send(refused(packet.requestId, 0x80000042));
    await expect(driver.execute({ command: 'readFile', path: 'a' })).rejects.toMatchObject({
      code: 'DEVLINK3_LIMITS_EXCEEDED',
    });
    expect(driver.state.kind).toBe('online');
  });

  it.each([
    [{ command: 'readFile' }, 'CTI_INPUT_MISSING'],
    [{ command: 'readFile', path: 7.5 }, 'CTI_INPUT_TYPE'],
    [{ command: 'readFile', path: 'x'.repeat(70_000) }, 'CTI_INPUT_LENGTH'],
    [{ command: 'makeCall', destination: '1' }, 'CTI_UNSUPPORTED'],
  ])('refuses %j before anything is sent', async (command, code) => {
    const server = await serve();
    const { driver } = connect(server, {});
    await driver.start();
    await expect(driver.execute(command as never)).rejects.toMatchObject({ code });
    expect(server.peers).toHaveLength(1);
  });
});

describe('the handshake in one chunk', () => {
  it('loses no event that follows the response at once', async () => {
    const server = await serve((packet, peer) => {
      if (packet.code === 0x00300011) {
        peer.send(eventResponse(packet.requestId, 0, ''), event(1, [delta3(talking)]));
      } else if (packet.code === 0x00300001 && packet.step !== 1) peer.send(authenticated(packet.requestId));
      else welcoming(packet, peer);
    });
    const { driver, types } = connect(server, {});
    await driver.start();
    expect(types()).toEqual(['link.up', 'call.began', 'call.established']);
  });
});
