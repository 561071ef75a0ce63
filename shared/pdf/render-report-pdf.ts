import type { TellProgress } from '#shared/report/drawing-progress.ts';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report } from '#shared/report/report.ts';
import { FollowDrawing } from './follow-drawing.ts';
import type { ReportFonts } from './fonts.ts';
import { layOutReport } from './lay-out-report.tsx';
import { prepareReport } from './prepare-report.ts';
import { themeOf } from './theme.ts';
import { writePdf } from './write-pdf.ts';

export type Drawn = {
  readonly bytes: Uint8Array;
  /** What could not be printed as it was written, in sentences. */
  readonly warnings: readonly string[];
};

/**
 * One report to bytes. Runs in a worker of its own: a document may leave traces in the library's state. The bytes of
 * pictures come beside the report, which names them by their checksum. `tell` hears how far it is.
 */
export async function renderReportPdf(
  report: Report,
  fonts: ReportFonts,
  pictures: readonly PictureBytes[] = [],
  tell: TellProgress = () => undefined,
): Promise<Drawn> {
  const following = new FollowDrawing(tell, report.sections.length);
  const { report: printable, behind, warnings } = await prepareReport(report, fonts);
  following.read();
  const laidOut = await layOutReport(printable, themeOf(printable, behind), pictures, (page, sections) =>
    following.filled(page, sections),
  );
  const bytes = await writePdf(printable, laidOut, (page, pages) => following.written(page, pages));
  return { bytes, warnings };
}
