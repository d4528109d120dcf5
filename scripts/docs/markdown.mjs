/** Pieces of Markdown that the generated pages are made of. */

/** A table; a cell's vertical bars are escaped. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function code(text) {
  return `\`${text}\``;
}

/** Keeps what Markdown would read as a mark of its own. */
export function escapeText(text) {
  return text.replace(/[\\*_[\]<>`]/g, '\\$&');
}

/** The fragment under which a page has the entry of an error code. */
export function errorAnchor(errorCode) {
  return errorCode.toLowerCase();
}

/** A link to the entry of an error code, from a page in a folder below docs/. */
export function errorLink(errorCode) {
  return `[${code(errorCode)}](../errors.md#${errorAnchor(errorCode)})`;
}
