/** What can be said of the forms by reading them: every text is in the catalogue, every field has its row. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  COMMAND_FIELDS,
  FIELDS,
  NODE_COMMANDS,
  type CommandNodeType,
} from '../../nodes/shared/command-fields';
import { checkout } from '../support/node-red';

const NODES = path.join(checkout, 'nodes');
const TYPES = readdirSync(NODES).filter((name) => name.startsWith('cti-'));
const SHARED = '@red-cti/node-red-cti/cti-connection:';

function read(...parts: string[]): string {
  return readFileSync(path.join(checkout, ...parts), 'utf8');
}

/** Keys of a node's catalogue, joined by dots. */
function catalogue(type: string): Set<string> {
  return new Set(keysOf(JSON.parse(read('nodes', type, 'locales/en-US', `${type}.json`)) as object));
}

function keysOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    typeof entry === 'object' && entry !== null ? keysOf(entry, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function template(html: string): string {
  return /<script type="text\/html"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
}

/** Where it is not the script of the commands. */
const OWN_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'cti-connection': ['cti-connection-form', 'cti-connection-test'],
  'cti-event-in': ['cti-event-form'],
};

/** The scripts of `resources/` that a form runs. */
function scriptsOf(type: string): string {
  const own = OWN_SCRIPTS[type] ?? ['cti-command-form'];
  return [...own, 'cti-inputs'].map((name) => read('resources', `${name}.js`)).join('');
}

/** Keys that a form, its definition and its scripts use; a key that goes on with a value ends in a dot. */
function usedKeys(type: string): string[] {
  const html = read('nodes', type, `${type}.html`);
  const attributes = all(html, /data-i18n="([^"]+)"/g).map((value) => value.replace(/^\[[\w-]+\]/, ''));
  const called = all(html + scriptsOf(type), /(?:\b_\(|\binvalid\(node, options,)\s*'([^']+)'/g);
  return [...attributes, ...called]
    .map((key) => key.replace(`@red-cti/node-red-cti/${type}:`, ''))
    .filter((key) => !key.includes(':') && !key.startsWith('typedInput.'));
}

/** Texts of scripts that several forms run, and what makes a form need them. */
const NEEDED_WITH: Readonly<Record<string, RegExp>> = {
  'error.whole-number': /CtiForms\.(validInteger|wholeNumber)/,
  'choice.from-message': /<select id="node-input-(action|query)"/,
  'choice.command.': /<select id="node-input-(action|query)"/,
};

describe.each(TYPES)('the form of %s', (type) => {
  const html = read('nodes', type, `${type}.html`);
  const keys = catalogue(type);

  it('uses texts that are in its catalogue', () => {
    const needed = usedKeys(type).filter((key) => NEEDED_WITH[key]?.test(html) ?? !key.endsWith('.'));
    const found = (key: string): boolean =>
      key.endsWith('.') ? [...keys].some((known) => known.startsWith(key)) : keys.has(key);
    expect(needed.filter((key) => !found(key))).toEqual([]);
  });

  it('has no text in its catalogue that nobody uses', () => {
    const used = usedKeys(type);
    const shared = type === 'cti-connection' ? sharedKeys() : [];
    const unused = [...keys].filter(
      (key) =>
        ![...used, ...shared].some((known) =>
          known.endsWith('.') ? key.startsWith(known) : key === known,
        ) && !/^choice\.\w+\./.test(key),
    );
    expect(unused).toEqual([]);
  });

  it('stores what it shows, and shows what it stores', () => {
    const ids = all(template(html), /id="node-(?:config-)?input-([\w]+)"/g);
    const defaults = all(html.replaceAll(/\s+/g, ' '), /[{,] (\w+): \{ (?:type|value):/g);
    const known = new Set([
      ...defaults,
      ...all(html, /credentials: \{([^}]*\}[^}]*)\}/g).flatMap((text) => all(text, /(\w+): \{/g)),
    ]);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(defaults.filter((name) => !ids.includes(name) && name !== 'types')).toEqual([]);
  });
});

describe.each(Object.keys(NODE_COMMANDS) as CommandNodeType[])('the form of %s', (type) => {
  const html = read('nodes', type, `${type}.html`);
  const fields = [...new Set(NODE_COMMANDS[type].commands.flatMap((command) => COMMAND_FIELDS[command]))];

  it('has a row and a label for each field of its commands, and no other', () => {
    expect(all(html, /data-cti-field="(\w+)"/g).sort()).toEqual([...fields].sort());
    for (const name of fields) {
      const { property = name } = FIELDS[name];
      expect(html).toContain(`id="node-input-${property}"`);
      expect([...catalogue(type)]).toContain(`label.${name}`);
    }
  });

  it('has a name for each command', () => {
    if (!('choice' in NODE_COMMANDS[type])) return;
    expect(all([...catalogue(type)].join('\n'), /^choice\.command\.(\w+)$/gm).sort()).toEqual(
      [...NODE_COMMANDS[type].commands].sort(),
    );
  });
});

describe('the runtime', () => {
  it('uses texts that are in the catalogue of the connection', () => {
    const known = catalogue('cti-connection');
    const missing = (key: string): boolean =>
      key.endsWith('.') ? ![...known].some((each) => each.startsWith(key)) : !known.has(key);
    expect(sharedKeys().filter(missing)).toEqual([]);
    expect(sharedKeys().length).toBeGreaterThan(6);
  });
});

/** Keys of the shared catalogue that the runtime uses. */
function sharedKeys(): string[] {
  const sources = readdirSync(NODES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read('nodes', file))
    .join('\n');
  return [
    ...all(sources, /sharedText\(\s*(?:this\.#)?RED,\s*'([^']+)'/g),
    ...all(sources, /const key = `([\w.-]+\.)\$\{/g),
    ...all(sources, /\$\{SHARED_TEXTS\}([\w.-]+)`/g),
    ...all(sources, new RegExp(`${SHARED}([\\w.-]+)`, 'g')),
  ];
}
