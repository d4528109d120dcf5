/**
 * One connection to an IP Office: brings channel, requests, subscriptions, mapper and commands together.
 * The mapper outlives it.
 */
import type { CtiCommand } from '../../core/commands';
import { onAbort } from '../../core/abort';
import { sleep, type Clock, type TimerHandle } from '../../core/clock';
import type { ExecuteOptions, Interest } from '../../core/driver';
import { AuthError, CancelledError, RequestTimeoutError, toCtiError, type CtiError } from '../../core/errors';
import type { EventDraft } from '../../core/events';
import type { Logger } from '../../core/logger';
import type { DriverAttempt, DriverLink } from '../../core/session-driver';
import type { SyncReport } from '../../core/session';
import type { WireTrace } from '../../core/wire-trace';
import { Channel } from './channel';
import { peekNotifyIds } from './codec';
import { executeCommand } from './commands';
import type { CallOutcome, CallWatch, CommandContext } from './command-context';
import type { Mapper } from './mapper';
import type { Message, Notify, NotifyCallControl } from './messages';
import type { Mtcti3Options } from './options';
import { presentitiesFor, topicsFor } from './plan';
import { PresenceRoster } from './presence';
import { Requests } from './requests';
import { isRejection } from './result-codes';
import { Subscriptions } from './subscriptions';
import { subscribeMessage, topicKey, topicLabel, type Topic } from './topics';

const LINES: Topic = { kind: 'lines' };

export interface LinkContext {
  readonly attempt: DriverAttempt;
  readonly options: Mtcti3Options;
  readonly mapper: Mapper;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random?: (() => number) | undefined;
  readonly trace?: WireTrace | undefined;
}

interface Watch {
  readonly lineKey: string;
  readonly fits: (outcome: CallOutcome) => boolean;
  readonly seen: (outcome: CallOutcome) => void;
}

export class Mtcti3Link implements DriverLink {
  readonly details: Record<string, unknown>;
  readonly keepalive: NonNullable<DriverLink['keepalive']>;
  readonly #attempt: DriverAttempt;
  readonly #options: Mtcti3Options;
  readonly #mapper: Mapper;
  readonly #clock: Clock;
  readonly #channel: Channel;
  readonly #requests: Requests;
  readonly #subscriptions: Subscriptions;
  readonly #roster = new PresenceRoster();
  readonly #watches = new Set<Watch>();
  readonly #over = new AbortController();
  #interest: Interest;
  #updatingPresence = false;
  #expiry: TimerHandle;
  /** What the timer above waits for, in milliseconds since 1970. */
  #expiryDue: number | undefined;
  #lastReference = 0;
  /** Users and queues are known, so that topics can be found from what the flows want. */
  #planning = false;

