/** Call ends of Delta3 as devices of the common vocabulary, devlink3-api 6.7.3. */
import type { CtiDevice, DeviceKind } from '../../core/events';
import type { NamedValue } from './enums';
import type { PartySection, TargetSection } from './messages-delta3';

/** Codes of the equipment classification by what they mean for a call. */
const TRUNKS = new Set([2, 3, 4, 5, 6, 7, 20]);
const PHONES = new Set([8, 9, 10, 11, 21, 28]);
const PORTS = new Set([12, 13, 19, 25, 26, 27]);
const CONFERENCES = new Set([17, 18, 30]);

/** What parties and targets have in common. */
type EndSection = PartySection | TargetSection;

/** Trunks whose description is line and channel, 6.7.3 "Description". */
const CHANNELLED = new Set([2, 6, 7, 20]);

/** A channel of a trunk. */
export interface Channel {
  readonly name: string;
  readonly node: string;
  /** Line and channel as the node describes them. */
  readonly description: string;
}

/** The channel that an end occupies, `known` if it is that; undefined when it is not known to occupy one alone. */
export function channelOf(section: PartySection, node: string, known?: Channel): Channel | undefined {
  const mayOccupy = isPublic(section) && section.remote !== true;
  if (!mayOccupy || !CHANNELLED.has(section.equipment?.code ?? 0)) return undefined;
  const { description } = section;
  if (known?.description === description && known.node === node) return known;
  return /^\d+\.\d+$/.test(description) ? { name: `${node}:${description}`, node, description } : undefined;
}

/** True for an end that is a conference bridge. */
export function isConference(section: EndSection): boolean {
  return section.equipment !== undefined && CONFERENCES.has(section.equipment.code);
}

/** True for an end beyond which lies the public network. */
export function isPublic(section: EndSection): boolean {
  return section.publicLine === true;
}

/** True for an end that made its call. */
export function isInbound(section: EndSection): boolean {
  return 'direction' in section && section.direction?.code === 1;
}

/**
 * The device at a call end. A user's phone has the user's extension; an end without one has the number at
 * its far side, and when that is unknown too, what the system calls the end.
 */
export function deviceOf(section: EndSection): CtiDevice {
  if (section.identity !== '') return { number: section.identity, kind: 'station' };
  const farNumber = farNumberOf(section);
  const kind = kindOf(section, farNumber !== '');
  const number = farNumber !== '' ? farNumber : ownNameOf(section, kind);
  const device: CtiDevice = { number, kind };
  const name = kind === 'port' || kind === 'other' ? section.equipment?.name : undefined;
  if (name !== undefined) device.name = name;
  return device;
}

function farNumberOf(section: EndSection): string {
  if (isInbound(section)) return section.cli;
  if (section.targetNumber !== '') return section.targetNumber;
  return 'dialled' in section ? section.dialled : '';
}

/** The description of a trunk is its line and channel; that of a SIP trunk, a Call-ID, names no device. */
function ownNameOf(section: EndSection, kind: DeviceKind): string {
  const named = kind === 'trunk' && section.description !== '' && section.equipment?.name !== 'SIPTrunk';
  return named ? section.description : section.endId;
}

function kindOf(section: EndSection, hasFarNumber: boolean): DeviceKind {
  const code = section.equipment?.code ?? 0;
  if (isPublic(section)) return hasFarNumber ? 'external' : 'trunk';
  if (PHONES.has(code)) return 'station';
  if (PORTS.has(code)) return 'port';
  // A trunk to another node of the network: the number belongs to a phone there.
  if (TRUNKS.has(code)) return hasFarNumber ? 'station' : 'trunk';
  return 'other';
}

/** The name of a called type, unless it says nothing. */
export function calledTypeName(calledType: NamedValue | undefined): string | undefined {
  return calledType === undefined || calledType.name === 'Unspecified' ? undefined : calledType.name;
}
