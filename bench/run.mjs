/**
 * Measures what the package promises about speed: prints a table, and fails when a target is missed. A run of
 * everything writes bench/results.json; `--only uccx-codec` runs one bench, or several with commas between them.
 * Each file named here exports `rows()`, and runs in a process of its own: what one bench makes V8 learn is nothing
 * that another one should find.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const BENCHES = {
  'uccx-codec': () => import('./uccx-codec.mjs'),
  mtcti3: () => import('./mtcti3.mjs'),
  'mtcti3-population': () => import('./mtcti3-population.mjs'),
  devlink3: () => import('./devlink3.mjs'),
  telphin: () => import('./telphin.mjs'),
  events: () => import('./events.mjs'),
  filters: () => import('./filters.mjs'),
  commands: () => import('./commands.mjs'),
  calls: () => import('./calls.mjs'),
  loading: () => import('./loading.mjs'),
};

async function rowsOf(name) {
  const child = fork(fileURLToPath(import.meta.url), ['--only', name]);
  const exited = once(child, 'exit');
  const [rows] = await Promise.race([once(child, 'message'), exited.then(() => [undefined])]);
  await exited;
  if (rows === undefined) throw new Error(`the bench ${name} ended without a result`);
  return rows;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? Object.keys(BENCHES);
const unknown = chosen.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}: choose from ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

if (process.send !== undefined) {
  const { rows } = await BENCHES[chosen[0]]();
  process.send(await rows(), () => process.exit(0));
} else {
  await main();
}

async function main() {
  const results = [];
  for (const name of chosen) results.push(...(await rowsOf(name)));
  show(results);
  if (values.only === undefined) write(results);
  process.exitCode = results.every(({ met }) => met) ? 0 : 1;
}

function show(results) {
  console.table(
    Object.fromEntries(
      results.map(({ id, subject, beside, ratio, bound = 'at least', target, met }) => [
        id,
        { subject, beside, ratio, target: target === undefined ? '' : `${bound} ${target}`, met },
      ]),
    ),
  );
}

function write(results) {
  const written = results.map(({ id, subject, beside, ratio, target = null, met, runs }) => ({
    id,
    subject,
    beside,
    ratio,
    target,
    met,
    runs,
  }));
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(written, null, 2)}\n`);
}
