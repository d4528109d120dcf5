/**
 * The subscriptions of one connection ("Subscriptions"): made with a bounded number of requests under way,
 * shared by all who want the same, refreshed in time, made again when the system ends them, ended when
 * nobody wants them any more.
 */
import { Backoff } from '../../core/backoff';
import type { Clock } from '../../core/clock';
import { CancelledError, toCtiError, type CtiError } from '../../core/errors';
import type { Message, Notify, SubscribeTerminated } from './messages';
import { isRejection } from './result-codes';
import type { Requests } from './requests';
import {
  newSubscription,
  type Subscription,
  type SubscriptionListener,
  type TimerName,
} from './subscription';
import { beginsWithNotify, belongsTo, hasCalls, timeoutOf, topicKey, topicLabel, type Topic } from './topics';
import type { Mtcti3Options } from './options';

/** Subscribe requests that may wait for their answer at a time. */
const REQUESTS_AT_A_TIME = 32;

/** How long a subscription that a command needed outlives the command, in milliseconds. */
const LEASE_MS = 120_000;

/** How long the first news of an accepted subscription is waited for, in milliseconds. */
const FIRST_NEWS_MS = 2_000;

/**
 * How long after its first news a subscription still tells what was there before, in milliseconds: calls
 * that exist already follow the first notify as soon as that is acknowledged.
 */
const SETTLE_MS = 100;

/** A subscription that lived this long is made again without the delays of earlier failures, in milliseconds. */
const STABLE_MS = 60_000;

/** Refusals that stay the same until the list of users and queues changes. */
const FINAL_REFUSALS = [
  'NOTFOUND',
  'USERNOTFOUND',
  'NOTALLOWED',
  'NOTINSTRUMENTED',
  'UNPACKERR',
  'TOOBIG',
  'SUBSCRIPTION_INVALID',
  'SUBSCRIPTION_TIMEOUT_TOO_SMALL',
  'REQUEST_INVALID_PAYLOAD',
];

export interface SubscriptionsOptions {
  readonly clock: Clock;
  readonly requests: Requests;
  readonly send: (message: Message) => void;
  readonly options: Mtcti3Options;
  readonly listener: SubscriptionListener;
  readonly random?: (() => number) | undefined;
}

export class Subscriptions {
  readonly #clock: Clock;
  readonly #requests: Requests;
  readonly #send: (message: Message) => void;
  readonly #options: Mtcti3Options;
  readonly #listener: SubscriptionListener;
  readonly #random: (() => number) | undefined;
  readonly #byKey = new Map<string, Subscription>();
  readonly #byId = new Map<number, Subscription>();
  readonly #queue: Subscription[] = [];
  #underWay = 0;
  #lastId = 0;
  #closed = false;

  constructor({ clock, requests, send, options, listener, random }: SubscriptionsOptions) {
    this.#clock = clock;
    this.#requests = requests;
    this.#send = send;
    this.#options = options;
    this.#listener = listener;
    this.#random = random;
  }

  /** Subscriptions that exist, whatever their phase. */
  get size(): number {
    return this.#byKey.size;
  }

  /** The subscribe_id of a topic that can be acted through now. */
  idOf(key: string): number | undefined {
    const found = this.#byKey.get(key);
    return found?.phase === 'active' ? found.id : undefined;
  }

