/** The argument of BlindTransfer ("BlindTransfer action"): `number` or `/type/destination`. */
import { InputError } from '../../core/errors';
import { requiredText } from '../../core/params';

/** What a destination can be, and the type that stands for it. A plain number has none. */
export const TRANSFER_KINDS = {
  number: undefined,
  voicemail: 102,
  page: 104,
  forceAnswer: 105,
  intrude: 106,
  priority: 107,
  campOn: 109,
  whisper: 111,
  inclusion: 112,
  conference: 116,
  fne: 120,
} as const;
export type TransferKind = keyof typeof TRANSFER_KINDS;

/** "BlindTransfer": length of arg1. */
export const TARGET_LENGTH = 78;

const KINDS = Object.keys(TRANSFER_KINDS) as TransferKind[];
const TYPES = new Set<number>(Object.values(TRANSFER_KINDS).filter((type) => type !== undefined));
const COMPOSED = /^\/(\d+)\/(.+)$/s;

export interface Destination {
  readonly destination: string;
  readonly kind?: string | undefined;
  /** Conference only: callers are let in by this PIN ("MODEFROMPIN"). */
  readonly pin?: string | undefined;
}

/**
 * Composes the argument. Without a kind, a destination that is composed already is checked and taken as it is.
 * @throws InputError
 */
export function composeDestination({ destination, kind, pin }: Destination): string {
  const chosen = KINDS.find((name) => name === (kind ?? 'number'));
  if (chosen === undefined) {
    throw new InputError('CTI_INPUT_VALUE', `kind must be one of ${KINDS.join(', ')}`, {
      context: { field: 'kind' },
    });
  }
  if (pin !== undefined && chosen !== 'conference') {
    throw new InputError('CTI_INPUT_VALUE', 'pin belongs to a destination of kind conference', {
      context: { field: 'pin', kind: chosen },
    });
  }
  const type = TRANSFER_KINDS[chosen];
  const argument = type === undefined ? plain(destination) : `/${type}/${destination}${modeFromPin(pin)}`;
  return requiredText({ destination: argument }, 'destination', {
    maxCharacters: TARGET_LENGTH,
    pattern: { matches: /^[^\p{Cc}]+$/u, wording: 'a number or name without control characters' },
  });
}

function plain(destination: string): string {
  const composed = COMPOSED.exec(destination);
  if (destination.startsWith('/') && !TYPES.has(Number(composed?.[1]))) {
    throw new InputError(
      'CTI_INPUT_VALUE',
      `destination begins with / but has none of the types ${[...TYPES].join(', ')}`,
      { context: { field: 'destination' } },
    );
  }
  return destination;
}

function modeFromPin(pin: string | undefined): string {
  if (pin === undefined) return '';
  if (!/^\d{1,30}$/.test(pin)) {
    throw new InputError('CTI_INPUT_VALUE', 'pin must be digits', { context: { field: 'pin' } });
  }
  return `;MODEFROMPIN(${pin})`;
}
