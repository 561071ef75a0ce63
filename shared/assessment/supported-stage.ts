import type { StageId } from '#shared/playbook/ids.ts';
import { claimAnswer } from '#shared/reasons/answer-refs.ts';
import { eachOnce, onlyGiven, whenAnswers } from '#shared/reasons/expression-answers.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import { type AnswerValues, claimOf } from './answer-values.ts';
import { evaluateWhen } from './evaluate-when.ts';

export type SupportedStage = {
  /** The highest stage that what is known supports; null while nothing is answered. */
  readonly stage: StageId | null;
  readonly label: string;
  /** The highest stage it could still turn out to support, were every open answer good. */
  readonly possible: StageId | null;
  readonly reason: Reason;
};

/** Reads the playbook's stage readings from the top: the first that holds for certain names the stage. */
export function supportedStage(values: AnswerValues): SupportedStage {
  const { playbook, workshop } = values;
  const readings = playbook.evidence.stageReadings.map((reading) => ({
    ...reading,
    truth: evaluateWhen(reading.when, values),
  }));
  const possible = readings.find((reading) => reading.truth !== 'false')?.stage ?? null;
  const answered = playbook.evidence.claims.filter(
    ({ id }) => (claimOf(workshop, id)?.status ?? 'unknown') !== 'unknown',
  );
  const holding = readings.find((reading) => reading.truth === 'true');
  const rule = ruleOf(playbook, 'evidence-stage');
  if (answered.length === 0 || holding === undefined) {
    const { label, sentence } = assessmentSentences.nothingAnswered;
    return { stage: null, label, possible, reason: { sentence, answers: [], rule } };
  }
  const behind = onlyGiven(whenAnswers(holding.when, values));
  const answers = behind.length > 0 ? behind : answered.map(({ id }) => claimAnswer(values, id));
  return {
    stage: holding.stage,
    label: holding.label,
    possible,
    reason: { sentence: holding.sentence, answers: eachOnce(answers), rule },
  };
}
