import { InputError, UnsupportedError } from '../../core/errors';
import type { CallData } from '../../core/events';
import { copyOf } from '../../core/copy';
import { optionalObject, optionalText } from '../../core/params';
import { isPropertyName } from '../../core/plain-data';
import { PREVIEW_RESPONSES, RESERVATION_RESPONSES } from './enums';
import type { NamedArrayElement, NamedVariable } from '../../wire/message-table';

/** The call context data of a message (guide, chapter 6), as far as it carries any. */
export interface WireCallData {
  CallVariable1?: string;
  CallVariable2?: string;
  CallVariable3?: string;
  CallVariable4?: string;
  CallVariable5?: string;
  CallVariable6?: string;
  CallVariable7?: string;
  CallVariable8?: string;
  CallVariable9?: string;
  CallVariable10?: string;
  CallWrapupData?: string;
  CallerEnteredDigits?: string;
  UserToUserInfo?: Buffer;
  namedVariables?: NamedVariable[];
  namedArrays?: NamedArrayElement[];
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
type VariableField = `CallVariable${(typeof NUMBERS)[number]}`;
/** Names of the ten call variables in events, and their wire fields. */
const CALL_VARIABLES: readonly (readonly [name: string, field: VariableField])[] = NUMBERS.map((number) => [
  `CallVar${number}`,
  `CallVariable${number}`,
]);

/**
 * Adds the data of a message to what is known of a call and gives the names of what it changed. An empty call
 * variable means "no value" and changes nothing (chapter 6); an empty named variable is a value.
 */
export function addCallData(known: CallData, message: WireCallData): { data: CallData; changed: string[] } {
  const changed: string[] = [];
  if (!hasCallData(message)) return { data: known, changed };
  const data: CallData = { ...known };
  const callVariables: Record<string, string> = { ...known.callVariables };
  for (const [name, field] of CALL_VARIABLES) {
    const value = message[field];
    if (!hasText(value)) continue;
    callVariables[name] = value;
    data.callVariables = callVariables;
    changed.push(`callVariables.${name}`);
  }
  if (hasText(message.CallWrapupData)) {
    data.wrapUp = message.CallWrapupData;
    changed.push('wrapUp');
  }
  if (hasText(message.CallerEnteredDigits)) {
    data.callerEnteredDigits = message.CallerEnteredDigits;
    changed.push('callerEnteredDigits');
  }
  if (message.UserToUserInfo !== undefined && message.UserToUserInfo.length > 0) {
    data.userToUserInfo = textOrHex(message.UserToUserInfo);
    changed.push('userToUserInfo');
  }
  if (message.namedVariables !== undefined || message.namedArrays !== undefined) {
    const eccVariables = { ...known.eccVariables };
    addEccVariables(eccVariables, message, changed);
    if (Object.keys(eccVariables).length > 0) data.eccVariables = eccVariables;
  }
  return { data, changed };
}

function addEccVariables(
  variables: NonNullable<CallData['eccVariables']>,
  { namedVariables, namedArrays }: WireCallData,
  changed: string[],
): void {
  for (const { name, value } of namedVariables ?? []) {
    if (!isPropertyName(name)) continue;
    variables[name] = value;
    changed.push(`eccVariables.${name}`);
  }
  for (const { name, index, value } of namedArrays ?? []) {
    if (!isPropertyName(name)) continue;
    const before = variables[name];
    const elements = Array.isArray(before) ? [...before] : [];
    while (elements.length < index) elements.push('');
    elements[index] = value;
    variables[name] = elements;
    changed.push(`eccVariables.${name}[${index}]`);
  }
}

/** Most messages carry none, and are asked in the way that touches the least memory. */
function hasCallData(message: WireCallData): boolean {
  const first =
    message.CallVariable1 ??
    message.CallVariable2 ??
    message.CallVariable3 ??
    message.CallVariable4 ??
    message.CallVariable5 ??
    message.CallVariable6 ??
    message.CallVariable7 ??
    message.CallVariable8 ??
    message.CallVariable9 ??
    message.CallVariable10 ??
    message.CallWrapupData ??
    message.CallerEnteredDigits ??
    message.UserToUserInfo ??
    message.namedVariables ??
    message.namedArrays;
  return first !== undefined;
}

/** A copy that a flow may change; undefined when nothing is known. */
export function copyCallData(data: CallData): CallData | undefined {
  return Object.keys(data).length === 0 ? undefined : copyOf(data);
}

const hasText = (text: string | undefined): text is string => text !== undefined && text !== '';

/** User-to-user information is any octets; where they are printable text, that is what a flow wants. */
function textOrHex(octets: Buffer): string {
  const text = octets.toString('utf8');
  return /[\u0000-\u001f\ufffd]/.test(text) ? `0x${octets.toString('hex')}` : text;
}

/** Which of the data fields a request can carry. */
export interface CallDataFields {
  /** The wire field for `data.accountCode`; absent where the request has none. */
  readonly accountCode?: 'AccountCode' | 'CustomerAccountNumber';
  readonly callerEnteredDigits?: boolean;
}

/** Longest texts in octets, NUL not counted (Tables 145, 186 and 187). */
const MAX_VARIABLE = 39;
const MAX_ECC_NAME = 32;
const MAX_ECC_VALUE = 210;
const MAX_ECC_TOTAL = 2_000;
const MAX_CUSTOMER_ACCOUNT = 31;
const MAX_ARRAY_INDEX = 255;

type Source = Readonly<Record<string, unknown>>;

/** The call data of a request. */
export interface RequestCallData extends Omit<WireCallData, 'UserToUserInfo'> {
  AccountCode?: string;
  CustomerAccountNumber?: string;
}

const CARRIED = new Set(['callVariables', 'eccVariables', 'wrapUp', 'accountCode', 'callerEnteredDigits']);

/**
 * Reads the `data` of a command for the wire.
 * @throws InputError; UnsupportedError for data that the request cannot carry.
 */
export function readCallData(source: Source, fields: CallDataFields): RequestCallData {
  const data = optionalObject(source, 'data');
  for (const [name, value] of Object.entries(data)) {
    const isEmpty = value === undefined || value === null || value === '';
    if (
      !isEmpty &&
      (!CARRIED.has(name) || (name === 'callerEnteredDigits' && fields.callerEnteredDigits !== true))
    ) {
      throw new UnsupportedError(`data.${name} cannot be carried by this request of Unified CCX`, {
        context: { field: `data.${name}` },
      });
    }
  }
  return {
    ...readCallVariables(data),
    ...readEcc(data),
    ...readText(data, 'wrapUp', 'CallWrapupData', MAX_VARIABLE),
    ...readText(data, 'callerEnteredDigits', 'CallerEnteredDigits', MAX_VARIABLE),
    ...readAccount(data, fields.accountCode),
  };
}

function readText<Field extends keyof RequestCallData>(
  data: Source,
  name: string,
  field: Field,
  maxBytes: number,
): { [K in Field]?: string } {
  const text = optionalText({ [`data.${name}`]: data[name] }, `data.${name}`, { maxBytes });
  return text === undefined ? {} : ({ [field]: text } as { [K in Field]: string });
}

function readAccount(data: Source, field: CallDataFields['accountCode']): RequestCallData {
  if (field === undefined) {
    if (data['accountCode'] === undefined || data['accountCode'] === '') return {};
    throw new UnsupportedError('data.accountCode cannot be carried by this request of Unified CCX');
  }
  return readText(data, 'accountCode', field, field === 'AccountCode' ? MAX_VARIABLE : MAX_CUSTOMER_ACCOUNT);
}

function readCallVariables(data: Source): RequestCallData {
  const variables = optionalObject({ 'data.callVariables': data['callVariables'] }, 'data.callVariables');
  const wire: Partial<Record<VariableField, string>> = {};
  for (const name of Object.keys(variables)) {
    const number = /^CallVar(?:iable)?([1-9]|10)$/.exec(name)?.[1];
    const path = `data.callVariables.${name}`;
    if (number === undefined) {
      throw new InputError('CTI_INPUT_VALUE', `${path} is none of CallVar1 to CallVar10`, {
        context: { field: path },
      });
    }
    const value = optionalText({ [path]: variables[name] }, path, { maxBytes: MAX_VARIABLE });
    if (value !== undefined) wire[`CallVariable${number}` as VariableField] = value;
  }
  return wire;
}

function readEcc(data: Source): RequestCallData {
  const variables = optionalObject({ 'data.eccVariables': data['eccVariables'] }, 'data.eccVariables');
  const namedVariables: NamedVariable[] = [];
  const namedArrays: NamedArrayElement[] = [];
  for (const [name, value] of Object.entries(variables)) {
    const path = `data.eccVariables.${name}`;
    checkEccName(name, path);
    if (value === undefined || value === null) continue;
    if (Array.isArray(value)) namedArrays.push(...readEccArray(name, value, path));
    else if (name !== 'BAResponse') namedVariables.push({ name, value: readEccValue(value, path) });
    // Of the outbound variables this one is the client's to set; empty it says nothing.
    else if (value !== '')
      namedVariables.push({ name, value: checkBaResponse(readEccValue(value, path), path) });
  }
  checkEccTotal(namedVariables, namedArrays);
  return {
    ...(namedVariables.length === 0 ? {} : { namedVariables }),
    ...(namedArrays.length === 0 ? {} : { namedArrays }),
  };
}

function checkEccName(name: string, path: string): void {
  const bytes = Buffer.byteLength(name, 'utf8');
  if (bytes < 1 || bytes > MAX_ECC_NAME || name.includes('\0')) {
    throw new InputError('CTI_INPUT_LENGTH', `${path}: a name has 1 to ${MAX_ECC_NAME} octets`, {
      context: { field: path, bytes },
    });
  }
}

function readEccArray(name: string, values: readonly unknown[], path: string): NamedArrayElement[] {
  if (values.length > MAX_ARRAY_INDEX + 1) {
    throw new InputError('CTI_INPUT_LENGTH', `${path} has more than ${MAX_ARRAY_INDEX + 1} elements`, {
      context: { field: path },
    });
  }
  return values.flatMap((value, index) =>
    value === undefined || value === null || value === ''
      ? []
      : [{ name, index, value: readEccValue(value, `${path}[${index}]`) }],
  );
}

function readEccValue(value: unknown, path: string): string {
  return optionalText({ [path]: value }, path, { maxBytes: MAX_ECC_VALUE }) ?? '';
}

/** Chapter 10: named variables and arrays of a message have 2000 octets at most, tags and lengths included. */
function checkEccTotal(variables: readonly NamedVariable[], arrays: readonly NamedArrayElement[]): void {
  const sizeOf = ({ name, value }: { name: string; value: string }): number =>
    Buffer.byteLength(name, 'utf8') + Buffer.byteLength(value, 'utf8') + 4;
  const total =
    variables.reduce((sum, variable) => sum + sizeOf(variable), 0) +
    arrays.reduce((sum, element) => sum + sizeOf(element) + 1, 0);
  if (total > MAX_ECC_TOTAL) {
    throw new InputError(
      'CTI_INPUT_LENGTH',
      `data.eccVariables take ${total} octets, ${MAX_ECC_TOTAL} are allowed`,
      { context: { field: 'data.eccVariables', bytes: total, maxBytes: MAX_ECC_TOTAL } },
    );
  }
}

/** Every documented answer to an outbound call (Table 9); the two with a parameter as their pattern. */
export const BA_RESPONSES = [
  ...RESERVATION_RESPONSES,
  ...PREVIEW_RESPONSES,
  'Callback mmddyyyy hh:mm',
  'P#<phone number>',
] as const;

const FIXED_RESPONSES: ReadonlySet<string> = new Set([
  ...RESERVATION_RESPONSES,
  ...PREVIEW_RESPONSES,
  // As Table 9 prints it.
  'SKIP NOT_HOME',
]);

/**
 * Checks an answer to an outbound call against Table 9.
 * @throws InputError
 */
export function checkBaResponse(response: string, field: string): string {
  const isCallback = /^Callback (0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{4} ([01]\d|2[0-3]):[0-5]\d$/;
  const isPhone = /^P#[0-9*#+]+$/;
  if (FIXED_RESPONSES.has(response) || isCallback.test(response) || isPhone.test(response)) return response;
  throw new InputError('CTI_INPUT_VALUE', `${field} must be one of ${BA_RESPONSES.join(', ')}`, {
    context: { field },
  });
}
