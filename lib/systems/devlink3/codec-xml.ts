/**
 * The XML of Delta3 records, read by a parser. It knows the five predefined entities only; a document type, and with it
 * every declared entity, is refused.
 */
import { SaxesParser } from 'saxes';
import { DecodeError } from '../../core/errors';

/** The content of one element. */
export interface Content {
  readonly name: string;
  readonly text: string;
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
  #root: Content = { name: '', text: '' };
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
    const element = { name, text: this.#texts[this.#depth] ?? '' };
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
  return reader.read(text);
}
