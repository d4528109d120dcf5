import { ConfigError, InputError } from './errors';
import { optionalBoolean, optionalInteger, type IntegerBounds } from './params';

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

type Source = Readonly<Record<string, unknown>>;

/**
 * A setting that is on or off, or undefined when absent. The texts `true` and `false` are taken as well, since
 * environment variables and selections of forms are texts.
 */
export function optionalSwitch(source: Source, field: string): boolean | undefined {
  const value = source[field];
  const word = typeof value === 'string' ? value.trim() : undefined;
  if (word === 'true') return true;
  return word === 'false' ? false : optionalBoolean(source, field);
}

/** A set of flags as one number, or undefined when absent. Texts may be hexadecimal, such as `0x40F9`. */
export function optionalFlags(source: Source, field: string, bounds: IntegerBounds): number | undefined {
  const value = source[field];
  const isHex = typeof value === 'string' && /^0x[0-9a-f]{1,8}$/i.test(value.trim());
  return optionalInteger(isHex ? { [field]: Number(value) } : source, field, bounds);
}
