import type { Clock } from '../../core/clock';
import type { CtiCounters } from '../../core/counters';
import { CancelledError, type CtiError } from '../../core/errors';
import { PendingRequests } from '../../core/pending';
import type { GeneralCmd, GeneralData, Message, RequestResponse } from './messages';
import { rejectionOf } from './result-codes';

/** How one request is made. */
export interface RequestOptions {
  /** What is asked for, in words, for error texts. */
  readonly label: string;
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The subscription that the request goes through: when that ends, so does the request. */
  readonly subscribeId?: number;
}

type Answer = { readonly response: RequestResponse } | { readonly data: GeneralData };

/** requestid is an int32; 0 would mean that no answer is wanted ("requestid"). */
const LAST_ID = 0x7fff_ffff;

/**
 * Correlates requests with their RequestResponse or GeneralData by request id. Every promise settles once:
 * answered, refused, timed out, cancelled, or given up with its subscription or the connection.
 */
export class Requests {
  readonly #pending: PendingRequests<number, Answer>;
  readonly #bySubscription = new Map<number, Set<number>>();
  /** General commands: their RequestResponse alone is no answer yet. */
  readonly #wantData = new Set<number>();
  readonly #send: (message: Message) => void;
  readonly #counters: CtiCounters;
  readonly #timeoutMs: number;
  #lastId = 0;

  constructor(clock: Clock, counters: CtiCounters, timeoutMs: number, send: (message: Message) => void) {
    this.#pending = new PendingRequests(clock);
    this.#counters = counters;
    this.#timeoutMs = timeoutMs;
    this.#send = send;
  }

  /**
   * Sends what `build` makes of the request id and resolves when the system reports success.
   * @throws RejectedError, RequestTimeoutError, CancelledError
   */
  async request(build: (requestid: number) => Message, options: RequestOptions): Promise<void> {
    const answer = await this.#ask(build, options);
    if ('response' in answer && (answer.response.result ?? 0) !== 0) {
      throw rejectionOf(answer.response, options.label);
    }
  }

  /** As {@link request} for a general command; resolves with its data. */
  async general(command: Omit<GeneralCmd, 'requestid'>, options: RequestOptions): Promise<GeneralData> {
    const answer = await this.#ask((requestid) => {
      this.#wantData.add(requestid);
      return { generalcmd: { ...command, requestid } };
    }, options);
    if ('response' in answer) throw rejectionOf(answer.response, options.label);
    return answer.data;
  }

  /** Takes a RequestResponse in. */
  answered(response: RequestResponse): void {
    const id = response.requestid ?? 0;
    const onlyReceived = this.#wantData.has(id) && (response.result ?? 0) === 0;
    if (onlyReceived) return;
    if (!this.#pending.resolve(id, { response })) this.#counters.strayAnswers += 1;
  }

  /** Takes a GeneralData in. */
  delivered(data: GeneralData): void {
    if (!this.#pending.resolve(data.responseid ?? 0, { data })) this.#counters.strayAnswers += 1;
  }

  /** Gives up what waits for an answer through this subscription. */
  subscriptionEnded(subscribeId: number): void {
    for (const id of [...(this.#bySubscription.get(subscribeId) ?? [])]) {
      this.#pending.reject(id, new CancelledError('the subscription ended under the request'));
    }
  }

  /** Gives up everything. */
  cancelAll(error: CtiError): void {
    this.#pending.cancelAll(
      () => new CancelledError(`the connection ended: ${error.message}`, { cause: error }),
    );
  }

  async #ask(build: (requestid: number) => Message, options: RequestOptions): Promise<Answer> {
    const id = this.#nextId();
    const { label, signal, subscribeId, timeoutMs = this.#timeoutMs } = options;
    const message = build(id);
    const waiting = this.#pending.add(id, { label, signal, timeoutMs });
    this.#note(subscribeId, id);
    if (this.#pending.has(id)) this.#send(message);
    try {
      return await waiting;
    } finally {
      this.#wantData.delete(id);
      this.#forget(subscribeId, id);
    }
  }

  #nextId(): number {
    do {
      this.#lastId = this.#lastId === LAST_ID ? 1 : this.#lastId + 1;
    } while (this.#pending.has(this.#lastId));
    return this.#lastId;
  }

  #note(subscribeId: number | undefined, id: number): void {
    if (subscribeId === undefined) return;
    const ids = this.#bySubscription.get(subscribeId) ?? new Set();
    this.#bySubscription.set(subscribeId, ids.add(id));
  }

  #forget(subscribeId: number | undefined, id: number): void {
    if (subscribeId === undefined) return;
    const ids = this.#bySubscription.get(subscribeId);
    ids?.delete(id);
    if (ids?.size === 0) this.#bySubscription.delete(subscribeId);
  }
}
