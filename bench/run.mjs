/**
 * Measures what the package promises about speed: prints a table, writes bench/results.json, and fails when a
 * target is missed. Each file named here exports `rows()`; arguments choose some of them, e.g. `uccx-codec`.
 */
import { writeFileSync } from 'node:fs';

const BENCHES = {
  'uccx-codec': () => import('./uccx-codec.mjs'),
  mtcti3: () => import('./mtcti3.mjs'),
  'mtcti3-population': () => import('./mtcti3-population.mjs'),
  devlink3: () => import('./devlink3.mjs'),
  telphin: () => import('./telphin.mjs'),
};

const chosen = process.argv.slice(2);
const results = [];
for (const [name, load] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { rows } = await load();
  results.push(...(await rows()));
}

console.table(
  Object.fromEntries(
    results.map(({ id, subject, beside, ratio, target, met, subjectPerSecond, besidePerSecond }) => [
      id,
      { subject, beside, ratio, target, met, 'subject/s': subjectPerSecond, 'beside/s': besidePerSecond },
    ]),
  ),
);

if (chosen.length === 0) {
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
