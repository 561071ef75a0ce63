/** Words of the reason chain: from a sentence to the answers and the rule behind it. */
export const reasonStrings = {
  title: 'Where this comes from',
  answers: 'Answers behind it',
  noAnswers: 'No answer stands behind it yet.',
  rule: 'Rule',
  ruleOf: (rule: string, playbook: string, version: string): string =>
    `${rule} · ${playbook}, version ${version}`,
} as const;
