/** Which command is which request. */
import type { CtiCommand, CtiCommandName } from '../../core/commands';
import { RequestError, UnsupportedError } from '../../core/errors';
import { setAgentState, supervise, supervisorAssist } from './agent-requests';
import {
  alternate,
  answer,
  badCall,
  blindTransfer,
  clear,
  conference,
  consult,
  drop,
  hold,
  makeCall,
  reconnect,
  retrieve,
  sendDtmf,
  setCallData,
  transfer,
} from './call-requests';
import { ServiceMask } from './enums';
import { SERVICE_OF_COMMAND } from './masks';
import {
  queryAgentQueueStatistics,
  queryAgentState,
  queryConfiguration,
  queryDevice,
  queryQueueStatistics,
  querySummaryStatistics,
  queryTeams,
  queryVersion,
  snapshotCall,
  snapshotDevice,
} from './query-requests';
import type { Execution } from './request-context';

type Handler<Name extends CtiCommandName> = (
  command: CtiCommand<Name>,
  execution: Execution,
) => Promise<unknown>;

const HANDLERS = {
  makeCall,
  answer,
  hold,
  retrieve,
  drop,
  clear,
  consult,
  transfer,
  conference,
  alternate,
  reconnect,
  blindTransfer,
  sendDtmf,
  setCallData,
  setAgentState,
  supervise,
  supervisorAssist,
  badCall,
  queryQueueStatistics,
  queryAgentQueueStatistics,
  querySummaryStatistics,
  queryAgentState,
  queryDevice,
  snapshotCall,
  snapshotDevice,
  queryTeams,
  queryConfiguration,
  queryVersion,
} as const satisfies { readonly [Name in CtiCommandName]?: Handler<Name> };

/** What Unified CCX can be told to do. */
export const UCCX_COMMANDS: ReadonlySet<CtiCommandName> = new Set(Object.keys(HANDLERS) as CtiCommandName[]);

/**
 * Carries out a command.
 * @throws InputError, UnsupportedError, RequestError `UCCX_SERVICE_NOT_GRANTED`: nothing was sent; RejectedError,
 * RequestTimeoutError, CancelledError: it was.
 */
export function carryOut(
  command: CtiCommand,
  execution: Execution,
  grantedServices: number,
): Promise<unknown> {
  const handlers: Readonly<Partial<Record<CtiCommandName, Handler<never>>>> = HANDLERS;
  const handler = handlers[command.command];
  if (handler === undefined) throw new UnsupportedError(`uccx has no command ${command.command}`);
  requireService(command.command, grantedServices);
  return handler(command as never, execution);
}

/** Agent states may be set with CLIENT_CONTROL or with the smaller service for them alone (Table 22). */
function requireService(command: CtiCommandName, granted: number): void {
  const service = SERVICE_OF_COMMAND[command];
  if (service === undefined || (granted & ServiceMask[service]) !== 0) return;
  if (command === 'setAgentState' && (granted & ServiceMask.CTI_AGENT_STATE_CONTROL_ONLY) !== 0) return;
  throw new RequestError(
    'UCCX_SERVICE_NOT_GRANTED',
    `${command}: the session was not granted ${service}`,
    false,
    {
      context: { command, service },
    },
  );
}
