import { valueAt } from '#shared/base/plain-record.ts';
import { sameValue } from '#shared/base/same-value.ts';
import { applyChanges } from '#shared/workshop/changes/apply-changes.ts';
import type { FieldPath } from '#shared/workshop/changes/field-change.ts';
import { matchesPattern } from '#shared/workshop/changes/whole-values.ts';
import { reachesItself } from '#shared/workshop/commands/find-circle.ts';
import { danglingReferences, REFERENCES } from '#shared/workshop/commands/references.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { RawConflict } from './merge-values.ts';

/** Keeps what one side removed while the other began to refer to it: the removal is asked about instead. */
export function keepReferred(
  merged: Workshop,
  ours: Workshop,
  theirs: Workshop,
  conflicts: RawConflict[],
): Workshop {
  let workshop = merged;
  for (;;) {
    const missing = danglingReferences(workshop)
      .map(({ path, id }) => target(path, id))
      .find((path) => path !== null && (valueAt(ours, path) ?? valueAt(theirs, path)) !== undefined);
    if (missing === undefined || missing === null) return workshop;
    const [mine, other] = [valueAt(ours, missing), valueAt(theirs, missing)];
    const chosen = mine === undefined ? 'theirs' : 'ours';
    conflicts.push({ path: missing, base: mine ?? other, ours: mine, theirs: other, chosen });
    workshop = applyChanges(workshop, [{ path: missing, to: mine ?? other }]).workshop;
  }
}

function target(path: FieldPath, id: string): FieldPath | null {
  const reference = REFERENCES.find(({ at, form }) => form !== 'mixed-list' && matchesPattern(at, path));
  return reference === undefined ? null : [...reference.to, id];
}

/** Each side’s order of work makes sense by itself; together they may run in a ring. Then ours stands and theirs is asked about. */
export function breakCircles(
  merged: Workshop,
  ours: Workshop,
  theirs: Workshop,
  conflicts: RawConflict[],
): Workshop {
  let workshop = merged;
  for (const { items, field, none } of RINGS) {
    for (const id of Object.keys(valueOr(workshop, items))) {
      const next = (from: string) => [valueAt(workshop, [...items, from, field]) ?? []].flat().map(String);
      const path = [...items, id, field];
      const [mine, other] = [valueAt(ours, path), valueAt(theirs, path)];
      // Ours runs in no ring, so a ring has a piece of theirs in it.
      if (sameValue(valueAt(workshop, path), mine) || !reachesItself(id, next)) continue;
      workshop = applyChanges(workshop, [{ path, to: mine ?? none }]).workshop;
      conflicts.push({ path, base: none, ours: mine ?? none, theirs: other ?? none, chosen: 'ours' });
    }
  }
  return workshop;
}

const RINGS = [
  { items: ['plan', 'items'], field: 'dependsOn', none: [] },
  { items: ['ideas'], field: 'mergedInto', none: null },
] as const;

function valueOr(workshop: Workshop, path: FieldPath): object {
  const value = valueAt(workshop, path);
  return typeof value === 'object' && value !== null ? value : {};
}
