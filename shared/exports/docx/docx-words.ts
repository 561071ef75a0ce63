import { HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx';

type Style = 'Lead' | 'Note' | 'Detail' | 'Field' | 'Gap' | 'Headline' | 'Running' | 'Contents';
/** A size in halves of a point, where it is not that of the style. */
type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly color?: string;
  readonly size?: number;
};

/** Control characters would make the file one that Word has to repair. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Text as runs: line ends stay line ends. */
export function runs(
  text: string,
  { bold = false, color, size }: Omit<Run, 'text'> = {},
): readonly TextRun[] {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(FORBIDDEN, '')
    .split('\n');
  return lines.map(
    (line, at) =>
      new TextRun({
        text: line,
        ...(at === 0 ? {} : { break: 1 }),
        ...(bold ? { bold } : {}),
        ...(color === undefined ? {} : { color }),
        ...(size === undefined ? {} : { size }),
      }),
  );
}

export function paragraph(
  text: string,
  style?: Style,
  more: IParagraphOptions & Omit<Run, 'text' | 'size'> = {},
): Paragraph {
  const { bold = false, color, ...rest } = more;
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...rest,
    children: [...runs(text, color === undefined ? { bold } : { bold, color })],
  });
}

export function heading(level: 1 | 2 | 3, text: string, more: IParagraphOptions = {}): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
  return new Paragraph({ heading: levels[level], ...more, children: [...runs(text)] });
}

/** The space behind a table. */
export function gap(): Paragraph {
  return paragraph('', 'Gap');
}

/** A paragraph, or nothing where there is nothing to say. */
export function ifAny(text: string, style?: Style): readonly Paragraph[] {
  return text === '' ? [] : [paragraph(text, style)];
}
