/**
 * Which parameters a command has and how a node asks for them: the one table behind the runtime's reading of
 * messages and the editor's forms, which get it from `GET /cti/commands`.
 */
import {
  AGENT_STATE_COMMANDS,
  SUPERVISE_ACTIONS,
  type CtiCommandMap,
  type CtiCommandName,
} from '../../lib/core/commands';

/** What a parameter's value is; decides how it is read and which kinds of input the form offers. */
export type FieldKind = 'text' | 'integer' | 'boolean' | 'object' | 'any';

/** The connection's list that a form offers for a parameter. */
export type FieldList = 'agents' | 'queues' | 'devices';

/** One parameter of commands, by the name that it has in `msg.payload`. */
export interface CommandField {
  readonly kind: FieldKind;
  /** The node's own property, where it differs from the parameter's name. */
  readonly property?: string;
  readonly list?: FieldList;
  /** Kept as a credential of the node, never as a property. */
  readonly secret?: boolean;
  /** Says what the command does: the result of an earlier command is no instruction for it. */
  readonly instruction?: boolean;
  /** Where the value belongs within a parameter: a setting of the node that stands for a part of an object. */
  readonly path?: readonly [FieldName, ...string[]];
  /** Offered only where the system's choices name it. */
  readonly vendor?: boolean;
  /** The system's choices are the usual values; others work as well. */
  readonly open?: boolean;
}

const FIELD_TABLE = {
  callId: { kind: 'text' },
  device: { kind: 'text', list: 'devices' },
  connectionId: { kind: 'text' },
  from: { kind: 'text', list: 'devices' },
  destination: { kind: 'text', list: 'devices' },
  purpose: { kind: 'text' },
  heldCallId: { kind: 'text' },
  otherCallId: { kind: 'text' },
  slot: { kind: 'text' },
  digits: { kind: 'text' },
  toneDurationMs: { kind: 'integer' },
  pauseDurationMs: { kind: 'integer' },
  action: { kind: 'text', property: 'operation', instruction: true },
  on: { kind: 'boolean', instruction: true },
  member: { kind: 'text', list: 'devices' },
  agent: { kind: 'text', list: 'agents' },
  supervisor: { kind: 'text', list: 'agents' },
  kind: { kind: 'text' },
  state: { kind: 'text', instruction: true },
  password: { kind: 'text', secret: true },
  reason: { kind: 'integer' },
  forced: { kind: 'boolean' },
  data: { kind: 'object' },
  wrapUp: { kind: 'text', path: ['data', 'wrapUp'] },
  baResponse: { kind: 'text', path: ['data', 'eccVariables', 'BAResponse'], vendor: true },
  pin: { kind: 'text', path: ['options', 'pin'], vendor: true },
  callType: { kind: 'text', path: ['options', 'type'], vendor: true },
  deviceHint: { kind: 'text', path: ['options', 'deviceHint'], vendor: true },
  inQueue: { kind: 'text', list: 'queues', path: ['options', 'queue'], vendor: true },
  user: { kind: 'text', list: 'agents' },
  queue: { kind: 'text', list: 'queues' },
  setting: { kind: 'text', instruction: true },
  value: { kind: 'any' },
  path: { kind: 'text', open: true },
  recordingId: { kind: 'text' },
  download: { kind: 'boolean' },
  options: { kind: 'object' },
} as const;

export type FieldName = keyof typeof FIELD_TABLE;

/** All parameters, by name. */
export const FIELDS: Readonly<Record<FieldName, CommandField>> = FIELD_TABLE;

/** The names of a command's fields, which the compiler holds against the command's parameters. */
type FieldOf<Name extends CtiCommandName> =
  | Extract<keyof CtiCommandMap[Name]['params'], FieldName>
  | (Name extends keyof PartFields ? PartFields[Name] : never);

/** Fields that stand for parts of parameters. */
interface PartFields {
  makeCall: 'callType' | 'deviceHint';
  answer: 'deviceHint';
  unpark: 'deviceHint';
  blindTransfer: 'pin';
  setAgentState: 'inQueue';
  setCallData: 'wrapUp' | 'baResponse';
}

const TARGET = ['callId', 'device', 'connectionId'] as const;

