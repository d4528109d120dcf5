/**
 * Writes lib/systems/uccx/codec.generated.ts: one straight-line decoder and encoder for each message of the
 * table in lib/systems/uccx/messages.ts. With `--check` it only says, by its exit code, whether the file is up to
 * date.
 *
 * Generated, because walking the table for every message takes several times as long, and the alternative,
 * compiling at run time, needs `new Function`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import ts from 'typescript';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'lib/systems/uccx/codec.generated.ts');
const HEADER_OCTETS = 8;

/** Loads the table, which is TypeScript, without a build. */
function loadTable() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'uccx-codec-'));
  try {
    const load = (source, name, replace = (text) => text) => {
      const text = replace(readFileSync(path.join(root, source), 'utf8'));
      const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
      const file = path.join(folder, `${name}.cjs`);
      writeFileSync(file, ts.transpileModule(text, { compilerOptions: options }).outputText);
      return createRequire(import.meta.url)(file);
    };
    const kinds = load('lib/wire/message-table.ts', 'message-table');
    const { UCCX_MESSAGES } = load('lib/systems/uccx/messages.ts', 'messages', (text) =>
      text.replace('../../wire/message-table', './message-table.cjs'),
    );
    return { kinds, messages: Object.entries(UCCX_MESSAGES) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { kinds, messages } = loadTable();
const { FIXED_UNSPEC_OCTETS, FloatingField, INTEGER_OCTETS, NamedArrays, NamedVariables, Rows } = kinds;

/** How each integer type is read and written. */
const TYPES = {
  UCHAR: { read: 'readUchar', write: 'uchar' },
  USHORT: { read: 'readUshort', write: 'ushort', floating: 'floatingUshort' },
  BOOL: { read: 'readUshort', write: 'ushort', floating: 'floatingUshort' },
  UINT: { read: 'readUint', write: 'uint', floating: 'floatingUint' },
  TIME: { read: 'readUint', write: 'uint', floating: 'floatingUint' },
  INT: { read: 'readInt', write: 'int', floating: 'floatingInt' },
};

const assert = (condition, text) => {
  if (!condition) throw new Error(text);
};

const functionName = (verb, name) =>
  verb + name.toLowerCase().replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** Fixed fields with their offsets; `shift` marks those behind the fields that only the printed layout has. */
function layOut(name, fixed) {
  let offset = HEADER_OCTETS;
  let shift = 0;
  const fields = [];
  for (const [field, { type, fill, presence, minVersion, layout }] of Object.entries(fixed)) {
    const octets = INTEGER_OCTETS[type] ?? FIXED_UNSPEC_OCTETS;
    if (layout !== undefined) {
      assert(minVersion === 0, `${name}.${field}: layout and version at once`);
      fields.push({ field, type, fill, presence, at: `${offset + shift}`, layout });
      shift += octets;
      continue;
    }
    const gated = fields.some((other) => other.minVersion > 0);
    assert(!gated || minVersion > 0, `${name}.${field}: fields of later versions come last`);
    fields.push({
      field,
      type,
      fill,
      presence,
      minVersion,
      octets,
      at: shift ? `${offset} + shift` : `${offset}`,
    });
    offset += octets;
  }
  const later = fields.filter((each) => each.minVersion > 0);
  const laterOctets = later.reduce((sum, each) => sum + each.octets, 0);
  return {
    fields,
    shift,
    later,
    octets: offset - laterOctets,
    laterOctets,
    minVersion: later[0]?.minVersion ?? 0,
  };
}

/** The length of the fixed part with the header, as an expression over `owner`, the reader or the writer. */
function fixedLength(layout, owner) {
  const terms = [`${layout.octets}`];
  if (layout.shift) terms.push('shift');
  if (layout.laterOctets)
    terms.push(`(${owner}.version >= ${layout.minVersion} ? ${layout.laterOctets} : 0)`);
  return terms.join(' + ');
}

const shiftLine = (layout, owner) =>
  layout.shift ? `const shift = ${owner}.printedLayout ? ${layout.shift} : 0;` : '';

// ---- decoders ----

function decodeFixed(name, layout) {
  const read = ({ type, at }) =>
    type === 'UNSPEC'
      ? `copyOctets(b, ${at}, ${at} + ${FIXED_UNSPEC_OCTETS})`
      : `${TYPES[type].read}(b, ${at})`;
  const always = layout.fields.filter((each) => each.presence !== 'gated');
  const assign = (each) => `m.${each.field} = ${read(each)};`;
  const printed = layout.fields.filter((each) => each.layout !== undefined);
  return [
    `const m: UccxMessageOf<'${name}'> = {`,
    `type: '${name}',`,
    ...always.map((each) => `${each.field}: ${read(each)},`),
    '};',
    printed.length > 0 ? `if (x.printedLayout) { ${printed.map(assign).join(' ')} }` : '',
    layout.later.length > 0
      ? `if (x.version >= ${layout.minVersion}) { ${layout.later.map(assign).join(' ')} }`
      : '',
  ];
}

/** Reads the value of a floating field into `value`; `break` leads to the unknown fields. */
function readFloating({ type, maximum }) {
  if (type === 'STRING') return [`const value = x.text(b, start, at, ${maximum});`];
  if (type === 'UNSPEC') return [`const value = x.octets(b, start, at, ${maximum});`];
  return [
    `const value = at - start === ${INTEGER_OCTETS[type]} ? ${TYPES[type].read}(b, start) : x.oddInteger(b, start, at, ${type === 'INT'});`,
    'if (value === undefined) break;',
  ];
}

const gate = (field) => (field.minVersion > 0 ? `if (x.version < ${field.minVersion}) break;` : '');
const orderOf = (order) => `if (order > ${order}) x.irregular = true; order = ${order};`;

function decodeField(name, field, order) {
  return [
    `case ${field.tag}: {`,
    gate(field),
    `if (order >= ${order} && x.repeats(m.${name})) break;`,
    ...readFloating(field),
    `order = ${order};`,
    `m.${name} = value;`,
    'continue; }',
  ];
}

function decodeNamed(name, entry, order) {
  const reader = entry instanceof NamedArrays ? 'namedArrayElement' : 'namedVariable';
  return [
    `case ${entry.tag}: {`,
    `const value = x.${reader}(b, start, at);`,
    entry instanceof NamedArrays ? 'if (value === undefined) break;' : '',
    orderOf(order),
    `if (m.${name} === undefined) m.${name} = [value]; else m.${name}.push(value);`,
    'continue; }',
  ];
}

const addRow = (list, row, maximum) =>
  `if (${list} === undefined) ${list} = [${row}]; else if (${list}.push(${row}) > ${maximum}) x.irregular = true;`;

/** A member of a row: begins a new row when the row has it already. */
function decodeMember(context, member, field, order) {
  const { row, list, maximum, members, countIn, beforeRow = [], afterRow = [] } = context;
  const required = Object.entries(members).findIndex(([, other]) => other.presence === 'required');
  assert(required <= 0, `${list}: a required member has to be the first one`);
  const alias = Object.entries(members).find(([, other]) => other.otherTag === field.tag);
  const lacksCount = countIn === undefined ? [] : [`if (${countIn} === undefined) x.irregular = true;`];
  return [
    `case ${field.tag}: {`,
    gate(field),
    ...readFloating(field),
    ...(alias ? decodeAlias(row, member, alias) : []),
    ...beforeRow,
    `if (${row} === undefined || ${row}.${member} !== undefined) {`,
    `${row} = { ${member}: value };`,
    addRow(list, row, maximum),
    ...afterRow,
    ...lacksCount,
    required === 0 && order > 1 ? 'x.irregular = true;' : '',
    '} else {',
    `if (${row}Order > ${order}) x.irregular = true;`,
    `${row}.${member} = value;`,
    '}',
    `${row}Order = ${order};`,
    'continue; }',
  ];
}

/** The document prints the tag of `member` for the field `alias` before it. */
function decodeAlias(row, member, [alias, field]) {
  return [
    `if (x.version >= ${field.minVersion} && ${row}?.${member} === 0 && ${row}.${alias} === undefined) {`,
    `x.irregular = true; ${row}.${alias} = 0; ${row}.${member} = value; continue; }`,
  ];
}

function decodeRows(name, entry, order, floating) {
  const countIn = Object.hasOwn(floating, entry.countField) ? `m.${entry.countField}` : undefined;
  const outer = {
    row: 'row',
    list: `m.${name}`,
    maximum: entry.maximum,
    members: entry.members,
    countIn,
    beforeRow: [orderOf(order)],
    afterRow: Object.values(entry.members).some((member) => member instanceof Rows)
      ? ['inner = undefined;']
      : [],
  };
  return Object.entries(entry.members).flatMap(([member, field], index) => {
    if (field instanceof FloatingField) return decodeMember(outer, member, field, index + 1);
    const inner = {
      row: 'inner',
      list: `row.${member}`,
      maximum: field.maximum,
      members: field.members,
      countIn: `row.${field.countField}`,
      beforeRow: [
        orderOf(order),
        `if (row === undefined) { row = {}; ${addRow(outer.list, 'row', outer.maximum)} }`,
        `rowOrder = ${index + 1};`,
      ],
    };
    return Object.entries(field.members).flatMap(([each, innerField], at) =>
      decodeMember(inner, each, innerField, at + 1),
    );
  });
}

function rowVariables(name, floating) {
  const lists = Object.entries(floating).filter(([, entry]) => entry instanceof Rows);
  assert(lists.length <= 1, `${name}: more than one list`);
  return lists.flatMap(([list, entry]) => {
    const type = `Item<UccxMessageOf<'${name}'>['${list}']>`;
    const nested = Object.entries(entry.members).find(([, member]) => member instanceof Rows);
    const inner = nested
      ? [`let inner: Item<${type}['${nested[0]}']> | undefined;`, 'let innerOrder = 0;']
      : [];
    return [`let row: ${type} | undefined;`, 'let rowOrder = 0;', ...inner];
  });
}

function decodeFloating(name, layout, floating) {
  const entries = Object.entries(floating);
  const cases = entries.flatMap(([field, entry], index) => {
    if (entry instanceof FloatingField) return decodeField(field, entry, index + 1);
    if (entry instanceof Rows) return decodeRows(field, entry, index + 1, floating);
    return decodeNamed(field, entry, index + 1);
  });
  const needed = entries
    .filter(([, entry]) => entry.presence === 'required' || entry.presence === 'filled')
    .map(([field]) => `m.${field} === undefined`);
  return [
    `let at = ${layout.shift || layout.laterOctets ? 'fixedEnd' : layout.octets};`,
    'let order = 0;',
    ...rowVariables(name, floating),
    'while (at + 2 <= end) {',
    'const tag = b[at] as number;',
    'const start = at + 2;',
    'at = start + (b[at + 1] as number);',
    `if (at > end) throw fieldTooLong('${name}', tag, at, end);`,
    'switch (tag) {',
    ...cases,
    '}',
    `order = ${entries.length + 1};`,
    'm.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);',
    '}',
    `if (${['at !== end', ...needed].join(' || ')}) x.irregular = true;`,
  ];
}

function decoder([name, { fixed, floating }]) {
  const layout = layOut(name, fixed);
  const length = fixedLength(layout, 'x');
  const constant = !layout.shift && !layout.laterOctets;
  const end = constant ? length : 'fixedEnd';
  const hasFloating = Object.keys(floating).length > 0;
  return [
    `function ${functionName('decode', name)}(b: Buffer, x: MessageReader): UccxMessageOf<'${name}'> {`,
    'const end = b.length;',
    shiftLine(layout, 'x'),
    constant ? '' : `const fixedEnd = ${length};`,
    `if (end < ${end}) throw fixedPartTooShort('${name}', ${end}, end);`,
    ...decodeFixed(name, layout),
    ...(hasFloating
      ? decodeFloating(name, layout, floating)
      : [
          `if (end > ${end}) {`,
          `const unknownFields = x.unknownPart(b, ${end});`,
          'if (unknownFields !== undefined) m.unknownFields = unknownFields;',
          '}',
        ]),
    'return m;',
    '}',
  ];
}

// ---- encoders ----

function encodeFixed(layout, counts) {
  const value = ({ field, fill, type }) => {
    const list = counts.get(field);
    if (list !== undefined) return `m.${field} ?? w.countOf(m.${list})`;
    return fill === undefined || type === 'UNSPEC' ? `m.${field}` : `m.${field} ?? ${fill}`;
  };
  const write = (each) =>
    `w.${each.type === 'UNSPEC' ? 'unspec' : TYPES[each.type].write}(${each.at}, ${value(each)}, '${each.field}');`;
  const always = layout.fields.filter((each) => each.presence !== 'gated');
  const printed = layout.fields.filter((each) => each.layout !== undefined);
  return [
    ...always.map(write),
    printed.length > 0 ? `if (w.printedLayout) { ${printed.map(write).join(' ')} }` : '',
    layout.later.length > 0
      ? `if (w.version >= ${layout.minVersion}) { ${layout.later.map(write).join(' ')} }`
      : '',
  ];
}

function writeFloating(field, value, label) {
  if (field.type === 'STRING') return `w.text(${field.tag}, ${value}, ${field.maximum}, '${label}');`;
  if (field.type === 'UNSPEC') return `w.octets(${field.tag}, ${value}, ${field.maximum}, '${label}');`;
  return `w.${TYPES[field.type].floating}(${field.tag}, ${value}, '${label}');`;
}

/** `counted` is the list whose rows this field counts, if it does. */
function encodeField(owner, name, field, label, counted) {
  const conditions = field.minVersion > 0 ? [`w.version >= ${field.minVersion}`] : [];
  if (field.presence === 'required') return [writeFloating(field, `${owner}.${name}`, label)];
  if (field.presence === 'filled') return [writeFloating(field, `${owner}.${name} ?? ${field.fill}`, label)];
  if (counted === undefined) {
    conditions.push(`${owner}.${name} !== undefined`);
    return [`if (${conditions.join(' && ')}) ${writeFloating(field, `${owner}.${name}`, label)}`];
  }
  conditions.push(`(${owner}.${name} !== undefined || ${owner}.${counted} !== undefined)`);
  const value = `${owner}.${name} ?? w.countOf(${owner}.${counted})`;
  return [`if (${conditions.join(' && ')}) ${writeFloating(field, value, label)}`];
}

function encodeEntries(owner, entries, prefix, row) {
  const counted = new Map(
    Object.entries(entries).flatMap(([name, entry]) =>
      entry instanceof Rows ? [[entry.countField, name]] : [],
    ),
  );
  return Object.entries(entries).flatMap(([name, entry]) => {
    const label = prefix + name;
    if (entry instanceof FloatingField) return encodeField(owner, name, entry, label, counted.get(name));
    const given = `if (${owner}.${name} !== undefined)`;
    if (entry instanceof NamedVariables)
      return [`${given} w.namedVariables(${entry.tag}, ${owner}.${name}, '${label}');`];
    if (entry instanceof NamedArrays)
      return [`${given} w.namedArrays(${entry.tag}, ${owner}.${name}, '${label}');`];
    return [
      `${given} {`,
      `for (const ${row} of w.rows(${owner}.${name}, ${entry.maximum}, '${label}')) {`,
      ...encodeEntries(row, entry.members, `${label}.`, 'inner'),
      '} }',
    ];
  });
}

function encoder([name, { id, fixed, floating }]) {
  const layout = layOut(name, fixed);
  const counts = new Map(
    Object.entries(floating).flatMap(([list, entry]) => (entry.countField ? [[entry.countField, list]] : [])),
  );
  return [
    `function ${functionName('encode', name)}(m: UccxMessageInputOf<'${name}'>, w: MessageWriter): Buffer {`,
    shiftLine(layout, 'w'),
    `w.begin('${name}', ${id}, ${fixedLength(layout, 'w')});`,
    ...encodeFixed(layout, counts),
    ...encodeEntries('m', floating, '', 'row'),
    'if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);',
    'return w.finish();',
    '}',
  ];
}

// ---- the file ----

function source() {
  const title = ([name, { tables }]) =>
    `/** ${name}, table${tables.length > 1 ? 's' : ''} ${tables.join(' and ')}. */`;
  const lines = [
    '// Made by scripts/generate-uccx-codec.mjs from the table in messages.ts. Do not edit.',
    "import { copyOctets, fieldTooLong, fixedPartTooShort, readInt, readUchar, readUint, readUshort, type MessageReader } from '../../wire/message-reader';",
    "import type { MessageWriter } from '../../wire/message-writer';",
    "import type { UccxMessageInputOf, UccxMessageName, UccxMessageOf } from './messages';",
    '',
    'type Item<List extends readonly unknown[] | undefined> = NonNullable<List>[number];',
    '',
    ...messages.flatMap((message) => [title(message), ...decoder(message), '', ...encoder(message), '']),
    '/** Decodes a frame whose MessageTypeID is `id`; undefined for an id that the table lacks. */',
    'export function decodeById(id: number, b: Buffer, x: MessageReader): UccxMessageOf<UccxMessageName> | undefined {',
    'switch (id) {',
    ...messages.map(([name, { id }]) => `case ${id}: return ${functionName('decode', name)}(b, x);`),
    'default: return undefined;',
    '} }',
    '',
    '/** The encoder of each message. */',
    'export const ENCODERS: { readonly [Name in UccxMessageName]: (m: UccxMessageInputOf<Name>, w: MessageWriter) => Buffer } = {',
    ...messages.map(([name]) => `${name}: ${functionName('encode', name)},`),
    '};',
  ];
  return lines
    .filter((line, index) => line !== '' || lines[index + 1]?.startsWith('/**') || lines[index - 1] === '}')
    .join('\n');
}

const options = await prettier.resolveConfig(target);
const text = await prettier.format(source(), { ...options, parser: 'typescript' });
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('codec.generated.ts is out of date: run node scripts/generate-uccx-codec.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
