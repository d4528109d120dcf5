import type { CtiDevice, DeviceKind, LocalConnectionState } from '../../core/events';
import { DeviceType, LocalConnectionState as Lcs } from './enums';

/** First protocol version that reports the lines of a joined call as Primary.Actual (guide, chapter 9). */
const PRIMARY_ACTUAL_SINCE = 14;

/** A device id taken apart. */
export interface DeviceId {
  /** The extension in use. */
  readonly number: string;
  /** The agent's own extension, where `number` is another line of the same agent. */
  readonly primary?: string;
}

/**
 * Reads a device id. From version 14 on a secondary line of an agent comes as `primary.actual`, with device type
 * DEVID_NON_ACD_DEVICE_IDENTIFIER where a type is sent along. `Unknown` and the empty text name no device.
 */
export function readDeviceId(
  id: string | undefined,
  type: number | undefined,
  protocolVersion: number,
): DeviceId | undefined {
  if (id === undefined || id === '' || id === 'Unknown' || id === 'unknown') return undefined;
  const mayHavePrimary = type === undefined || type === DeviceType.DEVID_NON_ACD_DEVICE_IDENTIFIER;
  if (protocolVersion < PRIMARY_ACTUAL_SINCE || !mayHavePrimary) return { number: id };
  const dot = id.indexOf('.');
  if (dot <= 0 || dot === id.length - 1 || id.includes('.', dot + 1)) return { number: id };
  return { number: id.slice(dot + 1), primary: id.slice(0, dot) };
}

/** The kind of device behind a device type (Table 189). */
export function kindOfDeviceType(type: number | undefined): DeviceKind | undefined {
  switch (type) {
    case undefined:
    case DeviceType.DEVID_NONE:
      return undefined;
    case DeviceType.DEVID_DEVICE_IDENTIFIER:
    case DeviceType.DEVID_NON_ACD_DEVICE_IDENTIFIER:
      return 'station';
    case DeviceType.DEVID_CTI_PORT:
      return 'port';
    case DeviceType.DEVID_ROUTE_POINT:
      return 'trigger';
    case DeviceType.DEVID_AGENT_DEVICE:
      return 'agent';
    case DeviceType.DEVID_QUEUE:
      return 'queue';
    default:
      return 'other';
  }
}

/** The CSTA word for a local connection state (Table 190); LCS_NONE and unknown values have none. */
export function connectionStateOf(lcs: number | undefined): LocalConnectionState | undefined {
  switch (lcs) {
    case Lcs.LCS_NULL:
      return 'null';
    case Lcs.LCS_INITIATE:
      return 'initiated';
    case Lcs.LCS_ALERTING:
      return 'alerting';
    case Lcs.LCS_CONNECT:
      return 'connected';
    case Lcs.LCS_HOLD:
      return 'hold';
    case Lcs.LCS_QUEUED:
      return 'queued';
    case Lcs.LCS_FAIL:
      return 'failed';
    default:
      return undefined;
  }
}

/** A device for an event. */
export function ctiDevice(number: string, kind: DeviceKind | undefined, name: string | undefined): CtiDevice {
  if (name === undefined) return kind === undefined ? { number } : { number, kind };
  return kind === undefined ? { number, name } : { number, name, kind };
}
