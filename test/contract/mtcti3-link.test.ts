import { afterEach, describe, expect, it } from 'vitest';
import type { ConnectionSettings } from '../../lib/core/system';
import { createSelfSignedCertificate } from '../../lib/simulation/self-signed-certificate';
import { createClient, interestIn, type ClientOptions, type Mtcti3Client } from '../support/mtcti3-client';
import { Kind, line, Mtcti3Stub, Payload, PREFIX, type StubOptions } from '../support/mtcti3-stub';
import { int, msg, pick, pickInt, pickText, str } from '../support/protobuf';
import { until } from '../support/until';

const alice = line('201', 'Alice');
const bob = line('202', 'Bob');
const sales = line('500', 'Sales');

const running: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of running.splice(0).reverse()) await each.stop();
});

async function stub(options: StubOptions = {}): Promise<Mtcti3Stub> {
  const server = await Mtcti3Stub.start({ users: [alice, bob], queues: [sales], ...options });
  running.push(server);
  return server;
}

function settingsOf(server: Mtcti3Stub, more: Partial<ConnectionSettings> = {}): ConnectionSettings {
  return {
    host: '127.0.0.1',
    port: server.port,
    tls: { ca: server.identity.cert },
    credentials: { username: 'TestApplication', password: 'pässword' },
    options: {},
    ...more,
  };
}

function client(
  server: Mtcti3Stub,
  more: Partial<ConnectionSettings> = {},
  options: ClientOptions = {},
): Mtcti3Client {
  const made = createClient(settingsOf(server, more), options);
  running.push(made.driver);
  return made;
}

