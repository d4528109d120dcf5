/**
 * DevLink3, from a frame of the event stream to the events at the driver's listener, beside fast-xml-parser that
 * parses the XML of the same frames and does nothing else.
 */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { XMLParser } from 'fast-xml-parser';
import { systemClock } from '../dist/lib/core/clock.js';
import { silentLogger } from '../dist/lib/core/logger.js';
import { SessionDriver } from '../dist/lib/core/session-driver.js';
import { Devlink3Adapter } from '../dist/lib/systems/devlink3/adapter.js';
import { decodeMessage, encodeMessage } from '../dist/lib/systems/devlink3/codec.js';
import { CallModel } from '../dist/lib/systems/devlink3/sim/call-model.js';
import { tupleFor } from '../dist/lib/systems/devlink3/sim/records.js';
import { SCENARIOS } from '../dist/lib/systems/devlink3/sim/scenarios.js';
import { compareInTurns, nextTurn } from './measure.mjs';

/**
 * Rounds of all stories. The driver remembers 1,000 call ends after their loss, so as not to revive them:
 * with more than that in a recording it can be played again and again.
 */
const ROUNDS_OF_STORIES = 300;
const FEWEST_LOST_ENDS = 6_000;

const FORMAT = { delta2: false, delta2AsText: false, connectedOnly: false, sipTrack: false, cmExtn: false };

/** What the three systems of the simulated network send while they play all stories: frames and their XML. */
async function recording() {
  const frames = [];
  const texts = [];
  const counters = new Map();
  let now = Date.UTC(2026, 0, 5, 8);
  const model = new CallModel(
    () => now,
    (report) => {
      const tuple = tupleFor(report, FORMAT);
      if (tuple === undefined) return;
      const counter = ((counters.get(report.node) ?? 0) + 1) >>> 0;
      counters.set(report.node, counter);
      texts.push(tuple.text);
      frames.push(encodeMessage({ type: 'event', origin: report.node.address, counter, tuples: [tuple] }));
    },
  );
  const pause = () => {
    now += 1_000;
    return Promise.resolve();
  };
  for (let round = 0; round < ROUNDS_OF_STORIES; round += 1) {
    for (const story of Object.values(SCENARIOS)) await story({ model, pause });
  }
  assert(texts.filter((text) => text.startsWith('<CallLost>')).length > FEWEST_LOST_ENDS);
  // One stream, as a socket reads it, and not tens of thousands of buffers strewn over the memory.
  const stream = Buffer.concat(frames);
  let end = 0;
  return { frames: frames.map(({ length }) => stream.subarray(end, (end += length))), texts };
}

/** A system that lets the driver in and then sends what it is given, without a socket. */
class Line extends EventEmitter {
  write(request) {
    const { type, requestId } = decodeMessage(request);
    const answer =
      type === 'authenticateRequest'
        ? { type: 'authenticateSuccess', requestId, tuples: [] }
        : { type: 'eventResponse', requestId, result: 0 };
    setImmediate(() => this.emit('data', encodeMessage(answer)));
  }

  end() {
    this.emit('close');
  }

  destroy() {
    this.emit('close');
  }
}

async function onlineDriver(line, onEvent) {
  const context = { connection: { id: 'bench', name: 'bench' }, clock: systemClock, logger: silentLogger };
  const settings = {
    host: '127.0.0.1',
    credentials: { username: 'bench' },
    options: { eventFlags: '-SCN', replayQuietMs: 50 },
  };
  const driver = new SessionDriver(new Devlink3Adapter(settings, context, async () => line), context);
  const online = new Promise((resolve) => {
    driver.on('state', ({ kind }) => {
      if (kind === 'online') resolve();
    });
  });
  driver.on('event', onEvent);
  await driver.start();
  await online;
  return driver;
}

export async function rows() {
  const { frames, texts } = await recording();
  const line = new Line();
  const told = new Map();
  const driver = await onlineDriver(line, ({ type }) => told.set(type, (told.get(type) ?? 0) + 1));
  let next = 0;
  const playNext = () => {
    line.emit('data', frames[next]);
    next = next + 1 === frames.length ? 0 : next + 1;
    return 1;
  };
  const playOnce = async () => {
    told.clear();
    do {
      playNext();
      if (next % 20 === 0) await nextTurn();
    } while (next !== 0);
    return Object.fromEntries(told);
  };
  const first = await playOnce();
  // What was told first came after the end of the recording just the same: counters that begin anew, no more.
  delete first['link.up'];
  const again = await playOnce();
  const { 'link.gap': gaps, ...events } = again;
  assert.equal(gaps, 3);
  assert.deepEqual(events, first);
  assert.equal(driver.counters.faults, 0);

  const parser = new XMLParser();
  let text = 0;
  const row = await compareInTurns({
    id: 'devlink3-frame-to-events',
    subject: 'driver, DevLink3 frame to events',
    beside: 'fast-xml-parser, default options, XML only',
    target: 2,
    subjectWork: playNext,
    besideWork: () => {
      parser.parse(texts[text]);
      text = text + 1 === texts.length ? 0 : text + 1;
      return 1;
    },
  });
  await driver.stop();
  return [row];
}
