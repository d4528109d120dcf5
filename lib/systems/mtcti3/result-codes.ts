/**
 * The result codes of RequestResponse ("Error codes" and "Specific Error codes for Call Control"), and how
 * they become errors.
 */
import type { ErrorCodeEntry } from '../../core/error-codes';
import { RejectedError } from '../../core/errors';
import type { RequestResponse } from './messages';

/** One documented result, `name` without the common beginning MTCTISESS_. */
interface ResultCode {
  readonly result: number;
  readonly name: string;
  readonly meaning: string;
  readonly remedy: string;
}

/** Every documented result but 0, success. */
export const RESULT_CODES: readonly ResultCode[] = [
  {
    result: 1,
    name: 'ERRUNKNOWN',
    meaning: 'The system failed without saying why.',
    remedy: 'Try again; look at SysMonitor of the system if it lasts.',
  },
  {
    result: 2,
    name: 'UNPACKERR',
    meaning: 'The system could not read the message.',
    remedy: 'Report it with a trace of the connection.',
  },
  {
    result: 3,
    name: 'NOTINSTRUMENTED',
    meaning: 'The system does not carry out this kind of request.',
    remedy: 'Check the release of the system: 11.1 or later is needed.',
  },
  {
    result: 4,
    name: 'NOTFOUND',
    meaning: 'The call, user, queue or subscription named does not exist (any more).',
    remedy: 'Look the call or user up again; it may just have ended or moved.',
  },
  {
    result: 5,
    name: 'TOOMANY',
    meaning: 'More of these are not allowed, e.g. a second subscription of a kind that exists once.',
    remedy: 'Use fewer connections or subscriptions to this system.',
  },
  {
    result: 6,
    name: 'TOOBIG',
    meaning: 'The request is larger than the system takes.',
    remedy: 'Split it, or shorten its texts.',
  },
  {
    result: 7,
    name: 'USERNOTFOUND',
    meaning: 'The system does not know the user.',
    remedy: 'Check the number against the list of users.',
  },
  {
    result: 8,
    name: 'SERVICE_NOT_AVAILABLE',
    meaning: 'The service asked for is not available at the moment.',
    remedy: 'Check that the service runs on the system and that it is licensed.',
  },
  {
    result: 9,
    name: 'NOTALLOWED',
    meaning: 'The service user may not do this, or the system lacks the licence for it.',
    remedy: 'Give the service user the right "Enhanced TSPI Access" and check the CTI Link Pro licences.',
  },
  {
    result: 100,
    name: 'SUBSCRIPTION_INVALID',
    meaning: 'The system does not know this kind of subscription.',
    remedy: 'Check the release of the system: 11.1 or later is needed.',
  },
  {
    result: 101,
    name: 'SUBSCRIPTION_INVALID_ID',
    meaning: 'The subscription that the request belongs to is not there.',
    remedy: 'It is subscribed anew by itself; try again.',
  },
  {
    result: 102,
    name: 'SUBSCRIPTION_TIMEOUT_TOO_SMALL',
    meaning: 'The timeout of a subscription is below what the system accepts.',
    remedy: 'Raise the subscription timeout of the connection; presence needs 60 s at least.',
  },
  {
    result: 150,
    name: 'GENCMD_ERRUNKNOWN',
    meaning: 'A general command failed without saying why.',
    remedy: 'Try again; look at SysMonitor of the system if it lasts.',
  },
  {
    result: 151,
    name: 'GENCMD_INVALID_PAYLOAD',
    meaning: 'The system does not understand the general command.',
    remedy: 'Check the release of the system: the version is told since 11.1.0.0.',
  },
  {
    result: 152,
    name: 'GENCMD_REQUIRED_DATA_MISSING',
    meaning: 'A general command lacks something it needs.',
    remedy: 'Give the path of the file.',
  },
  {
    result: 500,
    name: 'PRESENCE_ERRUNKNOWN',
    meaning: 'A presence subscription failed.',
    remedy: 'Check the presentities of the connection.',
  },
  {
    result: 5000,
    name: 'REQUESTFAILED',
    meaning: 'The system understood the request but could not carry it out.',
    remedy: 'See whether the call and the phones still allow it, then try again.',
  },
  {
    result: 5001,
    name: 'REQUESTTIMEOUT',
    meaning: 'Another system of the network did not answer in time.',
    remedy: 'Look at the following events before sending the command again.',
  },
  {
    result: 5002,
    name: 'REQUEST_INVALID_PAYLOAD',
    meaning: 'A field of the request is missing or out of range.',
    remedy: 'Check the parameters of the command against the page of this system; vendorText may say which.',
  },
  {
    result: 5003,
    name: 'REQUEST_INVALID_CONTEXT',
    meaning: 'The request does not belong to anything the system knows.',
    remedy: 'Look the call or user up again.',
  },
  {
    result: 600,
    name: 'CALLCONTROL_NOPHONE',
    meaning: 'The user is logged in to no phone.',
    remedy: 'Log the user in at an extension first.',
  },
  {
    result: 601,
    name: 'CALLCONTROL_EXTNFAULT',
    meaning: 'The phone of the user is not connected.',
    remedy: 'Check that the phone is plugged in and registered: System Status shows its state.',
  },
  {
    result: 602,
    name: 'CALLCONTROL_CALLNOTFOUND',
    meaning: 'The call does not exist (any more).',
    remedy: 'It may just have ended; look at the following events.',
  },
  {
    result: 603,
    name: 'CALLCONTROL_MAXCALLS',
    meaning: 'The phone has no free call appearance.',
    remedy: 'Drop or complete one of the calls of the phone first.',
  },
  {
    result: 604,
    name: 'CALLCONTROL_BADACCT',
    meaning: 'The account code is none of those configured.',
    remedy: 'Read nasystem/AccountCode for the codes that are.',
  },
  {
    result: 605,
    name: 'CALLCONTROL_BADAUTH',
    meaning: 'The authorization code is not valid.',
    remedy: 'Use a code that is configured on the system.',
  },
  {
    result: 606,
    name: 'CALLCONTROL_TARGETNOTFOUND',
    meaning: 'What the command aims at is not there, e.g. an empty park slot.',
    remedy: 'Check the number or the slot.',
  },
  {
    result: 607,
    name: 'CALLCONTROL_PERMISSION',
    meaning: 'The user may not do this, e.g. in this conference or with this call.',
    remedy: 'Use a user who may, or change the rights of the user.',
  },
  {
    result: 608,
    name: 'CALLCONTROL_BADFORMATTING',
    meaning: 'A field is missing, too long or out of range.',
    remedy: 'Check lengths and characters of the parameters against the page of this system.',
  },
  {
    result: 609,
    name: 'CALLCONTROL_INVALIDCALLSTATE',
    meaning: 'The state of the call does not allow this now.',
    remedy: 'Wait for the event that brings the call into the state needed.',
  },
  {
    result: 610,
    name: 'CALLCONTROL_CANTBEDONE',
    meaning: 'The phone cannot do this by remote control, e.g. a hand set that lies on hook.',
    remedy: 'Do it at the phone, or choose another device of the user with options.deviceHint.',
  },
  {
    result: 611,
    name: 'CALLCONTROL_NOCOVERAGE',
    meaning: 'A ringing call has nowhere else to go.',
    remedy: 'Redirect it, or clear it.',
  },
  {
    result: 612,
    name: 'CALLCONTROL_TRANSFERFAILED',
    meaning: 'The destination is invalid or refused the call, which stays where it was.',
    remedy: 'Check the number against the dial plan of the user, or choose another destination.',
  },
  {
    result: 613,
    name: 'CALLCONTROL_PARKFAILED',
    meaning: 'The call could not be parked.',
    remedy: 'Choose another park slot.',
  },
  {
    result: 614,
    name: 'CALLCONTROL_OTHERNOTFOUND',
    meaning: 'The other call or conference member of the command does not exist.',
    remedy: 'Name the other call explicitly.',
  },
  {
    result: 615,
    name: 'CALLCONTROL_CANTCOMPLETE',
    meaning: 'These calls may not be joined, or the value cannot be set.',
    remedy: 'Choose other calls; two outside calls need an inside party.',
  },
  {
    result: 616,
    name: 'CALLCONTROL_UNSUPPORTED',
    meaning: 'The system does not support this function.',
    remedy: 'See details.features in the events of the call: it lists what can be done with it now.',
  },
  {
    result: 617,
    name: 'CALLCONTROL_ALREADYDONE',
    meaning: 'The command would change nothing.',
    remedy: 'Nothing is to be done.',
  },
];

