/** What Markdown, or the HTML that may stand in it, would take for a sign of its own. */
const SIGNS = /[\\`*_[\]<>#|~&]/g;
const LINE_STARTS = /^(\s*)([-+=]|\d+[.)])(?=\s|$)/;

/** Text on one line, every sign of it as it was written. */
export function markdownLine(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
  return plain
    .split(/\n+/)
    .map((line) =>
      line
        .replace(SIGNS, (sign) => `\\${sign}`)
        .replace(LINE_STARTS, (_, space: string, mark: string) => `${space}${marked(mark)}`),
    )
    .join('<br>');
}

function marked(mark: string): string {
  return /\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`;
}

/** A table; its first line is a head, as Markdown knows no other. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  ends: readonly boolean[] = [],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (ends[at] === true ? '--:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}
