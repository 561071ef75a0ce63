import { type ComponentType, lazy, Suspense } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { EvidenceStep } from '../activities/evidence/EvidenceStep.tsx';
import type { ScreenId } from './routes.ts';

type Screen = ComponentType<{ readonly playbook: Playbook }>;
type Load = () => Promise<{ readonly default: Screen }>;

/**
 * The steps that are loaded when they are first needed, or before, once the page is idle: charts and boards must not
 * make the first screen wait.
 */
const loads: Readonly<Record<Exclude<ScreenId, 'evidence'>, Load>> = {
  before: () =>
    import('../activities/before/BeforeStep.tsx').then(({ BeforeStep }) => ({ default: BeforeStep })),
  signals: () =>
    import('../activities/signals/SignalsStep.tsx').then(({ SignalsStep }) => ({ default: SignalsStep })),
  surface: () =>
    import('../activities/surface/SurfaceStep.tsx').then(({ SurfaceStep }) => ({ default: SurfaceStep })),
  frame: () => import('../activities/frame/FrameStep.tsx').then(({ FrameStep }) => ({ default: FrameStep })),
  core: () => import('../activities/core/CoreStep.tsx').then(({ CoreStep }) => ({ default: CoreStep })),
  plan: () => import('../activities/plan/PlanStep.tsx').then(({ PlanStep }) => ({ default: PlanStep })),
  budget: () =>
    import('../activities/budget/BudgetStep.tsx').then(({ BudgetStep }) => ({ default: BudgetStep })),
  'read-back': () =>
    import('../activities/read-back/ReadBackStep.tsx').then(({ ReadBackStep }) => ({
      default: ReadBackStep,
    })),
  path: () => import('../activities/path/PathStep.tsx').then(({ PathStep }) => ({ default: PathStep })),
};

const lazily = Object.entries<Load>(loads).map(([step, load]) => [step, lazy(load)]);
const screens: Readonly<Partial<Record<ScreenId, Screen>>> = {
  evidence: EvidenceStep,
  ...Object.fromEntries(lazily),
};

export function preloadSteps(): void {
  for (const load of Object.values<Load>(loads)) void load();
}

/** The work of one step. */
export function StepScreen({ step, playbook }: { readonly step: ScreenId; readonly playbook: Playbook }) {
  const Step = screens[step];
  if (Step === undefined) return null;
  return (
    <Suspense fallback={null}>
      <Step playbook={playbook} />
    </Suspense>
  );
}
