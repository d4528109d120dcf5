import type { NodeAPI } from 'node-red';
import { CORE_ERROR_CODES } from '../../lib/core/error-codes';
import { toCtiError, type CtiError } from '../../lib/core/errors';
import { sharedText } from './status';

const TRANSLATED: ReadonlySet<string> = new Set(CORE_ERROR_CODES.map(({ code }) => code));

/**
 * Gives what was thrown as the error that a node hands to `done`: its message says what is the matter in the
 * language of the runtime, then the facts in English, which name fields and values.
 */
export function failureOf(RED: NodeAPI, thrown: unknown): CtiError {
  const error = toCtiError(thrown);
  const key = `failure.${TRANSLATED.has(error.code) ? error.code : 'refused'}`;
  const text = sharedText(RED, key);
  // A runtime without catalogues gives the key back, which would tell nobody anything.
  return text.endsWith(key) ? error : retold(error, `${text} (${error.message})`);
}

/** The same error with another message; the error itself may be that of several commands. */
function retold<E extends CtiError>(error: E, message: string): E {
  const hidden = { enumerable: false, writable: true, configurable: true };
  return Object.create(Object.getPrototypeOf(error) as object, {
    ...Object.getOwnPropertyDescriptors(error),
    message: { ...hidden, value: message },
    stack: { ...hidden, value: error.stack },
  }) as E;
}
