/**
 * Copies of what events are made of: plain objects, lists, octets and values. Much cheaper than a general deep clone,
 * which has to look for classes, cycles and accessors.
 */
export function copyOf<Value>(value: Value): Value {
  return copyAny(value) as Value;
}

/** Puts copies of an object's fields on another one. */
export function copyInto<Target extends object, Source extends object>(
  target: Target,
  source: Source,
): Source & Target {
  const fields = source as Readonly<Record<string, unknown>>;
  const copy = target as Record<string, unknown>;
  for (const key in fields) copy[key] = copyAny(fields[key]);
  return copy as Source & Target;
}

/**
 * A copy of a decoded message: objects keep their prototypes, and octets are copied, which Node-RED's own
 * `cloneMessage` does not do. For trees only.
 */
export function messageCopyOf<Value>(value: Value): Value {
  return copyAny(value, copyWithPrototype) as Value;
}

function copyWithPrototype(value: object): object {
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) copy[key] = copyAny(entry, copyWithPrototype);
  return copy;
}

const plainCopy = (value: object): object => copyInto({}, value);

function copyAny(value: unknown, copyObject: (value: object) => object = plainCopy): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => copyAny(entry, copyObject));
  if (value instanceof Uint8Array) return Buffer.from(value);
  return copyObject(value);
}