  /** Replaces what is wanted: makes what is missing, ends what is superfluous. */
  want(topics: Iterable<Topic>): void {
    const wanted = new Map([...topics].map((topic) => [topicKey(topic), topic]));
    for (const subscription of [...this.#byKey.values()]) {
      subscription.wanted = wanted.has(subscription.key);
      this.#endIfUnwanted(subscription);
    }
    for (const [key, topic] of wanted) {
      const known = this.#byKey.get(key);
      if (known === undefined) this.#add(topic).wanted = true;
      else if (known.phase === 'refused') this.#enqueue(known);
    }
    this.#pump();
  }

  /**
   * Makes sure that a topic is watched for the sake of a command and resolves with its subscribe_id.
   * @throws RejectedError, RequestTimeoutError, CancelledError
   */
  async lease(topic: Topic): Promise<number> {
    if (this.#closed) throw new CancelledError('the connection is closed');
    const subscription = this.#byKey.get(topicKey(topic)) ?? this.#add(topic);
    if (subscription.phase === 'refused' || subscription.phase === 'pausing') this.#enqueue(subscription);
    subscription.leasedUntil = this.#clock.now() + LEASE_MS;
    this.#armLease(subscription);
    this.#pump();
    await subscription.ready.passed();
    return subscription.id;
  }

  /**
   * Resolves when the system has accepted a topic that is wanted; its state may still be to come.
   * @throws RejectedError, RequestTimeoutError, CancelledError
   */
  async whenAccepted(topic: Topic): Promise<void> {
    await this.#byKey.get(topicKey(topic))?.accepted.passed();
  }

  /** Resolves when every subscription that exists now is settled or has failed. */
  async whenSettled(): Promise<void> {
    await Promise.allSettled([...this.#byKey.values()].map(({ ready }) => ready.passed()));
  }

  /** Takes a notify in: hands it over, then acknowledges it. */
  notify(notify: Notify): void {
    const subscription = this.#byId.get(notify.subscribe_id ?? 0);
    if (subscription === undefined) return;
    try {
      if (belongsTo(subscription.topic, notify)) {
        this.#listener.notified(subscription.topic, notify);
        this.#told(subscription);
      }
    } finally {
      this.acknowledge(notify.subscribe_id ?? 0, notify.notify_id ?? 0);
    }
  }

  /** Lets the next notify of a subscription come. One that cannot be read is acknowledged as well. */
  acknowledge(subscribeId: number, notifyId: number): void {
    if (notifyId === 0 || !this.#byId.has(subscribeId)) return;
    this.#send({ notifyack: { subscribe_id: subscribeId, notify_id: notifyId } });
  }

  /** Takes in that the system ended a subscription. */
  terminated({ subscribe_id: id, reason }: SubscribeTerminated): void {
    const subscription = this.#byId.get(id ?? 0);
    if (subscription === undefined) return;
    const why = reason ? ` (${reason})` : '';
    this.#listener.trouble(`${topicLabel(subscription.topic)} was ended by the system${why}`);
    this.#retry(subscription, new CancelledError('the subscription was ended by the system'));
  }

  /** Ends everything, as the last thing on a connection. */
  endAll(reason: string): void {
    for (const subscription of [...this.#byKey.values()]) this.#sayEnd(subscription, reason);
    this.dispose(new CancelledError('the connection is closed'));
  }

  /** Frees everything without a word. */
  dispose(error: CtiError): void {
    this.#closed = true;
    this.#queue.length = 0;
    for (const subscription of this.#byKey.values()) {
      this.#clearTimers(subscription);
      this.#disarm(subscription, 'lease');
      this.#shut(subscription, error);
    }
    this.#byKey.clear();
    this.#byId.clear();
  }

  #add(topic: Topic): Subscription {
    const backoff = new Backoff(this.#random === undefined ? {} : { random: this.#random });
    const subscription = newSubscription(topic, backoff);
    this.#byKey.set(subscription.key, subscription);
    this.#queue.push(subscription);
    return subscription;
  }

  #enqueue(subscription: Subscription): void {
    this.#disarm(subscription, 'retry');
    subscription.phase = 'queued';
    subscription.accepted.renew();
    subscription.ready.renew();
    this.#queue.push(subscription);
    this.#pump();
  }

  #pump(): void {
    while (this.#underWay < REQUESTS_AT_A_TIME && !this.#closed) {
      const next = this.#queue.shift();
      if (next === undefined) return;
      if (next.phase !== 'queued' || this.#byKey.get(next.key) !== next) continue;
      this.#underWay += 1;
      void this.#subscribe(next).finally(() => {
        this.#underWay -= 1;
        this.#pump();
      });
    }
  }

  async #subscribe(subscription: Subscription): Promise<void> {
    const { topic } = subscription;
    this.#lastId += 1;
    const id = this.#lastId;
    subscription.id = id;
    subscription.phase = 'requested';
    subscription.news = 'none';
    this.#byId.set(id, subscription);
    this.#listener.begins(topic);
    try {
      await this.#requests.request(
        (requestid) => this.#listener.describe(topic, { requestid, subscribe_id: id }),
        { label: topicLabel(topic), subscribeId: id },
      );
    } catch (thrown) {
      if (this.#byId.get(id) === subscription) this.#failed(subscription, toCtiError(thrown));
      return;
    }
    if (this.#byId.get(id) !== subscription) return;
    subscription.phase = 'active';
    subscription.activeSince = this.#clock.now();
    subscription.accepted.open();
    this.#armRefresh(subscription);
    this.#listener.active(topic);
    this.#afterConsent(subscription);
  }

  /** Waits for the first news, which may have been faster than the consent. */
  #afterConsent(subscription: Subscription): void {
    if (subscription.news === 'settled') subscription.ready.open();
    else if (subscription.news === 'none' && beginsWithNotify(subscription.topic)) {
      this.#awaitFirstNews(subscription);
    } else this.#told(subscription);
  }

  #failed(subscription: Subscription, error: CtiError): void {
    this.#listener.trouble(error.message);
    if (isRejection(error, ...FINAL_REFUSALS)) this.#refuse(subscription, error);
    else this.#retry(subscription, error);
  }

  #refuse(subscription: Subscription, error: CtiError): void {
    this.#retire(subscription, false);
    subscription.phase = 'refused';
    this.#shut(subscription, error);
    if (!subscription.wanted) this.#forget(subscription);
  }

  /** Makes the subscription again after a pause, unless nobody needs it. */
  #retry(subscription: Subscription, error: CtiError): void {
    const now = this.#clock.now();
    if (subscription.phase === 'active' && now - subscription.activeSince > STABLE_MS)
      subscription.backoff.reset();
    this.#retire(subscription, true);
    this.#shut(subscription, error);
    if (!subscription.wanted && subscription.leasedUntil <= now) {
      this.#forget(subscription);
      return;
    }
    subscription.phase = 'pausing';
    subscription.accepted.renew();
    subscription.ready.renew();
    this.#arm(subscription, 'retry', subscription.backoff.nextDelayMs(), () => {
      this.#enqueue(subscription);
    });
  }

  /** Takes the id out of use and tells that the topic is not watched. */
  #retire(subscription: Subscription, again: boolean): void {
    this.#byId.delete(subscription.id);
    this.#requests.subscriptionEnded(subscription.id);
    this.#clearTimers(subscription);
    this.#listener.ended(subscription.topic, again);
  }

  #endIfUnwanted(subscription: Subscription): void {
    if (subscription.wanted || subscription.leasedUntil > this.#clock.now()) return;
    if (this.#listener.inUse(subscription.topic)) {
      subscription.leasedUntil = this.#clock.now() + LEASE_MS;
      this.#armLease(subscription);
      return;
    }
    this.#sayEnd(subscription, 'not needed any more');
    this.#forget(subscription);
    this.#retire(subscription, false);
    this.#shut(subscription, new CancelledError('the subscription is not needed any more'));
  }

  #sayEnd({ phase, id }: Subscription, reason: string): void {
    if (phase === 'active' || phase === 'requested')
      this.#send({ subscribeend: { subscribe_id: id, reason } });
  }

  #shut({ accepted, ready }: Subscription, error: CtiError): void {
    accepted.refuse(error);
    ready.refuse(error);
  }

  #forget(subscription: Subscription): void {
    this.#byKey.delete(subscription.key);
    this.#disarm(subscription, 'lease');
  }

  #told(subscription: Subscription): void {
    if (subscription.news !== 'none') return;
    subscription.news = 'first';
    this.#disarm(subscription, 'firstNews');
    if (!hasCalls(subscription.topic)) this.#settle(subscription);
    else this.#arm(subscription, 'settle', SETTLE_MS, () => this.#settle(subscription));
  }

  #settle(subscription: Subscription): void {
    subscription.news = 'settled';
    this.#listener.settled(subscription.topic);
    if (subscription.phase === 'active') subscription.ready.open();
  }

  /** A system that stays silent after its consent is no reason to wait for ever; only the list is worth it. */
  #awaitFirstNews(subscription: Subscription): void {
    const { requestTimeoutMs } = this.#options;
    const isList = subscription.topic.kind === 'lines';
    this.#arm(subscription, 'firstNews', isList ? requestTimeoutMs : FIRST_NEWS_MS, () => {
      this.#listener.trouble(`${topicLabel(subscription.topic)} was accepted, but no state came`);
      this.#told(subscription);
    });
  }

  /** "timeout": a Subscribe with the same id and a timeout alone lets the subscription live on. */
  #armRefresh(subscription: Subscription): void {
    const timeout = timeoutOf(subscription.topic, this.#options);
    if (timeout === 0) return;
    this.#arm(subscription, 'refresh', (timeout * 1_000 * 5) / 6, () => {
      void this.#refresh(subscription, timeout);
    });
  }

  async #refresh(subscription: Subscription, timeout: number): Promise<void> {
    const { id, topic } = subscription;
    try {
      await this.#requests.request((requestid) => ({ subscribe: { requestid, subscribe_id: id, timeout } }), {
        label: `refresh of the ${topicLabel(topic)}`,
        subscribeId: id,
      });
      if (this.#byId.get(id) === subscription) this.#armRefresh(subscription);
    } catch (thrown) {
      if (this.#byId.get(id) !== subscription) return;
      const error = toCtiError(thrown);
      this.#listener.trouble(error.message);
      this.#sayEnd(subscription, 'not refreshed');
      this.#retry(subscription, error);
    }
  }

  #armLease(subscription: Subscription): void {
    this.#arm(subscription, 'lease', subscription.leasedUntil - this.#clock.now(), () => {
      this.#endIfUnwanted(subscription);
    });
  }

  #arm(subscription: Subscription, name: TimerName, delayMs: number, run: () => void): void {
    this.#disarm(subscription, name);
    const timer = this.#clock.setTimeout(() => {
      subscription.timers.delete(name);
      run();
    }, delayMs);
    subscription.timers.set(name, timer);
  }

  #disarm(subscription: Subscription, name: TimerName): void {
    this.#clock.clearTimeout(subscription.timers.get(name));
    subscription.timers.delete(name);
  }

  /** The lease outlives a subscription that is made again. */
  #clearTimers(subscription: Subscription): void {
    for (const name of ['refresh', 'retry', 'firstNews', 'settle'] as const) this.#disarm(subscription, name);
  }
}
