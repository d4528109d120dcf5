import type { EventDraft } from '../../lib/core/events';
import { Configuration } from '../../lib/systems/uccx/configuration';
import { UccxMapper } from '../../lib/systems/uccx/mapper';
import type { UccxMessage } from '../../lib/systems/uccx/messages';

/** An event as one line: type, call or agent, device, and what is not said by the wire. */
export function lineOf(draft: EventDraft): string {
  const parts: string[] = [draft.type];
  if ('callId' in draft && draft.callId !== undefined) parts.push(draft.callId);
  if ('agentState' in draft) parts.push(draft.agent.id);
  if ('subjectDevice' in draft && draft.subjectDevice !== undefined)
    parts.push(`@${draft.subjectDevice.number}`);
  if (draft.synthetic === true) parts.push('(synthetic)');
  if (draft.snapshot === true) parts.push('(snapshot)');
  return parts.join(' ');
}

/** A mapper with what a configuration upload would have brought. */
export function mapperWith(
  records: {
    readonly queues?: Record<string, string>;
    readonly agents?: Record<string, [name: string, extension: string]>;
  } = {},
  protocolVersion = 14,
): UccxMapper {
  const configuration = new Configuration();
  configuration.apply([
    ...Object.entries(records.queues ?? {}).map(([id, name]) => ({
      list: 'queues' as const,
      operation: 'add' as const,
      record: { id, name, details: {} },
    })),
    ...Object.entries(records.agents ?? {}).map(([id, [name, number]]) => ({
      list: 'agents' as const,
      operation: 'add' as const,
      record: { id, name, number, details: {} },
    })),
  ]);
  return new UccxMapper(configuration, protocolVersion);
}

const RESERVED = { reserved1: 0, reserved2: 1, reserved3: 21 };

/** A decoded message from the fields that matter; what the mapper never reads may be missing. */
export function decoded(type: UccxMessage['type'], fields: Readonly<Record<string, unknown>>): UccxMessage {
  return { ...RESERVED, type, ...fields } as unknown as UccxMessage;
}
