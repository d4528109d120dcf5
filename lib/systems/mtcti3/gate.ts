import type { CtiError } from '../../core/errors';

/**
 * What several wait for and what may be asked for anew: opened or refused from outside, and made again for
 * the next attempt. Nobody has to wait; a refusal that nobody waits for is no unhandled rejection.
 */
export class Gate {
  #promise!: Promise<void>;
  #settle!: { readonly resolve: () => void; readonly reject: (error: CtiError) => void };
  #settled = false;

  constructor() {
    this.#make();
  }

  /** @throws the error given to refuse() */
  passed(): Promise<void> {
    return this.#promise;
  }

  open(): void {
    this.#settled = true;
    this.#settle.resolve();
  }

  /** Refuses those who wait; a gate that was open before is shut for those to come. */
  refuse(error: CtiError): void {
    if (this.#settled) this.#make();
    this.#settled = true;
    this.#settle.reject(error);
  }

  /** Those who come from now on wait for the next attempt. */
  renew(): void {
    if (this.#settled) this.#make();
  }

  #make(): void {
    this.#settled = false;
    this.#promise = new Promise<void>((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.#promise.catch(() => undefined);
  }
}
