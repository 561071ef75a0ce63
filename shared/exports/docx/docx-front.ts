import { ImageRun, LeaderType, Paragraph, type Table, TableOfContents } from 'docx';
import { readJpeg } from '#shared/pictures/read-jpeg.ts';
import { readPng } from '#shared/pictures/read-png.ts';
import type { Logo } from '#shared/report/brand.ts';
import { isFull, nameLength } from '#shared/report/cover-names.ts';
import type { Report, ReportCover } from '#shared/report/report.ts';
import { accentOf, columnWidth } from './docx-style.ts';
import { type DocxCell, docxTable } from './docx-table.ts';
import { ifAny, paragraph, runs } from './docx-words.ts';

/** A long name is set smaller, so that the cover stays one page; in halves of a point. */
const NAME_SIZE = { usual: 64, long: 50, longest: 34 } as const;

/** The first page: whose report it is, of what, when, who was there. */
export function docxCover(report: Report, cover: ReportCover): readonly (Paragraph | Table)[] {
  const { clientLogo, consultancyLogo, consultancy } = report.brand;
  const line = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  return [
    ...(clientLogo === null ? ifAny(cover.client) : [picture(clientLogo)]),
    paragraph(cover.status, 'Note'),
    new Paragraph({
      spacing: { before: isFull(cover) ? 600 : 2_400, after: 120 },
      border: { top: { style: 'single', size: 24, color: accentOf(report), space: 18 } },
      style: 'Title',
      children: [...runs(cover.product, { size: NAME_SIZE[nameLength(cover.product)] })],
    }),
    ...ifAny(cover.subtitle, 'Lead'),
    ...ifAny(line(cover.client, cover.date), 'Lead'),
    paragraph('', 'Note', { spacing: { before: isFull(cover) ? 300 : 1_200 } }),
    ...people(cover.people, columnWidth(report)),
    paragraph('', 'Note'),
    ...(consultancyLogo === null ? [] : [picture(consultancyLogo)]),
    ...ifAny(cover.preparedBy || consultancy, 'Note'),
    ...ifAny(report.confidentiality, 'Note'),
  ];
}

function people(sides: ReportCover['people'], width: number): readonly Table[] {
  if (sides.length === 0) return [];
  const rows = sides.flatMap((side) =>
    side.people.map(({ name, role, note }, at): readonly DocxCell[] => [
      { content: at === 0 ? [paragraph(side.title, 'Detail')] : [] },
      { content: [paragraph(name, 'Field')] },
      { content: [paragraph([role, note].filter((one) => one !== '').join(', '), 'Detail')] },
    ]),
  );
  return [docxTable([Math.round(width * 0.2), Math.round(width * 0.36), Math.round(width * 0.44)], rows)];
}

/** As large as a logo is on a page of text, in its own proportions. */
const LOGO_HEIGHT = 40;
const LOGO_WIDTH = 200;

function picture({ mediaType, base64, alt }: Logo): Paragraph {
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const header = mediaType === 'image/png' ? readPng(data) : readJpeg(data);
  // A logo that says nothing of its size is none that could be shown.
  if (typeof header === 'string') return paragraph(alt, 'Note');
  const scale = Math.min(LOGO_WIDTH / header.width, LOGO_HEIGHT / header.height);
  return new Paragraph({
    children: [
      new ImageRun({
        type: mediaType === 'image/png' ? 'png' : 'jpg',
        data,
        transformation: {
          width: Math.max(1, Math.round(header.width * scale)),
          height: Math.max(1, Math.round(header.height * scale)),
        },
        altText: { name: alt, description: alt, title: alt },
      }),
    ],
  });
}

/** A real table of contents: links that work at once, page numbers when the reader’s program fills them in. */
export function docxContents(title: string): readonly (Paragraph | TableOfContents)[] {
  return [
    // No heading: a table of contents does not list itself.
    paragraph(title, 'Contents', { pageBreakBefore: true }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ];
}
