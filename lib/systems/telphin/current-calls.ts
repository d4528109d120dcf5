/** The list of current calls, as the REST API gives it. */
import { listOf, recordOf, textOf } from './json';
import type { CallFlow } from './messages';

/** One entry: an extension's part in a call. Names in the comments are those of the API. */
export interface CurrentCall {
  /** call_api_id */
  readonly apiId: string;
  /** call_flow, in either case */
  readonly flow: CallFlow;
  /** extension_id */
  readonly extensionId: string | undefined;
  readonly callerNumber: string | undefined;
  readonly callerName: string | undefined;
  readonly callerExtension: string | undefined;
  readonly calledExtension: string | undefined;
  readonly calledNumber: string | undefined;
  readonly did: string | undefined;
  readonly callBackId: string | undefined;
  /** record_uuid */
  readonly recordingId: string | undefined;
  /** init_time_gmt and answer_time_gmt in milliseconds since 1970; undefined when absent or not understood. */
  readonly initTimeMs: number | undefined;
  readonly answerTimeMs: number | undefined;
  /** Whether answer_time_gmt is set at all. */
  readonly isAnswered: boolean;
}

/** Reads the answer of current_calls. Entries without call_api_id or direction are left out. */
export function readCurrentCalls(answer: unknown): readonly CurrentCall[] {
  const { call_list: callList } = recordOf(answer);
  return (Array.isArray(callList) ? (callList as readonly unknown[]) : listOf(answer))
    .map(readEntry)
    .filter((entry) => entry !== undefined);
}

function readEntry(value: unknown): CurrentCall | undefined {
  const entry = recordOf(value);
  const apiId = textOf(entry['call_api_id']);
  const flow = textOf(entry['call_flow'])?.toUpperCase();
  if (apiId === undefined || (flow !== 'IN' && flow !== 'OUT')) return undefined;
  const answerTime = textOf(entry['answer_time_gmt']);
  return {
    apiId,
    flow,
    extensionId: textOf(entry['extension_id']),
    callerNumber: textOf(entry['caller_id_number']),
    callerName: textOf(entry['caller_id_name']),
    callerExtension: textOf(entry['caller_extension']),
    calledExtension: textOf(entry['called_extension']),
    calledNumber: textOf(entry['called_number']),
    did: textOf(entry['called_did']),
    callBackId: textOf(entry['callback_id']),
    recordingId: textOf(entry['record_uuid']),
    initTimeMs: timeOf(textOf(entry['init_time_gmt'])),
    answerTimeMs: timeOf(answerTime),
    isAnswered: answerTime !== undefined && !/^0*$/.test(answerTime),
  };
}

/** The form of these times is not documented: seconds since 1970, or a date and time in GMT. */
function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d{9,11}(\.\d+)?$/.test(text) ? Number(text) : undefined;
  if (seconds !== undefined) return seconds * 1_000;
  const iso = text.trim().replace(' ', 'T');
  const parsed = Date.parse(/Z$|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}Z`);
  return Number.isNaN(parsed) ? undefined : parsed;
}
