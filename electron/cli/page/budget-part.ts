import type { BudgetGate } from '#shared/plan/budget-gate.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet } from './bullets.ts';
import type { PagePart } from './page-part.ts';
import { wrapText } from './wrap-text.ts';

export function budgetPart({ answers, verdict }: BudgetGate): PagePart {
  const words = pageWords.budget;
  const concrete = answers.filter((answer) => answer.concrete).length;
  return {
    title: words.title,
    lines: [
      ...wrapText(verdict === 'passed' ? words.passed : words.open(concrete, answers.length)),
      ...answers.flatMap(({ label, answer, hint, ...one }) => [
        ...bullet(words.answer(label, answer), 0, one.concrete ? '✓' : '○'),
        ...(one.concrete || hint === '' ? [] : wrapText(hint, 4)),
      ]),
    ],
  };
}
