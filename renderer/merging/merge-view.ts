import { ok, type Result } from '#shared/base/result.ts';
import { compareStates, type Difference } from '#shared/workshop/log/compare-states.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { commonStart, type OtherCopy, previewMerge } from '../session/other-copy.ts';

export type MergeView = {
  readonly comesIn: readonly Difference[];
  readonly conflicts: number;
  readonly ancestorKnown: boolean;
  readonly isEmpty: boolean;
};

type Log = { readonly state: { readonly workshop: Workshop }; readonly entries: () => readonly LogEntry[] };

/** What merging another copy would do, before it is done. */
export function mergeView(theirs: OtherCopy, log: Log): Result<MergeView> {
  const merged = previewMerge(theirs, log);
  if (merged.kind === 'failed') return merged;
  const comesIn = compareStates(log.state.workshop, merged.value.workshop);
  const conflicts = merged.value.conflicts.length;
  return ok({
    comesIn,
    conflicts,
    ancestorKnown: commonStart(theirs, log.entries()) !== null,
    isEmpty: comesIn.length === 0 && conflicts === 0,
  });
}
