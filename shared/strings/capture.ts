/** What stands below every line that captures. */
export const captureStrings = {
  add: 'add',
  otherColumn: 'other column',
} as const;
