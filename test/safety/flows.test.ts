/** The flows that come with the package show and keep what comes from outside as what it is: text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout, type FlowNode } from '../support/node-red';

const FLOWS = ['examples', 'demo'].flatMap((folder) =>
  readdirSync(path.join(checkout, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file}`),
);

const nodesOf = (file: string): FlowNode[] =>
  JSON.parse(readFileSync(path.join(checkout, file), 'utf8')) as FlowNode[];

/** Everything that a node shows or runs, as one text. */
const textOf = (node: FlowNode): string => JSON.stringify(node);

/** Node types that hand text to a shell or a program. */
const PROGRAMS = /^(?:exec|daemon|ssh|python|shell)/;
/** Ways around the escaping of mustache, Vue and the document. */
const RAW_HTML = /\{\{\{|\{\{\s*&|v-html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\|\s*safe\b/;
const FILE_NODES: ReadonlySet<string> = new Set(['file', 'file in', 'watch']);

describe.each(FLOWS)('%s', (file) => {
  const nodes = nodesOf(file);

  it('runs no programs', () => {
    expect(nodes.filter(({ type }) => PROGRAMS.test(type))).toEqual([]);
    expect(nodes.filter((node) => /child_process|\beval\(|new Function\(/.test(textOf(node)))).toEqual([]);
  });

  it('puts no text into a page unescaped', () => {
    expect(nodes.filter((node) => RAW_HTML.test(textOf(node)))).toEqual([]);
    const builders = nodes.filter(({ func }) => /<(?:td|tr|div|p|html|a)\b/.test(String(func)));
    expect(builders.filter(({ func }) => !/\bescape\b/.test(String(func)))).toEqual([]);
    // Plain templates take nothing in; the scripts of their pages are held to the rule above.
    const templates = nodes.filter(({ type, format }) => type === 'template' && format === 'html');
    expect(templates.filter(({ syntax }) => syntax !== 'mustache' && syntax !== 'plain')).toEqual([]);
  });

  it('names files by settings, never by what comes in', () => {
    const files = nodes.filter(({ type }) => FILE_NODES.has(type));
    expect(files.filter(({ filenameType }) => filenameType !== 'str' && filenameType !== 'env')).toEqual([]);
    expect(nodes.filter(({ func }) => /msg\.filename\s*=/.test(String(func)))).toEqual([]);
  });
});
