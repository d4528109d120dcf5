import { describe, expect, it } from 'vitest';
import { composeDestination } from '../../lib/systems/mtcti3/destinations';

const code = (make: () => unknown): string => {
  try {
    make();
    return 'accepted';
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
};

describe('a destination of a blind transfer', () => {
  it.each([
    ['number', '2502', '2502'],
    ['voicemail', 'Callflow', '/102/Callflow'],
    ['page', '201', '/104/201'],
    ['forceAnswer', '201', '/105/201'],
    ['intrude', '201', '/106/201'],
    ['priority', '201', '/107/201'],
    ['campOn', '201', '/109/201'],
    ['whisper', '201', '/111/201'],
    ['inclusion', '201', '/112/201'],
    ['conference', '20987', '/116/20987'],
    ['fne', '33', '/120/33'],
  ])('of kind %s is composed as the document says', (kind, destination, argument) => {
    expect(composeDestination({ destination, kind })).toBe(argument);
  });

  it('of a conference takes the PIN behind a semicolon', () => {
    expect(composeDestination({ destination: '2005', kind: 'conference', pin: '123456' })).toBe(
      '/116/2005;MODEFROMPIN(123456)',
    );
  });

  it('that is composed already is checked and taken', () => {
    expect(composeDestination({ destination: '/102/Callflow' })).toBe('/102/Callflow');
    expect(composeDestination({ destination: '*17' })).toBe('*17');
    expect(code(() => composeDestination({ destination: '/103/201' }))).toBe('CTI_INPUT_VALUE');
    expect(code(() => composeDestination({ destination: '/102' }))).toBe('CTI_INPUT_VALUE');
  });

  it('has 1 to 78 characters, whatever it is composed of', () => {
    expect(code(() => composeDestination({ destination: '' }))).toBe('CTI_INPUT_MISSING');
    expect(composeDestination({ destination: '5'.repeat(78) })).toHaveLength(78);
    expect(code(() => composeDestination({ destination: '5'.repeat(79) }))).toBe('CTI_INPUT_LENGTH');
    expect(composeDestination({ destination: 'x'.repeat(73), kind: 'voicemail' })).toHaveLength(78);
    expect(code(() => composeDestination({ destination: 'x'.repeat(74), kind: 'voicemail' }))).toBe(
      'CTI_INPUT_LENGTH',
    );
    expect(composeDestination({ destination: 'é'.repeat(78) })).toHaveLength(78);
  });

  it('refuses what cannot be meant', () => {
    expect(code(() => composeDestination({ destination: '201', kind: 'teleport' }))).toBe('CTI_INPUT_VALUE');
    expect(code(() => composeDestination({ destination: '201', pin: '1' }))).toBe('CTI_INPUT_VALUE');
    expect(code(() => composeDestination({ destination: '201', kind: 'conference', pin: '1a' }))).toBe(
      'CTI_INPUT_VALUE',
    );
    expect(code(() => composeDestination({ destination: '2\n01' }))).toBe('CTI_INPUT_VALUE');
  });
});
