/**
 * Every enumeration and result code of devlink3-api by name. Numbers that a table does not have keep working
 * as `UNKNOWN_<number>`.
 */

/** A number of the wire with its name. */
export interface NamedValue {
  readonly code: number;
  readonly name: string;
}

/** A bit field of the wire with the names of the bits that are set. */
export interface FlagSet {
  readonly value: number;
  readonly names: readonly string[];
}

/** Numbers without a name that an enumeration keeps. */
const KEPT_UNNAMED = 256;

/** Names by number. */
export class Enumeration {
  readonly kind = 'enumeration';
  readonly #values: (NamedValue | undefined)[] = [];
  /** Numbers without a name that were met, since a system sends the same few over and over. */
  readonly #unnamed = new Map<number, NamedValue>();

  constructor(names: Readonly<Record<number, string>>) {
    for (const [code, name] of Object.entries(names)) {
      this.#values[Number(code)] = Object.freeze({ code: Number(code), name });
    }
  }

  /** The value with its name; the same object each time for a documented one. */
  of(code: number): NamedValue {
    return this.#values[code] ?? this.#unnamed.get(code) ?? this.#note(code);
  }

  #note(code: number): NamedValue {
    const value = Object.freeze({ code, name: `UNKNOWN_${code}` });
    if (this.#unnamed.size < KEPT_UNNAMED) this.#unnamed.set(code, value);
    return value;
  }

  /** Every documented value. */
  get values(): readonly NamedValue[] {
    return this.#values.filter((value) => value !== undefined);
  }
}

/** Names by bit. */
export class BitField {
  readonly kind = 'bitField';
  readonly #bits: readonly (readonly [mask: number, name: string])[];
  readonly #none: FlagSet = Object.freeze({ value: 0, names: Object.freeze([]) });

  constructor(names: Readonly<Record<number, string>>) {
    this.#bits = Object.entries(names).map(([mask, name]) => [Number(mask), name] as const);
  }

  /** The names of the bits set in `value`; a bit without a name becomes `BIT_<hexadecimal mask>`. */
  of(value: number): FlagSet {
    if (value === 0) return this.#none;
    const names: string[] = [];
    let left = value;
    for (const [mask, name] of this.#bits) {
      if ((value & mask) === 0) continue;
      names.push(name);
      left &= ~mask;
    }
    for (let bit = 0; bit < 32; bit += 1) {
      const mask = 2 ** bit;
      if ((left & mask) !== 0) names.push(`BIT_${mask.toString(16)}`);
    }
    return { value, names };
  }
}

/** Results of test packets, 6.1. */
export const TestResult = {
  success: 0,
  payloadTooLong: 0x80000001,
  streamIntegrityLost: 0x80000002,
  streamAuthenticationFailed: 0x80000003,
} as const;

/** Results of the authentication, 6.2.4. */
export const AuthenticationResult = {
  success: 0,
  authenticationFailed: 0x80000041,
  limitsExceeded: 0x80000042,
  retryLater: 0x80000043,
  licenceMissing: 0x80000044,
} as const;

/** Results of the event request, 6.4.2. */
export const EventRequestResult = {
  success: 0,
  partialSuccess: 9,
  unknownFlag: 0x80000021,
  insufficientLicence: 0x80000022,
  featureNotAvailable: 0x80000023,
} as const;

/** Direction of a call end, 6.7.3: the end made the call, or the call is made to it. */
export const Direction = new Enumeration({ 0: 'Outbound', 1: 'Inbound' });

/** Q.931 state of a call end, 6.7.3. Delta2 numbers its states otherwise. */
export const PartyState = new Enumeration({
  0: 'Idle',
  1: 'Ringing',
  2: 'Connected',
  3: 'Disconnecting',
  7: 'Dialling',
  8: 'Dialed',
  9: 'DialInitiated',
  15: 'Offering',
  16: 'OverlapReceive',
  17: 'Accept',
  18: 'ConnectRequest',
  19: 'Ringback',
  20: 'OGConnectRequest',
  21: 'ICDisconnecting',
  22: 'Seized',
  23: 'Completed',
  24: 'CompletedTone',
  25: 'Preserved',
});

/** What an end hears from the system, 6.7.3. */
export const Tone = new Enumeration({ 0: 'None', 1: 'HoldMusic', 2: 'RingBack', 3: 'DialTone', 6: 'Busy' });

