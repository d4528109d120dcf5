/** Delta3 records, devlink3-api 6.7: XML around comma-separated sections. */
import { DecodeError } from '../../core/errors';
import { isPropertyName } from '../../core/plain-data';
import { alignCall, alignParty, FieldCursor, trimSection, type Span } from './codec-sections';
import { readElements, type Elements } from './codec-xml';
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

/**
 * Reads the text of a CallDelta3 tuple.
 * @throws DecodeError when it is no well-formed XML or lacks the ids that everything hangs on.
 */
export function decodeDelta3(text: string): Delta3Record {
  const elements = readElements(text);
  const { root } = elements;
  switch (root.name) {
    case 'Detail':
      return readDetail(elements, text);
    case 'CallLost':
      return withEnd(readCallLost(fieldsOf(root), text));
    case 'LinkLost':
      return withEnd(readLinkLost(fieldsOf(root), text));
    case 'AttemptReject':
      return withEnd(readAttemptReject(fieldsOf(root), text));
    default:
      return { type: 'unknownDelta3', name: root.name, text };
  }
}

function fieldsOf(section: Span): FieldCursor {
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
  for (const content of elements.sections) {
    switch (content.name) {
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
        if (!isPropertyName(content.name)) break;
        unknownSections ??= {};
        unknownSections[content.name] = content.text.slice(content.start, content.end);
    }
  }
  if (call === undefined || call.nodeId === '' || call.callId === undefined) {
    throw new DecodeError('a Detail record lacks node identifier or call id');
  }
  const record: DetailRecord = { type: 'detail', call, partyA, partyB, targets, text };
  return unknownSections === undefined ? record : { ...record, unknownSections };
}
