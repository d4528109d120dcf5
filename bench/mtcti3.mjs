/**
 * MTCTI3, from the octets of a notify to the events at the driver's listener (decode, compare, emit), beside the
 * generated protobufjs module that decodes the same octets and does nothing else.
 */
import assert from 'node:assert/strict';
import { systemClock } from '../dist/lib/core/clock.js';
import { parseEndpoints } from '../dist/lib/core/endpoints.js';
import { silentLogger } from '../dist/lib/core/logger.js';
import { SessionDriver } from '../dist/lib/core/session-driver.js';
import { decodeMessage, encodeMessage } from '../dist/lib/systems/mtcti3/codec.js';
import { Mapper } from '../dist/lib/systems/mtcti3/mapper.js';
import { readOptions } from '../dist/lib/systems/mtcti3/options.js';
import proto from '../dist/lib/systems/mtcti3/proto.generated.js';
import { Connection } from '../dist/lib/systems/mtcti3/sim/connection.js';
import { simulator, startSimulator } from '../dist/lib/systems/mtcti3/sim/index.js';
import { subscribeMessage } from '../dist/lib/systems/mtcti3/topics.js';
import { compareInTurns, nextTurn } from './measure.mjs';

/**
 * Rounds of all stories. The mapper remembers the ids of 5,000 ended calls, so as to tell repeated ones apart: with
 * more calls than that in a recording it can be played again and again.
 */
const ROUNDS_OF_STORIES = 1_050;
const FEWEST_CALLS = 5_000;
const OCTETS_OF_PREFIX = 4;
/** Notifies between two looks at the clock, which takes longer than some of them. */
const NOTIFIES_A_STEP = 10;

const OPTIONS = readOptions({
  host: '127.0.0.1',
  credentials: { username: 'bench', password: 'bench' },
  options: {},
});

/** A clock that jumps from timer to timer as soon as everything has been done that could be. */
class JumpingClock {
  #time = Date.UTC(2026, 0, 5, 8);
  #timers = new Set();

  now() {
    return this.#time;
  }

