/** What the package adds to the start of a Node-RED whose flows do not use it. */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternate, median, row } from './measure.mjs';

const ROUNDS = 25;
const MOST_MILLISECONDS = 40;
const root = fileURLToPath(new URL('..', import.meta.url));
const { name, 'node-red': nodeRed } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const types = Object.keys(nodeRed.nodes).length;

async function start(userDir) {
  const child = fork(fileURLToPath(new URL('node-red/startup.mjs', import.meta.url)), [userDir], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [told] = await once(child, 'message');
  child.kill();
  await once(child, 'exit');
  return told;
}

export async function rows() {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-loading-'));
  const [withIt, withoutIt] = ['with', 'without'].map((each) => path.join(directory, each));
  mkdirSync(withoutIt);
  mkdirSync(path.dirname(path.join(withIt, 'node_modules', name)), { recursive: true });
  symlinkSync(root, path.join(withIt, 'node_modules', name), 'junction');
  try {
    const runs = await alternate(
      ROUNDS,
      async () => {
        const told = await start(withIt);
        assert.equal(told.types, types);
        assert.deepEqual(told.systems, []);
        return told.milliseconds;
      },
      async () => (await start(withoutIt)).milliseconds,
    );
    const most = 1 + MOST_MILLISECONDS / median(runs.beside);
    return [
      row({
        id: 'loading',
        subject: `start of Node-RED with the package, ${MOST_MILLISECONDS} ms more at most, no system loaded`,
        beside: 'start of Node-RED without it',
        atMost: Number(most.toFixed(3)),
        runs,
      }),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
