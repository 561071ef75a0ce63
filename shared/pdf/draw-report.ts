import { zipCharts } from '#shared/exports/charts/zip-charts.ts';
import type { TellProgress } from '#shared/report/drawing-progress.ts';
import type { DrawnAs } from '#shared/report/drawn-as.ts';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report } from '#shared/report/report.ts';
import { drawCharts } from './drawings/draw-charts.tsx';
import type { ReportFonts } from './fonts.ts';
import { type Drawn, renderReportPdf } from './render-report-pdf.ts';

/** What a worker that draws is there for: the report as a PDF, or its charts as drawings in one zip. */
export async function drawReport(
  as: DrawnAs,
  report: Report,
  fonts: ReportFonts,
  pictures: readonly PictureBytes[],
  tell: TellProgress,
): Promise<Drawn> {
  if (as === 'pdf') return renderReportPdf(report, fonts, pictures, tell);
  const { charts, warnings } = await drawCharts(report, fonts, tell);
  const files = charts.map(({ name, svg }) => ({ name, content: new TextEncoder().encode(svg) }));
  return { bytes: zipCharts(files), warnings };
}
