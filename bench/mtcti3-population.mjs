/**
 * A large IP Office on one MTCTI3 connection: 2,000 users, 50 queues and the presence of all of them. The
 * simulator runs in a process of its own, so that what is measured here is the driver alone.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { systemClock } from '../dist/lib/core/clock.js';
import { CTI_EVENT_TYPES } from '../dist/lib/core/events.js';
import { silentLogger } from '../dist/lib/core/logger.js';
import { decodeMessage, encodeMessage } from '../dist/lib/systems/mtcti3/codec.js';
import { mtcti3 } from '../dist/lib/systems/mtcti3/index.js';
import { startSimulator } from '../dist/lib/systems/mtcti3/sim/index.js';

const POPULATION = { users: 2_000, queues: 50 };
/** Targets: time until everything is subscribed and told, and memory of the driver with its state. */
const MOST_MS = 10_000;
const MOST_MEGABYTES = 64;
/** Messages decoded a second: far above what a system of this size sends. */
const LEAST_PER_SECOND = 50_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

function megabytes() {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

async function subscribed() {
  const simulator = fork(fileURLToPath(import.meta.url), ['simulator']);
  try {
    const [settings] = await once(simulator, 'message');
    const before = megabytes();
    const driver = mtcti3.createDriver(settings, {
      connection: { id: 'bench', name: 'bench' },
      clock: systemClock,
      logger: silentLogger,
    });
    const told = { 'user.updated': 0, 'queue.updated': 0, 'presence.updated': 0 };
    const begin = performance.now();
    const whole = new Promise((resolve) => {
      driver.on('event', ({ type }) => {
        if (type in told) told[type] += 1;
        const { users, queues } = POPULATION;
        const all = told['user.updated'] === users && told['presence.updated'] === users;
        if (all && told['queue.updated'] === queues) resolve();
      });
    });
    driver.setInterest({ eventTypes: new Set(CTI_EVENT_TYPES), commands: new Set() });
    void driver.start();
    await whole;
    const milliseconds = performance.now() - begin;
    const memory = megabytes() - before;
    const { framesSent, framesReceived } = driver.counters;
    await driver.stop();
    return { milliseconds, memory, framesSent, framesReceived };
  } finally {
    simulator.kill();
    await once(simulator, 'exit');
  }
}

/** The document's picture of a queued call, decoded again and again. */
function decodeRate() {
  const party = { number: '03498984598', name: 'Avaya Test trunk', nametype: 9 };
  const frame = encodeMessage({
    notify: {
      subscribe_id: 7_500,
      notify_id: 12,
      callcontrol: {
        refreshinstance: 2,
        callinfo: [
          {
            callid: 1,
            state: 6,
            direction: 2,
            gcid: Buffer.from('01C0A82A0B000003EC', 'hex'),
            featuresavailable: 0x6060e0b1,
            calledparty: '8010',
            callingparty: party,
            connectedparty: { number: '61002', name: 'Agent 61002', nametype: 5 },
            trunkinfo: { trunktype: 2, did: '8010' },
            queueinfo: { number: '98765', name: 'Agents', priority: 1 },
            calldata: { language: 'eng' },
            targets: { target: [{ partyinfo: { number: '61002', name: 'Agent 61002', nametype: 5 } }] },
          },
        ],
      },
    },
  });
  let decoded = 0;
  const begin = performance.now();
  while (performance.now() - begin < 1_000) {
    for (let count = 0; count < 100; count += 1) decodeMessage(frame);
    decoded += 100;
  }
  return (decoded * 1_000) / (performance.now() - begin);
}

/** One measurement beside its limit; above 1 the target is met. */
function row(id, subject, beside, ratio, more = {}) {
  const rounded = Number(ratio.toFixed(3));
  return { id, subject, beside, ratio: rounded, target: 1, met: rounded >= 1, runs: [rounded], ...more };
}

export async function rows() {
  const { milliseconds, memory, framesSent, framesReceived } = await subscribed();
  const perSecond = decodeRate();
  const frames = `${framesSent} frames sent, ${framesReceived} received`;
  return [
    row(
      'mtcti3-subscribe',
      `2,000 users and 50 queues told in ${Math.round(milliseconds)} ms (${frames})`,
      `${MOST_MS} ms`,
      MOST_MS / milliseconds,
    ),
    row(
      'mtcti3-memory',
      `state of 2,000 users and 50 queues: ${memory.toFixed(1)} MB`,
      `${MOST_MEGABYTES} MB`,
      MOST_MEGABYTES / memory,
    ),
    row(
      'mtcti3-decode',
      'codec, decode a queued call',
      `${LEAST_PER_SECOND} a second`,
      perSecond / LEAST_PER_SECOND,
      {
        subjectPerSecond: Math.round(perSecond),
        besidePerSecond: LEAST_PER_SECOND,
      },
    ),
  ];
}

if (process.argv[2] === 'simulator' && process.send !== undefined) {
  const { settings } = await startSimulator({ population: POPULATION });
  process.send(settings);
}
