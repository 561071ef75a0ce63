import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFileName } from './file-name.ts';

const parts = {
  client: 'Harbour Group',
  product: 'Tidewater',
  date: '2026-11-20',
  path: 'harden',
  size: 'brief',
};

describe('the name of a report’s file', () => {
  it.each([
    ['', 'Harbour-Group-2026-11-20-harden'],
    ['{client}-{date}-{path}', 'Harbour-Group-2026-11-20-harden'],
    ['{product} ({size}), {date}', 'Tidewater-brief-2026-11-20'],
    ['{nothing}-{path}', 'harden'],
    ['{unknown}', 'report'],
  ])('“%s” gives %s', (template, name) => {
    expect(reportFileName(template, parts)).toBe(name);
  });

  it('keeps letters of every script and leaves out what a file system could trip over', () => {
    const client = '../Łódź: 日本 <港>\u0000\u202e.pdf';
    expect(reportFileName('{client}', { ...parts, client })).toBe('Łódź-日本-港-.pdf');
  });

  it('is never empty, long or a path, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (template, client) => {
        const name = reportFileName(template, { ...parts, client });
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._-]*$/u);
        expect([...name].length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
