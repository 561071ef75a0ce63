import { describe, expect, it } from 'vitest';
import { foldWord, searchTerms, wordsIn } from './search-terms.ts';

describe('words as the search knows them', () => {
  it('make no difference between accents, capitals and letters typed as others', () => {
    expect(['Łódź', 'ÅNGSTRÖM', 'Straße', 'Ærø', 'ﬁnal'].map(foldWord)).toEqual([
      'lodz',
      'angstrom',
      'strasse',
      'aero',
      'final',
    ]);
  });

  it('come once each, without punctuation', () => {
    expect(searchTerms('“Pay, pay” – they said; PAY.')).toBe('pay they said');
    expect(searchTerms('… —')).toBe('');
  });

  it('are found in scripts without spaces and from right to left', () => {
    expect(wordsIn('東京都に住む')).toContain('東京');
    expect(searchTerms('صيادو الميناء')).toBe('صيادو الميناء');
  });

  it('are cut before one endless word fills the index', () => {
    expect(searchTerms('a'.repeat(10_000))).toHaveLength(48);
  });
});
