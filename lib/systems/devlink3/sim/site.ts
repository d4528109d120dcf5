/** The made-up company that the simulator serves: three systems in a small community network. */

/** One IP Office of the network. */
export interface SimNode {
  /** Eight hexadecimal digits: the address, as node identifiers are. */
  readonly id: string;
  readonly address: string;
  readonly name: string;
}

/** A phone and its user. */
export interface SimExtension {
  readonly number: string;
  readonly name: string;
  readonly node: SimNode;
  readonly equipment: number;
  readonly equipmentType: number;
}

export interface SimHuntgroup {
  readonly number: string;
  readonly name: string;
  readonly members: readonly SimExtension[];
}

/** Codes of the equipment classification that the simulator uses, devlink3-api 6.7.3. */
export const Equipment = {
  isdnTrunk: 2,
  sipTrunk: 5,
  tdmPhone: 8,
  h323Phone: 9,
  voicemail: 12,
  conference: 17,
} as const;

const node = (lastOctet: number, name: string): SimNode => ({
  id: `c0a82a${lastOctet.toString(16).padStart(2, '0')}`,
  address: `192.168.42.${lastOctet}`,
  name,
});

/** The system that clients connect to; the others are reached through it. */
export const HUB = node(3, 'Head office');
export const NORTH = node(1, 'North branch');
export const SOUTH = node(2, 'South branch');
export const NODES: readonly SimNode[] = [HUB, NORTH, SOUTH];

const phones = (at: SimNode, names: Readonly<Record<string, string>>, tdm: boolean): SimExtension[] =>
  Object.entries(names).map(([number, name]) => ({
    number,
    name,
    node: at,
    equipment: tdm ? Equipment.tdmPhone : Equipment.h323Phone,
    equipmentType: tdm ? 106 : 57,
  }));

export const EXTENSIONS: readonly SimExtension[] = [
  ...phones(
    HUB,
    { 4001: 'Alice Green', 4002: 'Bob Müller', 4003: 'Carol Ng', 4004: 'Dan O’Hara', 4005: 'Eve "E" Stone' },
    true,
  ),
  ...phones(NORTH, { 2001: 'Fay North', 2002: 'Gus North' }, false),
  ...phones(SOUTH, { 3001: 'Hal South', 3002: 'Ida South' }, false),
];

/** The extension of that number. */
export function extension(number: string): SimExtension {
  const found = EXTENSIONS.find((candidate) => candidate.number === number);
  if (found === undefined) throw new RangeError(`the simulated site has no extension ${number}`);
  return found;
}

export const SALES: SimHuntgroup = {
  number: '200',
  name: 'Sales',
  members: ['4002', '4003', '4001'].map(extension),
};
export const HUNTGROUPS: readonly SimHuntgroup[] = [SALES];

/** Number by which the hunt group is called from outside. */
export const SALES_DID = '5678';
