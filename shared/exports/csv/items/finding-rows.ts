import { claimsInOrder } from '#shared/assessment/claims-in-order.ts';
import { inOrder } from '#shared/base/in-order.ts';
import { areaAnswer, differenceAnswer, metricAnswer, retrofitAnswer } from '#shared/reasons/answer-refs.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { itemsCsvWords as words } from '#shared/strings/exports.ts';
import type { CheckScore } from '#shared/workshop/schema/core.ts';
import type { CheckId } from '#shared/workshop/schema/ids.ts';
import { type ExportSource, personName } from '../../export-source.ts';
import { answered, type ItemRow, labelOf } from './item-row.ts';

export function claimRows({ workshop, playbook }: ExportSource): readonly ItemRow[] {
  return claimsInOrder(workshop, playbook).map(({ id, text, own, status, grade, source }) => {
    const claim = workshop.claims[id];
    return {
      part: words.parts.claims,
      ...(own ? {} : { id }),
      item: text,
      answer: status === 'unknown' ? '' : labelOf(playbook.evidence.statuses, status),
      level: grade,
      why: source,
      who: personName(workshop, claim?.saidBy ?? null),
      day: claim?.seenOn ?? null,
    };
  });
}

export function signalRows({ workshop, assessment }: ExportSource): readonly ItemRow[] {
  return assessment.signals.signals.map((signal) => {
    const metric = workshop.metrics[signal.id];
    return {
      part: words.parts.signals,
      item: signal.name,
      answer: metric === undefined ? '' : answered(metricAnswer(signal.id, metric)),
      why:
        signal.fault.kind === 'none' ? signal.verdictLabel : `${signal.verdictLabel}; ${signal.fault.label}`,
    };
  });
}

export function surfaceRows({ workshop, playbook }: ExportSource): readonly ItemRow[] {
  const { dispositions, prompts } = playbook.surface;
  return [
    ...inOrder(workshop.surface.parts).map(([, { name, disposition, reason }]) => ({
      part: words.parts.surface,
      item: name,
      answer: disposition === null ? '' : labelOf(dispositions, disposition),
      why: reason,
    })),
    ...inOrder(workshop.surface.notes).map(([, { prompt, text, from }]) => ({
      part: words.parts.surfaceNotes,
      id: prompt,
      item: text,
      answer: from === null ? '' : from.replace('-', ' '),
      why: labelOf(prompts, prompt),
    })),
  ];
}

export function coreRows(source: ExportSource): readonly ItemRow[] {
  const { workshop, playbook } = source;
  const { areas, checks, differences, retrofit } = playbook.core;
  return [
    ...checks.map(({ id, label, area }) => {
      // A check of the playbook is kept under its own id.
      const check = workshop.core.checks[id as CheckId];
      return {
        part: words.parts.checks,
        id,
        item: label,
        ...scored(check?.score ?? null),
        hurts: check?.hurts ?? false,
        why: labelOf(areas, area),
      };
    }),
    ...areas.map(({ id, label }) => {
      const area = workshop.core.areas[id];
      const whole = area?.score ?? null;
      return {
        part: words.parts.areas,
        id,
        item: label,
        ...(whole === null ? { answer: answered(areaAnswer(source, id)) } : scored(whole)),
        hurts: area?.hurts ?? false,
        why: area?.reason ?? '',
      };
    }),
    ...differences.map(({ id, label }) => ({
      part: words.parts.differences,
      id,
      item: label,
      answer: answered(differenceAnswer(source, id)),
    })),
    {
      part: words.parts.retrofit,
      id: retrofit.id,
      item: retrofit.label,
      answer: answered(retrofitAnswer(source)),
      level: workshop.core.retrofit.value,
    },
  ];
}

export function maturityRows({ assessment }: ExportSource): readonly ItemRow[] {
  return assessment.maturity.rows.map(({ label, group, stands, reason }) => ({
    part: words.parts.maturity,
    item: `${group.label}: ${label}`,
    answer: stands === null ? '' : (reason.answers[0]?.said ?? ''),
    why: reason.sentence,
  }));
}

function scored(score: CheckScore | null): Pick<ItemRow, 'answer' | 'level'> {
  if (score === null) return {};
  return score === 'not-applicable' ? { answer: answerWords.notApplicable } : { level: score };
}
