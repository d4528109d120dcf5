/**
 * What is fuzzed: each codec with a maker of well-formed octets for each of its messages. `take` reads a frame and
 * writes it back; everything it throws is judged by the fuzzer.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);
const built = (file) => require(path.join(root, 'dist/lib/systems', file));

const u16 = (value) => Buffer.from([(value >>> 8) & 0xff, value & 0xff]);
const u32 = (value) => {
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(value >>> 0);
  return octets;
};
const someOctets = (random, most) => Buffer.from(Array.from({ length: random(most + 1) }, () => random(256)));
const TEXTS = ['', '201', 'Alice Archer', 'Анна', '💬', 'a,b;c', '<&">', '0'.repeat(80), '-1', '4294967296'];
const someText = (random) => TEXTS[random(TEXTS.length)];
const someNumber = (random) => [0, 1, 2, 7, 255, 65_535, 0x7fff_ffff, 0xffff_ffff][random(8)];

/** Cisco Unified CCX: the fixed part is as long as the codec wants it, then floating fields of any tag. */
function uccx() {
  const { UCCX_MESSAGES } = built('uccx/messages.js');
  const { createUccxCodec } = built('uccx/codec.js');
  const codecs = [createUccxCodec(), createUccxCodec({ protocolVersion: 10, callSetupLayout: 'printed' })];
  const frameOf = (id, body) => Buffer.concat([u32(body.length), u32(id), body]);
  const fixedOctets = (id) => {
    for (let length = 0; length < 400; length += 1) {
      try {
        codecs[0].decodeMessage(frameOf(id, Buffer.alloc(length)));
        return length;
      } catch {
        // Too short yet, or a field that cannot be absent: the next length shows.
      }
    }
    return 64;
  };
  return Object.entries(UCCX_MESSAGES).map(([name, { id }]) => {
    const fixed = fixedOctets(id);
    return {
      codec: 'uccx',
      message: name,
      make: (random) => {
        const floating = Array.from({ length: random(8) }, () => {
          const data =
            random(2) === 0 ? Buffer.from(`${someText(random)}\0`).subarray(0, 255) : someOctets(random, 12);
          return Buffer.concat([Buffer.of(1 + random(240), data.length), data]);
        });
        return frameOf(id, Buffer.concat([Buffer.alloc(fixed, random(4) === 0 ? 1 : 0), ...floating]));
      },
      // Most frames keep a right length: else the framer would never have let them through.
      repair: (frame, random) => {
        if (frame.length >= 8 && random(8) > 0) frame.writeUInt32BE(frame.length - 8, 0);
        return frame;
      },
      take: (frame) => {
        for (const codec of codecs) codec.encodeMessage(codec.decodeMessage(frame));
      },
    };
  });
}

/** MTCTI3: every message type of the schema, in a Message that leads to it, encoded by reflection. */
function mtcti3() {
  const source = readFileSync(path.join(root, 'lib/systems/mtcti3/mtcti3.proto'), 'utf8');
  const schema = protobuf.parse(source, { keepCase: true }).root.resolveAll();
  const outermost = schema.lookupType('mtcti3.Message');
  const { decodeMessage, encodeMessage, peekNotifyIds } = built('mtcti3/codec.js');
  const routes = routesFrom(outermost);
  return [...routes].map(([type, route]) => ({
    codec: 'mtcti3',
    message: type.name,
    make: (random) => {
      const body = outermost.encode(valueOf(outermost, route, random)).finish();
      return Buffer.concat([u32(1), body]);
    },
    repair: (frame, random) => {
      if (frame.length >= 4 && random(8) > 0) frame.writeUInt32BE(1, 0);
      return frame;
    },
    take: (frame) => {
      peekNotifyIds(frame, 'framed');
      encodeMessage(decodeMessage(frame, 'framed'), 'framed');
    },
  }));
}

/** The fields that lead from a message type to each type below it. */
function routesFrom(outermost) {
  const routes = new Map([[outermost, []]]);
  const queue = [outermost];
  for (let type = queue.shift(); type !== undefined; type = queue.shift()) {
    for (const field of type.fieldsArray) {
      const next = field.resolvedType;
      if (!(next instanceof protobuf.Type) || routes.has(next)) continue;
      routes.set(next, [...routes.get(type), field]);
      queue.push(next);
    }
  }
  return routes;
}

function valueOf(type, route, random) {
  const [next, ...rest] = route;
  const value = {};
  for (const field of type.fieldsArray) {
    if (field.resolvedType instanceof protobuf.Type || field.partOf || random(3) === 0) continue;
    value[field.name] = field.repeated ? [scalarOf(field, random)] : scalarOf(field, random);
  }
  if (next !== undefined) {
    const inner = valueOf(next.resolvedType, rest, random);
    value[next.name] = next.repeated ? [inner] : inner;
  }
  return value;
}

function scalarOf(field, random) {
  switch (field.type) {
    case 'string':
      return someText(random);
    case 'bytes':
      return someOctets(random, 20);
    case 'bool':
      return random(2) === 1;
    default:
      return someNumber(random) | 0;
  }
}

