import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { describe, expect, it } from 'vitest';
import { createSelfSignedCertificate } from '../../lib/simulation/self-signed-certificate';

describe('a self-signed certificate', () => {
  it('is a version 3 certificate for localhost and 127.0.0.1, signed by its own key', () => {
    const { cert, key } = createSelfSignedCertificate({ commonName: 'Test PBX' });
    const parsed = new X509Certificate(cert);
    expect(parsed.subject).toBe('CN=Test PBX');
    expect(parsed.issuer).toBe('CN=Test PBX');
    expect(parsed.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
    expect(parsed.ca).toBe(true);
    expect(parsed.verify(parsed.publicKey)).toBe(true);
    expect(parsed.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(parsed.checkHost('localhost')).toBe('localhost');
    expect(key).toContain('BEGIN PRIVATE KEY');
  });

  it('is valid from a day ago until the day asked for, also past 2050', () => {
    const now = Date.UTC(2030, 0, 2, 3, 4, 5);
    const short = new X509Certificate(createSelfSignedCertificate({ now, validDays: 10 }).cert);
    expect(new Date(short.validFrom).toISOString()).toBe('2030-01-01T03:04:05.000Z');
    expect(new Date(short.validTo).toISOString()).toBe('2030-01-12T03:04:05.000Z');
    const long = new X509Certificate(createSelfSignedCertificate({ now, validDays: 30 * 365 }).cert);
    expect(new Date(long.validTo).getUTCFullYear()).toBe(2059);
  });

  it('differs each time', () => {
    const serials = Array.from(
      { length: 20 },
      () => new X509Certificate(createSelfSignedCertificate().cert).serialNumber,
    );
    expect(new Set(serials).size).toBe(20);
  });

  it('authenticates both ends of a TLS connection', async () => {
    const serverIdentity = createSelfSignedCertificate({ commonName: 'server' });
    const clientIdentity = createSelfSignedCertificate({ commonName: 'client' });
    const server = tls.createServer({
      ...serverIdentity,
      ca: clientIdentity.cert,
      requestCert: true,
      rejectUnauthorized: true,
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const accepted = once(server, 'secureConnection');
    const client = tls.connect({ host: '127.0.0.1', port, ca: serverIdentity.cert, ...clientIdentity });
    await once(client, 'secureConnect');
    const [socket] = (await accepted) as [tls.TLSSocket];
    expect(client.authorized).toBe(true);
    expect(socket.authorized).toBe(true);
    expect(socket.getPeerCertificate().subject.CN).toBe('client');
    client.destroy();
    socket.destroy();
    server.close();
    await once(server, 'close');
  });
});
