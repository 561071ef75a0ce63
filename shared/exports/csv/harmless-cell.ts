/** Every control character but the line end: in a table they are no use, and one could hide what comes after it. */
const CONTROLS = /(?!\n)\p{Cc}/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/gu;
/**
 * What a spreadsheet would take for a formula at the beginning of a cell, of a line in it, or after a semicolon, which
 * parts cells in many countries; behind spaces of any kind, marks that show nothing, or quotation marks.
 */
const FORMULA_START = /(^|\n|;)((?:[^\S\n]|["\p{Cf}])*)(?=[=+\-@＝＋－＠])/gu;

/** A text as a cell that every spreadsheet shows as text: an apostrophe stands before what could be a formula. */
export function harmlessCell(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROLS, '')
    .replace(FORMULA_START, (_, before: string, blank: string) => `${before}'${blank}`);
}
