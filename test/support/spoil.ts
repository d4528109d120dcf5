/** What a flow may do to a message that it got: it is the flow's own. */

/** A text that no system sends. */
export const SPOILT = 'spoilt by a flow';

/** Changes everything in an object, all the way down; texts become {@link SPOILT}. */
export function spoil(value: object): void {
  const fields = value as Record<string, unknown>;
  for (const [key, field] of Object.entries(fields)) {
    if (typeof field === 'object' && field !== null) spoil(field);
    else fields[key] = SPOILT;
  }
}
