import { valueAt } from '#shared/base/plain-record.ts';
import { sameValue } from '#shared/base/same-value.ts';
import { mergingStrings } from '#shared/strings/merging.ts';
import type { Conflict } from '#shared/workshop/log/log-record.ts';
import type { OpenConflict } from '#shared/workshop/merge/open-conflicts.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type ConflictSide = {
  readonly choice: 'ours' | 'theirs';
  readonly whose: string;
  readonly who: string;
  readonly said: string;
  /** Whether it is what the workshop says until somebody chooses. */
  readonly stands: boolean;
};

export type ConflictView = {
  readonly id: string;
  readonly conflict: Conflict;
  readonly place: string;
  readonly sides: readonly [ConflictSide, ConflictSide];
};

const words = mergingStrings.open;

/** A place two copies said differently, with both sides, who and when. */
export function conflictView(
  { id, conflict }: OpenConflict,
  workshop: Workshop,
  when: (instant: string) => string,
): ConflictView {
  const now = valueAt(workshop, conflict.path);
  const who = (by: Conflict['oursBy']): string =>
    by === null ? words.unknownBy : words.by(by.author, when(by.at));
  return {
    id,
    conflict,
    place: conflict.place,
    sides: [
      {
        choice: 'ours',
        whose: words.ours,
        who: who(conflict.oursBy),
        said: conflict.oursSaid,
        stands: sameValue(now, conflict.ours),
      },
      {
        choice: 'theirs',
        whose: words.theirs,
        who: who(conflict.theirsBy),
        said: conflict.theirsSaid,
        stands: sameValue(now, conflict.theirs),
      },
    ],
  };
}
