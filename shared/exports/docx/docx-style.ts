import { type IStylesOptions, LineRuleType } from 'docx';
import { readableAccent } from '#shared/report/contrast.ts';
import type { Report } from '#shared/report/report.ts';

/** As in the PDF, in the form Word writes colours. */
export const INK = '1C2127';
export const SOFT = '545B64';
export const HAIRLINE = 'DCD7CB';
export const GROUND = 'EFEBE2';
const USUAL_ACCENT = '#0b5f5a';

/** Fonts that every office program has or can stand in for; the report’s own travel only inside a PDF. */
const SANS = 'Arial';
const SERIF = 'Georgia';

/** Twentieths of a point, as Word counts. */
const PAGES = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
} as const;
const SIDE = 1_134;
const TITLE = 240;

/** What a document is set in, in halves of a point and twentieths; a brief is to be two pages and is set smaller. */
const SET = {
  document: { body: 20, small: 18, lead: 23, headline: 48, line: 264, after: 100, gap: 200 },
  brief: { body: 19, small: 17, lead: 22, headline: 44, line: 256, after: 70, gap: 150 },
} as const;
/** Where the text begins and ends on a page. */
const EDGES = { document: { top: 1_300, bottom: 1_200 }, brief: { top: 1_160, bottom: 1_040 } } as const;

/** What has no cover is a brief. */
function setAs({ cover }: Report): keyof typeof SET {
  return cover === null ? 'brief' : 'document';
}

export function pageOf(report: Report) {
  return {
    size: PAGES[report.paper],
    margin: { ...EDGES[setAs(report)], left: SIDE, right: SIDE, header: 600, footer: 560 },
  };
}

export function columnWidth({ paper }: Report): number {
  return PAGES[paper].width - 2 * SIDE;
}

export function accentOf({ brand }: Report): string {
  return readableAccent(brand.accentColour, USUAL_ACCENT).colour.slice(1).toUpperCase();
}

/** Parts of a line, 240 to one. LibreOffice takes them for twentieths of a point where nobody says what they are. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

/** Named styles, so that a reader can restyle the whole document in one place. */
export function docxStyles(report: Report): IStylesOptions {
  const text = report.brand.fonts === 'serif' ? SERIF : SANS;
  const display = report.brand.fonts === 'sans' ? SANS : SERIF;
  const { body, small, lead, headline, line, after, gap } = SET[setAs(report)];
  const isBrief = setAs(report) === 'brief';
  const heading = (size: number, before: number, after: number) => ({
    run: { font: display, size, bold: true, color: INK },
    paragraph: { spacing: { before, after, ...lines(TITLE) }, keepNext: true, keepLines: true },
  });
  const kind = (id: string, name: string, run: object, spacing: object, more: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing, ...more },
  });
  return {
    default: {
      document: {
        run: { font: text, size: body, color: INK, language: { value: 'en-GB' } },
        paragraph: { spacing: { after, ...lines(line) } },
      },
      title: {
        run: { font: display, size: 64, bold: true, color: INK },
        paragraph: { spacing: { after: 120, ...lines(TITLE) } },
      },
      heading1: isBrief ? heading(30, 220, 80) : heading(36, 560, 200),
      heading2: heading(26, 300, 100),
      heading3: isBrief ? heading(19, 120, 40) : heading(21, 220, 60),
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
    },
    paragraphStyles: [
      kind('Lead', 'Lead', { size: lead }, { after: isBrief ? 100 : 160, ...lines(line) }),
      kind('Note', 'Note', { size: small, color: SOFT }, { after }),
      kind('Detail', 'Detail', { size: small, color: SOFT }, { after: 0 }),
      kind('Field', 'Field', { size: small }, { after: 0, ...lines(line) }),
      // The space behind a table is a line of its own: without one, Word joins two tables.
      kind('Gap', 'Gap', { size: 4 }, { after: 0, line: gap, lineRule: LineRuleType.EXACT }),
      kind(
        'Headline',
        'Headline',
        { font: display, size: headline, bold: true },
        { before: isBrief ? 0 : 120, after: isBrief ? 80 : 160, ...lines(TITLE) },
      ),
      kind('Contents', 'Contents title', { font: display, size: 36, bold: true }, { after: 200 }),
      kind('Running', 'Running head', { size: 16, color: SOFT }, { after: 0 }),
    ],
  };
}
