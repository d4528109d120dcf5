import type { LocalConnectionState } from '../../core/events';
import { CallState } from './enums';
import type { CallInfo } from './messages';

/** What the states of a call mean for the line that has it. */
export type Phase =
  | 'unknown'
  | 'initiated'
  | 'originated'
  | 'alerting'
  | 'diverting'
  | 'queued'
  | 'connected'
  | 'voicemail'
  | 'held'
  | 'failed'
  | 'cleared'
  | 'afterCallWork';

const PHASES: Readonly<Record<CallState, Phase>> = {
  [CallState.UNKNOWN]: 'unknown',
  [CallState.DIALTONE]: 'initiated',
  [CallState.WAITINGFORACCT]: 'initiated',
  [CallState.WAITINGFORAUTH]: 'initiated',
  [CallState.WAITINGFORLINE]: 'initiated',
  [CallState.DIALLING]: 'originated',
  [CallState.DIALLED]: 'originated',
  [CallState.RINGBACK]: 'originated',
  [CallState.RINGING]: 'alerting',
  [CallState.REMINDER]: 'alerting',
  [CallState.RETARGETING]: 'diverting',
  [CallState.RINGINGDIVERT]: 'diverting',
  [CallState.RINGINGVOICEMAIL]: 'diverting',
  [CallState.QUEUEING]: 'queued',
  [CallState.CONNECTED]: 'connected',
  [CallState.ANSWEREDBYVOICEMAIL]: 'voicemail',
  [CallState.LEAVINGVOICEMAILMESSAGE]: 'voicemail',
  [CallState.ONHOLD]: 'held',
  [CallState.ONHOLDPENDTRANSFER]: 'held',
  [CallState.ONHOLDPENDCONF]: 'held',
  [CallState.BUSY]: 'failed',
  [CallState.FAILED]: 'failed',
  [CallState.DISCONNECTED]: 'cleared',
  [CallState.AFTERCALLWORK]: 'afterCallWork',
};

/** The phase of a call; a state that the schema lacks counts as unknown. */
export function phaseOf(info: CallInfo): Phase {
  return KNOWN_PHASES[info.state ?? CallState.UNKNOWN] ?? 'unknown';
}

const KNOWN_PHASES: Readonly<Record<number, Phase | undefined>> = PHASES;

/** Phases in which a call is only just arriving: what is seen in them for the first time is news. */
export function isBeginning(phase: Phase): boolean {
  return BEGINNINGS.has(phase);
}

const BEGINNINGS: ReadonlySet<Phase> = new Set([
  'unknown',
  'initiated',
  'originated',
  'alerting',
  'diverting',
  'queued',
]);

/** ECMA-269 6.1.5, by phase. */
export const CONNECTION_STATES: Readonly<Record<Phase, LocalConnectionState | undefined>> = {
  unknown: undefined,
  initiated: 'initiated',
  originated: 'connected',
  alerting: 'alerting',
  diverting: 'alerting',
  queued: 'queued',
  connected: 'connected',
  voicemail: 'connected',
  held: 'hold',
  failed: 'failed',
  cleared: 'null',
  afterCallWork: 'null',
};
