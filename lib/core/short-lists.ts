/** Lists of a few values, each of them there once: quicker to make and to search than a set. */

/** Adds a value that is not in the list. */
export function putIn<Value>(list: Value[], value: Value): void {
  if (!list.includes(value)) list.push(value);
}

/** Takes a value out of a list, once; false when it was not there. */
export function takeOut<Value>(list: Value[], value: Value): boolean {
  const at = list.indexOf(value);
  if (at < 0) return false;
  // The last one or the only one, mostly: no list of what was taken out has to be made.
  if (at === list.length - 1) list.pop();
  else list.splice(at, 1);
  return true;
}
