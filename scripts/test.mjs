/**
 * Runs everything: build, then all test files. Ends with one line `N passed, N failed`.
 * Arguments go to the test runner, e.g. `npm test -- test/unit`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function run(command, args) {
  return spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

if (run(path.join(root, 'scripts/build.mjs'), []) !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const reports = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-test-'));
const report = path.join(reports, 'report.json');
const status = run(path.join(root, 'node_modules/vitest/vitest.mjs'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);

let passed = 0;
let failed = status === 0 ? 0 : 1;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed = result.numPassedTests;
  failed = Math.max(result.numFailedTests, failed);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(status);
