import type { FieldChange } from '#shared/workshop/changes/field-change.ts';
import type { LogEntry } from './log-record.ts';

/** Something that can be taken back or done again. */
export type UndoStep = {
  readonly seq: number;
  readonly said: string;
  /** What it last did; taking back means reverting these. */
  readonly changes: readonly FieldChange[];
};

/** A linked list: growing it costs nothing, however long the workshop. */
export type Stack<T> = { readonly head: T; readonly rest: Stack<T> } | null;

export type UndoStacks = { readonly undo: Stack<UndoStep>; readonly redo: Stack<UndoStep> };

export const NO_STACKS: UndoStacks = { undo: null, redo: null };

/** How an entry changes the stacks of the window it was made in. */
export function moveStacks(stacks: UndoStacks, entry: LogEntry): UndoStacks {
  switch (entry.kind) {
    case 'created':
    case 'milestone':
      return stacks;
    case 'command':
      return entry.undoable ? pushed(stacks, entry) : stacks;
    case 'merge':
    case 'restore':
      return pushed(stacks, entry);
    case 'undo': {
      const step = stacks.undo;
      if (step?.head.seq !== entry.of) return stacks;
      const undone = { ...step.head, changes: entry.changes };
      const redo = entry.changes.length === 0 ? stacks.redo : { head: undone, rest: stacks.redo };
      return { undo: step.rest, redo };
    }
    case 'redo': {
      const step = stacks.redo;
      if (step?.head.seq !== entry.of) return stacks;
      const again = { ...step.head, changes: entry.changes };
      const undo = entry.changes.length === 0 ? stacks.undo : { head: again, rest: stacks.undo };
      return { undo, redo: step.rest };
    }
  }
}

/** A new change ends what could be done again. */
function pushed(stacks: UndoStacks, entry: UndoStep): UndoStacks {
  const { seq, said, changes } = entry;
  return { undo: { head: { seq, said, changes }, rest: stacks.undo }, redo: null };
}
