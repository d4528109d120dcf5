/**
 * Sections of the Delta3 records, devlink3-api 6.7.2 to 6.7.7: one expression a section lists its fields in
 * their order, and the types of the decoded sections are inferred from it.
 */
import type { RecordCursor } from './codec-cursor';
import {
  CalledType,
  CallingNameType,
  ClearingCause,
  CliPresentation,
  Direction,
  EquipmentClassification,
  EquipmentType,
  PartyFlags,
  PartyState,
  QueueState,
  Tone,
} from './enums';

/** 6.7.2 */
export const readCall = (fields: RecordCursor) => ({
  nodeId: fields.text(),
  callId: fields.integer(),
  accountCode: fields.text(),
  authorizationCode: fields.text(),
  tag: fields.text(),
  transferCause: fields.integer(),
  ownerHuntgroup: fields.text(),
  originalHuntgroup: fields.text(),
  originalUser: fields.text(),
  currentHuntgroup: fields.text(),
  currentUser: fields.text(),
  leavingVoicemail: fields.integer(),
  voicemailSeconds: fields.integer(),
  queueState: fields.named(QueueState),
  timestamp: fields.integer(),
  huntgroupOverflow: fields.integer(),
  ivrCallflow: fields.text(),
  ivrDeciseconds: fields.integer(),
  extra: fields.extra(),
});

/** 6.7.3, for PartyA and PartyB */
export const readParty = (fields: RecordCursor) => ({
  endId: fields.text(),
  direction: fields.named(Direction),
  state: fields.named(PartyState),
  audioPath: fields.switch(),
  tone: fields.named(Tone),
  remote: fields.switch(),
  publicLine: fields.switch(),
  flags: fields.flags(PartyFlags),
  emergencyLocation: fields.integer(),
  equipment: fields.named(EquipmentClassification),
  equipmentType: fields.named(EquipmentType),
  description: fields.text(),
  identity: fields.text(),
  calledType: fields.named(CalledType),
  calledReason: fields.integer(),
  did: fields.text(),
  dialled: fields.text(),
  onBehalf: fields.text(),
  targetNumber: fields.text(),
  targetSubaddress: fields.text(),
  purpose: fields.text(),
  cli: fields.text(),
  cliPresentation: fields.named(CliPresentation),
  callingNameType: fields.named(CallingNameType),
  callingName: fields.text(),
  relatedEndId: fields.text(),
  extra: fields.extra(),
});

/** 6.7.4 */
export const readTarget = (fields: RecordCursor) => ({
  endId: fields.text(),
  remote: fields.switch(),
  publicLine: fields.switch(),
  equipment: fields.named(EquipmentClassification),
  equipmentType: fields.named(EquipmentType),
  description: fields.text(),
  identity: fields.text(),
  calledType: fields.named(CalledType),
  calledReason: fields.integer(),
  targetNumber: fields.text(),
  targetSubaddress: fields.text(),
  purpose: fields.text(),
  cli: fields.text(),
  cliPresentation: fields.named(CliPresentation),
  extra: fields.extra(),
});

/** 6.7.5 */
export const readCallLost = (fields: RecordCursor, text: string) => ({
  type: 'callLost' as const,
  nodeId: fields.text(),
  endId: fields.text(),
  clearedInbound: fields.switch(),
  cause: fields.named(ClearingCause),
  timestamp: fields.integer(),
  extra: fields.extra(),
  /** The record as it was sent. */
  text,
});

/** 6.7.6 */
export const readLinkLost = (fields: RecordCursor, text: string) => ({
  type: 'linkLost' as const,
  nodeId: fields.text(),
  endId: fields.text(),
  clearedInbound: fields.switch(),
  cause: fields.named(ClearingCause),
  timestamp: fields.integer(),
  linkReference: fields.text(),
  extra: fields.extra(),
  /** The record as it was sent. */
  text,
});

/** 6.7.7 */
export const readAttemptReject = (fields: RecordCursor, text: string) => ({
  type: 'attemptReject' as const,
  nodeId: fields.text(),
  endId: fields.text(),
  user: fields.text(),
  qualifier: fields.text(),
  timestamp: fields.integer(),
  extra: fields.extra(),
  /** The record as it was sent. */
  text,
});

export type CallSection = Readonly<ReturnType<typeof readCall>>;
export type PartySection = Readonly<ReturnType<typeof readParty>>;
export type TargetSection = Readonly<ReturnType<typeof readTarget>>;
/** A call end is gone. */
export type CallLostRecord = Readonly<ReturnType<typeof readCallLost>>;
/** A call end is gone from a node that the call only passed. */
export type LinkLostRecord = Readonly<ReturnType<typeof readLinkLost>>;
/** A user pushed a ringing call away. */
export type AttemptRejectRecord = Readonly<ReturnType<typeof readAttemptReject>>;

/** 6.7.1: a call as one node sees it. PartyB and targets are alternatives; either may be missing. */
export interface DetailRecord {
  readonly type: 'detail';
  readonly call: CallSection;
  readonly partyA: PartySection | undefined;
  readonly partyB: PartySection | undefined;
  readonly targets: readonly TargetSection[];
  /** Sections that the document does not have, by element name. */
  readonly unknownSections?: Readonly<Record<string, string>>;
  /** The record as it was sent. */
  readonly text: string;
}

/** A record whose name the document does not have. */
export interface UnknownDelta3Record {
  readonly type: 'unknownDelta3';
  readonly name: string;
  readonly text: string;
}

export type Delta3Record =
  DetailRecord | CallLostRecord | LinkLostRecord | AttemptRejectRecord | UnknownDelta3Record;
