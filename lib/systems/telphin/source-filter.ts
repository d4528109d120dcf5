/** Who may call the webhook, by address. */
import { BlockList, isIP } from 'node:net';
import { ConfigError } from '../../core/errors';

/**
 * An allow-list of addresses and CIDR blocks. Empty means that everybody may: the addresses that Telphin
 * publishes are not all it calls from. Proxies in front are believed only when they are named.
 */
export class SourceFilter {
  readonly #allowed: BlockList | undefined;
  readonly #proxies: BlockList;

  /** @throws ConfigError for an entry that is neither an address nor a CIDR block. */
  constructor(allowed: readonly string[], trustedProxies: readonly string[]) {
    this.#allowed = allowed.length === 0 ? undefined : blockList('allowedSources', allowed);
    this.#proxies = blockList('trustedProxies', trustedProxies);
  }

  /** `peer` is the other end of the socket, `forwardedFor` the X-Forwarded-For header as it came. */
  allows(peer: string | undefined, forwardedFor: string | undefined): boolean {
    if (this.#allowed === undefined) return true;
    const source = this.#sourceOf(peer, forwardedFor);
    return source !== undefined && contains(this.#allowed, source);
  }

  /** The last address that is not a trusted proxy's: everything to the left of it may be made up. */
  #sourceOf(peer: string | undefined, forwardedFor: string | undefined): string | undefined {
    const hops = [...(forwardedFor ?? '').split(','), peer ?? ''].map(plainAddress).reverse();
    return hops.find((hop) => !contains(this.#proxies, hop));
  }
}

/** Without port, brackets, zone, and the prefix of an IPv4 address in IPv6 form. */
function plainAddress(text: string): string {
  const address = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '');
  return address.replace(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i, '$1');
}

function contains(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

function blockList(field: string, entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) addTo(list, field, entry);
  return list;
}

function addTo(list: BlockList, field: string, entry: string): void {
  const [address = '', prefix] = entry.split('/');
  const family = isIP(address);
  const bits = family === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Infinity;
  if (family === 0 || length > bits) {
    throw new ConfigError(`${field}: "${entry}" is neither an address nor a CIDR block`, {
      context: { field },
    });
  }
  list.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6');
}
