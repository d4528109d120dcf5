/**
 * Data from outside as plain objects. A property that is called `__proto__` is harmless where it is made, and
 * replaces a prototype wherever somebody copies it by assignment, as many libraries and flows do: there is none.
 */

/** Whether a name from outside may become the name of a property. */
export function isPropertyName(name: string): boolean {
  return name !== '__proto__';
}

/**
 * As JSON.parse, without properties that are called `__proto__`.
 * @throws SyntaxError
 */
export function parsePlainJson(text: string): unknown {
  // The name may be written with escapes; looking at every property is dear, and seldom needed.
  const isSuspicious = text.includes('__proto__') || /\\u00[57]/.test(text);
  return JSON.parse(text, isSuspicious ? withoutPrototypes : undefined) as unknown;
}

function withoutPrototypes(key: string, value: unknown): unknown {
  return isPropertyName(key) ? value : undefined;
}
