/**
 * Measures what the package promises about speed: prints a table, and fails when a target is missed. A run of
 * everything writes bench/results.json; `--only uccx-codec` runs one bench, or several with commas between them.
 * Each file named here exports `rows()`.
 */
import { writeFileSync } from 'node:fs';
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

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? Object.keys(BENCHES);
const unknown = chosen.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}: choose from ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const name of chosen) {
  const { rows } = await BENCHES[name]();
  results.push(...(await rows()));
}

console.table(
  Object.fromEntries(
    results.map(({ id, subject, beside, ratio, bound = 'at least', target, met }) => [
      id,
      { subject, beside, ratio, target: target === undefined ? '' : `${bound} ${target}`, met },
    ]),
  ),
);

if (values.only === undefined) {
  const written = results.map(({ id, subject, beside, ratio, target, met, runs }) => ({
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
process.exit(results.every(({ met }) => met) ? 0 : 1);
