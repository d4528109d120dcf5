/** Settings and members of queues ("Subscribe Queue", UpdateQueue). */
import type { AgentStateCommand, CtiCommandName } from '../../core/commands';
import { InputError } from '../../core/errors';
import {
  optionalBoolean,
  optionalText,
  requiredBoolean,
  requiredChoice,
  requiredText,
} from '../../core/params';
import { leaseLine, sendThrough, type CommandContext } from './command-context';
import { SET_SERVICE_MODES } from './enums';
import type { QueueMember, UpdateQueue } from './messages';
import type { Topic } from './topics';

type Source = Readonly<Record<string, unknown>>;
type Result = Record<string, unknown>;

/** Names of the service modes. */
export const SERVICE_MODE_NAMES = Object.keys(SET_SERVICE_MODES) as (keyof typeof SET_SERVICE_MODES)[];

const SETTINGS = {
  serviceMode: (value) => ({
    setservicemode: {
      servicemode: SET_SERVICE_MODES[requiredChoice({ value }, 'value', SERVICE_MODE_NAMES)],
    },
  }),
  voicemail: (value) => ({
    setvoicemail: requiredBoolean({ value }, 'value') ? { enabled: true } : {},
  }),
  members: (value) => ({ members: { member: membersOf(value, true) } }),
  addMembers: (value) => ({ addmember: membersOf(value, false) }),
  deleteMembers: (value) => ({ deletemember: membersOf(value, false).map(({ extn }) => extnOnly(extn)) }),
  enableMembers: (value) => ({ addmember: membersOf(value, false).map(({ extn }) => extnOnly(extn)) }),
  disableMembers: (value) => ({
    addmember: membersOf(value, false).map(({ extn }) => ({ ...extnOnly(extn), disabled: true })),
  }),
} as const satisfies Record<string, (value: unknown) => UpdateQueue>;

/** What setQueue can set. */
export const QUEUE_SETTINGS = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];

export const QUEUE_COMMANDS: Readonly<
  Partial<Record<CtiCommandName, (context: CommandContext, command: Source) => Promise<Result>>>
> = {
  setQueue: async (context, command) => {
    const setting = requiredChoice(command, 'setting', QUEUE_SETTINGS);
    const update = SETTINGS[setting](command.value);
    return updateQueue(context, requiredText(command, 'queue'), update, setting);
  },
};

/** Makes an agent ready or not ready for one queue: its membership is enabled or disabled. */
export async function setMembership(
  context: CommandContext,
  queue: string,
  agent: string,
  state: AgentStateCommand,
): Promise<Result> {
  if (state !== 'ready' && state !== 'notReady') {
    throw new InputError('CTI_INPUT_VALUE', 'in a queue an agent can be set ready or notReady', {
      context: { field: 'state' },
    });
  }
  const { number } = context.mapper.directory.get('user', agent, 'agent');
  const addmember = [{ extn: number, ...(state === 'notReady' ? { disabled: true } : {}) }];
  await updateQueue(context, queue, { addmember }, state);
  return { agent: number, device: number };
}

/** A queue's line: by guid where the list has it, else by its name. */
export async function leaseQueue(context: CommandContext, reference: string) {
  const member = context.mapper.directory.find('queue', reference);
  if (member !== undefined) return leaseLine(context, member);
  const topic: Topic = { kind: 'queueByName', name: reference };
  await context.lease(topic);
  const line = context.mapper.line(`queue=${reference}`);
  if (line === undefined) throw new Error('a leased queue is not watched');
  return line;
}

async function updateQueue(
  context: CommandContext,
  reference: string,
  update: UpdateQueue,
  label: string,
): Promise<Result> {
  const line = await leaseQueue(context, reference);
  await sendThrough(context, line, { queue: update }, `${label} of queue ${line.name || line.number}`);
  return { device: line.number };
}

/** One extension, several, or several with their state. */
function membersOf(value: unknown, mayBeEmpty: boolean): QueueMember[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  if (list.length === 0 && !mayBeEmpty) {
    throw new InputError('CTI_INPUT_MISSING', 'value needs at least one extension', {
      context: { field: 'value' },
    });
  }
  return list.map((entry) => {
    if (typeof entry !== 'object' || entry === null) return { extn: requiredText({ value: entry }, 'value') };
    const source = entry as Source;
    const extn = optionalText(source, 'extension') ?? requiredText(source, 'extn');
    const enabled = optionalBoolean(source, 'enabled') ?? !(optionalBoolean(source, 'disabled') ?? false);
    return enabled ? { extn } : { extn, disabled: true };
  });
}

function extnOnly(extn: string | null | undefined): QueueMember {
  return { extn: extn ?? '' };
}
