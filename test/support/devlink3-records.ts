/** Delta3 records written by hand from devlink3-api 6.7.2 to 6.7.7. */

/** Fields of a Call section that a test cares about; the others have their usual value. */
export interface CallFieldsOf {
  node?: string;
  id: number;
  account?: string;
  tag?: string;
  owner?: string;
  originalGroup?: string;
  originalUser?: string;
  currentGroup?: string;
  queue?: number | '';
}

/** Fields of a Party section that a test cares about. */
export interface PartyFieldsOf {
  id: string;
  direction?: 0 | 1;
  state?: number;
  audio?: 0 | 1;
  tone?: number;
  remote?: 0 | 1;
  public?: 0 | 1;
  equipment?: number;
  description?: string;
  identity?: string;
  calledType?: number;
  did?: string;
  dialled?: string;
  target?: string;
  cli?: string;
  name?: string;
  related?: string;
}

export const HUB = 'c0a82a03';
export const NORTH = 'c0a82a01';
export const SOUTH = 'c0a82a02';

/** An end identifier at a node. */
export const endId = (number: number, node = HUB): string => `${node}${number.toString(16).padStart(8, '0')}`;

export function call(fields: CallFieldsOf): string {
  const {
    node = HUB,
    id,
    account = '',
    tag = '',
    owner = '',
    originalGroup = '',
    originalUser = '',
  } = fields;
  const { currentGroup = '', queue = '' } = fields;
  const values = [node, id, account, '', tag, 0, owner, originalGroup, originalUser, currentGroup, ''];
  return `<Call>${[...values, 0, 0, queue, 1234, 0, '""', 0].join(',')}</Call>`;
}

function partyText(fields: PartyFieldsOf): string {
  const { direction = 0, state = 2, audio = 1, tone = 0, remote = 0, equipment = 8 } = fields;
  const { description = '', identity = '', calledType = 0, did = '', dialled = '', target = '' } = fields;
  const head = [fields.id, direction, state, audio, tone, remote, fields.public ?? 0, 0, 0, equipment, 1];
  const middle = [description, identity, calledType, 0, did, dialled, '', target, '', ''];
  return [...head, ...middle, fields.cli ?? '', 100, 0, `"${fields.name ?? ''}"`, fields.related ?? ''].join(
    ',',
  );
}

export const partyA = (fields: PartyFieldsOf): string =>
  `<PartyA>${partyText({ direction: 1, ...fields })}</PartyA>`;
export const partyB = (fields: PartyFieldsOf): string => `<PartyB>${partyText(fields)}</PartyB>`;

/** A list of phones that ring: end identifier and extension. */
export function targets(
  ...phones: readonly (readonly [id: string, extension: string, remote?: 0 | 1])[]
): string {
  const list = phones.map(([id, extension, remote = 0]) => {
    const identity = remote === 1 ? '' : extension;
    return `<Target>${[id, remote, 0, 8, 106, '', identity, 0, 4, extension, '', '', '', 100].join(',')}</Target>`;
  });
  return `<Target_list>${list.join('')}</Target_list>`;
}

export const detail = (...sections: readonly string[]): string => `<Detail>${sections.join('\n')}</Detail>`;
export const callLost = (id: string, cause = 16, node = HUB, cleared = 1): string =>
  `<CallLost>${node},${id},${cleared},${cause},777</CallLost>`;
export const linkLost = (id: string, node: string, cause = 16): string =>
  `<LinkLost>${node},${id},0,${cause},777,17.1</LinkLost>`;
export const attemptReject = (id: string, user: string, qualifier = 'dnd'): string =>
  `<AttemptReject>${HUB},${id},${user},${qualifier},777</AttemptReject>`;
