import { assertNever } from '#shared/base/assert-never.ts';
import type { ReportGlyph } from '#shared/report/parts.ts';

/** The sign before words, in letters every font has or can borrow; the others only repeat what the words say. */
export function signText(glyph: ReportGlyph | null): string {
  if (glyph === null) return '';
  switch (glyph.kind) {
    case 'grade':
    case 'score':
      return glyph.value === null ? '' : ladder(Math.round(glyph.value));
    case 'box':
      return glyph.value === 'done' ? '☑' : '☐';
    case 'path':
    case 'status':
    case 'state':
    case 'place':
    case 'gap':
      return '';
    default:
      return assertNever(glyph);
  }
}

function ladder(steps: number): string {
  return '■'.repeat(steps) + '□'.repeat(4 - steps);
}
