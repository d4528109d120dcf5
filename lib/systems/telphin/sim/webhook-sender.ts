/** Event subscriptions of the simulated account, and the calls to their URLs. */
import { sleep, type Clock } from '../../../core/clock';
import type { Logger } from '../../../core/logger';
import { isLoopback } from '../options';
import type { SimulatedExtension } from './account';
import type { WebhookFields } from './pbx';

/** A subscription as the API shows it. */
export interface SimulatedSubscription {
  readonly id: number;
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly event_type: string;
}

/** How deliveries misbehave; all zero or false means that they do not. */
export interface DeliveryFaults {
  /** Every event is sent this many times more. */
  repeat: number;
  /** Milliseconds before each event. */
  delayMs: number;
  /** Events are collected to groups of this size and sent backwards. */
  reorder: number;
  /** So many events are not sent at all. */
  lose: number;
}

interface Delivery {
  readonly subscription: SimulatedSubscription;
  readonly form: string;
}

/** Time for a webhook to answer, in milliseconds. */
const ANSWER_TIMEOUT_MS = 5_000;
/** A group that stays incomplete is sent after this time, in milliseconds. */
const GROUP_TIMEOUT_MS = 200;

export class WebhookSender {
  readonly faults: DeliveryFaults = { repeat: 0, delayMs: 0, reorder: 0, lose: 0 };
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #subscriptions = new Map<
    number,
    { readonly extensionId: number; readonly entry: SimulatedSubscription }
  >();
  readonly #over = new AbortController();
  #group: Delivery[] = [];
  #queue: Promise<void> = Promise.resolve();
  #nextId = 72;

  constructor(clock: Clock, logger: Logger) {
    this.#clock = clock;
    this.#logger = logger;
  }

  get count(): number {
    return this.#subscriptions.size;
  }

  list(extensionId: number): readonly SimulatedSubscription[] {
    return [...this.#subscriptions.values()]
      .filter((subscription) => subscription.extensionId === extensionId)
      .map(({ entry }) => entry);
  }

  add(extensionId: number, subscription: Omit<SimulatedSubscription, 'id'>): SimulatedSubscription {
    const entry = { ...subscription, id: this.#nextId };
    this.#nextId += 1;
    this.#subscriptions.set(entry.id, { extensionId, entry });
    return entry;
  }

  remove(extensionId: number, id: number): boolean {
    return this.#subscriptions.get(id)?.extensionId === extensionId && this.#subscriptions.delete(id);
  }

  /** What a DELETE on the collection does: everybody's subscriptions of the extension are gone. */
  removeAll(extensionId: number): void {
    for (const { id } of this.list(extensionId)) this.#subscriptions.delete(id);
  }

  /** Sends an event to whoever subscribed to it. */
  fire(extension: SimulatedExtension, eventType: string, fields: WebhookFields): void {
    const form = new URLSearchParams({ EventType: eventType, ...fields }).toString();
    for (const subscription of this.list(extension.id)) {
      if (subscription.event_type === eventType) this.#deliver({ subscription, form });
    }
  }

  /** Resolves when everything that was fired is sent. */
  async drained(): Promise<void> {
    this.#sendGroup();
    let seen: Promise<void>;
    do {
      seen = this.#queue;
      await seen;
    } while (seen !== this.#queue);
  }

  stop(): void {
    this.#over.abort();
  }

  #deliver(delivery: Delivery): void {
    if (this.faults.lose > 0) {
      this.faults.lose -= 1;
      return;
    }
    if (this.faults.reorder < 2) {
      this.#enqueue([delivery]);
      return;
    }
    this.#group.push(delivery);
    if (this.#group.length >= this.faults.reorder) this.#sendGroup();
    else if (this.#group.length === 1) void this.#sendGroupLater();
  }

  async #sendGroupLater(): Promise<void> {
    await sleep(this.#clock, GROUP_TIMEOUT_MS, this.#over.signal);
    this.#sendGroup();
  }

  #sendGroup(): void {
    const group = this.#group;
    this.#group = [];
    if (group.length > 0) this.#enqueue(group.reverse());
  }

  #enqueue(deliveries: readonly Delivery[]): void {
    const { repeat, delayMs } = this.faults;
    this.#queue = this.#queue.then(async () => {
      for (const delivery of deliveries) {
        if (delayMs > 0) await sleep(this.#clock, delayMs, this.#over.signal);
        for (let time = 0; time <= repeat; time += 1) await this.#send(delivery);
      }
    });
  }

  async #send({ subscription, form }: Delivery): Promise<void> {
    const { url, method } = subscription;
    if (this.#over.signal.aborted || !URL.canParse(url)) return;
    const target = new URL(url);
    if (!isLoopback(target.hostname)) {
      this.#logger.warn(`the simulator calls webhooks on this machine only, not at ${target.hostname}`);
      return;
    }
    const isGet = method === 'GET';
    if (isGet) target.search = target.search === '' ? form : `${target.search}&${form}`;
    const outOfTime = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
    try {
      const response = await fetch(target, {
        method,
        signal: AbortSignal.any([outOfTime, this.#over.signal]),
        redirect: 'manual',
        ...(isGet ? {} : { body: form, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      });
      await response.arrayBuffer();
    } catch (thrown) {
      this.#logger.debug(
        `a webhook could not be called: ${thrown instanceof Error ? thrown.message : 'unknown'}`,
      );
    }
  }
}
