/**
 * Runs connections to all systems for long over lines that break at random, and counts: every command ends once, every
 * event arrives once or lies in an outage (`link.down`, `link.resync`) or a gap (`link.gap`) that was announced,
 * sequence numbers have no holes, and memory stays where it is.
 *
 * `npm run soak -- [--system a,b] [--seconds N] [--events N] [--commands N] [--seed N]`; events and commands are
 * those of all systems together. The last line is JSON; the exit code is 1 when a law was broken.
 */
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { SOAK_SYSTEMS, SoakedConnection } from './soak/connection.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { HttpWebhookHost } = createRequire(import.meta.url)(path.join(root, 'dist/lib/index.js'));

const { values } = parseArgs({
  options: {
    system: { type: 'string', default: SOAK_SYSTEMS.join() },
    seconds: { type: 'string', default: '600' },
    events: { type: 'string', default: '1100000' },
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
const systems = values.system.split(',');
for (const system of systems) {
  if (!SOAK_SYSTEMS.includes(system)) throw new Error(`--system takes ${SOAK_SYSTEMS.join(', ')}`);
}

/**
 * Shares of the systems in events and commands: what a system sends as HTTP requests, or reads over connections of
 * their own, takes its time.
 */
const SHARES = {
  uccx: { events: 92, commands: 70 },
  mtcti3: { events: 4, commands: 16 },
  devlink3: { events: 3, commands: 7 },
  telphin: { events: 1, commands: 7 },
};
/** How much more memory than after warm-up is still flat, in percent, and for how many samples that can be said. */
const FLAT_PERCENT = 20;
const SAMPLES_FOR_FLATNESS = 200;

/** The connections' clock runs faster, so that half-open lines and timeouts do not make the run long. */
const SPEED = 3;
const startedAt = performance.now();
const clock = {
  now: () => Date.UTC(2026, 0, 1) + Math.floor((performance.now() - startedAt) * SPEED),
  setTimeout: (callback, delayMs) => setTimeout(callback, delayMs / SPEED),
  clearTimeout,
};

const share = (system, what) => {
  const all = systems.reduce((sum, name) => sum + SHARES[name][what], 0);
  return Math.ceil((limits[what] * SHARES[system][what]) / all);
};
const connections = systems.map((system) => {
  const own = { events: share(system, 'events'), commands: share(system, 'commands') };
  return new SoakedConnection(system, values.seed, own);
});

const memory = [];
const sampler = setInterval(() => memory.push(process.memoryUsage().rss), 100);
const delay = monitorEventLoopDelay();
delay.enable();
const timeLimit = setTimeout(() => {
  for (const connection of connections) connection.finish();
}, limits.seconds * 1000);

const webhooks = await HttpWebhookHost.listen();
await Promise.all(connections.map((connection) => connection.run(clock, webhooks)));
clearTimeout(timeLimit);
clearInterval(sampler);
delay.disable();
await webhooks.close();

const total = (read) => connections.reduce((sum, connection) => sum + read(connection), 0);
const seconds = (performance.now() - startedAt) / 1000;
const result = {
  commands: total(({ commands }) => commands),
  settledOnce: total(({ settledOnce }) => settledOnce),
  events: total(({ sent }) => sent),
  delivered: total(({ figures }) => figures.delivered),
  coveredByGap: total(({ figures }) => figures.coveredByGap),
  lost: total(({ figures }) => figures.lost),
  doubled: total(({ figures, commandsTwice }) => figures.doubled + commandsTwice),
  rssGrowthPercent: growthPercent(memory),
};
const seqHoles = total(({ figures }) => figures.seqHoles);

for (const { system, sent, commands, figures, counters, codes, commandsTwice } of connections) {
  const { reconnects, strayAnswers, faults } = counters;
  const { delivered, coveredByGap, lost, doubled } = figures;
  console.log(
    `${system}: ${sent} events, ${delivered} delivered, ${coveredByGap} in outages and gaps, ${lost} lost, ${doubled} doubled`,
  );
  console.log(
    `  links lost and found again: ${reconnects}; stray answers: ${strayAnswers}; frames skipped: ${faults}; holes in seq: ${figures.seqHoles}`,
  );
  const ends = [...codes].map(([code, count]) => `${code} ${count}`).join(', ');
  console.log(`  ${commands} commands ended: ${ends}; reached the system twice: ${commandsTwice}`);
}
console.log(
  `${result.events} events and ${result.commands} commands in ${seconds.toFixed(1)} s, ${Math.round(result.events / seconds)} events/s`,
);
console.log(
  `event loop delay: mean ${ms(delay.mean)} ms, 99 % ${ms(delay.percentile(99))} ms, max ${ms(delay.max)} ms`,
);
console.log(JSON.stringify(result));

const accounted = result.delivered + result.coveredByGap + result.lost === result.events;
const isFlat = memory.length < SAMPLES_FOR_FLATNESS || result.rssGrowthPercent < FLAT_PERCENT;
const isWell =
  result.lost === 0 &&
  result.doubled === 0 &&
  seqHoles === 0 &&
  result.settledOnce === result.commands &&
  accounted &&
  isFlat;
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
