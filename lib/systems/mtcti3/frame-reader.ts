import { BufferReader } from 'protobufjs/minimal';

/** Octets and texts of at most this length are kept, and in how many places. */
const LONGEST_KEPT = 32;
const PLACES = 4_096;

/**
 * What was read last, by a hash of its octets. A system names the same calls, users and queues over and over:
 * what is found here again is neither copied nor made into a text again, and is compared by identity.
 */
const keptOctets: (Buffer | undefined)[] = new Array<undefined>(PLACES).fill(undefined);
const keptTexts: string[] = new Array<string>(PLACES).fill('');

/** Reads frames without keeping them: what it hands out are copies, which messages may share. */
export class FrameReader extends BufferReader {
  override raw(start: number, end: number): Buffer {
    const { buf } = this;
    const length = end - start;
    if (length > LONGEST_KEPT) return copyOf(buf, start, end);
    const place = hashOf(buf, start, end) & (PLACES - 1);
    const kept = keptOctets[place];
    if (kept !== undefined && isAt(kept, buf, start, end)) return kept;
    const copy = copyOf(buf, start, end);
    keptOctets[place] = copy;
    return copy;
  }

  override stringVerify(): string {
    const from = this.pos;
    const length = this.size();
    const start = this.pos;
    const end = start + length;
    if (length <= LONGEST_KEPT && end <= this.len) {
      const { buf } = this;
      const place = hashOf(buf, start, end) & (PLACES - 1);
      const kept = keptTexts[place] ?? '';
      if (isTextAt(kept, buf, start, end)) {
        this.pos = end;
        return kept;
      }
      this.pos = from;
      const text = super.stringVerify();
      // ASCII alone has a character for each octet.
      if (text.length === length) keptTexts[place] = text;
      return text;
    }
    this.pos = from;
    return super.stringVerify();
  }
}

function copyOf(octets: Uint8Array, start: number, end: number): Buffer {
  const copy = Buffer.allocUnsafe(end - start);
  for (let at = start; at < end; at += 1) copy[at - start] = octets[at] ?? 0;
  return copy;
}

/** FNV-1a. */
function hashOf(octets: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (octets[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether a text of ASCII stands here. */
function isTextAt(kept: string, octets: Uint8Array, start: number, end: number): boolean {
  if (kept.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (kept.charCodeAt(at - start) !== octets[at]) return false;
  return true;
}

function isAt(kept: Uint8Array, octets: Uint8Array, start: number, end: number): boolean {
  if (kept.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (kept[at - start] !== octets[at]) return false;
  return true;
}
