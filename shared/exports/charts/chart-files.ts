import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Report, ReportBlock } from '#shared/report/report.ts';
import { type ChartBlock, chartGrid, isChart } from './chart-grid.ts';
import { chartSvg } from './chart-svg.ts';

export type ChartFile = { readonly name: string; readonly content: Uint8Array };

const NO_DAY = new Date(Date.UTC(2000, 0, 1, 12));

/** Every chart of the report as a drawing, named after its section, its kind and its place. */
export function chartFiles({ sections }: Report): readonly ChartFile[] {
  const found = sections.flatMap(({ id, blocks }) => chartsIn(blocks).map((block) => ({ id, block })));
  return found.map(({ id, block }, at) => ({
    name: `${String(at + 1).padStart(2, '0')}-${id}-${block.kind}.svg`,
    content: strToU8(chartSvg(chartGrid(block))),
  }));
}

function chartsIn(blocks: readonly ReportBlock[]): readonly ChartBlock[] {
  return blocks.flatMap((block) => {
    if (isChart(block)) return [block];
    return block.kind === 'columns' ? chartsIn([...block.left, ...block.right]) : [];
  });
}

/** One file of many, the same bytes for the same charts. */
export function zipCharts(files: readonly ChartFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, content } of files) entries[name] = [content, { mtime: NO_DAY, level: 6 }];
  return zipSync(entries);
}