/** Facts of a call end, 6.7.3. */
export const PartyFlags = new BitField({
  0x01: 'PrivacyRequested',
  0x02: 'AutoAnswered',
  0x04: 'AutoRecorded',
  0x10: 'ConsentAnswered',
  0x20: 'ConsentRefused',
});

/** What a call end is, 6.7.3. */
export const EquipmentClassification = new Enumeration({
  1: 'Unknown',
  2: 'ISDNTrunk',
  3: 'AlogTrunk',
  4: 'H323Trunk',
  5: 'SIPTrunk',
  6: 'T1Trunk',
  7: 'R2Trunk',
  8: 'TDMPhone',
  9: 'H323Phone',
  10: 'SIPDevice',
  11: 'DECTPhone',
  12: 'Voicemail',
  13: 'WAVDriver',
  14: 'Router',
  15: 'DTEPort',
  16: 'Parkslot',
  17: 'Conference',
  18: 'PagingConference',
  19: 'RecordingHandler',
  20: 'S0Trunk',
  21: 'MobilePhone',
  22: 'GhostHandler',
  23: 'IPONotificationHandler',
  24: 'AlarmCall',
  25: 'VoiceScreening',
  26: 'ConferenceRecorder',
  27: 'Outdialer',
  28: 'WebRTCPhone',
  29: 'ListenOrCoach',
  30: 'ConferenceMeetMe',
});

/** Equipment types that the document names, 6.7.3. */
export const EquipmentType = new Enumeration({ 162: 'ACCS', 163: 'IPOCC' });

/** Type of a call as its caller made it, 6.7.3; the document's list is not complete. */
export const CalledType = new Enumeration({
  0: 'Unspecified',
  1: 'International',
  2: 'National',
  3: 'NetworkSpecific',
  4: 'Subscriber',
  100: 'Unspecified',
  101: 'Internal',
  102: 'Voicemail',
  103: 'ACD',
  104: 'Paging',
  105: 'Direct',
  106: 'Intrude',
  107: 'Priority',
  108: 'Pickup',
  109: 'CampOn',
  110: 'Steal',
  111: 'Whisper',
  112: 'InclusionOne',
  113: 'Coverage',
  114: 'EConf',
  115: 'EConfDial',
  116: 'Conf',
  117: 'EConfInvite',
  118: 'Restricted',
  119: 'Emergency',
  120: 'FNE',
  121: 'Identifier',
  122: 'Receiver',
  123: 'Reminder',
  124: 'Listen',
  125: 'RemoteDial',
  126: 'FaxCall',
  127: 'WakeupCall',
  129: 'LocalPhysExtn',
  130: 'XferToTwinMobile',
  131: 'Coach',
  132: 'WhisperPage',
  133: 'CallLog',
  134: 'ParkCall',
  135: 'UnParkCall',
  136: 'Precision',
  137: 'RequestSupervising',
  138: 'RParkCall',
  139: 'ACCSGroup',
  140: 'BlendingAcquireCall',
});

/** Why a calling number is or is not there, 6.7.3. */
export const CliPresentation = new Enumeration({
  0: 'Allowed',
  1: 'Withheld',
  2: 'NotAvailable',
  100: 'Unspecified',
});

/** Where the name of the calling party comes from, 6.7.3; more values may come. */
export const CallingNameType = new Enumeration({
  0: 'Default',
  1: 'DirectoryMatch',
  2: 'ExplicitlySet',
  4: 'Restricted',
  5: 'InternalUser',
  6: 'Huntgroup',
  8: 'Conference',
  9: 'ExternalTrunk',
  12: 'VoicemailCallflow',
});

/** Field 14 of the Call section, 6.7.2. */
export const QueueState = new Enumeration({ 0: 'None', 1: 'Queueing', 3: 'ListeningToAnnouncement' });

/** Why a call end was cleared, 6.7.5. The numbers are those of Q.850, of which the document names two. */
export const ClearingCause = new Enumeration({ 16: 'Normal', 126: 'Transfer' });

/** States of an extension in CMExtn events, 6.5.1.5, which prints these two. */
export const ExtensionState = new Enumeration({ 0: 'Idle', 2: 'Dialling' });
