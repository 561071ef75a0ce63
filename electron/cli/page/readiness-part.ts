import type { Assessment } from '#shared/assessment/assess.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet } from './bullets.ts';
import type { PagePart } from './page-part.ts';
import { wrapText } from './wrap-text.ts';

export function readinessPart({ readiness }: Assessment): PagePart {
  const words = pageWords.readiness;
  const { line, ship, obligations } = readiness;
  const marks = { holds: '✓', fails: '✗', unknown: '?' } as const;
  return {
    title: words.title,
    lines: [
      ...wrapText(words.verdict(line.label, line.reason.sentence)),
      ...line.reason.answers.filter(() => line.kind === 'crossed').flatMap(({ label }) => bullet(label)),
      '',
      ...wrapText(words.verdict(ship.label, ship.reason.sentence)),
      ...ship.conditions.flatMap(({ label, state, reason }) =>
        bullet(words.condition(label, state, reason.answers[0]?.said ?? ''), 0, marks[state]),
      ),
      ...(obligations.length === 0 ? [] : ['']),
      ...obligations.flatMap(({ reason }) => bullet(reason.sentence)),
      ...line.contradictions.flatMap(({ reason }) => bullet(reason.sentence, 0, '!')),
    ],
  };
}
