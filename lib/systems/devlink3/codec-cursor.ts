/**
 * Delta3 records as a system writes them, read octet by octet and each octet once: tags without attributes around
 * comma-separated fields, some of them in quotes (devlink3-api 6.7). Most fields are numbers that need no text of
 * their own; the texts are cut out of the record's.
 */
import { resolvedReferences, withReferences } from './codec-entities';
import type { BitField, Enumeration, FlagSet, NamedValue } from './enums';

const COMMA = 0x2c;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const CLOSING_BRACKET = 0x5d;
const SPACE = 0x20;
const ZERO = 0x30;
/** From here on octets belong to characters of several octets: first those that go on, then those that begin one. */
const CONTINUATION = 0x80;
const LEAD = 0xc0;
const LEAD_OF_FOUR = 0xf0;

/** 1 for octets that are a character of a field and nothing else. */
const ORDINARY = new Uint8Array(256).fill(1, SPACE, CONTINUATION);
for (const octet of [COMMA, AMPERSAND, LESS_THAN, CLOSING_BRACKET]) ORDINARY[octet] = 0;

/** Digits of a number that is read digit by digit. */
const SHORT_NUMBER_DIGITS = 15;

const NO_EXTRA: readonly string[] = Object.freeze([]);

/** What XML forbids in a text; a parser has to judge it. */
const FORBIDDEN = /\]\]>|[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;

/**
 * A position in a record. Sections are read where they stand, field by field: a text that is missing is empty; a
 * number that is missing or none is undefined. A field in quotes may hold commas, and quotes when doubled.
 */
export class RecordCursor {
  readonly #text: string;
  readonly #octets: Uint8Array;
  readonly #end: number;
  #at: number;
  /** The octet at `#at` belongs to the character of the text at `#at - #ahead`. */
  #ahead: number;
  #sectionAt = 0;
  #sectionAhead = 0;
  #isSectionOver = true;
  #isRegular = true;
  #hasReferences = false;

  /** `octets` are the UTF-8 of `text` from `start` up to `end`; what is beyond them is nobody's. */
  constructor(text: string, octets: Uint8Array, start: number, end: number) {
    this.#text = text;
    this.#octets = octets;
    this.#end = end;
    this.#at = start;
    this.#ahead = start;
  }

  /** At the first field of a section that stands in no record. */
  static inSection(content: string): RecordCursor {
    const text = `${withReferences(content)}<`;
    const octets = Buffer.from(text, 'utf8');
    const cursor = new RecordCursor(text, octets, 0, octets.length);
    cursor.beginSection();
    return cursor;
  }

  /** Goes beyond blanks and this tag, if it is the next one. */
  takes(tag: Uint8Array): boolean {
    const octets = this.#octets;
    const start = this.#skipBlanks(this.#at);
    for (let index = 0; index < tag.length; index += 1)
      if (octets[start + index] !== tag[index]) return false;
    this.#at = start + tag.length;
    return true;
  }

  /** True when only blanks are left. */
  isOver(): boolean {
    return this.#skipBlanks(this.#at) === this.#end;
  }

  /** Goes to the first field of the section that begins here. */
  beginSection(): void {
    this.#sectionAt = this.#at;
    this.#sectionAhead = this.#ahead;
    this.#isRegular = true;
    this.#at = this.#skipBlanks(this.#at);
    this.#isSectionOver = this.#octets[this.#at] === LESS_THAN;
  }

  /** False when the fields read do not count: blanks or references want to be seen to before. */
  get isRegular(): boolean {
    return this.#isRegular;
  }

  /**
   * Goes to the end of the section and gives all of its text, references replaced; undefined when only a parser can
   * tell what it is.
   */
  wholeSection(): string | undefined {
    this.#at = this.#sectionAt;
    this.#ahead = this.#sectionAhead;
    const from = this.#at - this.#ahead;
    this.#at = this.#find(LESS_THAN, this.#at);
    const text = this.#text.slice(from, this.#at - this.#ahead);
    return FORBIDDEN.test(text) ? undefined : resolvedReferences(text);
  }

  text(): string {
    if (this.#isSectionOver) return '';
    const octets = this.#octets;
    const start = this.#at;
    let at = start;
    let octet = octets[at] ?? 0;
    if (octet === QUOTE) return this.#quoted(start);
    while (ORDINARY[octet] === 1) octet = octets[(at += 1)] ?? 0;
    if (octet !== COMMA) return this.#unusual(start, at);
    this.#at = at + 1;
    return at === start ? '' : this.#text.slice(start - this.#ahead, at - this.#ahead);
  }

  integer(): number | undefined {
    if (this.#isSectionOver) return undefined;
    const octets = this.#octets;
    const start = this.#at;
    let at = start;
    let value = 0;
    let octet = octets[at] ?? 0;
    for (let digit = octet - ZERO; digit >= 0 && digit <= 9; digit = octet - ZERO) {
      value = value * 10 + digit;
      octet = octets[(at += 1)] ?? 0;
    }
    if (at - start > SHORT_NUMBER_DIGITS) return this.#unusualInteger();
    if (octet === COMMA) this.#at = at + 1;
    else if (octet === LESS_THAN || this.#isLastBlank(at)) this.#endField(at);
    else return this.#unusualInteger();
    return at === start ? undefined : value;
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
    if (this.#isSectionOver) return NO_EXTRA;
    return this.#otherFields();
  }

  #otherFields(): string[] {
    const fields: string[] = [];
    do fields.push(this.text());
    while (!this.#isSectionOver);
    return fields;
  }

  /** A number that is long, or none. */
  #unusualInteger(): number | undefined {
    this.#isRegular = false;
    return parseInteger(this.text());
  }

  /** A field that ends the section, or has more in it than ordinary characters from `at` on. */
  #unusual(start: number, at: number): string {
    const from = start - this.#ahead;
    const end = this.#find(COMMA, at);
    const value = this.#cut(from, end);
    this.#endField(end);
    return value;
  }

  /** A field that begins with a quote; what follows the closing one up to the comma belongs to it too. */
  #quoted(start: number): string {
    let value = '';
    let at = start;
    while (this.#octets[at] === QUOTE) {
      const from = at + 1 - this.#ahead;
      const closing = this.#find(QUOTE, at + 1);
      // A quote right behind a closing one stands for itself.
      value += (at === start ? '' : '"') + this.#cut(from, closing);
      at = this.#octets[closing] === QUOTE ? closing + 1 : closing;
    }
    const from = at - this.#ahead;
    const end = this.#find(COMMA, at);
    if (end > at) value += this.#cut(from, end);
    this.#endField(end);
    return value;
  }

  /** The text from a character up to an octet. */
  #cut(from: number, end: number): string {
    const text = this.#text.slice(from, end - this.#ahead);
    if (!this.#hasReferences) return text;
    this.#hasReferences = false;
    // A quote that came as a reference is one like any other: where fields begin and end depends on it.
    if (text.includes('&quot;')) this.#isRegular = false;
    const resolved = resolvedReferences(text);
    if (resolved === undefined) this.#isRegular = false;
    return resolved ?? text;
  }

  /** Where the next such octet is, or where the section ends. */
  #find(sought: number, from: number): number {
    const octets = this.#octets;
    let at = from;
    for (; at < this.#end; at += 1) {
      const octet = octets[at] ?? 0;
      if (octet === sought || octet === LESS_THAN) break;
      if (ORDINARY[octet] === 1 || octet === COMMA) continue;
      if (octet < SPACE && this.#isLastBlank(at)) break;
      this.#note(octet, at);
    }
    return at;
  }

  /** Takes notice of an octet that is no ordinary character. */
  #note(octet: number, at: number): void {
    if (octet >= LEAD_OF_FOUR) {
      // Two units of the text for one character.
      this.#ahead -= 1;
    } else if (octet >= LEAD) {
      // EF BF BE and EF BF BF are no characters.
      const isNone = octet === 0xef && this.#octets[at + 1] === 0xbf && (this.#octets[at + 2] ?? 0) > 0xbd;
      if (isNone) this.#isRegular = false;
    } else if (octet >= CONTINUATION) {
      this.#ahead += 1;
    } else if (octet === AMPERSAND) {
      this.#hasReferences = true;
    } else {
      this.#isRegular = false;
    }
  }

  /**
   * True for the first of the blanks that end the section. Any other line break makes the section irregular, so
   * that the search behind it is made once.
   */
  #isLastBlank(at: number): boolean {
    return (
      this.#isRegular && (this.#octets[at] ?? 0) < SPACE && this.#octets[this.#skipBlanks(at)] === LESS_THAN
    );
  }

  /** Goes on behind a field. */
  #endField(end: number): void {
    if (this.#octets[end] === COMMA) {
      this.#at = end + 1;
      return;
    }
    if (this.#octets[end - 1] === SPACE) this.#isRegular = false;
    this.#at = this.#skipBlanks(end);
    this.#isSectionOver = true;
  }

  #skipBlanks(from: number): number {
    let at = from;
    while (at < this.#end && isBlank(this.#octets[at] ?? 0)) at += 1;
    return at;
  }
}

/** Blanks of XML 1.0, section 2.3. */
function isBlank(octet: number): boolean {
  return octet === SPACE || octet === 0x0a || octet === 0x0d || octet === 0x09;
}

function parseInteger(text: string): number | undefined {
  if (text === '') return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
