/** Words around the facts; the facts themselves come from the playbook. */
export const factStrings = {
  how: 'How do we know?',
  note: (fact: string): string => `How we know: ${fact}`,
} as const;
