/** Files that `readFile` gives: octets to text, and text in lines of comma-separated values to rows and objects. */
import { DecodeError } from './errors';
import { isPropertyName } from './plain-data';

/** How a file's octets become text. IP Office writes ISO-8859-1. */
export const FILE_ENCODINGS = ['latin1', 'utf8', 'utf16le'] as const;
export type FileEncoding = (typeof FILE_ENCODINGS)[number];

/** The text of a file; a byte order mark is dropped. */
export function fileText(content: Buffer, encoding: FileEncoding = 'latin1'): string {
  const text = content.toString(encoding);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/**
 * The rows of a file in comma-separated values (RFC 4180): fields in quotes may hold commas, line breaks and
 * doubled quotes. Empty lines give no row.
 */
export function fileRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    const { value, end } = text[position] === '"' ? quotedField(text, position) : plainField(text, position);
    row.push(value);
    position = end;
    if (text[position] === ',') {
      position += 1;
      if (position < text.length && text[position] !== '\r' && text[position] !== '\n') continue;
      row.push('');
    }
    position = afterLineBreak(text, position);
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

const FIELD_END = /[,\r\n]/g;

function plainField(text: string, start: number): Field {
  FIELD_END.lastIndex = start;
  const end = FIELD_END.exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), end };
}

/** Text behind the closing quote belongs to the field as it stands. */
function quotedField(text: string, start: number): Field {
  let value = '';
  let position = start + 1;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote < 0) return { value: value + text.slice(position), end: text.length };
    value += text.slice(position, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, quote + 1);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    position = quote + 2;
  }
}

function afterLineBreak(text: string, position: number): number {
  if (text[position] === '\r' && text[position + 1] === '\n') return position + 2;
  return position + 1;
}

/** One user of a user list. `fields` is the whole row. */
export interface ListedUser {
  readonly name: string;
  /** The first field behind the name that is digits only; absent for users without an extension. */
  readonly extension?: string;
  readonly fields: readonly string[];
}

/**
 * The users of a user list. No document says which columns the several lists have, but all begin with the
 * user's name; rows without one are left out.
 */
export function userList(rows: readonly (readonly string[])[]): ListedUser[] {
  return rows.flatMap((row) => {
    const [first = '', ...others] = row;
    const name = first.trim();
    if (name === '') return [];
    const extension = others.map((field) => field.trim()).find((field) => /^\d{1,15}$/.test(field));
    return [extension === undefined ? { name, fields: row } : { name, extension, fields: row }];
  });
}

/**
 * Rows as objects. Without `columns` the first row names them.
 * @throws DecodeError when a column has no name.
 */
export function rowObjects(
  rows: readonly (readonly string[])[],
  columns?: readonly string[],
): Record<string, string>[] {
  const [header, ...body] = columns === undefined ? rows : [columns, ...rows];
  if (header === undefined) return [];
  const names = header.map((name) => name.trim());
  if (names.includes('')) throw new DecodeError('a column has no name');
  const columnsOf = names.flatMap((name, index) => (isPropertyName(name) ? [[name, index] as const] : []));
  return body.map((row) => Object.fromEntries(columnsOf.map(([name, index]) => [name, row[index] ?? ''])));
}
