import { describe, expect, it } from 'vitest';
import { intervalBar, percentRange } from './interval-bar.ts';
import { PAGE_WIDTH, padTo, widthOf, wrapText } from './wrap-text.ts';

describe('a bar for an interval', () => {
  it('shows what is certain, what is open and what is out of reach', () => {
    expect(intervalBar({ lo: 0.5, hi: 0.75 }, 8)).toBe('▓▓▓▓▒▒░░');
    expect(intervalBar({ lo: 0, hi: 1 }, 4)).toBe('▒▒▒▒');
    expect(intervalBar({ lo: 0.8, hi: 0.8 }, 10)).toBe('▓▓▓▓▓▓▓▓░░');
  });

  it('is read out as one figure where it is known, and as two while it is open', () => {
    expect(percentRange({ lo: 0.4, hi: 0.4 })).toBe('40 %');
    expect(percentRange({ lo: 0.296, hi: 0.6 })).toBe('30–60 %');
  });
});

describe('text on the page', () => {
  it('is broken between words, never beyond the width, and set in', () => {
    const lines = wrapText('one workflow solves a real problem '.repeat(12), 4, '  · ');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines[0]).toMatch(/^ {2}· one/);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}\S/);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(PAGE_WIDTH);
  });

  it('keeps paragraphs and drops what would move a cursor', () => {
    expect(wrapText('first\r\nsecond\u001b[2J')).toStrictEqual(['first', 'second [2J']);
  });

  it('counts letters as they are seen', () => {
    expect(widthOf('é')).toBe(1);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('検証')).toBe(4);
    expect(padTo('検証', 6)).toBe('検証  ');
  });
});
