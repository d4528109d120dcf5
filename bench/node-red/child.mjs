/** Calls between a bench and the processes it starts: each message names a method, each answer its call. */
import { fork, spawnSync } from 'node:child_process';

const LONGEST_CALL_MS = 60_000;

/** A process of the bench; `call` resolves with what its method gives. BENCH_LOG=info shows what it logs. */
export class Child {
  #process;
  #calls = new Map();
  #lastId = 0;

  constructor(file, ...args) {
    const stdout = process.env.BENCH_LOG === undefined ? 'ignore' : 'inherit';
    this.#process = fork(file, args, {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', stdout, 'inherit', 'ipc'],
    });
    this.#process.on('message', ({ id, error, result }) => {
      const { resolve, reject } = this.#calls.get(id);
      this.#calls.delete(id);
      if (error === undefined) resolve(result);
      else reject(new Error(error));
    });
    this.#process.on('exit', (code) => {
      for (const { reject } of this.#calls.values()) reject(new Error(`${file} ended with ${code}`));
    });
  }

  call(method, ...args) {
    return new Promise((resolve, reject) => {
      const id = (this.#lastId += 1);
      const timer = setTimeout(() => reject(new Error(`${method} takes too long`)), LONGEST_CALL_MS);
      const settle = (how) => (value) => {
        clearTimeout(timer);
        how(value);
      };
      this.#calls.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.#process.send({ id, method, args });
    });
  }

  /** Keeps the process's main thread on one processor, where Linux lets it; elsewhere it runs where it is put. */
  keepOn(processor) {
    spawnSync('taskset', ['-cp', String(processor), String(this.#process.pid)], { stdio: 'ignore' });
  }

  /** Ends the process; resolves when it is gone. */
  stop() {
    return new Promise((resolve) => {
      this.#calls.clear();
      if (this.#process.exitCode !== null) {
        resolve();
        return;
      }
      this.#process.once('exit', resolve);
      this.#process.disconnect();
    });
  }
}

/** The other side: answers the calls of the process that started this one, and ends with it. */
export function serve(methods) {
  process.on('message', async ({ id, method, args }) => {
    try {
      process.send({ id, result: await methods[method](...args) });
    } catch (error) {
      process.send({ id, error: error.stack ?? String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
}

/** Microseconds of a clock that all processes of the machine share. */
export function microseconds() {
  return Number(process.hrtime.bigint()) / 1_000;
}
