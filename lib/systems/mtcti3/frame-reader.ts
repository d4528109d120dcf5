import { BufferReader, util } from 'protobufjs/minimal';

/** Octets and texts of at most this length are kept, and in how many places. */
const LONGEST_KEPT = 32;
const PLACES = 4_096;
/** So many octets at the end tell most texts and ids apart. */
const TELLING_OCTETS = 8;

/** Octets of a message within a message that is read in its usual form. */
const LONGEST_NESTED = 1 << 14;

/**
 * What was read last, by a hash of its octets. A system names the same calls, users and queues over and over:
 * what is found here again is neither copied nor made into a text again, and is compared by identity.
 */
const keptOctets: (Buffer | undefined)[] = new Array<undefined>(PLACES).fill(undefined);
/** Texts of ASCII, which have an octet for each character, and others, which have to be kept with their octets. */
const keptTexts: string[] = new Array<string>(PLACES).fill('');
const keptWideTexts: (WideText | undefined)[] = new Array<undefined>(PLACES).fill(undefined);

interface WideText {
  readonly octets: Buffer;
  readonly text: string;
}

/**
 * Reads frames without keeping them: what it hands out are copies, which messages may share. Besides what protobufjs
 * reads with, it has what notify-reader.generated.ts reads with: values in their usual form, i.e. short and not the
 * default, which senders leave out.
 */
export class FrameReader extends BufferReader {
  /** Something unusual was met: what was read is worth nothing, and the frame has to be read in the general way. */
  isUnusual = false;

  /** Begins with another frame, so that one reader does for all. */
  open(frame: Buffer, start: number): void {
    this.buf = frame;
    this.len = frame.length;
    this.pos = start;
    this.isUnusual = false;
  }

  /** Ends the reading of values in their usual form. */
  giveUp(): void {
    this.isUnusual = true;
    this.pos = this.len;
  }

  /** Field number and wire type of a field below 2048; of any other what no field has. */
  shortTag(): number {
    const first = this.buf[this.pos] ?? 0;
    if (first < 128) {
      this.pos += 1;
      return first;
    }
    const second = this.buf[this.pos + 1] ?? 0;
    this.pos += 2;
    return (first & 127) | (second << 7);
  }

  /** An int32 or the number of an enumeration. */
  integer(): number {
    const octet = this.buf[this.pos] ?? 0;
    if (octet < 128) {
      this.pos += 1;
      if (octet === 0) this.isUnusual = true;
      return octet;
    }
    const value = this.int32();
    if (value === 0) this.isUnusual = true;
    return value;
  }

  flag(): true {
    if (this.buf[this.pos] === 1) this.pos += 1;
    else this.giveUp();
    return true;
  }

  text(): string {
    const start = this.pos + 1;
    const end = start + (this.buf[this.pos] ?? 0);
    if (end === start) this.isUnusual = true;
    if (end - start > LONGEST_KEPT || end > this.len) return this.stringVerify();
    this.pos = end;
    return textAt(this.buf, start, end);
  }

  octets(): Uint8Array {
    if (this.buf[this.pos] === 0) this.isUnusual = true;
    return this.bytes();
  }

  /** Where the message within the message ends that begins here. */
  nestedEnd(): number {
    // Lengths have the form of tags, and those of more than two octets are given up as well.
    const length = this.shortTag();
    const end = this.pos + length;
    if (length < LONGEST_NESTED && end <= this.len) return end;
    this.giveUp();
    return this.len;
  }

  override raw(start: number, end: number): Buffer {
    const { buf } = this;
    return end - start > LONGEST_KEPT ? copyOf(buf, start, end) : octetsAt(buf, start, end);
  }

  override stringVerify(): string {
    const from = this.pos;
    const length = this.size();
    const start = this.pos;
    const end = start + length;
    if (length <= LONGEST_KEPT && end <= this.len) {
      this.pos = end;
      return textAt(this.buf, start, end);
    }
    this.pos = from;
    return super.stringVerify();
  }
}

function octetsAt(octets: Uint8Array, start: number, end: number): Buffer {
  const place = placeOf(octets, start, end);
  const kept = keptOctets[place];
  if (kept !== undefined && isAt(kept, octets, start, end)) return kept;
  const copy = copyOf(octets, start, end);
  keptOctets[place] = copy;
  return copy;
}

function textAt(octets: Uint8Array, start: number, end: number): string {
  const place = placeOf(octets, start, end);
  const kept = keptTexts[place] ?? '';
  if (isTextAt(kept, octets, start, end)) return kept;
  const wide = keptWideTexts[place];
  if (wide !== undefined && isAt(wide.octets, octets, start, end)) return wide.text;
  const text = util.utf8.readStrict(octets, start, end);
  if (text.length === end - start) keptTexts[place] = text;
  else keptWideTexts[place] = { octets: copyOf(octets, start, end), text };
  return text;
}

/** FNV-1a over the length, the first octet and the last ones. */
function placeOf(octets: Uint8Array, start: number, end: number): number {
  let hash = ((end - start) << 8) ^ (octets[start] ?? 0);
  for (let at = Math.max(start, end - TELLING_OCTETS); at < end; at += 1) {
    hash = Math.imul(hash ^ (octets[at] ?? 0), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
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

function copyOf(octets: Uint8Array, start: number, end: number): Buffer {
  const copy = Buffer.allocUnsafe(end - start);
  for (let at = start; at < end; at += 1) copy[at - start] = octets[at] ?? 0;
  return copy;
}
