import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

describe('a safe file name', () => {
  it.each([
    ['Mill Lane', 'Mill Lane.nextproof'],
    ['Mill Lane.NEXTPROOF', 'Mill Lane.nextproof'],
    ['Łódź – 日本', 'Łódź – 日本.nextproof'],
    ['../../etc/passwd', 'etc passwd.nextproof'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.nextproof'],
    ['.hidden', 'hidden.nextproof'],
    ['ends in dots...', 'ends in dots.nextproof'],
    ['con', 'Nextproof con.nextproof'],
    ['com1.txt', 'Nextproof com1.txt.nextproof'],
    ['\u202Egnp.exe', 'gnp.exe.nextproof'],
    ['  \n ', 'Nextproof.nextproof'],
    ['', 'Nextproof.nextproof'],
  ])('makes %j into %j', (suggested, name) => {
    expect(safeFileName(suggested, 'nextproof')).toBe(name);
  });

  it('stays what it is when made safe again, and short enough for every file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
        const name = safeFileName(suggested, 'pdf');
        expect(safeFileName(name, 'pdf')).toBe(name);
        expect(name).not.toMatch(/[/\\\0]/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
      }),
    );
  });
});
