import { View } from '@react-pdf/renderer';
import { assertNever } from '#shared/base/assert-never.ts';
import type { BlockOf, FlatBlock, ReportBlock } from '#shared/report/report.ts';
import { CalloutBlock } from './blocks/CalloutBlock.tsx';
import { CardsBlock } from './blocks/CardsBlock.tsx';
import { DecisionBlock } from './blocks/DecisionBlock.tsx';
import { HeadingBlock } from './blocks/HeadingBlock.tsx';
import { ListBlock } from './blocks/ListBlock.tsx';
import { SentencesBlock } from './blocks/SentencesBlock.tsx';
import { StagesBlock } from './blocks/StagesBlock.tsx';
import { TableBlock } from './blocks/TableBlock.tsx';
import { HeatmapChart } from './charts/HeatmapChart.tsx';
import { LadderChart } from './charts/LadderChart.tsx';
import { PathsChart } from './charts/PathsChart.tsx';
import { RadarChart } from './charts/RadarChart.tsx';
import { RangesChart } from './charts/RangesChart.tsx';
import { TornadoChart } from './charts/TornadoChart.tsx';
import { VoteChart } from './charts/VoteChart.tsx';
import { WeeksChart } from './charts/WeeksChart.tsx';
import { row } from './style.ts';
import { COLUMN, GUTTER } from './theme.ts';

function Flat({ block, width }: { readonly block: FlatBlock; readonly width: number }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock block={block} />;
    case 'sentences':
      return <SentencesBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'list':
      return <ListBlock block={block} />;
    case 'cards':
      return <CardsBlock block={block} />;
    case 'decision':
      return <DecisionBlock block={block} />;
    case 'stages':
      return <StagesBlock block={block} />;
    case 'callout':
      return <CalloutBlock block={block} />;
    case 'paths':
      return <PathsChart block={block} width={width} />;
    case 'ladder':
      return <LadderChart block={block} width={width} />;
    case 'ranges':
      return <RangesChart block={block} width={width} />;
    case 'radar':
      return <RadarChart block={block} />;
    case 'heatmap':
      return <HeatmapChart block={block} width={width} />;
    case 'tornado':
      return <TornadoChart block={block} width={width} />;
    case 'weeks':
      return <WeeksChart block={block} width={width} />;
    case 'vote':
      return <VoteChart block={block} />;
    default:
      return assertNever(block);
  }
}

/** Two stacks of short things; they stay together on a page. */
function Columns({ block }: { readonly block: BlockOf<'columns'> }) {
  const width = (COLUMN - GUTTER) / 2;
  return (
    <View wrap={false} style={{ ...row, gap: GUTTER }}>
      {[block.left, block.right].map((stack, side) => (
        <View key={side === 0 ? 'left' : 'right'} style={{ width }}>
          {stack.map((one, at) => (
            <Flat key={`${one.kind}-${at}`} block={one} width={width} />
          ))}
        </View>
      ))}
    </View>
  );
}

/** Draws one block of the report, whatever it is. */
export function Block({ block }: { readonly block: ReportBlock }) {
  return block.kind === 'columns' ? <Columns block={block} /> : <Flat block={block} width={COLUMN} />;
}
