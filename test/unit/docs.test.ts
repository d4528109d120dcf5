import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkout } from '../support/node-red';

it('the pages of errors and features are those of the tables', () => {
  const script = path.join(checkout, 'scripts/generate-docs.mjs');
  const run = spawnSync(process.execPath, [script, '--check'], { cwd: checkout, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
