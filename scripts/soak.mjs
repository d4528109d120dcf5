/**
 * Runs a connection for long over a line that breaks at random, and counts: every command ends once, every event
 * arrives once or lies in an outage that `link.down` and `link.resync` announce, sequence numbers have no holes.
 *
 * `npm run soak -- [--seconds N] [--events N] [--commands N] [--seed N]`. The last line is JSON; the exit code is 1
 * when anything was lost or doubled.
 */
import { fork } from 'node:child_process';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { loadSystem, silentLogger } = createRequire(import.meta.url)(path.join(root, 'dist/lib/index.js'));

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    events: { type: 'string', default: '1000000' },
    commands: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const limits = {
  seconds: Number(values.seconds),
  events: Number(values.events),
  commands: Number(values.commands),
};
for (const [name, value] of Object.entries(limits)) {
  if (!(value > 0)) throw new Error(`--${name} must be above 0`);
}

/** The connection's clock runs faster, so that half-open lines and timeouts do not make the run long. */
const SPEED = 20;
const startedAt = performance.now();
const clock = {
  now: () => Date.UTC(2026, 0, 1) + Math.floor((performance.now() - startedAt) * SPEED),
  setTimeout: (callback, delayMs) => setTimeout(callback, delayMs / SPEED),
  clearTimeout,
};
const COMMANDS_AT_A_TIME = 64;

const source = fork(path.join(root, 'scripts/soak/source.mjs'), [values.seed, values.events]);
const messages = [];
const waiting = [];
source.on('message', (message) => {
  const waiter = waiting.shift();
  if (waiter === undefined) messages.push(message);
  else waiter(message);
});
const nextMessage = () =>
  messages.length > 0 ? Promise.resolve(messages.shift()) : new Promise((resolve) => waiting.push(resolve));

const { port } = await nextMessage();
const driver = (await loadSystem('uccx')).createDriver(
  {
    host: `127.0.0.1:${port}`,
    credentials: {},
    options: { configuration: false, teams: false, heartbeatSeconds: 5, requestTimeoutMs: 5_000 },
  },
  { connection: { id: 'soak', name: 'soak' }, clock, logger: silentLogger },
);

const figures = { delivered: 0, coveredByGap: 0, lost: 0, doubled: 0, seqHoles: 0 };
let lastNumber = 0;
let lastSeq = 0;
let isFirstOfLink = true;
let isUp = false;

driver.on('event', (event, raw) => {
  if (event.seq !== lastSeq + 1) figures.seqHoles += 1;
  lastSeq = event.seq;
  if (event.type === 'link.up') {
    isFirstOfLink = true;
    isUp = true;
  } else if (event.type === 'link.down') isUp = false;
  const number = numberOf(event, raw);
  if (number !== undefined) note(number);
});

/** The number that the source gave the event; undefined for events that the driver made itself. */
function numberOf(event, raw) {
  if (event.snapshot || event.synthetic) return undefined;
  if (event.type === 'call.began' && raw?.type === 'BEGIN_CALL_EVENT') return raw.CallID * 2 - 1;
  if (event.type === 'call.ended' && raw?.type === 'END_CALL_EVENT') return raw.CallID * 2;
  return undefined;
}

function note(number) {
  if (number <= lastNumber) {
    figures.doubled += 1;
    return;
  }
  const missing = number - lastNumber - 1;
  if (isFirstOfLink && isUp) figures.coveredByGap += missing;
  else figures.lost += missing;
  isFirstOfLink = false;
  lastNumber = number;
  figures.delivered += 1;
}

/** How many commands were given, and how often each ended. */
const settlements = new Uint8Array(limits.commands);
const codes = new Map();
let commands = 0;
let hasAllEvents = false;
let isOver = false;

async function commandLoop() {
  while (commands < limits.commands && !isOver) {
    // Spread over the whole run, and only while there is a link: the rest would all be CTI_OFFLINE.
    const isDue = commands <= (lastNumber / limits.events) * limits.commands * 1.2 || hasAllEvents;
    if (!isDue || !isUp) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      continue;
    }
    const index = commands++;
    const command = { command: 'hold', callId: String(index + 1), device: '2006' };
    await driver.execute(command).then(
      () => settle(index, 'ok'),
      (error) => settle(index, error.code),
    );
  }
}

function settle(index, code) {
  settlements[index] += 1;
  codes.set(code, (codes.get(code) ?? 0) + 1);
}

const memory = [];
const sampler = setInterval(() => memory.push(process.memoryUsage().rss), 100);
const delay = monitorEventLoopDelay();
delay.enable();

const timeLimit = setTimeout(() => {
  isOver = true;
  source.send('finish');
}, limits.seconds * 1000);
await driver.start();
const loops = Array.from({ length: COMMANDS_AT_A_TIME }, commandLoop);
const told = nextMessage();
const { sent } = await told;
const deadline = performance.now() + 30_000;
while (lastNumber < sent && performance.now() < deadline) {
  await new Promise((resolve) => setTimeout(resolve, 10));
}
hasAllEvents = true;
await Promise.all(loops);
clearTimeout(timeLimit);
source.send('report');
const { commandsTwice } = await nextMessage();
clearInterval(sampler);
delay.disable();
const seconds = (performance.now() - startedAt) / 1000;
const { reconnects, strayAnswers, faults } = driver.counters;
await driver.stop();
source.disconnect();

if (lastNumber < sent) figures.lost += sent - lastNumber;
const settled = settlements.subarray(0, commands);
const settledOnce = settled.reduce((count, times) => count + (times === 1 ? 1 : 0), 0);
const result = {
  commands,
  settledOnce,
  events: sent,
  delivered: figures.delivered,
  coveredByGap: figures.coveredByGap,
  lost: figures.lost,
  doubled: figures.doubled + commandsTwice,
  rssGrowthPercent: growthPercent(memory),
};

console.log(
  `${sent} events and ${commands} commands in ${seconds.toFixed(1)} s, ${Math.round(sent / seconds)} events/s`,
);
console.log(
  `links lost and found again: ${reconnects}; stray answers: ${strayAnswers}; frames skipped: ${faults}`,
);
console.log(`commands ended: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}`);
console.log(`commands that reached the system twice: ${commandsTwice}; holes in seq: ${figures.seqHoles}`);
console.log(
  `event loop delay: mean ${ms(delay.mean)} ms, 99 % ${ms(delay.percentile(99))} ms, max ${ms(delay.max)} ms`,
);
console.log(JSON.stringify(result));

const accounted = result.delivered + result.coveredByGap + result.lost === result.events;
const isWell =
  result.lost === 0 &&
  result.doubled === 0 &&
  figures.seqHoles === 0 &&
  settledOnce === commands &&
  accounted;
process.exitCode = isWell ? 0 : 1;

function ms(nanoseconds) {
  return (nanoseconds / 1e6).toFixed(1);
}

/** Mean memory of the last fifth of the run over that after warm-up, the third tenth to the half. */
function growthPercent(samples) {
  const mean = (from, to) => {
    const part = samples.slice(
      Math.floor(samples.length * from),
      Math.max(1, Math.ceil(samples.length * to)),
    );
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  };
  return samples.length < 10 ? 0 : Math.round((mean(0.8, 1) / mean(0.3, 0.5) - 1) * 1000) / 10;
}
