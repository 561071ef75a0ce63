import { pdf } from '@react-pdf/renderer';
import type { Report } from '#shared/report/report.ts';
import { type ReportFonts, registerFonts } from './fonts.ts';
import { ReportDocument } from './ReportDocument.tsx';
import { themeOf } from './theme.ts';

/** One report to bytes. Runs in a worker of its own: a document may leave traces in the library's state. */
export async function renderReportPdf(report: Report, fonts: ReportFonts): Promise<Uint8Array> {
  registerFonts(fonts);
  const blob = await pdf(<ReportDocument report={report} theme={themeOf(report, [])} />).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
