/**
 * Event subscriptions ("Section Resources"). Own are exactly those whose URL is this connection's callback,
 * which nobody else can know; no other is ever touched, and the collection is never deleted.
 */
import { RejectedError, toCtiError, type CtiError } from '../../core/errors';
import type { RequestLimits, TelphinApi } from './api';
import { SUBSCRIPTION_LIMIT, SUBSCRIPTION_REFUSED } from './error-codes';

import type { SubscribedType } from './interest';
import { forEachLimited } from './for-each-limited';
import { listOf, recordOf, textOf } from './json';

/** A subscription as the server lists it. */
export interface Subscription {
  readonly id: string | undefined;
  readonly url: string;
  readonly eventType: string;
  readonly method: string;
}

/** What one extension is to be subscribed to. */
export interface WantedSubscriptions {
  /** As it stands in paths. */
  readonly extension: string;
  readonly url: string;
  readonly types: readonly SubscribedType[];
}

export interface SubscriptionsOptions {
  readonly api: TelphinApi;
  readonly method: 'GET' | 'POST';
  /** For each request with what it has to wait for, and for its answer alone; in milliseconds. */
  readonly budgetMs: number;
  readonly answerMs: number;
}

/** What came of a synchronization. */
export interface SubscriptionReport {
  /** Own subscriptions in force. */
  readonly active: number;
  readonly created: number;
  readonly removed: number;
  /** What is missing and why; empty when everything wanted is in force. */
  readonly problems: readonly CtiError[];
}

/** Extensions that are worked on at a time. */
const PARALLEL_EXTENSIONS = 4;

export class Subscriptions {
  readonly #options: SubscriptionsOptions;
  /** Own subscription ids by extension, as far as this process knows. */
  readonly #own = new Map<string, Map<string, string>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: SubscriptionsOptions) {
    this.#options = options;
  }

  /** Own subscriptions known now. */
  get active(): number {
    return [...this.#own.values()].reduce((sum, ids) => sum + ids.size, 0);
  }

  /**
   * Makes own subscriptions those that are wanted: looks at each extension, adds what is missing, removes
   * what is too much. One run at a time.
   * @throws what stands in the way of all of them: AuthError, transport errors, HTTP 429 and 5xx.
   */
  synchronize(
    wanted: readonly WantedSubscriptions[],
    signals: readonly AbortSignal[],
  ): Promise<SubscriptionReport> {
    return this.#afterLast(() => this.#synchronize(wanted, signals));
  }

  /** Removes own subscriptions, each by its id; what cannot be removed is found again at the next start. */
  removeAll(signals: readonly AbortSignal[]): Promise<void> {
    return this.#afterLast(async () => {
      const own = [...this.#own].flatMap(([extension, ids]) =>
        [...ids.values()].map((id) => ({ extension, id })),
      );
      this.#own.clear();
      await forEachLimited(own, PARALLEL_EXTENSIONS * 2, async ({ extension, id }) => {
        await this.#remove(extension, id, signals).catch(() => undefined);
      });
    });
  }

  /** All subscriptions of an extension, everybody's. */
  async list(extension: string, request: RequestLimits): Promise<readonly Subscription[]> {
    const label = `the subscriptions of extension ${extension}`;
    const answer = await this.#options.api.request({
      method: 'GET',
      path: 'events',
      values: { extension },
      label,
      ...request,
    });
    return listOf(answer).map(readSubscription);
  }

  #limits(signals: readonly AbortSignal[]): RequestLimits {
    const { budgetMs, answerMs } = this.#options;
    return { budgetMs, answerMs, signals };
  }

  async #afterLast<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const mine = before.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #synchronize(
    wanted: readonly WantedSubscriptions[],
    signals: readonly AbortSignal[],
  ): Promise<SubscriptionReport> {
    const run = new SynchronizationRun();
    await this.#leaveOthers(wanted, run, signals);
    await forEachLimited(wanted, PARALLEL_EXTENSIONS, async (entry) => {
      await this.#synchronizeExtension(entry, run, signals);
    });
    return { active: this.active, created: run.created, removed: run.removed, problems: run.problems };
  }

  /** Gives up extensions that are not watched any more. */
  async #leaveOthers(
    wanted: readonly WantedSubscriptions[],
    run: SynchronizationRun,
    signals: readonly AbortSignal[],
  ): Promise<void> {
    const watched = new Set(wanted.map(({ extension }) => extension));
    for (const [extension, ids] of [...this.#own].filter(([name]) => !watched.has(name))) {
      this.#own.delete(extension);
      for (const id of ids.values()) {
        await this.#remove(extension, id, signals);
        run.removed += 1;
      }
    }
  }

  async #synchronizeExtension(
    { extension, url, types }: WantedSubscriptions,
    run: SynchronizationRun,
    signals: readonly AbortSignal[],
  ): Promise<void> {
    if (types.length === 0 && this.#own.get(extension)?.size === 0) return;
    await run.attempt(async () => {
      const own = (await this.list(extension, this.#limits(signals))).filter((entry) =>
        sameUrl(entry.url, url),
      );
      const kept = await this.#removeSurplus(extension, own, types, run, signals);
      this.#own.set(extension, kept);
      for (const type of types) {
        if (kept.has(type) || run.limitIsReached) continue;
        await run.attempt(async () => {
          kept.set(type, await this.#create({ extension, url, type }, signals));
          run.created += 1;
        });
      }
    });
  }

  /** Removes own subscriptions that are not wanted, doubled, or of the other method. */
  async #removeSurplus(
    extension: string,
    own: readonly Subscription[],
    types: readonly SubscribedType[],
    run: SynchronizationRun,
    signals: readonly AbortSignal[],
  ): Promise<Map<string, string>> {
    const kept = new Map<string, string>();
    for (const { id, eventType, method } of own) {
      if (id === undefined) continue;
      const isWanted = types.some((type) => type === eventType) && !kept.has(eventType);
      if (isWanted && method.toUpperCase() === this.#options.method) {
        kept.set(eventType, id);
        continue;
      }
      await this.#remove(extension, id, signals);
      run.removed += 1;
    }
    return kept;
  }

  async #create(
    { extension, url, type }: { extension: string; url: string; type: SubscribedType },
    signals: readonly AbortSignal[],
  ): Promise<string> {
    const label = `subscribing extension ${extension} to ${type}`;
    const answer = await this.#options.api.request({
      method: 'POST',
      path: 'events',
      values: { extension },
      json: { url, event_type: type, method: this.#options.method },
      label,
      ...this.#limits(signals),
    });
    const id = textOf(recordOf(answer)['id']);
    if (id !== undefined) return id;
    const listed = await this.list(extension, this.#limits(signals));
    return listed.find((entry) => sameUrl(entry.url, url) && entry.eventType === type)?.id ?? '';
  }

  async #remove(extension: string, id: string, signals: readonly AbortSignal[]): Promise<void> {
    // Without an id the path would be the collection's, and the request would remove everybody's.
    if (!/^[\w-]+$/.test(id)) return;
    try {
      await this.#options.api.request({
        method: 'DELETE',
        path: 'event',
        values: { extension, event: id },
        label: `unsubscribing extension ${extension}`,
        ...this.#limits(signals),
      });
    } catch (thrown) {
      if (thrown instanceof RejectedError && thrown.vendorCode === 404) return;
      throw thrown;
    }
  }
}

