/** The predefined entities of XML 1.0, section 4.6. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', apos: "'", quot: '"' };

/** A text with its references replaced; undefined when one is none to a predefined entity. */
export function resolvedReferences(text: string): string | undefined {
  let plain = '';
  let start = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', start)) {
    const end = text.indexOf(';', at);
    const name = end < 0 ? '' : text.slice(at + 1, end);
    const character = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (character === undefined) return undefined;
    plain += text.slice(start, at) + character;
    start = end + 1;
  }
  return start === 0 ? text : plain + text.slice(start);
}

/** A text with references where its characters would be taken for a tag or a reference. */
export function withReferences(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
