/** DevLink3 packets written by hand from devlink3-api chapter 6, independently of the code under test. */

export const u16 = (value: number): Buffer => Buffer.from([value >>> 8, value & 0xff]);
export const u32 = (value: number): Buffer =>
  Buffer.from([(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]);
export const cstring = (text: string): Buffer => Buffer.concat([Buffer.from(text, 'utf8'), Buffer.from([0])]);

/** UTF-16 in network order with its NUL. */
export function wide(text: string): Buffer {
  const units = [...text].flatMap((character) =>
    Array.from({ length: character.length }, (_, index) => u16(character.charCodeAt(index))),
  );
  return Buffer.concat([...units, u16(0)]);
}

/** The frame as the document's own code builds it (6.6.1). */
export function frame(...payload: readonly Buffer[]): Buffer {
  const body = Buffer.concat(payload);
  let length = body.length;
  if (length + 3 > 0x7fff) {
    length += 4;
    return Buffer.concat([
      Buffer.from([0x49, (length >> 15) | 0x80, (length >> 8) & 0x7f, length & 0xff]),
      body,
    ]);
  }
  length += 3;
  return Buffer.concat([Buffer.from([0x49, length >> 8, length & 0xff]), body]);
}

export const tuple = (id: number, data: Buffer): Buffer => Buffer.concat([u32(id), u16(data.length), data]);
export const delta3 = (xml: string): Buffer => tuple(0x00760001, cstring(xml));
export const delta2 = (text: string): Buffer => tuple(0x00760002, wide(text));
export const sipTrack = (text: string): Buffer => tuple(0x00760003, wide(text));
export const cmExtn = (text: string): Buffer => tuple(0x00760004, wide(text));
export const cmExtnState = (v: number, p1: number, p2: number, text: string): Buffer =>
  tuple(0x00760004, Buffer.concat([u32(v), u32(p1), u32(p2), wide(text)]));

export const HUB_ADDRESS = [192, 168, 42, 3] as const;

export const event = (counter: number, tuples: readonly Buffer[], origin: readonly number[] = HUB_ADDRESS) =>
  frame(u32(0x10300011), Buffer.from(origin), u32(counter), ...tuples);

export const challengeFrame = (requestId: number, challenge: Buffer): Buffer =>
  frame(u32(0x80300001), u32(requestId), u32(2), u32(challenge.length), challenge);
export const plainChallengeFrame = (requestId: number): Buffer =>
  frame(u32(0x80300001), u32(requestId), u32(1));
export const authenticated = (requestId: number, version = 'Avaya IP500v2 10.0.2345.67894'): Buffer =>
  frame(
    u32(0x80300001),
    u32(requestId),
    u32(0),
    tuple(0x007d0001, cstring(version)),
    tuple(0x007d0002, cstring('Standard 1.0')),
  );
export const refused = (requestId: number, result: number): Buffer =>
  frame(u32(0x80300001), u32(requestId), u32(result));
export const eventResponse = (requestId: number, result: number, flags: string): Buffer =>
  frame(u32(0x80300011), u32(requestId), u32(result), u16(flags.length + 1), cstring(flags));
export const testResponse = (requestId: number, result = 0, payload = Buffer.alloc(0)): Buffer =>
  frame(u32(0x802a0001), u32(requestId), u32(result), u32(payload.length), payload);
export const fileResponse = (requestId: number, result: number, content: Buffer): Buffer =>
  frame(u32(0x80300041), u32(requestId), u32(result), content);

/** The records of 6.7.1 exactly as the document prints them, line breaks and lost commas included. */
export const PRINTED = {
  dialTone: `<Detail>
  <Call>
    c0a82a03,1,,,,,0,,,,,
  </Call>
  <PartyA>
c0a82a03000003ea,1,7,1,3,0,0,0,1,8,106,,4001,0,0,,,,,,4001,100
  </PartyA>
</Detail>`,
  incomingIsdn: `<Detail>
  <Call>
    c0a82a03,3,,,,,0,,200,,200,
  </Call>
  <PartyA>
0a82a0300002329,1,19,1,2,0,1,0,0,2,2,5.23,,0,0,5678,,,,,,0170712
3456,100
  </PartyA>
  <Target_list>
    <Target>
c0a82a03000003fe,0,0,8,106,,4002,0,4,,,200,901707123456,100
    </Target>
    <Target>
c0a82a03000003ff,0,0,8,106,,4003,0,4,,,200,901707123456,100
    </Target>
    <Target>
c0a82a0300000407,0,0,8,106,,4001,0,4,,,200,901707123456,100
    </Target>
  </Target_list>
</Detail>`,
  answeredIsdn: `<Detail>
  <Call>
    c0a82a03,4,,,,0,,200,,200,
  </Call>
  <PartyA>

c0a82a030000232a,1,2,1,0,0,1,0,0,2,2,5.23,,0,0,5678,,,,,0170712
3456,100
  </PartyA>
  <PartyB>

c0a82a0300000413,0,2,1,0,0,0,0,1,8,106,,4001,0,4,,,,,200,901707
123456,100
  </PartyB>
</Detail>`,
  phoneHungUp: `<CallLost>
  c0a82a03,c0a82a0300000413,1,16
</CallLost>`,
} as const;
