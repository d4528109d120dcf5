/**
 * An encoder of UCCX messages that knows nothing of the product: it works from the transcription in
 * test/vectors/uccx-layouts.ts, by concatenation, and checks nothing.
 */
import { PRINTED_LAYOUT_EXTRA, UCCX_LAYOUTS } from '../vectors/uccx-layouts';

export interface FixedLayout {
  readonly name: string;
  readonly kind: string;
  readonly isCount: boolean;
  readonly value?: number;
  readonly version: number;
}

export interface FieldLayout {
  readonly name: string;
  readonly tag: number;
  readonly kind: string;
  readonly required: boolean;
  readonly value?: number;
  readonly version: number;
}

export interface ListLayout {
  readonly name: string;
  readonly count: string;
  readonly members: readonly EntryLayout[];
}

export type EntryLayout = FieldLayout | ListLayout;

export interface MessageLayout {
  readonly name: string;
  readonly id: number;
  readonly fixed: readonly FixedLayout[];
  readonly floating: readonly EntryLayout[];
}

export type Fields = Readonly<Record<string, unknown>>;

export interface Variant {
  readonly version: number;
  readonly printed: boolean;
}

export const isList = (entry: EntryLayout): entry is ListLayout => 'members' in entry;

const optionalNumber = (text: string | undefined) => (text === undefined ? {} : { value: Number(text) });

function parseFixed(text: string): FixedLayout[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const parts = /^(\w+):([a-z]\d)(#?)(?:=(-?\d+))?(?:@(\d+))?$/.exec(word);
      if (parts === null) throw new Error(`not a fixed field: ${word}`);
      const [, name = '', kind = '', count, value, version] = parts;
      return { name, kind, isCount: count === '#', ...optionalNumber(value), version: Number(version ?? 0) };
    });
}

function parseFloating(words: string[]): EntryLayout[] {
  const entries: EntryLayout[] = [];
  for (let word = words.shift(); word !== undefined && word !== '}'; word = words.shift()) {
    const list = /^(\w+)\((\w+)\)\{$/.exec(word);
    if (list !== null) {
      entries.push({ name: list[1] ?? '', count: list[2] ?? '', members: parseFloating(words) });
      continue;
    }
    const parts = /^(\w+)\[(\d+)\]:([a-z]\w*)(!?)(?:=(\d+))?(?:@(\d+))?$/.exec(word);
    if (parts === null) throw new Error(`not a floating field: ${word}`);
    const [, name = '', tag, kind = '', required, value, version] = parts;
    entries.push({
      name,
      tag: Number(tag),
      kind,
      required: required === '!',
      ...optionalNumber(value),
      version: Number(version ?? 0),
    });
  }
  return entries;
}

export const LAYOUTS: readonly MessageLayout[] = Object.entries(UCCX_LAYOUTS).map(
  ([name, [id, fixed, floating]]) => ({
    name,
    id,
    fixed: parseFixed(fixed),
    floating: parseFloating(floating.split(' ').filter((word) => word !== '')),
  }),
);

export function layoutOf(name: string): MessageLayout {
  const layout = LAYOUTS.find((each) => each.name === name);
  if (layout === undefined) throw new Error(`no layout of ${name}`);
  return layout;
}

/** Fixed fields of a variant, those of the printed layout with the two that only it has. */
export function fixedOf(layout: MessageLayout, { version, printed }: Variant): readonly FixedLayout[] {
  const present = layout.fixed.filter((field) => field.version <= version);
  const after = PRINTED_LAYOUT_EXTRA[layout.name];
  if (!printed || after === undefined) return present;
  const at = present.findIndex((field) => field.name === after) + 1;
  const extra = ['printedReserved1', 'printedReserved2'].map((name) => ({
    name,
    kind: 'u2',
    isCount: false,
    value: 0,
    version: 0,
  }));
  return [...present.slice(0, at), ...extra, ...present.slice(at)];
}

export function uint(value: number, octets: number): Buffer {
  const bytes = Buffer.alloc(octets);
  bytes.writeUIntBE(value, 0, octets);
  return bytes;
}

export const text = (value: string): Buffer => Buffer.concat([Buffer.from(value, 'utf8'), Buffer.from([0])]);

export const field = (tag: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([tag, data.length]), data]);

export const frame = (id: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([uint(body.length, 4), uint(id, 4), body]);
};

function data(kind: string, value: unknown): Buffer {
  if (kind.startsWith('u')) return uint(value as number, Number(kind.slice(1)));
  if (kind.startsWith('i')) return uint((value as number) >>> 0, 4);
  if (kind.startsWith('s')) return text(value as string);
  if (kind.startsWith('x')) return value as Buffer;
  const named = value as { name: string; index: number; value: string };
  const octets = [text(named.name), text(named.value)];
  return Buffer.concat(kind === 'na' ? [uint(named.index, 1), ...octets] : octets);
}

/** The floating fields of some values, in the order of the layout. */
export function floatingOctets(entries: readonly EntryLayout[], fields: Fields, version: number): Buffer[] {
  return entries.flatMap((entry) => {
    const value = fields[entry.name];
    if (isList(entry)) {
      return ((value ?? []) as Fields[]).flatMap((row) => floatingOctets(entry.members, row, version));
    }
    if (entry.version > version) return [];
    if (entry.kind === 'nv' || entry.kind === 'na') {
      return ((value ?? []) as unknown[]).map((each) => field(entry.tag, data(entry.kind, each)));
    }
    const given = value ?? entry.value ?? countIfAnnounced(entries, entry.name, fields);
    return given === undefined ? [] : [field(entry.tag, data(entry.kind, given))];
  });
}

/** Some counts are floating fields themselves. */
function countIfAnnounced(entries: readonly EntryLayout[], name: string, fields: Fields): number | undefined {
  const list = entries.find((entry) => isList(entry) && entry.count === name);
  const rows = list === undefined ? undefined : fields[list.name];
  return Array.isArray(rows) ? rows.length : undefined;
}

const COUNTED: Readonly<Record<string, string>> = {
  NumNamedVariables: 'namedVariables',
  NumNamedArrays: 'namedArrays',
};

function fixedOctets(layout: MessageLayout, each: FixedLayout, fields: Fields): Buffer {
  const list = layout.floating.find((entry) => isList(entry) && entry.count === each.name);
  const rows = fields[list?.name ?? COUNTED[each.name] ?? ''];
  const count = each.isCount ? ((rows as unknown[] | undefined)?.length ?? 0) : 0;
  const value = fields[each.name] ?? (each.isCount ? count : (each.value ?? 0));
  return data(each.kind, each.kind === 'x8' && typeof value === 'number' ? Buffer.alloc(8) : value);
}

export const STANDARD: Variant = { version: 14, printed: false };

/** The fixed part of a message, without the header. */
export function fixedPartOf(name: string, fields: Fields, variant: Variant = STANDARD): Buffer {
  const layout = layoutOf(name);
  return Buffer.concat(fixedOf(layout, variant).map((each) => fixedOctets(layout, each, fields)));
}

/** The frame of a message; what is left out takes its documented value, or 0. */
export function octetsOf(name: string, fields: Fields, variant: Variant = STANDARD): Buffer {
  const { id, floating } = layoutOf(name);
  return frame(id, fixedPartOf(name, fields, variant), ...floatingOctets(floating, fields, variant.version));
}
