/** What can go wrong with undo, history and the log of a workshop. */
export const LOG_PROBLEMS = {
  noStart: {
    code: 'log-no-start',
    what: 'The beginning of this workshop’s history is missing.',
    work: 'The history was left as it is; nothing in it was changed.',
    next: 'Open the last backup or the last file you saved of this workshop.',
  },
  doesNotAddUp: {
    code: 'log-damaged',
    what: 'Parts of this workshop’s history are missing, and what is left does not fit together.',
    work: 'The history was left as it is; nothing in it was changed.',
    next: 'Open the last backup or the last file you saved of this workshop.',
  },
  badRecord: (said: string) => ({
    code: 'log-record',
    what: `An entry of the history cannot be read: ${said}`,
    work: 'The other entries are not affected.',
    next: 'Look at the history for what is missing and enter it again.',
  }),
  nothingToUndo: {
    code: 'nothing-to-undo',
    what: 'There is nothing left to undo in this window.',
    work: 'Nothing was changed.',
    next: 'The history shows what was done in other windows.',
  },
  nothingToRedo: {
    code: 'nothing-to-redo',
    what: 'There is nothing to redo in this window.',
    work: 'Nothing was changed.',
    next: 'Redo is there after an undo, until something new is changed.',
  },
  pointMissing: {
    code: 'point-missing',
    what: 'This point is not in the history of this workshop.',
    work: 'Nothing was changed.',
    next: 'Choose another one in the history.',
  },
  noName: {
    code: 'milestone-no-name',
    what: 'A milestone needs a name.',
    work: 'Nothing was changed.',
    next: 'Type what this moment is, such as “Before the break”.',
  },
  undoBlocked: (said: string, place: string) => ({
    code: 'undo-blocked',
    what: `“${said}” cannot be undone, because something was changed there since: ${place}.`,
    work: 'Nothing was changed.',
    next: 'Change it by hand, or leave it and undo what came before.',
  }),
  redoBlocked: (said: string, place: string) => ({
    code: 'redo-blocked',
    what: `“${said}” cannot be done again, because something was changed there since: ${place}.`,
    work: 'Nothing was changed.',
    next: 'Enter it by hand.',
  }),
} as const;
