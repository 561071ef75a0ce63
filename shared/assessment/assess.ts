import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { answerValues } from './answer-values.ts';
import { checkAgainstPlaybook, type PlaybookMismatch } from './check-against-playbook.ts';
import { assessCore, type CoreAssessment } from './core.ts';
import { assessEvidence, type EvidenceAssessment } from './evidence.ts';
import { assessMaturity, type MaturityAssessment } from './maturity.ts';
import { stageNext } from './next-stage.ts';
import { assessReadiness, type ReadinessAssessment } from './readiness.ts';
import { riskLevels } from './risk-levels.ts';
import { assessSignals, type SignalsAssessment } from './signals.ts';
import { assessStage, type StageAssessment } from './stage.ts';
import { type StepState, stepStates } from './step-states.ts';
import { assessSurface, type SurfaceAssessment } from './surface.ts';

export type Assessment = {
  readonly playbook: { readonly id: string; readonly name: string; readonly version: string };
  readonly stage: StageAssessment;
  readonly evidence: EvidenceAssessment;
  readonly signals: SignalsAssessment;
  readonly surface: SurfaceAssessment;
  readonly core: CoreAssessment;
  readonly readiness: ReadinessAssessment;
  readonly maturity: MaturityAssessment;
  readonly steps: Readonly<Record<StepId, StepState>>;
  /** Answers that belong to nothing in the playbook. */
  readonly unknownIds: readonly PlaybookMismatch[];
};

/** Everything the answers say, each finding with its reasons. */
export function assess(workshop: Workshop, playbook: Playbook): Assessment {
  const values = answerValues(workshop, playbook);
  const evidence = assessEvidence(values);
  const readiness = assessReadiness(values);
  const risks = riskLevels(values);
  const next = stageNext(values, risks);
  const maturity = assessMaturity(values, next);
  return {
    playbook: { id: playbook.id, name: playbook.name, version: playbook.version },
    stage: assessStage(values, {
      supported: evidence.supported,
      line: readiness.line,
      risks,
      next,
      maturity,
    }),
    evidence,
    signals: assessSignals(values),
    surface: assessSurface(values),
    core: assessCore(values),
    readiness,
    maturity,
    steps: stepStates(values, readiness.line.kind),
    unknownIds: checkAgainstPlaybook(workshop, playbook),
  };
}
