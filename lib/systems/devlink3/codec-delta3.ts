/**
 * Delta3 records, devlink3-api 6.7: XML around comma-separated sections. The parser knows the five predefined
 * entities only; a document type, and with it every declared entity, is refused.
 */
import { SaxesParser } from 'saxes';
import { DecodeError } from '../../core/errors';
import { alignCall, alignParty, FieldCursor, trimSection } from './codec-sections';
import {
  readAttemptReject,
  readCall,
  readCallLost,
  readLinkLost,
  readParty,
  readTarget,
  type CallSection,
  type Delta3Record,
  type DetailRecord,
  type PartySection,
  type TargetSection,
} from './messages-delta3';

/** The elements of one record, as far as their depth matters. */
interface Elements {
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
 * Reads the text of a CallDelta3 tuple.
 * @throws DecodeError when it is no well-formed XML or lacks the ids that everything hangs on.
 */
export function decodeDelta3(text: string): Delta3Record {
  const elements = reader.read(text);
  switch (elements.root) {
    case 'Detail':
      return readDetail(elements, text);
    case 'CallLost':
      return { type: 'callLost', ...withEnd(readCallLost(fieldsOf(elements.rootText))), text };
    case 'LinkLost':
      return { type: 'linkLost', ...withEnd(readLinkLost(fieldsOf(elements.rootText))), text };
    case 'AttemptReject':
      return { type: 'attemptReject', ...withEnd(readAttemptReject(fieldsOf(elements.rootText))), text };
    default:
      return { type: 'unknownDelta3', name: elements.root, text };
  }
}

function fieldsOf(section: string): FieldCursor {
  return new FieldCursor(trimSection(section));
}

function withEnd<Lost extends { readonly endId: string }>(record: Lost): Lost {
  if (record.endId === '') throw new DecodeError('a Delta3 record lacks its end identifier');
  return record;
}

function readDetail(elements: Elements, text: string): DetailRecord {
  let call: CallSection | undefined;
  let partyA: PartySection | undefined;
  let partyB: PartySection | undefined;
  let targets: readonly TargetSection[] = [];
  let unknownSections: Record<string, string> | undefined;
  for (const [name, content] of elements.sections) {
    switch (name) {
      case 'Call':
        call = readCall(new FieldCursor(alignCall(trimSection(content))));
        break;
      case 'PartyA':
        partyA = readParty(new FieldCursor(alignParty(trimSection(content))));
        break;
      case 'PartyB':
        partyB = readParty(new FieldCursor(alignParty(trimSection(content))));
        break;
      // The overview of 6.7 and its examples name the list differently.
      case 'Targets':
      case 'Target_list':
        targets = elements.targets.map((target) => readTarget(fieldsOf(target)));
        break;
      default:
        unknownSections = { ...unknownSections, [name]: content };
    }
  }
  if (call === undefined || call.nodeId === '' || call.callId === undefined) {
    throw new DecodeError('a Detail record lacks node identifier or call id');
  }
  const record: DetailRecord = { type: 'detail', call, partyA, partyB, targets, text };
  return unknownSections === undefined ? record : { ...record, unknownSections };
}
