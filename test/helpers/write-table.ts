import { readFileSync, writeFileSync } from 'node:fs';

const FROM = '<!-- measured: from here to the end mark a run writes; do not edit -->';
const TO = '<!-- end of measured -->';

/** Puts what a run came to between the marks of a page, so that no figure in it was typed by hand. */
export function writeTable(
  page: string,
  head: readonly string[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(FROM), text.indexOf(TO)];
  if (from < 0 || to < from) throw new Error(`${page} has no marks to write between.`);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [line(headings), line(headings.map(() => '---')), ...rows.map(line)];
  writeFileSync(page, [text.slice(0, from) + FROM, '', ...head, ...table, '', text.slice(to)].join('\n'));
}
