import { failed, ok, type Result } from '#shared/base/result.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { LOG_PROBLEMS } from '#shared/strings/log.ts';
import type { FieldChange } from '#shared/workshop/changes/field-change.ts';
import { type LogState, stacksOf } from './extend-log.ts';
import { revertChanges } from './revert-changes.ts';

/** What an undo or redo will do; stamped with place, time and author it becomes an entry of the log. */
export type UndoPlan = {
  readonly kind: 'undo' | 'redo';
  readonly of: number;
  readonly said: string;
  readonly changes: readonly FieldChange[];
};

/** Takes back the last change made in this window. */
export function planUndo(state: LogState, window: string): Result<UndoPlan> {
  const step = stacksOf(state, window).undo?.head;
  if (step === undefined) return failed(LOG_PROBLEMS.nothingToUndo);
  const back = revertChanges(state.workshop, step.changes);
  if (back.kind === 'failed') return failed(LOG_PROBLEMS.undoBlocked(step.said, back.problem.place));
  return ok({ kind: 'undo', of: step.seq, said: HISTORY.undone(step.said), changes: back.value });
}

/** Does again what this window last took back. */
export function planRedo(state: LogState, window: string): Result<UndoPlan> {
  const step = stacksOf(state, window).redo?.head;
  if (step === undefined) return failed(LOG_PROBLEMS.nothingToRedo);
  const again = revertChanges(state.workshop, step.changes);
  if (again.kind === 'failed') return failed(LOG_PROBLEMS.redoBlocked(step.said, again.problem.place));
  return ok({ kind: 'redo', of: step.seq, said: HISTORY.redone(step.said), changes: again.value });
}

/** Passes over a change that cannot be taken back any more, so that what came before it can. */
export function planToLeave(state: LogState, window: string, kind: UndoPlan['kind']): Result<UndoPlan> {
  const stacks = stacksOf(state, window);
  const step = (kind === 'undo' ? stacks.undo : stacks.redo)?.head;
  if (step === undefined) {
    return failed(kind === 'undo' ? LOG_PROBLEMS.nothingToUndo : LOG_PROBLEMS.nothingToRedo);
  }
  return ok({ kind, of: step.seq, said: HISTORY.left(step.said), changes: [] });
}
