import {
  AREA_IDS,
  BUDGET_QUESTION_IDS,
  CROSSING_IDS,
  DIFFERENCE_IDS,
  FACT_IDS,
  OUTCOME_IDS,
  PROMPT_IDS,
  RETROFIT_ID,
  SHIP_CONDITION_IDS,
  STAKE_IDS,
  STAY_IDS,
  type StepId,
} from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

const FIXED: ReadonlyMap<string, StepId> = new Map([
  ...[...AREA_IDS, ...DIFFERENCE_IDS, RETROFIT_ID].map((id) => [id, 'core'] as const),
  ...[...CROSSING_IDS, ...STAY_IDS, ...SHIP_CONDITION_IDS, ...FACT_IDS].map((id) => [id, 'signals'] as const),
  ...STAKE_IDS.map((id) => [id, 'frame'] as const),
  ...PROMPT_IDS.map((id) => [id, 'surface'] as const),
  ...OUTCOME_IDS.map((id) => [id, 'path'] as const),
  ...BUDGET_QUESTION_IDS.map((id) => [id, 'budget'] as const),
  // Asked beside the paths, because it decides between them.
  ['biggestGains', 'path'],
  // What the named parts come to together.
  ['keep-share', 'surface'],
  ['surface', 'surface'],
  ['maturityTarget', 'core'],
]);

/** The step in which an answer lives, so that a reason can lead back to it; null for what stands in no step. */
export function stepOfAnswer(id: string, workshop: Workshop, playbook: Playbook): StepId | null {
  const fixed = FIXED.get(id);
  if (fixed !== undefined) return fixed;
  if (playbook.evidence.claims.some((claim) => claim.id === id) || Object.hasOwn(workshop.claims, id))
    return 'evidence';
  if (playbook.core.checks.some((check) => check.id === id)) return 'core';
  if (Object.hasOwn(workshop.surface.parts, id) || Object.hasOwn(workshop.surface.notes, id))
    return 'surface';
  if (playbook.conditions.some((condition) => condition.id === id)) return 'path';
  if (Object.hasOwn(workshop.metrics, id)) return 'signals';
  if (Object.hasOwn(workshop.plan.items, id) || Object.hasOwn(workshop.matrix, id)) return 'plan';
  if (playbook.maturity.groups.some(({ aspects }) => aspects.some((aspect) => aspect.id === id)))
    return 'core';
  if (
    Object.hasOwn(workshop.actions, id) ||
    Object.hasOwn(workshop.decisions, id) ||
    Object.hasOwn(workshop.parking, id)
  )
    return 'read-back';
  return null;
}
