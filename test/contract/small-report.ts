import type { Report } from '#shared/report/report.ts';

/** The least a report can be. */
export const smallReport: Report = {
  format: 'nextproof.report',
  version: 1,
  language: 'en',
  title: 'Mill Lane',
  runningHead: 'Mill Lane',
  status: 'Draft',
  footer: 'Nextproof',
  madeAt: '2026-11-20T14:02:00.000Z',
  lead: { text: 'A report of one sentence.', reasons: [] },
  sections: [],
};
