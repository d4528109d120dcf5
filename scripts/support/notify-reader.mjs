/**
 * Writes a reader of MTCTI3's Notify and of all that it holds: straight-line TypeScript, one function a message. It
 * reads what systems send by the thousand, i.e. fields that the schema knows, each at most once and none with its
 * default. Whatever else it meets it gives up, and the module of protobufjs reads the message anew. The outcome is the
 * same; protobufjs takes three times as long, since it expects all of that at each field.
 */
import protobuf from 'protobufjs';

const VARINT = 0;
const LENGTH = 2;

/** How a value is read, by its type in the schema. */
const SCALARS = {
  int32: { wire: VARINT, read: 'reader.integer()' },
  bool: { wire: VARINT, read: 'reader.flag()' },
  string: { wire: LENGTH, read: 'reader.text()' },
  bytes: { wire: LENGTH, read: 'reader.octets()' },
};

/** The source of notify-reader.generated.ts. */
export function notifyReader(schema) {
  const root = new protobuf.Root().loadSync(schema, { keepCase: true });
  root.resolveAll();
  const types = reachable(root.lookupType('Notify'), new Set());
  return `// Generated from mtcti3.proto by scripts/generate-proto.mjs. Do not edit.
import type { FrameReader } from './frame-reader';
import { mtcti3 } from './proto.generated.js';

const {
${[...types].map(({ name }) => `  ${name},\n`).join('')}} = mtcti3;

${[...types].map(readerOf).join('\n')}`;
}

function reachable(type, found) {
  found.add(type);
  for (const { resolvedType } of type.fieldsArray) {
    if (resolvedType instanceof protobuf.Type && !found.has(resolvedType)) reachable(resolvedType, found);
  }
  return found;
}

function readerOf(type) {
  const isChoice = type.oneofsArray.length > 0;
  const fields = [...type.fieldsArray].sort((one, other) => one.id - other.id);
  return `${
    type.name === 'Notify'
      ? `/** Reads a Notify that ends at \`end\`; see FrameReader.isUnusual. */
export `
      : ''
  }function read${type.name}(reader: FrameReader, end: number): mtcti3.${type.name} {
  const message = new ${type.name}();
${isChoice ? '  let isChosen = false;\n' : ''}  while (reader.pos < end) {
    switch (reader.shortTag()) {
${fields.map(caseOf).join('')}      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}
`;
}

function caseOf({ id, name, type, repeated, partOf, resolvedType }) {
  const nested = resolvedType instanceof protobuf.Type;
  const { wire, read } = nested
    ? { wire: LENGTH, read: `read${resolvedType.name}(reader, reader.nestedEnd())` }
    : SCALARS[resolvedType instanceof protobuf.Enum ? 'int32' : type];
  if (repeated && !nested) throw new Error(`${name}: lists of values are not provided for`);
  return `      case ${(id << 3) | wire}:
${linesOf({ name, read, nested, repeated, partOf })
  .map((line) => `        ${line}\n`)
  .join('')}        break;
`;
}

function linesOf({ name, read, nested, repeated, partOf }) {
  if (repeated) return [`message.${name}.push(${read});`];
  // A second part of a message is merged into the first one, and another choice replaces it.
  if (partOf) return ['if (isChosen) reader.giveUp();', 'isChosen = true;', `message.${name} = ${read};`];
  return [...(nested ? [`if (message.${name}) reader.giveUp();`] : []), `message.${name} = ${read};`];
}
