/** The pseudo-files of the simulated system: comma-separated values in ISO-8859-1. */
import { MAXIMUM_FRAME_BYTES } from '../codec-framing';
import { EXTENSIONS, HUB, HUNTGROUPS, NODES } from './site';

/** Octets of frame header, code, request id and result before the contents, devlink3-api 6.6.1. */
const OCTETS_BEFORE_CONTENT = 16;
/** The largest file that one frame can carry: just under 4 MiB. */
export const MAXIMUM_FILE_BYTES = MAXIMUM_FRAME_BYTES - OCTETS_BEFORE_CONTENT;

/** A file that fills a frame to its last octet. */
export const LARGEST_FILE = 'nasystem/largest';

const rows = (lines: readonly (readonly (string | number)[])[]): Buffer =>
  Buffer.from(lines.map((line) => `${line.map(field).join(',')}\r\n`).join(''), 'latin1');

function field(value: string | number): string {
  const text = String(value).replaceAll('’', "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const users = (): Buffer => rows(EXTENSIONS.map(({ name, number, node }) => [name, number, node.name]));

/** Octets that are all different from their neighbours, so that a lost or doubled one shows. */
function largest(): Buffer {
  const content = Buffer.alloc(MAXIMUM_FILE_BYTES);
  for (let at = 0; at < content.length; at += 1) content[at] = (at + (at >> 8) + (at >> 16)) & 0xff;
  return content;
}

const FILES: Readonly<Record<string, () => Buffer>> = {
  'nasystem/user_list': users,
  ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((number) => [`nasystem/user_list${number}`, users])),
  'nasystem/who_is': () => rows([[HUB.name, HUB.address, 'IP 500 V2']]),
  'nasystem/licence_list': () => rows([['CTI Link Pro', 2]]),
  'nasystem/hunt_list': () =>
    rows(HUNTGROUPS.map(({ name, number, members }) => [name, number, ...members.map((one) => one.number)])),
  'nasystem/dir_list': () => rows([['Meyer & Söhne', '01707123456']]),
  'nasystem/extn_list': () => rows(EXTENSIONS.map(({ number, equipment }) => [number, equipment])),
  'nasystem/call_info': () => Buffer.alloc(0),
  'nasystem/hunt_info': () => rows(HUNTGROUPS.map(({ name, number }) => [name, number])),
  'nasystem/AccountCode': () => Buffer.alloc(0),
  'nasystem/node_list': () => rows(NODES.map(({ name, address }) => [name, address])),
  [LARGEST_FILE]: largest,
};

/** The contents of a file, or undefined when there is none of that name. */
export function simFile(path: string): Buffer | undefined {
  const user = /^nasystem\/user_info\/(.+)$/.exec(path)?.[1];
  if (user !== undefined) {
    const found = EXTENSIONS.find(({ name, number }) => name === user || number === user);
    return found === undefined ? undefined : rows([[found.name, found.number, found.node.name]]);
  }
  return Object.hasOwn(FILES, path) ? FILES[path]?.() : undefined;
}