  setTimeout(run, delayMs) {
    const timer = { due: this.#time + delayMs, run };
    this.#timers.add(timer);
    return timer;
  }

  clearTimeout(timer) {
    this.#timers.delete(timer);
  }

  async until(promise) {
    let over = false;
    const ended = promise.finally(() => {
      over = true;
    });
    for (;;) {
      await new Promise(setImmediate);
      if (over) return ended;
      const [next] = [...this.#timers].sort((one, other) => one.due - other.due);
      if (next === undefined) continue;
      this.#timers.delete(next);
      this.#time = Math.max(this.#time, next.due);
      next.run();
    }
  }
}

/**
 * What the simulated system tells a client that watches all users, queues, park slots and the presence of all: the
 * frames of every story with the time of each, and how many of them come with the subscriptions.
 */
async function recording() {
  const clock = new JumpingClock();
  const { world, play, stop } = await startSimulator({ clock });
  const frames = [];
  const host = { world, version: '', files: new Map(), nextRefusal: () => undefined, licensed: true };
  const connection = new Connection(host, ({ notify }) => {
    if (!notify) return;
    const { subscribe_id, notify_id } = notify;
    frames.push({ at: clock.now(), octets: encodeMessage({ notify }, 'framed') });
    if (notify_id) setImmediate(() => connection.received({ notifyack: { subscribe_id, notify_id } }));
  });
  const hex = (guid) => Buffer.from(guid).toString('hex');
  const presentities = [...world.users.values()].map(({ extn }, index) => ({
    presentity: extn,
    lref: index + 1,
  }));
  const topics = [
    { kind: 'lines' },
    ...[...world.users.values()].map(({ guid }) => ({ kind: 'user', guid: hex(guid) })),
    ...[...world.queues.values()].map(({ guid }) => ({ kind: 'queue', guid: hex(guid) })),
    { kind: 'presence' },
    { kind: 'parkServer' },
  ];
  topics.forEach((topic, index) => {
    const ids = { requestid: index + 1, subscribe_id: index + 1 };
    connection.received(subscribeMessage(topic, ids, OPTIONS, presentities));
  });
  await clock.until(Promise.resolve());
  const first = frames.length;
  const stories = simulator.scenarios.filter((name) => name !== 'day');
  for (let round = 0; round < ROUNDS_OF_STORIES; round += 1) {
    for (const story of stories) await clock.until(play(story));
  }
  connection.close();
  await stop();
  return {
    topics,
    presentities,
    subscribed: frames.slice(0, first),
    played: inOnePiece(frames.slice(first)),
  };
}

/** The same frames one behind the other in memory: what a socket brings is at hand when it is decoded. */
function inOnePiece(frames) {
  const octets = Buffer.concat(frames.map((frame) => frame.octets));
  let end = 0;
  return frames.map(({ at, octets: { length } }) => ({ at, octets: octets.subarray(end, (end += length)) }));
}

/** A driver without a connection: what it is given to emit goes the way of every event. */
async function openDriver(onEvent) {
  const given = {};
  const link = {
    details: {},
    synchronize: () => Promise.resolve({ missed: 'no' }),
    setInterest: () => 'served',
    execute: () => Promise.resolve(),
    close: () => Promise.resolve(),
    destroy: () => undefined,
  };
  const adapter = {
    system: 'mtcti3',
    capabilities: new Set(),
    session: { endpoints: parseEndpoints('127.0.0.1', undefined, 443) },
    directory: { agents: [], queues: [], devices: [], applications: [], complete: true },
    snapshot: () => [],
    open: (attempt) => {
      given.attempt = attempt;
      return Promise.resolve(link);
    },
  };
  const driver = new SessionDriver(adapter, {
    connection: { id: 'bench', name: 'bench' },
    clock: systemClock,
    logger: silentLogger,
  });
  driver.on('event', onEvent);
  const online = new Promise((resolve) => {
    driver.on('state', ({ kind }) => kind === 'online' && resolve());
  });
  await driver.start();
  await online;
  return { driver, emit: (draft, raw) => given.attempt.emit(draft, raw) };
}

export async function rows() {
  const { topics, presentities, subscribed, played } = await recording();
  const told = new Map();
  const { driver, emit } = await openDriver(({ type }) => told.set(type, (told.get(type) ?? 0) + 1));
  const mapper = new Mapper();
  const presentityOf = (lref) => presentities[lref - 1]?.presentity;

  /** What the link does with a frame, without socket and acknowledgement. */
  const take = ({ octets }, now) => {
    const { notify } = decodeMessage(octets, 'framed');
    const topic = topics[notify.subscribe_id - 1];
    for (const draft of mapper.notify(topic, notify, now, presentityOf)) emit(draft, notify);
    const due = mapper.nextDue;
    if (due !== undefined && due <= now) for (const draft of mapper.expire(now)) emit(draft);
  };

  for (const topic of topics) mapper.begins(topic);
  for (const frame of subscribed) take(frame, frame.at);
  for (const topic of topics) for (const draft of mapper.settled(topic)) emit(draft);

  const span = played.at(-1).at - played[0].at + 60_000;
  let next = 0;
  let later = 0;
  const takeNext = () => {
    const frame = played[next];
    take(frame, frame.at + later);
    next += 1;
    if (next === played.length) {
      next = 0;
      later += span;
    }
  };
  const playOnce = async () => {
    told.clear();
    do {
      takeNext();
      if (next % 20 === 0) await nextTurn();
    } while (next !== 0);
    return Object.fromEntries(told);
  };
  await playOnce();
  const events = await playOnce();
  assert(events['call.ended'] > FEWEST_CALLS);
  assert.deepEqual(await playOnce(), events);

  const bodies = played.map(({ octets }) => octets.subarray(OCTETS_OF_PREFIX));
  let body = 0;
  const decodeNext = () => {
    proto.mtcti3.Message.decode(bodies[body]);
    body = body + 1 === bodies.length ? 0 : body + 1;
  };
  const step = (work) => () => {
    for (let done = 0; done < NOTIFIES_A_STEP; done += 1) work();
    return NOTIFIES_A_STEP;
  };
  const row = await compareInTurns({
    id: 'mtcti3-notify-to-events',
    subject: 'mapper and driver, MTCTI3 notify to events',
    beside: 'protobufjs generated module, decode only',
    target: 0.6,
    subjectWork: step(takeNext),
    besideWork: step(decodeNext),
  });
  await driver.stop();
  return [row];
}
