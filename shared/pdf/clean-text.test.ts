import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

const CLIENT = 'مكتب الميناء';
const MARK = '\u200E';

describe('text to be printed', () => {
  it('keeps a day beside its month where words from right to left stand before it', () => {
    expect(cleanText(`${CLIENT} · 20 November 2026`)).toBe(`${CLIENT}\u00A0· ${MARK}20 November 2026`);
    expect(cleanText(`(${CLIENT}) · 20 November`)).toBe(`(${CLIENT})\u00A0· ${MARK}20 November`);
  });

  it('is the same when it is cleaned again', () => {
    const once = cleanText(`${CLIENT} · 20 November 2026`);
    expect(cleanText(once)).toBe(once);
  });

  it('holds no mark where none is needed, nor any that was typed', () => {
    expect(cleanText('Harbour Group · 20 November 2026')).toBe('Harbour Group\u00A0· 20 November 2026');
    expect(cleanText(`${CLIENT} 20 ${MARK}\u202E`)).toBe(`${CLIENT} 20 `);
  });
});
