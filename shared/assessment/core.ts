import type { Interval } from '#shared/base/interval.ts';
import { houseRuleOption } from '#shared/playbook/house-rule-option.ts';
import { AREA_IDS, type AreaId, type DifferenceId } from '#shared/playbook/ids.ts';
import {
  areaAnswers,
  crossingAnswer,
  differenceAnswer,
  retrofitAnswer,
} from '#shared/reasons/answer-refs.ts';
import { onlyGiven, whenAnswers } from '#shared/reasons/expression-answers.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import { type AnswerValues, checkAnswerOf, crossingHolds } from './answer-values.ts';
import { evaluateWhen } from './evaluate-when.ts';
import { answersOfIds, type Presence, presenceOf } from './shown-by.ts';

export type AreaAssessment = {
  readonly id: AreaId;
  readonly label: string;
  /** From 0 to 1; null: not applicable. The radar draws these in this order. */
  readonly value: Interval | null;
  readonly frictionFree: Interval | null;
  readonly hurts: boolean;
  readonly scoredWhole: boolean;
  readonly answered: number;
  readonly checks: number;
  /** Differences, absent or partly there, that weaken this area. */
  readonly weakenedBy: readonly DifferenceId[];
  readonly answers: readonly AnswerRef[];
};

export type DifferenceAssessment = {
  readonly id: DifferenceId;
  readonly label: string;
  readonly said: 'present' | 'partly' | 'absent' | 'not-applicable' | null;
  readonly weakens: readonly AreaId[];
  readonly reason: Reason | null;
};

export type CoreAssessment = {
  readonly areas: readonly AreaAssessment[];
  readonly differences: readonly DifferenceAssessment[];
  readonly readings: readonly Finding[];
  readonly retrofit: {
    readonly level: number | null;
    readonly label: string;
    readonly reasons: readonly Reason[];
  };
  /** What production quality means, and how far the answers show it. */
  readonly quality: readonly (Finding & { readonly label: string; readonly presence: Presence })[];
};

/** The technical core: how sound each area is, where it hurts, and what that says together. */
export function assessCore(values: AnswerValues): CoreAssessment {
  const { playbook } = values;
  const differences = playbook.core.differences.map((definition) => assessDifference(definition, values));
  return {
    areas: AREA_IDS.map((id) => assessArea(id, differences, values)),
    differences,
    readings: playbook.core.readings.flatMap((reading) =>
      evaluateWhen(reading.when, values) === 'true'
        ? [
            {
              id: reading.id,
              reason: {
                sentence: reading.sentence,
                answers: onlyGiven(whenAnswers(reading.when, values)),
                rule: ruleOf(playbook, reading.id),
              },
            },
          ]
        : [],
    ),
    retrofit: assessRetrofit(values),
    quality: playbook.core.productionQuality.map(({ id, label, help, shownBy }) => ({
      id,
      label,
      presence: presenceOf(shownBy, values),
      reason: { sentence: help, answers: answersOfIds(shownBy, values), rule: ruleOf(playbook, id) },
    })),
  };
}

function assessArea(
  id: AreaId,
  differences: readonly DifferenceAssessment[],
  values: AnswerValues,
): AreaAssessment {
  const { workshop, playbook, checksOf } = values;
  const checks = checksOf[id];
  const scored = checks.filter((check) => (checkAnswerOf(workshop, check.id)?.score ?? null) !== null);
  return {
    id,
    label: playbook.core.areas.find((area) => area.id === id)?.label ?? id,
    ...values.areas[id],
    scoredWhole: (workshop.core.areas[id]?.score ?? null) !== null,
    answered: scored.length,
    checks: checks.length,
    weakenedBy: differences.filter((difference) => difference.weakens.includes(id)).map((entry) => entry.id),
    answers: areaAnswers(values, id),
  };
}

function assessDifference(
  { id, label, areas }: AnswerValues['playbook']['core']['differences'][number],
  values: AnswerValues,
): DifferenceAssessment {
  const { playbook, workshop } = values;
  const said = workshop.core.differences[id]?.value ?? null;
  if (said !== 'absent' && said !== 'partly') return { id, label, said, weakens: [], reason: null };
  const labels = areas.map((area) => playbook.core.areas.find((entry) => entry.id === area)?.label ?? area);
  const sentence = assessmentSentences.core.differenceWeakens[said](label, labels);
  return {
    id,
    label,
    said,
    weakens: areas,
    reason: { sentence, answers: [differenceAnswer(values, id)], rule: ruleOf(playbook, id) },
  };
}

/** Retrofit difficulty, and what the house rule makes of it for the choice between partial and fresh. */
function assessRetrofit(values: AnswerValues): CoreAssessment['retrofit'] {
  const { playbook, workshop } = values;
  const { levels, id } = playbook.core.retrofit;
  const definition = levels.find((level) => level.level === workshop.core.retrofit.value);
  if (definition === undefined) return { level: null, label: answerWords.notAnswered, reasons: [] };
  const answer = retrofitAnswer(values);
  const rule = ruleOf(playbook, id);
  const reasons: Reason[] = [{ sentence: definition.help, answers: [answer], rule }];
  const hard = definition.level >= levels.length - 2;
  const option = houseRuleOption(playbook, 'HR10');
  if (option !== null) {
    reasons.push({ sentence: option.sentence, answers: [answer], rule: ruleOf(playbook, 'HR10') });
  }
  if (option?.id === 'retrofit-decides') {
    const sentence = hard ? assessmentSentences.core.retrofitHard : assessmentSentences.core.retrofitEasy;
    reasons.push({ sentence, answers: [answer], rule: ruleOf(playbook, 'HR10') });
    if (hard && crossingHolds(workshop, 'Y2')) {
      const answers = [answer, crossingAnswer(values, 'Y2')];
      reasons.push({ sentence: assessmentSentences.core.retrofitWithRealData, answers, rule });
    }
  }
  return { level: definition.level, label: definition.label, reasons };
}
