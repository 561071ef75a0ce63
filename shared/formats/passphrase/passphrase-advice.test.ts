import { describe, expect, it } from 'vitest';
import { passphraseAdvice } from './passphrase-advice.ts';

describe('advice on a passphrase', () => {
  it('asks for one where there is none, blanks included', () => {
    expect(passphraseAdvice('').kind).toBe('empty');
    expect(passphraseAdvice('   ').kind).toBe('empty');
  });

  it('looks at the length alone, counted in characters as they are seen', () => {
    expect(passphraseAdvice('Summer2026!').kind).toBe('short');
    expect(passphraseAdvice('🦊🦊🦊🦊🦊🦊🦊').kind).toBe('short');
    expect(passphraseAdvice('tin lamp orchard').kind).toBe('good');
  });
});
