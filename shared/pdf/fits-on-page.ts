/** Rows shorter than this are kept on one page; a longer one may have to be split, or it could never be printed. */
const MOST = 1_400;

export function mayBreak(...texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + text.length, 0) > MOST;
}
