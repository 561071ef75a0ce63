import render from '@react-pdf/render';
import { Document, Page } from '@react-pdf/renderer';
import { chartsOf, type NamedChart } from '#shared/report/charts-of.ts';
import type { TellProgress } from '#shared/report/drawing-progress.ts';
import type { Report } from '#shared/report/report.ts';
import { Block } from '../Block.tsx';
import type { ReportFonts } from '../fonts.ts';
import { layOut } from '../lay-out.ts';
import { ENDLESS } from '../pages/use-page.ts';
import { fillPages } from '../paging/fill-pages.ts';
import { prepareReport } from '../prepare-report.ts';
import { COLUMN, type Theme, ThemeProvider, themeOf } from '../theme.ts';
import { Words } from '../Words.tsx';
import { SvgCanvas } from './svg-canvas.ts';

export type DrawnChart = { readonly name: string; readonly svg: string };

const PAD = 16;
/** Taller than any chart: what is not needed is cut off. */
const TALL = 20_000;

/** Each chart as a drawing of its own: laid out and drawn by what lays it out and draws it on the pages of the report. */
export async function drawCharts(
  report: Report,
  fonts: ReportFonts,
  tell: TellProgress = () => undefined,
): Promise<{ readonly charts: readonly DrawnChart[]; readonly warnings: readonly string[] }> {
  const { report: printable, behind, warnings } = await prepareReport(report, fonts);
  const theme = themeOf(printable, behind);
  const named = chartsOf(printable);
  const charts: DrawnChart[] = [];
  for (const chart of named) {
    charts.push(await drawn(chart, theme));
    tell({ stage: 'laying-out', page: charts.length, done: charts.length / named.length });
  }
  return { charts, warnings };
}

async function drawn({ name, block }: NamedChart, theme: Theme): Promise<DrawnChart> {
  const laidOut = await layOut(
    <ThemeProvider value={theme}>
      <Document>
        <Page {...ENDLESS} size={[COLUMN + 2 * PAD, TALL]} style={{ padding: PAD, paddingTop: 0 }}>
          <Block block={block} />
          {/* The pages of the report say the figures beside it. */}
          {block.kind === 'radar' ? <Words as="soft">{block.alt}</Words> : null}
        </Page>
      </Document>
    </ThemeProvider>,
  );
  const [page] = (laidOut.children ?? []).flatMap((endless) => fillPages(endless, TALL));
  if (page?.box === undefined) throw new Error('The chart was not laid out.');
  const bottom = (page.children ?? []).map(({ box }) => (box?.top ?? 0) + (box?.height ?? 0));
  page.box.height = Math.ceil(Math.max(0, ...bottom)) + PAD;
  const canvas = new SvgCanvas();
  render(canvas, { ...laidOut, children: [page] });
  return { name: `${name}.svg`, svg: canvas.svg(block.title, block.alt) };
}
