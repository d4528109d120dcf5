import type { CtiCommandName } from '../../core/commands';
import type { Interest } from '../../core/driver';
import type { CtiEventType } from '../../core/events';
import type { Directory, Member } from './directory';
import type { Topic } from './topics';

/** Event types that need users, queues and the rest to be watched. */
const USER_EVENTS: readonly (CtiEventType | 'call.' | 'agent.')[] = [
  'call.',
  'agent.',
  'user.updated',
  'voicemail.received',
];
const QUEUE_EVENTS: readonly (CtiEventType | 'call.' | 'agent.')[] = [
  'call.',
  'agent.',
  'queue.updated',
  'voicemail.received',
];

const PARK_COMMANDS: readonly CtiCommandName[] = ['park', 'unpark'];

export interface PlanOptions {
  readonly refreshWrapper: boolean;
}

/**
 * What has to be subscribed for what the flows want: the list of users and queues always, since everything
 * else is found through it and editors show it; users and queues as far as the filters can match them.
 */
export function topicsFor(interest: Interest, directory: Directory, options: PlanOptions): Topic[] {
  const topics: Topic[] = [{ kind: 'lines' }];
  if (wantsAny(interest, USER_EVENTS)) {
    for (const user of directory.users) {
      if (wantsUser(interest, user)) topics.push({ kind: 'user', guid: user.guid });
    }
  }
  if (wantsAny(interest, QUEUE_EVENTS)) topics.push(...queueTopics(interest, directory));
  if (interest.eventTypes.has('presence.updated')) topics.push({ kind: 'presence' });
  const parking = PARK_COMMANDS.some((command) => interest.commands.has(command));
  if (interest.eventTypes.has('park.updated') || parking) topics.push({ kind: 'parkServer' });
  if (options.refreshWrapper) topics.push({ kind: 'refreshWrapper' });
  return topics;
}

/** Whom the presence subscription watches: the users that the filters match, and those named in settings. */
export function presentitiesFor(
  interest: Interest,
  directory: Directory,
  further: readonly string[],
): readonly string[] {
  const users = directory.users.filter((user) => wantsUser(interest, user) && user.number !== '');
  const devices = [...(interest.devices ?? [])].filter((device) => directory.byNumber(device) === undefined);
  return [...new Set([...users.map(({ number }) => number), ...devices, ...further])];
}

function wantsAny({ eventTypes }: Interest, wanted: readonly string[]): boolean {
  return [...eventTypes].some((type) => wanted.some((name) => type === name || type.startsWith(name)));
}

/**
 * A filter for devices or agents leaves the users it names. A filter for queues alone leaves none: a queue's
 * own line tells its calls to their end, whoever takes them.
 */
function wantsUser({ devices, agents, queues }: Interest, user: Member): boolean {
  if (devices === undefined && agents === undefined) return queues === undefined;
  const named = [user.number, user.name];
  return (
    (devices === undefined || named.some((name) => devices.has(name))) &&
    (agents === undefined || named.some((name) => agents.has(name)))
  );
}

function queueTopics(interest: Interest, directory: Directory): Topic[] {
  const { devices, agents, queues } = interest;
  const found = directory.queues.filter(({ number, name }) => {
    if (queues !== undefined) return queues.has(number) || queues.has(name);
    return (devices === undefined && agents === undefined) || devices?.has(number) === true;
  });
  const unlisted = [...(queues ?? [])].filter((queue) => directory.find('queue', queue) === undefined);
  return [
    ...found.map(({ guid }): Topic => ({ kind: 'queue', guid })),
    ...unlisted.map((name): Topic => ({ kind: 'queueByName', name })),
  ];
}
