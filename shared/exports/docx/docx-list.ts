import { Paragraph, Tab, TextRun } from 'docx';
import type { BlockOf } from '#shared/report/report.ts';
import { signText } from '../sign-text.ts';
import { SOFT } from './docx-style.ts';
import { heading, ifAny, paragraph, runs } from './docx-words.ts';

/** How far words stand behind a point or number, and behind a ladder of four steps, which stands there instead. */
export const INDENT = { point: 340, sign: 600 } as const;

/** Where no item of a list has a sign, each has a point. */
const NO_SIGN = '•';

export function docxList({ title, ordered, items, empty }: BlockOf<'list'>): readonly Paragraph[] {
  const head = title === '' ? [] : [heading(3, title)];
  if (items.length === 0) return [...head, ...ifAny(empty, 'Note')];
  const signs = items.map(({ glyph }) => signText(glyph));
  const reference = ordered ? 'numbers' : signs.some((sign) => sign !== '') ? 'signs' : 'points';
  const left = reference === 'signs' ? INDENT.sign : INDENT.point;
  // Each numbered list begins at one: an instance of its own, named after where it stands.
  const instance = instanceOf(items.map(({ id, text }) => `${id}${text}`).join('\n'));
  return [
    ...head,
    ...items.flatMap(({ text, detail, aside }, at) => [
      new Paragraph({
        spacing: { after: detail === '' ? 50 : 0 },
        keepNext: detail !== '',
        numbering: { reference, level: 0, instance },
        children: [
          ...(reference === 'signs' ? [new TextRun({ children: [signs[at] || NO_SIGN, new Tab()] })] : []),
          ...runs(text),
          ...(aside === '' ? [] : runs(` (${aside})`, { color: SOFT })),
        ],
      }),
      ...(detail === '' ? [] : [paragraph(detail, 'Detail', { indent: { left }, spacing: { after: 50 } })]),
    ]),
  ];
}

function instanceOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
