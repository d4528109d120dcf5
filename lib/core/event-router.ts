/**
 * Distributes events to many listeners without asking each of them: a listener that names devices, agents,
 * queues or types is found by key, so that a thousand filtered listeners cost about as much as one.
 */
import { copyOf } from './copy';
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
  readonly accepts: (event: CtiEvent) => boolean;
  readonly listener: RoutedEventListener;
  /** The search that came across it last: a route that names several values may be filed under several of an event's. */
  foundIn: number;
}

/** The routes whose filters name devices, by device; or agents, or queues, or types. */
class Index {
  readonly #routes = new Map<string, Route[]>();

  get isEmpty(): boolean {
    return this.#routes.size === 0;
  }

  get(value: string): readonly Route[] {
    return this.#routes.get(value) ?? NO_ROUTES;
  }

  add(value: string, route: Route): void {
    const known = this.#routes.get(value);
    if (known === undefined) this.#routes.set(value, [route]);
    else known.push(route);
  }

  delete(value: string, route: Route): void {
    const left = this.get(value).filter((other) => other !== route);
    if (left.length > 0) this.#routes.set(value, left);
    else this.#routes.delete(value);
  }
}

const NO_ROUTES: readonly Route[] = [];

export class EventRouter {
  readonly #devices = new Index();
  readonly #agents = new Index();
  readonly #queues = new Index();
  readonly #types = new Index();
  /** Routes whose filters name nothing. */
  #unfiltered: Route[] = [];
  readonly #onListenerError: (thrown: unknown) => void;
  #searches = 0;

  /** `onListenerError` hears of listeners that throw; the other listeners get the event all the same. */
  constructor(onListenerError: (thrown: unknown) => void) {
    this.#onListenerError = onListenerError;
  }

  /** Adds a listener; the returned function removes it. */
  add(filter: EventFilter, listener: RoutedEventListener): () => void {
    const route: Route = { accepts: compileFilter(filter), listener, foundIn: 0 };
    const place = this.#placeOf(filter);
    if (place === undefined) {
      this.#unfiltered.push(route);
      return () => {
        this.#unfiltered = this.#unfiltered.filter((other) => other !== route);
      };
    }
    const { index, values } = place;
    for (const value of values) index.add(value, route);
    return () => {
      for (const value of values) index.delete(value, route);
    };
  }

  /**
   * Hands an event to every listener whose filter accepts it, to each once. Each gets an event of its own, which it
   * may change: the last one the event itself, the others copies. `raw` is the same for all.
   */
  route(event: CtiEvent, raw: unknown): void {
    const routes = this.#routesFor(event);
    let left = routes.length;
    for (const { listener } of routes) {
      left -= 1;
      try {
        listener(left === 0 ? event : copyOf(event), raw);
      } catch (thrown) {
        this.#onListenerError(thrown);
      }
    }
  }

  /** A filter is filed under the values of its most selective part only. */
  #placeOf(filter: EventFilter): { index: Index; values: readonly string[] } | undefined {
    if (filter.devices !== undefined) return { index: this.#devices, values: filter.devices };
    if (filter.agents !== undefined) return { index: this.#agents, values: filter.agents };
    if (filter.queues !== undefined) return { index: this.#queues, values: filter.queues };
    if (filter.types !== undefined) return { index: this.#types, values: filter.types };
    return undefined;
  }

  #routesFor(event: CtiEvent): readonly Route[] {
    const found: Route[] = [];
    this.#searches += 1;
    if (!this.#devices.isEmpty) {
      for (const device of devicesOf(event)) this.#collect(this.#devices.get(device), event, found);
    }
    if (!this.#agents.isEmpty) {
      for (const agent of agentsOf(event)) this.#collect(this.#agents.get(agent), event, found);
    }
    if (!this.#queues.isEmpty) {
      for (const queue of queuesOf(event)) this.#collect(this.#queues.get(queue), event, found);
    }
    this.#collect(this.#types.get(event.type), event, found);
    this.#collect(this.#unfiltered, event, found);
    return found;
  }

  #collect(routes: readonly Route[], event: CtiEvent, found: Route[]): void {
    for (const route of routes) {
      if (route.foundIn === this.#searches) continue;
      route.foundIn = this.#searches;
      if (route.accepts(event)) found.push(route);
    }
  }
}

/** Turns a filter into a function that says whether it accepts an event. */
export function compileFilter(filter: EventFilter): (event: CtiEvent) => boolean {
  const types = setOf(filter.types);
  const devices = setOf(filter.devices);
  const agents = setOf(filter.agents);
  const queues = setOf(filter.queues);
  return (event) =>
    (filter.snapshots || !event.snapshot) &&
    (types === undefined || types.has(event.type)) &&
    (devices === undefined || devicesOf(event).some((device) => devices.has(device))) &&
    (agents === undefined || agentsOf(event).some((agent) => agents.has(agent))) &&
    (queues === undefined || queuesOf(event).some((queue) => queues.has(queue)));
}

function setOf<Value>(values: readonly Value[] | undefined): ReadonlySet<Value> | undefined {
  return values === undefined ? undefined : new Set(values);
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

function devicesOf(event: CtiEvent): string[] {
  const { subjectDevice, callingDevice, calledDevice, answeringDevice, from, to }: FilteredFields = event;
  if (subjectDevice !== undefined) return [subjectDevice.number];
  return present([callingDevice, calledDevice, answeringDevice, from, to]).map(({ number }) => number);
}

function agentsOf(event: CtiEvent): string[] {
  const { agent, user }: FilteredFields = event;
  return present([agent, user]).map(({ id }) => id);
}

function queuesOf(event: CtiEvent): string[] {
  const { queue }: FilteredFields = event;
  return queue === undefined ? [] : present([queue.id, queue.name, queue.number]);
}

function present<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}
