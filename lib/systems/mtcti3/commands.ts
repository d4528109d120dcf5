/** Every command of this system by name, and the values its parameters may have. */
import type { CtiCommand, CtiCommandName } from '../../core/commands';
import { UnsupportedError } from '../../core/errors';
import { CALL_COMMANDS, hintNames, MEMBER_ACTIONS, RECORD_ACTIONS } from './command-calls';
import type { CommandContext } from './command-context';
import { KNOWN_FILES, QUERY_COMMANDS } from './command-queries';
import { QUEUE_COMMANDS, QUEUE_SETTINGS, SERVICE_MODE_NAMES } from './command-queues';
import { MAKE_CALL_TYPES, START_COMMANDS } from './command-starts';
import { AGENT_STATES, SHORT_CODES, USER_COMMANDS, USER_SETTINGS } from './command-users';
import { TRANSFER_KINDS } from './destinations';
import { ABSENCE_TEXTS } from './enums';

const COMMANDS = {
  ...CALL_COMMANDS,
  ...START_COMMANDS,
  ...USER_COMMANDS,
  ...QUEUE_COMMANDS,
  ...QUERY_COMMANDS,
};

/** What execute() can do. */
export const CAPABILITIES: ReadonlySet<CtiCommandName> = new Set(Object.keys(COMMANDS) as CtiCommandName[]);

/**
 * Values of parameters that this system has, by `command.parameter`, `command.options.name` or
 * `command.value.setting`. No values means that any is possible.
 */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'makeCall.data': ['tag', 'accountCode', 'authCode'],
  'makeCall.options.type': MAKE_CALL_TYPES,
  'makeCall.options.deviceHint': hintNames(),
  'answer.options.deviceHint': hintNames(),
  'unpark.options.deviceHint': hintNames(),
  'consult.purpose': ['transfer', 'conference'],
  'record.action': RECORD_ACTIONS,
  'conferenceMember.action': MEMBER_ACTIONS,
  'supervise.action': ['bargeIn'],
  'blindTransfer.kind': Object.keys(TRANSFER_KINDS),
  'blindTransfer.options.pin': [],
  'setAgentState.state': AGENT_STATES,
  'setAgentState.options.queue': [],
  'setCallData.data': ['tag', 'accountCode', 'authCode', 'priority'],
  'setUser.setting': USER_SETTINGS,
  'setUser.value.absence': ABSENCE_TEXTS,
  'setUser.value.shortCode': Object.values(SHORT_CODES).map(({ name }) => name),
  'setQueue.setting': QUEUE_SETTINGS,
  'readFile.path': KNOWN_FILES,
  'setQueue.value.serviceMode': SERVICE_MODE_NAMES,
};

/**
 * Carries a command out.
 * @throws InputError, UnsupportedError, NotAvailableError (nothing was sent); RejectedError,
 * RequestTimeoutError, CancelledError (it was).
 */
export async function executeCommand(
  context: CommandContext,
  command: CtiCommand,
): Promise<Record<string, unknown>> {
  const run = COMMANDS[command.command];
  if (run === undefined) throw new UnsupportedError(`IP Office has no command ${command.command}`);
  return { command: command.command, ...(await run(context, { ...command })) };
}
