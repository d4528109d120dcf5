/**
 * The error hierarchy of the package. Every failure a user can meet is a {@link CtiError} with a stable
 * string `code`; docs/errors.md is generated from the code table in `error-codes.ts`.
 */

/** Facts about a failure that are safe to show: never a password, token or webhook secret. */
export type ErrorContext = Readonly<Record<string, string | number | boolean | undefined>>;

/** What every error constructor takes besides its code and text. */
export interface CtiErrorOptions {
  readonly context?: ErrorContext;
  readonly cause?: unknown;
  /** Earliest time until the same thing may be tried again, in milliseconds from now. */
  readonly retryAfterMs?: number;
}

/** Root of all errors. `retryable` says whether the same attempt may succeed later unchanged. */
export class CtiError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  readonly context: ErrorContext;
  readonly retryAfterMs: number | undefined;

  constructor(code: string, message: string, retryable: boolean, options: CtiErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.retryable = retryable;
    this.context = options.context ?? {};
    this.retryAfterMs = options.retryAfterMs;
  }

  /** What an error is in JSON: everything that is safe to show, without stack and cause. */
  toJSON(): { name: string; code: string; message: string; retryable: boolean; context: ErrorContext } {
    const { name, code, message, retryable, context } = this;
    return { name, code, message, retryable, context };
  }
}

/** A setting of the connection or of a node cannot work as it stands. */
export class ConfigError extends CtiError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_CONFIG_INVALID', message, false, options);
  }
}

/** The kinds of unusable command input, see {@link InputError}. */
export type InputErrorCode =
  | 'CTI_INPUT_MISSING'
  | 'CTI_INPUT_TYPE'
  | 'CTI_INPUT_RANGE'
  | 'CTI_INPUT_LENGTH'
  | 'CTI_INPUT_VALUE'
  | 'CTI_INPUT_UNKNOWN';

/** A command's parameter is missing, of the wrong type, out of range, too long or names nothing known. */
export class InputError extends CtiError {
  constructor(code: InputErrorCode, message: string, options?: CtiErrorOptions) {
    super(code, message, false, options);
  }
}

/** The kinds of refusal that stop the retries, see {@link AuthError}. */
export type AuthErrorCode = 'CTI_AUTH_FAILED' | 'CTI_LICENCE_MISSING';

/** Credentials or licence refused: retrying would only lock the account, so the session halts. */
export class AuthError extends CtiError {
  constructor(code: AuthErrorCode, message: string, options?: CtiErrorOptions) {
    super(code, message, false, options);
  }
}

/** The connected system has no such command, or not in this form. */
export class UnsupportedError extends CtiError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_UNSUPPORTED', message, false, options);
  }
}

/** The way to the system failed. */
export class TransportError extends CtiError {
  constructor(code: string, message: string, options?: CtiErrorOptions) {
    super(code, message, true, options);
  }
}

/** No connection or no finished handshake within the allowed time. */
export class ConnectTimeoutError extends TransportError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_CONNECT_TIMEOUT', message, options);
  }
}

/** The connection could not be made, or ended. */
export class ConnectionLostError extends TransportError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_CONNECTION_LOST', message, options);
  }
}

/** Three keepalives in a row stayed unanswered. */
export class KeepaliveLostError extends TransportError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_KEEPALIVE_LOST', message, options);
  }
}

/** The server's certificate was not accepted. */
export class CertificateError extends TransportError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_CERTIFICATE', message, options);
  }
}

/** The peer sent something that the protocol does not allow. */
export class ProtocolError extends CtiError {
  constructor(code: string, message: string, options?: CtiErrorOptions) {
    super(code, message, true, options);
  }
}

/** The stream's frame boundaries are lost or absurd: the connection has to be dropped. */
export class FramingError extends ProtocolError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_FRAMING', message, options);
  }
}

/** One frame cannot be read: it is skipped, counted and reported as `link.fault`. */
export class DecodeError extends ProtocolError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_DECODE', message, options);
  }
}

/** A request did not get the answer that was asked for. */
export class RequestError extends CtiError {}

/** How the system itself named its refusal. */
export interface VendorRefusal {
  readonly vendorCode: number | string;
  readonly vendorName: string;
  readonly vendorText?: string;
}

/** What a refusal takes besides. */
export interface RejectedErrorOptions extends CtiErrorOptions {
  /** Whether the system is only busy, or in another state for a while. Default false. */
  readonly retryable?: boolean;
}

/** The system refused the request. `code` is the system's prefix and the documented name of its code. */
export class RejectedError extends RequestError {
  readonly vendorCode: number | string;
  readonly vendorName: string;
  readonly vendorText: string | undefined;

  constructor(code: string, message: string, refusal: VendorRefusal, options?: RejectedErrorOptions) {
    super(code, message, options?.retryable ?? false, {
      ...options,
      context: { ...options?.context, vendorCode: refusal.vendorCode, vendorName: refusal.vendorName },
    });
    this.vendorCode = refusal.vendorCode;
    this.vendorName = refusal.vendorName;
    this.vendorText = refusal.vendorText;
  }
}

/** No answer within the request's time. Whether the system acted on it is unknown. */
export class RequestTimeoutError extends RequestError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_TIMEOUT', message, true, options);
  }
}

/** The request was given up: by its caller, by a stop, or because the connection ended under it. */
export class CancelledError extends RequestError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_CANCELLED', message, true, options);
  }
}

/** The system does not offer this for this call or user at the moment, and says so beforehand; nothing was sent. */
export class NotAvailableError extends RequestError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_NOT_AVAILABLE', message, true, options);
  }
}

/** There is no connection; nothing was sent. */
export class OfflineError extends RequestError {
  constructor(message: string, options?: CtiErrorOptions) {
    super('CTI_OFFLINE', message, true, options);
  }
}

/** Gives any thrown value as a {@link CtiError}; a foreign one is wrapped as `CTI_INTERNAL`. */
export function toCtiError(thrown: unknown): CtiError {
  if (thrown instanceof CtiError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CtiError('CTI_INTERNAL', message, false, { cause: thrown });
}

/** True for the errors after which a session must not try again by itself. */
export function haltsRetries(error: CtiError): boolean {
  return error instanceof AuthError || error instanceof ConfigError;
}
