import { brandSchema } from '#shared/report/brand.ts';
import type { Report } from '#shared/report/report.ts';

/** The least a report can be. */
export const smallReport: Report = {
  format: 'nextproof.report',
  version: 2,
  language: 'en',
  size: 'brief',
  paper: 'A4',
  status: { id: 'draft', label: 'Draft' },
  title: 'Mill Lane',
  runningHead: 'Mill Lane',
  footer: 'Nextproof',
  confidentiality: '',
  fileName: 'mill-lane',
  madeAt: '2026-11-20T14:02:00.000Z',
  brand: brandSchema.parse({}),
  lead: { text: 'A report of one sentence.', reasons: [] },
  cover: null,
  contents: null,
  sections: [
    {
      id: 'decision',
      number: '',
      title: 'The decision',
      opensPage: true,
      lead: null,
      blocks: [
        { kind: 'sentences', tone: 'body', items: [{ text: 'A report of one sentence.', reasons: [] }] },
      ],
    },
  ],
  pictures: [],
};
