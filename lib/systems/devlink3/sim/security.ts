/** Who may connect to the simulated system, devlink3-api 5, 6.2 and 7. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../../core/clock';
import { plainResponse, sha1Response } from '../authentication';
import { AuthenticationResult } from '../enums';
import { CHALLENGE_OCTETS } from '../messages';

/** Failed logins in a row after which a user is locked out. */
const FAILURES_TO_LOCK = 3;
/** How long a lock-out lasts, in milliseconds. */
const LOCK_MS = 60_000;
/** Connections with events at a time, devlink3-api chapter 7. */
const EVENT_CONNECTIONS = 3;

export const SIM_USERNAME = 'devlink';
export const SIM_PASSWORD = 'simulator';

/** What a login is answered with. */
export type Challenge =
  | { readonly kind: 'sha1'; readonly username: string; readonly challenge: Buffer }
  | { readonly kind: 'plain'; readonly username: string }
  | { readonly kind: 'refused'; readonly result: number };

export class SimSecurity {
  /** CTI Link Pro licences, devlink3-api chapter 5: none refuses everybody, one refuses -SCN. */
  licences = 2;
  /** Refuse every login with this result; 0 for none. */
  refusal = 0;
  /** Ask for the password in clear text, without TLS too. */
  plain = false;
  readonly #clock: Clock;
  readonly #failures = new Map<string, { count: number; until: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Answers a request to log in. Unknown users get a challenge as known ones do. */
  challenge(username: string, eventConnections: number): Challenge {
    if (this.refusal !== 0) return { kind: 'refused', result: this.refusal };
    if (this.licences === 0) return { kind: 'refused', result: AuthenticationResult.licenceMissing };
    if (eventConnections >= EVENT_CONNECTIONS) {
      return { kind: 'refused', result: AuthenticationResult.limitsExceeded };
    }
    if (this.plain) return { kind: 'plain', username };
    return { kind: 'sha1', username, challenge: randomBytes(CHALLENGE_OCTETS) };
  }

  /** Checks the answer to a challenge; gives the result of the login. */
  verify(challenge: Exclude<Challenge, { kind: 'refused' }>, response: Buffer): number {
    const expected =
      challenge.kind === 'sha1'
        ? sha1Response(challenge.challenge, SIM_PASSWORD)
        : plainResponse(SIM_PASSWORD);
    const right = response.length === expected.length && timingSafeEqual(response, expected);
    const known = challenge.username === SIM_USERNAME;
    return this.#judge(challenge.username, right && known)
      ? AuthenticationResult.success
      : AuthenticationResult.authenticationFailed;
  }

  /** A locked user fails even with the right password, over reconnects too. */
  #judge(username: string, right: boolean): boolean {
    const now = this.#clock.now();
    const failures = this.#failures.get(username);
    if (failures !== undefined && failures.until > now) return false;
    if (right) {
      this.#failures.delete(username);
      return true;
    }
    const count = (failures === undefined || failures.until > 0 ? 0 : failures.count) + 1;
    this.#failures.set(username, { count, until: count >= FAILURES_TO_LOCK ? now + LOCK_MS : 0 });
    return false;
  }
}
