import { type MaturityStageId, STAGE_IDS } from '#shared/playbook/ids.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { type AiCheck, aiChecks } from './ai-checks.ts';
import type { AnswerValues } from './answer-values.ts';
import type { LineVerdict } from './line-crossed.ts';
import type { MaturityAssessment } from './maturity.ts';
import { type StageChoice, stageNow } from './next-stage.ts';
import type { RiskAssessment } from './risk-levels.ts';
import { answersOfIds, type Presence, presenceOf } from './shown-by.ts';
import { type StageWarning, stageWarnings } from './stage-warnings.ts';
import type { SupportedStage } from './supported-stage.ts';
import { type ThrowAway, throwAway } from './throw-away.ts';
import { type StepUp, stepUp, userStage } from './user-stage.ts';

export type MustHave = Finding & { readonly label: string; readonly presence: Presence };

export type StageAssessment = {
  readonly supported: SupportedStage;
  readonly now: StageChoice;
  readonly next: StageChoice;
  readonly risks: readonly RiskAssessment[];
  readonly warnings: readonly StageWarning[];
  /** What is no longer optional from the MVP on; null before it. */
  readonly mustHaves: readonly MustHave[] | null;
  readonly missing: readonly MustHave[];
  readonly aiChecks: readonly AiCheck[];
  readonly throwAway: ThrowAway;
  /** The maturity stage that the number of active users belongs to. */
  readonly userStage: MaturityStageId | null;
  readonly stepUp: StepUp;
};

export type StageInputs = {
  readonly supported: SupportedStage;
  readonly line: LineVerdict;
  readonly risks: readonly RiskAssessment[];
  readonly next: StageChoice;
  readonly maturity: MaturityAssessment;
};

/** Where the build stands, what the next stage must prove, and what goes wrong on the way. */
export function assessStage(values: AnswerValues, known: StageInputs): StageAssessment {
  const { supported, line, risks, next, maturity } = known;
  const now = stageNow(values, supported);
  const still = throwAway(values);
  const atMvp = [now.stage, next.stage].some(
    (stage) => stage !== null && STAGE_IDS.indexOf(stage) >= STAGE_IDS.indexOf('mvp'),
  );
  const mustHaves = atMvp ? mustHavesOf(values) : null;
  return {
    supported,
    now,
    next,
    risks,
    warnings: stageWarnings(values, { supported, now, risks, line, maturity, throwAway: still }),
    mustHaves,
    missing: (mustHaves ?? []).filter((entry) => entry.presence === 'missing'),
    aiChecks: aiChecks(values),
    throwAway: still,
    userStage: userStage(values.workshop.frame.activeUsers, values.playbook),
    stepUp: stepUp(values),
  };
}

function mustHavesOf(values: AnswerValues): readonly MustHave[] {
  return values.playbook.frame.mustMvp.map(({ id, label, help, shownBy }) => ({
    id,
    label,
    presence: presenceOf(shownBy, values),
    reason: { sentence: help, answers: answersOfIds(shownBy, values), rule: ruleOf(values.playbook, id) },
  }));
}
