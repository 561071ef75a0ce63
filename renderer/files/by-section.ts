import type { Difference } from '#shared/workshop/log/compare-states.ts';

export type Section = { readonly section: string; readonly lines: readonly Difference[] };

/** Differences by the part of the workshop they stand in, in the order the parts first come up. */
export function bySection(differences: readonly Difference[]): readonly Section[] {
  const sections = new Map<string, Difference[]>();
  for (const difference of differences) {
    const lines = sections.get(difference.section);
    if (lines === undefined) sections.set(difference.section, [difference]);
    else lines.push(difference);
  }
  return [...sections].map(([section, lines]) => ({ section, lines }));
}
