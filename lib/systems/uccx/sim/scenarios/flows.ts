/**
 * The six message flows of chapter 11, message by message with their documented values. Where the guide's
 * print is evidently wrong, the comment at the message says what is sent instead.
 */
import type { FlowStep } from './flow-messages';
import { conferenced, queued, transferred } from './flows-of-calls';
import { outboundAccept, outboundReject, outboundSkip } from './flows-of-outbound';

/** The documented flows by the names under which they are played. */
export const FLOWS = {
  'flow-queued': queued,
  'flow-transferred': transferred,
  'flow-conferenced': conferenced,
  'flow-outbound-accept': outboundAccept,
  'flow-outbound-skip': outboundSkip,
  'flow-outbound-reject': outboundReject,
} as const satisfies Readonly<Record<string, readonly FlowStep[]>>;
