/**
 * Readers for command parameters and settings, which come from flows and are anything at all. Each returns
 * a checked value or throws an {@link InputError} that names the field and what was expected.
 */
import { InputError } from './errors';

/** Bounds of a text; octets are those of its UTF-8 form, characters its UTF-16 units. */
export interface TextBounds {
  readonly minBytes?: number;
  readonly maxBytes?: number;
  readonly maxCharacters?: number;
  /** What the text must look like, with the words that say so. */
  readonly pattern?: { readonly matches: RegExp; readonly wording: string };
}

/** Bounds of a whole number, both included. */
export interface IntegerBounds {
  readonly min: number;
  readonly max: number;
}

type Source = Readonly<Record<string, unknown>>;

function typeError(field: string, expected: string): InputError {
  return new InputError('CTI_INPUT_TYPE', `${field} must be ${expected}`, { context: { field } });
}

function missing(field: string): InputError {
  return new InputError('CTI_INPUT_MISSING', `${field} is required`, { context: { field } });
}

/** A text, or undefined when absent, null or empty. Whole numbers are taken as their digits. */
export function optionalText(source: Source, field: string, bounds: TextBounds = {}): string | undefined {
  const value = source[field];
  if (value === undefined || value === null || value === '') return undefined;
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string') throw typeError(field, 'a text');
  const bytes = Buffer.byteLength(text, 'utf8');
  const { minBytes = 0, maxBytes = Infinity, pattern } = bounds;
  if (bytes < minBytes || bytes > maxBytes) {
    const wording = minBytes > 0 ? `${minBytes} to ${maxBytes}` : `at most ${maxBytes}`;
    throw new InputError('CTI_INPUT_LENGTH', `${field} must have ${wording} octets, it has ${bytes}`, {
      context: { field, bytes, minBytes, maxBytes },
    });
  }
  const { maxCharacters = Infinity } = bounds;
  if (text.length > maxCharacters) {
    throw new InputError(
      'CTI_INPUT_LENGTH',
      `${field} must have at most ${maxCharacters} characters, it has ${text.length}`,
      { context: { field, characters: text.length, maxCharacters } },
    );
  }
  if (text.includes('\0')) {
    throw new InputError('CTI_INPUT_VALUE', `${field} must not contain a NUL`, { context: { field } });
  }
  if (pattern !== undefined && !pattern.matches.test(text)) {
    throw new InputError('CTI_INPUT_VALUE', `${field} must be ${pattern.wording}`, { context: { field } });
  }
  return text;
}

/** As {@link optionalText}, but absent is an error. */
export function requiredText(source: Source, field: string, bounds?: TextBounds): string {
  const text = optionalText(source, field, bounds);
  if (text === undefined) throw missing(field);
  return text;
}

/** A whole number within bounds, or undefined when absent. Decimal digits in a text are taken as a number. */
export function optionalInteger(source: Source, field: string, bounds: IntegerBounds): number | undefined {
  const value = source[field];
  if (value === undefined || value === null || value === '') return undefined;
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw typeError(field, 'a whole number');
  if (number < bounds.min || number > bounds.max) {
    throw new InputError(
      'CTI_INPUT_RANGE',
      `${field} must be ${bounds.min} to ${bounds.max}, it is ${number}`,
      {
        context: { field, value: number, min: bounds.min, max: bounds.max },
      },
    );
  }
  return number;
}

/** As {@link optionalInteger}, but absent is an error. */
export function requiredInteger(source: Source, field: string, bounds: IntegerBounds): number {
  const number = optionalInteger(source, field, bounds);
  if (number === undefined) throw missing(field);
  return number;
}

/** A boolean, or undefined when absent. */
export function optionalBoolean(source: Source, field: string): boolean | undefined {
  const value = source[field];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'boolean') throw typeError(field, 'true or false');
  return value;
}

/** As {@link optionalBoolean}, but absent is an error. */
export function requiredBoolean(source: Source, field: string): boolean {
  const value = optionalBoolean(source, field);
  if (value === undefined) throw missing(field);
  return value;
}

/** One of the given texts, or undefined when absent. */
export function optionalChoice<const Choice extends string>(
  source: Source,
  field: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = source[field];
  if (value === undefined || value === null || value === '') return undefined;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  if (typeof value !== 'string') throw typeError(field, 'a text');
  throw new InputError('CTI_INPUT_VALUE', `${field} must be one of ${choices.join(', ')}`, {
    context: { field },
  });
}

/** As {@link optionalChoice}, but absent is an error. */
export function requiredChoice<const Choice extends string>(
  source: Source,
  field: string,
  choices: readonly Choice[],
): Choice {
  const value = optionalChoice(source, field, choices);
  if (value === undefined) throw missing(field);
  return value;
}

/** A plain object, or an empty one when absent. */
export function optionalObject(source: Source, field: string): Source {
  const value = source[field];
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value) || Buffer.isBuffer(value))
    throw typeError(field, 'an object');
  return value as Source;
}
