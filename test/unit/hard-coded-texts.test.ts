/** No text that a user sees stands in the code of forms and nodes: all of them come from the catalogues. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { checkout } from '../support/node-red';

const NODES = path.join(checkout, 'nodes');
const RESOURCES = path.join(checkout, 'resources');
const FORMS = readdirSync(NODES)
  .filter((type) => type.startsWith('cti-'))
  .map((type) => path.join(NODES, type, `${type}.html`));
const SCRIPTS = readdirSync(RESOURCES)
  .filter((name) => name.endsWith('.js'))
  .map((name) => path.join(RESOURCES, name));
const RUNTIME = readdirSync(NODES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(NODES, name));

/** A word of a language: two letters or more. */
const WORD = /\p{L}{2,}/u;
/** Two words with a space between: no name of anything in code. */
const PROSE = /\p{L}{2,}[,;:.!?]? \p{L}{2,}/u;

/** Functions that put their first argument before the user, and those whose second one does. */
const SHOWING = new Set(['text', 'html', 'append', 'prepend', 'notify', 'alert', 'confirm']);
const SHOWING_SECOND: Readonly<Record<string, ReadonlySet<string>>> = {
  attr: new Set(['title', 'placeholder', 'alt', 'aria-label']),
  prop: new Set(['title', 'placeholder']),
};
/** Functions that take names of elements, classes and styles, which may consist of several words. */
const NAMING = new Set([
  '$',
  'find',
  'closest',
  'filter',
  'is',
  'not',
  'addClass',
  'removeClass',
  'toggleClass',
  'on',
]);
/** Properties that the editor or Node-RED shows. */
const SHOWN_PROPERTIES = new Set([
  'label',
  'title',
  'text',
  'placeholder',
  'paletteLabel',
  'inputLabels',
  'outputLabels',
]);
/** Functions of a node's definition whose result the editor shows. */
const SHOWN_RESULTS = new Set(['label', 'paletteLabel', 'inputLabels', 'outputLabels', 'button']);

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function nameOf(file: string): string {
  return path.relative(checkout, file);
}

function parts(html: string, type: string): string {
  const scripts = html.matchAll(new RegExp(`<script type="${type}"[^>]*>([^]*?)</script>`, 'g'));
  return [...scripts].map(([, content = '']) => content).join('\n');
}

/** The literal parts of an expression that is a text, whatever is computed in between. */
function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\u0000');
  }
  return undefined;
}

function calledName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** Tags and entities are no texts. */
function visible(text: string): string {
  return text.replaceAll(/<[^>]*>?|^[^<]*>|&\w+;/g, '');
}

/** A key of a catalogue, e.g. `node-red:common.status.connected`. */
function isKey(text: string): boolean {
  return /^[@\w/-]+:[\w.-]*$|^[\w-]+(\.[\w-]+)+$/.test(text.replaceAll('\u0000', ''));
}

