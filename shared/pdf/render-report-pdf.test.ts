import { describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '#shared/report/report.ts';
import { pdfText } from '#test/helpers/pdf-text.ts';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { renderReportPdf } from './render-report-pdf.tsx';

const said = (text: string) => ({ text, reasons: [] });

const report: Report = reportSchema.parse({
  format: 'nextproof.report',
  version: 1,
  language: 'en',
  title: 'What Tidewater Bookings has proved',
  runningHead: 'Tidewater Bookings · scoping workshop, 20 November 2026',
  status: 'Draft',
  footer: 'Rules: default playbook 1.0.0',
  madeAt: '2026-11-20T14:02:11Z',
  lead: said('Two offices rely on it daily. What is not yet proved stands beside what is.'),
  sections: [
    {
      id: 'decision',
      title: 'Decision',
      blocks: [
        {
          kind: 'decision',
          outcome: 'harden',
          label: 'Harden',
          standing: 'leaning',
          because: [said('One workflow solves a real problem: proved, grade 4.')],
        },
        {
          kind: 'paths',
          title: 'Four paths, how well each fits',
          rows: [
            {
              path: 'polish',
              label: 'Polish',
              lo: 0.2,
              hi: 0.5,
              blocked: true,
              chosen: false,
              note: 'blocked',
            },
            {
              path: 'harden',
              label: 'Harden',
              lo: 0.6,
              hi: 0.8,
              blocked: false,
              chosen: true,
              note: '60–80',
            },
            {
              path: 'partial-rebuild',
              label: 'Partial rebuild',
              lo: 0.4,
              hi: 0.6,
              blocked: false,
              chosen: false,
              note: '40–60',
            },
            {
              path: 'full-rebuild',
              label: 'Full rebuild',
              lo: 0,
              hi: 1,
              blocked: false,
              chosen: false,
              note: 'open',
            },
          ],
        },
      ],
    },
    {
      id: 'evidence',
      title: 'Evidence',
      blocks: [
        {
          kind: 'evidence',
          empty: 'Nothing yet.',
          unanswered: { title: 'Not answered yet', labels: ['Users come back'] },
          proved: {
            title: 'Proved',
            rows: [
              {
                id: 'EP3',
                text: 'One workflow solves a real problem',
                source: 'Two offices take all berth bookings in it since June',
                grade: 4,
                gradeLabel: 'relied on (4)',
                statusLabel: 'proved',
              },
            ],
          },
          notYet: {
            title: 'Not yet proved',
            rows: [
              {
                id: 'EN3',
                text: 'Ready for wider access: Łódź, Ærø, naïve',
                source: '',
                grade: null,
                gradeLabel: 'not graded',
                statusLabel: 'unknown',
              },
            ],
          },
        },
      ],
    },
  ],
});

describe('the report as a PDF', () => {
  it('prints every word of the report, accents included', async () => {
    const text = pdfText(await renderReportPdf(report, reportFonts));
    for (const words of [
      'What Tidewater Bookings has proved',
      'Harden',
      'leaning',
      'Partial rebuild',
      'Two offices take all berth',
      'Ready for wider access: Łódź',
      'Not answered yet 1 Users come back.',
      'Rules: default playbook 1.0.0',
      '1/1',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('gives the same bytes for the same report', async () => {
    const first = await renderReportPdf(report, reportFonts);
    const second = await renderReportPdf(report, reportFonts);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
