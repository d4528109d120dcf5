/**
 * One section of a Delta3 record, devlink3-api 6.7.2 to 6.7.7: comma-separated fields, some in quotes. A
 * cursor reads them straight from the text, since most are numbers that need no string of their own.
 */
import type { BitField, Enumeration, FlagSet, NamedValue } from './enums';

const COMMA = 0x2c;
const QUOTE = 0x22;
const ZERO = 0x30;
const NINE = 0x39;
const SPACE = 0x20;

/** Digits of a number that is read digit by digit. */
const SHORT_NUMBER_DIGITS = 9;

/**
 * Reads the fields of one section in their order. A text that is missing is empty; a number that is missing
 * or none is undefined. A field in quotes may hold commas, and quotes when doubled.
 */
export class FieldCursor {
  readonly #text: string;
  #next = 0;

  /** `text` is a section as {@link trimSection} gives it. */
  constructor(text: string) {
    this.#text = text;
  }

  text(): string {
    const text = this.#text;
    const start = this.#next;
    if (start >= text.length) {
      this.#next = text.length + 1;
      return '';
    }
    if (text.charCodeAt(start) === QUOTE) return this.#quoted(start);
    const comma = text.indexOf(',', start);
    const end = comma < 0 ? text.length : comma;
    this.#next = end + 1;
    return end === start ? '' : text.slice(start, end);
  }

  integer(): number | undefined {
    const text = this.#text;
    let position = this.#next;
    let value = 0;
    for (; position < text.length; position += 1) {
      const digit = text.charCodeAt(position);
      if (digit < ZERO || digit > NINE) break;
      value = value * 10 + digit - ZERO;
    }
    const digits = position - this.#next;
    const ended = position >= text.length || text.charCodeAt(position) === COMMA;
    if (!ended || digits > SHORT_NUMBER_DIGITS) return parseInteger(this.text());
    this.#next = position + 1;
    return digits === 0 ? undefined : value;
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
    if (this.#next > this.#text.length || this.#text === '') return NO_EXTRA;
    const fields: string[] = [];
    while (this.#next <= this.#text.length) fields.push(this.text());
    return fields;
  }

  /** A field that begins with a quote; what follows the closing one up to the comma belongs to it too. */
  #quoted(start: number): string {
    const text = this.#text;
    let value = '';
    let position = start;
    while (position < text.length && text.charCodeAt(position) === QUOTE) {
      const closing = text.indexOf('"', position + 1);
      const end = closing < 0 ? text.length : closing;
      // A quote right behind a closing one stands for itself.
      value += (position > start ? '"' : '') + text.slice(position + 1, end);
      position = end + 1;
    }
    const comma = text.indexOf(',', position);
    const end = comma < 0 ? text.length : comma;
    this.#next = end + 1;
    return value + text.slice(position, end);
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
  return new FieldCursor(trimSection(section)).extra();
}

/**
 * Takes off what is layout, not content: blanks around the section, and line breaks with the blanks around
 * them, for records are broken wherever a line got too long.
 */
export function trimSection(section: string): string {
  let start = 0;
  let end = section.length;
  while (start < end && section.charCodeAt(start) <= SPACE) start += 1;
  while (end > start && section.charCodeAt(end - 1) <= SPACE) end -= 1;
  const text = section.slice(start, end);
  if (!text.includes('\n') && !text.includes('\r')) return text;
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .join('');
}

/** Index of the transfer cause in the Call section, which is documented to be 0 always; the tag is before it. */
const TRANSFER_CAUSE = 5;
const TAG = 4;
/** Commas of a Party section that ends with the CLI presentation, as those of the document's examples do. */
const PARTY_COMMAS_TO_PRESENTATION = 22;
const TARGET_SUBADDRESS = 19;
/** How a section ends that has the CLI presentation as its last field. */
const PRESENTATIONS = [',100', ',0', ',1', ',2'];

/**
 * Puts the fields of a Call section into their places, with the transfer cause as the fixed point: two of the
 * document's examples have one comma too many before it, and a tag is not quoted, so it may hold commas.
 */
export function alignCall(section: string): string {
  const causeAt = startOfField(section, TRANSFER_CAUSE);
  if (causeAt < 0 || section.charCodeAt(startOfField(section, TAG)) === QUOTE) return section;
  const first = section.charCodeAt(causeAt);
  if (first >= ZERO && first <= NINE) return section;
  if (section.startsWith(',,0,', causeAt - 1)) return section.slice(0, causeAt) + section.slice(causeAt + 1);
  const fields = section.split(',');
  const cause = fields.indexOf('0', TRANSFER_CAUSE);
  if (fields[TRANSFER_CAUSE] === '' || cause < 0) return section;
  const tag = fields.slice(TAG, cause).join(',').replaceAll('"', '""');
  return [...fields.slice(0, TAG), `"${tag}"`, ...fields.slice(cause)].join(',');
}

/**
 * Puts the fields of a Party section into their places: three of the document's examples lack one of the
 * empty fields before purpose, CLI and CLI presentation, which end the record there.
 */
export function alignParty(section: string): string {
  if (!PRESENTATIONS.some((ending) => section.endsWith(ending)) || section.includes('"')) return section;
  if (commasIn(section) !== PARTY_COMMAS_TO_PRESENTATION - 1) return section;
  const at = startOfField(section, TARGET_SUBADDRESS);
  return `${section.slice(0, at)},${section.slice(at)}`;
}

/** Where the field of this index begins, or -1. */
function startOfField(section: string, index: number): number {
  let position = 0;
  for (let field = 0; field < index; field += 1) {
    const comma = section.indexOf(',', position);
    if (comma < 0) return -1;
    position = comma + 1;
  }
  return position;
}

function commasIn(section: string): number {
  let commas = 0;
  for (let at = section.indexOf(','); at >= 0; at = section.indexOf(',', at + 1)) commas += 1;
  return commas;
}
