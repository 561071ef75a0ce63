import { createReportRunner, type ReportRunner } from '#electron/services/report-runner.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { REPORT_PAPERS, REPORT_SIZES, type ReportPaper, type ReportSize } from '#shared/report/report.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { buildReportWorker } from '#test/helpers/build-report-worker.ts';
import { hostileWorkshop } from '#test/helpers/hostile-workshop.ts';
import { itemsNotPrinted } from '#test/helpers/items-not-printed.ts';
import { inkOutside } from '#test/helpers/pdf-ink.ts';
import { pdfPages } from '#test/helpers/pdf-text.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import type { Fault, FaultRow } from './fault.ts';

const MARGIN = 50;
const BRIEF_PAGES = 2;
const MANY_ITEMS = 300;
/** Running head and foot alone are about half as many. */
const FEWEST_CHARACTERS = 250;

/** Everything a workshop holds, on paper, within the margins: each sample in each size, and what nobody should type. */
export const fault: Fault = async (rounds) => {
  const names = rounds === 'full' ? SAMPLES.map(({ name }) => name) : ['hallway-lockers'];
  const sizes = rounds === 'full' ? REPORT_SIZES : (['brief'] as const);
  // A fresh worker for each, as in the app: one document can spoil the text of the next.
  const workerPath = await buildReportWorker();
  const runner = createReportRunner({ workerPath, timeLimitMs: 240_000, memoryLimitMb: 1_024 });
  const rows: FaultRow[] = [];
  for (const size of sizes) {
    const workshops: (readonly [string, Workshop])[] = [
      ['nothing answered', workshopWith({})],
      ...names.map((name) => [name, sampleWorkshop(name)] as const),
    ];
    if (rounds === 'full') workshops.push(['hostile words, 300 pieces of work', hostileWorkshop(MANY_ITEMS)]);
    const lost: string[] = [];
    const papers = size === 'brief' ? REPORT_PAPERS : (['A4'] as const);
    for (const [name, workshop] of workshops)
      for (const paper of papers)
        lost.push(
          ...(await wrongWith(runner, workshop, size, paper)).map((what) => `${name}, ${paper}: ${what}`),
        );
    rows.push({
      what: `${size} report complete and within its margins`,
      tried: workshops.length * papers.length,
      lost,
    });
  }
  await runner.close();
  return rows;
};

async function wrongWith(
  runner: ReportRunner,
  workshop: Workshop,
  size: ReportSize,
  paper: ReportPaper,
): Promise<readonly string[]> {
  const conclusion = conclude(workshop, defaultPlaybook);
  const changedAt = '2026-11-20T14:02:11Z';
  const report = buildReport({ workshop, playbook: defaultPlaybook, ...conclusion, changedAt, size, paper });
  const drawn = await runner.draw('fault', report);
  if (drawn.kind === 'failed') return [drawn.problem.what];
  if (drawn.value.kind === 'cancelled') return ['nobody stopped it'];
  const { bytes } = drawn.value;
  const pages = pdfPages(bytes);
  const ink = inkOutside(bytes, MARGIN).map((page) => `something stands outside on page ${page}`);
  // The cover and the last page may have little on them; any other is a part that could have been divided.
  const bare = pages
    .slice(1, -1)
    .flatMap(({ words }, at) =>
      charactersOf(words) < FEWEST_CHARACTERS ? [`page ${at + 2} is nearly empty`] : [],
    );
  const outside = pages
    .flatMap(({ width, words }) => words.filter(({ from, to }) => from < MARGIN || to > width - MARGIN))
    .map(({ text }) => `“${text}” stands outside`);
  if (size === 'brief') {
    return [...outside, ...ink, ...(pages.length === BRIEF_PAGES ? [] : [`${pages.length} pages`])];
  }
  const missing = itemsNotPrinted(workshop, bytes).map((item) => `“${item}” is missing`);
  return [...outside, ...ink, ...bare, ...missing];
}

function charactersOf(words: readonly { readonly text: string }[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
