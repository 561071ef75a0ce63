/** The one question before the desktop closes a window: the file is behind, something of the room runs, or both. */
export const closingStrings = {
  title: { behind: 'The file is behind', running: 'The session is running' },
  kept: 'Everything is kept on this computer and is here the next time.',
  behind: 'Your file does not have the last changes yet.',
  running: {
    clock: (item: string): string =>
      `The clock runs${item === '' ? '' : ` for “${item}”`}. It goes on counting while Nextproof is closed.`,
    phones: (people: number): string =>
      people === 0
        ? 'Phones can join. The room closes; to join again they need the new code.'
        : `${people === 1 ? 'One person is' : `${people} people are`} in the room by phone. The room closes; to join again they need the new code.`,
    vote: (title: string): string =>
      `The vote on “${title}” is open. It stays open, with what has been voted so far.`,
    writing: 'The room is writing. The board stays as it is, with what has been handed in so far.',
  },
  saveAndClose: 'Save file and close',
  closeUnsaved: 'Close without saving the file',
  close: 'Close Nextproof',
  stay: 'Stay',
} as const;
