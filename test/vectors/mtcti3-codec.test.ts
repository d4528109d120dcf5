import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../lib/core/errors';
import { decodeMessage, encodeMessage, messageKind, peekNotifyIds } from '../../lib/systems/mtcti3/codec';
import {
  ABSENCE_TEXTS,
  CallFeature,
  CallState,
  enumName,
  flagNames,
  UserFeature,
} from '../../lib/systems/mtcti3/enums';
import type { Message } from '../../lib/systems/mtcti3/messages';
import { mtcti3 } from '../../lib/systems/mtcti3/proto.generated.js';
import { int, msg, str } from '../support/protobuf';
import { ENUMS, FIELDS } from './mtcti3-fields';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** The message types of the generated module by name, seen from outside. */
interface MessageType {
  decode(octets: Buffer): Record<string, unknown>;
  encode(message: unknown): { finish(): Uint8Array };
}
const types = mtcti3 as unknown as Record<string, MessageType>;

describe('the first payload of the document', () => {
  const message: Message = {
    subscribe: { requestid: 1, subscribe_id: 1, timeout: 3600, lines: { flags: 7 } },
  };
  const octets = hex('1A 0C 08 01 10 01 18 90 1C C2 02 02 08 07');

  it('is exactly these 14 octets', () => {
    expect(encodeMessage(message)).toEqual(octets);
    expect(decodeMessage(octets)).toMatchObject(message);
  });

  it('is exactly these 18 octets with framing', () => {
    const framed = hex('00 00 00 01 1A 0C 08 01 10 01 18 90 1C C2 02 02 08 07');
    expect(encodeMessage(message, 'framed')).toEqual(framed);
    expect(decodeMessage(framed, 'framed')).toMatchObject(message);
    expect(encodeMessage(decodeMessage(framed, 'framed'), 'framed')).toEqual(framed);
  });
});

const GUID = hex('DC51BA0008A311DD80530050569F6EF8');

