/**
 * A throw-away TLS identity for servers on loopback: one X.509 v3 certificate (RFC 5280) in DER, signed with
 * its own ECDSA P-256 key. Node makes keys and signatures but no certificates, hence the few DER types below.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Key and certificate in PEM, as `tls.createServer` and `tls.connect` take them. */
export interface TlsIdentity {
  readonly key: string;
  /** Trust it by giving it as `ca`: it is its own issuer. */
  readonly cert: string;
}

export interface CertificateOptions {
  /** Subject and issuer name, at most 64 characters. Default `localhost`. */
  readonly commonName?: string;
  /** Days from now until the certificate expires. Default 365. */
  readonly validDays?: number;
  /** Milliseconds since 1970 that count as now. Default the machine's clock. */
  readonly now?: number;
}

const DAY_MS = 86_400_000;

/** DER tags, X.690 8.1.2; context tags as RFC 5280 assigns them. */
const Tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  dnsName: 0x82,
  ipAddress: 0x87,
  version: 0xa0,
  extensions: 0xa3,
} as const;

/** Object identifiers in their DER content octets. */
const Oid = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  keyUsage: '551d0f',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
  extendedKeyUsage: '551d25',
  serverAuth: '2b06010505070301',
  clientAuth: '2b06010505070302',
} as const;

/** Makes an identity for 127.0.0.1 and localhost that serves both ends of a mutual authentication. */
export function createSelfSignedCertificate(options: CertificateOptions = {}): TlsIdentity {
  const { commonName = 'localhost', validDays = 365, now = Date.now() } = options;
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(Tag.sequence, oid(Oid.ecdsaWithSha256));
  const name = distinguishedName(commonName);
  const toBeSigned = der(
    Tag.sequence,
    der(Tag.version, der(Tag.integer, Buffer.of(2))),
    der(Tag.integer, serialNumber()),
    algorithm,
    name,
    // A day back, so that a peer whose clock is late accepts it too.
    der(Tag.sequence, time(now - DAY_MS), time(now + validDays * DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(Tag.extensions, der(Tag.sequence, ...extensions())),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = der(Tag.sequence, toBeSigned, algorithm, bitString(signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(certificate),
  };
}

function extensions(): Buffer[] {
  const certificateAuthority = der(Tag.sequence, der(Tag.boolean, Buffer.of(0xff)));
  // digitalSignature (bit 0) and keyCertSign (bit 5), RFC 5280 4.2.1.3: it signs handshakes and itself.
  const keyUsage = bitString(Buffer.of(0b1000_0100), 2);
  const purposes = der(Tag.sequence, oid(Oid.serverAuth), oid(Oid.clientAuth));
  const names = der(
    Tag.sequence,
    der(Tag.dnsName, Buffer.from('localhost')),
    der(Tag.ipAddress, Buffer.of(127, 0, 0, 1)),
  );
  return [
    extension(Oid.basicConstraints, certificateAuthority, true),
    extension(Oid.keyUsage, keyUsage, true),
    extension(Oid.extendedKeyUsage, purposes, false),
    extension(Oid.subjectAltName, names, false),
  ];
}

function extension(id: string, value: Buffer, critical: boolean): Buffer {
  const flag = critical ? [der(Tag.boolean, Buffer.of(0xff))] : [];
  return der(Tag.sequence, oid(id), ...flag, der(Tag.octetString, value));
}

function distinguishedName(commonName: string): Buffer {
  const attribute = der(Tag.sequence, oid(Oid.commonName), der(Tag.utf8String, Buffer.from(commonName)));
  return der(Tag.sequence, der(Tag.set, attribute));
}

/** Sixteen random octets; the top bit is clear and the next one set, so that it is positive and never short. */
function serialNumber(): Buffer {
  const serial = randomBytes(16);
  serial.writeUInt8((serial.readUInt8(0) & 0x7f) | 0x40, 0);
  return serial;
}

/** RFC 5280 4.1.2.5: two-digit years until 2049, four digits after. */
function time(milliseconds: number): Buffer {
  const [date = '', clock = ''] = new Date(milliseconds).toISOString().split('T');
  const digits = `${date}${clock.slice(0, 8)}`.replaceAll(/[-:]/g, '');
  return Number(digits.slice(0, 4)) < 2050
    ? der(Tag.utcTime, Buffer.from(`${digits.slice(2)}Z`))
    : der(Tag.generalizedTime, Buffer.from(`${digits}Z`));
}

function oid(hex: string): Buffer {
  return der(Tag.objectIdentifier, Buffer.from(hex, 'hex'));
}

function bitString(bits: Buffer, unusedBits = 0): Buffer {
  return der(Tag.bitString, Buffer.of(unusedBits), bits);
}

/** One DER element: tag, length in the shortest form, contents. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.of(tag), derLength(content.length), content]);
}

function derLength(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  if (length < 0x100) return Buffer.of(0x81, length);
  return Buffer.of(0x82, length >> 8, length & 0xff);
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
