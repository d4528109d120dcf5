import { CertificateError, ConnectionLostError, type CtiError } from './errors';

/** What is wrong with a certificate, by the codes that Node's TLS gives, and what its reader can do. */
const PROBLEMS: Readonly<Record<string, { readonly problem: string; readonly remedy: string }>> = {
  ...named(
    ['DEPTH_ZERO_SELF_SIGNED_CERT'],
    'is self-signed and not trusted',
    'add the certificate itself as CA certificate in the TLS configuration of the connection',
  ),
  ...named(
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_UNTRUSTED',
      'INVALID_CA',
    ],
    'is issued by an authority that is not trusted',
    'add the certificate of the issuing CA in the TLS configuration of the connection',
  ),
  ...named(
    ['CERT_HAS_EXPIRED'],
    'has expired',
    'renew it on the system, and check the clocks of both machines',
  ),
  ...named(['CERT_NOT_YET_VALID'], 'is not valid yet', 'check the clocks of both machines'),
  ...named(['CERT_REVOKED'], 'was revoked', 'install another one on the system'),
  ...named(
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'],
    'belongs to another name',
    'connect to a name that is in the certificate, or give that name as server name in the TLS configuration',
  ),
  ...named(
    [
      'CERT_SIGNATURE_FAILURE',
      'CERT_CHAIN_TOO_LONG',
      'PATH_LENGTH_EXCEEDED',
      'INVALID_PURPOSE',
      'CERT_REJECTED',
    ],
    'cannot be verified',
    'install a proper certificate on the system',
  ),
};

function named(codes: readonly string[], problem: string, remedy: string) {
  return Object.fromEntries(codes.map((code) => [code, { problem, remedy }]));
}

/** The codes of all other failures of Node's checks. */
const OTHER_PROBLEM = /^(?:CERT_|UNABLE_TO_|ERR_TLS_CERT_)/;
const UNVERIFIED = { problem: 'was not accepted', remedy: 'install a proper certificate on the system' };

/**
 * The error for a TLS handshake that failed over a certificate, or because the peer does not speak TLS; undefined
 * when `thrown` is about something else.
 */
export function tlsErrorOf(thrown: unknown, endpoint: string): CtiError | undefined {
  return certificateErrorOf(thrown, endpoint) ?? noTlsErrorOf(thrown, endpoint);
}

function certificateErrorOf(thrown: unknown, endpoint: string): CtiError | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const known = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  const found = known ?? (OTHER_PROBLEM.test(code) ? UNVERIFIED : undefined);
  if (found === undefined) return undefined;
  return new CertificateError(`the certificate of ${endpoint} ${found.problem} (${code}): ${found.remedy}`, {
    context: { endpoint, reason: code },
    cause: thrown,
  });
}

/** What OpenSSL says of octets that are no TLS record. */
const NO_TLS = /wrong[ _]version[ _]number|packet[ _]length[ _]too[ _]long|http[ _]request/i;

function noTlsErrorOf(thrown: unknown, endpoint: string): CtiError | undefined {
  const isTls = thrown instanceof Error && /ssl|EPROTO/i.test('code' in thrown ? String(thrown.code) : '');
  if (!isTls || !NO_TLS.test(thrown.message)) return undefined;
  return new ConnectionLostError(`${endpoint} does not speak TLS: check host, port and TLS settings`, {
    context: { endpoint },
    cause: thrown,
  });
}
