/**
 * The language in which a message table is written: messages with a packed fixed part, followed by
 * tagged floating fields. The types of the decoded and of the encodable messages are inferred from the table.
 */

/** How many octets each integer type takes up; all integers are big-endian. */
export const INTEGER_OCTETS = {
  UCHAR: 1,
  USHORT: 2,
  INT: 4,
  UINT: 4,
  /** 0 or 1; other numbers are kept as they are. */
  BOOL: 2,
  /** Seconds since 1970-01-01T00:00:00Z. */
  TIME: 4,
} as const;
type IntegerType = keyof typeof INTEGER_OCTETS;

/** Octets of an UNSPEC field in a fixed part. */
export const FIXED_UNSPEC_OCTETS = 8;

/** A way to lay out a message that only some servers follow; a field without such a mark is in all messages. */
type LayoutMark = 'printed';

/** `given`: the sender says it. `filled`: the codec knows it. `gated`: in some versions or layouts only. */
type FixedPresence = 'given' | 'filled' | 'gated';
type FixedType = IntegerType | 'UNSPEC';

/** One field of the fixed part. */
export class FixedField<Type extends FixedType = FixedType, Presence extends FixedPresence = FixedPresence> {
  constructor(
    readonly type: Type,
    readonly presence: Presence,
    /** What the codec writes when the sender leaves the field out. */
    readonly fill?: number,
    /** First protocol version that has the field. */
    readonly minVersion: number = 0,
    /** The only layout that has the field. */
    readonly layout?: LayoutMark,
  ) {}

  /** The document prescribes this value. */
  always(fill: number): FixedField<Type, 'filled'> {
    return new FixedField(this.type, 'filled', fill, this.minVersion, this.layout);
  }

  /** The field exists from this protocol version on. */
  since(minVersion: number): FixedField<Type, 'gated'> {
    return new FixedField(this.type, 'gated', this.fill ?? 0, minVersion, this.layout);
  }

  /** The field exists in this layout only. */
  only(layout: LayoutMark): FixedField<Type, 'gated'> {
    return new FixedField(this.type, 'gated', this.fill ?? 0, this.minVersion, layout);
  }
}

export const UCHAR = new FixedField('UCHAR', 'given');
export const USHORT = new FixedField('USHORT', 'given');
export const UINT = new FixedField('UINT', 'given');
export const INT = new FixedField('INT', 'given');
export const BOOL = new FixedField('BOOL', 'given');
export const TIME = new FixedField('TIME', 'given');
/** Eight octets without a documented meaning. */
export const UNSPEC8 = new FixedField('UNSPEC', 'given');
/** How many rows a list of the floating part has; counted when left out. */
export const COUNT = USHORT.always(0);

type FloatingType = IntegerType | 'STRING' | 'UNSPEC';
/** `required`: the sender says it. `filled`: required, but the codec knows the value. */
type FloatingPresence = 'optional' | 'required' | 'filled';

/** One field of the floating part: tag, length of the data, data; tag and length are one octet each. */
export class FloatingField<
  Type extends FloatingType = FloatingType,
  Presence extends FloatingPresence = FloatingPresence,
> {
  constructor(
    readonly type: Type,
    readonly tag: number,
    /** Most octets of data; of a STRING the NUL at its end included. */
    readonly maximum: number,
    readonly presence: Presence,
    readonly fill?: number,
    readonly minVersion: number = 0,
    /** Another tag under which the field may come, see {@link FloatingField.printedAs}. */
    readonly otherTag?: number,
  ) {}

  required(): FloatingField<Type, 'required'> {
    return this.#with('required', {});
  }

  /** Required, with a prescribed value. */
  always(fill: number): FloatingField<Type, 'filled'> {
    return this.#with('filled', { fill });
  }

  /** The field exists from this protocol version on. */
  since(minVersion: number): FloatingField<Type, Presence> {
    return this.#with(this.presence, { minVersion });
  }

  /**
   * The document prints the tag of the field that follows in the row. Of two fields with that tag, the first
   * one is this field if its value is 0.
   */
  printedAs(otherTag: number): FloatingField<Type, Presence> {
    return this.#with(this.presence, { otherTag });
  }

  #with<Other extends FloatingPresence>(
    presence: Other,
    change: { fill?: number; minVersion?: number; otherTag?: number },
  ): FloatingField<Type, Other> {
    return new FloatingField(
      this.type,
      this.tag,
      this.maximum,
      presence,
      change.fill ?? this.fill,
      change.minVersion ?? this.minVersion,
      change.otherTag ?? this.otherTag,
    );
  }
}

/** UTF-8 text with a NUL at its end, which counts for `maximum`. */
export const string = (tag: number, maximum: number) => new FloatingField('STRING', tag, maximum, 'optional');
/** Any octets. */
export const octets = (tag: number, maximum: number) => new FloatingField('UNSPEC', tag, maximum, 'optional');
export const ushort = (tag: number) => new FloatingField('USHORT', tag, 2, 'optional');
export const uint = (tag: number) => new FloatingField('UINT', tag, 4, 'optional');
export const int = (tag: number) => new FloatingField('INT', tag, 4, 'optional');
export const bool = (tag: number) => new FloatingField('BOOL', tag, 2, 'optional');
export const time = (tag: number) => new FloatingField('TIME', tag, 4, 'optional');

/** What a row of a list may consist of. */
export type RowMembers = Record<string, FloatingField | Rows>;

