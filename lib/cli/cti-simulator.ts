#!/usr/bin/env node
import { runSimulatorCommand } from './simulator-command';

const ending = new AbortController();
const end = (): void => {
  ending.abort();
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
// Who reads the output may leave early, as `head` does.
process.stdout.on('error', end);

const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

void runSimulatorCommand(process.argv.slice(2), { out: write, err: complain, signal: ending.signal }).then(
  (code) => {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
    process.exitCode = code;
  },
);