describe('the handshake', () => {
  it('asks for tpkt/openapi, subprotocol openapi, with Basic authorization', async () => {
    const server = await stub();
    await client(server).online();
    const [request] = server.handshakes;
    expect(request?.url).toBe('/tpkt/openapi');
    expect(request?.headers['sec-websocket-protocol']).toBe('openapi');
    const basic = Buffer.from('TestApplication:pässword', 'utf8').toString('base64');
    expect(request?.headers.authorization).toBe(`Basic ${basic}`);
  });

  it("sends the document's first payload, octet by octet", async () => {
    const server = await stub();
    await client(server).online();
    expect(server.frames[0]?.toString('hex')).toBe('000000011a0c08011001189' + '01cc202020807');
  });

  it('leaves the prefix out on tpkt/openapinoframing', async () => {
    const server = await stub();
    const made = client(server, { options: { framing: 'none' } });
    void made.driver.start();
    await until('a frame has come', () => server.frames.length > 0);
    expect(server.handshakes[0]?.url).toBe('/tpkt/openapinoframing');
    expect(server.frames[0]?.toString('hex')).toBe('1a0c0801100118901cc202020807');
  });

  it.each([401, 403])('stops for good when it is refused with %i', async (status) => {
    const server = await stub({ refuse: status });
    const made = client(server);
    await made.driver.start();
    expect(made.driver.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_AUTH_FAILED' } });
    expect(server.handshakes).toHaveLength(1);
    expect(JSON.stringify([made.driver.state, made.log, made.driver.counters])).not.toContain('pässword');
  });

  it('tries again after a connect message once the password is right', async () => {
    const server = await stub({ refuse: 401 });
    const made = client(server);
    await made.driver.start();
    const accepting = { ...server.options };
    delete accepting.refuse;
    server.options = accepting;
    made.driver.connect();
    await until('it is online', () => made.driver.state.kind === 'online');
  });

  it.each([404, 503])('keeps trying when it is answered with %i', async (status) => {
    const server = await stub({ refuse: status });
    const made = client(server);
    void made.driver.start();
    await until('it has tried three times', () => server.handshakes.length >= 3);
    expect(made.driver.counters.lastError?.code).toBe('CTI_CONNECTION_LOST');
  });

  it('stops when nothing may be subscribed: licence or rights are missing', async () => {
    const server = await stub({ answer: () => 9 });
    const made = client(server);
    await made.driver.start();
    expect(made.driver.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_LICENCE_MISSING' } });
    expect(made.driver.counters.lastError?.message).toContain('CTI Link Pro');
  });
});

describe('the certificate', () => {
  it.each([
    ['not trusted', {}, /self-signed.*add the certificate itself as CA/],
    ['of another name', { servername: 'pbx.example' }, /belongs to another name.*server name/],
  ])('%s is refused, and the error says what to do', async (_name, tls, wording) => {
    const server = await stub();
    const trusted = 'servername' in tls ? { ca: server.identity.cert } : {};
    const made = client(server, { tls: { ...trusted, ...tls } });
    await made.driver.start();
    expect(made.driver.counters.lastError).toMatchObject({ code: 'CTI_CERTIFICATE' });
    expect(made.driver.counters.lastError?.message).toMatch(wording);
    expect(server.handshakes).toHaveLength(0);
  });

  it('that has expired is refused', async () => {
    const identity = createSelfSignedCertificate({ now: Date.now() - 40 * 86_400_000, validDays: 30 });
    const server = await stub({ identity });
    const made = client(server);
    await made.driver.start();
    expect(made.driver.counters.lastError?.message).toMatch(/has expired.*renew/);
  });

  it('is not checked when the TLS configuration says so', async () => {
    const server = await stub();
    await client(server, { tls: { rejectUnauthorized: false } }).online();
  });
});

describe('subscriptions', () => {
  it('are made of what the flows want and no more', async () => {
    const server = await stub();
    const made = client(server, {}, { interest: { eventTypes: new Set() } });
    await made.online();
    expect(server.all(Payload.subscribe)).toHaveLength(1);
    made.driver.setInterest(
      interestIn({ eventTypes: new Set(['call.delivered']), devices: new Set(['202']) }),
    );
    const user = await server.next(Payload.subscribe, (body) => pick(body, Kind.user) !== undefined);
    expect(pick(user, Kind.user, 1)).toEqual(bob.guid);
    expect(pickInt(user, Kind.user, 3) & 1).toBe(1);
    made.driver.setInterest(interestIn({ eventTypes: new Set() }));
    const end = await server.next(Payload.subscribeend);
    expect(pickInt(end, 2)).toBe(pickInt(user, 2));
  });

  it('of a queue that is not listed is made by name', async () => {
    const server = await stub({ queues: [] });
    const made = client(
      server,
      {},
      { interest: { eventTypes: new Set(['call.queued']), queues: new Set(['Sales']) } },
    );
    void made.driver.start();
    const body = await server.next(Payload.subscribe, (each) => pick(each, Kind.queue) !== undefined);
    expect(pickText(body, Kind.queue, 4)).toBe('Sales');
    expect(pick(body, Kind.queue, 1)).toBeUndefined();
  });

  it('of presence lists users with local references and takes others in by update', async () => {
    const server = await stub();
    const made = client(server, {}, { interest: { eventTypes: new Set(['presence.updated']) } });
    void made.driver.start();
    const body = await server.next(Payload.subscribe, (each) => pick(each, Kind.presence) !== undefined);
    expect(pickInt(body, 3)).toBeGreaterThanOrEqual(60);
    expect(pickText(body, Kind.presence, 1, 1)).toBe('201');
    const lref = pickInt(body, Kind.presence, 1, 2);
    expect(lref).toBeGreaterThan(0);
    server.notify(
      pickInt(body, 2),
      4,
      msg(Kind.presence, int(1, 1), msg(2, int(2, lref), int(3, 1), int(4, 2))),
    );
    const event = await made.event('presence.updated');
    expect(event).toMatchObject({ state: { presentity: '201', doNotDisturb: true, phoneState: 'ringing' } });
    const carol = line('203', 'Carol');
    server.notify(
      server.subscriptionOf('lines'),
      2,
      msg(Kind.lines, int(1, 1), msg(2, str(1, carol.guid), str(2, '203'), str(3, 'Carol'))),
    );
    const update = await server.next(Payload.subscribecmd, (each) => pick(each, Kind.presence) !== undefined);
    expect(pickText(update, Kind.presence, 1, 1)).toBe('203');
  });

  it('of refresh marks is made on request, and its marks are nothing to tell', async () => {
    const server = await stub();
    const made = client(server, { options: { refreshWrapper: true } });
    await made.online();
    const events = made.events.length;
    server.notify(server.subscriptionOf('refresh'), 3, msg(Kind.refreshwrapper));
    await server.next(Payload.notifyack, (body) => pickInt(body, 2) === 3);
    expect(made.events).toHaveLength(events);
  });

  it('that a command waits for do not outlast the command', async () => {
    const server = await stub();
    const made = client(server, {}, { interest: { eventTypes: new Set() } });
    await made.online();
    server.options = { ...server.options, answer: () => undefined };
    expect((await made.failure({ command: 'queryUser', user: '201' }, { timeoutMs: 60 }))?.code).toBe(
      'CTI_TIMEOUT',
    );
  });

  it('that the system ends are made again under a new id', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    const first = server.subscriptionOf(alice);
    server.send(msg(Payload.subscribeterminated, int(1, first)));
    await until('it is subscribed again', () => server.subscriptionOf(alice) !== first);
    expect(made.driver.state.kind).toBe('online');
  });

  it('are ended when the driver stops', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    const subscribed = server.all(Payload.subscribe).map((body) => pickInt(body, 2));
    await made.driver.stop();
    await until('all are ended', () => server.all(Payload.subscribeend).length === subscribed.length);
    expect(
      server
        .all(Payload.subscribeend)
        .map((body) => pickInt(body, 2))
        .sort(),
    ).toEqual(subscribed.sort());
  });

  it('lose a user who does not exist any more without a storm of requests', async () => {
    const isAlice = (message: Buffer): boolean => {
      const guid = pick(message, Payload.subscribe, Kind.user, 1);
      return Buffer.isBuffer(guid) && guid.equals(alice.guid);
    };
    const server = await stub({ answer: (message) => (isAlice(message) ? 7 : 0) });
    const made = client(server);
    await made.online();
    const asked = server.all(Payload.subscribe).filter((body) => {
      const guid = pick(body, Kind.user, 1);
      return Buffer.isBuffer(guid) && guid.equals(alice.guid);
    });
    expect(asked).toHaveLength(1);
    expect(made.log.join('\n')).toContain('does not know the user');
  });
});

