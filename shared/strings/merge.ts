/** Words for the merging of two copies. */
export const MERGE = {
  removed: 'removed',
  nothing: 'nothing there',
  long: 'a longer text',
  invalid: (sentence: string) => ({
    code: 'merge-invalid',
    what: `The two copies cannot be joined: ${sentence}`,
    work: 'Both copies are as they were.',
    next: 'Correct this in one of the copies and merge again.',
  }),
  differentWorkshops: {
    code: 'merge-different',
    what: 'These are two different workshops, not two copies of one.',
    work: 'Both are as they were.',
    next: 'Open the copy that belongs to this workshop.',
  },
  noPlace: {
    code: 'merge-no-place',
    what: 'The place this choice belongs to is no longer there.',
    next: 'Look at the workshop as it stands now and enter the value by hand.',
  },
} as const;
