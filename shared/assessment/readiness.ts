import { SHIP_CONDITION_IDS, type ShipConditionId } from '#shared/playbook/ids.ts';
import { shipAnswer } from '#shared/reasons/answer-refs.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { AnswerValues } from './answer-values.ts';
import { type LineVerdict, lineVerdict } from './line-crossed.ts';
import { type ObligationId, obligations } from './obligations.ts';
import { type QualityBar, qualityBar } from './quality-bar.ts';
import { type ShipState, shipTestCounts } from './ship-condition.ts';

export type ShipFinding = {
  readonly id: ShipConditionId;
  readonly label: string;
  readonly state: ShipState;
  readonly reason: Reason;
};

export type ShipReadiness = {
  readonly verdict: 'ready' | 'not-ready' | 'unknown';
  readonly label: string;
  readonly reason: Reason;
  readonly conditions: readonly ShipFinding[];
  readonly fails: readonly ShipConditionId[];
  readonly open: readonly ShipConditionId[];
  readonly testsNotTried: readonly ShipConditionId[];
  /** Once the line is crossed none of the four can wait. */
  readonly binding: boolean;
};

export type ReadinessAssessment = {
  readonly line: LineVerdict;
  readonly ship: ShipReadiness;
  readonly obligations: readonly Finding<ObligationId>[];
  readonly quality: QualityBar;
};

/** What the build owes to whom, and whether it can already be relied on. */
export function assessReadiness(values: AnswerValues): ReadinessAssessment {
  const line = lineVerdict(values);
  return {
    line,
    ship: shipReadiness(values, line),
    obligations: obligations(values),
    quality: qualityBar(values, line),
  };
}

function shipReadiness(values: AnswerValues, line: LineVerdict): ShipReadiness {
  const { playbook, workshop } = values;
  const conditions = playbook.readiness.shipConditions.map(({ id, label, statement, test }) => {
    const state = values.ship[id];
    const sentence = assessmentSentences.readiness.ship[state](statement, test);
    return {
      id,
      label,
      state,
      reason: { sentence, answers: [shipAnswer(values, id)], rule: ruleOf(playbook, id) },
    };
  });
  const inState = (state: ShipState): readonly ShipConditionId[] =>
    SHIP_CONDITION_IDS.filter((id) => values.ship[id] === state);
  const fails = inState('fails');
  const open = inState('unknown');
  const about = (ids: readonly ShipConditionId[], label: string, sentence: string) => ({
    label,
    reason: {
      sentence,
      answers: ids.map((id) => shipAnswer(values, id)),
      rule: ruleOf(playbook, 'ship-readiness'),
    },
  });
  const { ready, notReady } = playbook.readiness;
  const unknown = assessmentSentences.readiness.shipUnknown(open.length);
  return {
    ...(fails.length > 0
      ? { verdict: 'not-ready', ...about(fails, notReady.label, notReady.sentence) }
      : open.length > 0
        ? { verdict: 'unknown', ...about(open, unknown.label, unknown.sentence) }
        : { verdict: 'ready', ...about(SHIP_CONDITION_IDS, ready.label, ready.sentence) }),
    conditions,
    fails,
    open,
    testsNotTried: SHIP_CONDITION_IDS.filter(
      (id) => shipTestCounts(playbook, id) && (workshop.readiness.ship[id]?.test ?? null) === null,
    ),
    binding: line.kind === 'crossed',
  };
}
