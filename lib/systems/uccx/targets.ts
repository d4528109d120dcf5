/** Which call and which device a command means (see CallTarget in core/commands.ts). */
import { InputError } from '../../core/errors';
import type { LocalConnectionState } from '../../core/events';
import { optionalText } from '../../core/params';
import type { Agents } from './agent-states';
import type { Calls, Connection } from './calls';
import { readDeviceId } from './devices';
import { ConnectionDeviceType } from './enums';
import type { UccxOptions } from './options';

type Source = Readonly<Record<string, unknown>>;

/** In agent mode the agent whom the session is for, by whatever says who that is. */
export interface OwnAgent {
  readonly id?: string;
  readonly extension?: string;
  readonly instrument?: string;
}

/** What targets are looked up in. */
export interface TargetContext {
  readonly calls: Calls;
  readonly agents: Agents;
  readonly options: UccxOptions;
  readonly ownAgent: OwnAgent | undefined;
}

/** A connection as requests name it. */
export interface Target {
  readonly callId: number;
  /** ConnectionDeviceID. */
  readonly connectionId: string;
  readonly connectionType: number;
  /** The device's number, as far as it is known. */
  readonly device: string | undefined;
}

/** Two connections of one device. */
export interface TargetPair {
  readonly device: string;
  readonly active: Target;
  readonly other: Target;
}

/** Longest ConnectionDeviceID and AgentInstrument in octets, without the NUL. */
export const MAX_DEVICE = 63;
const MAX_CALL_ID = 0xffff_ffff;
/** Everything but a part that is over or was never taken. */
export const IN_CALL: readonly LocalConnectionState[] = [
  'initiated',
  'alerting',
  'connected',
  'hold',
  'queued',
  'failed',
];

/**
 * A call id: decimal or `0x…`.
 * @throws InputError
 */
export function readCallId(source: Source, field: string): number | undefined {
  const text = optionalText(source, field, {
    pattern: { matches: /^(\d{1,10}|0x[0-9a-f]{1,8})$/i, wording: 'a call id (decimal or 0x…)' },
  });
  if (text === undefined) return undefined;
  const id = Number(text);
  if (id <= MAX_CALL_ID) return id;
  throw new InputError('CTI_INPUT_RANGE', `${field} must be 0 to ${MAX_CALL_ID}`, { context: { field } });
}

/** The device that a command names; in agent mode the own one when it names none. */
export function readDevice(source: Source, context: TargetContext): string | undefined {
  return optionalText(source, 'device', { maxBytes: MAX_DEVICE }) ?? ownDevice(context);
}

/** The phone where the own agent works now, as events have it; else the one that the session was opened for. */
function ownDevice({ ownAgent, agents }: TargetContext): string | undefined {
  if (ownAgent === undefined) return undefined;
  const working = ownAgent.id === undefined ? undefined : agents.get(ownAgent.id);
  return working?.extension ?? ownAgent.extension ?? ownAgent.instrument;
}

/**
 * The one connection that a command means: as given, else the only one of the named call or device whose state
 * fits.
 * @throws InputError CTI_INPUT_MISSING naming what has to be said, when several or none fit.
 */
export function resolveTarget(
  source: Source,
  context: TargetContext,
  fitting: readonly LocalConnectionState[],
): Target {
  const given = readGiven(source, context);
  if (given.callId === undefined) return onlyCallOf(given.device, context, fitting, 'callId');
  if (given.device !== undefined)
    return connectionIn(given.callId, given.device, given.connectionId, context);
  const own = ownDevice(context);
  const connections = connectionsOf(given.callId, context, fitting);
  const [only, ...others] = likely(connections, context, own);
  if (only !== undefined && others.length === 0) return targetOf(given.callId, only);
  throw missing('device', `device is required: ${countOf(connections)} of call ${given.callId} fit`);
}

/** As {@link resolveTarget} where any connection of the call will do. */
export function resolveCall(source: Source, context: TargetContext): Target {
  const given = readGiven(source, context);
  if (given.callId === undefined || given.device !== undefined)
    return resolveTarget(source, context, IN_CALL);
  const { callId } = given;
  const [first] = [
    ...likely(connectionsOf(callId, context, IN_CALL), context, ownDevice(context)),
    ...connectionsOf(callId, context, [...IN_CALL, 'null']),
  ];
  if (first !== undefined) return targetOf(callId, first);
  throw missing('device', `device is required: nothing is known of call ${callId}`);
}

/**
 * The active call and the other call of one device. The call named as the active one may as well be the other
 * one, since its state tells.
 * @throws InputError CTI_INPUT_MISSING naming what has to be said.
 */
