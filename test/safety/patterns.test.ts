/**
 * No pattern can be made to backtrack: each regular expression of the sources reads long texts that are made of
 * its own characters. One that takes quadratic time needs far longer than its time limit, any other a fraction.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { checkout } from '../support/node-red';

const LENGTH = 100_000;
const TIME_LIMIT_MS = 5_000;

const FILES = ['lib', 'nodes', 'resources'].flatMap((folder) =>
  readdirSync(path.join(checkout, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file) && !file.includes('.generated.'))
    .map((file) => path.join(folder, file)),
);

/** Regular expressions as they are written, and calls that make some at run time. */
const literals = new Set<string>();
const made: string[] = [];
for (const file of FILES) {
  const text = readFileSync(path.join(checkout, file), 'utf8');
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.add(node.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      made.push(`${file}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
}

/** Texts that nearly fit: runs and alternations of the characters that the pattern names, and something else. */
function hardTexts(pattern: string): string[] {
  const named = pattern.replaceAll(/\\[A-Za-z]/g, '').replaceAll(/[\\()[\]^*+?|a-z]/g, '');
  const characters = [...new Set([...[...named].slice(0, 8), 'a', '0', ' ', ':'])];
  const runs = characters.map((character) => character.repeat(LENGTH));
  const pairs = characters.flatMap((one) =>
    characters.filter((other) => other !== one).map((other) => (one + other).repeat(LENGTH / 2)),
  );
  return [...runs, ...pairs].flatMap((text) => [`${text}\u0001`, `\u0001${text}\u0001`]);
}

describe('the regular expressions', () => {
  it('are all written in the sources, none made of what comes in', () => {
    expect(made).toEqual([]);
    expect(literals.size).toBeGreaterThan(50);
  });

  it.each([...literals])('%s takes linear time', { timeout: TIME_LIMIT_MS }, (literal) => {
    const end = literal.lastIndexOf('/');
    const flags = literal.slice(end + 1).replace('y', '');
    const pattern = new RegExp(literal.slice(1, end), flags);
    for (const text of hardTexts(literal)) {
      pattern.lastIndex = 0;
      // Global patterns are applied all over a text, the others once.
      if (flags.includes('g')) text.replaceAll(pattern, '');
      else pattern.test(text);
    }
    expect(pattern.flags).toBe(flags);
  });
});
