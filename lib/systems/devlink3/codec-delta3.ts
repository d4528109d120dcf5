/** Delta3 records, devlink3-api 6.7: XML around comma-separated sections. */
import { DecodeError } from '../../core/errors';
import { isPropertyName } from '../../core/plain-data';
import { RecordCursor } from './codec-cursor';
import { alignCall, alignParty, trimSection } from './codec-sections';
import { readElements, type Elements } from './codec-xml';
import { withMember } from './lists';
import {
  readAttemptReject,
  readCall,
  readCallLost,
  readLinkLost,
  readParty,
  readTarget,
  type AttemptRejectRecord,
  type CallLostRecord,
  type CallSection,
  type Delta3Record,
  type DetailRecord,
  type LinkLostRecord,
  type PartySection,
  type TargetSection,
} from './messages-delta3';

/** Where the UTF-8 of a text stands. */
export interface OctetSpan {
  readonly octets: Buffer;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the text of a CallDelta3 tuple. `span` saves writing its octets where they are at hand.
 * @throws DecodeError when it is no well-formed XML or lacks the ids that everything hangs on.
 */
export function decodeDelta3(text: string, span: OctetSpan = spanOf(text)): Delta3Record {
  const record =
    readPlain(new RecordCursor(text, span.octets, span.start, span.end), text) ?? readParsed(text);
  switch (record.type) {
    case 'detail':
      if (record.call.nodeId !== '' && record.call.callId !== undefined) return record;
      throw new DecodeError('a Detail record lacks node identifier or call id');
    case 'unknownDelta3':
      return record;
    default:
      if (record.endId === '') throw new DecodeError('a Delta3 record lacks its end identifier');
      return record;
  }
}

function spanOf(text: string): OctetSpan {
  const octets = Buffer.from(text, 'utf8');
  return { octets, start: 0, end: octets.length };
}

/** The two tags of an element. */
interface Tags {
  readonly opening: Uint8Array;
  readonly closing: Uint8Array;
}

function tagsOf(name: string): Tags {
  return { opening: Buffer.from(`<${name}>`), closing: Buffer.from(`</${name}>`) };
}

const DETAIL = tagsOf('Detail');
const CALL = tagsOf('Call');
const PARTY_A = tagsOf('PartyA');
const PARTY_B = tagsOf('PartyB');
// The overview of 6.7 and its examples name the list differently.
const TARGET_LISTS: readonly Tags[] = [tagsOf('Target_list'), tagsOf('Targets')];
const TARGET = tagsOf('Target');
const CALL_LOST = tagsOf('CallLost');
const LINK_LOST = tagsOf('LinkLost');
const ATTEMPT_REJECT = tagsOf('AttemptReject');

/** How the fields of one kind of section are read; `text` is that of the record. */
interface SectionReader<Section> {
  readonly read: (fields: RecordCursor, text: string) => Section;
  /** Puts the fields into their places; asked for when the section lacks the field that shows where they are. */
  readonly align?: (section: string) => string;
  readonly lacksFixedPoint?: (section: Section) => boolean;
}

const CALL_READER: SectionReader<CallSection> = {
  read: readCall,
  align: alignCall,
  lacksFixedPoint: ({ transferCause }) => transferCause === undefined,
};
const PARTY_READER: SectionReader<PartySection> = {
  read: readParty,
  align: alignParty,
  lacksFixedPoint: ({ cliPresentation }) => cliPresentation === undefined,
};
const TARGET_READER: SectionReader<TargetSection> = { read: readTarget };
const CALL_LOST_READER: SectionReader<CallLostRecord> = { read: readCallLost };
const LINK_LOST_READER: SectionReader<LinkLostRecord> = { read: readLinkLost };
const ATTEMPT_REJECT_READER: SectionReader<AttemptRejectRecord> = { read: readAttemptReject };

/**
 * Reads a record that consists of documented elements without attributes and of plain characters, as all that
 * a system is known to send do, in a fraction of the parser's time. Undefined for everything else, well-formed
 * or not, which the parser judges.
 */
function readPlain(cursor: RecordCursor, text: string): Delta3Record | undefined {
  let record: Delta3Record | undefined;
  if (cursor.takes(DETAIL.opening)) record = readPlainDetail(cursor, text);
  else if (cursor.takes(CALL_LOST.opening))
    record = readPlainSection(cursor, CALL_LOST, CALL_LOST_READER, text);
  else if (cursor.takes(LINK_LOST.opening))
    record = readPlainSection(cursor, LINK_LOST, LINK_LOST_READER, text);
  else if (cursor.takes(ATTEMPT_REJECT.opening)) {
    record = readPlainSection(cursor, ATTEMPT_REJECT, ATTEMPT_REJECT_READER, text);
  }
  return cursor.isOver() ? record : undefined;
}

const NO_TARGETS: readonly TargetSection[] = [];

function readPlainDetail(cursor: RecordCursor, text: string): DetailRecord | undefined {
  let call: CallSection | undefined;
  let partyA: PartySection | undefined;
  let partyB: PartySection | undefined;
  let targets = NO_TARGETS;
  while (!cursor.takes(DETAIL.closing)) {
    let section: unknown;
    if (cursor.takes(CALL.opening)) {
      section = call = readPlainSection(cursor, CALL, CALL_READER, text);
    } else if (cursor.takes(PARTY_A.opening)) {
      section = partyA = readPlainSection(cursor, PARTY_A, PARTY_READER, text);
    } else if (cursor.takes(PARTY_B.opening)) {
      section = partyB = readPlainSection(cursor, PARTY_B, PARTY_READER, text);
    } else {
      const listed = readPlainTargets(cursor, targets, text);
      section = listed;
      targets = listed ?? targets;
    }
    if (section === undefined) return undefined;
  }
  return call === undefined ? undefined : { type: 'detail', call, partyA, partyB, targets, text };
}

function readPlainTargets(
  cursor: RecordCursor,
  others: readonly TargetSection[],
  text: string,
): readonly TargetSection[] | undefined {
  const list = TARGET_LISTS.find(({ opening }) => cursor.takes(opening));
  if (list === undefined) return undefined;
  let targets = others;
  while (cursor.takes(TARGET.opening)) {
    const target = readPlainSection(cursor, TARGET, TARGET_READER, text);
    if (target === undefined) return undefined;
    targets = withMember(targets, target);
  }
  return cursor.takes(list.closing) ? targets : undefined;
}

function readPlainSection<Section>(
  cursor: RecordCursor,
  { closing }: Tags,
  reader: SectionReader<Section>,
  text: string,
): Section | undefined {
  cursor.beginSection();
  let section = reader.read(cursor, text);
  if (!cursor.isRegular || reader.lacksFixedPoint?.(section) === true) {
    const whole = cursor.wholeSection();
    if (whole === undefined) return undefined;
    section = readSection(whole, reader, text);
  }
  return cursor.takes(closing) ? section : undefined;
}

/** Reads a section from its text, whatever its layout. */
function readSection<Section>(
  content: string,
  { read, align }: SectionReader<Section>,
  text: string,
): Section {
  const trimmed = trimSection(content);
  return read(RecordCursor.inSection(align?.(trimmed) ?? trimmed), text);
}

/** Reads any well-formed record. */
function readParsed(text: string): Delta3Record {
  const elements = readElements(text);
  const { root } = elements;
  switch (root.name) {
    case 'Detail':
      return readParsedDetail(elements, text);
    case 'CallLost':
      return readSection(root.text, CALL_LOST_READER, text);
    case 'LinkLost':
      return readSection(root.text, LINK_LOST_READER, text);
    case 'AttemptReject':
      return readSection(root.text, ATTEMPT_REJECT_READER, text);
    default:
      return { type: 'unknownDelta3', name: root.name, text };
  }
}

function readParsedDetail(elements: Elements, text: string): DetailRecord {
  let call: CallSection | undefined;
  let partyA: PartySection | undefined;
  let partyB: PartySection | undefined;
  let targets = NO_TARGETS;
  let unknownSections: Record<string, string> | undefined;
  for (const content of elements.sections) {
    switch (content.name) {
      case 'Call':
        call = readSection(content.text, CALL_READER, text);
        break;
      case 'PartyA':
        partyA = readSection(content.text, PARTY_READER, text);
        break;
      case 'PartyB':
        partyB = readSection(content.text, PARTY_READER, text);
        break;
      case 'Targets':
      case 'Target_list':
        targets = elements.targets.map((target) => readSection(target.text, TARGET_READER, text));
        break;
      default:
        if (!isPropertyName(content.name)) break;
        unknownSections ??= {};
        unknownSections[content.name] = content.text;
    }
  }
  if (call === undefined) throw new DecodeError('a Detail record lacks its Call section');
  const record: DetailRecord = { type: 'detail', call, partyA, partyB, targets, text };
  return unknownSections === undefined ? record : { ...record, unknownSections };
}
