/**
 * One section of a Delta3 record, devlink3-api 6.7.2 to 6.7.7: comma-separated fields, some in quotes. A
 * cursor reads them straight from the text, since most are numbers that need no string of their own.
 */
import { withoutReferences } from './codec-entities';
import type { BitField, Enumeration, FlagSet, NamedValue } from './enums';

const COMMA = 0x2c;
const QUOTE = 0x22;
const ZERO = 0x30;
const NINE = 0x39;
const SPACE = 0x20;

/** A piece of a text, from `start` up to `end`: sections are read where they stand. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Predefined entities stand in it as references, but none for a quote. */
  readonly escaped: boolean;
}

/** All of a text. */
function spanOf(text: string, escaped: boolean): Span {
  return { text, start: 0, end: text.length, escaped };
}

/** Digits of a number that is read digit by digit. */
const SHORT_NUMBER_DIGITS = 9;

/**
 * Reads the fields of one section in their order. A text that is missing is empty; a number that is missing
 * or none is undefined. A field in quotes may hold commas, and quotes when doubled.
 */
export class FieldCursor {
  readonly #text: string;
  readonly #end: number;
  readonly #escaped: boolean;
  #next: number;

  /** `section` is one as {@link trimSection} gives it. */
  constructor({ text, start, end, escaped }: Span) {
    this.#text = text;
    this.#end = end;
    this.#escaped = escaped;
    this.#next = start === end ? end + 1 : start;
  }

  text(): string {
    return this.#escaped ? withoutReferences(this.#raw()) : this.#raw();
  }

  #raw(): string {
    const text = this.#text;
    const start = this.#next;
    if (start >= this.#end) {
      this.#next = this.#end + 1;
      return '';
    }
    const first = text.charCodeAt(start);
    if (first === COMMA) {
      this.#next = start + 1;
      return '';
    }
    if (first === QUOTE) return this.#quoted(start);
    const end = this.#endOfField(start);
    this.#next = end + 1;
    return text.slice(start, end);
  }

  integer(): number | undefined {
    const text = this.#text;
    const start = this.#next;
    const end = this.#end;
    let position = start;
    let value = 0;
    for (; position < end; position += 1) {
      const digit = text.charCodeAt(position);
      if (digit < ZERO || digit > NINE) break;
      value = value * 10 + digit - ZERO;
    }
    const ended = position >= end || text.charCodeAt(position) === COMMA;
    if (!ended || position - start > SHORT_NUMBER_DIGITS) return parseInteger(this.text());
    this.#next = position + 1;
    return position === start ? undefined : value;
  }

  /** 0 or 1. */
  switch(): boolean | undefined {
    const value = this.integer();
    return value === 1 ? true : value === 0 ? false : undefined;
  }

  named(enumeration: Enumeration): NamedValue | undefined {
    const code = this.integer();
    return code === undefined ? undefined : enumeration.of(code);
  }

  flags(bits: BitField): FlagSet | undefined {
    const value = this.integer();
    return value === undefined ? undefined : bits.of(value);
  }

  /** The fields that are left. */
  extra(): readonly string[] {
    if (this.#next > this.#end) return NO_EXTRA;
    const fields: string[] = [];
    while (this.#next <= this.#end) fields.push(this.text());
    return fields;
  }

  /** A field that begins with a quote; what follows the closing one up to the comma belongs to it too. */
  #quoted(start: number): string {
    const text = this.#text;
    let value = '';
    let position = start;
    while (position < this.#end && text.charCodeAt(position) === QUOTE) {
      const closing = text.indexOf('"', position + 1);
      const end = closing < 0 || closing > this.#end ? this.#end : closing;
      // A quote right behind a closing one stands for itself.
      value += (position > start ? '"' : '') + text.slice(position + 1, end);
      position = end + 1;
    }
    const end = this.#endOfField(position);
    this.#next = end + 1;
    return value + text.slice(position, end);
  }

  #endOfField(start: number): number {
    const comma = this.#text.indexOf(',', start);
    return comma < 0 || comma > this.#end ? this.#end : comma;
  }
}

const NO_EXTRA: readonly string[] = Object.freeze([]);

