/** Control characters, marks that turn the direction of what follows, and characters that are none. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;
/** What only asks for a picture in colour or for a tone of skin; the sign itself stays. */
const EMOJI_DRESS = /[\uFE0E\uFE0F]|[\u{1F3FB}-\u{1F3FF}]/gu;
/** Joins two signs into one picture that no font in black and white holds; between letters it stays. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic})\u200D(?=\p{Extended_Pictographic})/gu;
/** More marks than this on one letter run into the lines above and below, and spoil the text that is copied out. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** A point between two things ends a line rather than beginning one. */
const POINT_BETWEEN = / ·/g;
/** A figure after it belongs to what follows, and not to the words that run from right to left before it. */
const FIGURE_AFTER = /(?<=[\p{Script=Arabic}\p{Script=Hebrew}]\P{L}{0,3}[ \u00A0]· )(?=\p{N})/gu;
const FROM_LEFT_TO_RIGHT = '\u200E';

/** Text as it can be printed: nothing that draws outside of its place or turns what stands beside it around. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    .replaceAll(UNPRINTABLE, '')
    .replaceAll(EMOJI_DRESS, '')
    .replaceAll(EMOJI_JOINER, '')
    .replaceAll(STACKED_MARKS, '$1')
    .replaceAll(FIGURE_AFTER, FROM_LEFT_TO_RIGHT)
    .replaceAll(POINT_BETWEEN, '\u00A0·');
}