describe('notifies', () => {
  it('are acknowledged after they were handled', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    const id = server.subscriptionOf(alice);
    let acknowledgedBefore = true;
    made.driver.on('event', (event) => {
      if (event.type !== 'user.updated') return;
      acknowledgedBefore = server.all(Payload.notifyack).some((body) => pickInt(body, 2) === 77);
    });
    server.notify(id, 77, msg(Kind.user, str(2, '201'), str(3, 'Alice'), int(9, 1)));
    const ack = await server.next(Payload.notifyack, (body) => pickInt(body, 2) === 77);
    expect(pickInt(ack, 1)).toBe(id);
    expect(acknowledgedBefore).toBe(false);
    expect(await made.event('agent.notReady')).toMatchObject({ agent: { id: '201' }, agentState: 'DND' });
  });

  it('without a notify_id are not acknowledged', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    const before = server.all(Payload.notifyack).length;
    server.notify(server.subscriptionOf(alice), 0, msg(Kind.user, str(2, '201'), int(9, 1)));
    await made.event('agent.notReady');
    expect(server.all(Payload.notifyack)).toHaveLength(before);
  });

  it('of unknown subscriptions are ignored', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    server.notify(9_999, 5, msg(Kind.user, str(2, '999'), int(9, 1)));
    server.notify(server.subscriptionOf(alice), 6, msg(Kind.user, str(2, '201'), int(9, 1)));
    await server.next(Payload.notifyack, (body) => pickInt(body, 2) === 6);
    expect(server.all(Payload.notifyack).some((body) => pickInt(body, 2) === 5)).toBe(false);
  });

  it('that cannot be read are told as link.fault and acknowledged, so that the next one comes', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    const id = server.subscriptionOf(alice);
    server.notify(id, 8, msg(Kind.user, str(2, Buffer.of(0xff, 0xfe))));
    await server.next(Payload.notifyack, (body) => pickInt(body, 2) === 8);
    expect(await made.event('link.fault')).toMatchObject({ problem: { code: 'CTI_DECODE' } });
    server.sendRaw(Buffer.from('no prefix'));
    server.send(Buffer.from('ffffffff', 'hex'));
    await until('three faults are counted', () => made.driver.counters.faults === 3);
    expect(made.driver.state.kind).toBe('online');
  });

  it('carry the decoded message behind the event', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    server.notify(server.subscriptionOf(alice), 0, msg(Kind.user, str(2, '201'), int(9, 1)));
    const event = await made.event('agent.notReady');
    expect(made.raws[made.events.indexOf(event)]).toMatchObject({ user: { extn: '201', dnd: true } });
  });
});

describe('the link', () => {
  it('is found dead when pings stay unanswered', async () => {
    const server = await stub();
    const made = client(server, { options: { keepaliveIntervalMs: 50 } });
    await made.online();
    await until('a round trip is measured', () => made.driver.counters.roundTripMs !== undefined);
    server.pongs = false;
    expect(await made.event('link.down')).toMatchObject({ problem: { code: 'CTI_KEEPALIVE_LOST' } });
  });

  it('comes back by itself, replays what is there as snapshots and ends what is gone', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    const call = (callid: number, state: number, gcid = callid): Buffer =>
      msg(
        2,
        int(2, callid),
        int(5, state),
        int(6, 2),
        str(8, Buffer.from([1, gcid])),
        msg(11, str(2, '0123')),
      );
    server.calls(alice, call(1, 4));
    server.calls(bob, call(2, 6));
    await made.event('call.established');
    server.dropClient();
    await made.event('link.down');
    await until('it is connected again', () => server.handshakes.length === 2);
    await until('Alice is subscribed again', () => server.all(Payload.subscribe).length >= 8);
    server.calls(alice, call(7, 6, 1));
    await made.event('link.resync', (event) => 'missed' in event && event.missed === 'unknown');
    const after = made.events.slice(made.events.findLastIndex((event) => event.type === 'link.up'));
    expect(after.find((event) => event.type === 'call.established')).toMatchObject({
      snapshot: true,
      subjectDevice: { number: '201' },
      callId: '0101',
    });
    expect(after.filter((event) => event.type === 'call.began')).toHaveLength(0);
    expect(after.find((event) => event.type === 'call.ended')).toMatchObject({
      callId: '0102',
      synthetic: true,
    });
  });

  it('keeps to one message size', async () => {
    const server = await stub();
    const made = client(server, { options: { maximumFrameBytes: 4_096 } });
    await made.online();
    server.send(Buffer.alloc(10_000));
    expect(await made.event('link.down')).toMatchObject({ problem: { code: 'CTI_FRAMING' } });
  });
});

