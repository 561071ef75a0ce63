import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import type { Report } from '#shared/report/report.ts';
import { exportSource } from '#test/helpers/export-source.ts';
import { type GreyPicture, readGreyPng, writeGreyPng } from '#test/helpers/grey-png.ts';
import { pdfPictures } from '#test/helpers/pdf-pictures.ts';
import { pdfPages } from '#test/helpers/pdf-text.ts';
import { pictureDifference } from '#test/helpers/picture-difference.ts';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { renderReportPdf } from './render-report-pdf.ts';

/**
 * How the main pages look. After a change that is meant, NEXTPROOF_PICTURES=new writes them anew; look at them before
 * they are kept.
 */
const folder = join(import.meta.dirname, '..', '..', 'test', 'pictures', 'report');
const DOTS_AN_INCH = 42;
/** Other versions of the program that paints them smooth edges otherwise. */
const ALLOWED = 0.004;

const report = buildReport(exportSource(sampleWorkshop('tidewater-bookings')));

async function pictured(
  what: Report,
): Promise<{ readonly pages: readonly GreyPicture[]; readonly texts: readonly string[] }> {
  const { bytes } = await renderReportPdf(what, reportFonts);
  const texts = pdfPages(bytes).map(({ words }) => words.map(({ text }) => text).join(' '));
  return { pages: pdfPictures(bytes, DOTS_AN_INCH), texts };
}

function titleOf(id: Report['sections'][number]['id']): string {
  const section = report.sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`There is no section ${id}.`);
  return section.title;
}

describe('the main pages', async () => {
  const { pages, texts } = await pictured(report);
  /** The cover names the sections too. */
  const pageOf = (words: string): number => texts.findIndex((text, at) => at > 0 && text.includes(words));
  const shown = {
    cover: 0,
    decision: 1,
    evidence: pageOf(titleOf('evidence')),
    path: pageOf(titleOf('paths')),
    plan: pageOf(titleOf('timeline')),
  };

  it.each(Object.entries(shown))('look as they did: %s', (name, at) => {
    const page = pages[at];
    if (page === undefined) throw new Error(`The page “${name}” is missing.`);
    const file = join(folder, `${name}.png`);
    if (process.env['NEXTPROOF_PICTURES'] === 'new') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, writeGreyPng(page));
    }
    expect(existsSync(file), `${name} has no picture to be compared with`).toBe(true);
    expect(pictureDifference(page, readGreyPng(readFileSync(file)))).toBeLessThan(ALLOWED);
  });

  it('would be seen to look different if a sentence was missing or a chart had moved', async () => {
    const [decision] = report.sections;
    if (decision === undefined) throw new Error('There is no decision.');
    const blocks = decision.blocks.map((block) =>
      block.kind === 'decision' ? { ...block, because: block.because.slice(0, 1) } : block,
    );
    const other = await pictured({ ...report, sections: [{ ...decision, blocks }] });
    const [before, after] = [pages[1], other.pages[1]];
    if (before === undefined || after === undefined) throw new Error('There is no second page.');
    expect(pictureDifference(before, after)).toBeGreaterThan(4 * ALLOWED);
  });
});
