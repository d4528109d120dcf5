/**
 * The command vocabulary. A command is a plain object with `command` and its parameters, so that a flow can
 * send it as `msg.payload`; a parameter has the same name as the event field it comes from.
 */
import type { CallData, CtiAgent, CtiDevice, CtiEvent, CtiQueue } from './events';
import type { CtiCounters } from './counters';
import type { ReportedState } from './state';

/**
 * Which part of which call is meant. `callId` alone is enough where one device of this call can be meant;
 * `device` alone where it has one call that fits.
 */
export interface CallTarget {
  callId?: string;
  /** Number of the phone on whose behalf the command is given. */
  device?: string;
  /** `connectionId` of an event, where the system has one. */
  connectionId?: string;
}

/** Settings that only one system has, by the names of that system's page. */
export interface VendorOptions {
  options?: Record<string, unknown>;
}

/** Data to set on a call; an empty text leaves a value as it is where the system has no way to remove it. */
export type CallDataInput = CallData;

/** The answer to a command that has nothing else to say. */
export interface CommandAck {
  command: CtiCommandName;
  callId?: string;
  device?: string;
}

/** The answer to a command that made a call or changed which call a device is in. */
export interface CallStarted extends CommandAck {
  callId?: string;
  connectionId?: string;
  details?: Record<string, unknown>;
}

export const AGENT_STATE_COMMANDS = ['login', 'logout', 'ready', 'notReady', 'work', 'authenticate'] as const;
export type AgentStateCommand = (typeof AGENT_STATE_COMMANDS)[number];

export const SUPERVISE_ACTIONS = ['monitor', 'whisper', 'bargeIn', 'intercept', 'clear'] as const;
export type SuperviseAction = (typeof SUPERVISE_ACTIONS)[number];

interface Entry<Params, Result> {
  params: Params;
  result: Result;
}

/** Every command with its parameters and its result. */
export interface CtiCommandMap {
  makeCall: Entry<{ from?: string; destination: string; data?: CallDataInput } & VendorOptions, CallStarted>;

  answer: Entry<CallTarget & VendorOptions, CommandAck>;
  hold: Entry<CallTarget & VendorOptions, CommandAck>;
  retrieve: Entry<CallTarget & VendorOptions, CommandAck>;
  /** Takes one device out of the call (CSTA Clear Connection). */
  drop: Entry<CallTarget & VendorOptions, CommandAck>;
  /** Ends the call for all devices (CSTA Clear Call). */
  clear: Entry<CallTarget & VendorOptions, CommandAck>;
  consult: Entry<
    CallTarget & {
      destination: string;
      purpose?: 'transfer' | 'conference';
      data?: CallDataInput;
    } & VendorOptions,
    CallStarted
  >;
  /** Completes a transfer: joins the held call with the active one, and leaves both. */
  transfer: Entry<CallTarget & { heldCallId?: string } & VendorOptions, CallStarted>;
  /** Completes a conference: joins the held call with the active one, and stays. */
  conference: Entry<CallTarget & { heldCallId?: string } & VendorOptions, CallStarted>;
  alternate: Entry<CallTarget & { otherCallId?: string } & VendorOptions, CommandAck>;
  /** Drops the consultation call and retrieves the held one. */
  reconnect: Entry<CallTarget & { heldCallId?: string } & VendorOptions, CommandAck>;
  /** Sends a call that rings to another destination (CSTA Deflect Call). */
  redirect: Entry<CallTarget & { destination: string } & VendorOptions, CommandAck>;
  park: Entry<CallTarget & { slot?: string } & VendorOptions, CommandAck>;
  unpark: Entry<CallTarget & { slot: string } & VendorOptions, CallStarted>;
  pickup: Entry<CallTarget & VendorOptions, CommandAck>;
  /** Adds dialled digits to a call that is being set up. */
  dial: Entry<CallTarget & { digits: string } & VendorOptions, CommandAck>;
  sendDtmf: Entry<
    CallTarget & { digits: string; toneDurationMs?: number; pauseDurationMs?: number } & VendorOptions,
    CommandAck
  >;
  record: Entry<CallTarget & { action: 'start' | 'stop' | 'pause' | 'resume' } & VendorOptions, CommandAck>;
  privacy: Entry<CallTarget & { on: boolean } & VendorOptions, CommandAck>;
  mute: Entry<CallTarget & { on: boolean } & VendorOptions, CommandAck>;
  conferenceMember: Entry<CallTarget & { member: string; action: string } & VendorOptions, CommandAck>;
  supervise: Entry<
    CallTarget & { action: SuperviseAction; agent?: string; supervisor?: string } & VendorOptions,
    CallStarted
  >;
  /** Rings the mobile twin of the device as well and moves the call there when it is answered there. */
  pushToMobile: Entry<CallTarget & VendorOptions, CommandAck>;
  /** Turns a page that the device hears into a conversation. */
  answerPage: Entry<CallTarget & VendorOptions, CommandAck>;
  supervisorAssist: Entry<CallTarget & { agent?: string } & VendorOptions, CallStarted>;
  badCall: Entry<CallTarget & VendorOptions, CommandAck>;
  /** Ends this application's handling of a call (MTCTI3 Finish). */
  finish: Entry<CallTarget & VendorOptions, CommandAck>;

