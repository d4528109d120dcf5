/** The codes of errors that only Telphin connections give. */
import { STATUS_CODES } from 'node:http';
import type { ErrorCodeEntry } from '../../core/error-codes';

/** The code of a refusal by HTTP status. */
export function httpErrorCode(status: number): string {
  return `TELPHIN_HTTP_${status}`;
}

/** A subscription was refused because the account has as many as it may have. */
export const SUBSCRIPTION_LIMIT = 'TELPHIN_SUBSCRIPTION_LIMIT';
/** A subscription was refused for another reason. */
export const SUBSCRIPTION_REFUSED = 'TELPHIN_SUBSCRIPTION_REFUSED';

const REMEDIES: Readonly<Record<number, string>> = {
  400: 'Check the parameters against the message, which is the server’s own.',
  403: 'Give the application the right to this resource in the account’s settings.',
  404: 'Check the extension, call or recording that the request named; a call may just have ended.',
  409: 'Look at the state of the call before sending the command again.',
  422: 'Check the parameters against the message, which is the server’s own.',
  429: 'Send fewer requests; the connection waits for the reset by itself where it can.',
};

function remedyOf(status: number): string {
  const known = REMEDIES[status];
  if (known !== undefined) return known;
  if (status >= 500) return 'Try again later; ask Telphin when it lasts.';
  if (status >= 400) return 'Read the message, which is the server’s own.';
  return 'Check the API host: the answer leads to another place.';
}

/** Every status from 300 up that HTTP knows, and the refusals of subscriptions. */
export const TELPHIN_ERROR_CODES: readonly ErrorCodeEntry[] = [
  {
    code: SUBSCRIPTION_LIMIT,
    meaning: 'The account monitors as many events as it may: some events of this connection will not come.',
    remedy: 'Watch fewer extensions or event types, or remove subscriptions of other programs.',
  },
  {
    code: SUBSCRIPTION_REFUSED,
    meaning: 'Telphin refused to subscribe an extension to an event; the message is the server’s own.',
    remedy: 'Check that the extension exists and that its kind has such events.',
  },
  ...Object.entries(STATUS_CODES)
    .map(([status, phrase]) => ({ status: Number(status), phrase: phrase ?? '' }))
    .filter(({ status }) => status >= 300)
    .map(({ status, phrase }) => ({
      code: httpErrorCode(status),
      meaning: `The Telphin API answered ${status} ${phrase}.`,
      remedy: remedyOf(status),
    })),
];
