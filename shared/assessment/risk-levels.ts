import type { Interval } from '#shared/base/interval.ts';
import { atLeast, isBelow } from '#shared/base/tolerance.ts';
import type { RiskId, StageId } from '#shared/playbook/ids.ts';
import { expressionAnswers } from '#shared/reasons/expression-answers.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import { aiChecks } from './ai-checks.ts';
import type { AnswerValues } from './answer-values.ts';
import { evaluateExpression } from './evaluate-expression.ts';

export type RiskLevel = 'open' | 'partly' | 'settled' | 'unknown';

export type RiskAssessment = {
  readonly id: RiskId;
  readonly label: string;
  readonly provedAt: StageId;
  readonly level: RiskLevel;
  /** Whether the room said so, or it was read from the evidence. */
  readonly from: 'room' | 'evidence';
  /** How far the answers resolve it, from 0 to 1. */
  readonly resolved: Interval | null;
  readonly reason: Reason;
};

/** How far each risk is reduced: as the room says, else as the evidence shows. */
export function riskLevels(values: AnswerValues): readonly RiskAssessment[] {
  const { workshop, playbook } = values;
  return playbook.frame.risks.map(({ id, label, provedAt, resolvedBy }) => {
    const resolved = evaluateExpression(resolvedBy, values);
    const said = workshop.frame.risks[id];
    if (said !== undefined) {
      const answers = [{ id: `risk-${id}`, label, said: answerWords.risk[said] }];
      const reason = {
        sentence: assessmentSentences.stage.riskSaid[said](label),
        answers,
        rule: ruleOf(playbook, 'risks'),
      };
      return { id, label, provedAt, level: said, from: 'room', resolved, reason };
    }
    const inferred = inferredLevel(resolved, playbook.frame.resolvedFrom);
    const failing = id === 'technical' ? aiHoldsBack(inferred, values) : null;
    const level = failing?.level ?? inferred;
    const reason = {
      sentence: assessmentSentences.stage.riskInferred[level](label),
      answers: [...(failing?.answers ?? []), ...expressionAnswers(resolvedBy, values)],
      rule: ruleOf(playbook, 'risks'),
    };
    return { id, label, provedAt, level, from: 'evidence', resolved, reason };
  });
}

function inferredLevel(resolved: Interval | null, resolvedFrom: number): RiskLevel {
  if (resolved === null) return 'unknown';
  if (atLeast(resolved.lo, resolvedFrom)) return 'settled';
  if (isBelow(resolved.hi, resolvedFrom / 2)) return 'open';
  return isBelow(resolved.hi, resolvedFrom) ? 'partly' : 'unknown';
}

/** Whatever else was shown: an AI feature that is not accurate, fast and cheap enough is not known to be feasible. */
function aiHoldsBack(
  inferred: RiskLevel,
  values: AnswerValues,
): { readonly level: RiskLevel; readonly answers: readonly AnswerRef[] } | null {
  const checks = aiChecks(values);
  const failing = checks.filter((check) => check.said === 'no');
  if (failing.length > 0) return { level: 'open', answers: failing.map((check) => check.answer) };
  const partly = checks.filter((check) => check.said === 'partly');
  if (partly.length === 0 || inferred === 'open') return null;
  return { level: 'partly', answers: partly.map((check) => check.answer) };
}
