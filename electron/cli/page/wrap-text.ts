export const PAGE_WIDTH = 92;

const LEAST_WIDTH = 20;

/** Breaks a text into lines of the page, all set in; a first line may begin with a mark of its own. */
export function wrapText(text: string, indent = 0, first = ' '.repeat(indent)): readonly string[] {
  const margin = ' '.repeat(indent);
  const room = Math.max(LEAST_WIDTH, PAGE_WIDTH - indent);
  const lines: string[] = [];
  for (const paragraph of printable(text).split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widthOf(longer) > room) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    if (line !== '') lines.push(line);
  }
  return lines.map((line, at) => `${at === 0 ? first : margin}${line}`.trimEnd());
}

/** How many columns a text takes, near enough: whole letters, not code units. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    width +=
      /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
        segment,
      )
        ? 2
        : 1;
  }
  return width;
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A document may hold anything; what would move the cursor or colour a terminal becomes a plain space. */
function printable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ');
}
