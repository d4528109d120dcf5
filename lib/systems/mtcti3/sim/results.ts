import { RESULT_CODES } from '../result-codes';

const BY_NAME = new Map(RESULT_CODES.map(({ name, result }) => [name, result]));

/** Result of success. */
export const SUCCESS = 0;

/** The number of a documented result. */
export function result(name: string): number {
  const found = BY_NAME.get(name);
  if (found === undefined) throw new Error(`${name} is no documented result`);
  return found;
}

/** As {@link result} for call control. */
export function refusal(name: string): number {
  return result(`CALLCONTROL_${name}`);
}