/**
 * A list whose rows are runs of floating fields. Rows may lack members: a new row begins where a tag repeats.
 * `countField` announces the number of rows; it is a field of the fixed part or stands before the rows.
 */
export class Rows<Members extends RowMembers = RowMembers> {
  constructor(
    readonly countField: string,
    readonly maximum: number,
    readonly members: Members,
  ) {}
}

export const rows = <Members extends RowMembers>(countField: string, maximum: number, members: Members) =>
  new Rows(countField, maximum, members);

/** A list of named variables: each one field with the texts name and value. */
export class NamedVariables {
  readonly kind = 'variables';
  constructor(
    readonly countField: string,
    readonly tag: number,
  ) {}
}

/** A list of elements of named arrays: each one field with an index octet and the texts name and value. */
export class NamedArrays {
  readonly kind = 'arrays';
  constructor(
    readonly countField: string,
    readonly tag: number,
  ) {}
}

export interface NamedVariable {
  name: string;
  value: string;
}

export interface NamedArrayElement {
  name: string;
  /** 0 to 255. */
  index: number;
  value: string;
}

export type FixedPart = Record<string, FixedField>;
export type FloatingPart = Record<string, FloatingField | Rows | NamedVariables | NamedArrays>;

/** One message of the table: both parts in the order of the document. */
export interface MessageDefinition<
  Fixed extends FixedPart = FixedPart,
  Floating extends FloatingPart = FloatingPart,
> {
  readonly id: number;
  readonly sender: 'client' | 'server' | 'both';
  /** Numbers of the document's tables that define the message. */
  readonly tables: readonly number[];
  readonly fixed: Fixed;
  readonly floating: Floating;
}

type FixedValue<Field> = Field extends FixedField<'UNSPEC'> ? Buffer : number;
type FloatingValue<Field> =
  Field extends FloatingField<infer Type>
    ? Type extends 'STRING'
      ? string
      : Type extends 'UNSPEC'
        ? Buffer
        : number
    : never;

type Flatten<T> = { [K in keyof T]: T[K] };
type KeysOf<Part, Kind> = { [K in keyof Part]: Part[K] extends Kind ? K : never }[keyof Part];

/** A row as it is decoded: any member may be absent. */
export type DecodedRow<Members extends RowMembers> = {
  -readonly [K in keyof Members]?: Members[K] extends Rows<infer Inner>
    ? DecodedRow<Inner>[]
    : FloatingValue<Members[K]>;
};

type RequiredKeys<Part> = KeysOf<Part, FloatingField<FloatingType, 'required'>>;

/** A row to encode: its required members have to be there. */
export type RowInput<Members extends RowMembers> = Flatten<
  {
    [K in Exclude<keyof Members, RequiredKeys<Members>>]?:
      | (Members[K] extends Rows<infer Inner> ? readonly RowInput<Inner>[] : FloatingValue<Members[K]>)
      | undefined;
  } & { [K in RequiredKeys<Members>]: FloatingValue<Members[K]> }
>;

type DecodedFloating<Entry> =
  Entry extends Rows<infer Members>
    ? DecodedRow<Members>[]
    : Entry extends NamedVariables
      ? NamedVariable[]
      : Entry extends NamedArrays
        ? NamedArrayElement[]
        : FloatingValue<Entry>;

type FloatingInput<Entry> =
  Entry extends Rows<infer Members>
    ? readonly RowInput<Members>[]
    : Entry extends NamedVariables
      ? readonly NamedVariable[]
      : Entry extends NamedArrays
        ? readonly NamedArrayElement[]
        : FloatingValue<Entry>;

/** A floating field that the table does not define, as it was received. */
export interface UnknownField {
  tag: number;
  data: Buffer;
}

type GatedKeys<Fixed> = KeysOf<Fixed, FixedField<FixedType, 'gated'>>;
type GivenKeys<Fixed> = KeysOf<Fixed, FixedField<FixedType, 'given'>>;

/**
 * A message as it is decoded. The fixed part is always complete; of the floating part only what was sent is
 * there, for systems do leave out fields that their document requires.
 */
export type DecodedMessage<Name extends string, Definition> = Definition extends {
  fixed: infer Fixed;
  floating: infer Floating;
}
  ? Flatten<
      { type: Name } & { [K in Exclude<keyof Fixed, GatedKeys<Fixed>>]: FixedValue<Fixed[K]> } & {
        [K in GatedKeys<Fixed>]?: FixedValue<Fixed[K]>;
      } & { -readonly [K in keyof Floating]?: DecodedFloating<Floating[K]> } & {
        unknownFields?: UnknownField[];
      }
    >
  : never;

/** A message to encode: what the codec can fill in by itself may be left out. */
export type MessageInput<Name extends string, Definition> = Definition extends {
  fixed: infer Fixed;
  floating: infer Floating;
}
  ? Flatten<
      { readonly type: Name } & { readonly [K in GivenKeys<Fixed>]: FixedValue<Fixed[K]> } & {
        readonly [K in Exclude<keyof Fixed, GivenKeys<Fixed>>]?: FixedValue<Fixed[K]> | undefined;
      } & { readonly [K in RequiredKeys<Floating>]: FloatingInput<Floating[K]> } & {
        readonly [K in Exclude<keyof Floating, RequiredKeys<Floating>>]?:
          FloatingInput<Floating[K]> | undefined;
      } & { readonly unknownFields?: readonly UnknownField[] | undefined }
    >
  : never;
