import type { CtiCommandName } from '../../lib/core/commands';
import type { Interest } from '../../lib/core/driver';
import type { EventFilter } from '../../lib/core/event-router';
import { CTI_EVENT_TYPES, type CtiEventType } from '../../lib/core/events';

/** What one user of a connection wants of it. */
export interface UserInterest {
  readonly events?: { readonly filter: EventFilter };
  readonly commands?: readonly CtiCommandName[];
}

/**
 * What all users together want. Gives `previous` itself back when nothing changed, so that the system is not
 * asked again for what it does already.
 */
export function mergeInterest(users: readonly UserInterest[], previous: Interest | undefined): Interest {
  const filters = users.flatMap(({ events }) => (events === undefined ? [] : [events.filter]));
  const devices = namedByAll(filters.map((filter) => filter.devices));
  const agents = namedByAll(filters.map((filter) => filter.agents));
  const queues = namedByAll(filters.map((filter) => filter.queues));
  const interest: Interest = {
    eventTypes: new Set<CtiEventType>(filters.flatMap(({ types }) => types ?? CTI_EVENT_TYPES)),
    commands: new Set(users.flatMap(({ commands }) => commands ?? [])),
    ...(devices === undefined ? {} : { devices }),
    ...(agents === undefined ? {} : { agents }),
    ...(queues === undefined ? {} : { queues }),
  };
  return previous !== undefined && sameInterest(previous, interest) ? previous : interest;
}

/** The values that filters name; undefined as soon as one of them names none, for that one wants all. */
function namedByAll(lists: readonly (readonly string[] | undefined)[]): ReadonlySet<string> | undefined {
  const named = new Set<string>();
  for (const list of lists) {
    if (list === undefined) return undefined;
    for (const value of list) named.add(value);
  }
  return lists.length === 0 ? undefined : named;
}

function sameInterest(one: Interest, other: Interest): boolean {
  return (
    sameSet(one.eventTypes, other.eventTypes) &&
    sameSet(one.commands, other.commands) &&
    sameSet(one.devices, other.devices) &&
    sameSet(one.agents, other.agents) &&
    sameSet(one.queues, other.queues)
  );
}

function sameSet(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.size === other.size && [...one].every((value) => other.has(value));
}
