/**
 * The wire trace: each decoded message of a connection as one line of text, for a log that people read and
 * send to each other. What is secret is left out where the line is made, so that no receiver of lines ever
 * has it: the fields that a system names, and every occurrence of the secrets that a connection knows.
 */
import { redactor } from './logger';

/** Whether this side sent the message or received it. */
export type WireDirection = 'sent' | 'received';

/** Writes one decoded message. Who has none (nobody wants a trace) spends nothing on it. */
export type WireTrace = (direction: WireDirection, name: string, message: unknown) => void;

/** An object within a message. */
type Holder = Readonly<Record<string, unknown>>;

/** What is shown of a field: nothing, its size in octets or characters, or what the function makes of it. */
export type FieldRule = 'secret' | 'size' | ((value: unknown, holder: Holder) => unknown);

/** What a system keeps out of its traces. */
export interface TraceRules {
  /** By the name of the field, wherever in a message it is. */
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** Values that are secret wherever they appear; asked for at each message, since tokens change. */
  readonly secrets: () => readonly (string | undefined)[];
}

/** Octets of a field that are shown. */
const SHOWN_OCTETS = 16;
/** Characters of a text that are shown. */
const SHOWN_CHARACTERS = 1_000;
/** Entries of a list that are shown. */
const SHOWN_ENTRIES = 50;
/** Longest line, in characters. */
const LINE_CHARACTERS = 16_384;

/** The trace that writes to `write`; none when there is nowhere to write. */
export function wireTrace(
  write: ((line: string) => void) | undefined,
  rules: TraceRules,
): WireTrace | undefined {
  if (write === undefined) return undefined;
  const fields = new Map(Object.entries(rules.fields));
  return (direction, name, message) => {
    const redact = redactor(rules.secrets());
    const text = JSON.stringify(message, shownValues(fields, redact));
    write(shortened(redact(`${direction} ${name} ${text}`), LINE_CHARACTERS));
  };
}

type Replacer = (this: unknown, key: string, value: unknown) => unknown;

function shownValues(fields: ReadonlyMap<string, FieldRule>, redact: (text: string) => string): Replacer {
  return function (key, value) {
    // A Buffer has become an object before it comes here: its holder still has it.
    const holder = this as Holder;
    const whole = holder[key];
    if (whole === undefined) return undefined;
    const rule = Array.isArray(holder) ? undefined : fields.get(key);
    if (rule === 'secret') return '***';
    if (rule === 'size') return sizeOf(whole);
    const field = rule === undefined ? whole : rule(whole, holder);
    if (field instanceof Uint8Array) return octets(field, redact);
    if (typeof field === 'string') return shortened(redact(field), SHOWN_CHARACTERS);
    if (typeof field === 'bigint') return String(field);
    if (Array.isArray(field) && field.length > SHOWN_ENTRIES) {
      return [...(field as unknown[]).slice(0, SHOWN_ENTRIES), `… ${field.length - SHOWN_ENTRIES} more`];
    }
    return rule === undefined ? value : field;
  };
}

function sizeOf(field: unknown): unknown {
  if (field instanceof Uint8Array) return `<${field.length} octets>`;
  return typeof field === 'string' ? `<${field.length} characters>` : '***';
}

function octets(field: Uint8Array, redact: (text: string) => string): string {
  const text = Buffer.from(field).toString('latin1');
  if (redact(text) !== text) return '***';
  const hex = Buffer.from(field.subarray(0, SHOWN_OCTETS)).toString('hex');
  return field.length > SHOWN_OCTETS ? `<${field.length} octets: ${hex}…>` : `<${hex}>`;
}

function shortened(text: string, characters: number): string {
  return text.length > characters
    ? `${text.slice(0, characters)}… ${text.length - characters} more characters`
    : text;
}
