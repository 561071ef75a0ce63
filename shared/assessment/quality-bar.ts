import { houseRuleOption } from '#shared/playbook/house-rule-option.ts';
import { STAKE_IDS } from '#shared/playbook/ids.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { AnswerValues } from './answer-values.ts';
import type { LineVerdict } from './line-crossed.ts';

export type QualityBar = {
  readonly bar: 'lean' | 'production';
  /** Stakes that are high. They raise the bar and are never evidence. */
  readonly stakes: readonly AnswerRef[];
  readonly reasons: readonly Reason[];
};

/** How well an MVP has to be built (house rule 12). */
export function qualityBar(values: AnswerValues, line: LineVerdict): QualityBar {
  const { workshop, playbook } = values;
  const stakes = STAKE_IDS.filter((id) => workshop.frame.stakes[id] === 'yes').map((id) => ({
    id,
    label: playbook.readiness.stakes.find((stake) => stake.id === id)?.label ?? id,
    said: answerWords.yesNo.yes,
  }));
  const option = houseRuleOption(playbook, 'HR12');
  const rule = ruleOf(playbook, 'HR12');
  const reasons: Reason[] = option === null ? [] : [{ sentence: option.sentence, answers: [], rule }];
  if (option?.id === 'always-production') return { bar: 'production', stakes, reasons };
  if (option?.id === 'always-lean') return { bar: 'lean', stakes, reasons };
  const crossed = line.kind === 'crossed';
  if (stakes.length > 0) {
    reasons.push({ sentence: assessmentSentences.readiness.stakesRaiseBar, answers: stakes, rule });
  }
  if (crossed) {
    const sentence = assessmentSentences.readiness.crossedRaisesBar;
    reasons.push({ sentence, answers: line.reason.answers, rule });
  }
  return { bar: crossed || stakes.length > 0 ? 'production' : 'lean', stakes, reasons };
}
