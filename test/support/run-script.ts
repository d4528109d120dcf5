import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkout } from './node-red';

/** What a script of the repository printed, and how it ended. */
export interface ScriptRun {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** Runs a script below `scripts/` on the built package, to its end. */
export async function runScript(name: string, args: readonly string[]): Promise<ScriptRun> {
  const child = spawn(process.execPath, [path.join(checkout, 'scripts', name), ...args], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, lines: output.trimEnd().split('\n') };
}
