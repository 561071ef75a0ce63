import { parentPort } from 'node:worker_threads';
import { drawReport } from '#shared/pdf/draw-report.ts';
import { warmUpWhileNobodyAsks } from '#shared/pdf/warm-up.ts';
import type { TellProgress } from '#shared/report/drawing-progress.ts';
import { reportFonts } from './report-fonts.ts';
import type { FromReportWorker, ToReportWorker } from './report-messages.ts';

/** Draws one report and is then thrown away: a document may leave traces in the drawing library. */
const port = parentPort;
if (port === null) throw new Error('This file is started as a worker.');

function answer(message: FromReportWorker): void {
  port?.postMessage(message);
}

const SOON = 60;
const isNeeded = warmUpWhileNobodyAsks(reportFonts(), SOON);

port.once('message', ({ as, report, pictures }: ToReportWorker) => {
  const tell: TellProgress = (progress) => answer({ kind: 'progress', progress });
  isNeeded()
    .then(() => drawReport(as, report, reportFonts(), pictures, tell))
    .then(
      ({ bytes, warnings }) => answer({ kind: 'drawn', bytes, warnings }),
      // The error may quote the report, so it does not leave this thread.
      () => answer({ kind: 'failed' }),
    );
});
