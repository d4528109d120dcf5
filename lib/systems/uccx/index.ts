import type { CtiDriver } from '../../core/driver';
import { parseEndpoints } from '../../core/endpoints';
import {
  AGENT_EVENT_TYPES,
  CALL_EVENT_TYPES,
  LINK_EVENT_TYPES,
  MEDIA_EVENT_TYPES,
  SYSTEM_EVENT_TYPES,
} from '../../core/events';
import { SessionDriver } from '../../core/session-driver';
import type { ConnectionSettings, SystemContext, SystemModule } from '../../core/system';
import { wireTrace } from '../../core/wire-trace';
import { AGENT_STATE_COMMANDS } from '../../core/commands';
import { UccxAdapter } from './adapter';
import { UCCX_SUPERVISE_ACTIONS } from './agent-requests';
import { BA_RESPONSES } from './call-data';
import { CALL_DATA_CHOICES } from './call-requests';
import { readUccxOptions, UCCX_DEFAULT_PORT } from './options';
import { UCCX_ERROR_CODES } from './rejections';
import { UCCX_COMMANDS } from './requests';
import { Secrets } from './secrets';
import { connectTcp, type ConnectFunction } from './transport';

/**
 * A driver for Cisco Unified CCX; `connect` opens its streams.
 * @throws ConfigError when the settings cannot work.
 */
export function createUccxDriver(
  settings: ConnectionSettings,
  context: SystemContext,
  connect: ConnectFunction = connectTcp,
): CtiDriver {
  const options = readUccxOptions(settings);
  const endpoints = parseEndpoints(settings.host, settings.port, UCCX_DEFAULT_PORT);
  const { clock, logger } = context;
  const secrets = new Secrets([options.clientPassword]);
  const trace = wireTrace(context.trace, {
    fields: { ClientPassword: 'secret', AgentPassword: 'secret' },
    secrets: () => secrets.all,
  });
  const adapter = new UccxAdapter(options, {
    session: { endpoints },
    clock,
    logger,
    connect,
    trace,
    secrets,
  });
  return new SessionDriver(adapter, context, settings.offlineQueue);
}

/** Cisco Unified CCX over its CTI protocol. */
export const uccx: SystemModule = {
  system: 'uccx',
  title: 'Cisco Unified CCX',
  defaultPort: UCCX_DEFAULT_PORT,
  capabilities: new Set([...UCCX_COMMANDS, 'queryCalls', 'queryDirectory', 'queryStatus']),
  events: new Set([
    ...CALL_EVENT_TYPES,
    ...MEDIA_EVENT_TYPES,
    ...AGENT_EVENT_TYPES,
    'supervisor.assistRequested',
    'directory.updated',
    ...SYSTEM_EVENT_TYPES,
    ...LINK_EVENT_TYPES,
  ]),
  choices: {
    'setAgentState.state': AGENT_STATE_COMMANDS,
    'supervise.action': UCCX_SUPERVISE_ACTIONS,
    'consult.purpose': ['transfer', 'conference'],
    'setCallData.baResponse': BA_RESPONSES,
    ...CALL_DATA_CHOICES,
  },
  errorCodes: UCCX_ERROR_CODES,
  createDriver: (settings, context) => createUccxDriver(settings, context),
  loadSimulator: async () => (await import('./sim/index.js')).simulator,
};
