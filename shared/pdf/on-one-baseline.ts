import type { ReadFont } from './read-font.ts';

/** What Inter asks for above the line it stands on, in parts of its size. */
const ASCENT = 0.96875;

/**
 * A line hangs from the tallest font in it while its height stays as it is: one that asks for more room than Inter, as fonts of
 * Arabic do, pushed its words down onto the next line and off the line of what stands beside them. Its letters are no
 * taller; the room is for marks that hardly any text has.
 */
export function onOneBaseline(font: ReadFont): ReadFont {
  const most = ASCENT * font.unitsPerEm;
  if (font.ascent > most) Object.defineProperty(font, 'ascent', { value: most });
  return font;
}
