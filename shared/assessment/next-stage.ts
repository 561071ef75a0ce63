import { houseRuleIs } from '#shared/playbook/house-rule-option.ts';
import type { StageId } from '#shared/playbook/ids.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { AnswerValues } from './answer-values.ts';
import type { RiskAssessment, RiskLevel } from './risk-levels.ts';
import type { SupportedStage } from './supported-stage.ts';

export type StageChoice = {
  /** null while nothing tells. */
  readonly stage: StageId | null;
  readonly label: string | null;
  readonly from: 'room' | 'rules' | 'nothing';
  /** What the rules would say by themselves. */
  readonly byRules: StageId | null;
  readonly reasons: readonly Reason[];
};

const WEIGHT: Readonly<Record<RiskLevel, number>> = { open: 2, partly: 1, unknown: 1, settled: 0 };

/** Where the build stands: where the room says it does, else what the evidence supports. */
export function stageNow(values: AnswerValues, supported: SupportedStage): StageChoice {
  const picked = values.workshop.frame.stageNow;
  const said = pickedAnswer('stageNow', answerWords.stageNow, picked, values);
  const reasons: Reason[] = [];
  if (picked !== null) {
    const sentence = assessmentSentences.stage.roomSaysNow(stageLabel(values, picked));
    reasons.push({ sentence, answers: said, rule: ruleOf(values.playbook, 'stage-now') });
  }
  const { stage, reason } = supported;
  if (stage !== null && (picked === null || picked !== stage)) reasons.push(reason);
  return choice(picked, stage, reasons, values);
}

/** The stage to prove next: the room’s pick, else the stage that proves the largest risk still open. */
export function stageNext(values: AnswerValues, risks: readonly RiskAssessment[]): StageChoice {
  const { workshop, playbook } = values;
  const picked = workshop.frame.stageNext;
  const rule = ruleOf(playbook, 'stage-next');
  const reasons: Reason[] = [];
  if (picked !== null) {
    const sentence = assessmentSentences.stage.roomSaysNext(stageLabel(values, picked));
    const answers = pickedAnswer('stageNext', answerWords.stageNext, picked, values);
    reasons.push({ sentence, answers, rule });
  }
  const largest = largestRisk(risks);
  if (risks.every((risk) => risk.level === 'settled')) {
    const answers = risks.flatMap((risk) => risk.reason.answers);
    reasons.push({ sentence: assessmentSentences.stage.allSettled, answers, rule });
    return choice(picked, 'production', reasons, values);
  }
  if (largest === null) {
    if (picked === null) {
      reasons.push({ sentence: assessmentSentences.stage.nothingTells, answers: [], rule });
    }
    return choice(picked, null, reasons, values);
  }
  const straight = largest.provedAt === 'prototype' && houseRuleIs(playbook, 'HR11', 'straight-to-mvp');
  const byRules = straight ? 'mvp' : largest.provedAt;
  const label = stageLabel(values, byRules);
  const sentence = assessmentSentences.stage.largestRisk[largest.from](largest.label, label);
  reasons.push({ sentence, answers: largest.reason.answers, rule }, largest.reason);
  return choice(picked, byRules, reasons, values);
}

/** Earlier risks come first when equally open. While nothing at all is known, it asks. */
function largestRisk(risks: readonly RiskAssessment[]): RiskAssessment | null {
  if (risks.every((risk) => risk.level === 'unknown')) return null;
  let largest: RiskAssessment | null = null;
  for (const risk of risks) {
    if (WEIGHT[risk.level] > (largest === null ? 0 : WEIGHT[largest.level])) largest = risk;
  }
  return largest;
}

function choice(
  picked: StageId | null,
  byRules: StageId | null,
  reasons: readonly Reason[],
  values: AnswerValues,
): StageChoice {
  const stage = picked ?? byRules;
  const from = picked !== null ? 'room' : byRules !== null ? 'rules' : 'nothing';
  return { stage, label: stage === null ? null : stageLabel(values, stage), from, byRules, reasons };
}

function pickedAnswer(
  id: string,
  label: string,
  picked: StageId | null,
  values: AnswerValues,
): readonly AnswerRef[] {
  return picked === null ? [] : [{ id, label, said: stageLabel(values, picked) }];
}

export function stageLabel({ playbook }: AnswerValues, id: StageId): string {
  return playbook.frame.stages.find((stage) => stage.id === id)?.label ?? id;
}
