import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from '../support/node-red';
import { snippetsOf } from '../support/snippets';
import { Tarball } from '../support/tarball';

const CONSUMER = `
import {
  CtiError,
  loadSystem,
  systemClock,
  type CtiDriver,
  type CtiEvent,
  type CtiSystem,
} from '@red-cti/node-red-cti/lib';
import * as root from '@red-cti/node-red-cti';

/** Narrows by type: what one kind of event has, another has not. */
export function caller(event: CtiEvent): string | undefined {
  // @ts-expect-error before the type is known there is no calling device
  void event.callingDevice;
  if (event.type === 'link.up') {
    // @ts-expect-error a link event belongs to no call
    void event.callId;
    return undefined;
  }
  if (event.type !== 'call.delivered') return undefined;
  const callId: string = event.callId;
  return event.callingDevice?.number ?? callId;
}

// @ts-expect-error no such event
export const wrong: CtiEvent['type'] = 'call.exploded';
// @ts-expect-error no such system
export const pbx: CtiSystem = 'asterisk';

export async function connect(password: string): Promise<CtiDriver> {
  const system = await loadSystem('uccx');
  const driver = system.createDriver(
    { host: '192.0.2.1', credentials: { username: 'cti', password }, options: {} },
    {
      connection: { id: 'a', name: 'A' },
      clock: systemClock,
      logger: root.silentLogger,
    },
  );
  driver.on('event', (event) => console.log(event.seq, caller(event)));
  try {
    await driver.start();
    const { callId } = await driver.execute({ command: 'makeCall', from: '1000', destination: '2000' });
    // @ts-expect-error a command without its parameters
    await driver.execute({ command: 'makeCall' });
    if (callId !== undefined) await driver.execute({ command: 'drop', callId, device: '1000' });
  } catch (error) {
    if (error instanceof CtiError) console.error(error.code, error.retryable);
  }
  return driver;
}
`;

/** What the programs of docs/library.md need besides: the types of Node.js, and a validator of JSON Schema. */
const INSTALLED = [
  '@types/node',
  'undici-types',
  'ajv',
  'fast-deep-equal',
  'fast-uri',
  'json-schema-traverse',
  'require-from-string',
];
const SNIPPETS = snippetsOf('library.md');

describe('a program that uses the package as a library', () => {
  let tarball: Tarball;
  let consumer: string;
  const compiled = new Map<string, string>();

  beforeAll(async () => {
    tarball = await Tarball.make();
    consumer = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-consumer-'));
    link('@red-cti/node-red-cti', tarball.root);
    // What npm would install with it, and what a program installs for itself.
    for (const name of [...Object.keys(tarball.manifest.dependencies), ...INSTALLED]) {
      link(name, path.join(checkout, 'node_modules', name));
    }
    writeFileSync(path.join(consumer, 'consumer.ts'), CONSUMER);
    for (const [name, code] of SNIPPETS) writeFileSync(path.join(consumer, name), code);
    writeFileSync(path.join(consumer, 'package.json'), '{"private":true,"type":"module"}');
  });
  afterAll(() => {
    rmSync(consumer, { recursive: true, force: true });
    tarball.remove();
  });

  it.each(['node16', 'bundler'])('is compiled strictly with module resolution %s', (resolution) => {
    expect(compile(resolution)).toBe('');
  });

  it('is on the page of the library, and the first one runs', () => {
    const [first = ''] = SNIPPETS.keys();
    expect(SNIPPETS.size).toBeGreaterThan(4);
    expect(compile('node16')).toBe('');
    const said = execFileSync(
      process.execPath,
      ['--preserve-symlinks', '--preserve-symlinks-main', path.join('node16', first.replace(/ts$/, 'js'))],
      { cwd: consumer, encoding: 'utf8', timeout: 60_000 },
    );
    expect(said).toMatch(/^\d+ agents$/m);
    expect(said).toMatch(/^\d+ call\.queued \S+$/m);
    expect(said).toMatch(/^\d+ call\.ended \S+$/m);
  });

  it('loads the library by require and by import', () => {
    const script = `
      const assert = require('node:assert');
      const required = require('@red-cti/node-red-cti/lib');
      import('@red-cti/node-red-cti/lib').then((imported) => {
        assert.strictEqual(imported.loadSystem, required.loadSystem);
        assert.strictEqual(require('@red-cti/node-red-cti').loadSystem, required.loadSystem);
        console.log(required.AVAILABLE_SYSTEMS.join());
      });`;
    const said = execFileSync(process.execPath, ['--preserve-symlinks', '-e', script], {
      cwd: consumer,
      encoding: 'utf8',
    });
    expect(said.trim().split(',')).toContain('uccx');
  });

  describe('the JSON Schema of the events', () => {
    let valid: ValidateFunction;
    const event = {
      v: 1,
      type: 'link.up',
      system: 'uccx',
      connection: { id: 'a', name: 'A' },
      seq: 1,
      time: '2026-01-01T00:00:00.000Z',
      receivedAt: '2026-01-01T00:00:00.000Z',
      snapshot: false,
      synthetic: false,
    };

    beforeAll(() => {
      const load = createRequire(path.join(consumer, 'package.json'));
      valid = new Ajv({ allowUnionTypes: true }).compile(
        load('@red-cti/node-red-cti/event.schema.json') as object,
      );
    });

    it('accepts an event', () => {
      expect(valid(event), JSON.stringify(valid.errors)).toBe(true);
    });

    it.each([
      ['another type', { type: 'link.sideways' }],
      ['another version', { v: 2 }],
      ['another system', { system: 'asterisk' }],
      ['no sequence number', { seq: undefined }],
    ])('refuses an event of %s', (_difference, change) => {
      expect(valid(JSON.parse(JSON.stringify({ ...event, ...change })))).toBe(false);
    });
  });

  function link(name: string, target: string): void {
    const file = path.join(consumer, 'node_modules', name);
    mkdirSync(path.dirname(file), { recursive: true });
    symlinkSync(target, file, 'dir');
  }

  /** What the compiler complains about; the programs are below `resolution` then. */
  function compile(resolution: string): string {
    const known = compiled.get(resolution);
    if (known !== undefined) return known;
    const config = path.join(consumer, `tsconfig.${resolution}.json`);
    writeFileSync(
      config,
      JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: resolution === 'bundler' ? 'esnext' : resolution,
          moduleResolution: resolution,
          types: ['node'],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          outDir: resolution,
          preserveSymlinks: true,
        },
        files: ['consumer.ts', ...SNIPPETS.keys()],
      }),
    );
    const tsc = path.join(checkout, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], {
      encoding: 'utf8',
      cwd: consumer,
    });
    const complaints = status === 0 ? '' : stdout || `the compiler ended with ${status}`;
    compiled.set(resolution, complaints);
    return complaints;
  }
});
