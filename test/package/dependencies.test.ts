/** What can be said of the dependencies that run in production without asking a registry. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from '../support/node-red';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(checkout, file), 'utf8'));
const { dependencies } = readJson('package.json') as { dependencies: Readonly<Record<string, string>> };
const { packages } = readJson('package-lock.json') as { packages: Readonly<Record<string, Locked>> };

/** The dependencies with all that they need, by name. */
function closure(): Map<string, Locked> {
  const found = new Map<string, Locked>();
  const take = (name: string): void => {
    const locked = packages[`node_modules/${name}`];
    if (locked === undefined || found.has(name)) return;
    found.set(name, locked);
    Object.keys(locked.dependencies ?? {}).forEach(take);
  };
  Object.keys(dependencies).forEach(take);
  return found;
}

const INSTALLED = closure();
const NAMES = [...INSTALLED.keys()].sort();
const PERMISSIVE = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause)$/;

describe('the dependencies that run in production', () => {
  it('are those that the page on security explains, and no other', () => {
    const page = readFileSync(path.join(checkout, 'docs/security.md'), 'utf8');
    const section = page.slice(page.indexOf('## Dependencies'));
    const table = section.split('\n').filter((line) => line.startsWith('| `'));
    const explained = table.flatMap((line) =>
      [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    );
    expect(explained.sort()).toEqual(NAMES);
  });

  it.each(NAMES)('are locked, free to use, and run nothing when they are installed: %s', (name) => {
    const { integrity, license, hasInstallScript = false } = INSTALLED.get(name) ?? {};
    expect(integrity).toMatch(/^sha512-/);
    expect(license).toMatch(PERMISSIVE);
    expect(hasInstallScript).toBe(false);
  });
});
