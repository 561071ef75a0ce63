import { houseRuleOption } from '#shared/playbook/house-rule-option.ts';
import { crossingAnswer } from '#shared/reasons/answer-refs.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import { type AnswerValues, crossingHolds } from './answer-values.ts';

export type ObligationId = 'data-protection' | 'payment-standards' | 'privacy-rule';

/** What the law and the payment networks ask because of what the build already does. */
export function obligations(values: AnswerValues): readonly Finding<ObligationId>[] {
  const { workshop, playbook } = values;
  const found: Finding<ObligationId>[] = [];
  if (crossingHolds(workshop, 'Y2')) {
    const answers = [crossingAnswer(values, 'Y2')];
    const sentence = assessmentSentences.readiness.dataProtection;
    found.push({
      id: 'data-protection',
      reason: { sentence, answers, rule: ruleOf(playbook, 'obligations') },
    });
    const option = houseRuleOption(playbook, 'HR1');
    if (option !== null) {
      const reason = { sentence: option.sentence, answers, rule: ruleOf(playbook, 'HR1') };
      found.push({ id: 'privacy-rule', reason });
    }
  }
  if (crossingHolds(workshop, 'Y3')) {
    const answers = [crossingAnswer(values, 'Y3')];
    const sentence = assessmentSentences.readiness.paymentStandards;
    found.push({
      id: 'payment-standards',
      reason: { sentence, answers, rule: ruleOf(playbook, 'obligations') },
    });
  }
  return found;
}
