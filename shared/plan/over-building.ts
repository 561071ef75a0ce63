import { cellOverrides, cellsOf, type StageCell } from '#shared/assessment/maturity-cells.ts';
import type { MaturityAspect } from '#shared/playbook/playbook.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { planWords } from '#shared/strings/plan.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlannedItem } from './planned-item.ts';

export type OverBuilding = {
  readonly item: string;
  readonly aspect: string;
  readonly reason: Reason;
};

/** Work on something the target stage says not to build yet: named in the item's references or in its title. */
export function overBuilding(
  { workshop, playbook, maturityTarget }: PlanInput,
  change: readonly PlannedItem[],
): readonly OverBuilding[] {
  if (maturityTarget === null) return [];
  const overrides = cellOverrides(workshop, playbook);
  const unwanted = playbook.maturity.groups
    .flatMap(({ aspects }) => aspects)
    .flatMap((aspect) => {
      const cell = cellsOf(aspect, overrides).find(({ stage }) => stage === maturityTarget);
      return cell === undefined || cell.instruction === 'build' ? [] : [{ aspect, cell }];
    });
  return change.flatMap((item) =>
    unwanted
      .filter(({ aspect }) => item.refs.includes(aspect.id) || names(item.title, aspect))
      .map(({ aspect, cell }) => ({
        item: item.id,
        aspect: aspect.id,
        reason: {
          sentence: sentenceOf(aspect, cell),
          answers: item.trace.answers,
          rule: ruleOf(playbook, cell.houseRule ?? 'maturity-catalogue'),
        },
      })),
  );
}

function sentenceOf({ label }: MaturityAspect, { instruction, text }: StageCell): string {
  return instruction === 'none' ? planWords.notYetBuilt(label) : planWords.overBuilt(label, text);
}

/** The whole label stands in the title, word for word. */
function names(title: string, { label }: MaturityAspect): boolean {
  return wordsOf(title).includes(wordsOf(label));
}

function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
