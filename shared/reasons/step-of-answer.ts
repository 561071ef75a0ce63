import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** The step in which an answer was given, for whoever wants to see it or to change it; undefined for what is none. */
export function stepOfAnswer(id: string, workshop: Workshop, playbook: Playbook): StepId | undefined {
  const isAmong = (items: readonly { readonly id: string }[]): boolean =>
    items.some((item) => item.id === id);
  const { evidence, readiness, core, facts, conditions, maturity } = playbook;
  if (isAmong(evidence.claims) || Object.hasOwn(workshop.claims, id)) return 'evidence';
  if (id === 'biggestGains') return 'path';
  if (isAmong(facts) || isAmong(readiness.crossings) || isAmong(readiness.stay)) return 'signals';
  if (isAmong(readiness.shipConditions) || Object.hasOwn(workshop.metrics, id)) return 'signals';
  if (id === 'surface' || id === 'keep-share') return 'surface';
  if (Object.hasOwn(workshop.surface.parts, id) || Object.hasOwn(workshop.surface.notes, id))
    return 'surface';
  if (isAmong(core.checks) || isAmong(core.areas) || isAmong(core.differences)) return 'core';
  if (id === core.retrofit.id || id === 'maturityTarget') return 'core';
  if (maturity.groups.some(({ aspects }) => isAmong(aspects))) return 'core';
  return isAmong(conditions) ? 'path' : undefined;
}
