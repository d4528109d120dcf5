/**
 * The XML of Delta3 records. The parser knows the five predefined entities only; a document type, and with it
 * every declared entity, is refused.
 */
import { SaxesParser } from 'saxes';
import { DecodeError } from '../../core/errors';
import { characterAt, nextReference, withoutReferences } from './codec-entities';
import type { Span } from './codec-sections';
import { withMember } from './lists';

/** The content of one element. */
export interface Content extends Span {
  readonly name: string;
}

/** The elements of one record, as far as their depth matters. */
export interface Elements {
  readonly root: Content;
  readonly sections: readonly Content[];
  readonly targets: readonly Content[];
}

/** Depths of the elements: record, section, target. */
const RECORD = 1;
const SECTION = 2;
const TARGET = 3;

/** Reads one XML text after the other with one parser, since making one costs more than a short record. */
class RecordReader {
  #parser = this.#newParser();
  #depth = 0;
  #root: Content = contentOf('', '');
  /** Text of the open element at each depth. */
  #texts: string[] = [];
  #sections: Content[] = [];
  #targets: Content[] = [];

  /** @throws DecodeError when the text is not one well-formed element. */
  read(text: string): Elements {
    this.#depth = 0;
    this.#sections = [];
    this.#targets = [];
    try {
      this.#parser.write(text).close();
    } catch (thrown) {
      this.#parser = this.#newParser();
      if (thrown instanceof DecodeError) throw thrown;
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      throw new DecodeError(`a Delta3 record is not well-formed: ${reason}`);
    }
    return { root: this.#root, sections: this.#sections, targets: this.#targets };
  }

  #newParser(): SaxesParser {
    const parser = new SaxesParser({ position: false });
    parser.on('doctype', () => {
      throw new DecodeError('a Delta3 record has a document type');
    });
    parser.on('opentag', () => {
      this.#depth += 1;
      if (this.#depth <= TARGET) this.#texts[this.#depth] = '';
    });
    const takeText = (text: string): void => {
      if (this.#depth <= TARGET) this.#texts[this.#depth] = (this.#texts[this.#depth] ?? '') + text;
    };
    parser.on('text', takeText);
    parser.on('cdata', takeText);
    parser.on('closetag', ({ name }) => {
      this.#close(name);
      this.#depth -= 1;
    });
    return parser;
  }

  #close(name: string): void {
    const element = contentOf(name, this.#texts[this.#depth] ?? '');
    if (this.#depth === RECORD) this.#root = element;
    else if (this.#depth === SECTION) this.#sections.push(element);
    else if (this.#depth === TARGET && name === 'Target') this.#targets.push(element);
  }
}

const reader = new RecordReader();

/**
 * Reads the XML of one record.
 * @throws DecodeError when the text is not one well-formed element, or has a document type.
 */
export function readElements(text: string): Elements {
  return readPlain(text) ?? reader.read(text);
}

/** An element of the documented records: one that has children, or one that has text. */
interface Documented {
  readonly name: string;
  readonly isParent: boolean;
}

const DOCUMENTED: readonly Documented[] = [
  ...['Detail', 'Target_list', 'Targets'].map((name) => ({ name, isParent: true })),
  ...['Call', 'PartyA', 'PartyB', 'Target', 'CallLost', 'LinkLost', 'AttemptReject'].map((name) => ({
    name,
    isParent: false,
  })),
];
const BY_FIRST_LETTER: readonly (readonly Documented[])[] = Array.from({ length: 128 }, (_, letter) =>
  DOCUMENTED.filter(({ name }) => name.charCodeAt(0) === letter),
);

const SLASH = 0x2f;
const GREATER_THAN = 0x3e;
const SPACE = 0x20;
/** Characters that need a parser's judgement: ends of CDATA, what XML forbids or normalizes. */
const NOT_PLAIN = /[\]\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;

/**
 * Reads a record that consists of documented elements without attributes and of plain characters, as all that
 * a system is known to send do, in a fraction of the parser's time. Undefined for everything else, well-formed
 * or not, which the parser judges.
 */
function readPlain(text: string): Elements | undefined {
  if (NOT_PLAIN.test(text)) return undefined;
  const rootAt = text.indexOf('<');
  const root = documentedAt(text, rootAt + 1);
  if (rootAt < 0 || root === undefined || !isBlank(text, 0, rootAt)) return undefined;
  const plain = new PlainRecord(text, rootAt + root.name.length + 2);
  const content = plain.content(root, RECORD);
  if (content === undefined || !isBlank(text, plain.at, text.length)) return undefined;
  return { root: content, sections: plain.sections, targets: plain.targets };
}

const NONE: readonly Content[] = [];

/** A record that is read element by element, from the end of one tag to the end of the next. */
class PlainRecord {
  sections: readonly Content[] = NONE;
  targets: readonly Content[] = NONE;
  /** Where reading goes on. */
  at: number;
  readonly #text: string;
  /** Where the next reference stands. */
  #reference: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
    this.#reference = nextReference(text, 0);
  }

  /** The content of the element whose first tag was read; undefined when the parser has to judge it. */
  content({ name, isParent }: Documented, depth: number): Content | undefined {
    const text = this.#text;
    const start = this.at;
    let tag = text.indexOf('<', start);
    if (isParent) {
      for (; tag >= 0 && text.charCodeAt(tag + 1) !== SLASH; tag = text.indexOf('<', this.at)) {
        const child = documentedAt(text, tag + 1);
        if (child === undefined || !mayStand(child, depth) || this.#reference < tag) return undefined;
        this.at = tag + child.name.length + 2;
        const content = this.content(child, depth + 1);
        if (content === undefined) return undefined;
        if (depth === RECORD) this.sections = withMember(this.sections, content);
        else this.targets = withMember(this.targets, content);
      }
    }
    if (tag < 0 || !isClosing(text, tag, name)) return undefined;
    this.at = tag + name.length + 3;
    if (this.#reference >= tag)
      return { name, text, start: isParent ? tag : start, end: tag, escaped: false };
    return isParent ? undefined : this.#withReferences(name, start, tag);
  }

  /** A content that has references. They may stay where they are until the fields are read, quotes excepted. */
  #withReferences(name: string, start: number, end: number): Content | undefined {
    const text = this.#text;
    let hasQuote = false;
    while (this.#reference < end) {
      const character = characterAt(text, this.#reference);
      if (character === undefined) return undefined;
      if (character === '"') hasQuote = true;
      this.#reference = nextReference(text, this.#reference + 1);
    }
    if (hasQuote) return contentOf(name, withoutReferences(text.slice(start, end)));
    return { name, text, start, end, escaped: true };
  }
}

function isClosing(text: string, at: number, name: string): boolean {
  return (
    text.charCodeAt(at + 1) === SLASH &&
    text.charCodeAt(at + 2 + name.length) === GREATER_THAN &&
    stands(name, text, at + 2)
  );
}

/** The documented element whose name ends a tag here. */
function documentedAt(text: string, at: number): Documented | undefined {
  for (const element of BY_FIRST_LETTER[text.charCodeAt(at)] ?? []) {
    const { name } = element;
    if (text.charCodeAt(at + name.length) === GREATER_THAN && stands(name, text, at)) return element;
  }
  return undefined;
}

/** As `startsWith`, which takes several times as long for texts as short as these. */
function stands(name: string, text: string, at: number): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (text.charCodeAt(at + index) !== name.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether an element is read in one of this depth. */
function mayStand({ name }: Documented, depth: number): boolean {
  return depth < SECTION || (depth === SECTION && name === 'Target');
}

function contentOf(name: string, text: string): Content {
  return { name, text, start: 0, end: text.length, escaped: false };
}

/** True when only blanks stand there. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > SPACE) return false;
  return true;
}
