import type { ErrorCodeEntry } from '../../core/error-codes';
import { RejectedError, type CtiErrorOptions, type ErrorContext } from '../../core/errors';
import { CODE_LISTS, codeEntry, type CodeEntry } from './enums';
import type { UccxMessageOf } from './messages';
import { UCCX_REMEDIES, type RefusalName } from './remedies';

/** What a refusal with FAILURE_CONF, FAILURE_EVENT or CONTROL_FAILURE_CONF becomes: `UCCX_` and its name. */
export const UCCX_ERROR_CODES: readonly ErrorCodeEntry[] = [
  {
    code: 'UCCX_SERVICE_NOT_GRANTED',
    meaning: 'The server did not grant this session the service that the command needs. Nothing was sent.',
    remedy:
      'See servicesMissing in the link.up event; allow the service on Unified CCX, or adapt servicesMask.',
  },
  {
    code: 'UCCX_CONFIG_FAILED',
    meaning: 'The server could not give its configuration. It is asked again after 10 s.',
    remedy: 'Look into the RmCm subsystem on Unified CCX if it lasts.',
  },
  {
    code: 'UCCX_E_CTI_UNKNOWN',
    meaning: 'The server refused with a status code that its guide does not list, or lists for no error.',
    remedy: 'See vendorCode and vendorText of the error.',
  },
  {
    code: 'UCCX_CF_UNKNOWN',
    meaning: 'The server refused with a failure code that its guide does not list.',
    remedy: 'See vendorCode, vendorText and uccxErrorName of the error.',
  },
  ...[...CODE_LISTS.StatusCode, ...CODE_LISTS.ControlFailure].flatMap(documented),
];

function documented({ name, text }: CodeEntry): ErrorCodeEntry[] {
  return isRefusal(name) ? [{ code: `UCCX_${name}`, meaning: text, remedy: UCCX_REMEDIES[name] }] : [];
}

/**
 * Refusals over what is so at the moment only: something is busy, used up or out of service, the session ended and
 * is opened anew, or another node is in charge.
 */
const PASSING: ReadonlySet<string> = new Set<RefusalName>([
  'E_CTI_SESSION_NOT_OPEN',
  'E_CTI_NEW_SESSION_OPENED',
  'E_CTI_SERVER_NOT_MASTER',
  'E_CTI_JTAPI_CCM_PROBLEM',
  'E_CTI_AUTO_CONFIG_RESET',
  'CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY',
  'CF_SERVICE_BUSY',
  'CF_RESOURCE_BUSY',
  'CF_RESOURCE_OUT_OF_SERVICE',
  'CF_NETWORK_BUSY',
  'CF_NETWORK_OUT_OF_SERVICE',
  'CF_EXTERNAL_TRUNK_LIMIT_EXCEEDED',
  'CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED',
  'CF_GENERIC_PERFORMANCE_MANAGEMENT',
  'CF_PERFORMANCE_LIMIT_EXCEEDED',
  'CF_RESOURCE_LIMITATION_REJECTION',
  'CF_ACS_HANDLE_TERMINATION_REJECTION',
  'CF_SERVICE_TERMINATION_REJECTION',
  'CF_REQUEST_TIMEOUT_REJECTION',
  'CF_REQUESTS_ON_DEVICE_EXCEEDED_REJECTION',
  'CF_ADJUNCT_SWITCH_COMM_ERROR',
]);

function isRefusal(name: string): name is RefusalName {
  return Object.hasOwn(UCCX_REMEDIES, name);
}

/** A refusal with a status code (guide, Table 201). `label` says what was refused. */
export function statusRejection(
  label: string,
  status: number,
  text: string | undefined,
  options: CtiErrorOptions = {},
): RejectedError {
  return rejection(label, codeEntry('StatusCode', status), 'E_CTI_UNKNOWN', text, options);
}

/** A refusal with CONTROL_FAILURE_CONF (guide, Tables 103, 196 and 197). */
export function controlRejection(
  label: string,
  answer: UccxMessageOf<'CONTROL_FAILURE_CONF'>,
): RejectedError {
  const detail = codeEntry('UccxErrorCode', answer.UnifiedCCXErrorCode);
  const context: ErrorContext =
    answer.UnifiedCCXErrorCode === 0
      ? {}
      : {
          uccxErrorCode: answer.UnifiedCCXErrorCode,
          uccxErrorName: detail.name,
          uccxErrorText: detail.text,
        };
  const failure = codeEntry('ControlFailure', answer.FailureCode);
  return rejection(label, failure, 'CF_UNKNOWN', answer.Text, { context });
}

function rejection(
  label: string,
  entry: CodeEntry,
  nameOfUnknown: string,
  text: string | undefined,
  options: CtiErrorOptions,
): RejectedError {
  const name = isRefusal(entry.name) ? entry.name : nameOfUnknown;
  const said = text === undefined || text === '' ? '' : ` (${text})`;
  return new RejectedError(
    `UCCX_${name}`,
    `${label}: ${entry.text}${said}`,
    {
      vendorCode: entry.value,
      vendorName: entry.name,
      ...(text === undefined || text === '' ? {} : { vendorText: text }),
    },
    { ...options, retryable: PASSING.has(name) },
  );
}
