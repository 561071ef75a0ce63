import { ImageRun, Paragraph } from 'docx';
import type { Report, ReportPicture } from '#shared/report/report.ts';
import { documentWords } from '#shared/strings/exports.ts';
import { columnWidth } from './docx-style.ts';
import { ifAny, paragraph } from './docx-words.ts';

/** Photos by their checksum, as the workshop keeps them. */
export type PictureBytes = ReadonlyMap<string, Uint8Array>;

const TYPES: Readonly<Partial<Record<ReportPicture['mediaType'], 'png' | 'jpg'>>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
};
/** Pixels of an office document: 96 to the inch, where a point has 20 twips and an inch 1440. */
const TWIPS_IN_A_PIXEL = 15;
const TALLEST = 720;

/** Photos in full, files by their names, each with what it belongs to. */
export function docxPictures(report: Report, bytes: PictureBytes): readonly Paragraph[] {
  const widest = Math.floor(columnWidth(report) / TWIPS_IN_A_PIXEL);
  return report.pictures.flatMap((picture) => {
    const { name, caption, belongsTo } = picture;
    const shown = drawn(picture, bytes.get(picture.sha256), widest);
    return [
      paragraph(caption === '' ? name : `${name}: ${caption}`, undefined, { bold: true, keepNext: true }),
      ...(shown === null ? [paragraph(documentWords.notShown(name), 'Note')] : [shown]),
      ...ifAny(belongsTo, 'Note'),
    ];
  });
}

function drawn(
  { mediaType, width, height, name, caption }: ReportPicture,
  data: Uint8Array | undefined,
  widest: number,
): Paragraph | null {
  const type = TYPES[mediaType];
  if (type === undefined || data === undefined || width === null || height === null) return null;
  const scale = Math.min(1, widest / width, TALLEST / height);
  return new Paragraph({
    children: [
      new ImageRun({
        type,
        data,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name, description: caption || name, title: name },
      }),
    ],
  });
}
