/** Commands that read: files, version, users, queues and calls. */
import type { CtiCommandName } from '../../core/commands';
import { InputError, ProtocolError, RejectedError } from '../../core/errors';
import { optionalText, requiredText } from '../../core/params';
import { globalIdOf } from './call-ids';
import { connectionIdOf, type Appearance } from './calls';
import { leaseLine, type CommandContext } from './command-context';
import { leaseQueue } from './command-queues';
import { detailsOf, deviceOf } from './mapper-fields';

type Source = Readonly<Record<string, unknown>>;
type Result = Record<string, unknown>;

export const QUERY_COMMANDS: Readonly<
  Partial<Record<CtiCommandName, (context: CommandContext, command: Source) => Promise<Result>>>
> = {
  readFile,
  queryVersion: async ({ requests, options: { timeoutMs, signal } }) => {
    const data = await requests.general({ getversioninfo: true }, { label: 'version', timeoutMs, signal });
    return { version: data.versioninfo ?? '' };
  },
  queryUser: async (context, command) => {
    const user = context.mapper.directory.get('user', requiredText(command, 'user'), 'user');
    const line = await leaseLine(context, user);
    return {
      device: user.number,
      user: { ...user, ...context.mapper.objects.user(line.key) },
      calls: context.mapper.calls.on(line.key).map((call) => describeCall(context, call)),
    };
  },
  queryQueue: async (context, command) => {
    const line = await leaseQueue(context, requiredText(command, 'queue'));
    return {
      device: line.number,
      queue: { name: line.name, number: line.number, ...context.mapper.objects.queue(line.key) },
      calls: context.mapper.calls.on(line.key).map((call) => describeCall(context, call)),
    };
  },
  queryAgentState: async (context, command) => {
    const reference = optionalText(command, 'agent') ?? requiredText(command, 'device');
    const user = context.mapper.directory.get('user', reference, 'agent');
    const line = await leaseLine(context, user);
    const state = context.mapper.objects.user(line.key);
    const agentState = state?.loggedOff ? 'loggedOff' : state?.doNotDisturb ? 'notReady' : 'ready';
    const queues = context.mapper.directory.queues.flatMap((queue) => {
      const members = context.mapper.objects.queue(`queue:${queue.guid}`)?.members ?? [];
      const own = members.find(({ extension }) => extension === user.number);
      return own === undefined ? [] : [{ number: queue.number, name: queue.name, enabled: own.enabled }];
    });
    return { agent: user.number, device: state?.loggedInExtension || user.number, state: agentState, queues };
  },
  snapshotCall: (context, command) => {
    const callId = requiredText(command, 'callId');
    const story = context.mapper.calls.story(callId);
    if (story === undefined) {
      const error = new InputError('CTI_INPUT_UNKNOWN', `callId: ${callId} is no call that is known`, {
        context: { field: 'callId', value: callId },
      });
      return Promise.reject(error);
    }
    const connections = [...story.appearances].map((call) => describeCall(context, call));
    return Promise.resolve({ callId: story.id, connections });
  },
  snapshotDevice: async (context, command) => {
    const reference = requiredText(command, 'device');
    const { directory, calls } = context.mapper;
    const member = directory.find('user', reference) ?? directory.get('queue', reference, 'device');
    const line = await leaseLine(context, member);
    return { device: member.number, calls: calls.on(line.key).map((call) => describeCall(context, call)) };
  },
};

/** "GetFile" gives these; the system may have others. */
export const KNOWN_FILES = ['nasystem/AccountCode', 'nasystem/user_list', 'nasystem/hunt_list'] as const;

async function readFile(context: CommandContext, command: Source): Promise<Result> {
  const { requests, options } = context;
  const path = requiredText(command, 'path', { maxBytes: 1_024 });
  const { timeoutMs, signal } = options;
  const label = `file ${path}`;
  const data = await requests.general(
    { getfile: { cmdinst: context.nextReference(), fname: path } },
    { label, timeoutMs, signal },
  );
  const file = data.getfile;
  if (file === undefined || file === null) {
    throw new ProtocolError('CTI_DECODE', `${label}: the answer carries no file`);
  }
  const result = file.result ?? 0;
  if (result !== 0) {
    throw new RejectedError('MTCTI3_GETFILE_FAILED', `${label} was not given (result ${result})`, {
      vendorCode: result,
      vendorName: 'GetFileResponse',
    });
  }
  return { path, content: Buffer.from(file.payload ?? []) };
}

function describeCall({ mapper }: CommandContext, call: Appearance): Result {
  const { info, line, story } = call;
  return {
    callId: story.id,
    connectionId: connectionIdOf(call),
    globalCallId: globalIdOf(info),
    device: line.number || line.name,
    kind: line.kind,
    calling: deviceOf(info.callingparty, mapper.directory),
    called: info.calledparty ?? '',
    connected: deviceOf(info.connectedparty, mapper.directory),
    tag: info.tag ?? '',
    accountCode: info.accountcode ?? '',
    ...detailsOf(info),
  };
}
