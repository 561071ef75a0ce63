import { describe, expect, it } from 'vitest';
import { lowerFirst, upperFirst } from './first-letter.ts';

describe('the first letter', () => {
  it('is small in the middle of a sentence', () => {
    expect(lowerFirst('Sign-in works')).toBe('sign-in works');
    expect(lowerFirst('A part of it')).toBe('a part of it');
    expect(lowerFirst('X')).toBe('x');
    expect(lowerFirst('')).toBe('');
  });

  it('of an abbreviation stays as it is', () => {
    expect(lowerFirst('API limits')).toBe('API limits');
    expect(lowerFirst('EP3')).toBe('EP3');
  });

  it('is a capital at the beginning of one', () => {
    expect(upperFirst('éclair')).toBe('Éclair');
  });
});
