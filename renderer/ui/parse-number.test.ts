import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, sayNumber } from './parse-number.ts';

describe('a number as people write it', () => {
  it.each([
    ['', null],
    [' ', null],
    ['30 %', 30],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['.5', 0.5],
    ['1,200', 1200],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
    ['12 000', 12000],
    ['−3', -3],
  ])('%j is %j', (text, value) => {
    expect(parseNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each([['about 3'], ['1.2.3'], ['-'], ['1e9'], ['0x10']])('%j is none', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'wrong' });
  });

  it('keeps to its limits', () => {
    expect(parseNumber('101', { min: 0, max: 100 })).toEqual({ kind: 'wrong' });
    expect(parseNumber('-1', { min: 0 })).toEqual({ kind: 'wrong' });
    expect(parseNumber('2.5', { whole: true })).toEqual({ kind: 'wrong' });
  });

  it('reads what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(parseNumber(sayNumber(value))).toEqual({ kind: 'number', value });
      }),
    );
  });
});