  private constructor(context: LinkContext, channel: Channel) {
    const { attempt, options, mapper, clock, logger, random } = context;
    this.#attempt = attempt;
    this.#options = options;
    this.#mapper = mapper;
    this.#clock = clock;
    this.#interest = attempt.interest;
    this.#channel = channel;
    this.#requests = new Requests(clock, attempt.counters, options.requestTimeoutMs, (message) => {
      this.#channel.send(message);
    });
    this.#subscriptions = new Subscriptions({
      clock,
      requests: this.#requests,
      send: (message) => {
        this.#channel.send(message);
      },
      options,
      random,
      listener: {
        describe: (topic, ids) => subscribeMessage(topic, ids, options, this.#firstPresentities(topic)),
        begins: (topic) => {
          mapper.begins(topic);
        },
        active: (topic) => {
          if (topic.kind === 'presence') void this.#updatePresence();
        },
        notified: (topic, notify) => {
          this.#notified(topic, notify);
        },
        settled: (topic) => {
          this.#emit(mapper.settled(topic), undefined);
        },
        ended: (topic, again) => {
          this.#emit(mapper.ended(topic, again), undefined);
        },
        inUse: (topic) => mapper.calls.on(topicKey(topic)).length > 0,
        trouble: (text) => {
          logger.warn(text);
        },
      },
    });
    this.keepalive = { intervalMs: options.keepaliveIntervalMs, send: () => this.#channel.ping() };
    this.details = { server: this.#channel.server, framing: options.framing };
  }

  /**
   * Connects and subscribes to the list of users and queues, which is the first thing that a missing licence
   * or right refuses.
   * @throws CertificateError, AuthError, ConnectionLostError
   */
  static async open(context: LinkContext): Promise<Mtcti3Link> {
    const { attempt, options, trace } = context;
    let link: Mtcti3Link | undefined = undefined as Mtcti3Link | undefined;
    const channel = await Channel.open({
      endpoint: attempt.endpoint,
      options,
      counters: attempt.counters,
      signal: attempt.signal,
      trace,
      listener: {
        message: (message) => link?.received(message),
        fault: (error, frame) => link?.unreadable(error, frame),
        lost: (error) => {
          attempt.fail(error);
        },
      },
    });
    link = new Mtcti3Link(context, channel);
    await link.#open(attempt.signal);
    return link;
  }

  /** Takes a message in. What goes wrong with one must not end the connection. */
  received(message: Message): void {
    if (this.#over.signal.aborted) return;
    try {
      const { notify, response, generaldata, subscribeterminated } = message;
      if (notify) this.#subscriptions.notify(notify);
      else if (response) this.#requests.answered(response);
      else if (generaldata) this.#requests.delivered(generaldata);
      else if (subscribeterminated) this.#subscriptions.terminated(subscribeterminated);
    } catch (thrown) {
      this.#attempt.fault(toCtiError(thrown));
    }
  }

  /** A frame that is no message; a notify is acknowledged all the same, so that the next one comes. */
  unreadable(error: CtiError, frame: Buffer): void {
    if (this.#over.signal.aborted) return;
    const ids = peekNotifyIds(frame, this.#options.framing);
    if (ids !== undefined) this.#subscriptions.acknowledge(ids.subscribeId, ids.notifyId);
    this.#attempt.fault(error, frame);
  }

  async synchronize(): Promise<SyncReport> {
    await this.#subscriptions.whenSettled();
    this.#planning = true;
    this.#replan();
    await this.#subscriptions.whenSettled();
    this.#armExpiry();
    // Calls that began and ended in between leave no trace in the pictures that follow.
    return { missed: 'unknown' };
  }

  async close(): Promise<void> {
    this.#subscriptions.endAll('closing');
    this.#release(new CancelledError('it was closed'));
    await this.#channel.close();
  }

  destroy(error: CtiError): void {
    this.#subscriptions.dispose(error);
    this.#release(error);
    this.#channel.destroy();
    this.#mapper.linkLost();
  }

  execute(command: CtiCommand, options: ExecuteOptions): Promise<unknown> {
    const context: CommandContext = {
      mapper: this.#mapper,
      requests: this.#requests,
      options,
      lease: (topic) => this.#lease(topic, options),
      nextReference: () => this.#nextReference(),
      watch: (lineKey, timeoutMs, fits) => this.#watch(lineKey, timeoutMs, fits),
    };
    return executeCommand(context, command);
  }

  hold(isHeld: boolean): void {
    this.#channel.hold(isHeld);
  }

  setInterest(interest: Interest): 'served' {
    this.#interest = interest;
    this.#replan();
    return 'served';
  }

  async #open(signal: AbortSignal): Promise<void> {
    const leave = onAbort(() => {
      this.destroy(new CancelledError('the attempt was given up'));
    }, signal);
    try {
      this.#subscriptions.want([LINES]);
      await this.#subscriptions.whenAccepted(LINES);
    } catch (thrown) {
      const error = refusalOf(toCtiError(thrown));
      this.destroy(error);
      throw error;
    } finally {
      leave();
    }
  }

  /** A lease takes no longer than the command that needs it. */
  async #lease(
    topic: Topic,
    { timeoutMs = this.#options.requestTimeoutMs, signal }: ExecuteOptions,
  ): Promise<number> {
    const done = new AbortController();
    const ends = signal === undefined ? [done.signal] : [done.signal, signal];
    const tooLong = sleep(this.#clock, timeoutMs, ...ends).then((): never => {
      if (signal?.aborted === true) throw new CancelledError('the command was cancelled');
      throw new RequestTimeoutError(`${topicLabel(topic)}: nothing came within ${timeoutMs} ms`);
    });
    tooLong.catch(() => undefined);
    try {
      return await Promise.race([this.#subscriptions.lease(topic), tooLong]);
    } finally {
      done.abort();
    }
  }

  #replan(): void {
    if (!this.#planning) return;
    this.#subscriptions.want(topicsFor(this.#interest, this.#mapper.directory, this.#options));
    void this.#updatePresence();
  }

  #notified(topic: Topic, notify: Notify): void {
    const drafts = this.#mapper.notify(topic, notify, this.#clock.now(), (lref) => this.#roster.nameOf(lref));
    this.#emit(drafts, notify);
    if (topic.kind === 'lines') {
      this.#attempt.directoryChanged();
      this.#replan();
    }
    if (notify.callcontrol) this.#tellWatches(topicKey(topic), notify.callcontrol);
    this.#armExpiry();
  }

  #emit(drafts: readonly EventDraft[], raw: unknown): void {
    for (const draft of drafts) this.#attempt.emit(draft, raw);
  }

  #armExpiry(): void {
    const due = this.#mapper.nextDue;
    if (due === this.#expiryDue) return;
    this.#clock.clearTimeout(this.#expiry);
    this.#expiryDue = due;
    if (due === undefined || this.#over.signal.aborted) return;
    this.#expiry = this.#clock.setTimeout(
      () => {
        this.#expiryDue = undefined;
        this.#emit(this.#mapper.expire(this.#clock.now()), undefined);
        this.#armExpiry();
      },
      Math.max(0, due - this.#clock.now()),
    );
  }

  #wantedPresentities(): readonly string[] {
    return presentitiesFor(this.#interest, this.#mapper.directory, this.#options.presentities);
  }

  #firstPresentities(topic: Topic) {
    return topic.kind === 'presence' ? this.#roster.begin(this.#wantedPresentities()) : [];
  }

  /** Brings the presence subscription to what is wanted, one update at a time. */
  async #updatePresence(): Promise<void> {
    const subscribeId = this.#subscriptions.idOf('presence');
    if (this.#updatingPresence || subscribeId === undefined) return;
    this.#updatingPresence = true;
    try {
      for (;;) {
        const update = this.#roster.nextUpdate(this.#wantedPresentities());
        if (update === undefined) return;
        await this.#requests.request((requestid) => update({ requestid, subscribe_id: subscribeId }), {
          label: 'update of presence',
          subscribeId,
        });
      }
    } catch (thrown) {
      if (!this.#over.signal.aborted) this.#attempt.fault(toCtiError(thrown));
    } finally {
      this.#updatingPresence = false;
    }
  }

  #nextReference(): number {
    this.#lastReference = this.#lastReference >= 0x7fff_ffff ? 1 : this.#lastReference + 1;
    return this.#lastReference;
  }

  #watch(lineKey: string, timeoutMs: number, fits: Watch['fits']): CallWatch {
    const stopped = new AbortController();
    let found: CallOutcome | undefined;
    const watch: Watch = {
      lineKey,
      fits,
      seen: (outcome) => {
        found ??= outcome;
        stopped.abort();
      },
    };
    this.#watches.add(watch);
    const outcome = sleep(this.#clock, timeoutMs, stopped.signal, this.#over.signal).then(() => found);
    return {
      outcome,
      stop: () => {
        this.#watches.delete(watch);
        stopped.abort();
      },
    };
  }

  #tellWatches(lineKey: string, { callinfo, calllost }: NotifyCallControl): void {
    if (this.#watches.size === 0) return;
    const outcomes: CallOutcome[] = [
      ...(callinfo ?? []).map((info) => ({ info })),
      ...(calllost ?? []).map((lost) => ({ lost })),
    ];
    for (const watch of this.#watches) {
      if (watch.lineKey !== lineKey) continue;
      const fitting = outcomes.find(watch.fits);
      if (fitting !== undefined) watch.seen(fitting);
    }
  }

  #release(error: CtiError): void {
    this.#over.abort();
    this.#requests.cancelAll(error);
    this.#clock.clearTimeout(this.#expiry);
  }
}

/** "Licensing": without licence or right nothing can be subscribed, which another try would not change. */
function refusalOf(error: CtiError): CtiError {
  if (!isRejection(error, 'NOTALLOWED')) return error;
  return new AuthError(
    'CTI_LICENCE_MISSING',
    'the system allows no subscription: it lacks CTI Link Pro licences, or the service user lacks Enhanced TSPI Access',
    { context: error.context, cause: error },
  );
}