export function resolvePair(
  source: Source,
  otherField: string,
  context: TargetContext,
  states: {
    readonly active: readonly LocalConnectionState[];
    readonly other: readonly LocalConnectionState[];
  },
): TargetPair {
  const given = readGiven(source, context);
  let activeId = given.callId;
  let otherId = readCallId(source, otherField);
  const device = given.device ?? deviceWithBoth(activeId ?? otherId, context, states);
  const number = numberOf(device, context);
  const stateNow = context.calls.get(activeId ?? -1)?.connections.get(number)?.state;
  if (otherId === undefined && stateNow !== undefined && states.other.includes(stateNow)) {
    otherId = activeId;
    activeId = undefined;
  }
  const active =
    activeId === undefined
      ? onlyCallOf(device, context, states.active, 'callId', otherId)
      : connectionIn(activeId, device, otherId === given.callId ? undefined : given.connectionId, context);
  const other =
    otherId === undefined
      ? onlyCallOf(device, context, states.other, otherField, active.callId)
      : connectionIn(otherId, device, undefined, context);
  return { device: number, active, other };
}

interface Given {
  readonly callId: number | undefined;
  readonly connectionId: string | undefined;
  /** As named, or as the connection id says. */
  readonly device: string | undefined;
}

function readGiven(source: Source, context: TargetContext): Given {
  const callId = readCallId(source, 'callId');
  const connectionId = optionalText(source, 'connectionId', { maxBytes: MAX_DEVICE });
  const named = optionalText(source, 'device', { maxBytes: MAX_DEVICE });
  const device = named ?? deviceOfConnection(callId, connectionId, context);
  return { callId, connectionId, device: callId === undefined ? (device ?? ownDevice(context)) : device };
}

function deviceOfConnection(
  callId: number | undefined,
  connectionId: string | undefined,
  context: TargetContext,
): string | undefined {
  if (connectionId === undefined) return undefined;
  const connections =
    callId === undefined ? [] : [...(context.calls.get(callId)?.connections.values() ?? [])];
  return connections.find(({ id }) => id === connectionId)?.device ?? connectionId;
}

/** The extension in use of `primary.actual`. */
function numberOf(device: string, { options }: TargetContext): string {
  return readDeviceId(device, undefined, options.protocolVersion)?.number ?? device;
}

function connectionIn(
  callId: number,
  device: string,
  connectionId: string | undefined,
  context: TargetContext,
): Target {
  const number = numberOf(device, context);
  const known = context.calls.get(callId)?.connections.get(number);
  return {
    callId,
    connectionId: connectionId ?? known?.id ?? device,
    connectionType: known?.idType ?? ConnectionDeviceType.CONNECTION_ID_STATIC,
    device: number,
  };
}

function onlyCallOf(
  device: string | undefined,
  context: TargetContext,
  fitting: readonly LocalConnectionState[],
  field: string,
  except?: number,
): Target {
  if (device === undefined) throw missing('callId', 'callId or device is required');
  const number = numberOf(device, context);
  const candidates = context.calls
    .at(number)
    .filter(({ call, connection }) => fitting.includes(connection.state) && call.id !== except);
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return targetOf(only.call.id, only.connection);
  throw missing(field, `${field} is required: ${countOf(candidates)} of device ${number} fit`);
}

/** The device that has both a call to act on and the other call that goes with it. */
function deviceWithBoth(
  callId: number | undefined,
  context: TargetContext,
  states: {
    readonly active: readonly LocalConnectionState[];
    readonly other: readonly LocalConnectionState[];
  },
): string {
  const own = ownDevice(context);
  if (own !== undefined) return own;
  const both = [...states.active, ...states.other];
  const candidates = [...(context.calls.get(callId ?? -1)?.connections.values() ?? [])].filter(
    ({ device, state }) =>
      both.includes(state) &&
      context.calls.at(device).some(({ call, connection }) => {
        const needed = states.active.includes(state) ? states.other : states.active;
        return call.id !== callId && needed.includes(connection.state);
      }),
  );
  const [only, ...others] = likely(candidates, context, undefined);
  if (only !== undefined && others.length === 0) return only.device;
  throw missing('device', 'device is required: no single device has both calls');
}

function connectionsOf(
  callId: number,
  context: TargetContext,
  fitting: readonly LocalConnectionState[],
): Connection[] {
  const connections = [...(context.calls.get(callId)?.connections.values() ?? [])];
  return connections.filter(({ state }) => fitting.includes(state));
}

/** Requests act on behalf of agents' phones (chapter 7): the own one, else those of agents, else any phone. */
function likely(
  connections: readonly Connection[],
  { agents }: TargetContext,
  own: string | undefined,
): readonly Connection[] {
  const mine = connections.filter(({ device }) => device === own);
  if (mine.length > 0) return mine;
  const ofAgents = connections.filter(
    ({ device, kind }) => kind === 'agent' || agents.at(device) !== undefined,
  );
  if (ofAgents.length > 0) return ofAgents;
  return connections.filter(({ kind }) => kind !== 'port' && kind !== 'trigger' && kind !== 'queue');
}

function targetOf(callId: number, connection: Connection): Target {
  return {
    callId,
    connectionId: connection.id,
    connectionType: connection.idType,
    device: connection.device,
  };
}

function missing(field: string, message: string): InputError {
  return new InputError('CTI_INPUT_MISSING', message, { context: { field } });
}

function countOf(candidates: readonly unknown[]): string {
  return candidates.length === 0 ? 'no connections' : `${candidates.length} connections`;
}
