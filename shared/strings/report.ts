/** What the report says, apart from the playbook's own prose. */
export const reportWords = {
  untitled: 'Untitled workshop',
  title: (product: string): string => `What ${product} has proved`,
  titleWithout: 'What this build has proved',
  runningHead: (title: string, day: string | null): string =>
    day === null ? `${title} · scoping workshop` : `${title} · scoping workshop, ${day}`,
  status: { draft: 'Draft', final: 'Final' },
  footer: (playbook: string, version: string, confidentiality: string): string =>
    [`Rules: ${playbook} playbook ${version}`, ...(confidentiality === '' ? [] : [confidentiality])].join(
      ' · ',
    ),
  standing: { settled: 'settled', leaning: 'leaning' },
  taken: 'taken by the room',
  overriding: (rules: string): string => `taken by the room; the rules say ${rules.toLowerCase()}`,
  overrideReason: (reason: string): string => `The room’s reason: ${reason}`,
  blockedTaken: 'The rules block this path.',
  paths: 'Four paths, how well each fits (0 to 100)',
  blocked: (sentence: string): string => `blocked: ${sentence}`,
  fit: (lo: number, hi: number): string => (lo === hi ? `${lo}` : `${lo}–${hi}`),
  notApplicable: 'does not apply',
  empty: 'Nothing yet.',
  unanswered: 'Not answered yet',
  notGraded: 'not graded',
  graded: (label: string, grade: number): string => `${label} (${grade} of 4)`,
  decisionSection: 'The decision',
  evidenceSection: 'The evidence',
} as const;
