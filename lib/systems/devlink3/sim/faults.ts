/** What can be made to go wrong, by name. */

/** Names that `inject` takes; the argument is explained where it counts. */
export const FAULTS = [
  /** Every connection is reset. */
  'drop',
  /** Every octet is written by itself. */
  'split',
  /** Broken events to everybody who has events: truncated XML, an entity bomb, half of a UTF-16 character. */
  'garble',
  /** Octets that are no frame to everybody. */
  'noise',
  /** Everything is written later: argument in milliseconds, default 1000. */
  'delay',
  /** Nothing is written any more, and the sockets stay open. */
  'silence',
  /** The numbers of so many events are skipped: argument, default 1. */
  'gap',
  /** Logins are answered with RETRY LATER. */
  'reject',
  /** Logins are answered with LIMITS EXCEEDED. */
  'limits',
  /** The system has so many CTI Link Pro licences: argument, default 0. */
  'licence',
  /** The password is asked for in clear text. */
  'plain',
  /** Test packets are answered with STREAM INTEGRITY LOST. */
  'integrity',
  /** -SIPTrack and -CMExtn are not granted: PARTIAL SUCCESS. */
  'partial',
  /** Flags are refused: FEATURE NOT AVAILABLE. */
  'unavailable',
  /** The system restarts: calls and connections are gone. */
  'restart',
  /** All of this is over. */
  'heal',
] as const;
export type FaultName = (typeof FAULTS)[number];

/** The faults that last. */
export interface SimFaults {
  split: boolean;
  silent: boolean;
  delayMs: number;
  integrityLost: boolean;
  featuresMissing: 'none' | 'partly' | 'refused';
}

export const NO_FAULTS: Readonly<SimFaults> = {
  split: false,
  silent: false,
  delayMs: 0,
  integrityLost: false,
  featuresMissing: 'none',
};

/** Octets that begin no frame, for a stream that has lost its way. */
export const NOISE = Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n', 'latin1');

/** Delta3 texts that no careful reader accepts. */
export const BROKEN_XML: readonly string[] = [
  '<Detail><Call>c0a82a03,1,',
  '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><Detail><Call>&b;</Call></Detail>',
];

/** The data of a CMExtn tuple that ends within a character. */
export const HALF_UTF16 = Buffer.from([0x00, 0x45, 0xd8, 0x00, 0x00, 0x00]);