/** Examples of the document as octets made by hand, and what they say. */
const EXAMPLES: readonly { name: string; octets: Buffer; says: Message }[] = [
  {
    name: 'refresh of a subscription',
    octets: msg(3, int(2, 98765), int(3, 3600)),
    says: { subscribe: { subscribe_id: 98765, timeout: 3600 } },
  },
  {
    name: 'presence with local references',
    octets: msg(
      3,
      int(2, 98765),
      int(3, 3600),
      msg(10, msg(1, str(1, '201'), int(2, 5678)), msg(1, str(1, '202'), int(2, 5679))),
    ),
    says: {
      subscribe: {
        subscribe_id: 98765,
        timeout: 3600,
        presence: {
          entry: [
            { presentity: '201', lref: 5678 },
            { presentity: '202', lref: 5679 },
          ],
        },
      },
    },
  },
  {
    name: 'update of presence',
    octets: msg(4, int(2, 98765), msg(10, msg(1, str(1, '204'), int(2, 5681)), msg(2, int(2, 5678)))),
    says: {
      subscribecmd: {
        subscribe_id: 98765,
        presence: { add: [{ presentity: '204', lref: 5681 }], remove: [{ lref: 5678 }] },
      },
    },
  },
  {
    name: 'list of users and queues',
    octets: msg(
      8,
      int(1, 5555),
      int(2, 1),
      msg(
        40,
        int(1, 3),
        msg(2, str(1, GUID), str(2, '2002'), str(3, 'Bergcamp')),
        msg(3, str(1, GUID), str(2, '2501'), str(3, 'IP Office Sales')),
      ),
    ),
    says: {
      notify: {
        subscribe_id: 5555,
        notify_id: 1,
        lines: {
          flags: 3,
          adduser: [{ guid: GUID, extn: '2002', name: 'Bergcamp' }],
          addqueue: [{ guid: GUID, extn: '2501', name: 'IP Office Sales' }],
        },
      },
    },
  },
  {
    name: 'acknowledgement',
    octets: msg(9, int(1, 5555), int(2, 1)),
    says: { notifyack: { subscribe_id: 5555, notify_id: 1 } },
  },
  {
    name: 'subscription of a user',
    octets: msg(3, int(1, 2), int(2, 7000), msg(41, str(1, GUID), int(2, 1), int(3, 0x19))),
    says: { subscribe: { requestid: 2, subscribe_id: 7000, user: { guid: GUID, flags: 1, ccflags: 0x19 } } },
  },
  {
    name: 'subscription of a queue by name',
    octets: msg(3, int(1, 2), int(2, 7500), msg(42, int(2, 3), int(3, 0x40039), str(4, 'Sales'))),
    says: {
      subscribe: { requestid: 2, subscribe_id: 7500, queue: { flags: 3, ccflags: 0x40039, name: 'Sales' } },
    },
  },
  {
    name: 'settings of a user with an empty mailbox',
    octets: msg(
      8,
      int(1, 7000),
      int(2, 1),
      msg(
        41,
        str(2, '2002'),
        str(3, 'Bergcamp'),
        str(6, 'dbergcamp@denmarklegends.com'),
        str(8, 'dan'),
        int(12, 1),
        msg(17),
      ),
    ),
    says: {
      notify: {
        user: {
          extn: '2002',
          name: 'Bergcamp',
          email: 'dbergcamp@denmarklegends.com',
          language: 'dan',
          voicemail: true,
          mailbox: {},
        },
      },
    },
  },
  {
    name: 'a call that rings at a user',
    octets: msg(
      8,
      int(1, 7000),
      msg(
        14,
        int(1, 1),
        msg(
          2,
          int(2, 1),
          int(5, 4),
          int(6, 2),
          str(8, hex('01 C0 A8 2A 0B 00 00 03 EC')),
          int(9, 0x23),
          msg(11, str(2, '61001'), str(4, 'Agent 61001'), int(5, 5)),
        ),
      ),
    ),
    says: {
      notify: {
        callcontrol: {
          refreshinstance: 1,
          callinfo: [
            {
              callid: 1,
              state: CallState.RINGING,
              gcid: hex('01C0A82A0B000003EC'),
              featuresavailable: 0x23,
              callingparty: { number: '61001', name: 'Agent 61001', nametype: 5 },
            },
          ],
        },
      },
    },
  },
  {
    name: 'a call of a queue whose features have the highest bit set',
    octets: msg(
      8,
      int(1, 7500),
      msg(
        14,
        int(1, 2),
        msg(
          2,
          int(2, 1),
          int(5, 20),
          int(6, 2),
          int(9, 0xe0e0e091 | 0),
          str(10, '8010'),
          msg(11, str(2, '03498984598'), int(5, 9)),
          msg(12, str(2, 'Callflow')),
          msg(54, int(1, 2), str(5, '8010')),
          msg(55, int(5, 1)),
        ),
      ),
    ),
    says: {
      notify: {
        callcontrol: {
          callinfo: [
            {
              state: CallState.ANSWEREDBYVOICEMAIL,
              featuresavailable: 0xe0e0e091 | 0,
              connectedparty: { number: 'Callflow' },
              trunkinfo: { trunktype: 2, did: '8010' },
              queueinfo: { priority: 1 },
            },
          ],
        },
      },
    },
  },
  {
    name: 'do not disturb on, and off again',
    octets: msg(4, int(2, 7000), msg(41, msg(1, int(1, 1)))),
    says: { subscribecmd: { subscribe_id: 7000, user: { sac: { set: 1 } } } },
  },
  {
    name: 'mailbox counters by short code 70',
    octets: msg(4, int(1, 3), int(2, 7000), msg(41, msg(4, int(1, 70), str(2, ';3,0,0')))),
    says: {
      subscribecmd: { requestid: 3, user: { shortcodedata: [{ code: 70, val: ';3,0,0' }] } },
    },
  },
  {
    name: 'transfer to a callflow',
    octets: msg(4, int(2, 7500), msg(14, int(1, 1), msg(4, int(1, 5), str(2, '/102/Callflow')))),
    says: {
      subscribecmd: { callcontrol: { callid: 1, callfunction: { action: 5, arg1: '/102/Callflow' } } },
    },
  },
  {
    name: 'pause of a recording',
    octets: msg(4, int(1, 6), int(2, 2), msg(14, int(1, 1), msg(4, int(1, 32), msg(6, int(1, 1))))),
    says: {
      subscribecmd: {
        callcontrol: { callid: 1, callfunction: { action: 32, agentrecording: { pause: true } } },
      },
    },
  },
  {
    name: 'question for the version, and its answer',
    octets: msg(2, int(1, 3000), int(7, 1)),
    says: { generalcmd: { requestid: 3000, getversioninfo: true } },
  },
  {
    name: 'version',
    octets: msg(7, int(1, 3000), str(7, 'IP Office 11.1.0.0 build 600')),
    says: { generaldata: { responseid: 3000, versioninfo: 'IP Office 11.1.0.0 build 600' } },
  },
  {
    name: 'success, which is no result at all',
    octets: msg(1, int(1, 1)),
    says: { response: { requestid: 1 } },
  },
  {
    name: 'end of a subscription',
    octets: msg(5, int(1, 9), int(2, 7000), str(3, 'done')),
    says: { subscribeend: { requestid: 9, subscribe_id: 7000, reason: 'done' } },
  },
  {
    name: 'subscription ended by the system',
    octets: msg(6, int(1, 7000)),
    says: { subscribeterminated: { subscribe_id: 7000 } },
  },
];

describe.each(EXAMPLES)('the example "$name"', ({ octets, says }) => {
  it('is read as the document says', () => {
    expect(decodeMessage(octets)).toMatchObject(says);
  });

  it('is written back octet by octet', () => {
    expect(encodeMessage(decodeMessage(octets))).toEqual(octets);
    expect(encodeMessage(says, 'none').length).toBeLessThanOrEqual(octets.length);
  });
});

