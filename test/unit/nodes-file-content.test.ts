import { describe, expect, it } from 'vitest';
import { presentFile } from '../../nodes/shared/file-content';

const content = Buffer.from('Müller,201,"Sales, North"\r\nSmith,,x\r\n', 'latin1');
const shown = (settings: Record<string, string>): unknown =>
  (presentFile({ command: 'readFile', path: 'p', content }, settings) as { content: unknown }).content;

describe('the content of a file', () => {
  it('is text in ISO-8859-1 unless something else is chosen', () => {
    expect(shown({})).toBe('Müller,201,"Sales, North"\r\nSmith,,x\r\n');
    const utf8 = presentFile({ content: Buffer.from('Müller') }, { form: 'text', encoding: 'utf8' });
    expect(utf8).toEqual({ content: 'Müller' });
  });

  it('can be rows, with quotes taken off', () => {
    expect(shown({ form: 'rows' })).toEqual([
      ['Müller', '201', 'Sales, North'],
      ['Smith', '', 'x'],
    ]);
  });

  it('can be objects with the columns that are named, or those of the first row', () => {
    expect(shown({ form: 'objects', columns: 'name, number' })).toEqual([
      { name: 'Müller', number: '201' },
      { name: 'Smith', number: '' },
    ]);
    expect(shown({ form: 'objects' })).toEqual([{ Müller: 'Smith', 201: '', 'Sales, North': 'x' }]);
  });

  it('ends with an error when a column has no name', () => {
    expect(() => shown({ form: 'objects', columns: 'name,,x' })).toThrow(
      expect.objectContaining({ code: 'CTI_DECODE' }),
    );
  });

  it('can be the users of a user list', () => {
    expect(shown({ form: 'users' })).toMatchObject([{ name: 'Müller', extension: '201' }, { name: 'Smith' }]);
  });

  it('can stay as it is, and the rest of the result does', () => {
    expect(presentFile({ command: 'readFile', path: 'p', content }, { form: 'buffer' })).toEqual({
      command: 'readFile',
      path: 'p',
      content,
    });
  });
});
