/** Reports of the call model as tuples of the event stream, devlink3-api 6.5.1 and 6.7. */
import type { Tuple } from '../messages';
import type { Report, SimCall, SimEnd } from './call-model';
import type { SimNode } from './site';

/** How one connection wants its events. */
export interface StreamFormat {
  readonly delta2: boolean;
  readonly delta2AsText: boolean;
  readonly connectedOnly: boolean;
  readonly sipTrack: boolean;
  readonly cmExtn: boolean;
}

/** The tuple for a report, or undefined when this connection did not ask for it. */
export function tupleFor(report: Report, format: StreamFormat): Tuple | undefined {
  switch (report.type) {
    case 'sipTrack':
      return format.sipTrack ? sipTrackTuple(report) : undefined;
    case 'extensionText':
      return format.cmExtn ? { type: 'cmExtn', text: report.text, encoding: 'utf16' } : undefined;
    case 'extensionState': {
      const { extension, state, previous } = report;
      return format.cmExtn
        ? { type: 'cmExtnState', v: 1, p1: state, p2: previous, text: extension }
        : undefined;
    }
    default:
      return format.delta2 ? delta2Tuple(report, format) : delta3Tuple(report, format);
  }
}

type CallReport = Exclude<Report, { type: 'sipTrack' | 'extensionText' | 'extensionState' }>;

function sipTrackTuple({ event, end, sipCallId }: Extract<Report, { type: 'sipTrack' }>): Tuple {
  const direction = end.direction === 1 ? 'IN' : 'OUT';
  const text = [event, end.id, end.delta2Id, 'TRUNK', direction, sipCallId].join(',');
  return { type: 'sipTrack', text, encoding: 'utf16' };
}

function delta3Tuple(report: CallReport, { connectedOnly }: StreamFormat): Tuple | undefined {
  const connected = report.type === 'detail' ? report.call.wasConnected : isOfConnectedCall(report);
  if (connectedOnly && !connected) return undefined;
  return { type: 'callDelta3', text: delta3Text(report), encoding: 'utf8' };
}

function isOfConnectedCall(report: Exclude<CallReport, { type: 'detail' }>): boolean {
  return report.type !== 'attemptReject' && report.wasConnected;
}

function delta3Text(report: CallReport): string {
  const { node } = report;
  switch (report.type) {
    case 'detail':
      return detailText(report.call, report.callId, node, report.timestamp);
    case 'callLost':
    case 'linkLost': {
      const { end, clearedInbound, cause, timestamp } = report;
      const fields = [node.id, end.id, clearedInbound ? 1 : 0, cause, timestamp];
      return report.type === 'callLost'
        ? element('CallLost', fields.join(','))
        : element('LinkLost', [...fields, end.description].join(','));
    }
    case 'attemptReject': {
      const { end, user, qualifier, timestamp } = report;
      return element('AttemptReject', [node.id, end.id, user, qualifier, timestamp].join(','));
    }
  }
}

function detailText(call: SimCall, callId: number, node: SimNode, timestamp: number): string {
  const { accountCode, tag, huntgroup, originalUser, queueState } = call;
  const callFields = [
    ...[node.id, callId, accountCode, '', tag, 0],
    ...[huntgroup, huntgroup, originalUser, huntgroup, originalUser],
    ...[0, 0, queueState, timestamp, 0, '""', 0],
  ];
  const sections = [element('Call', callFields.join(',')), element('PartyA', partyText(call.partyA, node))];
  if (call.partyB !== undefined) sections.push(element('PartyB', partyText(call.partyB, node)));
  if (call.targets.length > 0) {
    const targets = call.targets.map((target) => element('Target', targetText(target, node)));
    sections.push(wrap('Target_list', targets.join('\n')));
  }
  return wrap('Detail', sections.join('\n'));
}

function partyText(end: SimEnd, node: SimNode): string {
  const remote = end.node !== node;
  return [
    ...[end.id, end.direction, end.state, end.audioPath, end.tone, remote ? 1 : 0, end.publicLine ? 1 : 0],
    ...[0, 0, end.equipment, end.equipmentType],
    // A node that the end merely transits knows less of it.
    ...(remote ? ['', ''] : [end.description, end.identity]),
    ...[end.calledType, end.calledReason, end.did, end.dialled, '', end.targetNumber, '', end.purpose],
    ...[end.cli, end.cliPresentation, end.nameType, quoted(end.callingName), ''],
  ].join(',');
}

function targetText(end: SimEnd, node: SimNode): string {
  const remote = end.node !== node;
  return [
    ...[end.id, remote ? 1 : 0, end.publicLine ? 1 : 0, end.equipment, end.equipmentType],
    ...(remote ? ['', ''] : [end.description, end.identity]),
    ...[end.calledType, end.calledReason, end.targetNumber, '', end.purpose, end.cli, end.cliPresentation],
  ].join(',');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function element(name: string, fields: string): string {
  return wrap(name, escaped(fields));
}

function wrap(name: string, content: string): string {
  return `<${name}>\n${content}\n</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The document leaves Delta2 out; ends, numbers and texts stand here in an order of the simulator's own. */
function delta2Tuple(report: CallReport, { delta2AsText }: StreamFormat): Tuple | undefined {
  const encoding = delta2AsText ? 'utf8' : 'utf16';
  if (report.type === 'attemptReject') return undefined;
  if (report.type !== 'detail') {
    return { type: 'callDelta2', text: `CALL:D${report.end.delta2Id},,${report.cause}`, encoding };
  }
  const { partyA, partyB, huntgroup, tag } = report.call;
  const other = partyB === undefined ? ['', ''] : [partyB.delta2Id, partyB.identity];
  const fields = [partyA.delta2Id, other[0], partyA.cli, other[1], partyA.did, huntgroup, quoted(tag)];
  return { type: 'callDelta2', text: `CALL:S${fields.join(',')}`, encoding };
}
