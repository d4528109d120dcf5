/** What outlives the links of a connection: the token, the webhook, the subscriptions and the calls known. */
import type { TimerHandle } from '../../core/clock';
import type { CtiCounters } from '../../core/counters';
import type { Interest } from '../../core/driver';
import { ConfigError, type CtiError } from '../../core/errors';
import type { EventDraft } from '../../core/events';
import type { DriverAttempt } from '../../core/session-driver';
import type { SystemContext } from '../../core/system';
import { TelphinApi, type RequestLimits } from './api';
import { fetchCallList } from './call-list';
import type { LegOfCall } from './calls';
import { Extensions } from './extensions';
import { typesOfExtension, wantedTypes, type SubscribedType } from './interest';
import { snapshotOf, TelphinMapper } from './mapper';
import { isLoopback, type TelphinOptions } from './options';
import type { Look } from './reconcile';
import { Subscriptions, type SubscriptionReport } from './subscriptions';
import { traceWebhook } from './traced';
import {
  callbackPath,
  deriveWebhookSecret,
  webhookPath,
  WebhookReceiver,
  type Delivery,
} from './webhook-receiver';

/** Accepted events that wait for a link, at most; beyond it the oldest are lost and reported as a gap. */
const WAITING_DELIVERIES = 10_000;

/** Events of an outage that are handed on at a time, so that those who hear them keep up. */
const PORTION = 50;

/** Time for removing subscriptions without a link, in milliseconds. */
const LAST_TRY_MS = 2_000;

/** An event and the list of calls may cross: what was heard of so shortly before is let be. */
const JUST_NOW_MS = 2_000;

/**
 * How the list of current calls is looked at: as the truth after an outage and when somebody asks, and with
 * some doubt while events come, since the list may be older than they are.
 */
const LOOKS = {
  afterOutage: { patience: 1, takeUpUnknown: true },
  onRequest: { patience: 1, takeUpUnknown: true },
  keepalive: { patience: 2, takeUpUnknown: false },
} as const satisfies Record<string, Pick<Look, 'patience' | 'takeUpUnknown'>>;
export type LookKind = keyof typeof LOOKS;

/** Where events go while there is a link. */
type Sink = Pick<DriverAttempt, 'emit' | 'fault' | 'counters' | 'signal'>;

export interface ConnectionParts {
  readonly options: TelphinOptions;
  readonly context: SystemContext;
  readonly counters: CtiCounters;
  readonly rateLimited: (problem: CtiError | undefined) => void;
}

export class Connection {
  readonly options: TelphinOptions;
  readonly api: TelphinApi;
  readonly extensions: Extensions;
  readonly subscriptions: Subscriptions;
  readonly mapper: TelphinMapper;
  readonly webhookSecret: string;
  readonly #context: SystemContext;
  readonly #counters: CtiCounters;
  readonly #path: string;
  readonly #receiver: WebhookReceiver;
  #sink: Sink | undefined;
  /** Events that were accepted without a link, or while those who hear them do not keep up; the oldest first. */
  #waiting: Delivery[] = [];
  #isHeld = false;
  #nextPortion: NodeJS.Immediate | undefined;
  #caughtUp: (() => void)[] = [];
  #lost = 0;
  #attachedAt = 0;
  #types: readonly SubscribedType[] = [];
  #timer: TimerHandle;

