import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { REPORT_SIZES, type Report, type ReportBlock } from '#shared/report/report.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { exportSource } from '#test/helpers/export-source.ts';
import { hostileWorkshop } from '#test/helpers/hostile-workshop.ts';
import { convertAllWithOffice, noOffice } from '#test/helpers/office.ts';
import { pdfPages } from '#test/helpers/pdf-text.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { LONGEST_ALT } from './docx/docx-block.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';

function reportOf(workshop: Workshop, size: Report['size'] = 'standard'): Report {
  return buildReport({ ...exportSource(workshop), size });
}

/** What the words of a document are, as a reader's program takes them out of the file. */
function partOf(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx)[name];
  if (part === undefined) throw new Error(`There is no ${name}.`);
  return strFromU8(part);
}

function plainText(xml: string): string {
  return squeezed(
    xml
      .replace(/<[^>]+>/g, ' ')
      .replace(
        /&(lt|gt|quot|apos|amp);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
      ),
  );
}

function squeezed(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, '');
}

/** The headings of a document, in order: those in the styles a reader's program knows as headings. */
function headingsIn(docx: Uint8Array): readonly string[] {
  const xml = partOf(docx, 'word/document.xml');
  return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading[12]"\/>.*?<\/w:p>/gs)].map(
    ([paragraph]) => plainText(paragraph),
  );
}

function headingsOf(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    return block.kind === 'columns' ? headingsOf([...block.left, ...block.right]) : [];
  });
}

function allHeadings({ sections }: Report): readonly string[] {
  return sections
    .flatMap(({ number, title, blocks }) => [`${number} ${title}`, ...headingsOf(blocks)])
    .map(squeezed);
}

/** Everything the report says, apart from ids, reasons and what is only looked up. */
function saidIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return SILENT.has(key) || value === '' || (key === 'alt' && value.length > LONGEST_ALT) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => saidIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (SILENT.has(name) ? [] : saidIn(inner, name)));
}

const SILENT = new Set(
  // What is said only in case: of an empty list, of an area that hurts, of evidence without a grade.
  'id kind empty hurtsLabel ungraded legend columns reasons glyph align tone state stage path area gap verdict outcome statistical sha256 mediaType none stages'.split(
    ' ',
  ),
);

const CASES = [
  ...REPORT_SIZES.map((size) => ({ name: 'meridian-freight', size })),
  ...['gate-nine', 'orchard-share', 'hallway-lockers'].map((name) => ({ name, size: 'full' as const })),
];

describe('the report as a document', () => {
  it.each(CASES)(
    'says of $name everything that the $size report says, under the same headings',
    async (one) => {
      const report = reportOf(sampleWorkshop(one.name), one.size);
      const docx = await writeDocx(report);
      const inDocx = plainText(partOf(docx, 'word/document.xml'));
      const inMarkdown = squeezed(writeMarkdown(report).replace(/\\(.)/g, '$1').replace(/<br>/g, ''));
      expect(headingsIn(docx)).toEqual(allHeadings(report));
      const said = saidIn([report.cover ?? [], report.sections]).map(squeezed);
      expect(said.length).toBeGreaterThan(40);
      expect(said.filter((text) => !inDocx.includes(text))).toEqual([]);
      expect(said.filter((text) => !inMarkdown.includes(text))).toEqual([]);
    },
  );
});

describe('a report as a document', () => {
  it('has its language, title, dates and running head, and is the same again', async () => {
    const report = reportOf(sampleWorkshop('meridian-freight'));
    const docx = await writeDocx(report);
    expect(await writeDocx(report)).toEqual(docx);
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    expect(partOf(docx, 'docProps/core.xml')).toContain('2026-11-20T14:02:11Z');
    expect(plainText(partOf(docx, 'docProps/core.xml'))).toContain(squeezed(report.title));
    const heads = Object.keys(unzipSync(docx)).filter((one) => /header\d/.test(one));
    expect(heads.map((head) => plainText(partOf(docx, head))).join()).toContain(squeezed(report.runningHead));
    expect(partOf(docx, 'word/document.xml')).toContain('TOC \\h');
  });

  it('takes whatever people paste, and leaves out only what no document can hold', async () => {
    const hostile = `\u0000\u0007 <b>& "quoted" | \`code\` * _ # ${'x'.repeat(200)} 日本 👍🏽 שלום \u202Eevil \ud800`;
    const report = reportOf(
      workshopWith({
        product: 'Łódź <&>',
        claims: {
          EP3: { status: 'proved', grade: 3, source: hostile.toWellFormed() },
          own: { own: { text: '- not a list\n1. nor this\n# nor that' }, status: 'partly' },
        },
      }),
    );
    const docx = await writeDocx(report);
    const xml = partOf(docx, 'word/document.xml');
    expect(xml.replace(/[\t\r\n]/g, '')).not.toMatch(/\p{Cc}/u);
    expect(plainText(xml)).toContain(squeezed('<b>& "quoted" | `code` * _ #'));
    const markdown = writeMarkdown(report);
    expect(markdown).not.toMatch(/<b>|^# nor that|^- not a list/m);
    expect(markdown).toContain('日本 👍🏽 שלום');
  });

  it('says what its line heights are counted in, which not every program takes for granted', async () => {
    const styles = partOf(await writeDocx(reportOf(workshopWith({}))), 'word/styles.xml');
    expect(styles.match(/w:line="\d+" w:lineRule="auto"/g)?.length).toBeGreaterThan(8);
    expect(styles).not.toMatch(/w:line="\d+"(?! w:lineRule)/);
  });

  it('is two pages as a brief, also on the shorter paper', { timeout: 240_000 }, async ({ skip }) => {
    const why = noOffice('Writer');
    skip(why !== undefined, why);
    const workshops = [
      ...SAMPLES.map(({ name }) => ({ name, workshop: sampleWorkshop(name) })),
      { name: 'hostile', workshop: hostileWorkshop() },
      { name: 'empty', workshop: workshopWith({}) },
    ];
    const briefs = await Promise.all(
      workshops.map(async ({ name, workshop }) => ({
        name: `${name}.docx`,
        bytes: await writeDocx(buildReport({ ...exportSource(workshop), size: 'brief', paper: 'Letter' })),
      })),
    );
    const pages = convertAllWithOffice(briefs, 'pdf').map((pdf, at) => [
      workshops[at]?.name,
      pdfPages(pdf).length,
    ]);
    expect(pages).toEqual(workshops.map(({ name }) => [name, 2]));
  });

  it('opens in LibreOffice and comes out with the same headings in the same order', {
    timeout: 240_000,
  }, async ({ skip }) => {
    const why = noOffice('Writer');
    skip(why !== undefined, why);
    const reports = [
      reportOf(sampleWorkshop('meridian-freight'), 'full'),
      reportOf(hostileWorkshop()),
      reportOf(workshopWith({})),
    ];
    const files = await Promise.all(
      reports.map(async (report, at) => ({ name: `report-${at}.docx`, bytes: await writeDocx(report) })),
    );
    for (const [at, pdf] of convertAllWithOffice(files, 'pdf').entries()) {
      const text = squeezed(execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }));
      const headings = headingsIn(files[at]?.bytes ?? new Uint8Array());
      expect(headings.length).toBeGreaterThan(15);
      // The contents name all of them before.
      let from = text.indexOf(headings.at(-1) ?? '');
      for (const heading of headings) {
        from = text.indexOf(heading, from);
        expect(from, heading).toBeGreaterThanOrEqual(0);
        from += heading.length;
      }
    }
  });
});
