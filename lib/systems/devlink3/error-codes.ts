import type { ErrorCodeEntry } from '../../core/error-codes';
import {
  AuthError,
  ConfigError,
  ProtocolError,
  RejectedError,
  TransportError,
  type CtiError,
} from '../../core/errors';
import { AuthenticationResult, EventRequestResult, TestResult } from './enums';

/** Milliseconds before the system may be asked again when it says that it is too busy. */
const LIMITS_RETRY_MS = 30_000;
const RETRY_LATER_MS = 10_000;

/** The codes that only DevLink3 gives. */
export const DEVLINK3_ERROR_CODES: readonly ErrorCodeEntry[] = [
  {
    code: 'DEVLINK3_LIMITS_EXCEEDED',
    meaning:
      'The system has as many DevLink3 connections as it allows: three for events. It is asked again after 30 s.',
    remedy: 'Close other applications that use DevLink3, or share one connection among flows.',
  },
  {
    code: 'DEVLINK3_RETRY_LATER',
    meaning: 'The system cannot take a DevLink3 connection at the moment. It is asked again after 10 s.',
    remedy: 'Wait; check the load of the system if it lasts.',
  },
  {
    code: 'DEVLINK3_AUTHENTICATION_REFUSED',
    meaning: 'The system refused the authentication with a result that is not documented.',
    remedy: 'Report it with the number in the message.',
  },
  {
    code: 'DEVLINK3_EVENTS_REFUSED',
    meaning: 'The system refused to send events, with a result that is not documented.',
    remedy: 'Report it with the number in the message.',
  },
  {
    code: 'DEVLINK3_STREAM_INTEGRITY_LOST',
    meaning: 'The system lost track of the stream; the connection is made anew.',
    remedy: 'Nothing; report it if it comes back.',
  },
  {
    code: 'DEVLINK3_STREAM_AUTHENTICATION_FAILED',
    meaning: 'The system regards the stream as not authenticated; the connection is made anew.',
    remedy: 'Check the service user of the connection if it comes back.',
  },
  {
    code: 'DEVLINK3_UNEXPECTED_ANSWER',
    meaning: 'The system answered a request with a packet of another kind.',
    remedy: 'Check that the port belongs to DevLink3; report it otherwise.',
  },
  {
    code: 'DEVLINK3_FILE_NOT_FOUND',
    meaning: 'The system has no such file, or does not give it out.',
    remedy: 'Check the path, e.g. nasystem/user_list.',
  },
];

/** The error for a result of the authentication, 6.2.4. Only wrong credentials and licences end the retries. */
export function authenticationError(result: number): CtiError {
  switch (result) {
    case AuthenticationResult.authenticationFailed:
      return new AuthError(
        'CTI_AUTH_FAILED',
        'the system refused user name or password',
        resultContext(result),
      );
    case AuthenticationResult.licenceMissing:
      return new AuthError(
        'CTI_LICENCE_MISSING',
        'the system has no CTI Link Pro licence for DevLink3',
        resultContext(result),
      );
    case AuthenticationResult.limitsExceeded:
      return new TransportError('DEVLINK3_LIMITS_EXCEEDED', 'the system has too many DevLink3 connections', {
        ...resultContext(result),
        retryAfterMs: LIMITS_RETRY_MS,
      });
    case AuthenticationResult.retryLater:
      return new TransportError('DEVLINK3_RETRY_LATER', 'the system asks to try again later', {
        ...resultContext(result),
        retryAfterMs: RETRY_LATER_MS,
      });
    default:
      return new TransportError(
        'DEVLINK3_AUTHENTICATION_REFUSED',
        `the system refused the authentication with ${hex(result)}`,
        resultContext(result),
      );
  }
}

/** The error for a result of the event request, 6.4.2: what was asked for does not come by asking again. */
export function eventRequestError(result: number, flags: string): CtiError {
  switch (result) {
    case EventRequestResult.unknownFlag:
      return new ConfigError(`the system does not know one of the event flags "${flags}"`, {
        context: { field: 'eventFlags', result: hex(result) },
      });
    case EventRequestResult.featureNotAvailable:
      return new ConfigError(`the system does not offer one of the event flags "${flags}"`, {
        context: { field: 'eventFlags', result: hex(result) },
      });
    case EventRequestResult.insufficientLicence:
      return new AuthError(
        'CTI_LICENCE_MISSING',
        `the system's licences do not cover the event flags "${flags}"`,
        resultContext(result),
      );
    default:
      return new TransportError(
        'DEVLINK3_EVENTS_REFUSED',
        `the system refused to send events with ${hex(result)}`,
        resultContext(result),
      );
  }
}

/** The error for a result of a test packet that ends the stream, 6.1; undefined for all others. */
export function streamError(result: number): CtiError | undefined {
  switch (result) {
    case TestResult.streamIntegrityLost:
      return new ProtocolError(
        'DEVLINK3_STREAM_INTEGRITY_LOST',
        'the system lost track of the stream',
        resultContext(result),
      );
    case TestResult.streamAuthenticationFailed:
      return new ProtocolError(
        'DEVLINK3_STREAM_AUTHENTICATION_FAILED',
        'the system regards the stream as not authenticated',
        resultContext(result),
      );
    default:
      return undefined;
  }
}

/** The error for a file that does not come, 6.6.1: the document prints no number for "not found". */
export function fileError(path: string, result: number): RejectedError {
  return new RejectedError(
    'DEVLINK3_FILE_NOT_FOUND',
    `${path}: the system has no such file (${hex(result)})`,
    { vendorCode: result, vendorName: 'NOT FOUND' },
    { context: { path } },
  );
}

function resultContext(result: number): { context: { result: string } } {
  return { context: { result: hex(result) } };
}

function hex(result: number): string {
  return `0x${result.toString(16).padStart(8, '0')}`;
}
