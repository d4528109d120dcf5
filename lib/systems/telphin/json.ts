/** Readers for answers of which only a part is documented: what is not as expected reads as absent. */

/** A JSON object's members; none for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** The entries of a collection: the answer itself, or the first list within it. */
export function listOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  const lists = Object.values(recordOf(answer)).filter((value) => Array.isArray(value));
  return (lists[0] as readonly unknown[] | undefined) ?? [];
}

/** A text, or a number as its digits; undefined for anything else and for nothing. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
