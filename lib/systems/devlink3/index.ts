import { redactingLogger } from '../../core/logger';
import { SessionDriver } from '../../core/session-driver';
import type { SystemModule } from '../../core/system';
import { Devlink3Adapter } from './adapter';
import { DEVLINK3_CAPABILITIES, DEVLINK3_EVENTS, DEVLINK3_FILES } from './capabilities';
import { DEVLINK3_ERROR_CODES } from './error-codes';
import { DEVLINK3_TCP_PORT } from './options';

/** Avaya IP Office over DevLink3: events of calls and extensions, and files read from the system. */
export const devlink3: SystemModule = {
  system: 'devlink3',
  title: 'Avaya IP Office (DevLink3)',
  defaultPort: DEVLINK3_TCP_PORT,
  capabilities: DEVLINK3_CAPABILITIES,
  events: DEVLINK3_EVENTS,
  choices: {
    'readFile.path': DEVLINK3_FILES,
  },
  errorCodes: DEVLINK3_ERROR_CODES,
  createDriver: (settings, context) => {
    const logger = redactingLogger(context.logger, [settings.credentials['password']]);
    const redacting = { ...context, logger };
    return new SessionDriver(new Devlink3Adapter(settings, redacting), redacting, settings.offlineQueue);
  },
  loadSimulator: async () => (await import('./sim/index.js')).devlink3Simulator,
};
