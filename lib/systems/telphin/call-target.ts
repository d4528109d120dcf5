/** Finds out which call of which extension a command means. */
import { InputError } from '../../core/errors';
import { optionalObject, optionalText } from '../../core/params';
import type { RequestLimits, TelphinApi } from './api';
import { fetchClientCalls, fetchExtensionCalls } from './call-list';
import type { LegOfCall } from './calls';
import type { CurrentCall } from './current-calls';
import { shortNumber } from './extension-names';
import type { Extensions } from './extensions';

/** What a command says of its call, checked. */
export interface TargetWish {
  readonly callId: string | undefined;
  readonly connectionId: string | undefined;
  readonly device: string | undefined;
  /** `options.extension`: the extension in the path, as id or `@number`. */
  readonly extension: string | undefined;
}

/** A call as paths name it. */
export interface ControlledCall {
  readonly extension: string;
  readonly apiId: string;
  readonly callId?: string;
  /** Number of the phone whose part it is. */
  readonly device?: string;
}

export interface TargetSources {
  readonly api: TelphinApi;
  readonly extensions: Extensions;
  /** Calls known from events, as they are now. */
  readonly legs: readonly LegOfCall[];
  /** Calls that this connection initiated, by their call id. */
  readonly initiated: ReadonlyMap<string, ControlledCall>;
}

type Source = Readonly<Record<string, unknown>>;

/**
 * Reads the fields of a call target.
 * @throws InputError when it names neither call, connection nor device.
 */
export function readTarget(source: Source): TargetWish {
  const wish: TargetWish = {
    callId: optionalText(source, 'callId'),
    connectionId: optionalText(source, 'connectionId'),
    device: optionalText(source, 'device'),
    extension: optionalText(optionalObject(source, 'options'), 'extension'),
  };
  if (wish.callId === undefined && wish.connectionId === undefined && wish.device === undefined) {
    throw new InputError('CTI_INPUT_MISSING', 'callId, connectionId or device is required', {
      context: { field: 'callId' },
    });
  }
  return wish;
}

/**
 * The one call that is meant: among those known from events, then those initiated here, then on the server.
 * @throws InputError when none or several fit.
 */
export async function findTarget(
  wish: TargetWish,
  sources: TargetSources,
  request: RequestLimits,
): Promise<ControlledCall> {
  const known = chooseKnown(wish, sources.legs);
  if (known !== undefined) return overridden(known, wish);
  const initiated = wish.callId === undefined ? undefined : sources.initiated.get(wish.callId);
  if (initiated !== undefined) return overridden(initiated, wish);
  const extension = wish.extension ?? extensionOf(wish.device, sources.extensions);
  if (wish.connectionId !== undefined && extension !== undefined) {
    return { extension, apiId: wish.connectionId, ...withDevice(wish.device) };
  }
  const listed =
    extension === undefined
      ? await fetchClientCalls(sources.api, request)
      : await fetchExtensionCalls(sources.api, extension, request);
  return chooseListed(wish, extension, listed);
}

function chooseKnown(wish: TargetWish, legs: readonly LegOfCall[]): ControlledCall | undefined {
  const fitting = legs
    .filter((candidate) => fits(wish, candidate))
    .flatMap((candidate) => {
      const control = controlledCall(candidate);
      return control === undefined ? [] : [{ ...candidate, control }];
    });
  // A call that waits in a queue has the queue's part too; what is meant is the phone's.
  const atPhones = preferred(fitting, ({ leg }) => leg.thread !== 'queueIn' && leg.thread !== 'menu');
  const talking = preferred(atPhones, ({ leg }) => leg.state === 'connected');
  return theOne(talking.map(({ control }) => control));
}

function fits({ callId, connectionId, device }: TargetWish, { call, leg }: LegOfCall): boolean {
  if (callId !== undefined && call.id !== callId && !call.callIds.has(callId) && !leg.apiIds.has(callId)) {
    return false;
  }
  if (
    connectionId !== undefined &&
    leg.fields.connectionId !== connectionId &&
    !leg.apiIds.has(connectionId)
  ) {
    return false;
  }
  return device === undefined || leg.fields.subjectDevice?.number === shortNumber(device);
}

function controlledCall({ call, leg }: LegOfCall): ControlledCall | undefined {
  const { extension, apiId } = leg.control;
  if (extension === undefined || apiId === undefined) return undefined;
  return { extension, apiId, callId: call.id, ...withDevice(leg.fields.subjectDevice?.number) };
}

function chooseListed(
  wish: TargetWish,
  extension: string | undefined,
  listed: readonly CurrentCall[],
): ControlledCall {
  const wanted = wish.connectionId ?? wish.callId;
  const fitting = listed.filter(({ apiId }) => wanted === undefined || apiId === wanted);
  const calls = preferred(fitting, ({ isAnswered }) => isAnswered).flatMap(({ apiId, extensionId }) => {
    const owner = extension ?? extensionId;
    return owner === undefined ? [] : [{ extension: owner, apiId, ...withDevice(wish.device) }];
  });
  const found = theOne(calls);
  if (found !== undefined) return found;
  throw new InputError('CTI_INPUT_UNKNOWN', 'there is no such call now', {
    context: { field: wish.callId === undefined ? 'device' : 'callId' },
  });
}

/** Those for which it holds, or all when it holds for none. */
function preferred<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] {
  const some = items.filter(holds);
  return some.length > 0 ? some : items;
}

function theOne(calls: readonly ControlledCall[]): ControlledCall | undefined {
  const [first, ...others] = calls;
  if (
    first === undefined ||
    others.every(({ apiId, extension }) => apiId === first.apiId && extension === first.extension)
  ) {
    return first;
  }
  throw new InputError('CTI_INPUT_VALUE', 'several calls fit: name the device or the connectionId', {
    context: { field: 'device' },
  });
}

function overridden(call: ControlledCall, { extension }: TargetWish): ControlledCall {
  return extension === undefined ? call : { ...call, extension };
}

function extensionOf(device: string | undefined, extensions: Extensions): string | undefined {
  return device === undefined ? undefined : extensions.referenceOf(device);
}

function withDevice(device: string | undefined): { device?: string } {
  return device === undefined ? {} : { device };
}
