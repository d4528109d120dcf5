/** The simulator, seen by a client made from the document alone. */
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { startSimulator, type Mtcti3Simulator } from '../../lib/systems/mtcti3/sim/index';
import { ringUser } from '../../lib/systems/mtcti3/sim/routing';
import { endCall } from '../../lib/systems/mtcti3/sim/switching';
import { Kind, Payload, PREFIX } from '../support/mtcti3-stub';
import { fieldsOf, int, msg, pick, pickInt, pickText, str } from '../support/protobuf';
import { until } from '../support/until';

let sim: Mtcti3Simulator;
let socket: WebSocket;
let received: { payload: number; body: Buffer }[];

beforeEach(async () => {
  sim = await startSimulator({});
  received = [];
  const { username, password } = sim.settings.credentials ?? {};
  socket = new WebSocket(`wss://127.0.0.1:${sim.port}/tpkt/openapi`, 'openapi', {
    ...sim.settings.tls,
    headers: { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` },
  });
  socket.on('message', (frame: Buffer) => {
    expect(frame.subarray(0, 4)).toEqual(PREFIX);
    const [message] = fieldsOf(frame.subarray(4));
    if (message !== undefined && Buffer.isBuffer(message.value)) {
      received.push({ payload: message.field, body: message.value });
    }
  });
  await once(socket, 'open');
});

afterEach(async () => {
  socket.terminate();
  await sim.stop();
});

const send = (...parts: readonly Buffer[]): void => {
  socket.send(Buffer.concat([PREFIX, ...parts]));
};
const all = (payload: number): Buffer[] =>
  received.filter((entry) => entry.payload === payload).map(({ body }) => body);
const next = (payload: number, fits: (body: Buffer) => boolean = () => true): Promise<Buffer> =>
  until(`payload ${payload} has come`, () => all(payload).find(fits));
/** Sends a request and gives the result of its answer. */
async function resultOf(requestid: number, request: (id: Buffer) => Buffer): Promise<number> {
  send(request(int(1, requestid)));
  return pickInt(await next(Payload.response, (body) => pickInt(body, 1) === requestid), 2);
}
const subscribeLines = (id: Buffer): Buffer => msg(3, id, int(2, 1), int(3, 3600), msg(40, int(1, 7)));
const guidOf = (extn: string): Buffer => sim.world.userByExtn(extn)?.guid ?? Buffer.alloc(0);
const subscribeUser = (subscribeId: number, extn: string) => (id: Buffer) =>
  msg(3, id, int(2, subscribeId), msg(41, str(1, guidOf(extn)), int(2, 0x0f), int(3, 0x99)));
const control =
  (subscribeId: number, ...parts: readonly Buffer[]) =>
  (id: Buffer) =>
    msg(4, id, int(2, subscribeId), msg(14, ...parts));

/** A call from outside that rings at a user. */
function ring(extn: string) {
  const { world } = sim;
  const user = world.userByExtn(extn);
  if (user === undefined) throw new Error(`no user ${extn}`);
  world.scripted.add(user);
  const call = world.newCall();
  call.parties.push({ kind: 'outside', number: '01707123456', name: '', did: '8010' });
  ringUser(world, call, user);
  world.commit();
  return call;
}

describe('the simulator', () => {
  it("answers the document's first payload and lists users and queues", async () => {
    socket.send(Buffer.from('000000011a0c0801100118901cc202020807', 'hex'));
    expect(pickInt(await next(Payload.response), 2)).toBe(0);
    const notify = await next(Payload.notify);
    expect(pickInt(notify, 1)).toBe(1);
    expect(pickInt(notify, 2)).toBe(1);
    const lines = pick(notify, Kind.lines);
    const entries = Buffer.isBuffer(lines) ? fieldsOf(lines) : [];
    expect(entries.filter(({ field }) => field === 2)).toHaveLength(6);
    expect(entries.filter(({ field }) => field === 3)).toHaveLength(2);
  });

  it('is silent to a client that leaves the prefix out', async () => {
    socket.send(Buffer.from('1a0c0801100118901cc202020807', 'hex'));
    send(msg(2, int(1, 9), int(7, 1)));
    await next(Payload.generaldata);
    expect(all(Payload.response)).toEqual([]);
  });

  it('answers no request that carries no requestid', async () => {
    send(msg(3, int(2, 4), msg(45)));
    send(msg(2, int(1, 9), int(7, 1)));
    expect(pickText(await next(Payload.generaldata), 7)).toContain('IP Office 11.1');
    expect(all(Payload.response)).toEqual([]);
  });

  it('holds the next notify back until the last one is acknowledged, then tells what is true by then', async () => {
    await resultOf(1, subscribeUser(7000, '201'));
    expect(pick(await next(Payload.notify), Kind.user)).toBeDefined();
    const call = ring('201');
    endCall(sim.world, ring('201'), undefined);
    sim.world.commit();
    expect(all(Payload.notify), 'nothing more before the acknowledgement').toHaveLength(1);
    send(msg(9, int(1, 7000), int(2, 99)));
    send(msg(9, int(1, 7000), int(2, 1)));
    const calls = await next(Payload.notify, (body) => pick(body, Kind.callcontrol) !== undefined);
    expect(pickInt(calls, 2)).toBe(2);
    expect(pickInt(calls, Kind.callcontrol, 2, 2)).toBe(1);
    expect(pickInt(calls, Kind.callcontrol, 2, 5)).toBe(4);
    expect(pick(calls, Kind.callcontrol, 2, 8)).toEqual(call.gcid);
    // The second call came and went in the meantime: only its end is left to tell.
    expect(pickInt(calls, Kind.callcontrol, 3, 1)).toBe(2);
    expect(pickInt(calls, Kind.callcontrol, 3, 3)).toBe(16);
  });

  it('ends a subscription when its timeout is over, unless it is refreshed', async () => {
    send(msg(3, int(1, 1), int(2, 1), int(3, 1), msg(40, int(1, 7))));
    send(msg(3, int(1, 2), int(2, 2), int(3, 1), msg(43)));
    send(msg(3, int(1, 3), int(2, 2), int(3, 3600)));
    const ended = await next(Payload.subscribeterminated);
    expect(pickInt(ended, 1)).toBe(1);
    expect(sim.subscriptions).toBe(1);
    expect(await resultOf(4, (id) => msg(4, id, int(2, 1), int(3, 60)))).toBe(101);
    expect(await resultOf(5, (id) => msg(5, id, int(2, 2)))).toBe(0);
    expect(sim.subscriptions).toBe(0);
  });

  it('refuses subscriptions as the document says', async () => {
    expect(await resultOf(1, subscribeLines)).toBe(0);
    expect(await resultOf(2, (id) => msg(3, id, int(2, 2), msg(40, int(1, 7))))).toBe(5);
    expect(await resultOf(3, (id) => msg(3, id, int(2, 3), msg(41, str(1, Buffer.alloc(16)))))).toBe(7);
    expect(await resultOf(4, (id) => msg(3, id, int(2, 4), msg(42, str(4, 'Nowhere'))))).toBe(4);
    expect(await resultOf(5, (id) => msg(3, id, int(2, 5), int(3, 59), msg(10)))).toBe(102);
    expect(await resultOf(6, (id) => msg(3, id, int(2, 6)))).toBe(100);
    expect(await resultOf(7, (id) => msg(2, id))).toBe(151);
    expect(await resultOf(8, (id) => msg(2, id, msg(6)))).toBe(152);
    expect(await resultOf(9, (id) => msg(3, id, int(2, 9), msg(42, str(4, 'Sales'))))).toBe(0);
  });

  it('takes presentities in and out, by local reference', async () => {
    const entry = (name: string, lref: number): Buffer => msg(1, str(1, name), int(2, lref));
    await resultOf(1, (id) =>
      msg(3, id, int(2, 5), int(3, 60), msg(10, entry('201', 71), entry('nobody', 72))),
    );
    const first = await next(Payload.notify);
    expect(pickInt(first, Kind.presence, 1)).toBe(1);
    expect(pickInt(first, Kind.presence, 2, 2)).toBe(71);
    send(msg(9, int(1, 5), int(2, 1)));
    await resultOf(2, (id) => msg(4, id, int(2, 5), msg(10, entry('202', 73), msg(2, int(2, 71)))));
    const second = await next(Payload.notify, (body) => pickInt(body, 2) === 2);
    expect(pickInt(second, Kind.presence, 2, 2)).toBe(73);
  });

  it('refuses functions as the document says', async () => {
    await resultOf(1, subscribeUser(7000, '201'));
    const act = (action: number, ...more: readonly Buffer[]) =>
      control(7000, int(1, 1), msg(4, int(1, action), ...more));
    expect(await resultOf(2, act(1)), 'drop of no call').toBe(4);
    expect(await resultOf(3, act(2)), 'answer of no call').toBe(602);
    ring('201');
    expect(await resultOf(4, act(3)), 'hold of a call that rings').toBe(609);
    expect(await resultOf(5, act(2))).toBe(0);
    expect(await resultOf(6, act(2)), 'answer twice').toBe(609);
    expect(await resultOf(7, act(4)), 'retrieve of an active call').toBe(617);
    expect(await resultOf(8, act(11)), 'transfer without another call').toBe(614);
    expect(await resultOf(9, act(5, str(2, '99'))), 'transfer to nobody').toBe(612);
    expect(await resultOf(10, act(5)), 'transfer without destination').toBe(608);
    expect(await resultOf(11, act(16, str(2, '77'))), 'account code').toBe(604);
    expect(await resultOf(12, act(24, str(2, '77'))), 'authorization code').toBe(605);
    expect(await resultOf(13, act(14, msg(4, int(1, 1), int(2, 1)))), 'member without conference').toBe(609);
    expect(await resultOf(14, act(17)), 'notes are not supported').toBe(616);
    expect(await resultOf(15, act(29)), 'mute outside a conference').toBe(610);
    expect(await resultOf(16, act(35)), 'finish on a user').toBe(616);
    expect(await resultOf(17, act(8, str(2, '1234567890'))), 'park slot').toBe(608);
    expect(await resultOf(18, control(7000, int(1, 1))), 'nothing to do').toBe(5002);
    expect(await resultOf(19, control(7000, msg(3, str(1, '202')))), 'call without reference').toBe(608);
    expect(await resultOf(20, control(7000, int(2, 5), msg(6, str(1, '9')))), 'empty slot').toBe(606);
  });

  it('lets a hand set on hook be answered by hand only', async () => {
    const handSet = sim.world.addUser('209', 'Hand set', { handSet: true });
    await resultOf(1, subscribeUser(7000, '209'));
    ring(handSet.extn);
    expect(await resultOf(2, control(7000, int(1, 1), msg(4, int(1, 2))))).toBe(610);
  });
});
