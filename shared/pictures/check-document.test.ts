import { describe, expect, it } from 'vitest';
import { ascii } from '#test/helpers/picture-bytes.ts';
import { checkPdf, checkText } from './check-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function outcome(checked: ReturnType<typeof checkText>): string {
  return checked.kind === 'ok' ? checked.value : checked.problem.code;
}

describe('a small file', () => {
  it.each([
    ['notes.txt', 'Łódź ✓\n', 'text/plain'],
    ['Readme.MD', '# Plan', 'text/plain'],
    ['users.csv', 'a;b\r\n1;2', 'text/csv'],
    ['page.html', '<html>', 'picture-other-file'],
    ['board.jpg', 'only words', 'picture-other-file'],
    ['tool.exe', 'MZ', 'picture-other-file'],
  ])('%s is taken for what it is', (name, text, expected) => {
    expect(outcome(checkText(utf8(text), name))).toBe(expected);
  });

  it('is called by its kind when it is not taken', () => {
    const checked = checkText(ascii('PK\x03\x04....word/document.xml'), 'offer.docx');
    expect(checked.kind === 'failed' && checked.problem.what).toBe('“offer.docx” is a Word document.');
  });

  it('is refused when it is named like text and is none', () => {
    for (const bytes of [
      Uint8Array.of(0xff, 0xfe, 0x61, 0),
      ascii('a\0b'),
      Uint8Array.of(0x61, 0xe9, 0x62),
    ]) {
      expect(outcome(checkText(bytes, 'a.csv'))).toBe('picture-not-text');
    }
  });

  it('is refused above 5 MB', () => {
    expect(outcome(checkText(new Uint8Array(5_000_001).fill(97), 'a.txt'))).toBe('picture-too-many-bytes');
    expect(outcome(checkPdf(new Uint8Array(5_000_001), 'a.pdf'))).toBe('picture-too-many-bytes');
  });

  it('is taken as a PDF only with its end', () => {
    expect(outcome(checkPdf(ascii('%PDF-1.7\n…\n%%EOF\n'), 'a.pdf'))).toBe('application/pdf');
    expect(outcome(checkPdf(ascii('%PDF-1.7\n…'), 'a.pdf'))).toBe('picture-cut-off');
  });
});
