import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableAccent } from './contrast.ts';

const USUAL = '#0b5f5a';

describe('the accent of a report', () => {
  it('stays as it is where it can be read on paper', () => {
    expect(readableAccent('#0B5F5A', USUAL)).toEqual({ colour: '#0b5f5a', sentence: '' });
  });

  it('is darkened where it is too light, and that is said', () => {
    const { colour, sentence } = readableAccent('#ffd400', USUAL);
    expect(colour).not.toBe('#ffd400');
    expect(sentence).toContain(colour);
  });

  it('that is none gives way to the usual one, and that is said', () => {
    expect(readableAccent('red', USUAL)).toMatchObject({
      colour: USUAL,
      sentence: expect.stringContaining('red'),
    });
  });

  it('can always be read, and a second look changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (value) => {
        const { colour } = readableAccent(`#${value.toString(16).padStart(6, '0')}`, USUAL);
        expect(readableAccent(colour, USUAL)).toEqual({ colour, sentence: '' });
      }),
    );
  });
});