describe('requests', () => {
  it('are named in errors as the system names its refusals', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    server.options = { ...server.options, answer: () => 604 };
    const error = await made.failure({
      command: 'setUser',
      user: '201',
      setting: 'doNotDisturb',
      value: true,
    });
    expect(error).toMatchObject({
      code: 'MTCTI3_CALLCONTROL_BADACCT',
      vendorCode: 604,
      vendorName: 'MTCTISESS_CALLCONTROL_BADACCT',
    });
    server.options = { ...server.options, answer: () => 4711 };
    const odd = await made.failure({ command: 'setUser', user: '201', setting: 'doNotDisturb', value: true });
    expect(odd).toMatchObject({ code: 'MTCTI3_RESULT_UNDOCUMENTED', vendorCode: 4711 });
  });

  it('time out when nothing comes, and a late answer is counted as stray', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    server.options = { ...server.options, answer: () => undefined };
    const error = await made.failure(
      { command: 'setUser', user: '201', setting: 'doNotDisturb', value: true },
      { timeoutMs: 60 },
    );
    expect(error?.code).toBe('CTI_TIMEOUT');
    const command = await server.next(Payload.subscribecmd);
    server.respond(pickInt(command, 1), 0);
    await until('it is counted', () => made.driver.counters.strayAnswers === 1);
  });

  it('end with the subscription that they go through', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    server.options = { ...server.options, answer: () => undefined };
    const failure = made.failure({ command: 'setUser', user: '201', setting: 'doNotDisturb', value: true });
    const command = await server.next(Payload.subscribecmd);
    server.send(msg(Payload.subscribeterminated, int(1, pickInt(command, 2))));
    expect((await failure)?.code).toBe('CTI_CANCELLED');
  });

  it('end with the connection', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    server.options = { ...server.options, answer: () => undefined };
    const failure = made.failure({ command: 'setUser', user: '201', setting: 'doNotDisturb', value: true });
    await server.next(Payload.subscribecmd);
    server.dropClient();
    expect((await failure)?.code).toBe('CTI_CANCELLED');
  });

  it('for files and the version are answered by data', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    const file = made.driver.execute({ command: 'readFile', path: 'nasystem/AccountCode' });
    const asked = await server.next(Payload.generalcmd, (body) => pick(body, 6) !== undefined);
    expect(pickText(asked, 6, 2)).toBe('nasystem/AccountCode');
    // A success without data only says that the request has arrived.
    server.respond(pickInt(asked, 1), 0);
    server.send(
      msg(Payload.generaldata, int(1, pickInt(asked, 1)), msg(6, int(1, 1), str(2, 'x'), str(4, '1001\r\n'))),
    );
    expect((await file).content.toString()).toBe('1001\r\n');

    const version = made.driver.execute({ command: 'queryVersion' });
    const question = await server.next(Payload.generalcmd, (body) => pickInt(body, 7) === 1);
    server.send(
      msg(Payload.generaldata, int(1, pickInt(question, 1)), str(7, 'IP Office 11.1.0.0 build 600')),
    );
    expect(await version).toMatchObject({ version: 'IP Office 11.1.0.0 build 600' });
  });

  it('for a file that is not there fail with a code of their own', async () => {
    const server = await stub();
    const made = client(server);
    await made.online();
    const failure = made.failure({ command: 'readFile', path: 'nasystem/nothing' });
    const asked = await server.next(Payload.generalcmd);
    server.send(msg(Payload.generaldata, int(1, pickInt(asked, 1)), msg(6, int(3, 4))));
    expect(await failure).toMatchObject({ code: 'MTCTI3_GETFILE_FAILED', vendorCode: 4 });
  });
});

it('frames begin with 00 00 00 01 on the framed path', async () => {
  const server = await stub();
  await client(server).online();
  expect(server.frames.every((frame) => frame.subarray(0, 4).equals(PREFIX))).toBe(true);
});
