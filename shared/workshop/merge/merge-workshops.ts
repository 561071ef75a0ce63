import { failed, ok, type Result } from '#shared/base/result.ts';
import { MERGE } from '#shared/strings/merge.ts';
import type { FieldPath } from '#shared/workshop/changes/field-change.ts';
import { pathsMeet } from '#shared/workshop/changes/paths-meet.ts';
import { changesOf } from '#shared/workshop/log/extend-log.ts';
import type { Conflict, LogEntry } from '#shared/workshop/log/log-record.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { tidyWorkshop } from '#shared/workshop/tidy-workshop.ts';
import { describeIssues } from '#shared/workshop/words/describe-issues.ts';
import { placeWords } from '#shared/workshop/words/path-words.ts';
import { valueWords } from '#shared/workshop/words/value-words.ts';
import { breakCircles, keepReferred } from './keep-whole.ts';
import { mergeValues, type RawConflict } from './merge-values.ts';

/** One of the two copies, with its log where it is known, so that conflicts can say who and when. */
export type Copy = { readonly workshop: Workshop; readonly entries?: readonly LogEntry[] };

export type Merged = {
  readonly workshop: Workshop;
  /** What both sides said differently. Until somebody chooses, the side named in `chosen` stands. */
  readonly conflicts: readonly Conflict[];
};

/**
 * Joins two copies of one workshop field by field, from the state both started from (null where that is not known).
 * Whatever only one side wrote is in the result.
 */
export function mergeWorkshops(base: Workshop | null, ours: Copy, theirs: Copy): Result<Merged> {
  if (ours.workshop.id !== theirs.workshop.id) return failed(MERGE.differentWorkshops);
  const found: RawConflict[] = [];
  const ancestor = base === null ? ({ kind: 'unknown' } as const) : ({ kind: 'known', value: base } as const);
  const joined = mergeValues([], ancestor, ours.workshop, theirs.workshop, found);
  const parsed = workshopSchema.safeParse(joined);
  if (!parsed.success) {
    return failed(MERGE.invalid(describeIssues(parsed.error.issues, joined)));
  }
  const referred = keepReferred(parsed.data, ours.workshop, theirs.workshop, found);
  const straight = breakCircles(referred, ours.workshop, theirs.workshop, found);
  const { workshop } = tidyWorkshop(straight);
  return ok({ workshop, conflicts: found.map((conflict) => named(conflict, workshop, ours, theirs)) });
}

function named(
  { path, base, ours, theirs, chosen }: RawConflict,
  merged: Workshop,
  left: Copy,
  right: Copy,
): Conflict {
  return {
    path,
    chosen,
    ...(base === undefined ? {} : { base }),
    ...(ours === undefined ? {} : { ours }),
    ...(theirs === undefined ? {} : { theirs }),
    place: placeWords(merged, path),
    oursSaid: said(left.workshop, path, ours),
    theirsSaid: said(right.workshop, path, theirs),
    oursBy: lastChange(left.entries, path),
    theirsBy: lastChange(right.entries, path),
  };
}

function said(workshop: Workshop, path: FieldPath, value: unknown): string {
  if (value === undefined) return MERGE.removed;
  return (
    valueWords(workshop, path, value) ?? (typeof value === 'string' ? value.slice(0, 2_000) : MERGE.long)
  );
}

/** The last entry that touched this place, something in it, or what it is in. */
function lastChange(entries: readonly LogEntry[] | undefined, path: FieldPath): Conflict['oursBy'] {
  const entry = entries?.findLast((one) => changesOf(one).some((change) => pathsMeet(change.path, path)));
  return entry === undefined ? null : { author: entry.by.name, at: entry.at };
}
