export interface UntilOptions {
  /** Gives up after this long; 15 s when left out. */
  readonly timeoutMs?: number;
  /** Time between two looks; 20 ms when left out. */
  readonly intervalMs?: number;
  /** What to show beside the name of the condition when it never came true. */
  readonly details?: () => string;
}

/**
 * Looks again and again until `read` gives something else than `undefined`, `null` or `false`, and returns it.
 * A throw of `read` ends the wait at once; a condition that stays false throws with its name.
 */
export async function until<T>(
  condition: string,
  read: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  { timeoutMs = 15_000, intervalMs = 20, details = () => '' }: UntilOptions = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== null && value !== false) return value;
    if (performance.now() > deadline) {
      throw new Error(`Waited ${timeoutMs} ms in vain until ${condition}. ${details()}`.trim());
    }
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
}