/** Whether a text is compared with another one. */
function isCompared({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && /^[!=]==?$/.test(parent.operatorToken.getText());
}

function isKeyOfCatalogue(literal: ts.Node): boolean {
  const call = ts.findAncestor(literal, ts.isCallExpression);
  return call !== undefined && calledName(call) === '_';
}

function isShown(literal: ts.Node, text: string): boolean {
  const { parent } = literal;
  if (isCompared(literal) || isKeyOfCatalogue(literal)) return false;
  if (ts.isCallExpression(parent)) {
    const name = calledName(parent);
    const [first] = parent.arguments;
    if (SHOWING.has(name)) return first === literal && WORD.test(visible(text));
    const attribute = first !== undefined && ts.isStringLiteralLike(first) ? first.text : '';
    if (parent.arguments[1] === literal && SHOWING_SECOND[name]?.has(attribute) === true)
      return WORD.test(text);
    return !NAMING.has(name) && !text.includes('<') && PROSE.test(visible(text)) && !isStyle(text);
  }
  if (ts.isPropertyAssignment(parent) && SHOWN_PROPERTIES.has(parent.name.getText())) {
    return WORD.test(text) && !isKey(text);
  }
  if (ts.isReturnStatement(parent) || ts.isConditionalExpression(parent) || ts.isBinaryExpression(parent)) {
    const owner = ts.findAncestor(literal, ts.isPropertyAssignment);
    if (owner !== undefined && SHOWN_RESULTS.has(owner.name.getText()) && !isStyle(text))
      return WORD.test(text);
  }
  return PROSE.test(visible(text)) && !isStyle(text);
}

/** Class names, selectors and declarations of styles. */
function isStyle(text: string): boolean {
  return /^(use strict|[\w-]*_[\w-]+|(fa|red-ui|cti|input|form|ui)[\w-]*( [\w-]+)*|[#.[][^]*|[\w-]+: ?[^;]+;?)$/.test(
    text,
  );
}

/** Shown texts of a program, with their lines. */
function shownTexts(file: string, code: string, isShownText = isShown): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = literalText(node);
    if (text !== undefined && isShownText(node, text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${nameOf(file)}:${line + 1}: ${text.replaceAll('\u0000', '…')}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Texts of a runtime program that reach the editor: those of a status. Errors get theirs where nodes end. */
function isStatusText(literal: ts.Node, text: string): boolean {
  const { parent } = literal;
  if (!ts.isPropertyAssignment(parent) || parent.name.getText() !== 'text') return false;
  const status = parent.parent;
  const isStatus =
    status.properties.some(({ name }) => name?.getText() === 'fill') ||
    (ts.isCallExpression(status.parent) && calledName(status.parent) === 'status');
  return isStatus && WORD.test(text) && !isKey(text);
}

describe('texts that users see', () => {
  it.each(FORMS.map(nameOf))('are not in the markup of %s', (file) => {
    const markup = parts(read(path.join(checkout, file)), 'text/html');
    expect(markup).not.toBe('');
    const words = markup.replaceAll(/<!--[^]*?-->/g, '').replaceAll(/<[^>]*>/g, ' ');
    expect(words.match(/\S+/g) ?? []).toEqual([]);
    const attributes = markup.matchAll(/\s(?:title|placeholder|alt|aria-label)="([^"]*)"/g);
    expect([...attributes].map(([, text = '']) => text).filter((text) => WORD.test(text))).toEqual([]);
  });

  it.each(FORMS.map(nameOf))('are not in the script of %s', (file) => {
    const code = parts(read(path.join(checkout, file)), 'text/javascript');
    expect(code).toContain('registerType');
    expect(shownTexts(path.join(checkout, file), code)).toEqual([]);
  });

  it.each(SCRIPTS.map(nameOf))('are not in %s', (file) => {
    expect(shownTexts(path.join(checkout, file), read(path.join(checkout, file)))).toEqual([]);
  });

  it('are not in what nodes show as their status', () => {
    expect(RUNTIME.flatMap((file) => shownTexts(file, read(file), isStatusText))).toEqual([]);
  });

  it.each([
    ["$('<span>').text('Loading')", 1],
    ["RED.notify('Deployed')", 1],
    ['RED.notify(`Deployed ${count} nodes`)', 1],
    ["$('#a').attr('title', 'Search')", 1],
    ["button.append('<b>Retry</b>')", 1],
    ["({ label: 'Agent' })", 1],
    ["({ label: function () { return this.name || 'make call' } })", 1],
    ["throw new Error('this was wrong')", 1],
    ["$('<span>').text(node._('tip.loading'))", 0],
    ["$('<span class=\"fa fa-spinner\">').addClass('red-ui-button small')", 0],
    ["({ label: this._('label.agent') })", 0],
    ["({ labelStyle: function () { return 'node_label_italic' } })", 0],
  ])('are found by this test: %s', (code, count) => {
    expect(shownTexts('example.js', code)).toHaveLength(count);
  });

  it.each([
    ["this.status({ text: 'connected' })", 1],
    ["const down = { fill: 'red', text: 'gone away' }", 1],
    ['this.status({ text: `lost ${code}` })', 1],
    ["this.status({ text: 'node-red:common.status.connected' })", 0],
    ["this.status({ text: sharedText(RED, 'status.sending') })", 0],
  ])('are found in a status by this test: %s', (code, count) => {
    expect(shownTexts('example.ts', code, isStatusText)).toHaveLength(count);
  });
});
