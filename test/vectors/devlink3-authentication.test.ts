import { describe, expect, it } from 'vitest';
import { plainResponse, sha1Response } from '../../lib/systems/devlink3/authentication';

const CHALLENGE = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');

/**
 * Computed with `sha1sum` and `openssl dgst -sha1` over the challenge and the password's UTF-8, cut or padded
 * with zeros to 16 octets.
 */
const VECTORS: readonly (readonly [name: string, password: string, digest: string])[] = [
  ['an empty password', '', '5ae7df632a150f494f25892d9c25ea7bb188831f'],
  ['a short password', 'pbx', '492c655b6096ca0cf5268b3f7393fb2f1881cb71'],
  ['a password of 16 octets', '0123456789abcdef', '71c1016717b91eb7cd678af164be55bb98b8c2a5'],
  [
    'a longer password, of which 16 octets count',
    '0123456789abcdefXYZ-more',
    '71c1016717b91eb7cd678af164be55bb98b8c2a5',
  ],
  ['a non-ASCII password', 'pässwörd€', 'aa799ef521f72db66775b6ab55e240bc107670f9'],
  [
    'a non-ASCII password cut within a character',
    'fünfzehn-okteté-lang',
    '949c33e119107154f6466aa90d45d3b030d9135f',
  ],
];

describe('the SHA-1 response', () => {
  it.each(VECTORS)('is right for %s', (_name, password, digest) => {
    expect(sha1Response(CHALLENGE, password).toString('hex')).toBe(digest);
  });

  it('takes 16 octets of a longer challenge', () => {
    const longer = Buffer.concat([CHALLENGE, Buffer.from('more')]);
    expect(sha1Response(longer, 'pbx').toString('hex')).toBe('492c655b6096ca0cf5268b3f7393fb2f1881cb71');
  });
});

describe('the plain response', () => {
  it('is the password in 32 octets', () => {
    expect(plainResponse('pbx')).toEqual(Buffer.concat([Buffer.from('pbx'), Buffer.alloc(29)]));
    expect(plainResponse('x'.repeat(40))).toEqual(Buffer.from('x'.repeat(32)));
    expect(plainResponse('€')).toEqual(Buffer.concat([Buffer.from([0xe2, 0x82, 0xac]), Buffer.alloc(29)]));
  });
});
