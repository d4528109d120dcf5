/** The flows that come with the package show and keep what comes from outside as what it is: text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
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

/** Events in which every id, number and name is the same text, as a caller or an administrator could choose it. */
function eventsAbout(text: string): object[] {
  const device = { number: text, name: text };
  const parties = {
    subjectDevice: device,
    callingDevice: device,
    calledDevice: device,
    answeringDevice: device,
  };
  const about = { callId: text, did: text, direction: 'inbound', queue: { ...device, id: text } };
  const people = { agent: { id: text, name: text }, user: { id: text, name: text } };
  const types = ['call.began', 'call.queued', 'call.delivered', 'call.established', 'call.transferred'];
  const others = ['call.ended', 'agent.ready', 'user.updated', 'queue.updated', 'extension.state'];
  return [...types, ...others].map((type) => ({
    topic: type,
    payload: { v: 1, type, time: '2026-01-01T00:00:00.000Z', ...parties, ...about, ...people, state: {} },
  }));
}

/** Runs the program of a function node on messages, as far as that goes; names what it left in the prototypes. */
function leftInPrototypes(func: string, messages: readonly object[]): unknown {
  const program = `(() => {
    const store = () => {
      const values = new Map();
      return { get: (key) => values.get(key), set: (key, value) => values.set(key, value) };
    };
    const [context, flow, global, env] = [store(), store(), store(), store()];
    const node = { status() {}, send() {}, warn() {}, error() {} };
    const run = function (msg) { ${func}\n };
    for (const msg of JSON.parse(messages)) {
      try { run(msg); } catch { /* Not every node is made for events. */ }
    }
    return [Object.prototype, Array.prototype, Function.prototype, Object, Object.prototype.toString]
      .flatMap((target) => Object.keys(target)).join();
  })()`;
  return vm.runInNewContext(program, { messages: JSON.stringify(messages) });
}

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

  it.each(['__proto__', 'constructor', 'toString'])('keeps %s as a name like any other', (name) => {
    for (const { func } of nodes) {
      if (typeof func === 'string') expect(leftInPrototypes(func, eventsAbout(name))).toBe('');
    }
  });

  it('names files by settings, never by what comes in', () => {
    const files = nodes.filter(({ type }) => FILE_NODES.has(type));
    expect(files.filter(({ filenameType }) => filenameType !== 'str' && filenameType !== 'env')).toEqual([]);
    expect(nodes.filter(({ func }) => /msg\.filename\s*=/.test(String(func)))).toEqual([]);
  });
});
