import { ConfigError, InputError } from './errors';
import { optionalInteger } from './params';
import type { OfflineQueueOptions } from './session-driver';
import type { ConnectionSettings } from './system';

/**
 * Runs a reader of `params.ts` over settings: what is wrong with a setting is a {@link ConfigError} that
 * names the field, so that the session halts instead of retrying.
 */
export function asConfig<T>(read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    throw new ConfigError(thrown.message, { context: thrown.context, cause: thrown });
  }
}

/**
 * How commands wait while offline, from `offlineQueueSeconds` (0 to 3600).
 * @throws ConfigError
 */
export function offlineQueueOf(settings: ConnectionSettings): OfflineQueueOptions {
  const seconds = asConfig(() =>
    optionalInteger({ ...settings }, 'offlineQueueSeconds', { min: 0, max: 3_600 }),
  );
  return { maximumAgeMs: (seconds ?? 0) * 1_000 };
}
