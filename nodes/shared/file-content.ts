/** Gives the content of a file in the form that a flow wants to work with. */
import {
  FILE_ENCODINGS,
  fileRows,
  fileText,
  rowObjects,
  userList,
  type FileEncoding,
  type ListedUser,
} from '../../lib/core/files';

/** `rows` are lists of fields, `objects` have a property for each column, `users` are those of a user list. */
export const FILE_FORMS = ['text', 'rows', 'objects', 'users', 'buffer'] as const;

/** The content of a file in one of its forms. */
export type FileContent = Buffer | string | string[][] | Record<string, string>[] | ListedUser[];

/** How a node wants a file. */
type FileSettings = Readonly<Record<string, unknown>>;

/**
 * Puts the content into the form that a node's settings `form`, `encoding` and `columns` name.
 * @throws DecodeError when a column has no name.
 */
export function presentFile(result: object, settings: FileSettings): object {
  const { content } = result as { readonly content?: unknown };
  if (!Buffer.isBuffer(content)) return result;
  return { ...result, content: contentAs(content, settings) };
}

function contentAs(content: Buffer, settings: FileSettings): FileContent {
  const form = FILE_FORMS.find((known) => known === settings['form']) ?? 'text';
  const encoding: FileEncoding = FILE_ENCODINGS.find((known) => known === settings['encoding']) ?? 'latin1';
  const text = (): string => fileText(content, encoding);
  switch (form) {
    case 'buffer':
      return content;
    case 'text':
      return text();
    case 'rows':
      return fileRows(text());
    case 'objects':
      return rowObjects(fileRows(text()), columnNames(settings['columns']));
    case 'users':
      return userList(fileRows(text()));
  }
}

/** Names separated by commas; none means that the first row has them. */
function columnNames(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.split(',').map((name) => name.trim());
}
