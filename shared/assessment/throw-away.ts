import type { Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { AnswerValues } from './answer-values.ts';

export type ThrowAway = { readonly verdict: 'enough' | 'not-enough' | 'unknown'; readonly reason: Reason };

/** A throw-away prototype is still enough while one question is tested and no return or payment is claimed. */
export function throwAway({ workshop, playbook }: AnswerValues): ThrowAway {
  const { isolatedQuestion: isolated, claimsRepeatUse: claims } = workshop.frame;
  const { enough, notEnough } = playbook.readiness.throwAway;
  const answers = [
    ...(isolated === null
      ? []
      : [{ id: 'isolatedQuestion', label: answerWords.isolated, said: answerWords.yesNo[isolated] }]),
    ...(claims === null
      ? []
      : [{ id: 'claimsRepeatUse', label: answerWords.claimsRepeat, said: answerWords.yesNo[claims] }]),
  ];
  const verdict =
    isolated === 'yes' && claims === 'no'
      ? 'enough'
      : isolated === 'no' || claims === 'yes'
        ? 'not-enough'
        : 'unknown';
  const sentence = {
    enough,
    'not-enough': notEnough,
    unknown: assessmentSentences.stage.throwAwayUnknown,
  }[verdict];
  return { verdict, reason: { sentence, answers, rule: ruleOf(playbook, 'throw-away') } };
}
