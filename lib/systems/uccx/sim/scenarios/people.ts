/** Callers of a fictional company; all numbers are from ranges that are kept free for fiction. */
import type { Random } from '../model/random';
import type { CallFromOptions } from '../model/contact-centre';

const PREFIXES = ['20255501', '20655501', '31255501', '02079460', '01632960', '01134960'] as const;
const SEGMENTS = ['standard', 'standard', 'standard', 'silver', 'gold'] as const;
const LANGUAGES = ['en', 'en', 'de', 'fr', 'es'] as const;
const TOPICS = ['invoice', 'delivery', 'returns', 'password', 'upgrade', 'outage', 'address'] as const;
/** What agents note about a call. */
export const WRAP_UP_TEXTS = [
  'solved',
  'solved',
  'callback agreed',
  'complaint noted',
  'order taken',
] as const;

/** A number that rarely repeats. */
export function callerNumber(random: Random): string {
  const prefix = random.pick(PREFIXES);
  const length = prefix.startsWith('0') ? 11 : 10;
  const rest = length - prefix.length;
  return prefix + String(random.between(0, 10 ** rest - 1)).padStart(rest, '0');
}

/** What the script found out about a caller. */
export function callerData(random: Random): CallFromOptions {
  const account = `ACC-${random.between(10_000, 99_999)}`;
  const segment = random.pick(SEGMENTS);
  return {
    ...(random.chance(0.6) ? { digits: account.slice(4) } : {}),
    priority: segment === 'gold' ? 8 : segment === 'silver' ? 4 : 1,
    data: {
      CallVariable1: account,
      CallVariable2: random.pick(LANGUAGES),
      CallVariable3: random.pick(TOPICS),
      namedVariables: [{ name: 'user.segment', value: segment }],
    },
  };
}
