import type { CtiCommandName } from '../../core/commands';
import { CALL_EVENT_TYPES, LINK_EVENT_TYPES, type CtiEventType } from '../../core/events';

/** The commands of DevLink3: it reports calls and reads files, and controls nothing, devlink3-api chapter 6. */
export const DEVLINK3_CAPABILITIES: ReadonlySet<CtiCommandName> = new Set<CtiCommandName>([
  'readFile',
  'queryVersion',
  'queryCalls',
  'queryDirectory',
  'queryStatus',
]);

/** The event types that DevLink3 can cause. */
export const DEVLINK3_EVENTS: ReadonlySet<CtiEventType> = new Set<CtiEventType>([
  ...CALL_EVENT_TYPES,
  'agent.loggedOn',
  'agent.loggedOff',
  'agent.ready',
  'agent.notReady',
  'agent.workingAfterCall',
  'extension.state',
  'sip.track',
  ...LINK_EVENT_TYPES,
]);

/** Pseudo-files that IP Office is known to have; any other path may be read as well. */
export const DEVLINK3_FILES = [
  'nasystem/user_list',
  ...[2, 3, 4, 5, 6, 7, 8].map((number) => `nasystem/user_list${number}`),
  'nasystem/who_is',
  'nasystem/licence_list',
  'nasystem/hunt_list',
  'nasystem/dir_list',
  'nasystem/extn_list',
  'nasystem/call_info',
  'nasystem/hunt_info',
  'nasystem/AccountCode',
] as const;
