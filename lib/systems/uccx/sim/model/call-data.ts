import type { NamedArrayElement, NamedVariable } from '../../../../wire/message-table';
import { ControlFailure, UccxErrorCode } from '../../enums';
import { ControlRefusal } from './refusal';

const VARIABLES = [
  'CallVariable1',
  'CallVariable2',
  'CallVariable3',
  'CallVariable4',
  'CallVariable5',
  'CallVariable6',
  'CallVariable7',
  'CallVariable8',
  'CallVariable9',
  'CallVariable10',
] as const;

/** The texts of a call's context that have a field of their own. */
const TEXTS = [
  ...VARIABLES,
  'CallWrapupData',
  'CallerEnteredDigits',
  'ANI',
  'CustomerAccountNumber',
] as const;
type TextName = (typeof TEXTS)[number];

/** Call context as messages carry it; what is absent is not meant. */
export type CallDataFields = { readonly [Name in TextName]?: string | undefined } & {
  readonly namedVariables?: readonly NamedVariable[] | undefined;
  readonly namedArrays?: readonly NamedArrayElement[] | undefined;
};

/** The fields of {@link CallDataFields} that every event with call context has. */
export type CallContext = Omit<CallDataFields, 'CustomerAccountNumber' | 'ANI'>;

/** All named variables and arrays of a call together, in octets (chapter 10). */
const NAMED_DATA_MAXIMUM = 2000;
/** Name and value of a named variable with their NULs (Tables 186 and 187). */
const NAME_MAXIMUM = 33;
const VALUE_MAXIMUM = 211;

/** The context of one call: ten variables, wrap-up data, digits, expanded variables (chapter 6). */
export class CallData {
  readonly #texts = new Map<TextName, string>();
  readonly #variables = new Map<string, NamedVariable>();
  readonly #elements = new Map<string, NamedArrayElement>();

  /** A copy, as a consultation call starts with the context of the active call. */
  copy(): CallData {
    const copy = new CallData();
    copy.merge({ ...this.#textFields(TEXTS), ...this.#namedFields() });
    return copy;
  }

  text(name: TextName): string | undefined {
    return this.#texts.get(name);
  }

  variable(name: string): string | undefined {
    return this.#variables.get(name)?.value;
  }

  /**
   * Takes over what is given and returns what really changed. An empty text changes nothing; one blank empties
   * a variable (chapter 6).
   * @throws ControlRefusal when the named data would become longer than the protocol can carry.
   */
  merge(given: CallDataFields): CallDataFields {
    this.#checkSize(given);
    const texts: { [Name in TextName]?: string } = {};
    for (const name of TEXTS) {
      const value = given[name];
      if (value === undefined || value === '' || value === this.#texts.get(name)) continue;
      this.#texts.set(name, value);
      texts[name] = value;
    }
    const namedVariables = (given.namedVariables ?? []).filter(({ name, value }) => {
      const changed = this.#variables.get(name)?.value !== value;
      this.#variables.set(name, { name, value });
      return changed;
    });
    const namedArrays = (given.namedArrays ?? []).filter((element) => {
      const key = `${element.name}[${element.index}]`;
      const changed = this.#elements.get(key)?.value !== element.value;
      this.#elements.set(key, { ...element });
      return changed;
    });
    return {
      ...texts,
      ...(namedVariables.length > 0 ? { namedVariables } : {}),
      ...(namedArrays.length > 0 ? { namedArrays } : {}),
    };
  }

  /** Everything that is set, without what only some events carry. */
  context(): CallContext {
    return {
      ...this.#textFields([...VARIABLES, 'CallWrapupData', 'CallerEnteredDigits']),
      ...this.#namedFields(),
    };
  }

  #textFields(names: readonly TextName[]): { [Name in TextName]?: string } {
    const fields: { [Name in TextName]?: string } = {};
    for (const name of names) {
      const value = this.#texts.get(name);
      if (value !== undefined) fields[name] = value;
    }
    return fields;
  }

  #namedFields(): Pick<CallDataFields, 'namedVariables' | 'namedArrays'> {
    return {
      ...(this.#variables.size > 0 ? { namedVariables: [...this.#variables.values()] } : {}),
      ...(this.#elements.size > 0 ? { namedArrays: [...this.#elements.values()] } : {}),
    };
  }

  #checkSize(given: CallDataFields): void {
    const variables = new Map(this.#variables);
    for (const variable of given.namedVariables ?? []) variables.set(variable.name, variable);
    const elements = new Map(this.#elements);
    for (const element of given.namedArrays ?? []) elements.set(`${element.name}[${element.index}]`, element);
    let octets = 0;
    for (const { name, value } of [...variables.values(), ...elements.values()]) {
      if (Buffer.byteLength(name) < NAME_MAXIMUM && Buffer.byteLength(value) < VALUE_MAXIMUM) continue;
      const text = `a named variable has ${NAME_MAXIMUM} octets for its name, ${VALUE_MAXIMUM} for its value`;
      throw new ControlRefusal(ControlFailure.CF_INVALID_PARAMETER, text, UccxErrorCode.CCX_INVALID_ARGUMENT);
    }
    for (const { name, value } of variables.values()) octets += namedOctets(name, value);
    for (const { name, value } of elements.values()) octets += 1 + namedOctets(name, value);
    if (octets <= NAMED_DATA_MAXIMUM) return;
    const text = `named variables of a call have ${NAMED_DATA_MAXIMUM} octets at most`;
    throw new ControlRefusal(
      ControlFailure.CF_INVALID_PARAMETER,
      text,
      UccxErrorCode.CCX_OVERALL_LIMIT_EXCEEDED,
    );
  }
}

/** Tag, length, both texts with their NULs. */
function namedOctets(name: string, value: string): number {
  return 2 + Buffer.byteLength(name) + 1 + Buffer.byteLength(value) + 1;
}
