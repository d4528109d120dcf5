/**
 * A large IP Office on one MTCTI3 connection, beside a tenth of it: users, a queue for every 40 of them, and the
 * presence of all. The simulator runs in a process of its own, so that what is measured is the driver alone.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { systemClock } from '../dist/lib/core/clock.js';
import { CTI_EVENT_TYPES } from '../dist/lib/core/events.js';
import { silentLogger } from '../dist/lib/core/logger.js';
import { mtcti3 } from '../dist/lib/systems/mtcti3/index.js';
import { startSimulator } from '../dist/lib/systems/mtcti3/sim/index.js';
import { nextTurn, processorMs, row } from './measure.mjs';

const LARGE = 10_000;
const SMALL = 1_000;
const USERS_A_QUEUE = 40;
const ROUNDS = 5;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** What is in use when nothing more is given back: sockets and timers that ended let go some turns later. */
async function heapBytes() {
  let least = Infinity;
  for (;;) {
    for (let turn = 0; turn < 20; turn += 1) await nextTurn();
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    if (heapUsed + external > least * 0.999) return least;
    least = heapUsed + external;
  }
}

/** Connects, waits until everything was told once, and gives what that took for each user. */
async function costPerUser(users) {
  const queues = users / USERS_A_QUEUE;
  const simulator = fork(fileURLToPath(import.meta.url), ['simulator', String(users), String(queues)]);
  try {
    const [settings] = await once(simulator, 'message');
    const before = await heapBytes();
    const driver = mtcti3.createDriver(settings, {
      connection: { id: 'bench', name: 'bench' },
      clock: systemClock,
      logger: silentLogger,
    });
    const wanted = { 'user.updated': users, 'queue.updated': queues, 'presence.updated': users };
    const begin = processorMs();
    const whole = new Promise((resolve) => {
      driver.on('event', ({ type }) => {
        if (type in wanted) wanted[type] -= 1;
        if (Object.values(wanted).every((left) => left === 0)) resolve();
      });
    });
    driver.setInterest({ eventTypes: new Set(CTI_EVENT_TYPES), commands: new Set() });
    void driver.start();
    await whole;
    const milliseconds = processorMs() - begin;
    const bytes = (await heapBytes()) - before;
    await driver.stop();
    return { milliseconds: milliseconds / users, bytes: bytes / users };
  } finally {
    simulator.kill();
    await once(simulator, 'exit');
  }
}

/** A user of the small system beside one of the large system: 1 when both cost the same. */
function growth(id, what, rounds, cost) {
  return row({
    id,
    subject: `MTCTI3, ${what} a user of 10,000`,
    beside: `${what} a user of 1,000`,
    // Linear growth is 1; what is above lies within what two equal runs differ by.
    atMost: 1.1,
    runs: { subject: rounds.map(({ large }) => cost(large)), beside: rounds.map(({ small }) => cost(small)) },
  });
}

export async function rows() {
  // The first connection of a process also loads and compiles what all later ones find ready.
  await costPerUser(SMALL);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const small = await costPerUser(SMALL);
    const large = await costPerUser(LARGE);
    rounds.push({ small, large });
  }
  return [
    growth('mtcti3-users-time', 'processor time', rounds, ({ milliseconds }) => milliseconds),
    growth('mtcti3-users-memory', 'memory', rounds, ({ bytes }) => bytes),
  ];
}

if (process.argv[2] === 'simulator' && process.send !== undefined) {
  const population = { users: Number(process.argv[3]), queues: Number(process.argv[4]) };
  const { settings } = await startSimulator({ population });
  process.send(settings);
}
