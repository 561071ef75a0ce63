import { Suspense } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { EvidenceStep } from '../activities/evidence/EvidenceStep.tsx';
import type { ScreenId } from '../routes/routes.ts';
import { fetchedPart } from '../ui/fetched-part.tsx';

type StepProps = { readonly playbook: Playbook };

/**
 * The steps that are fetched when they are first needed, or before, once the page is idle: charts and boards must not
 * make the first screen wait.
 */
const fetched = {
  before: fetchedPart<StepProps>(
    async () => (await import('../activities/before/BeforeStep.tsx')).BeforeStep,
  ),
  frame: fetchedPart<StepProps>(async () => (await import('../activities/frame/FrameStep.tsx')).FrameStep),
  signals: fetchedPart<StepProps>(
    async () => (await import('../activities/signals/SignalsStep.tsx')).SignalsStep,
  ),
  surface: fetchedPart<StepProps>(
    async () => (await import('../activities/surface/SurfaceStep.tsx')).SurfaceStep,
  ),
  core: fetchedPart<StepProps>(async () => (await import('../activities/core/CoreStep.tsx')).CoreStep),
  path: fetchedPart<StepProps>(async () => (await import('../activities/path/PathStep.tsx')).PathStep),
  plan: fetchedPart<StepProps>(async () => (await import('../activities/plan/PlanStep.tsx')).PlanStep),
  budget: fetchedPart<StepProps>(
    async () => (await import('../activities/budget/BudgetStep.tsx')).BudgetStep,
  ),
  'read-back': fetchedPart<StepProps>(
    async () => (await import('../activities/read-back/ReadBackStep.tsx')).ReadBackStep,
  ),
} satisfies Record<Exclude<ScreenId, 'evidence'>, unknown>;

export function preloadSteps(): void {
  for (const { fetch } of Object.values(fetched)) fetch();
}

/** The work of one step. */
export function StepScreen({ step, playbook }: StepProps & { readonly step: ScreenId }) {
  const Step = step === 'evidence' ? EvidenceStep : fetched[step].Part;
  return (
    <Suspense fallback={null}>
      <Step playbook={playbook} />
    </Suspense>
  );
}
