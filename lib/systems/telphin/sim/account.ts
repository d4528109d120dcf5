/** The account that the simulator plays: the extensions of one client. */

export interface SimulatedExtension {
  readonly id: number;
  /** `xxx*yyy`, as the extension list names it. */
  readonly name: string;
  readonly label: string;
  readonly type: 'phone' | 'queue' | 'ivr';
}

/** Credentials that the token endpoint takes. */
export const SIMULATED_CLIENT = { clientId: 'simulator', clientSecret: 'simulator-secret' } as const;

const DOMAIN = 'pbx.simulator.invalid';

/** Three phones, a queue with two of them as agents, a voice menu, and the phone of the document's example. */
export const SIMULATED_EXTENSIONS: readonly SimulatedExtension[] = [
  { id: 175, name: '000*099', label: 'Reception', type: 'phone' },
  { id: 176, name: '000*200', label: 'Anna', type: 'phone' },
  { id: 177, name: '000*201', label: 'Boris', type: 'phone' },
  { id: 178, name: '000*202', label: 'Vera', type: 'phone' },
  { id: 190, name: '000*300', label: 'Sales', type: 'queue' },
  { id: 191, name: '000*400', label: 'Greeting', type: 'ivr' },
];

/** The extension's name with its domain, as events carry it. */
export function fullName({ name }: SimulatedExtension): string {
  return `${name}@${DOMAIN}`;
}

/** What follows the asterisk. */
export function numberOf({ name }: SimulatedExtension): string {
  return name.slice(name.indexOf('*') + 1);
}

/** Finds an extension by id, `@number` or number. */
export function findExtension(reference: string): SimulatedExtension | undefined {
  if (reference.startsWith('@')) return byNumber(reference.slice(1));
  return SIMULATED_EXTENSIONS.find(({ id }) => String(id) === reference);
}

/** Finds an extension by its number or name. */
export function byNumber(number: string): SimulatedExtension | undefined {
  return SIMULATED_EXTENSIONS.find((extension) => [extension.name, numberOf(extension)].includes(number));
}

/** The extension of a number that the simulator's own scenarios rely on. */
export function extensionNumbered(number: string): SimulatedExtension {
  const found = byNumber(number);
  if (found === undefined) throw new Error(`the simulated account has no extension ${number}`);
  return found;
}
