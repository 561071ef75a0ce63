import { brandSchema } from '#shared/report/brand.ts';
import { cell, column, item, list, plain, row, sentences, table } from '#shared/report/make.ts';
import type { Report } from '#shared/report/report.ts';
import { type ReportFonts, readWeights } from './fonts.ts';
import { learnUsualPairs } from './read-font.ts';
import { renderReportPdf } from './render-report-pdf.ts';

const ROWS = 40;
const WORDS = 'A plain sentence of usual length, drawn to read in the fonts and to make the engine quick.';

/** A report of plain words: what most reports are made of, so that the next one finds everything loaded and compiled. */
const report: Report = {
  format: 'nextproof.report',
  version: 2,
  language: 'en',
  size: 'standard',
  paper: 'A4',
  status: { id: 'draft', label: 'Draft' },
  title: WORDS,
  runningHead: WORDS,
  footer: WORDS,
  confidentiality: '',
  fileName: 'warm-up',
  madeAt: '2026-01-01T00:00:00Z',
  brand: brandSchema.parse({}),
  lead: plain(WORDS),
  cover: null,
  contents: null,
  sections: [
    {
      id: 'scope',
      number: '1',
      title: 'Title',
      opensPage: true,
      lead: plain(WORDS),
      blocks: [
        ...sentences([plain(WORDS)]),
        table(
          'Table',
          [column('One', 0.4), column('Two', 0.3, { tone: 'soft' }), column('Three', 0.3)],
          Array.from({ length: ROWS }, (_, at) =>
            row(String(at), [
              cell(WORDS, { glyph: { kind: 'grade', value: 2 } }),
              cell(WORDS, { detail: WORDS }),
              cell(String(at)),
            ]),
          ),
        ),
        {
          kind: 'columns',
          left: [list('List', [item('one', WORDS, { aside: 'aside' })])],
          right: [list('List', [item('two', WORDS, { glyph: { kind: 'path', value: 'harden' } })])],
        },
      ],
    },
  ],
  pictures: [],
};

/** Draws it and throws it away. A document of plain words leaves no trace in those that follow. */
export async function warmUpDrawing(
  fonts: ReportFonts,
  isNeeded: () => boolean = () => false,
): Promise<void> {
  await renderReportPdf(report, fonts);
  for (const font of (await readWeights(fonts, report.brand.fonts)).flat())
    await learnUsualPairs(font, isNeeded);
}
