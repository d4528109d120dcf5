import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Tarball } from '../support/tarball';

/** All that belongs into the package; whatever fits none of these does not. */
const BELONGS = [
  /^(package\.json|LICENSE|README\.md|CHANGELOG\.md)$/,
  /^dist\/(lib|nodes)\/[\w/.-]+\.(js|d\.ts)$/,
  /^dist\/lib\/event\.schema\.json$/,
  /^dist\/nodes\/[\w-]+\/[\w-]+\.html$/,
  /^dist\/nodes\/[\w-]+\/locales\/[\w-]+\/[\w-]+\.(json|html)$/,
  /^(dist\/nodes\/[\w-]+\/)?icons\/[\w-]+\.svg$/,
  /^examples\/[\w /-]+\.json$/,
  /^resources\/[\w/-]+\.(js|css|svg)$/,
];

const SECRETS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{40}/,
  /\bnpm_[A-Za-z0-9]{30,}/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /_authToken/,
];

describe('the packed package', () => {
  let tarball: Tarball;
  beforeAll(async () => {
    tarball = await Tarball.make();
  });
  afterAll(() => tarball.remove());

  it('holds nothing but what its user needs', () => {
    expect(tarball.files.filter((file) => !BELONGS.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it.each(['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/lib/index.js', 'dist/lib/event.schema.json'])(
    'holds %s',
    (file) => {
      expect(tarball.files).toContain(file);
    },
  );

  it('holds examples, icons, and the editor code that forms share', () => {
    for (const folder of ['examples', 'icons', 'resources']) {
      expect(tarball.files.filter((file) => file.startsWith(`${folder}/`))).not.toEqual([]);
    }
  });

  it('holds no secret', () => {
    const found = tarball.files.filter((file) => SECRETS.some((pattern) => pattern.test(tarball.read(file))));
    expect(found).toEqual([]);
  });

  it('has every file that package.json names', () => {
    const { main, types, exports: exported, bin = {}, 'node-red': nodeRed } = tarball.manifest;
    const named = [
      main,
      types,
      ...Object.values(exported).flatMap((entry) =>
        typeof entry === 'string' ? [entry] : Object.values(entry),
      ),
      ...Object.values(bin),
      ...Object.values(nodeRed.nodes),
    ];
    expect(named.filter((file) => !existsSync(path.join(tarball.root, file)))).toEqual([]);
  });

  it('gives a type declaration to every module of the library', () => {
    const declared = (file: string): boolean => tarball.files.includes(file.replace(/\.js$/, '.d.ts'));
    const modules = tarball.files.filter(
      (file) => file.startsWith('dist/lib/') && file.endsWith('.js') && !file.includes('.generated.'),
    );
    expect(modules.filter((file) => !declared(file))).toEqual([]);
  });

  it('takes less than 10 MB', () => {
    const sizes = tarball.files.map((file) => statSync(path.join(tarball.root, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000_000);
  });

  it('runs no script of its own while it is installed', () => {
    const { scripts = {} } = tarball.manifest;
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });
});
