import type { EventFilter } from '../../lib/core/event-router';
import { CTI_EVENT_TYPES, type CtiEventType } from '../../lib/core/events';
import { isOn } from './connection-settings';

/** The filter of an event node as its form stores it. */
export interface EventFilterDef {
  /** A list, or its values separated by commas; empty means all. */
  readonly types?: readonly string[] | string;
  /** Values separated by commas; empty means all. */
  readonly device?: string;
  readonly agent?: string;
  readonly queue?: string;
  readonly snapshots?: boolean | string;
}

/**
 * Reads a stored filter; a type that this version does not know selects nothing. `resolve` replaces the
 * variables in a text.
 */
export function readEventFilter(
  def: EventFilterDef,
  resolve: (stored: unknown) => unknown = (stored) => stored,
): EventFilter {
  const types = list(resolve(def.types));
  const devices = list(resolve(def.device));
  const agents = list(resolve(def.agent));
  const queues = list(resolve(def.queue));
  return {
    snapshots: isOn(resolve(def.snapshots)),
    ...(types === undefined ? {} : { types: types.filter(isEventType) }),
    ...(devices === undefined ? {} : { devices }),
    ...(agents === undefined ? {} : { agents }),
    ...(queues === undefined ? {} : { queues }),
  };
}

/** The stored types that this version does not know: written by another one, or by hand. */
export function unknownTypes(
  def: EventFilterDef,
  resolve: (stored: unknown) => unknown = (stored) => stored,
): readonly string[] {
  return (list(resolve(def.types)) ?? []).filter((type) => !isEventType(type));
}

/** A variable within a list may hold several values, too. */
function list(stored: unknown): readonly string[] | undefined {
  const texts: readonly unknown[] = Array.isArray(stored) ? stored : [stored ?? ''];
  const values = texts
    .flatMap((text) => String(text).split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return values.length === 0 ? undefined : values;
}

function isEventType(type: string): type is CtiEventType {
  return CTI_EVENT_TYPES.some((known) => known === type);
}
