/** Documentation of one error code: what happened, and what its reader can do. */
export interface ErrorCodeEntry {
  readonly code: string;
  readonly meaning: string;
  readonly remedy: string;
}

/** The codes that every system shares; each system adds its own table of the codes its server sends. */
export const CORE_ERROR_CODES: readonly ErrorCodeEntry[] = [
  {
    code: 'CTI_CONFIG_INVALID',
    meaning: 'A setting of the connection or node cannot work as it stands.',
    remedy: 'Correct the setting that the message names, then deploy.',
  },
  {
    code: 'CTI_INPUT_MISSING',
    meaning: 'The command lacks a parameter it cannot do without. Nothing was sent.',
    remedy: 'Give the named field in the node or in msg.payload.',
  },
  {
    code: 'CTI_INPUT_TYPE',
    meaning: 'A parameter has the wrong type. Nothing was sent.',
    remedy: 'Convert the named field to the type that the message asks for.',
  },
  {
    code: 'CTI_INPUT_RANGE',
    meaning: 'A number is outside the documented range. Nothing was sent.',
    remedy: 'Use a value within the range that the message gives.',
  },
  {
    code: 'CTI_INPUT_LENGTH',
    meaning: 'A text is longer or shorter than the protocol can carry. Nothing was sent.',
    remedy: 'Keep the named field within the length that the message gives.',
  },
  {
    code: 'CTI_INPUT_VALUE',
    meaning: 'A parameter is none of the values allowed, or has the wrong form. Nothing was sent.',
    remedy: 'Use one of the values that the message lists.',
  },
  {
    code: 'CTI_INPUT_UNKNOWN',
    meaning:
      'A parameter names an agent, queue, user or call that the system does not know. Nothing was sent.',
    remedy: 'Check the spelling against the lists that the query node gives.',
  },
  {
    code: 'CTI_AUTH_FAILED',
    meaning:
      'The system refused the credentials. Retries are stopped, since repeated failures lock accounts.',
    remedy:
      'Correct user name and password (Telphin: client ID and secret), unlock the account if it is locked, then deploy or send a connect message.',
  },
  {
    code: 'CTI_LICENCE_MISSING',
    meaning: 'The system lacks the licence for this interface. Retries are stopped.',
    remedy:
      'Install the licence (IP Office: CTI Link Pro) and check the rights group of the service user, then deploy or send a connect message.',
  },
  {
    code: 'CTI_UNSUPPORTED',
    meaning: 'The connected system has no such command, or not in this form. Nothing was sent.',
    remedy: 'See the table of systems and features for what this system can do.',
  },
  {
    code: 'CTI_NOT_AVAILABLE',
    meaning: 'The system does not offer this for this call or user at the moment. Nothing was sent.',
    remedy:
      'Wait for the event that brings the call into a fitting state; details.features of events lists what it offers.',
  },
  {
    code: 'CTI_CONNECT_TIMEOUT',
    meaning: 'No connection or no finished handshake within the allowed time.',
    remedy: 'Check host, port and firewall, and that the service is enabled on the system.',
  },
  {
    code: 'CTI_CONNECTION_LOST',
    meaning: 'The connection could not be made, or ended. It is tried again by itself.',
    remedy: 'Check host, port and network if it lasts.',
  },
  {
    code: 'CTI_KEEPALIVE_LOST',
    meaning: 'Three keepalives in a row stayed unanswered, so the connection was reset.',
    remedy: 'Check the network between Node-RED and the system, and the system itself.',
  },
  {
    code: 'CTI_CERTIFICATE',
    meaning: 'The certificate of the server was not accepted.',
    remedy: 'Add the issuing CA, or the self-signed certificate itself, as CA in the TLS configuration.',
  },
  {
    code: 'CTI_FRAMING',
    meaning: 'The byte stream lost its frame boundaries; the connection was reset.',
    remedy: 'Check that the port belongs to this protocol; raise the frame limit if the frame was real.',
  },
  {
    code: 'CTI_DECODE',
    meaning: 'One frame could not be read and was skipped.',
    remedy: 'Report it with the raw bytes of the link.fault event.',
  },
  {
    code: 'CTI_TIMEOUT',
    meaning: 'No answer within the time of the request. Whether the system acted on it is unknown.',
    remedy: 'Look at the following events before sending the command again.',
  },
  {
    code: 'CTI_CANCELLED',
    meaning: 'The request was given up because the connection ended, the node closed or the caller said so.',
    remedy: 'Look at the events after link.resync before sending the command again.',
  },
  {
    code: 'CTI_OFFLINE',
    meaning: 'There is no connection at the moment. Nothing was sent.',
    remedy: 'Wait for link.up, or allow queueing with a maximum age in the connection.',
  },
  {
    code: 'CTI_OVERLOAD',
    meaning: 'Too much is waiting already; the request was refused. Nothing was sent.',
    remedy: 'Send fewer commands at a time.',
  },
  {
    code: 'CTI_INTERNAL',
    meaning: 'An error inside this package.',
    remedy: 'Report it with the message and the stack.',
  },
];
