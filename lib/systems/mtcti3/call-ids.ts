/** What tells that pictures on several lines are of the same call. */
import type { Line } from './lines';
import type { CallInfo } from './messages';

const NO_IDS: readonly string[] = [];

/** UCID as hexadecimal digits, else the global call id; undefined when the system gives neither. */
export function globalIdOf(info: CallInfo): string | undefined {
  return hexOf(info.ucid?.ucid) ?? hexOf(info.gcid);
}

/** UCID and global call id of a picture, each with its kind in front. */
export function globalIdsOf(info: CallInfo): readonly string[] {
  const ucid = hexOf(info.ucid?.ucid);
  const gcid = hexOf(info.gcid);
  if (ucid === undefined) return gcid === undefined ? NO_IDS : [`gcid:${gcid}`];
  return gcid === undefined ? [`ucid:${ucid}`] : [`ucid:${ucid}`, `gcid:${gcid}`];
}

/** A UCID or global call id without its kind. */
export function bareId(id: string | undefined): string | undefined {
  return id?.slice(id.indexOf(':') + 1);
}

/** Whether two pictures have the same ids. */
export function hasSameIds(one: CallInfo, other: CallInfo): boolean {
  return haveSameOctets(one.gcid, other.gcid) && haveSameOctets(one.ucid?.ucid, other.ucid?.ucid);
}

function haveSameOctets(one: Uint8Array | null | undefined, other: Uint8Array | null | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return (one ?? undefined) === (other ?? undefined);
  return one.length === other.length && one.every((octet, index) => octet === other[index]);
}

/** Whether {@link queueKeysOf} gives the same for two pictures of a line. */
export function hasSameCaller(one: CallInfo, other: CallInfo): boolean {
  return (
    one.callingparty?.number === other.callingparty?.number &&
    one.queueinfo?.number === other.queueinfo?.number &&
    one.queueinfo?.name === other.queueinfo?.name
  );
}

function hexOf(bytes: Uint8Array | null | undefined): string | undefined {
  if (bytes === undefined || bytes === null || bytes.length === 0) return undefined;
  const octets = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
  return octets.toString('hex').toUpperCase();
}

/** The caller at each name of the queue that the call came through. */
export function queueKeysOf(line: Line, info: CallInfo): readonly string[] {
  const caller = info.callingparty?.number ?? '';
  const queue = info.queueinfo;
  if (caller === '' || (line.kind !== 'queue' && !queue)) return NO_IDS;
  const names = line.kind === 'queue' ? [line.number, line.name] : [queue?.number ?? '', queue?.name ?? ''];
  return names.filter((name) => name !== '').map((name) => `${name}|${caller}`);
}

/** Whether an id of the same kind says that these are different calls. */
export function contradicts(globalIds: readonly string[], knownIds: readonly string[]): boolean {
  return globalIds.some((id) => {
    const kind = id.slice(0, 5);
    return knownIds.some((known) => known.startsWith(kind));
  });
}

/** Whether a queued call rings at this number or was answered there. */
export function isExpectedAt(queued: CallInfo, number: string): boolean {
  return (
    queued.connectedparty?.number === number ||
    (queued.targets?.target ?? []).some(({ partyinfo }) => partyinfo?.number === number)
  );
}
