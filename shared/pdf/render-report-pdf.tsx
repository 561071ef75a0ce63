import { pdf } from '@react-pdf/renderer';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report } from '#shared/report/report.ts';
import type { ReportFonts } from './fonts.ts';
import { prepareReport } from './prepare-report.ts';
import { ReportDocument } from './ReportDocument.tsx';
import { themeOf } from './theme.ts';

export type Drawn = {
  readonly bytes: Uint8Array;
  /** What could not be printed as it was written, in sentences. */
  readonly warnings: readonly string[];
};

/**
 * One report to bytes. Runs in a worker of its own: a document may leave traces in the library's state. The bytes of
 * pictures come beside the report, which names them by their checksum. `tell` hears how far it is, from 0 to 1.
 */
export async function renderReportPdf(
  report: Report,
  fonts: ReportFonts,
  pictures: readonly PictureBytes[] = [],
  tell: (done: number) => void = () => undefined,
): Promise<Drawn> {
  const { report: printable, behind, warnings } = await prepareReport(report, fonts);
  const blob = await pdf(
    <ReportDocument report={printable} theme={themeOf(printable, behind)} pictures={pictures} tell={tell} />,
  ).toBlob();
  return { bytes: new Uint8Array(await blob.arrayBuffer()), warnings };
}