/** The fields of every command, in the order in which forms show them. */
export const COMMAND_FIELDS: { readonly [Name in CtiCommandName]: readonly FieldOf<Name>[] } = {
  makeCall: ['from', 'destination', 'callType', 'deviceHint', 'data', 'options'],

  answer: [...TARGET, 'deviceHint', 'options'],
  hold: [...TARGET, 'options'],
  retrieve: [...TARGET, 'options'],
  drop: [...TARGET, 'options'],
  clear: [...TARGET, 'options'],
  consult: [...TARGET, 'destination', 'purpose', 'data', 'options'],
  transfer: [...TARGET, 'heldCallId', 'options'],
  conference: [...TARGET, 'heldCallId', 'options'],
  alternate: [...TARGET, 'otherCallId', 'options'],
  reconnect: [...TARGET, 'heldCallId', 'options'],
  redirect: [...TARGET, 'destination', 'options'],
  park: [...TARGET, 'slot', 'options'],
  unpark: [...TARGET, 'slot', 'deviceHint', 'options'],
  pickup: [...TARGET, 'options'],
  dial: [...TARGET, 'digits', 'options'],
  sendDtmf: [...TARGET, 'digits', 'toneDurationMs', 'pauseDurationMs', 'options'],
  record: [...TARGET, 'action', 'options'],
  privacy: [...TARGET, 'on', 'options'],
  mute: [...TARGET, 'on', 'options'],
  conferenceMember: [...TARGET, 'member', 'action', 'options'],
  supervise: [...TARGET, 'action', 'agent', 'supervisor', 'options'],
  pushToMobile: [...TARGET, 'options'],
  answerPage: [...TARGET, 'options'],
  supervisorAssist: [...TARGET, 'agent', 'options'],
  badCall: [...TARGET, 'options'],
  finish: [...TARGET, 'options'],

  blindTransfer: [...TARGET, 'kind', 'destination', 'pin', 'options'],

  setAgentState: ['state', 'agent', 'device', 'inQueue', 'password', 'reason', 'forced', 'options'],
  setCallData: [...TARGET, 'wrapUp', 'baResponse', 'data', 'options'],
  setUser: ['user', 'setting', 'value', 'options'],
  setQueue: ['queue', 'setting', 'value', 'options'],
  readFile: ['path'],

  queryAgentState: ['agent', 'device'],
  queryQueueStatistics: ['queue'],
  queryAgentQueueStatistics: ['agent'],
  querySummaryStatistics: [],
  queryDevice: ['device'],
  queryUser: ['user'],
  queryQueue: ['queue'],
  snapshotCall: [...TARGET],
  snapshotDevice: ['device'],
  queryCalls: ['device'],
  queryDirectory: [],
  queryParkSlots: [...TARGET],
  queryTeams: [],
  queryConfiguration: [],
  queryVersion: [],
  queryLimits: [],
  queryRecording: ['recordingId', 'download'],
  queryEventSubscriptions: ['device'],
  queryStatus: [],
};

/** Values that parameters have on every system, by `command.parameter`; a system's own choices go before them. */
export const COMMON_CHOICES: Readonly<Record<string, readonly string[]>> = {
  'consult.purpose': ['transfer', 'conference'],
  'record.action': ['start', 'stop', 'pause', 'resume'],
  'supervise.action': SUPERVISE_ACTIONS,
  'setAgentState.state': AGENT_STATE_COMMANDS,
};

/** What one palette node can send. */
export interface NodeCommands {
  readonly commands: readonly CtiCommandName[];
  /** The node's property that chooses among them; empty means that `msg.payload.command` says it. */
  readonly choice?: 'action' | 'query';
}

/** The commands of every command node, in the order in which forms list them. */
export const NODE_COMMANDS = {
  'cti-make-call': { commands: ['makeCall'] },
  'cti-call-control': {
    choice: 'action',
    commands: [
      'answer',
      'hold',
      'retrieve',
      'drop',
      'clear',
      'consult',
      'transfer',
      'conference',
      'alternate',
      'reconnect',
      'redirect',
      'park',
      'unpark',
      'pickup',
      'dial',
      'sendDtmf',
      'record',
      'privacy',
      'mute',
      'conferenceMember',
      'supervise',
      'pushToMobile',
      'answerPage',
      'supervisorAssist',
      'badCall',
      'finish',
    ],
  },
  'cti-set-agent-state': { commands: ['setAgentState'] },
  'cti-queue-blindtransfer': { commands: ['blindTransfer'] },
  'cti-set-call-data': { commands: ['setCallData'] },
  'cti-set-user': { commands: ['setUser'] },
  'cti-set-queue': { commands: ['setQueue'] },
  'cti-readfile': { commands: ['readFile'] },
  'cti-query': {
    choice: 'query',
    commands: [
      'queryAgentState',
      'queryQueueStatistics',
      'queryAgentQueueStatistics',
      'querySummaryStatistics',
      'queryDevice',
      'queryUser',
      'queryQueue',
      'snapshotCall',
      'snapshotDevice',
      'queryCalls',
      'queryDirectory',
      'queryParkSlots',
      'queryTeams',
      'queryConfiguration',
      'queryVersion',
      'queryLimits',
      'queryRecording',
      'queryEventSubscriptions',
      'queryStatus',
    ],
  },
} as const satisfies Readonly<Record<string, NodeCommands>>;

export type CommandNodeType = keyof typeof NODE_COMMANDS;
