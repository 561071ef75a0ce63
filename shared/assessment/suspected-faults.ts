import { assertNever } from '#shared/base/assert-never.ts';
import type { AreaId, ContaminationId, DifferenceId } from '#shared/playbook/ids.ts';
import { areaAnswers, differenceAnswer, shipAnswer } from '#shared/reasons/answer-refs.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { type AnswerValues, differenceValue } from './answer-values.ts';

export type SuspectedFault = Finding<ContaminationId> & { readonly label: string; readonly spoils: string };

const WEAK_AT_MOST = 0.375;

/** Faults that the answers about the core point to. They spoil numbers even where nobody thought of them. */
export function suspectedFaults(values: AnswerValues): readonly SuspectedFault[] {
  const { playbook } = values;
  return playbook.signals.contaminations.flatMap(({ id, label, spoils, effect }) => {
    const answers = traces(id, values);
    if (answers.length === 0) return [];
    const reason = { sentence: effect, answers, rule: ruleOf(playbook, 'suspected-faults') };
    return [{ id, label, spoils, reason }];
  });
}

function traces(id: ContaminationId, values: AnswerValues): readonly AnswerRef[] {
  switch (id) {
    case 'slow-or-crashing':
      return hurtingArea(values, 'QO');
    case 'flaky-sign-in':
      return [...weakArea(values, 'AU'), ...absent(values, 'V2')];
    case 'throw-away-schema':
      return [...weakArea(values, 'DM'), ...absent(values, 'V4')];
    case 'no-monitoring':
      return [...(values.ship.X3 === 'fails' ? [shipAnswer(values, 'X3')] : []), ...absent(values, 'V5')];
    case 'broken-onboarding':
      // Nothing in the core shows it; the room names it itself.
      return [];
    default:
      return assertNever(id);
  }
}

function weakArea(values: AnswerValues, id: AreaId): readonly AnswerRef[] {
  return (values.areas[id].value?.hi ?? 1) <= WEAK_AT_MOST ? areaAnswers(values, id) : [];
}

function hurtingArea(values: AnswerValues, id: AreaId): readonly AnswerRef[] {
  return values.areas[id].hurts ? weakArea(values, id) : [];
}

function absent(values: AnswerValues, id: DifferenceId): readonly AnswerRef[] {
  return differenceValue(values, id)?.hi === 0 ? [differenceAnswer(values, id)] : [];
}
