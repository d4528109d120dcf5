/**
 * A map for objects that come and go all the time, such as calls. V8 makes the table of a `Map` anew when entries have
 * left it, and each old table leads to the next: one that has grown old keeps all that follow, and all that was in them,
 * from being collected while it is young. This table leads to numbers only; the objects stand in a list.
 */
export class PassingMap<Key extends string | number, Value extends object> {
  readonly #places = new Map<Key, number>();
  readonly #values: (Value | undefined)[] = [];
  readonly #free: number[] = [];

  get size(): number {
    return this.#places.size;
  }

  has(key: Key): boolean {
    return this.#places.has(key);
  }

  get(key: Key): Value | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#values[place];
  }

  set(key: Key, value: Value): void {
    const place = this.#places.get(key) ?? this.#newPlace(key);
    this.#values[place] = value;
  }

  delete(key: Key): void {
    const place = this.#places.get(key);
    if (place === undefined) return;
    this.#places.delete(key);
    this.#values[place] = undefined;
    this.#free.push(place);
  }

  /** In no order. */
  values(): Value[] {
    return this.#values.filter((value) => value !== undefined);
  }

  #newPlace(key: Key): number {
    const place = this.#free.pop() ?? this.#values.length;
    this.#places.set(key, place);
    return place;
  }
}
