/**
 * The XML of Delta3 records. The parser knows the five predefined entities only; a document type, and with it
 * every declared entity, is refused.
 */
import { SaxesParser } from 'saxes';
import { DecodeError } from '../../core/errors';

/** The elements of one record, as far as their depth matters. */
export interface Elements {
  readonly root: string;
  readonly rootText: string;
  readonly sections: readonly (readonly [name: string, text: string])[];
  readonly targets: readonly string[];
}

/** Depths of the elements: record, section, target. */
const RECORD = 1;
const SECTION = 2;
const TARGET = 3;

/** Reads one XML text after the other with one parser, since making one costs more than a short record. */
class RecordReader {
  #parser = this.#newParser();
  #depth = 0;
  #root = '';
  /** Text of the open element at each depth. */
  #texts: string[] = [];
  #sections: [string, string][] = [];
  #targets: string[] = [];

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
    const rootText = this.#texts[RECORD] ?? '';
    return { root: this.#root, rootText, sections: this.#sections, targets: this.#targets };
  }

  #newParser(): SaxesParser {
    const parser = new SaxesParser({ position: false });
    parser.on('doctype', () => {
      throw new DecodeError('a Delta3 record has a document type');
    });
    parser.on('opentag', ({ name }) => {
      this.#depth += 1;
      if (this.#depth === RECORD) this.#root = name;
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
    const text = this.#texts[this.#depth] ?? '';
    if (this.#depth === SECTION) this.#sections.push([name, text]);
    else if (this.#depth === TARGET && name === 'Target') this.#targets.push(text);
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

/** Elements of the documented records; only those of the second list have children. */
const LEAVES = new Set(['Call', 'PartyA', 'PartyB', 'Target', 'CallLost', 'LinkLost', 'AttemptReject']);
const PARENTS = new Set(['Detail', 'Target_list', 'Targets']);
/** Characters that need a parser's judgement: references, ends of CDATA, what XML forbids or normalizes. */
const NOT_PLAIN = /[&\]\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;

/**
 * Reads a record that consists of documented elements without attributes and of plain characters, as all that
 * a system is known to send do, in a fraction of the parser's time. Undefined for everything else, well-formed
 * or not, which the parser judges.
 */
function readPlain(text: string): Elements | undefined {
  if (NOT_PLAIN.test(text)) return undefined;
  const open: string[] = [];
  const sections: [string, string][] = [];
  const targets: string[] = [];
  let root = '';
  let rootText = '';
  let contentStart = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const parent = open.at(-1);
    let end: number;
    if (text[at + 1] === '/') {
      if (parent === undefined || !text.startsWith(parent, at + 2)) return undefined;
      end = at + 2 + parent.length;
      if (text[end] !== '>') return undefined;
      open.pop();
      const content = LEAVES.has(parent) ? text.slice(contentStart, at) : '';
      if (open.length === RECORD) sections.push([parent, content]);
      else if (open.length === SECTION) targets.push(content);
      else rootText = content;
    } else {
      end = text.indexOf('>', at);
      const name = text.slice(at + 1, end);
      if (!LEAVES.has(name) && !PARENTS.has(name)) return undefined;
      if (parent === undefined ? root !== '' : !PARENTS.has(parent)) return undefined;
      if (open.length === TARGET || (open.length === SECTION && name !== 'Target')) return undefined;
      if (parent === undefined) root = name;
      open.push(name);
      contentStart = end + 1;
    }
    at = text.indexOf('<', end);
  }
  const isWhole = root !== '' && open.length === 0 && isBlankAround(text);
  return isWhole ? { root, rootText, sections, targets } : undefined;
}

/** True when only blanks stand before the first tag and behind the last one. */
function isBlankAround(text: string): boolean {
  const before = text.slice(0, text.indexOf('<'));
  const after = text.slice(text.lastIndexOf('>') + 1);
  return before.trim() === '' && after.trim() === '';
}
