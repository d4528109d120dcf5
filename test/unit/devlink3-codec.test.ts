import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../lib/core/errors';
import { decodeDelta3 } from '../../lib/systems/devlink3/codec-delta3';
import { splitFields } from '../../lib/systems/devlink3/codec-sections';
import {
  CalledType,
  EquipmentClassification,
  PartyFlags,
  PartyState,
} from '../../lib/systems/devlink3/enums';

const party = (fields: string): string =>
  `<Detail><Call>c0a82a03,1,,,,0</Call><PartyA>${fields}</PartyA></Detail>`;
const inCall = (fields: string): string => `<Detail><Call>${fields}</Call></Detail>`;

describe('the fields of a section', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    [' a,b ,c ', ['a', 'b ', 'c']],
    ['a,,', ['a', '', '']],
    ['"a,b",c', ['a,b', 'c']],
    ['"say ""hi""",c', ['say "hi"', 'c']],
    ['"open,c', ['open,c']],
    ['"a"b,c', ['ab', 'c']],
    ['a"b,c', ['a"b', 'c']],
    ['\n  a,12\r\n   34,b\n', ['a', '1234', 'b']],
  ])('of %j are %j', (section, fields) => {
    expect(splitFields(section)).toEqual(fields);
  });
});

describe('a Call section', () => {
  it('has all eighteen fields by name', () => {
    const text = 'c0a82a03,7,acc,*****,tag,0,200,201,4001,202,4002,1,12,3,98765,1,"Sales, night",345,new,er';
    expect(decodeDelta3(inCall(text))).toMatchObject({
      call: {
        nodeId: 'c0a82a03',
        callId: 7,
        accountCode: 'acc',
        authorizationCode: '*****',
        tag: 'tag',
        transferCause: 0,
        ownerHuntgroup: '200',
        originalHuntgroup: '201',
        originalUser: '4001',
        currentHuntgroup: '202',
        currentUser: '4002',
        leavingVoicemail: 1,
        voicemailSeconds: 12,
        queueState: { code: 3, name: 'ListeningToAnnouncement' },
        timestamp: 98765,
        huntgroupOverflow: 1,
        ivrCallflow: 'Sales, night',
        ivrDeciseconds: 345,
        extra: ['new', 'er'],
      },
    });
  });

  it.each([
    [
      'one comma too many',
      'c0a82a03,3,,,,,0,,200,,200,',
      { tag: '', originalHuntgroup: '200', currentHuntgroup: '200' },
    ],
    ['a tag with commas', 'c0a82a03,3,,,a,b,0,,200', { tag: 'a,b', originalHuntgroup: '200' }],
    ['a tag in quotes', 'c0a82a03,3,,,"a,b",0,,200', { tag: 'a,b', originalHuntgroup: '200' }],
    [
      'no transfer cause',
      'c0a82a03,3,,,t,,200,201',
      { tag: 't', ownerHuntgroup: '200', originalHuntgroup: '201' },
    ],
    ['two fields only', 'c0a82a03,3', { tag: '', ownerHuntgroup: '', queueState: undefined }],
  ])('with %s keeps its fields in place', (_name, text, fields) => {
    expect(decodeDelta3(inCall(text))).toMatchObject({ call: { callId: 3, ...fields } });
  });

  it.each(['', ',', 'c0a82a03', 'c0a82a03,', 'c0a82a03,x', ',5'])('without its ids is broken: %j', (text) => {
    expect(() => decodeDelta3(inCall(text))).toThrow(DecodeError);
  });
});

describe('a Party section', () => {
  it('has all twenty-six fields by name', () => {
    const text =
      'c0a82a0300000001,0,9,0,6,1,1,53,4,10,163,desc,4001,139,7,did,dialled,behalf,target,sub,' +
      'purpose,cli,1,12,"Smith, ""Bob""",c0a82a0300000002,extra';
    expect(decodeDelta3(party(text))).toMatchObject({
      partyA: {
        endId: 'c0a82a0300000001',
        direction: { code: 0, name: 'Outbound' },
        state: { code: 9, name: 'DialInitiated' },
        audioPath: false,
        tone: { code: 6, name: 'Busy' },
        remote: true,
        publicLine: true,
        flags: {
          value: 53,
          names: ['PrivacyRequested', 'AutoRecorded', 'ConsentAnswered', 'ConsentRefused'],
        },
        emergencyLocation: 4,
        equipment: { code: 10, name: 'SIPDevice' },
        equipmentType: { code: 163, name: 'IPOCC' },
        description: 'desc',
        identity: '4001',
        calledType: { code: 139, name: 'ACCSGroup' },
        calledReason: 7,
        did: 'did',
        dialled: 'dialled',
        onBehalf: 'behalf',
        targetNumber: 'target',
        targetSubaddress: 'sub',
        purpose: 'purpose',
        cli: 'cli',
        cliPresentation: { code: 1, name: 'Withheld' },
        callingNameType: { code: 12, name: 'VoicemailCallflow' },
        callingName: 'Smith, "Bob"',
        relatedEndId: 'c0a82a0300000002',
        extra: ['extra'],
      },
    });
  });

  it('keeps numbers that no list has, and takes none for none', () => {
    expect(decodeDelta3(party('c0a82a0300000001,,99,x,,2,,192,-1,12345678901'))).toMatchObject({
      partyA: {
        direction: undefined,
        state: { code: 99, name: 'UNKNOWN_99' },
        audioPath: undefined,
        tone: undefined,
        remote: undefined,
        flags: { value: 192, names: ['BIT_40', 'BIT_80'] },
        emergencyLocation: -1,
        equipment: { code: 12345678901, name: 'UNKNOWN_12345678901' },
      },
    });
  });
});

