import type { Assessment } from '#shared/assessment/assess.ts';
import type { MaturityRow } from '#shared/assessment/maturity.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet } from './bullets.ts';
import type { PagePart } from './page-part.ts';
import { wrapText } from './wrap-text.ts';

export function maturityPart({ maturity }: Assessment): PagePart {
  const words = pageWords.maturity;
  const { rows, under, over, open, target } = maturity;
  if (rows.length === 0) return { title: words.title, lines: [] };
  return {
    title: words.title,
    lines: [
      ...wrapText(maturity.targetReason.sentence),
      ...group(words.under, under, target),
      ...group(words.over, over, target),
      ...(under.length + over.length === 0 && open.length < rows.length ? ['', words.fits] : []),
      ...(open.length === 0 ? [] : ['', ...wrapText(words.open(open.map(({ label }) => label)))]),
    ],
  };
}

function group(title: string, rows: readonly MaturityRow[], target: string | null): readonly string[] {
  if (rows.length === 0) return [];
  return [
    '',
    title,
    ...rows.flatMap(({ label, cells, reason }) => {
      const wanted = cells.find(({ stage }) => stage === target)?.text ?? '';
      return bullet(pageWords.maturity.row(label, reason.answers[0]?.said ?? '', wanted));
    }),
  ];
}