  blindTransfer: Entry<CallTarget & { destination: string; kind?: string } & VendorOptions, CallStarted>;

  setAgentState: Entry<
    {
      state: AgentStateCommand;
      agent?: string;
      device?: string;
      password?: string;
      reason?: number;
      forced?: boolean;
    } & VendorOptions,
    CommandAck & { agent?: string; state: AgentStateCommand }
  >;
  setCallData: Entry<CallTarget & { data: CallDataInput } & VendorOptions, CommandAck>;
  setUser: Entry<{ user: string; setting: string; value?: unknown } & VendorOptions, CommandAck>;
  setQueue: Entry<{ queue: string; setting: string; value?: unknown } & VendorOptions, CommandAck>;
  readFile: Entry<{ path: string }, CommandAck & { path: string; content: Buffer }>;

  queryAgentState: Entry<{ agent?: string; device?: string }, CommandAck & Record<string, unknown>>;
  queryQueueStatistics: Entry<{ queue: string }, CommandAck & Record<string, unknown>>;
  queryAgentQueueStatistics: Entry<{ agent: string }, CommandAck & Record<string, unknown>>;
  querySummaryStatistics: Entry<object, CommandAck & Record<string, unknown>>;
  queryDevice: Entry<{ device: string }, CommandAck & Record<string, unknown>>;
  queryUser: Entry<{ user: string }, CommandAck & Record<string, unknown>>;
  queryQueue: Entry<{ queue: string }, CommandAck & Record<string, unknown>>;
  snapshotCall: Entry<CallTarget, CommandAck & Record<string, unknown>>;
  snapshotDevice: Entry<{ device: string }, CommandAck & Record<string, unknown>>;
  /** The calls this connection knows of, as snapshot events. */
  queryCalls: Entry<{ device?: string }, CommandAck & { calls: readonly CtiEvent[] }>;
  /** Agents, queues, devices and applications that the connection keeps. */
  queryDirectory: Entry<object, CommandAck & { directory: CtiDirectory }>;
  queryTeams: Entry<object, CommandAck & { teams: readonly Record<string, unknown>[] }>;
  queryConfiguration: Entry<object, CommandAck & Record<string, unknown>>;
  /** What the system said of itself: version, variant, granted services, accepted flags. */
  queryVersion: Entry<object, CommandAck & Record<string, unknown>>;
  queryLimits: Entry<object, CommandAck & Record<string, unknown>>;
  queryRecording: Entry<
    { recordingId: string; download?: boolean },
    CommandAck & { url: string; content?: Buffer }
  >;
  /** The slots of the parking lot, taken and free, as the system lists them. */
  queryParkSlots: Entry<CallTarget & VendorOptions, CommandAck & { slots: unknown }>;
  queryEventSubscriptions: Entry<{ device?: string }, CommandAck & { subscriptions: readonly unknown[] }>;
  /** State and counters of the connection itself; works offline too. */
  queryStatus: Entry<object, CommandAck & { state: ReportedState; counters: CtiCounters }>;
}

export type CtiCommandName = keyof CtiCommandMap;

/** A command of the given name, or any command. */
export type CtiCommand<Name extends CtiCommandName = CtiCommandName> = Name extends CtiCommandName
  ? { command: Name } & CtiCommandMap[Name]['params']
  : never;

/** The result of the given command. */
export type CtiResult<Command extends { command: CtiCommandName }> =
  CtiCommandMap[Command['command']]['result'];

/** An entry of a list that the editor offers and `queryDirectory` returns. */
export interface DirectoryEntry {
  /** What a command wants back: agent id, queue id or name, number. */
  id: string;
  name?: string;
  number?: string;
  details?: Record<string, unknown>;
}

/** The lists a connection keeps. A list that this system has none of is empty. */
export interface CtiDirectory {
  agents: readonly DirectoryEntry[];
  queues: readonly DirectoryEntry[];
  devices: readonly DirectoryEntry[];
  applications: readonly DirectoryEntry[];
  /** Teams of agents, where the system knows them; members are in `details`. */
  teams?: readonly DirectoryEntry[];
  /** Whether the lists are whole: false before the first upload ended and while offline. */
  complete: boolean;
}

export type { CtiAgent, CtiDevice, CtiQueue };
