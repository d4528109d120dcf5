import { ConfigError } from './errors';

/** Where a system listens. `label` is what states and logs show: host and port, nothing secret. */
export interface Endpoint {
  readonly label: string;
  readonly host: string;
  readonly port: number;
}

/**
 * Reads `host[:port][, host[:port] …]`; IPv6 addresses stand in brackets when a port follows.
 * @throws ConfigError when nothing usable is left or a port is out of range.
 */
export function parseEndpoints(
  hosts: string | undefined,
  port: number | string | undefined,
  defaultPort: number,
): Endpoint[] {
  const commonPort = port === undefined || port === '' ? defaultPort : parsePort(String(port));
  const endpoints = (hosts ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => parseEndpoint(entry, commonPort));
  if (endpoints.length === 0) throw new ConfigError('host is required', { context: { field: 'host' } });
  return endpoints;
}

function parseEndpoint(entry: string, commonPort: number): Endpoint {
  const bracketed = /^\[([0-9A-Fa-f:.%]+)\](?::(\d+))?$/.exec(entry);
  const plain = /^([^:\s[\]/]+)(?::(\d+))?$/.exec(entry);
  const bareIpv6 = /^[0-9A-Fa-f:.%]+$/.test(entry) && entry.split(':').length > 2 ? [entry, entry] : null;
  const found = bracketed ?? plain ?? bareIpv6;
  const host = found?.[1];
  if (host === undefined) {
    throw new ConfigError(`host "${entry}" is not a host name, address or host:port`, {
      context: { field: 'host' },
    });
  }
  const port = found?.[2] === undefined ? commonPort : parsePort(found[2]);
  return { host, port, label: host.includes(':') ? `[${host}]:${port}` : `${host}:${port}` };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text.trim()) || port < 1 || port > 65_535) {
    throw new ConfigError(`port "${text}" is not a number from 1 to 65535`, { context: { field: 'port' } });
  }
  return port;
}
