/** The checks that every request passes before anybody looks at what it wants. */
import { FloatingField } from '../../../../wire/message-table';
import { ControlFailure, StatusCode } from '../../enums';
import { UCCX_MESSAGES, type UccxMessage } from '../../messages';
import { ControlRefusal, RequestRefusal } from '../model/refusal';

type KnownMessage = Exclude<UccxMessage, { type: 'unknown' }>;

/** Requests that a CONTROL_FAILURE_CONF refuses, as chapters 5 and 7 say; all others get a FAILURE_CONF. */
const CONTROL_REQUESTS: ReadonlySet<string> = new Set<KnownMessage['type']>([
  'SET_AGENT_STATE_REQ',
  'ALTERNATE_CALL_REQ',
  'ANSWER_CALL_REQ',
  'CLEAR_CALL_REQ',
  'CLEAR_CONNECTION_REQ',
  'CONFERENCE_CALL_REQ',
  'CONSULT_CALL_REQ',
  'HOLD_CALL_REQ',
  'MAKE_CALL_REQ',
  'RECONNECT_CALL_REQ',
  'RETRIEVE_CALL_REQ',
  'TRANSFER_CALL_REQ',
  'SEND_DTMF_SIGNAL_REQ',
  'SET_CALL_DATA_REQ',
  'SUPERVISE_CALL_REQ',
  'BAD_CALL_REQ',
  'QUERY_DEVICE_INFO_REQ',
  'SNAPSHOT_CALL_REQ',
  'SNAPSHOT_DEVICE_REQ',
]);

/** True for requests that a CONTROL_FAILURE_CONF refuses. */
export function isControlRequest(type: string): boolean {
  return CONTROL_REQUESTS.has(type);
}

/** FieldDataIDs that Table 188 does not have at all, not even as reserved. */
function isNoTag(tag: number): boolean {
  return tag === 0 || (tag >= 217 && tag <= 223) || (tag >= 225 && tag <= 227) || tag >= 229;
}

/**
 * Checks floating fields against the message's definition, and the reserved field that has to be 1.
 * @throws RequestRefusal (3, 6, 7 or 23 of Table 201) or, for a control request's reserved field, ControlRefusal.
 */
export function validateRequest(message: KnownMessage): void {
  const values: Readonly<Record<string, unknown>> = { ...message };
  for (const [name, field] of Object.entries(UCCX_MESSAGES[message.type].floating)) {
    if (!(field instanceof FloatingField)) continue;
    const value = values[name];
    if (value === undefined && field.presence !== 'optional') {
      throw new RequestRefusal(StatusCode.E_CTI_REQUIRED_DATA_MISSING, `${name} is missing`);
    }
    const octets =
      typeof value === 'string' ? Buffer.byteLength(value) + 1 : Buffer.isBuffer(value) ? value.length : 0;
    if (octets > field.maximum) {
      throw new RequestRefusal(
        StatusCode.E_CTI_INVALID_FIELD_LENGTH,
        `${name} has more than ${field.maximum} octets`,
      );
    }
  }
  const unknown = message.unknownFields?.find(({ tag }) => isNoTag(tag));
  if (unknown !== undefined) {
    throw new RequestRefusal(StatusCode.E_CTI_INVALID_FIELD, `there is no floating field ${unknown.tag}`);
  }
  checkReserved(message.type, values['reserved1']);
}

/** Requests of agents and calls begin with InvokeID and a 1. */
function checkReserved(type: KnownMessage['type'], value: unknown): void {
  const fixed: Readonly<Record<string, { readonly fill?: number | undefined } | undefined>> =
    UCCX_MESSAGES[type].fixed;
  if (fixed['reserved1']?.fill !== 1 || value === 1) return;
  const text = 'the reserved field behind InvokeID must be 1';
  if (isControlRequest(type)) throw new ControlRefusal(ControlFailure.CF_UNKNOWN_PID, text);
  throw new RequestRefusal(StatusCode.E_CTI_INVALID_PERIPHERAL_ID, text);
}
