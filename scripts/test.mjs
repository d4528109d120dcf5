/**
 * Runs everything: build, then all test files. Ends with one line `N passed, N failed`.
 * Arguments go to the test runner, e.g. `npm test -- test/unit`.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** Longer than any run that is well; then it counts as failed, and what it started is ended. */
const RUN_LIMIT_MS = 30 * 60_000;
const runId = randomUUID();
const temporary = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-test-'));
const report = path.join(temporary, 'report.json');

function run(script, args) {
  const { status, signal } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    timeout: RUN_LIMIT_MS,
    killSignal: 'SIGKILL',
    env: { ...process.env, TMPDIR: temporary, NODE_RED_CTI_TEST_RUN: runId },
  });
  if (signal !== null) console.error(`${script} was ended by ${signal}.`);
  return status === 0;
}

/** What the runner counted, if it got as far as counting. A file that could not run is a failure of its own. */
function counted() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Processes of this run that outlived it: every one of them carries the run's id in its environment. */
function leftProcesses() {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes(runId)) return [];
        return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`];
      } catch {
        return []; // It has ended meanwhile, or is another user's.
      }
    });
}

let passed = 0;
let failed = 0;
try {
  const complete =
    run('scripts/build.mjs', []) &&
    run('node_modules/vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ]);
  ({ passed, failed } = counted());
  if (!complete && failed === 0) failed = 1;

  const left = leftProcesses();
  for (const line of left) {
    console.error(`Left running by the tests: ${line}`);
    process.kill(Number.parseInt(line, 10), 'SIGKILL');
  }
  failed += left.length;
  if (passed === 0 && failed === 0) {
    console.error('No test ran.');
    failed = 1;
  }
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
