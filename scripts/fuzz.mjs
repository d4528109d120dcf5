/**
 * Feeds mutated frames of every message to every codec: only a ProtocolError may come out.
 *
 * `npm run fuzz -- [--frames N] [--seed N] [--plant-bug]`. Prints how many frames of each message were read and
 * refused; the last line is JSON. The exit code is 1 when something else was thrown, or when a message was never
 * read whole. `--plant-bug` spoils one codec on purpose, to show that the fuzzer can fail.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allTargets } from './fuzz/codecs.mjs';
import { mutated } from './fuzz/mutations.mjs';
import { randomOf } from './support/random.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { ProtocolError } = createRequire(import.meta.url)(path.join(root, 'dist/lib/index.js'));

const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    'plant-bug': { type: 'boolean', default: false },
  },
});
const frames = Number(values.frames);
if (!(frames > 0)) throw new Error('--frames must be above 0');
const random = randomOf(Number(values.seed));
const targets = allTargets();
if (values['plant-bug']) plantBug(targets);

/** How many findings are printed. */
const SHOWN = 10;
const findings = [];
const counts = targets.map(() => ({ read: 0, refused: 0 }));

for (let done = 0; done < frames; done += 1) {
  const index = done % targets.length;
  const { codec, message, make, repair, take } = targets[index];
  const frame = repair(mutated(make(random), random), random);
  try {
    take(frame);
    counts[index].read += 1;
  } catch (thrown) {
    if (thrown instanceof ProtocolError) counts[index].refused += 1;
    else
      findings.push({
        codec,
        message,
        frame: frame.toString('hex'),
        thrown: thrown?.stack ?? String(thrown),
      });
  }
}

for (const [index, { codec, message }] of targets.entries()) {
  const { read, refused } = counts[index];
  console.log(
    `${codec.padEnd(9)} ${message.padEnd(36)} ${String(read).padStart(8)} read ${String(refused).padStart(8)} refused`,
  );
}
for (const { codec, message, frame, thrown } of findings.slice(0, SHOWN)) {
  console.log(`\n${codec} ${message} ${frame}\n${thrown}`);
}
const neverRead = targets
  .filter((_target, index) => counts[index].read === 0)
  .map(({ codec, message }) => `${codec} ${message}`);
console.log(
  JSON.stringify({
    frames,
    seed: Number(values.seed),
    messages: targets.length,
    neverRead,
    findings: findings.length,
  }),
);
process.exitCode = findings.length === 0 && neverRead.length === 0 ? 0 : 1;

/** A reader that trusts a length it should not trust. */
function plantBug(all) {
  for (const target of all.filter(({ codec }) => codec === 'telphin')) {
    const { take } = target;
    target.take = (frame) => {
      take(frame);
      if (frame.length % 61 === 60) throw new TypeError('planted');
    };
  }
}
