/**
 * Generates from mtcti3.proto what lib/systems/mtcti3 reads and writes messages with: proto.generated.js and .d.ts by
 * protobufjs, and notify-reader.generated.ts, see scripts/support/notify-reader.mjs. All are committed, so that tests
 * and editors need no build; `--check` says whether they still belong to the schema.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pbjs from 'protobufjs-cli/pbjs.js';
import { notifyReader } from './support/notify-reader.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, 'lib/systems/mtcti3');
const runPbjs = promisify(pbjs.main);

const OPTIONS = [
  ...['--target', 'static-module', '--wrap', 'commonjs', '--root', 'mtcti3', '--keep-case'],
  ...['--no-create', '--no-verify', '--no-convert', '--no-delimited', '--no-typeurl', '--no-service'],
];

/** The generated files by name, as the schema wants them now. */
async function generateProto() {
  const work = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-proto-'));
  try {
    // Declarations are made from the comments of the script, which would be two thirds of what is shipped.
    const schema = path.join(folder, 'mtcti3.proto');
    await runPbjs([...OPTIONS, '--dts', '--out', path.join(work, 'commented.js'), schema]);
    await runPbjs([...OPTIONS, '--no-comments', '--out', path.join(work, 'plain.js'), schema]);
    const declarations = readFileSync(path.join(work, 'commented.d.ts'), 'utf8');
    return {
      'proto.generated.js': readFileSync(path.join(work, 'plain.js'), 'utf8'),
      // No field has 64 bits; the import would make the package `long` part of the published types.
      'proto.generated.d.ts': declarations.replace(/^import Long = .*\n/m, ''),
      'notify-reader.generated.ts': notifyReader(schema),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

for (const [name, text] of Object.entries(await generateProto())) {
  const file = path.join(folder, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} does not belong to mtcti3.proto: run npm run generate:proto`);
    process.exitCode = 1;
  }
}
