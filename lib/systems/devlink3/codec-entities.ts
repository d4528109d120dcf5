/** The predefined entities of XML 1.0, section 4.6. */
const CHARACTERS: readonly (readonly [reference: string, character: string])[] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&apos;', "'"],
  ['&quot;', '"'],
];

/** The character that the reference at this place stands for; undefined when it is none of the predefined ones. */
export function characterAt(text: string, at: number): string | undefined {
  for (const [reference, character] of CHARACTERS) if (text.startsWith(reference, at)) return character;
  return undefined;
}

/** Where the next reference stands, `Infinity` when there is none. */
export function nextReference(text: string, from: number): number {
  const at = text.indexOf('&', from);
  return at < 0 ? Infinity : at;
}

/** A text with its references replaced; all of them are to predefined entities. */
export function withoutReferences(text: string): string {
  let plain = '';
  let start = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', start)) {
    const end = text.indexOf(';', at) + 1;
    plain += text.slice(start, at) + (characterAt(text, at) ?? text.slice(at, end));
    start = end;
  }
  return start === 0 ? text : plain + text.slice(start);
}
