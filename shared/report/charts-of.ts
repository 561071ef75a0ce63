import type { BlockOf, Report, ReportBlock } from './report.ts';

const CHART_KINDS = ['paths', 'ladder', 'ranges', 'radar', 'heatmap', 'tornado', 'weeks', 'vote'] as const;
export type ChartBlock = BlockOf<(typeof CHART_KINDS)[number]>;

export function isChart(block: ReportBlock): block is ChartBlock {
  return CHART_KINDS.some((kind) => kind === block.kind);
}

export type NamedChart = { readonly name: string; readonly block: ChartBlock };

/** Every chart of the report, named after its place, its section and its kind. */
export function chartsOf({ sections }: Report): readonly NamedChart[] {
  const found = sections.flatMap(({ id, blocks }) => chartsIn(blocks).map((block) => ({ id, block })));
  return found.map(({ id, block }, at) => ({
    name: `${String(at + 1).padStart(2, '0')}-${id}-${block.kind}`,
    block,
  }));
}

function chartsIn(blocks: readonly ReportBlock[]): readonly ChartBlock[] {
  return blocks.flatMap((block) => {
    if (isChart(block)) return [block];
    return block.kind === 'columns' ? chartsIn([...block.left, ...block.right]) : [];
  });
}
