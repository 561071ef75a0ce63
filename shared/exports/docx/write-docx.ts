import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Report, ReportSection } from '#shared/report/report.ts';
import { docxBlock } from './docx-block.ts';
import { docxContents, docxCover } from './docx-front.ts';
import { INDENT } from './docx-list.ts';
import { docxPictures, type PictureBytes } from './docx-pictures.ts';
import { columnWidth, docxStyles, pageOf } from './docx-style.ts';
import { heading, paragraph, runs } from './docx-words.ts';
import { settleZip } from './settle-zip.ts';

/** The report as a document that can be edited: real headings, tables and lists, nothing that only looks like them. */
export async function writeDocx(report: Report, pictures: PictureBytes = new Map()): Promise<Uint8Array> {
  const { cover, contents, sections } = report;
  const hasFront = cover !== null || contents !== null;
  const width = columnWidth(report);
  const document = new Document({
    title: report.title,
    creator: report.brand.consultancy || 'Nextproof',
    lastModifiedBy: report.brand.consultancy || 'Nextproof',
    description: report.lead.text,
    styles: docxStyles(report),
    numbering: {
      config: [
        numbering('points', LevelFormat.BULLET, '•', INDENT.point),
        numbering('numbers', LevelFormat.DECIMAL, '%1.', INDENT.point),
        // A list as the others, whose items bring their signs along as text.
        numbering('signs', LevelFormat.BULLET, '', INDENT.sign, LevelSuffix.NOTHING),
      ],
    },
    features: { updateFields: false },
    sections: [
      {
        properties: {
          titlePage: cover !== null,
          page: pageOf(report),
        },
        headers: {
          default: runningHead(report, width),
          first: new Header({ children: [paragraph('', 'Running')] }),
        },
        footers: {
          default: foot(report, width),
          first: new Footer({ children: [paragraph('', 'Running')] }),
        },
        children: [
          ...(cover === null ? [] : docxCover(report, cover)),
          ...(contents === null ? [] : docxContents(contents)),
          ...sections.flatMap((section, at) => chapter(section, width, hasFront || at > 0)),
          ...docxPictures(report, pictures),
        ],
      },
    ],
  });
  const bytes = await Packer.pack(document, 'uint8array');
  return settleZip(bytes, report.madeAt);
}

/** Room above a heading would be left empty at the top of a page. */
const AT_THE_TOP = { pageBreakBefore: true, spacing: { before: 0 } } as const;

function chapter(section: ReportSection, width: number, follows: boolean) {
  const { number, title, opensPage, lead, blocks } = section;
  return [
    heading(1, number === '' ? title : `${number} ${title}`, opensPage && follows ? AT_THE_TOP : {}),
    ...(lead === null ? [] : [paragraph(lead.text, 'Lead', { keepNext: blocks.length > 0 })]),
    ...blocks.flatMap((block, at) => docxBlock(block, width, blocks[at + 1])),
  ];
}

function runningHead(report: Report, width: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Running',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [...runs(report.runningHead), new TextRun({ text: `\t${report.status.label}` })],
      }),
    ],
  });
}

function foot(report: Report, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...runs(report.footer),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function numbering(
  reference: string,
  format: (typeof LevelFormat)['BULLET' | 'DECIMAL'],
  text: string,
  left: number,
  suffix: (typeof LevelSuffix)['TAB' | 'NOTHING'] = LevelSuffix.TAB,
) {
  return {
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        suffix,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left, hanging: left } } },
      },
    ],
  };
}
