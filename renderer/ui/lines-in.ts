/** How many lines of one paste become items; a longer list is a mistake more often than a wish. */
const MOST = 200;

/**
 * The items of a list pasted from a mail, a document or a spreadsheet: one a line, without bullets, numbering and cell
 * borders, no line twice.
 */
export function linesIn(pasted: string, longest: number): readonly string[] {
  const lines = pasted
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/\t+/g, ' · ')
        .replace(/^(?:\s|·)*(?:[-*•–—▪◦‣]|\(?\d{1,3}[.)]|\[[ xX]?\])\s+/, '')
        .replace(/^[\s·]+|[\s·]+$/g, '')
        .slice(0, longest)
        .trim(),
    )
    .filter((line) => line !== '');
  return [...new Set(lines)].slice(0, MOST);
}