/** DevLink3: every packet of the table, and every record that an event can carry. */
function devlink3() {
  const { PACKETS, TEXT_TUPLES } = built('devlink3/messages.js');
  const { decodeMessage, encodeMessage } = built('devlink3/codec.js');
  const { decodeEvent } = built('devlink3/codec-events.js');
  const take = (frame) => {
    const packet = decodeMessage(frame);
    encodeMessage(packet);
    for (const record of decodeEvent(frame)?.records ?? []) if (record.type === 'broken') throw record.error;
  };
  const repair = (frame, random) => {
    if (frame.length >= 3 && frame.length < 0x8000 && random(8) > 0) {
      frame[0] = 0x49;
      frame.writeUInt16BE(frame.length, 1);
    }
    return frame;
  };
  const tupleOf = (id, data) => Buffer.concat([u32(id), u16(data.length), data]);
  const fields = {
    u32: (random) => u32(someNumber(random)),
    ipv4: () => Buffer.from([192, 168, 42, 3]),
    bytes32: (random) => counted(u32, someOctets(random, 32)),
    optionalBytes32: (random) => (random(2) === 0 ? Buffer.alloc(0) : counted(u32, someOctets(random, 32))),
    cstring: (random) => Buffer.from(`${someText(random)}\0`),
    text16: (random) => counted(u16, Buffer.from(`${someText(random)}\0`)),
    optionalText16: (random) =>
      random(2) === 0 ? Buffer.alloc(0) : counted(u16, Buffer.from(`${someText(random)}\0`)),
    tuples: (random) => {
      const ids = Object.values(TEXT_TUPLES).map(({ id }) => id);
      return Buffer.concat(
        Array.from({ length: random(4) }, () =>
          tupleOf(ids[random(ids.length)], Buffer.from(`${someText(random)}\0`)),
        ),
      );
    },
    rest: (random) => someOctets(random, 64),
  };
  const frameOf = (payload) => Buffer.concat([Buffer.of(0x49), u16(payload.length + 3), payload]);
  const packets = Object.entries(PACKETS).map(([message, { code, step, fields: kinds }]) => ({
    codec: 'devlink3',
    message,
    make: (random) => {
      const [first, ...others] = Object.values(kinds).map((kind) => fields[kind](random));
      return frameOf(
        Buffer.concat([u32(code), first, ...(step === undefined ? [] : [u32(step)]), ...others]),
      );
    },
    repair,
    take,
  }));
  const eventWith = (tuple) =>
    frameOf(Buffer.concat([u32(PACKETS.event.code), Buffer.from([10, 0, 0, 1]), u32(7), tuple]));
  const list = (random, length) =>
    Array.from(
      { length },
      () => [someText(random).replaceAll(/[<&]/g, ''), someNumber(random)][random(2)],
    ).join();
  const element = (name, ...content) => `<${name}>${content.join('')}</${name}>`;
  const RECORDS = {
    Detail: (random) =>
      element(
        'Detail',
        element('Call', list(random, 20)),
        ...['PartyA', 'PartyB'].map((name) => element(name, list(random, 26))),
        element('Target_list', element('Target', list(random, 16)), element('Target', list(random, 16))),
      ),
    CallLost: (random) => element('CallLost', list(random, 4)),
    LinkLost: (random) => element('LinkLost', list(random, 1)),
    AttemptReject: (random) => element('AttemptReject', list(random, 5)),
  };
  const records = Object.entries(RECORDS).map(([name, make]) => ({
    codec: 'devlink3',
    message: `Delta3 ${name}`,
    make: (random) => eventWith(tupleOf(TEXT_TUPLES.callDelta3.id, Buffer.from(`${make(random)}\0`))),
    repair,
    take,
  }));
  const wide = (text) => Buffer.from(`${text}\0`, 'utf16le').swap16();
  const texts = {
    callDelta2: (random) => `CALL:${list(random, 50)}`,
    sipTrack: (random) => list(random, 8),
    cmExtn: (random) => `${someText(random)}: ${someText(random)} (${someText(random)})`,
  };
  const streams = Object.entries(texts).map(([name, make]) => ({
    codec: 'devlink3',
    message: `tuple ${name}`,
    make: (random) => eventWith(tupleOf(TEXT_TUPLES[name].id, wide(make(random)))),
    repair,
    take,
  }));
  const state = {
    codec: 'devlink3',
    message: 'tuple cmExtnState',
    make: (random) => {
      const numbers = Buffer.concat([u32(1), u32(random(20)), u32(random(20))]);
      return eventWith(tupleOf(TEXT_TUPLES.cmExtn.id, Buffer.concat([numbers, wide(someText(random))])));
    },
    repair,
    take,
  };
  return [...packets, ...records, ...streams, state];
}

function counted(length, data) {
  return Buffer.concat([length(data.length), data]);
}

/** Telphin: a form of each event type with any of the documented fields, and any others. */
function telphin() {
  const { TELPHIN_EVENT_TYPES, TELPHIN_FIELDS } = built('telphin/messages.js');
  const { decodeMessage, encodeMessage } = built('telphin/codec.js');
  const names = [...Object.keys(TELPHIN_FIELDS), '__proto__', 'constructor', 'unknown'];
  return TELPHIN_EVENT_TYPES.map((type) => ({
    codec: 'telphin',
    message: type,
    make: (random) => {
      const form = new URLSearchParams({ EventType: type });
      for (let count = random(12); count > 0; count -= 1) {
        form.append(
          names[random(names.length)],
          random(2) === 0 ? someText(random) : String(someNumber(random)),
        );
      }
      return Buffer.from(form.toString());
    },
    repair: (frame) => frame,
    take: (frame) => {
      encodeMessage(decodeMessage(frame));
    },
  }));
}

/** Everything that is fuzzed. */
export function allTargets() {
  return [...uccx(), ...mtcti3(), ...devlink3(), ...telphin()];
}
