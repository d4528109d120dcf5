/** Which of Telphin's events the flows need, from the events that they ask for. */
import type { Interest } from '../../core/driver';
import type { CtiEventType } from '../../core/events';
import type { ExtensionKind } from './extension-names';
import { TELPHIN_EVENT_TYPES, type TelphinEventType } from './messages';

/** An event type to subscribe to: a documented one, or `agent-login`, which other sources name. */
export type SubscribedType = TelphinEventType | 'agent-login';

/** The messages that cause an event, see docs and the mapper. */
const CAUSES: Readonly<Partial<Record<CtiEventType, readonly SubscribedType[]>>> = {
  'call.began': ['dial-in', 'dial-out'],
  'call.originated': ['dial-out'],
  'call.delivered': ['dial-in'],
  'call.queued': ['dial-in'],
  'call.transferred': ['dial-out'],
  'call.established': ['answer'],
  'call.failed': ['hangup'],
  'call.connectionCleared': ['hangup'],
  // The last part of a call is only known as such when its other parts are known.
  'call.cleared': ['dial-in', 'dial-out', 'hangup'],
  'call.ended': ['dial-in', 'dial-out', 'hangup'],
  'message.received': ['message-in'],
  'message.sent': ['message-out'],
  'voicemail.received': ['voicemail'],
  'agent.loggedOn': ['agent-login'],
};

/** Message types that tell that a part of a call exists; what begins has to be seen ending. */
const OPENING_TYPES: readonly SubscribedType[] = ['dial-in', 'dial-out', 'answer'];

/** The message types that the interest needs, in the document's order. */
export function wantedTypes(
  interest: Interest,
  { agentLogin }: { readonly agentLogin: boolean },
): readonly SubscribedType[] {
  const wanted = new Set([...interest.eventTypes].flatMap((type) => CAUSES[type] ?? []));
  if (OPENING_TYPES.some((type) => wanted.has(type))) wanted.add('hangup');
  if (!agentLogin) wanted.delete('agent-login');
  return [...TELPHIN_EVENT_TYPES, 'agent-login' as const].filter((type) => wanted.has(type));
}

/** Text messages exist at extensions of the phone kind only ("Generation Features"). */
export function typesOfExtension(
  types: readonly SubscribedType[],
  kind: ExtensionKind | undefined,
): readonly SubscribedType[] {
  if (kind === undefined || kind === 'phone') return types;
  return types.filter((type) => type !== 'message-in' && type !== 'message-out');
}
