import { describe, expect, it } from 'vitest';
import { attachmentTitle, shownName } from './attachment-title.ts';
import { fitWithin } from './fit-within.ts';

describe('the name of an attachment', () => {
  it.each([
    ['IMG_0042.JPG', 'image/jpeg', 'IMG_0042.JPG'],
    ['plan.bmp', 'image/png', 'plan.png'],
    ['logo.svg', 'image/png', 'logo.png'],
    ['C:\\Users\\ana\\board.jpeg', 'image/jpeg', 'board.jpeg'],
    ['../../etc/x.png', 'image/png', 'x.png'],
    ['v1.2 of the plan', 'image/png', 'v1.2 of the plan.png'],
    ['photo\u202Egnp.exe', 'image/jpeg', 'photognp.jpg'],
    ['', 'image/png', 'Picture.png'],
    ['notes.md', 'text/plain', 'notes.md'],
  ] as const)('%j as %s is %j', (name, mediaType, title) => {
    expect(attachmentTitle(name, mediaType)).toBe(title);
  });

  it('is short and holds whole characters', () => {
    const title = shownName('🦊'.repeat(500));
    expect([...title].length).toBe(120);
    expect(title.isWellFormed()).toBe(true);
    expect(shownName('a\uD83Db')).toBe('ab');
  });
});

describe('a size that fits', () => {
  it('keeps the proportions, never grows and never vanishes', () => {
    expect(fitWithin({ width: 8_000, height: 6_000 }, 2_560)).toEqual({ width: 2_560, height: 1_920 });
    expect(fitWithin({ width: 300, height: 400 }, 2_560)).toEqual({ width: 300, height: 400 });
    expect(fitWithin({ width: 100_000, height: 2 }, 2_560)).toEqual({ width: 2_560, height: 1 });
  });
});
