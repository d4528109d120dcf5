import type { UccxMessageInput } from '../../messages';

/** Whom an unsolicited message is for; masks and services of a session narrow it further. */
export type Audience =
  /** Every open session, whatever its mode (SYSTEM_EVENT). */
  | { readonly kind: 'everyone' }
  /** Bridge-mode sessions if `bridge`, and the agent-mode sessions of these extensions. */
  | { readonly kind: 'phones'; readonly bridge: boolean; readonly extensions: ReadonlySet<string> }
  /** Sessions that asked for updates of this kind of configuration; `mask` is one bit of Table 25. */
  | { readonly kind: 'configuration'; readonly mask: number }
  /** Sessions that asked for team configuration. */
  | { readonly kind: 'teams' };

/** A message and whom it is for. */
export interface Notice {
  readonly audience: Audience;
  readonly message: UccxMessageInput;
}

/** Where the model puts what happened. Without a taker it is dropped: nobody is connected. */
export class Outbox {
  readonly #deliver: (notice: Notice) => void;
  #withheld: Notice[] | undefined;

  constructor(deliver: (notice: Notice) => void) {
    this.#deliver = deliver;
  }

  publish(audience: Audience, message: UccxMessageInput): void {
    const notice = { audience, message };
    if (this.#withheld === undefined) this.#deliver(notice);
    else this.#withheld.push(notice);
  }

  /**
   * Runs a request with its events held back until `answered` has sent the confirmation: chapter 7 leaves the
   * order open, and a confirmation that names the new call is easier to follow in front of its events.
   */
  confirmFirst<Confirmation>(
    request: () => Confirmation,
    answered: (confirmation: Confirmation) => void,
  ): void {
    const withheld: Notice[] = [];
    this.#withheld = withheld;
    try {
      const confirmation = request();
      this.#withheld = undefined;
      answered(confirmation);
    } finally {
      this.#withheld = undefined;
      for (const notice of withheld) this.#deliver(notice);
    }
  }
}

/** Bridge-mode sessions and the agent-mode sessions of the given extensions. */
export function bridgeAnd(extensions: Iterable<string>): Audience {
  return { kind: 'phones', bridge: true, extensions: new Set(extensions) };
}

/** Only the agent-mode session of one extension, if there is one. */
export function agentClientAt(extension: string): Audience {
  return { kind: 'phones', bridge: false, extensions: new Set([extension]) };
}
