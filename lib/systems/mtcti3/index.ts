/** Avaya IP Office over MTCTI3. */
import { redactingLogger } from '../../core/logger';
import { AGENT_EVENT_TYPES, CALL_EVENT_TYPES, LINK_EVENT_TYPES } from '../../core/events';
import { SessionDriver } from '../../core/session-driver';
import type { SystemModule } from '../../core/system';
import { wireTrace, type FieldRule } from '../../core/wire-trace';
import { Mtcti3Adapter } from './adapter';
import { CAPABILITIES, CHOICES } from './commands';
import { CallAction } from './enums';
import { DEFAULT_PORT, readOptions } from './options';
import { ERROR_CODES } from './result-codes';

/** What a trace leaves out: passwords, authorization codes, and the content of files. */
const TRACED_FIELDS: Readonly<Record<string, FieldRule>> = {
  password: 'secret',
  authcode: 'secret',
  arg1: (value, { action }) => (action === CallAction.SetAuthCode ? '***' : value),
  payload: 'size',
};

export const mtcti3: SystemModule = {
  system: 'mtcti3',
  title: 'Avaya IP Office (MTCTI3)',
  defaultPort: DEFAULT_PORT,
  capabilities: new Set([...CAPABILITIES, 'queryCalls', 'queryDirectory', 'queryStatus']),
  events: new Set([
    ...CALL_EVENT_TYPES,
    ...AGENT_EVENT_TYPES.filter((type) => type !== 'agent.reserved' && type !== 'agent.busy'),
    'user.updated',
    'queue.updated',
    'presence.updated',
    'park.updated',
    'directory.updated',
    'voicemail.received',
    ...LINK_EVENT_TYPES,
  ]),
  choices: CHOICES,
  errorCodes: ERROR_CODES,
  createDriver(settings, context) {
    const options = readOptions(settings);
    const { username, password } = settings.credentials;
    const basic = Buffer.from(`${username ?? ''}:${password ?? ''}`, 'utf8').toString('base64');
    const logger = redactingLogger(context.logger, [password, basic]);
    const trace = wireTrace(context.trace, { fields: TRACED_FIELDS, secrets: () => [password, basic] });
    return new SessionDriver(
      new Mtcti3Adapter(options, { ...context, logger }, trace),
      { ...context, logger },
      settings.offlineQueue,
    );
  },
  loadSimulator: async () => (await import('./sim/index.js')).simulator,
};
