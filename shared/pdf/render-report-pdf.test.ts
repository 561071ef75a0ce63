import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { Report, ReportPaper, ReportSize } from '#shared/report/report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { HOSTILE, hostileWorkshop } from '#test/helpers/hostile-workshop.ts';
import { itemsNotPrinted } from '#test/helpers/items-not-printed.ts';
import { inkOutside } from '#test/helpers/pdf-ink.ts';
import { fontsLeftOut, pdfPages, pdfText } from '#test/helpers/pdf-text.ts';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { readFonts } from './fonts.ts';
import { renderReportPdf } from './render-report-pdf.ts';
import { warmUpDrawing } from './warm-up.ts';

function reportOf(workshop: Workshop, size: ReportSize, paper: ReportPaper = 'A4'): Report {
  return buildReport({
    workshop,
    playbook: defaultPlaybook,
    ...conclude(workshop, defaultPlaybook),
    changedAt: '2026-11-20T14:02:11Z',
    size,
    paper,
  });
}

/** The fullest sample has everything but photos. */
function withPhoto(workshop: Workshop): Workshop {
  const { attachments, board } = workshopWith({
    attachments: {
      wall: {
        name: 'IMG-1.jpg',
        mediaType: 'image/jpeg',
        bytes: 9,
        sha256: 'a'.repeat(64),
        caption: 'Wall of notes after the break',
      },
    },
    board: ['wall'],
  });
  return { ...workshop, attachments, board: board ?? [] };
}

/** How many there are of what a room leaves behind beside its answers. */
function kindsIn({ ideas, moments, parking, votes, decisions, actions, attachments }: Workshop) {
  return [ideas, moments, parking, votes, decisions, actions, attachments].map(
    (items) => Object.keys(items).length,
  );
}

describe('the report as a PDF', () => {
  it.each([
    ['standard', 'meridian-freight'],
    ['full', 'tidewater-bookings'],
  ] as const)('prints every item of a workshop (%s, %s)', { timeout: 240_000 }, async (size, name) => {
    const workshop = withPhoto(sampleWorkshop(name));
    if (size === 'standard') expect(kindsIn(workshop)).not.toContain(0);
    const { bytes } = await renderReportPdf(reportOf(workshop, size), reportFonts);
    expect(itemsNotPrinted(workshop, bytes)).toEqual([]);
    // It would be seen if one was left out.
    const other = { ...workshop, frame: { ...workshop.frame, context: 'Said by nobody in this room.' } };
    expect(itemsNotPrinted(other, bytes)).toEqual(['Said by nobody in this room.']);
  });

  it.each([
    ['nothing answered', workshopWith({}), 8],
    ['a usual workshop', sampleWorkshop('tidewater-bookings'), 10],
  ] as const)('loses no section between its pages and stays short: %s', async (_, workshop, most) => {
    const report = reportOf(workshop, 'standard');
    const { bytes } = await renderReportPdf(report, reportFonts);
    const text = pdfText(bytes);
    // Once on the cover, once where it begins.
    for (const { number, title, id } of report.sections)
      expect(text.split(`${number} ${title}`).length - 1, title).toBe(id === 'decision' ? 1 : 2);
    expect(pdfPages(bytes).length).toBeLessThanOrEqual(most);
  });

  it('leaves no page bare where long lists stand beside each other', async () => {
    const many = (what: string) =>
      Object.fromEntries(
        Array.from({ length: 70 }, (_, at) => [
          `${what}-${at}`,
          { text: `The ${what} with the number ${at}` },
        ]),
      );
    const workshop = workshopWith({ parking: many('question'), decisions: many('decision') });
    const { bytes } = await renderReportPdf(reportOf(workshop, 'standard'), reportFonts);
    const words = pdfPages(bytes).map((page) => page.words.length);
    // The cover and the last page may have little on them.
    expect(Math.min(...words.slice(1, -1))).toBeGreaterThan(60);
    const text = pdfText(bytes);
    for (const at of [0, 35, 69]) expect(text).toContain(`The decision with the number ${at}`);
  });

  it('lets a week chart of a few rows go on over the page, under its weeks', async () => {
    const report = reportOf(sampleWorkshop('lantern-lessons'), 'standard');
    const weeks = report.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'weeks');
    if (weeks?.kind !== 'weeks') throw new Error('There is no week chart.');
    const { bytes } = await renderReportPdf(report, reportFonts);
    const pages = pdfPages(bytes).map(({ words }) => words.map(({ text }) => text).join(' '));
    const holding = (said: string) => pages.flatMap((page, at) => (page.includes(said) ? [at] : []));
    const [first = '', last = ''] = [weeks.rows.at(0)?.label, weeks.rows.at(-1)?.label];
    expect(holding(last)[0]).toBe((holding(first)[0] ?? 0) + 1);
    expect(holding(weeks.dates[0] ?? '')).toEqual([...holding(first), ...holding(last)]);
  });

  it('brings all its letters along', async () => {
    const report = reportOf(sampleWorkshop('tidewater-bookings'), 'standard');
    const { bytes } = await renderReportPdf(report, reportFonts);
    expect(fontsLeftOut(bytes)).toEqual([]);
  });

  it('gives the same bytes for the same report, whatever was drawn to warm up', async () => {
    const report = reportOf(workshopWith({}), 'brief');
    const first = await renderReportPdf(report, reportFonts);
    await warmUpDrawing(reportFonts);
    const second = await renderReportPdf(report, reportFonts);
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it('reads as it was written, whatever was written into a file before', async () => {
    const workshop = sampleWorkshop('tidewater-bookings');
    const report = reportOf(workshop, 'standard');
    // As in a worker that was just started.
    for (const font of await readFonts(reportFonts, report.brand.fonts)) font._glyphs = {};
    await warmUpDrawing(reportFonts);
    const { bytes } = await renderReportPdf(report, reportFonts);
    expect(itemsNotPrinted(workshop, bytes)).toEqual([]);
  });

  it.each([
    ['brief', 'A4'],
    ['brief', 'Letter'],
    ['standard', 'A4'],
  ] as const)(
    'stays within its margins and prints nothing wrong, whatever was written (%s, %s)',
    { timeout: 240_000 },
    async (size, paper) => {
      const report = reportOf(hostileWorkshop(), size, paper);
      const { bytes, warnings } = await renderReportPdf(report, reportFonts);
      const pages = pdfPages(bytes);
      if (size === 'brief') expect(pages).toHaveLength(2);
      const outside = pages.flatMap(({ width, words }) =>
        words.filter(({ from, to }) => from < 50 || to > width - 50).map(({ text }) => text),
      );
      expect(outside).toEqual([]);
      expect(inkOutside(bytes, 50)).toEqual([]);
      if (size === 'brief') return;
      const text = pdfText(bytes).replace(/\s+/g, '');
      for (const words of [
        HOSTILE.chinese,
        HOSTILE.korean.split(' ')[0] ?? '',
        'Москва',
        'Łódź',
        'Beforeafter',
      ])
        expect(text).toContain(words.replace(/\s+/g, ''));
      // What no font holds is marked and told, never printed as something else.
      expect(warnings.join(' ')).toContain('U+10000');
      expect(text).toContain('LinearB:□□');
    },
  );

  it.each(['gate-nine', 'meridian-freight'])(
    'fits the brief of %s on two pages of the shorter paper',
    async (name) => {
      const { bytes } = await renderReportPdf(reportOf(sampleWorkshop(name), 'brief', 'Letter'), reportFonts);
      expect(pdfPages(bytes)).toHaveLength(2);
    },
  );
});