function parseInteger(text: string): number | undefined {
  if (text === '') return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** All fields of a section. */
export function splitFields(section: string): readonly string[] {
  return new FieldCursor(trimSection(spanOf(section, false))).extra();
}

/**
 * Takes off what is layout, not content: blanks around the section, and line breaks with the blanks around
 * them, for records are broken wherever a line got too long.
 */
export function trimSection(section: Span): Span {
  const { text, escaped } = section;
  let { start, end } = section;
  while (start < end && text.charCodeAt(start) <= SPACE) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end -= 1;
  if (!hasLineBreak(text, start, end)) return { text, start, end, escaped };
  const lines = text.slice(start, end).split(/[\r\n]/);
  return spanOf(lines.map((line) => line.trim()).join(''), escaped);
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  const lineFeed = text.indexOf('\n', start);
  if (lineFeed >= 0 && lineFeed < end) return true;
  const carriageReturn = text.indexOf('\r', start);
  return carriageReturn >= 0 && carriageReturn < end;
}

/** Index of the transfer cause in the Call section, which is documented to be 0 always; the tag is before it. */
const TRANSFER_CAUSE = 5;
const TAG = 4;
/** Commas of a Party section that ends with the CLI presentation, as those of the document's examples do. */
const PARTY_COMMAS_TO_PRESENTATION = 22;
const TARGET_SUBADDRESS = 19;
/** How a section ends that has the CLI presentation as its last field. */
const PRESENTATION_ENDING = /,(?:0|1|2|100)$/;

/**
 * Puts the fields of a Call section into their places, with the transfer cause as the fixed point: two of the
 * document's examples have one comma too many before it, and a tag is not quoted, so it may hold commas.
 */
export function alignCall(section: Span): Span {
  const { text, start, end, escaped } = section;
  const tagAt = startOfField(section, TAG);
  if (tagAt < 0) return section;
  const causeAt = startOfField({ text, start: tagAt, end, escaped }, TRANSFER_CAUSE - TAG);
  if (causeAt < 0 || text.charCodeAt(tagAt) === QUOTE) return section;
  const first = causeAt < end ? text.charCodeAt(causeAt) : COMMA;
  if (first >= ZERO && first <= NINE) return section;
  const whole = text.slice(start, end);
  const causeIndex = causeAt - start;
  if (whole.startsWith(',,0,', causeIndex - 1)) {
    return spanOf(whole.slice(0, causeIndex) + whole.slice(causeIndex + 1), escaped);
  }
  const fields = whole.split(',');
  const cause = fields.indexOf('0', TRANSFER_CAUSE);
  if (fields[TRANSFER_CAUSE] === '' || cause < 0) return section;
  const tag = fields.slice(TAG, cause).join(',').replaceAll('"', '""');
  return spanOf([...fields.slice(0, TAG), `"${tag}"`, ...fields.slice(cause)].join(','), escaped);
}

/**
 * Puts the fields of a Party section into their places: three of the document's examples lack one of the
 * empty fields before purpose, CLI and CLI presentation, which end the record there.
 */
export function alignParty(section: Span): Span {
  const { text, start, end, escaped } = section;
  const last = text.charCodeAt(end - 1);
  if (end === start || last < ZERO || last > NINE) return section;
  const whole = text.slice(start, end);
  if (!PRESENTATION_ENDING.test(whole) || whole.includes('"')) return section;
  if (commasIn(whole) !== PARTY_COMMAS_TO_PRESENTATION - 1) return section;
  const at = startOfField(section, TARGET_SUBADDRESS) - start;
  return spanOf(`${whole.slice(0, at)},${whole.slice(at)}`, escaped);
}

/** Where the field of this index begins, or -1. */
function startOfField({ text, start, end }: Span, index: number): number {
  if (index === 0) return start;
  let left = index;
  for (let position = start; position < end; position += 1) {
    if (text.charCodeAt(position) !== COMMA) continue;
    left -= 1;
    if (left === 0) return position + 1;
  }
  return -1;
}

function commasIn(section: string): number {
  let commas = 0;
  for (let at = section.indexOf(','); at >= 0; at = section.indexOf(',', at + 1)) commas += 1;
  return commas;
}
