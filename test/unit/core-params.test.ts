import { describe, expect, it } from 'vitest';
import {
  optionalBoolean,
  optionalChoice,
  optionalInteger,
  optionalObject,
  optionalText,
  requiredBoolean,
  requiredChoice,
  requiredInteger,
  requiredText,
} from '../../lib/core/params';

function codeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
}

describe('parameters from a flow', () => {
  it.each([
    ['a text', () => requiredText({ x: '2005' }, 'x'), '2005'],
    ['whole numbers as texts', () => requiredText({ x: 2005 }, 'x'), '2005'],
    ['absent texts', () => optionalText({}, 'x'), undefined],
    ['empty texts as absent', () => optionalText({ x: '' }, 'x'), undefined],
    ['missing texts', () => requiredText({ x: null }, 'x'), 'CTI_INPUT_MISSING'],
    ['objects for texts', () => optionalText({ x: {} }, 'x'), 'CTI_INPUT_TYPE'],
    ['fractions for texts', () => optionalText({ x: 1.5 }, 'x'), 'CTI_INPUT_TYPE'],
    ['over-long texts by octets', () => optionalText({ x: 'äöü' }, 'x', { maxBytes: 5 }), 'CTI_INPUT_LENGTH'],
    ['texts that just fit', () => optionalText({ x: 'äöü' }, 'x', { maxBytes: 6 }), 'äöü'],
    ['too short texts', () => optionalText({ x: 'a' }, 'x', { minBytes: 2 }), 'CTI_INPUT_LENGTH'],
    ['NUL in texts', () => optionalText({ x: 'a\0b' }, 'x'), 'CTI_INPUT_VALUE'],
    [
      'texts of the wrong form',
      () => optionalText({ x: 'abc' }, 'x', { pattern: { matches: /^\d+$/, wording: 'digits' } }),
      'CTI_INPUT_VALUE',
    ],
    ['numbers', () => requiredInteger({ x: 5 }, 'x', { min: 0, max: 9 }), 5],
    ['digits as numbers', () => requiredInteger({ x: '-5' }, 'x', { min: -9, max: 9 }), -5],
    ['numbers out of range', () => optionalInteger({ x: 10 }, 'x', { min: 0, max: 9 }), 'CTI_INPUT_RANGE'],
    ['words for numbers', () => optionalInteger({ x: 'five' }, 'x', { min: 0, max: 9 }), 'CTI_INPUT_TYPE'],
    ['NaN', () => optionalInteger({ x: NaN }, 'x', { min: 0, max: 9 }), 'CTI_INPUT_TYPE'],
    ['missing numbers', () => requiredInteger({}, 'x', { min: 0, max: 9 }), 'CTI_INPUT_MISSING'],
    ['booleans', () => requiredBoolean({ x: false }, 'x'), false],
    ['words for booleans', () => optionalBoolean({ x: 'true' }, 'x'), 'CTI_INPUT_TYPE'],
    ['missing booleans', () => requiredBoolean({}, 'x'), 'CTI_INPUT_MISSING'],
    ['choices', () => requiredChoice({ x: 'b' }, 'x', ['a', 'b']), 'b'],
    ['other words for choices', () => optionalChoice({ x: 'c' }, 'x', ['a', 'b']), 'CTI_INPUT_VALUE'],
    ['numbers for choices', () => optionalChoice({ x: 1 }, 'x', ['a', 'b']), 'CTI_INPUT_TYPE'],
    ['missing choices', () => requiredChoice({}, 'x', ['a', 'b']), 'CTI_INPUT_MISSING'],
    ['objects', () => optionalObject({ x: { a: 1 } }, 'x'), { a: 1 }],
    ['absent objects', () => optionalObject({}, 'x'), {}],
    ['arrays for objects', () => optionalObject({ x: [] }, 'x'), 'CTI_INPUT_TYPE'],
  ])('reads %s', (_what, read, expected) => {
    expect(codeOf(read)).toEqual(expected);
  });

  it('names the field in the error', () => {
    expect(() => requiredText({}, 'destination')).toThrow(/destination/);
  });
});
