/**
 * The UCCX codec on the messages of the guide's six example flows, beside a hand-written codec and beside the npm
 * package binary-parser.
 */
import assert from 'node:assert/strict';
import { Parser } from 'binary-parser';
import { createUccxCodec } from '../dist/lib/systems/uccx/codec.js';
import { UCCX_MESSAGES } from '../dist/lib/systems/uccx/messages.js';
import { decode as decodeByHand, encode as encodeByHand } from './uccx-handwritten.mjs';
import { compare } from './measure.mjs';
import { loadFlows } from './node-red/traffic.mjs';

const codec = createUccxCodec();

async function traffic() {
  const { UCCX_FLOWS, flowMessage } = await loadFlows();
  const frames = UCCX_FLOWS.flatMap((flow) =>
    flow.messages.map((each) => codec.encodeMessage(flowMessage(each))),
  );
  return { frames, messages: frames.map((frame) => codec.decodeMessage(frame)) };
}

// ---- binary-parser: the fixed part by name, the floating part as a list of typed fields ----

const integerParser = {
  UCHAR: 'uint8',
  USHORT: 'uint16be',
  BOOL: 'uint16be',
  UINT: 'uint32be',
  TIME: 'uint32be',
  INT: 'int32be',
};

function floatingValue(type) {
  if (type === 'STRING') return new Parser().string('value', { length: 'length', stripNull: true });
  if (type === 'UNSPEC') return new Parser().buffer('value', { length: 'length', clone: true });
  return new Parser()[integerParser[type]]('value');
}

const namedVariable = () =>
  new Parser().string('name', { zeroTerminated: true }).string('value', { zeroTerminated: true });

/** The fields of a floating part with their names, by tag. */
function floatingFields(floating, list) {
  return Object.entries(floating).flatMap(([name, entry]) => {
    if (entry.members !== undefined) return floatingFields(entry.members, name);
    return [{ name, list, tag: entry.tag, type: entry.type ?? entry.kind }];
  });
}

function valueParser({ type }) {
  if (type === 'variables') return namedVariable();
  if (type === 'arrays') return new Parser().uint8('index').nest({ type: namedVariable() });
  return floatingValue(type);
}

function messageParser({ fixed, floating }) {
  let parser = new Parser();
  for (const [name, { type }] of Object.entries(fixed)) {
    if (name.startsWith('printedReserved')) continue;
    if (type === 'UNSPEC') parser = parser.buffer(name, { length: 8, clone: true });
    else parser = parser[integerParser[type]](name);
  }
  const fields = floatingFields(floating);
  if (fields.length === 0) return parser;
  const choices = Object.fromEntries(fields.map((field) => [field.tag, valueParser(field)]));
  const field = new Parser()
    .uint8('tag')
    .uint8('length')
    .choice({ tag: 'tag', choices, defaultChoice: floatingValue('UNSPEC') });
  return parser.array('floating', { type: field, readUntil: 'eof' });
}

function frameParser(ids) {
  const byId = Object.entries(UCCX_MESSAGES).filter(([, { id }]) => ids.has(id));
  const choices = Object.fromEntries(
    byId.map(([, definition]) => [definition.id, messageParser(definition)]),
  );
  return new Parser()
    .uint32be('bodyLength')
    .uint32be('messageTypeId')
    .choice({ tag: 'messageTypeId', choices });
}

const namesById = new Map(Object.entries(UCCX_MESSAGES).map(([name, { id }]) => [id, name]));

/** Brings the result of binary-parser into the shape of the codec's messages, to show that it read the same. */
function normalize({ bodyLength, messageTypeId, floating, ...fixed }) {
  const type = namesById.get(messageTypeId);
  const message = { type, ...fixed };
  const byTag = new Map(floatingFields(UCCX_MESSAGES[type].floating).map((field) => [field.tag, field]));
  for (const { tag, length, ...content } of floating ?? []) {
    const { name, list, type: kind } = byTag.get(tag);
    if (kind === 'variables' || kind === 'arrays') (message[name] ??= []).push(content);
    else if (list === undefined) message[name] = content.value;
    else addToRow((message[list] ??= []), name, content.value);
  }
  assert.equal(typeof bodyLength, 'number');
  return message;
}

function addToRow(rows, name, value) {
  const row = rows.at(-1);
  if (row === undefined || name in row) rows.push({ [name]: value });
  else row[name] = value;
}

/** Calls `each` for every item; counts them. */
function over(items, each) {
  return () => {
    for (const item of items) each(item);
    return items.length;
  };
}

export async function rows() {
  const { frames, messages } = await traffic();
  const parser = frameParser(new Set(frames.map((frame) => frame.readUInt32BE(4))));
  for (const [index, frame] of frames.entries()) {
    assert.deepStrictEqual(decodeByHand(frame), messages[index]);
    assert.deepStrictEqual(normalize(parser.parse(frame)), messages[index]);
    assert.deepStrictEqual(codec.encodeMessage(messages[index]), frame);
    assert.deepStrictEqual(encodeByHand(messages[index]), frame);
  }
  const decode = over(frames, codec.decodeMessage);
  return [
    await compare({
      id: 'uccx-decode',
      subject: 'UCCX codec, decode',
      beside: 'hand-written decoder',
      target: 0.8,
      subjectWork: decode,
      besideWork: over(frames, decodeByHand),
    }),
    await compare({
      id: 'uccx-decode-binary-parser',
      subject: 'UCCX codec, decode',
      beside: 'binary-parser',
      target: 5,
      subjectWork: decode,
      besideWork: over(frames, (frame) => parser.parse(frame)),
    }),
    await compare({
      id: 'uccx-encode',
      subject: 'UCCX codec, encode',
      beside: 'hand-written encoder',
      target: 0.8,
      subjectWork: over(messages, codec.encodeMessage),
      besideWork: over(messages, encodeByHand),
    }),
  ];
}
