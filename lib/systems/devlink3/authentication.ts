/** Answers to the challenges of devlink3-api 6.2.3 and 6.3.2. */
import { createHash } from 'node:crypto';
import { CHALLENGE_OCTETS, PLAIN_PASSWORD_OCTETS } from './messages';

/** Octets of the password that the SHA-1 exchange takes in. */
const HASHED_PASSWORD_OCTETS = 16;

/** SHA-1 over the challenge's first 16 octets and the password in UTF-8, cut or padded with zeros to 16. */
export function sha1Response(challenge: Buffer, password: string): Buffer {
  const input = Buffer.alloc(CHALLENGE_OCTETS + HASHED_PASSWORD_OCTETS);
  challenge.copy(input, 0, 0, CHALLENGE_OCTETS);
  Buffer.from(password, 'utf8').copy(input, CHALLENGE_OCTETS, 0, HASHED_PASSWORD_OCTETS);
  return createHash('sha1').update(input).digest();
}

/** The password in UTF-8, cut or padded with zeros to 32 octets. */
export function plainResponse(password: string): Buffer {
  const response = Buffer.alloc(PLAIN_PASSWORD_OCTETS);
  Buffer.from(password, 'utf8').copy(response);
  return response;
}