const REFUSALS = new Set([SUBSCRIPTION_LIMIT, SUBSCRIPTION_REFUSED]);

class SynchronizationRun {
  readonly problems: CtiError[] = [];
  created = 0;
  removed = 0;

  /** Nothing more is asked for once the account is full. */
  get limitIsReached(): boolean {
    return this.problems.some(({ code }) => code === SUBSCRIPTION_LIMIT);
  }

  /** Does a part of the work: a refusal that concerns only this part is kept, anything else is thrown. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      const problem = asProblem(toCtiError(thrown));
      if (!REFUSALS.has(problem.code)) throw problem;
      this.problems.push(problem);
    }
  }
}

/** How messages of a full account read; the document gives no status for it. */
const LIMIT_WORDING = /limit|quota|too many|exceed|maximum|лимит|превыш|огранич/i;

function asProblem(error: CtiError): CtiError {
  if (!(error instanceof RejectedError)) return error;
  const status = Number(error.vendorCode);
  if (status < 400 || status >= 500 || status === 429) return error;
  const isLimit = LIMIT_WORDING.test(error.vendorText ?? '');
  return new RejectedError(
    isLimit ? SUBSCRIPTION_LIMIT : SUBSCRIPTION_REFUSED,
    error.message,
    {
      vendorCode: error.vendorCode,
      vendorName: error.vendorName,
      ...(error.vendorText === undefined ? {} : { vendorText: error.vendorText }),
    },
    { cause: error },
  );
}

function readSubscription(entry: unknown): Subscription {
  const { id, url, event_type: eventType, method } = recordOf(entry);
  return {
    id: textOf(id),
    url: textOf(url) ?? '',
    eventType: textOf(eventType) ?? '',
    method: textOf(method) ?? '',
  };
}

/** Equal but for what the URL standard makes equal, and for percent-encoding that says the same. */
function sameUrl(one: string, other: string): boolean {
  return one === other || (URL.canParse(one) && URL.canParse(other) && plainUrl(one) === plainUrl(other));
}

function plainUrl(text: string): string {
  const { href } = new URL(text);
  return href.replaceAll('%40', '@');
}
