import type { EventFilter } from '../../lib/core/event-router';
import { CTI_EVENT_TYPES, type CtiEventType } from '../../lib/core/events';

/** The filter of an event node as its form stores it. */
export interface EventFilterDef {
  /** A list, or its values separated by commas; empty means all. */
  readonly types?: readonly string[] | string;
  /** Values separated by commas; empty means all. */
  readonly device?: string;
  readonly agent?: string;
  readonly queue?: string;
  readonly snapshots?: boolean;
}

/** Reads a stored filter; a type that this version does not know selects nothing. */
export function readEventFilter(def: EventFilterDef): EventFilter {
  const types = list(def.types);
  const devices = list(def.device);
  const agents = list(def.agent);
  const queues = list(def.queue);
  return {
    snapshots: def.snapshots === true,
    ...(types === undefined ? {} : { types: types.filter(isEventType) }),
    ...(devices === undefined ? {} : { devices }),
    ...(agents === undefined ? {} : { agents }),
    ...(queues === undefined ? {} : { queues }),
  };
}

function list(stored: unknown): readonly string[] | undefined {
  const texts: readonly unknown[] = Array.isArray(stored)
    ? stored
    : typeof stored === 'string'
      ? stored.split(',')
      : [];
  const values = texts.map((value) => String(value).trim()).filter((value) => value !== '');
  return values.length === 0 ? undefined : values;
}

function isEventType(type: string): type is CtiEventType {
  return CTI_EVENT_TYPES.some((known) => known === type);
}
