import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../lib/core/errors';
import { fileRows, fileText, rowObjects, userList } from '../../lib/core/files';

describe('the text of a file', () => {
  it('is ISO-8859-1 unless told otherwise', () => {
    expect(fileText(Buffer.from([0x4d, 0xfc, 0x6c]))).toBe('Mül');
    expect(fileText(Buffer.from('Mül€'), 'utf8')).toBe('Mül€');
    expect(fileText(Buffer.from('\ufeffMül', 'utf8'), 'utf8')).toBe('Mül');
    expect(fileText(Buffer.from('Mül', 'utf16le'), 'utf16le')).toBe('Mül');
    expect(fileText(Buffer.alloc(0))).toBe('');
  });
});

describe('the rows of a file', () => {
  it.each([
    ['', []],
    ['\r\n\r\n', []],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\r\n,b\r\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['"a,1","say ""hi""","two\r\nlines"\r\nz', [['a,1', 'say "hi"', 'two\r\nlines'], ['z']]],
    ['"open', [['open']]],
    ['"a"b,c', [['ab', 'c']]],
    ['a\rb', [['a'], ['b']]],
  ])('of %j are %j', (text, rows) => {
    expect(fileRows(text)).toEqual(rows);
  });

  it('are found in linear time', () => {
    const text = `${'"x,y",z,\r\n'.repeat(200_000)}`;
    expect(fileRows(text)).toHaveLength(200_000);
  });
});

describe('a user list', () => {
  it('becomes users with name, extension and the whole row', () => {
    expect(
      userList([
        ['Alice', 'Alice Green', '4001', '0'],
        ['NoUser', '', ''],
        ['', '4002'],
      ]),
    ).toEqual([
      { name: 'Alice', extension: '4001', fields: ['Alice', 'Alice Green', '4001', '0'] },
      { name: 'NoUser', fields: ['NoUser', '', ''] },
    ]);
  });
});

describe('rows as objects', () => {
  it('take their names from the first row or from the caller', () => {
    expect(rowObjects([['a', ' b '], ['1'], ['2', '3', '4']])).toEqual([
      { a: '1', b: '' },
      { a: '2', b: '3' },
    ]);
    expect(rowObjects([['1', '2']], ['x', 'y'])).toEqual([{ x: '1', y: '2' }]);
    expect(rowObjects([])).toEqual([]);
    expect(() => rowObjects([['a', '']])).toThrow(DecodeError);
  });
});
