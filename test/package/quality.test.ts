import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findCircle, importsWithin } from '../support/imports';
import { checkout } from '../support/node-red';

/** What the tool says; empty when it has nothing to complain about. */
async function complaints(script: string, ...args: string[]): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [path.join(checkout, 'node_modules', script), ...args], {
      cwd: checkout,
      maxBuffer: 32 * 1024 * 1024,
    });
    return '';
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    return [stdout, stderr].filter(Boolean).join('\n') || message;
  }
}

describe('the sources', () => {
  it('keep the types', async () => {
    expect(await complaints('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit')).toBe('');
  });

  it('keep the rules and the layers', async () => {
    expect(await complaints('eslint/bin/eslint.js', '.', '--max-warnings=0')).toBe('');
  });

  it('keep the format', async () => {
    expect(await complaints('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')).toBe('');
  });

  it('never go round in circles, not even for a type', () => {
    expect(
      findCircle(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['d', ['b']],
        ]),
      ),
    ).toEqual(['b', 'd', 'b']);
    const imports = importsWithin('lib', 'nodes');
    expect(imports.get('lib/index.ts')?.length).toBeGreaterThan(1);
    expect(findCircle(imports)).toBeUndefined();
  });

  it('contain nothing that nobody uses', async () => {
    expect(await complaints('knip/bin/knip.js', '--no-progress')).toBe('');
  });
});
