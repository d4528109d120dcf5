/**
 * Generates lib/systems/mtcti3/proto.generated.js and .d.ts from mtcti3.proto. Both are committed, so that
 * tests and editors need no build; `--check` says whether they still belong to the schema.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, 'lib/systems/mtcti3');
const pbjs = createRequire(import.meta.url).resolve('protobufjs-cli/bin/pbjs');

const OPTIONS = [
  ...['--target', 'static-module', '--wrap', 'commonjs', '--root', 'mtcti3', '--keep-case'],
  ...['--no-create', '--no-verify', '--no-convert', '--no-delimited', '--no-typeurl', '--no-service'],
];

function runPbjs(...options) {
  const run = spawnSync(process.execPath, [pbjs, ...OPTIONS, ...options, path.join(folder, 'mtcti3.proto')], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`pbjs failed: ${run.stderr}`);
}

/** The generated files by name, as the schema wants them now. */
export function generateProto() {
  const work = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-proto-'));
  try {
    // Declarations are made from the comments of the script, which would be two thirds of what is shipped.
    runPbjs('--dts', '--out', path.join(work, 'commented.js'));
    runPbjs('--no-comments', '--out', path.join(work, 'plain.js'));
    const declarations = readFileSync(path.join(work, 'commented.d.ts'), 'utf8');
    return {
      'proto.generated.js': readFileSync(path.join(work, 'plain.js'), 'utf8'),
      // No field has 64 bits; the import would make the package `long` part of the published types.
      'proto.generated.d.ts': declarations.replace(/^import Long = .*\n/m, ''),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of Object.entries(generateProto())) {
    const file = path.join(folder, name);
    if (!process.argv.includes('--check')) {
      writeFileSync(file, text);
    } else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${name} does not belong to mtcti3.proto: run npm run generate:proto`);
      process.exitCode = 1;
    }
  }
}
