/** What is watched for calls, and what it is called in events. */
import type { CtiAgent, CtiDevice } from '../../core/events';
import type { Topic } from './topics';

/** A user, queue or park server whose calls are watched. `key` is that of its subscription. */
export interface Line {
  readonly key: string;
  readonly topic: Topic;
  readonly kind: 'user' | 'queue' | 'parkServer';
  readonly number: string;
  readonly name: string;
}

const DEVICE_KINDS = { user: 'station', queue: 'queue', parkServer: 'other' } as const;

/** The line as a device; a new object for each event, since events belong to flows. */
export function deviceOfLine({ kind, number, name }: Line): CtiDevice {
  if (name !== '') return { number: number || name, name, kind: DEVICE_KINDS[kind] };
  return { number: number || 'park', kind: DEVICE_KINDS[kind] };
}

/** The user of a line as an agent, a new object as well. */
export function agentOfLine({ kind, number, name }: Line): CtiAgent | undefined {
  if (kind !== 'user') return undefined;
  if (number !== '' && name !== '') return { id: number, name, extension: number };
  const agent: CtiAgent = { id: number || name };
  if (name !== '') agent.name = name;
  if (number !== '') agent.extension = number;
  return agent;
}
