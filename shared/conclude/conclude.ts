import { type Assessment, assess } from '#shared/assessment/assess.ts';
import { decide } from '#shared/decision/decide.ts';
import type { Decision } from '#shared/decision/decision.ts';
import { buildPlan, type StagePlan } from '#shared/plan/build-plan.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Everything a workshop comes to: what is known, what follows for the path, and what to do next. */
export type Conclusion = {
  readonly assessment: Assessment;
  readonly decision: Decision;
  readonly plan: StagePlan;
};

export function conclude(workshop: Workshop, playbook: Playbook): Conclusion {
  const assessment = assess(workshop, playbook);
  const decision = decide(workshop, playbook);
  const plan = buildPlan({
    workshop,
    playbook,
    outcome: decision.decision.outcome,
    maturityTarget: assessment.maturity.target,
    openQuestions: decision.askNext,
  });
  return { assessment, decision, plan };
}