describe('the XML of a record', () => {
  it('may have predefined references, character references, CDATA, comments and attributes', () => {
    const text =
      '<?xml version="1.0"?><!-- c --><Detail v="1"><Call>c0a82a03,1,,,a &amp; b&#x21;,0</Call>' +
      '<PartyA><![CDATA[c0a82a0300000001,1]]></PartyA><Empty/></Detail>';
    expect(decodeDelta3(text)).toMatchObject({
      call: { tag: 'a & b!' },
      partyA: { endId: 'c0a82a0300000001' },
      unknownSections: { Empty: '' },
      text,
    });
  });

  it.each(['é', '漢字', '\u{1f600}', 'Room [3]', 'a&quot;b', '>', ']] 7', 'a, b'])(
    'has its fields behind a tag with %s in their places',
    (tag) => {
      const party = 'c0a82a0300000001,1,2,1,0,0,1,0,0,2,2,5.1,,0,0,5678,,,,,,017,100,1,"Ünal & Söhne",';
      const lines = ['<Detail>', `<Call>c0a82a03,1,,,${tag},0,200</Call>`, `<PartyA>${party}</PartyA>`];
      for (const lineBreak of ['', '\n', '\r\n', '\n\t']) {
        const text = [...lines, '</Detail>'].join(lineBreak).replaceAll(' & ', ' &amp; ');
        expect(decodeDelta3(text)).toMatchObject({
          call: { tag: tag.replace('&quot;', '"'), ownerHuntgroup: '200' },
          partyA: { endId: 'c0a82a0300000001', did: '5678', cli: '017', callingName: 'Ünal & Söhne' },
        });
      }
    },
  );

  it('may name the target list in either way, and other records in any', () => {
    const target = '<Target>c0a82a0300000005,0,0,8</Target>';
    for (const name of ['Targets', 'Target_list']) {
      const text = `<Detail><Call>c0a82a03,1</Call><${name}>${target}</${name}></Detail>`;
      expect(decodeDelta3(text)).toMatchObject({ targets: [{ endId: 'c0a82a0300000005' }] });
    }
    expect(decodeDelta3('<News>1,2</News>')).toEqual({
      type: 'unknownDelta3',
      name: 'News',
      text: '<News>1,2</News>',
    });
  });

  it('reads LinkLost and AttemptReject by their fields', () => {
    expect(decodeDelta3('<LinkLost>c0a82a03,c0a82a0300000001,0,126,55,17.1</LinkLost>')).toMatchObject({
      type: 'linkLost',
      clearedInbound: false,
      cause: { code: 126, name: 'Transfer' },
      timestamp: 55,
      linkReference: '17.1',
    });
    expect(
      decodeDelta3('<AttemptReject>c0a82a03,c0a82a0300000001,4001,dnd,56</AttemptReject>'),
    ).toMatchObject({
      type: 'attemptReject',
      user: '4001',
      qualifier: 'dnd',
      timestamp: 56,
    });
  });

  it.each([
    ['nothing', ''],
    ['blanks', '  \n'],
    ['no element', 'c0a82a03,1'],
    ['an open element', '<Detail><Call>c0a82a03,1</Call>'],
    ['elements that cross', '<Detail><Call>c0a82a03,1</Detail></Call>'],
    ['two records', '<CallLost>a,b</CallLost><CallLost>a,b</CallLost>'],
    ['text behind the record', '<CallLost>a,b</CallLost>c'],
    ['text before the record', 'c<CallLost>a,b</CallLost>'],
    ['an unknown reference', '<CallLost>a,b&c;</CallLost>'],
    ['a bare ampersand', '<CallLost>a,b & c</CallLost>'],
    ['a character that XML forbids', '<CallLost>a,b\u0001</CallLost>'],
    ['a NUL', '<CallLost>a,b\0</CallLost>'],
    ['an end of CDATA', '<CallLost>a,b]]></CallLost>'],
    ['a document type', '<!DOCTYPE CallLost><CallLost>a,b</CallLost>'],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "1,1"><!ENTITY c "&b;&b;&b;">]><CallLost>&c;</CallLost>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><CallLost>&b;</CallLost>'],
    ['a loss without its end', '<CallLost>c0a82a03</CallLost>'],
  ])('is refused with %s', (_name, text) => {
    expect(() => decodeDelta3(text)).toThrow(DecodeError);
    expect(decodeDelta3('<CallLost>a,b</CallLost>')).toMatchObject({ endId: 'b' });
  });
});

describe('the enumerations', () => {
  it('have every documented value', () => {
    expect(EquipmentClassification.values).toHaveLength(30);
    expect(PartyState.values).toHaveLength(18);
    expect(CalledType.values.map(({ code }) => code)).not.toContain(128);
    expect(CalledType.values).toHaveLength(45);
    expect(PartyFlags.of(0)).toEqual({ value: 0, names: [] });
  });
});
