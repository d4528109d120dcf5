/** Random UCCX messages, made from the transcription in test/vectors/uccx-layouts.ts. */
import fc from 'fast-check';
import {
  fixedOf,
  isList,
  LAYOUTS,
  type EntryLayout,
  type Fields,
  type FixedLayout,
  type MessageLayout,
  type Variant,
} from './uccx-octets';

const MAXIMA: Readonly<Record<string, number>> = { u1: 0xff, u2: 0xffff, u4: 0xffffffff };

/** Texts of at most `octets` octets with their NUL, some of them as long as allowed. */
function textOf(octets: number): fc.Arbitrary<string> {
  return fc
    .string({
      unit: fc.oneof(fc.constantFrom(...'0123456789'), fc.constantFrom(...'aé€😀 ')),
      maxLength: octets,
    })
    .map((text) => {
      let fitting = text;
      while (Buffer.byteLength(fitting) > octets - 1) fitting = [...fitting].slice(0, -1).join('');
      return fitting;
    });
}

const octetsOfLength = (minLength: number, maxLength: number): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ minLength, maxLength }).map((bytes) => Buffer.from(bytes));

function valueOf(kind: string, isFixed: boolean): fc.Arbitrary<unknown> {
  if (kind.startsWith('s')) return textOf(Number(kind.slice(1)));
  if (kind.startsWith('x')) return octetsOfLength(isFixed ? 8 : 0, Number(kind.slice(1)));
  if (kind === 'i4') return fc.integer({ min: -0x80000000, max: 0x7fffffff });
  return fc.oneof(fc.integer({ min: 0, max: MAXIMA[kind] ?? 0 }), fc.constantFrom(0, 1, MAXIMA[kind] ?? 0));
}

const named = fc.record({ name: textOf(33), value: textOf(211) });
const namedElement = fc.record({
  name: textOf(33),
  index: fc.integer({ min: 0, max: 255 }),
  value: textOf(211),
});
/** Few enough to stay below the 2000 octets that all of them together may take up. */
const NAMED_ROWS = 3;

/**
 * Entries of a floating part. The first member of a row is always there, since a new row begins where a tag
 * repeats, and so is a count that is a floating field itself, when its list is.
 */
function entriesOf(entries: readonly EntryLayout[], version: number, isRow: boolean): fc.Arbitrary<Fields> {
  const present = entries.filter((entry) => exists(entry, version));
  const counts = new Set(present.map((entry) => (isList(entry) ? entry.count : '')));
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  const always: string[] = [];
  present.forEach((entry, index) => {
    if (isList(entry)) {
      const row = entriesOf(entry.members, version, true);
      model[entry.name] = fc.array(row, { minLength: 1, maxLength: maximumRows(entry.name) });
    } else if (entry.kind === 'nv' || entry.kind === 'na') {
      model[entry.name] = fc.array(entry.kind === 'nv' ? named : namedElement, {
        minLength: 1,
        maxLength: NAMED_ROWS,
      });
    } else {
      model[entry.name] = valueOf(entry.kind, false);
      if (entry.required || counts.has(entry.name) || (isRow && index === 0)) always.push(entry.name);
    }
  });
  return fc.record(model, { requiredKeys: always });
}

const exists = (entry: EntryLayout, version: number): boolean =>
  isList(entry) ? entry.members.some((member) => exists(member, version)) : entry.version <= version;

/** OPEN_CONF has one peripheral at most. */
const maximumRows = (list: string): number => (list === 'peripherals' ? 1 : 4);

function fixedFields(fields: readonly FixedLayout[]): fc.Arbitrary<Fields> {
  return fc.record(Object.fromEntries(fields.map((each) => [each.name, valueOf(each.kind, true)])));
}

export interface RandomMessage {
  readonly layout: MessageLayout;
  readonly variant: Variant;
  /** Every field that is on the wire, by its name. */
  readonly fields: Fields;
}

export const anyVariant: fc.Arbitrary<Variant> = fc.record({
  version: fc.integer({ min: 10, max: 14 }),
  printed: fc.boolean(),
});

export function messageOf(layout: MessageLayout, variant: Variant): fc.Arbitrary<RandomMessage> {
  return fc
    .tuple(fixedFields(fixedOf(layout, variant)), entriesOf(layout.floating, variant.version, false))
    .map(([fixed, floating]) => ({ layout, variant, fields: { ...fixed, ...floating } }));
}

export const anyMessage = (variant: Variant): fc.Arbitrary<RandomMessage> =>
  fc.constantFrom(...LAYOUTS).chain((layout) => messageOf(layout, variant));
