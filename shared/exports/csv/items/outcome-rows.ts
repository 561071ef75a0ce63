import { inOrder } from '#shared/base/in-order.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import { whatBecame } from '#shared/moments/what-became.ts';
import { PATH_IDS } from '#shared/playbook/ids.ts';
import { picturesOf } from '#shared/report/sections/pictures.ts';
import { votesShown } from '#shared/report/votes.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { itemsCsvWords as words } from '#shared/strings/exports.ts';
import { momentStrings } from '#shared/strings/moments.ts';
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
  const { decisions, actions, parking, moments, ideas } = workshop;
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
    ...inOrder(moments).map(([, { kind, title, revealedAt, startedAt }]) => ({
      part: words.parts.moments,
      item: title,
      answer: momentStrings.kinds[kind],
      why: revealedAt === null ? words.notRevealed : '',
      day: startedAt?.slice(0, 10) ?? null,
    })),
    ...inOrder(ideas).map(([, idea]) => ({
      part: words.parts.ideas,
      item: idea.text,
      answer: words.became[whatBecame(idea)],
      why: [
        idea.mergedInto === null ? '' : words.mergedInto(ideas[idea.mergedInto]?.text ?? ''),
        idea.moment === null ? '' : words.writtenFor(moments[idea.moment]?.title ?? ''),
        idea.cluster === '' ? '' : words.cluster(idea.cluster),
      ]
        .filter((one) => one !== '')
        .join('\n'),
      who: idea.from,
    })),
  ];
}

/** What the room voted on, counted and never by name; then the photos and files that came along. */
export function voteRows(source: ExportSource): readonly ItemRow[] {
  return votesShown(source).map(({ title, rounds, note }) => ({
    part: words.parts.votes,
    item: title,
    answer: rounds.map(({ label, summary }) => `${label}: ${summary}`).join('\n'),
    why: [
      ...rounds.map(({ bars }) => bars.map((bar) => `${bar.label}: ${bar.count}`).join(', ')),
      ...(note === '' ? [] : [note]),
    ].join('\n'),
  }));
}

export function photoRows(source: ExportSource): readonly ItemRow[] {
  return picturesOf(source).map(({ name, caption, belongsTo }) => ({
    part: words.parts.photos,
    item: caption || name,
    answer: caption === '' ? '' : name,
    why: belongsTo,
  }));
}
