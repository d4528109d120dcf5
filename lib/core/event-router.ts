/**
 * Distributes events to many listeners without asking each of them: a listener that names devices, agents,
 * queues or types is found by key, so that a thousand filtered listeners cost about as much as one.
 */
import type { CtiAgent, CtiDevice, CtiEvent, CtiEventType, CtiQueue } from './events';

/**
 * What a listener wants. Each filter that is given has to match; a filter matches when one of its values
 * does, exactly as written. An event that has no device, agent or queue passes no filter for it.
 */
export interface EventFilter {
  /** Absent means every type. */
  readonly types?: readonly CtiEventType[];
  /** Numbers of the subject device; of any party where an event has no subject device. */
  readonly devices?: readonly string[];
  /** Ids of agents or users. */
  readonly agents?: readonly string[];
  /** Ids, names or numbers of queues. */
  readonly queues?: readonly string[];
  /** Whether replayed state is wanted too. */
  readonly snapshots: boolean;
}

/** Gets a routed event; `raw` is the decoded wire message behind it, where there is one. */
export type RoutedEventListener = (event: CtiEvent, raw: unknown) => void;

interface Route {
  readonly accepts: (event: CtiEvent, keys: EventKeys) => boolean;
  readonly listener: RoutedEventListener;
}

/** Everything about an event that a filter can name. */
interface EventKeys {
  readonly devices: readonly string[];
  readonly agents: readonly string[];
  readonly queues: readonly string[];
}

type Bucket = Set<Route>;

export class EventRouter {
  readonly #buckets = new Map<string, Bucket>();
  readonly #onListenerError: (thrown: unknown) => void;

  /** `onListenerError` hears of listeners that throw; the other listeners get the event all the same. */
  constructor(onListenerError: (thrown: unknown) => void) {
    this.#onListenerError = onListenerError;
  }

  /** Adds a listener; the returned function removes it. */
  add(filter: EventFilter, listener: RoutedEventListener): () => void {
    const route: Route = { accepts: acceptor(filter), listener };
    const places = bucketsOf(filter);
    for (const place of places) this.#bucket(place).add(route);
    return () => {
      for (const place of places) {
        const bucket = this.#buckets.get(place);
        bucket?.delete(route);
        if (bucket?.size === 0) this.#buckets.delete(place);
      }
    };
  }

  /** Hands an event to every listener whose filter accepts it, to each once. */
  route(event: CtiEvent, raw: unknown): void {
    const keys = keysOf(event);
    for (const route of this.#candidates(event, keys)) {
      if (!route.accepts(event, keys)) continue;
      try {
        route.listener(event, raw);
      } catch (thrown) {
        this.#onListenerError(thrown);
      }
    }
  }

  #bucket(place: string): Bucket {
    const known = this.#buckets.get(place);
    if (known !== undefined) return known;
    const bucket: Bucket = new Set();
    this.#buckets.set(place, bucket);
    return bucket;
  }

  #candidates(event: CtiEvent, keys: EventKeys): Bucket {
    const found: Bucket = new Set();
    const collect = (place: string): void => {
      for (const route of this.#buckets.get(place) ?? []) found.add(route);
    };
    for (const device of keys.devices) collect(`device:${device}`);
    for (const agent of keys.agents) collect(`agent:${agent}`);
    for (const queue of keys.queues) collect(`queue:${queue}`);
    collect(`type:${event.type}`);
    collect(EVERYTHING);
    return found;
  }
}

/** Turns a filter into a function that says whether it accepts an event. */
export function compileFilter(filter: EventFilter): (event: CtiEvent) => boolean {
  const accepts = acceptor(filter);
  return (event) => accepts(event, keysOf(event));
}

const EVERYTHING = 'everything';

/** A filter is filed under the values of its most selective part only. */
function bucketsOf(filter: EventFilter): readonly string[] {
  if (filter.devices !== undefined) return filter.devices.map((device) => `device:${device}`);
  if (filter.agents !== undefined) return filter.agents.map((agent) => `agent:${agent}`);
  if (filter.queues !== undefined) return filter.queues.map((queue) => `queue:${queue}`);
  if (filter.types !== undefined) return filter.types.map((type) => `type:${type}`);
  return [EVERYTHING];
}

function acceptor(filter: EventFilter): Route['accepts'] {
  const types = setOf(filter.types);
  const devices = setOf(filter.devices);
  const agents = setOf(filter.agents);
  const queues = setOf(filter.queues);
  return (event, keys) =>
    (filter.snapshots || !event.snapshot) &&
    (types === undefined || types.has(event.type)) &&
    matches(devices, keys.devices) &&
    matches(agents, keys.agents) &&
    matches(queues, keys.queues);
}

function setOf<Value>(values: readonly Value[] | undefined): ReadonlySet<Value> | undefined {
  return values === undefined ? undefined : new Set(values);
}

function matches(wanted: ReadonlySet<string> | undefined, values: readonly string[]): boolean {
  return wanted === undefined || values.some((value) => wanted.has(value));
}

/** The fields of all events that filters look at. */
interface FilteredFields {
  readonly type: CtiEventType;
  readonly subjectDevice?: CtiDevice;
  readonly callingDevice?: CtiDevice;
  readonly calledDevice?: CtiDevice;
  readonly answeringDevice?: CtiDevice;
  readonly from?: CtiDevice;
  readonly to?: CtiDevice;
  readonly agent?: CtiAgent;
  readonly user?: CtiAgent;
  readonly queue?: CtiQueue;
}

function keysOf(event: CtiEvent): EventKeys {
  const fields: FilteredFields = event;
  const { agent, user, queue } = fields;
  return {
    devices: present(devicesOf(fields).map((device) => device?.number)),
    agents: present([agent?.id, user?.id]),
    queues: queue === undefined ? [] : present([queue.id, queue.name, queue.number]),
  };
}

function devicesOf(fields: FilteredFields): readonly (CtiDevice | undefined)[] {
  if (fields.subjectDevice !== undefined) return [fields.subjectDevice];
  return [fields.callingDevice, fields.calledDevice, fields.answeringDevice, fields.from, fields.to];
}

function present(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value): value is string => value !== undefined);
}