/** Codes of this system that are no result of a request. */
const OTHER_CODES: readonly ErrorCodeEntry[] = [
  {
    code: 'MTCTI3_RESULT_UNDOCUMENTED',
    meaning: 'The system answered with a result that its API document does not list.',
    remedy: 'Look its number up in a newer edition of the document.',
  },
  {
    code: 'MTCTI3_CALL_LOST',
    meaning: 'A call that was asked for ended before it was seen.',
    remedy: 'Check the destination, and that the user has a phone that can call.',
  },
  {
    code: 'MTCTI3_GETFILE_FAILED',
    meaning: 'The system did not give the file.',
    remedy: 'Check the path; nasystem/AccountCode exists on every system.',
  },
];

/** The codes of errors that only this system gives. */
export const ERROR_CODES: readonly ErrorCodeEntry[] = [
  ...RESULT_CODES.map(({ name, meaning, remedy }) => ({ code: `MTCTI3_${name}`, meaning, remedy })),
  ...OTHER_CODES,
];

const BY_RESULT: ReadonlyMap<number, ResultCode> = new Map(
  RESULT_CODES.map((entry) => [entry.result, entry]),
);

/** The results over what is busy, used up or away for the moment, of which asking again may make something else. */
const PASSING: ReadonlySet<string> = new Set([
  'TOOMANY',
  'SERVICE_NOT_AVAILABLE',
  'SUBSCRIPTION_INVALID_ID',
  'REQUESTTIMEOUT',
  'CALLCONTROL_EXTNFAULT',
  'CALLCONTROL_MAXCALLS',
]);

/** The error for a refused request; `label` says in words what was asked for. */
export function rejectionOf(response: RequestResponse, label: string): RejectedError {
  const result = response.result ?? 0;
  const entry = BY_RESULT.get(result);
  const vendorName = entry === undefined ? `RESULT_${result}` : `MTCTISESS_${entry.name}`;
  const code = entry === undefined ? 'MTCTI3_RESULT_UNDOCUMENTED' : `MTCTI3_${entry.name}`;
  const reason = entry === undefined ? `undocumented result ${result}` : entry.meaning;
  return new RejectedError(
    code,
    `${label} was refused: ${reason}`,
    {
      vendorCode: result,
      vendorName,
      ...(response.additional ? { vendorText: response.additional } : {}),
    },
    { retryable: PASSING.has(entry?.name ?? '') },
  );
}

/** True when an error is the refusal with one of the given documented names. */
export function isRejection(thrown: unknown, ...names: readonly string[]): thrown is RejectedError {
  return thrown instanceof RejectedError && names.some((name) => thrown.code === `MTCTI3_${name}`);
}
