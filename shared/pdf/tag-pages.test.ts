import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { chartsOf } from '#shared/report/charts-of.ts';
import { exportSource } from '#test/helpers/export-source.ts';
import { pdfText } from '#test/helpers/pdf-text.ts';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { renderReportPdf } from './render-report-pdf.ts';

/** What a program that reads a PDF aloud finds in it. */
function infoOf(bytes: Uint8Array, ...wish: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'nextproof-tags-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), bytes);
    return execFileSync('pdfinfo', [...wish, join(folder, 'report.pdf')], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('the structure of the PDF', async () => {
  const report = buildReport(exportSource(sampleWorkshop('tidewater-bookings')));
  const { bytes } = await renderReportPdf(report, reportFonts);
  const structure = infoOf(bytes, '-struct-text');

  it('is there, with the language and the title', () => {
    expect(infoOf(bytes)).toMatch(/Tagged:\s+yes/);
    expect(infoOf(bytes)).toContain(report.title);
    expect(structure.split('\n')[0]).toBe('Document');
  });

  it('has every section as a heading, in order, and what follows stands outside of pictures', () => {
    const headings = [...structure.matchAll(/^ {2}H2 .*\n((?: {4}".*"\n)+)/gm)].map(([, words = '']) =>
      squeezed(words.replaceAll('"', '')),
    );
    const [decision, ...sections] = report.sections;
    const block = decision?.blocks[0];
    expect(headings).toEqual([
      squeezed(block?.kind === 'decision' ? block.headline : ''),
      ...sections.map(({ number, title }) => squeezed(number + title)),
    ]);
    expect(structure).not.toMatch(/^ {4,}H[123]/m);
  });

  it('describes each picture in words', () => {
    const charts = chartsOf(report).length + 1;
    expect(structure.match(/^ *Figure/gm)).toHaveLength(charts);
    const alternatives = Buffer.from(bytes)
      .toString('latin1')
      .match(/\/S \/Figure\s+\/Alt \(.{10}/g);
    expect(alternatives).toHaveLength(charts);
  });

  it('has tables of rows and cells, and lists of items', () => {
    expect(structure).toMatch(/Table \(block\)\n +TR\n +TH/);
    expect(structure).toMatch(/ TR\n +TD\n/);
    expect(structure).toMatch(/L \(block\)\n +LI \(block\)\n +LBody/);
    expect(structure).toMatch(/TOC\n +TOCI/);
  });

  it('holds every word of the pages but running heads and page numbers', () => {
    const said = squeezed([...structure.matchAll(/"(.*)"/g)].map(([, words]) => words).join(' '));
    const running = new Set(`${report.runningHead} ${report.status.label} ${report.footer} /`.split(/\s+/));
    const missing = pdfText(bytes)
      .split(' ')
      .filter((word) => !running.has(word) && !/^\d+$/.test(word) && !said.includes(word));
    expect(missing).toEqual([]);
  });
});
