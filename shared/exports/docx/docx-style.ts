import { type IStylesOptions, LineRuleType } from 'docx';
import { readableAccent } from '#shared/report/contrast.ts';
import type { Report } from '#shared/report/report.ts';

/** As in the PDF, in the form Word writes colours. */
export const INK = '1C2127';
const SOFT = '545B64';
export const HAIRLINE = 'DCD7CB';
export const GROUND = 'EFEBE2';
const USUAL_ACCENT = '#0b5f5a';

/** Fonts that every office program has or can stand in for; the report’s own travel only inside a PDF. */
const SANS = 'Arial';
const SERIF = 'Georgia';

/** Twentieths of a point, as Word counts. */
export const PAGES = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
} as const;
export const SIDE = 1_134;
const TEXT = 264;
const TITLE = 240;

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
  // What has no cover is to be a page or two.
  const isBrief = report.cover === null;
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
        run: { font: text, size: 20, color: INK, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 100, ...lines(TEXT) } },
      },
      title: {
        run: { font: display, size: 64, bold: true, color: INK },
        paragraph: { spacing: { after: 120, ...lines(TITLE) } },
      },
      heading1: isBrief ? heading(36, 320, 120) : heading(36, 560, 200),
      heading2: heading(26, 300, 100),
      heading3: heading(21, isBrief ? 160 : 220, 60),
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
    },
    paragraphStyles: [
      kind('Lead', 'Lead', { size: 23 }, { after: 160, ...lines(TEXT) }),
      kind('Note', 'Note', { size: 18, color: SOFT }, { after: 100 }),
      kind('Detail', 'Detail', { size: 18, color: SOFT }, { after: 0 }),
      kind('Field', 'Field', { size: 18 }, { after: 0, ...lines(TEXT) }),
      kind(
        'Headline',
        'Headline',
        { font: display, size: 48, bold: true },
        { before: 120, after: 160, ...lines(TITLE) },
      ),
      kind('Contents', 'Contents title', { font: display, size: 36, bold: true }, { after: 200 }),
      kind('Running', 'Running head', { size: 16, color: SOFT }, { after: 0 }),
    ],
  };
}
