import { applyChanges } from '#shared/workshop/changes/apply-changes.ts';
import type { FieldChange } from '#shared/workshop/changes/field-change.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { LogEntry } from './log-record.ts';
import { moveStacks, NO_STACKS, type UndoStacks } from './undo-stacks.ts';

/** Where a log has got to: the document, the last entry, and what each window can take back. */
export type LogState = {
  readonly workshop: Workshop;
  readonly seq: number;
  readonly windows: Readonly<Record<string, UndoStacks>>;
};

export type Extended = {
  readonly state: LogState;
  /** Changes that found nothing to change: the entry they build on was lost. */
  readonly missed: readonly FieldChange[];
};

/** The log one entry further. */
export function extendLog(state: LogState, entry: LogEntry): Extended {
  const seq = Math.max(state.seq, entry.seq);
  if (entry.kind === 'created') {
    return { state: { ...state, seq, workshop: entry.workshop }, missed: [] };
  }
  const { workshop, missed } = applyChanges(state.workshop, changesOf(entry));
  return { state: { workshop, seq, windows: moveWindow(state.windows, entry) }, missed };
}

export function changesOf(entry: LogEntry): readonly FieldChange[] {
  return 'changes' in entry ? entry.changes : [];
}

export function stacksOf(state: LogState, window: string): UndoStacks {
  return Object.hasOwn(state.windows, window) ? (state.windows[window] ?? NO_STACKS) : NO_STACKS;
}

export function moveWindow(windows: LogState['windows'], entry: LogEntry): LogState['windows'] {
  const { window } = entry.by;
  const before = Object.hasOwn(windows, window) ? (windows[window] ?? NO_STACKS) : NO_STACKS;
  const after = moveStacks(before, entry);
  return after === before ? windows : { ...windows, [window]: after };
}
