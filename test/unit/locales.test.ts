import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const NODES = path.join(__dirname, '../../nodes');
const SOURCE = 'en-US';

const NODE_TYPES = readdirSync(NODES).filter((type) => existsSync(path.join(NODES, type, 'locales')));
const LANGUAGES = [...new Set(NODE_TYPES.flatMap(languagesOf))].sort();
const TRANSLATIONS = LANGUAGES.filter((language) => language !== SOURCE).flatMap((language) =>
  NODE_TYPES.map((type) => ({ language, type })),
);

function languagesOf(type: string): string[] {
  return readdirSync(path.join(NODES, type, 'locales'));
}

function read(type: string, language: string, extension: string): string {
  return readFileSync(path.join(NODES, type, 'locales', language, `${type}.${extension}`), 'utf8');
}

/** The texts of a catalogue by their dotted keys, in the order of the file. */
function textsOf(type: string, language: string): Map<string, unknown> {
  return new Map(flatten(JSON.parse(read(type, language, 'json')), ''));
}

function flatten(value: unknown, prefix: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[prefix, value]];
  return Object.entries(value).flatMap(([key, child]) => flatten(child, prefix ? `${prefix}.${key}` : key));
}

/** What a translation has to keep of a text: `__placeholders__`, `${VARIABLES}`, properties of messages, codes. */
function fixedPartsOf(text: unknown): string[] {
  return (String(text).match(/__\w+?__|\$\{|\bmsg\.[\w.]*\w|\bCTI_[A-Z_]+/g) ?? []).sort();
}

/** The tags of a help text with their attributes, in order; inline ones follow the words of a language. */
function elementsOf(help: string): string[] {
  const tags = (help.match(/<\/?[a-z][^>]*>/g) ?? []).map((tag) => collapse(tag).replace(' >', '>'));
  return tags.filter((tag) => !/^<\/?(?:code|i|b)>$/.test(tag));
}

/** Names and values in a help text, which a translation may only move within the text. */
function codeOf(help: string): string[] {
  return [...help.matchAll(/<code\s*>(.*?)<\/code\s*>/gs)].map((match) => collapse(match[1] ?? '')).sort();
}

/** Properties of messages that a help text describes; headings of settings are words and get translated. */
function propertiesOf(help: string): string[] {
  return [...help.matchAll(/<dt[^>]*>\s*([a-z]\w*)\s*<span/g)].map((match) => match[1] ?? '');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('the languages of the package', () => {
  it('are the same for every node', () => {
    const languages = Object.fromEntries(NODE_TYPES.map((type) => [type, languagesOf(type).sort()]));
    expect(languages).toEqual(Object.fromEntries(NODE_TYPES.map((type) => [type, LANGUAGES])));
  });

  it('include English, which the others translate', () => {
    expect(LANGUAGES).toContain(SOURCE);
    expect(TRANSLATIONS).not.toEqual([]);
  });
});

describe.each(NODE_TYPES)('every language of %s', (type) => {
  it.each(languagesOf(type))('has help for it: %s', (language) => {
    const help = read(type, language, 'html');
    expect([...help.matchAll(/data-help-name="([^"]*)"/g)].map((match) => match[1])).toEqual([type]);
    expect(help).toMatch(/<p>\s*\S/);
  });

  it.each(languagesOf(type))('has no empty text: %s', (language) => {
    const texts = [...textsOf(type, language)];
    expect(texts.filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });
});

describe.each(TRANSLATIONS)('the $language texts of $type', ({ language, type }) => {
  it('have the keys of the English ones', () => {
    expect([...textsOf(type, language).keys()].sort()).toEqual([...textsOf(type, SOURCE).keys()].sort());
  });

  it('keep placeholders, message properties and codes', () => {
    const fixedParts = (of: string) =>
      Object.fromEntries([...textsOf(type, of)].map(([key, text]) => [key, fixedPartsOf(text)]));
    expect(fixedParts(language)).toEqual(fixedParts(SOURCE));
  });
});

describe.each(TRANSLATIONS)('the $language help of $type', ({ language, type }) => {
  const help = () => read(type, language, 'html');
  const english = () => read(type, SOURCE, 'html');

  it('has the structure of the English one', () => {
    expect(elementsOf(help())).toEqual(elementsOf(english()));
  });

  it('keeps names and values', () => {
    expect(codeOf(help())).toEqual(codeOf(english()));
    expect(propertiesOf(help())).toEqual(propertiesOf(english()));
  });
});
