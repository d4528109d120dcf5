/**
 * Protocol buffers by hand, from the encoding's own description: what tests send and expect does not go
 * through the code under test.
 */

/** A varint of up to 64 bits; negative numbers take ten octets, as int32 does. */
export function varint(value: number | bigint): Buffer {
  let rest = BigInt.asUintN(64, BigInt(value));
  const octets: number[] = [];
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    octets.push(rest === 0n ? low : low | 0x80);
  } while (rest !== 0n);
  return Buffer.from(octets);
}

/** A field that holds a number, a boolean or an enumeration's value. */
export function int(field: number, value: number | bigint | boolean): Buffer {
  return Buffer.concat([varint(field << 3), varint(typeof value === 'boolean' ? Number(value) : value)]);
}

/** A field that holds a text or octets. */
export function str(field: number, value: string | Buffer): Buffer {
  const octets = Buffer.from(value as string);
  return Buffer.concat([varint((field << 3) | 2), varint(octets.length), octets]);
}

/** A field that holds a message. */
export function msg(field: number, ...parts: readonly Buffer[]): Buffer {
  return str(field, Buffer.concat(parts));
}

/** One field as it stands on the wire. */
export interface WireField {
  readonly field: number;
  readonly value: number | Buffer;
}

/** Cuts a message into its fields. */
export function fieldsOf(message: Buffer): WireField[] {
  const found: WireField[] = [];
  let at = 0;
  const next = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const octet = message.readUInt8(at++);
      value |= BigInt(octet & 0x7f) << shift;
      if (octet < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = Number(next());
    if ((tag & 7) === 0) {
      found.push({ field: tag >> 3, value: Number(BigInt.asIntN(64, next())) });
    } else if ((tag & 7) === 2) {
      const length = Number(next());
      found.push({ field: tag >> 3, value: message.subarray(at, at + length) });
      at += length;
    } else throw new Error(`wire type ${tag & 7} is not used here`);
  }
  return found;
}

/** The field with this path of numbers, or undefined. */
export function pick(message: Buffer, ...path: readonly number[]): number | Buffer | undefined {
  let value: number | Buffer | undefined = message;
  for (const field of path) {
    if (!Buffer.isBuffer(value)) return undefined;
    value = fieldsOf(value).find((entry) => entry.field === field)?.value;
  }
  return value;
}

/** As {@link pick} for a number; absent is 0, as in proto3. */
export function pickInt(message: Buffer, ...path: readonly number[]): number {
  const value = pick(message, ...path);
  return typeof value === 'number' ? value : 0;
}

/** As {@link pick} for a text; absent is empty. */
export function pickText(message: Buffer, ...path: readonly number[]): string {
  const value = pick(message, ...path);
  return Buffer.isBuffer(value) ? value.toString('utf8') : '';
}
