import { describe, expect, it } from 'vitest';
import { linesIn } from './lines-in.ts';

describe('a pasted list', () => {
  it('becomes one item a line, without bullets and numbering', () => {
    expect(linesIn('- Sign up\r\n* Pay\n• Refund\n3. Export\n(4) Import\n[ ] Print\n', 100)).toEqual([
      'Sign up',
      'Pay',
      'Refund',
      'Export',
      'Import',
      'Print',
    ]);
  });

  it('keeps the cells of a row together', () => {
    expect(linesIn('Orders\t12\t\n\tRefunds', 100)).toEqual(['Orders · 12', 'Refunds']);
  });

  it('takes no line twice, none that is empty and none that is too long', () => {
    expect(linesIn('a\n\n  \na\nbcdef', 3)).toEqual(['a', 'bcd']);
  });

  it('leaves numbers that are part of the words', () => {
    expect(linesIn('3 pilots finished\n2.5 days saved', 100)).toEqual([
      '3 pilots finished',
      '2.5 days saved',
    ]);
  });
});
