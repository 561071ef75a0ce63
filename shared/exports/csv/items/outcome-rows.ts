import { inOrder } from '#shared/base/in-order.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import { PATH_IDS } from '#shared/playbook/ids.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { itemsCsvWords as words } from '#shared/strings/exports.ts';
import type { ConditionId } from '#shared/workshop/schema/ids.ts';
import { type ExportSource, personName } from '../../export-source.ts';
import { type ItemRow, labelOf } from './item-row.ts';

export function decisionRows({ workshop, playbook, decision }: ExportSource): readonly ItemRow[] {
  const { asserted, costs, currency } = workshop.path;
  const { outcome, by, reason } = decision.decision;
  const taken = by === 'rules' ? null : workshop.path.taken;
  return [
    {
      part: words.parts.decision,
      item: outcomeLabel(playbook, outcome),
      answer: taken === null ? words.ruled : '',
      why: reason,
      who: personName(workshop, taken?.by ?? null),
      day: taken?.at?.slice(0, 10) ?? null,
    },
    ...playbook.conditions.flatMap(({ id, label }) => {
      const said = asserted[id as ConditionId];
      return said === undefined
        ? []
        : [
            {
              part: words.parts.asserted,
              id,
              item: label,
              answer: answerWords.asserted(said.value),
              why: said.reason,
            },
          ];
    }),
    ...PATH_IDS.flatMap((id) => {
      const cost = costs[id];
      const { weeks = null, money = null } = cost ?? {};
      const said = [
        ...(weeks === null ? [] : [words.weeks(weeks.low, weeks.likely, weeks.high)]),
        ...(money === null ? [] : [words.money(money.low, money.likely, money.high, currency)]),
      ];
      return said.length === 0
        ? []
        : [{ part: words.parts.costs, item: labelOf(playbook.paths, id), answer: said.join(', ') }];
    }),
  ];
}

export function matrixRows({ plan, playbook }: ExportSource): readonly ItemRow[] {
  const { columns } = playbook.plan.matrix;
  return (['keep', 'change', 'defer'] as const).flatMap((column) =>
    plan.matrix[column].map(({ label, why, trigger }) => ({
      part: words.parts.matrix,
      item: label,
      answer: labelOf(columns, column),
      why: trigger === '' ? why : `${why}\n${trigger}`,
    })),
  );
}

export function budgetRows({ plan }: ExportSource): readonly ItemRow[] {
  return plan.budget.answers.map(({ id, label, answer, confirmed }) => ({
    part: words.parts.budget,
    id,
    item: label,
    answer,
    why: confirmed ? words.confirmed : words.toConfirm,
  }));
}

/** What was caught along the way. */
export function capturedRows({ workshop }: ExportSource): readonly ItemRow[] {
  const { decisions, actions, parking, ideas } = workshop;
  return [
    ...inOrder(decisions).map(([, { text, by, at }]) => ({
      part: words.parts.decisions,
      item: text,
      who: personName(workshop, by),
      day: at?.slice(0, 10) ?? null,
    })),
    ...inOrder(actions).map(([, { text, owner, due, done }]) => ({
      part: words.parts.actions,
      item: text,
      answer: done ? words.done : words.open,
      who: personName(workshop, owner),
      day: due,
    })),
    ...inOrder(parking).map(([, { text, by, settled }]) => ({
      part: words.parts.parking,
      item: text,
      answer: settled ? words.settled : words.open,
      who: personName(workshop, by),
    })),
    ...inOrder(ideas).map(([, { text, from, cluster, mergedInto }]) => ({
      part: words.parts.ideas,
      item: text,
      answer: cluster,
      why: mergedInto === null ? '' : words.mergedInto(ideas[mergedInto]?.text ?? ''),
      who: from,
    })),
  ];
}
