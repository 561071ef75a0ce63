const dated = (title: string, date: string | null): string => (date === null ? title : `${title} (${date})`);

/** What moved between two workshops about one product. */
export const comparisonWords = {
  title: (old: string, oldDate: string | null, now: string, nowDate: string | null): string =>
    `${dated(old, oldDate)} → ${dated(now, nowDate)}`,
  otherPlaybook: (old: string, now: string): string =>
    `The playbook changed from version ${old} to ${now}; what that alone moved is marked.`,
  conclusions: 'What moved',
  nothingMoved: 'No conclusion moved.',
  noAnswers: 'No answer changed.',
  outcome: 'Outcome',
  standing: 'Standing',
  nothing: 'nothing',
  moved: (name: string, from: string, to: string, cause: 'answers' | 'playbook' | 'both'): string =>
    `${name}: ${from} → ${to}${CAUSES[cause]}`,
} as const;

const CAUSES = {
  answers: '',
  playbook: ' (through the playbook alone)',
  both: ' (through the answers and the playbook)',
} as const;