  constructor({ options, context, counters, rateLimited }: ConnectionParts) {
    const { id } = context.connection;
    this.options = options;
    this.#context = context;
    this.#counters = counters;
    this.webhookSecret =
      options.webhookSecret ?? deriveWebhookSecret(options.clientSecret, options.clientId, id);
    this.api = new TelphinApi(options, {
      clock: context.clock,
      counters,
      secrets: [this.webhookSecret],
      trace: context.trace,
      rateLimited,
      ...(context.random === undefined ? {} : { random: context.random }),
    });
    this.extensions = new Extensions(options);
    this.subscriptions = new Subscriptions({
      api: this.api,
      method: options.webhookMethod,
      budgetMs: options.requestTimeoutMs + options.rateLimitWaitMs,
      answerMs: options.requestTimeoutMs,
    });
    this.mapper = new TelphinMapper(this.extensions, { settleMs: options.callEndSettleMs });
    this.#path = webhookPath(id);
    this.#receiver = new WebhookReceiver(
      {
        path: this.#path,
        secret: this.webhookSecret,
        sources: options.sources,
        bodyLimitBytes: options.webhookBodyLimitBytes,
      },
      {
        received: (delivery) => {
          this.#received(delivery);
        },
        unreadable: (error, body) => this.#sink?.fault(error, body),
        repeated: () => {
          context.logger.debug('an event came again and was dropped');
        },
      },
    );
  }

  now(): number {
    return this.#context.clock.now();
  }

  /** Calls known from events; none where no event would tell of their end. */
  knownLegs(): readonly LegOfCall[] {
    return this.#types.includes('hangup') ? this.mapper.legs() : [];
  }

  /** Whether the interest needs other subscriptions than those wanted now. */
  changesSubscriptions(interest: Interest): boolean {
    return this.#typesFor(interest).join() !== this.#types.join();
  }

  /**
   * Takes note of what the flows want, and opens the webhook for it.
   * @throws ConfigError when events are wanted and there is nothing that Telphin could call.
   */
  setInterest(interest: Interest): void {
    const types = this.#typesFor(interest);
    if (types.length > 0) this.#openWebhook();
    this.#types = types;
  }

  /** Makes the subscriptions those that are wanted. */
  async synchronizeSubscriptions(signals: readonly AbortSignal[]): Promise<SubscriptionReport> {
    const { webhooks } = this.#context;
    if (webhooks === undefined) return { active: 0, created: 0, removed: 0, problems: [] };
    const wanted = this.extensions.watched.map(({ reference, kind }) => ({
      extension: reference,
      url: this.#callbackUrl(reference),
      types: typesOfExtension(this.#types, kind),
    }));
    return this.subscriptions.synchronize(wanted, signals);
  }

  /** Lets events go to an attempt; those that were accepted in the meantime first. */
  attach(sink: Sink): void {
    this.#sink = sink;
    this.#attachedAt = this.now();
    if (this.#lost > 0) {
      this.#publish([{ type: 'link.gap', count: this.#lost }]);
      this.#lost = 0;
    }
    this.#handOn();
  }

  /** Events are kept here (true), or handed on. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (!isHeld) this.#handOn();
  }

  /** Resolves when the events that waited have been handed on, or nobody hears them any more. */
  caughtUp(): Promise<void> {
    return new Promise((resolve) => {
      this.#caughtUp.push(resolve);
      this.#handOn();
    });
  }

  /** Compares with the list of current calls; resolves with how much had changed unseen. */
  async look(how: LookKind, request: RequestLimits): Promise<number> {
    const settledBefore = how === 'afterOutage' ? this.#attachedAt : this.now() - JUST_NOW_MS;
    const { calls, covers } = await fetchCallList(this.api, this.extensions, request);
    const look = { ...LOOKS[how], list: calls, covers, settledBefore, now: this.now() };
    const { drafts, unseenChanges, takenUp } = this.mapper.reconcile(look);
    this.#publish(drafts);
    // After an outage the snapshot of all calls follows.
    if (how !== 'afterOutage') this.#publish(snapshotOf(takenUp));
    return unseenChanges;
  }

  /** Ends at once what only waits to be known as ended, after all that was accepted. */
  settle(): void {
    while (this.#isHeard() && this.#waiting.length > 0) this.#takePortion();
    this.#publish(this.mapper.settle());
  }

  /**
   * Frees the route, timers and requests; what is known is kept. Subscriptions that are left because no link
   * was there to remove them get a last try, which nobody has to wait for.
   */
  rest({ unsubscribe }: { readonly unsubscribe: boolean }): void {
    this.#receiver.close();
    this.api.abortAll();
    if (unsubscribe && !this.options.keepSubscriptions && this.subscriptions.active > 0) {
      void this.#unsubscribeInTime();
    }
    this.#context.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sink = undefined;
    this.#isHeld = false;
    this.#handOn();
  }

  async #unsubscribeInTime(): Promise<void> {
    const { clock } = this.#context;
    const outOfTime = new AbortController();
    const timer = clock.setTimeout(() => {
      outOfTime.abort();
    }, LAST_TRY_MS);
    await this.subscriptions.removeAll([outOfTime.signal]);
    clock.clearTimeout(timer);
  }

  #openWebhook(): void {
    const { webhooks, logger } = this.#context;
    if (webhooks === undefined) {
      throw new ConfigError('events need a web server that Telphin can call, and there is none here');
    }
    this.#receiver.open(webhooks);
    const { hostname } = new URL(this.#callbackUrl('0'));
    if (isLoopback(hostname) && !isLoopback(this.options.endpoint.host)) {
      logger.warn(`Telphin cannot reach ${hostname}: set the public URL of this server`);
    }
  }

  #callbackUrl(extension: string): string {
    const below = callbackPath(extension, this.webhookSecret);
    const { publicUrl } = this.options;
    const base =
      publicUrl === undefined ? this.#context.webhooks?.publicUrl(this.#path) : publicUrl + this.#path;
    const url = `${(base ?? '').replace(/(?<!\/)\/+$/, '')}${below}`;
    if (!URL.canParse(url)) {
      throw new ConfigError('publicUrl is required: the public URL of this server is not known', {
        context: { field: 'publicUrl' },
      });
    }
    return url;
  }

  #typesFor(interest: Interest): readonly SubscribedType[] {
    return wantedTypes(interest, { agentLogin: this.options.subscribeAgentLogin });
  }

  #received(delivery: Delivery): void {
    this.#counters.framesReceived += 1;
    this.#counters.bytesReceived += delivery.bytes;
    if (this.api.trace !== undefined) traceWebhook(this.api.trace, delivery);
    if (this.#isHeard() && !this.#isHeld && this.#waiting.length === 0) {
      this.#map(delivery);
      return;
    }
    this.#waiting.push(delivery);
    this.#counters.queueDepth += 1;
    if (this.#waiting.length <= WAITING_DELIVERIES) return;
    this.#waiting.shift();
    this.#lost += 1;
    this.#counters.queueDepth -= 1;
    this.#counters.eventsDropped += 1;
  }

  #isHeard(): boolean {
    return this.#sink?.signal.aborted === false;
  }

  #handOn(): void {
    if (this.#nextPortion !== undefined) return;
    const isHeard = this.#isHeard();
    if (isHeard && this.#isHeld) return;
    if (isHeard && this.#waiting.length > 0) {
      this.#takePortion();
      this.#nextPortion = setImmediate(() => {
        this.#nextPortion = undefined;
        this.#handOn();
      });
      return;
    }
    if (isHeard) this.#settleWhatIsDue();
    for (const resolve of this.#caughtUp.splice(0)) resolve();
  }

  #takePortion(): void {
    const portion = this.#waiting.splice(0, PORTION);
    this.#counters.queueDepth -= portion.length;
    for (const delivery of portion) this.#map(delivery);
  }

  #map({ message, extension }: Delivery): void {
    const drafts = this.mapper.apply(message, extension, this.now());
    if (drafts.length === 0) this.#context.logger.debug(`no event from ${message.type}`);
    this.#publish(drafts, message);
    this.#armTimer();
  }

  #publish(drafts: readonly EventDraft[], raw?: unknown): void {
    for (const draft of drafts) this.#sink?.emit(draft, raw);
  }

  #armTimer(): void {
    const { clock } = this.#context;
    const deadline = this.mapper.nextDeadline;
    if (deadline === undefined || this.#timer !== undefined) return;
    this.#timer = clock.setTimeout(
      () => {
        this.#timer = undefined;
        this.#settleWhatIsDue();
      },
      Math.max(0, deadline - clock.now()),
    );
  }

  /** Without a link the ends are kept back: nobody would hear them. */
  #settleWhatIsDue(): void {
    if (!this.#isHeard()) return;
    this.#publish(this.mapper.tick(this.now()));
    this.#armTimer();
  }
}
