/** Sections of a Delta3 record that are not as they should be: layout is taken off, fields are put into their places. */
import { RecordCursor } from './codec-cursor';

/** All fields of a section, in which quotes and commas count, and nothing else does. */
export function splitFields(section: string): readonly string[] {
  return RecordCursor.inSection(trimSection(section)).extra();
}

/**
 * Takes off what is layout, not content: blanks around the section, and line breaks with the blanks around
 * them, for records are broken wherever a line got too long.
 */
export function trimSection(section: string): string {
  let start = 0;
  let end = section.length;
  while (start < end && isBlank(section, start)) start += 1;
  while (end > start && isBlank(section, end - 1)) end -= 1;
  const content = section.slice(start, end);
  if (!/[\r\n]/.test(content)) return content;
  const lines = content.split(/[\r\n]/);
  return lines.map((line) => line.trim()).join('');
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20;
}

/** Index of the transfer cause in the Call section, which is documented to be 0 always; the tag is before it. */
const TRANSFER_CAUSE = 5;
const TAG = 4;
/** Commas of a Party section that ends with the CLI presentation, as those of the document's examples do. */
const PARTY_COMMAS_TO_PRESENTATION = 22;
const TARGET_SUBADDRESS = 19;
/** How a section ends that has the CLI presentation as its last field. */
const PRESENTATION_ENDING = /,(?:0|1|2|100)$/;

/**
 * Puts the fields of a Call section into their places, with the transfer cause as the fixed point: two of the
 * document's examples have one comma too many before it, and a tag is not quoted, so it may hold commas.
 */
export function alignCall(section: string): string {
  const fields = section.split(',');
  const tag = fields[TAG];
  const cause = fields[TRANSFER_CAUSE];
  if (tag === undefined || cause === undefined || tag.startsWith('"') || /^\d/.test(cause)) return section;
  if (cause === '' && fields[TRANSFER_CAUSE + 1] === '0' && fields.length > TRANSFER_CAUSE + 2) {
    return fields.toSpliced(TRANSFER_CAUSE, 1).join(',');
  }
  const causeAt = fields.indexOf('0', TRANSFER_CAUSE);
  if (cause === '' || causeAt < 0) return section;
  const wholeTag = fields.slice(TAG, causeAt).join(',').replaceAll('"', '""');
  return [...fields.slice(0, TAG), `"${wholeTag}"`, ...fields.slice(causeAt)].join(',');
}

/**
 * Puts the fields of a Party section into their places: three of the document's examples lack one of the
 * empty fields before purpose, CLI and CLI presentation, which end the record there.
 */
export function alignParty(section: string): string {
  if (!PRESENTATION_ENDING.test(section) || section.includes('"')) return section;
  const fields = section.split(',');
  if (fields.length !== PARTY_COMMAS_TO_PRESENTATION) return section;
  return fields.toSpliced(TARGET_SUBADDRESS, 0, '').join(',');
}
