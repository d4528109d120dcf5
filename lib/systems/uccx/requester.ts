import type { Clock } from '../../core/clock';
import { CancelledError, type CtiError, DecodeError } from '../../core/errors';
import { PendingRequests, type RequestOptions } from '../../core/pending';
import type {
  UccxMessage,
  UccxMessageInput,
  UccxMessageInputOf,
  UccxMessageName,
  UccxMessageOf,
} from './messages';
import { controlRejection, statusRejection } from './rejections';
import type { Secrets } from './secrets';
import type { UccxTransport } from './transport';

/** Requests that are answered by a message of the same name. */
export type RequestName = Extract<UccxMessageName, `${string}_REQ`>;
type AnswerName<Name extends RequestName> = Extract<
  Name extends `${infer Stem}_REQ` ? `${Stem}_CONF` : never,
  UccxMessageName
>;
export type AnswerTo<Name extends RequestName> = UccxMessageOf<AnswerName<Name>>;
/** A request without the InvokeID that it gets when it is sent. */
export type RequestInput<Name extends RequestName> = Omit<UccxMessageInputOf<Name>, 'InvokeID'>;

/** How a request is made. */
export interface RequestSettings<Answer> {
  /** What the request is called in errors. */
  readonly label: string;
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Gets the answer in its place among the messages, before those that came after it. */
  readonly onAnswer?: (answer: Answer) => void;
}

export interface RequesterParts {
  readonly transport: UccxTransport;
  readonly clock: Clock;
  /** Milliseconds to wait for an answer where the request does not say. */
  readonly timeoutMs: number;
  readonly secrets: Secrets;
}

interface SentRequest extends RequestOptions {
  readonly answerType: string;
  readonly onAnswer: ((answer: UccxMessage) => void) | undefined;
}

const MAX_INVOKE_ID = 0xffff_ffff;

/** Sends requests and finds their answers by InvokeID (guide, chapter 9). */
export class Requester {
  readonly #transport: UccxTransport;
  readonly #timeoutMs: number;
  readonly #secrets: Secrets;
  readonly #pending: PendingRequests<number, UccxMessage, SentRequest>;
  #lastId = 0;
  /** Why nothing can be requested any more. */
  #ended: CtiError | undefined;

  constructor({ transport, clock, timeoutMs, secrets }: RequesterParts) {
    this.#transport = transport;
    this.#timeoutMs = timeoutMs;
    this.#secrets = secrets;
    this.#pending = new PendingRequests(clock);
  }

  /**
   * Sends a request and resolves with its answer.
   * @throws InputError when it cannot be encoded, CancelledError when the signal aborted before: nothing was sent;
   * RejectedError, RequestTimeoutError, CancelledError: it was.
   */
  async request<Name extends RequestName>(
    message: RequestInput<Name> & { readonly type: Name },
    settings: RequestSettings<AnswerTo<Name>>,
  ): Promise<AnswerTo<Name>> {
    const { label, signal, timeoutMs = this.#timeoutMs, onAnswer } = settings;
    if (signal?.aborted === true) throw new CancelledError(`${label} was cancelled`);
    if (this.#ended !== undefined) throw cancelled(this.#ended);
    const id = this.#nextId();
    // In this order: V8 is slow to add properties to what it has just spread.
    const frame = this.#transport.encode({ InvokeID: id, ...message } as unknown as UccxMessageInput);
    const answer = this.#pending.add(id, {
      label,
      timeoutMs,
      signal,
      answerType: `${message.type.slice(0, -'REQ'.length)}CONF`,
      onAnswer: onAnswer as ((answer: UccxMessage) => void) | undefined,
    });
    this.#transport.write(frame);
    const { AgentPassword: password } = message as { readonly AgentPassword?: string };
    if (password === undefined) return (await answer) as AnswerTo<Name>;
    const release = this.#secrets.hold(password);
    try {
      return (await answer) as AnswerTo<Name>;
    } finally {
      release();
    }
  }

  /**
   * Takes a message that may be an answer: `taken` when a request waited for it, `stray` when it is an answer that
   * nobody waits for, `other` when it is none.
   */
  take(message: UccxMessage): 'taken' | 'stray' | 'other' {
    if (message.type === 'unknown' || !message.type.endsWith('_CONF')) return 'other';
    const id = 'InvokeID' in message ? message.InvokeID : undefined;
    const sent = id === undefined ? undefined : this.#pending.optionsOf(id);
    if (id === undefined || sent === undefined) return 'stray';
    if (message.type === 'FAILURE_CONF') {
      this.#pending.reject(id, statusRejection(sent.label, message.Status, message.Text));
    } else if (message.type === 'CONTROL_FAILURE_CONF') {
      this.#pending.reject(id, controlRejection(sent.label, message));
    } else if (message.type !== sent.answerType) {
      this.#pending.reject(id, new DecodeError(`${sent.label} was answered by ${message.type}`));
    } else {
      sent.onAnswer?.(message);
      this.#pending.resolve(id, message);
    }
    return 'taken';
  }

  /** Fails the request whose answer could not be read. */
  fail(id: number, error: CtiError): void {
    this.#pending.reject(id, error);
  }

  /** The connection is over: settles everything that waits, and takes nothing more. */
  end(cause: CtiError): void {
    this.#ended ??= cause;
    this.#pending.cancelAll(() => cancelled(cause));
  }

  /** 1, 2, 3 … and around again, but never one that waits for its answer. */
  #nextId(): number {
    do this.#lastId = this.#lastId === MAX_INVOKE_ID ? 1 : this.#lastId + 1;
    while (this.#pending.has(this.#lastId));
    return this.#lastId;
  }
}

function cancelled(cause: CtiError): CancelledError {
  return new CancelledError(`cancelled: ${cause.message}`, { cause });
}
