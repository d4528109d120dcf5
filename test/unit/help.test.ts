/** What can be said of help texts by reading them beside the code: everything is told, and nothing else. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORE_ERROR_CODES } from '../../lib/core/error-codes';
import { AVAILABLE_SYSTEMS, loadSystem } from '../../lib/systems';
import {
  COMMAND_FIELDS,
  FIELDS,
  NODE_COMMANDS,
  type CommandNodeType,
} from '../../nodes/shared/command-fields';
import { CONTROL_ACTIONS } from '../../nodes/shared/messages';
import { checkout } from '../support/node-red';

const NODES = path.join(checkout, 'nodes');
const TYPES = readdirSync(NODES).filter((type) => type.startsWith('cti-'));
const COMMAND_NODES = Object.keys(NODE_COMMANDS) as CommandNodeType[];
const LANGUAGES = readdirSync(path.join(NODES, 'cti-event-in/locales'));
const REPOSITORY = 'https://github.com/red-cti/node-red-cti/blob/main/';

function help(type: string, language = 'en-US'): string {
  return readFileSync(path.join(NODES, type, 'locales', language, `${type}.html`), 'utf8');
}

function labels(type: string, language: string): Record<string, string> {
  const file = path.join(NODES, type, 'locales', language, `${type}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { label: Record<string, string> }).label;
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found.replace(/\s+/g, ' ').trim());
}

/** Names that a help text explains: properties, and what stands in code. */
function namesIn(text: string): Set<string> {
  const prose = text.replace(/<table[^]*?<\/table\s*>/g, '');
  return new Set([...all(prose, /<dt[^>]*>\s*([\w.]+)/g), ...all(prose, /<code\s*>([^<]*)<\/code\s*>/g)]);
}

/** A label without its unit and without what explains it; words may be shortened in it, and joined by an article. */
function asPattern(label: string): RegExp {
  const name = label.replace(/\s*\([^()]*\)$/, '').replace(/\s*[:：].*$/, '');
  const escaped = name.replace(/[*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    escaped.replace(/\.(?=\s|$)/g, '\\.?\\p{L}*').replace(/\s+/g, '\\s+(?:\\p{L}{1,3}\\s+)?'),
    'iu',
  );
}

describe.each(COMMAND_NODES)('the help of %s', (type) => {
  const { commands } = NODE_COMMANDS[type];
  const text = help(type);
  const known = namesIn(text);

  it('explains every parameter of its commands', () => {
    const fields = [...new Set(commands.flatMap((command) => COMMAND_FIELDS[command]))];
    const names = fields.map((name) => FIELDS[name].path?.at(-1) ?? name);
    const told = [...known].flatMap((name) => [name, name.split('.').at(-1) ?? name]);
    // What has a field of its own in the form may go by its label.
    const isLabelled = (name: string): boolean => text.includes(`<i>${name}</i>`);
    expect(names.filter((name) => !told.includes(name) && !isLabelled(name))).toEqual([]);
  });

  it('explains every command there is to choose from', () => {
    const choice = 'choice' in NODE_COMMANDS[type];
    expect(choice ? commands.filter((command) => !known.has(command)) : []).toEqual([]);
  });
});

describe('the help of event in', () => {
  it('explains every control message', () => {
    const known = namesIn(help('cti-event-in'));
    expect(CONTROL_ACTIONS.filter((action) => !known.has(action))).toEqual([]);
  });
});

/** Texts of forms that are no settings. */
const NO_SETTING = new Set(['name', 'connection', 'system', 'simulated', 'free-text', 'test']);

describe.each(LANGUAGES)('the help in %s', (language) => {
  it.each(['cti-connection', 'cti-event-in', 'cti-readfile'])(
    'names every setting as the form of %s',
    (type) => {
      const text = help(type, language).replace(/<[^>]+>/g, '');
      const settings = Object.entries(labels(type, language)).filter(([key]) => !NO_SETTING.has(key));
      const missing = settings.filter(([, label]) => !asPattern(label).test(text));
      expect(missing).toEqual([]);
    },
  );

  it.each(TYPES)('of %s links to pages that exist', (type) => {
    const targets = all(help(type, language), /href="([^"]*)"/g);
    expect(targets.length).toBeGreaterThan(1);
    const broken = targets.filter(
      (target) =>
        !target.startsWith(REPOSITORY) || !existsSync(path.join(checkout, target.slice(REPOSITORY.length))),
    );
    expect(broken).toEqual([]);
  });
});

it('help texts name codes of errors that exist', async () => {
  const systems = await Promise.all(AVAILABLE_SYSTEMS.map((system) => loadSystem(system)));
  const codes = [...CORE_ERROR_CODES, ...systems.flatMap(({ errorCodes }) => errorCodes)].map(
    ({ code }) => code,
  );
  const named = TYPES.flatMap((type) =>
    all(help(type), /<code\s*>((?:CTI|UCCX|MTCTI3|DEVLINK3|TELPHIN)_\w*)</g),
  );
  expect(named).not.toEqual([]);
  // A name that ends in "_" stands for all that begin so.
  const exists = (name: string): boolean =>
    name.endsWith('_') ? codes.some((code) => code.startsWith(name)) : codes.includes(name);
  expect(named.filter((name) => !exists(name))).toEqual([]);
});
