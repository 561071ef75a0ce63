import { type ReportFonts, readWeights } from './fonts.ts';
import { learnUsualPairs } from './read-font.ts';
import { renderReportPdf } from './render-report-pdf.ts';
import { warmUpReport } from './warm-up-report.ts';

/** More often than this, the engine finds little more to be quick at. */
const DRAWN = 2;

/**
 * A worker that nobody needs yet draws a small report first: engines and fonts are quick the second time. Two drawings at
 * once would get in each other's way, so whoever needs the worker says so with what this gives back, and waits for it.
 */
export function warmUpWhileNobodyAsks(fonts: ReportFonts, after: number): () => Promise<void> {
  let isNeeded = false;
  let warmed: Promise<unknown> = Promise.resolve();
  const warming = setTimeout(() => {
    warmed = warmUpDrawing(fonts, () => isNeeded).catch(() => undefined);
  }, after);
  return async () => {
    isNeeded = true;
    clearTimeout(warming);
    await warmed;
  };
}

/**
 * Draws a report and throws it away, twice: the engine makes quick what it has seen done before. A document of
 * plain words leaves no trace in those that follow. Whoever needs the worker waits for one drawing at most.
 */
export async function warmUpDrawing(
  fonts: ReportFonts,
  isNeeded: () => boolean = () => false,
): Promise<void> {
  await renderReportPdf(warmUpReport, fonts);
  for (const font of (await readWeights(fonts, warmUpReport.brand.fonts)).flat())
    await learnUsualPairs(font, isNeeded);
  for (let again = 1; again < DRAWN; again += 1) {
    await new Promise((go) => setTimeout(go));
    if (isNeeded()) return;
    await renderReportPdf(warmUpReport, fonts);
  }
}
