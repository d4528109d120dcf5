/**
 * The rules of Node-RED's flow library for published packages (the score card of `node-red-dev validate`), as
 * far as they can be checked without a network.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from '../support/node-red';
import { Tarball } from '../support/tarball';

const MANIFEST = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as Tarball['manifest'];
const TYPES = Object.keys(MANIFEST['node-red'].nodes);

function coreTypes(): string[] {
  const core = path.join(checkout, 'node_modules/@node-red/nodes/core');
  return readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [
      ...readFileSync(path.join(core, file), 'utf8').matchAll(
        /RED\.nodes\.registerType\(\s*['"]([^'"]+)['"]/g,
      ),
    ])
    .map((match) => match[1] ?? '');
}

let tarball: Tarball;
beforeAll(async () => {
  tarball = await Tarball.make();
});
afterAll(() => tarball.remove());

describe('package.json', () => {
  it('names a scoped package', () => {
    expect(MANIFEST.name).toMatch(/^@[a-z0-9-]+\/node-red-[a-z0-9-]+$/);
  });

  it('describes the package, its licence, its author, its home and where bugs go', () => {
    const { description, license, author, bugs, homepage, repository } = MANIFEST;
    expect(license).toBe('Apache-2.0');
    expect(tarball.read('LICENSE')).toContain('Apache License');
    expect(description.length).toBeGreaterThan(20);
    expect(author).not.toBe('');
    expect(bugs).toMatch(/^https:\/\//);
    expect(homepage).toMatch(/^https:\/\//);
    expect(typeof repository === 'string' ? repository : repository.url).toMatch(/^(github:|git\+https:)/);
  });

  it('has the keyword by which the flow library finds packages', () => {
    expect(MANIFEST.keywords).toContain('node-red');
  });

  it('has a semantic version', () => {
    expect(MANIFEST.version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it('says which Node.js and which Node-RED it needs, and they fit each other', () => {
    expect(MANIFEST.engines.node).toBe('>=20');
    expect(MANIFEST['node-red'].version).toBe('>=4.0.0');
  });

  it('has at most six dependencies, each with a version range', () => {
    const ranges = Object.values(MANIFEST.dependencies);
    expect(ranges.length).toBeLessThanOrEqual(6);
    for (const range of ranges) expect(range).toMatch(/^[\^~]\d/);
  });

  it('declares at least one node', () => {
    expect(TYPES).not.toEqual([]);
  });

  it('has examples, each an importable flow with a comment that explains it', () => {
    const examples = tarball.files.filter((file) => file.startsWith('examples/'));
    expect(examples).not.toEqual([]);
    for (const file of examples) {
      const flow = JSON.parse(tarball.read(file)) as { type: string; info?: string }[];
      expect(
        flow.some(({ type, info = '' }) => type === 'comment' && info !== ''),
        `${file} has no comment node with a text`,
      ).toBe(true);
    }
  });
});

describe('node types', () => {
  it('do not clash with core nodes', () => {
    expect(coreTypes().length).toBeGreaterThan(30);
    expect(TYPES.filter((type) => coreTypes().includes(type))).toEqual([]);
  });

  it('have an example each', () => {
    const used = new Set(
      tarball.files
        .filter((file) => file.startsWith('examples/'))
        .flatMap((file) => (JSON.parse(tarball.read(file)) as { type: string }[]).map(({ type }) => type)),
    );
    expect(TYPES.filter((type) => !used.has(type))).toEqual([]);
  });
});

describe.each(TYPES)('%s', (type) => {
  const folder = `dist/nodes/${type}`;

  it('begins with the prefix of this package and lies in a folder of its name', () => {
    expect(type).toMatch(/^cti-[a-z-]+$/);
    expect(MANIFEST['node-red'].nodes[type]).toBe(`${folder}/${type}.js`);
  });

  it('is registered once, literally, under its own name', () => {
    const html = tarball.read(`${folder}/${type}.html`);
    const registered = [...html.matchAll(/RED\.nodes\.registerType\(\s*['"]([^'"]+)['"]/g)];
    expect(registered.map((match) => match[1])).toEqual([type]);
    expect(html).toContain(`data-template-name="${type}"`);
  });

  it('lies in the category of the package, with an icon that exists', () => {
    const html = tarball.read(`${folder}/${type}.html`);
    const category = /\bcategory:\s*['"]([^'"]+)['"]/.exec(html)?.[1];
    const icon = /\bicon:\s*['"]([^'"]+)['"]/.exec(html)?.[1];
    expect(category).toBe(type === 'cti-connection' ? 'config' : 'telephony');
    if (category === 'telephony') expect(tarball.files).toContain(`${folder}/icons/${icon ?? ''}`);
  });

  it('has a help text in every language it speaks', () => {
    for (const language of languages()) {
      const help = tarball.read(`${folder}/locales/${language}/${type}.html`);
      expect(help).toContain(`data-help-name="${type}"`);
      expect(help.replaceAll(/<[^>]*>/g, '').trim().length).toBeGreaterThan(100);
    }
  });

  it('has the same texts, with the same placeholders, in every language', () => {
    const english = texts('en-US');
    expect(english.size).toBeGreaterThan(0);
    for (const language of languages()) {
      const translated = texts(language);
      expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [key, text] of translated) {
        expect(placeholders(text), `${language} ${key}`).toEqual(placeholders(english.get(key) ?? ''));
      }
    }
  });

  function languages(): string[] {
    const found = readdirSync(path.join(tarball.root, folder, 'locales'));
    expect(found).toContain('en-US');
    return found;
  }

  function texts(language: string): Map<string, string> {
    const catalogue = JSON.parse(tarball.read(`${folder}/locales/${language}/${type}.json`)) as object;
    return new Map(flatten(catalogue));
  }
});

function flatten(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]): [string, string][] =>
    typeof entry === 'object' && entry !== null
      ? flatten(entry, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(entry)]],
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/__\w+__/g)].map(([placeholder]) => placeholder).sort();
}
