import { describe, expect, it } from 'vitest';
import { keptTogether } from './kept-together.ts';

describe('a sentence that may need a second line', () => {
  it('keeps a figure with its unit', () => {
    expect(keptTogether('Fits at 81 %, where 50 % is enough')).toBe(
      'Fits at 81\u00A0%, where 50\u00A0% is enough',
    );
    expect(keptTogether('Smaller, from 46 MB to 800 kB.')).toBe('Smaller, from 46\u00A0MB to 800\u00A0kB.');
  });

  it('ends a line with the point between two things', () => {
    expect(keptTogether('Orders · Refunds')).toBe('Orders\u00A0· Refunds');
  });

  it('leaves everything else', () => {
    expect(keptTogether('A sign % by itself, 3 pilots and 4 MBAs')).toBe(
      'A sign % by itself, 3 pilots and 4 MBAs',
    );
  });
});
