/**
 * Remembers at least the last `minimum` names and at most twice as many, in two generations: dropping names
 * one by one from the front of a Set gets slower with every name that was dropped.
 */
export class RecentNames {
  readonly #minimum: number;
  #newer = new Set<string>();
  #older = new Set<string>();

  constructor(minimum: number) {
    this.#minimum = minimum;
  }

  add(name: string): void {
    if (this.#newer.size >= this.#minimum) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    this.#newer.add(name);
  }

  has(name: string): boolean {
    return this.#newer.has(name) || this.#older.has(name);
  }

  clear(): void {
    this.#newer.clear();
    this.#older.clear();
  }
}
