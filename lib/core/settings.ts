import { ConfigError, InputError } from './errors';

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