describe('every field of every message', () => {
  const scalars: Readonly<Record<string, { value: unknown; octets: (number: number) => Buffer }>> = {
    int32: { value: -5, octets: (number) => int(number, -5) },
    bool: { value: true, octets: (number) => int(number, 1) },
    string: { value: 'Zoë', octets: (number) => str(number, 'Zoë') },
    bytes: { value: hex('00ff'), octets: (number) => str(number, hex('00ff')) },
  };
  const isMessage = (type: string): boolean => type in FIELDS;

  it.each(Object.entries(FIELDS))('%s has its number and type', (name, fields) => {
    for (const entry of fields.split(', ')) {
      const [field = '', number = '', declared = ''] = entry.split(' ');
      const repeated = declared.endsWith('*');
      const type = declared.replace('*', '');
      const scalar =
        scalars[type] ?? (isMessage(type) ? undefined : { value: 1, octets: (n: number) => int(n, 1) });
      const octets = scalar === undefined ? msg(Number(number)) : scalar.octets(Number(number));
      const decoded = types[name]?.decode(octets);
      const value = decoded?.[field];
      const one: unknown = repeated ? (value as unknown[])[0] : value;
      expect(decoded && Object.keys(decoded), `${name}.${field}`).toContain(field);
      if (scalar !== undefined) expect(one, `${name}.${field}`).toEqual(scalar.value);
      expect(Buffer.from(types[name]?.encode(decoded).finish() ?? []), `${name}.${field}`).toEqual(octets);
    }
  });

  it.each(Object.entries(ENUMS))('%s has its names', (path, names) => {
    const [message = '', enumeration = ''] = path.split('.');
    const values = (types[message] as unknown as Record<string, Record<number, string>>)[enumeration];
    names.split(' ').forEach((name, value) => {
      expect(values?.[value]).toBe(name);
    });
  });
});

describe('what the schema does not know', () => {
  it('survives: unknown fields are written again', () => {
    const octets = msg(8, int(1, 7), int(2, 3), msg(41, str(2, '201'), str(90, 'new'), int(91, 4)));
    expect(encodeMessage(decodeMessage(octets))).toEqual(octets);
  });

  it('gives a message without payload when the payload itself is unknown', () => {
    const octets = msg(77, int(1, 1));
    const message = decodeMessage(octets);
    expect(messageKind(message)).toBeUndefined();
    expect(encodeMessage(message)).toEqual(octets);
  });

  it('keeps a state that was added later, and names it by its number', () => {
    const octets = msg(8, int(1, 1), msg(14, msg(2, int(2, 1), int(5, 99))));
    const state = decodeMessage(octets).notify?.callcontrol?.callinfo?.[0]?.state ?? 0;
    expect(enumName(CallState, state)).toBe('VALUE99');
    expect(encodeMessage(decodeMessage(octets))).toEqual(octets);
  });
});

describe('a frame that is no message', () => {
  it.each([
    ['cut short', hex('1A 0C 08 01')],
    ['of an impossible wire type', hex('0F 00')],
    ['with a text that is no UTF-8', msg(8, int(1, 7), int(2, 3), msg(41, str(2, Buffer.of(0xff, 0xfe))))],
    ['with a field that has no number', hex('02 00')],
  ])('%s is refused', (_name, octets) => {
    expect(() => decodeMessage(octets)).toThrow(DecodeError);
  });

  it('without the prefix is refused where the path demands it', () => {
    expect(() => decodeMessage(hex('1A 0C'), 'framed')).toThrow(/00 00 00 01/);
    expect(() => decodeMessage(hex('00 00'), 'framed')).toThrow(DecodeError);
  });

  it('can still be acknowledged when it is a notify', () => {
    const broken = msg(8, int(1, 7), int(2, 3), msg(41, str(2, Buffer.of(0xff))));
    expect(peekNotifyIds(broken)).toEqual({ subscribeId: 7, notifyId: 3 });
    expect(peekNotifyIds(msg(1, int(1, 1)))).toBeUndefined();
    expect(peekNotifyIds(Buffer.of(0x42))).toBeUndefined();
  });
});

describe('octets that leave the codec', () => {
  it('are copies', () => {
    const octets = msg(8, int(1, 7), msg(40, msg(2, str(1, GUID))));
    const guid = decodeMessage(octets).notify?.lines?.adduser?.[0]?.guid;
    octets.fill(0);
    expect(Buffer.from(guid ?? [])).toEqual(GUID);
  });
});

describe('names of flags', () => {
  it('are those of the document', () => {
    expect(flagNames(CallFeature)(0x23)).toEqual(['DROP', 'ANSWER', 'REDIRECT']);
    // The document's own annotation of this value leaves SETAUTHCODE's neighbours out, not in.
    expect(flagNames(CallFeature)(0x6060e0b1)).toEqual([
      'DROP',
      'BLINDTRANSFER',
      'REDIRECT',
      'PARK',
      'SETTAG',
      'SETACCOUNTCODE',
      'FORCECLEAR',
      'SETAUTHCODE',
      'SETPRIORITY',
      'FINISH',
      'BIT15',
    ]);
    expect(flagNames(UserFeature)(1 << 9)).toEqual(['APP']);
    expect(ABSENCE_TEXTS).toHaveLength(11);
  });
});
