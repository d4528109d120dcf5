/** The codes of errors that only Telphin connections give. */
import { STATUS_CODES } from 'node:http';
import type { ErrorCodeEntry } from '../../core/error-codes';

/** The code of a refusal by HTTP status. */
export function httpErrorCode(status: number): string {
  return `TELPHIN_HTTP_${status}`;
}

/** Statuses of a client that came too early or at a bad moment; those of the server's own faults are not listed. */
const PASSING: ReadonlySet<number> = new Set([408, 423, 425, 429]);
/** Statuses from 500 up that stay the same for the same request (RFC 9110, 15.6). */
const LASTING: ReadonlySet<number> = new Set([501, 505, 506, 508, 510, 511]);

/** Whether the same request may find another answer later. */
export function mayPass(status: number): boolean {
  return status >= 500 ? !LASTING.has(status) : PASSING.has(status);
}

/** A subscription was refused because the account has as many as it may have. */
export const SUBSCRIPTION_LIMIT = 'TELPHIN_SUBSCRIPTION_LIMIT';
/** A subscription was refused for another reason. */
export const SUBSCRIPTION_REFUSED = 'TELPHIN_SUBSCRIPTION_REFUSED';

const ASK_TELPHIN = 'Try again later; ask Telphin when it lasts.';
const API_DIFFERS =
  'Compare API address, prefix and paths of the connection with Telphin’s own pages: this resource is another one there.';
const PARAMETERS = 'Check the parameters against the message, which is the server’s own.';
const BETWEEN =
  'Look for a proxy or firewall between Node-RED and Telphin: the API itself does not answer so.';

const REMEDIES: Readonly<Record<number, string>> = {
  400: PARAMETERS,
  401: 'Check client ID and secret of the application; the connection asks for a new token once by itself.',
  402: 'Check the balance of the account.',
  403: 'Give the application the right to this resource in the account’s settings.',
  404: 'Check the extension, call or recording that the request named; a call may just have ended.',
  405: API_DIFFERS,
  406: API_DIFFERS,
  407: BETWEEN,
  408: ASK_TELPHIN,
  409: 'Look at the state of the call before sending the command again.',
  410: 'Ask for the object anew: it was there and has been removed.',
  411: BETWEEN,
  413: 'Shorten the texts of the command.',
  414: 'Shorten the texts of the command.',
  415: API_DIFFERS,
  421: BETWEEN,
  422: PARAMETERS,
  423: 'Wait until the other change of the same object is done, then try again.',
  429: 'Send fewer requests; the connection waits for the reset by itself where it can.',
  431: BETWEEN,
  451: 'Ask Telphin: it is not allowed to serve this request.',
  501: API_DIFFERS,
  511: BETWEEN,
};

function remedyOf(status: number): string {
  const known = REMEDIES[status];
  if (known !== undefined) return known;
  if (status >= 500) return ASK_TELPHIN;
  if (status >= 400)
    return 'Read the message, which is the server’s own; the status is not one of this API’s usual ones.';
  return 'Check the API address: the answer leads to another place, and the connection does not follow it.';
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
