import { LINK_EVENT_TYPES } from '../../core/events';
import { redactingLogger } from '../../core/logger';
import { SessionDriver } from '../../core/session-driver';
import type { SystemModule } from '../../core/system';
import { TelphinAdapter } from './adapter';
import { TELPHIN_CHOICES, TELPHIN_COMMANDS } from './commands';
import { TELPHIN_CALL_EVENTS } from './drafts';
import { TELPHIN_ERROR_CODES } from './error-codes';
import { readOptions } from './options';

/** The Telphin cloud PBX over its REST API and webhooks. */
export const telphin: SystemModule = {
  system: 'telphin',
  title: 'Telphin',
  defaultPort: 443,
  capabilities: new Set([...TELPHIN_COMMANDS, 'queryStatus', 'queryDirectory', 'queryCalls']),
  events: new Set([
    ...TELPHIN_CALL_EVENTS,
    'agent.loggedOn',
    'message.received',
    'message.sent',
    'voicemail.received',
    ...LINK_EVENT_TYPES,
  ]),
  choices: TELPHIN_CHOICES,
  errorCodes: TELPHIN_ERROR_CODES,
  createDriver: (settings, context) => {
    const options = readOptions(settings);
    const logger = redactingLogger(context.logger, [options.clientSecret, options.webhookSecret]);
    return new SessionDriver(
      new TelphinAdapter(options, { ...context, logger }),
      { ...context, logger },
      settings.offlineQueue,
    );
  },
  loadSimulator: async () => (await import('./sim/index.js')).telphinSimulator,
};
