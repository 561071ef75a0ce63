import type { Assessment } from '#shared/assessment/assess.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet, labelled } from './bullets.ts';
import type { PagePart } from './page-part.ts';

const COLUMN = 12;

export function surfacePart({ surface }: Assessment): PagePart {
  const words = pageWords.surface;
  const { parts, findings } = surface;
  const named = (of: readonly { readonly name: string }[]): string => of.map(({ name }) => name).join(', ');
  return {
    title: words.title,
    lines: [
      ...labelled(words.keep, named(parts.keep), COLUMN),
      ...labelled(words.simplify, named(parts.simplify), COLUMN),
      ...labelled(words.drop, named(parts.drop), COLUMN),
      ...labelled(words.unsorted, named(parts.unsorted), COLUMN),
      ...(findings.length === 0 ? [] : ['']),
      ...findings.flatMap(({ reason }) => bullet(reason.sentence)),
    ],
  };
}
