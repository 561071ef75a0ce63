import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
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

/** What stands above the first part of a block stays with it: windows that hold a heading back lose text in the library. */
type Drawn = { readonly above?: ReactNode };

function Flat({ block, width, above = null }: Drawn & { readonly block: FlatBlock; readonly width: number }) {
  switch (block.kind) {
    case 'heading':
      return under(above, <HeadingBlock block={block} />);
    case 'sentences':
      return <SentencesBlock block={block} above={above} />;
    case 'table':
      return <TableBlock block={block} above={above} />;
    case 'list':
      return <ListBlock block={block} above={above} />;
    case 'cards':
      return <CardsBlock block={block} above={above} />;
    case 'decision':
      return under(above, <DecisionBlock block={block} />);
    case 'stages':
      return under(above, <StagesBlock block={block} />);
    case 'callout':
      return under(above, <CalloutBlock block={block} />);
    case 'paths':
      return under(above, <PathsChart block={block} width={width} />);
    case 'ladder':
      return under(above, <LadderChart block={block} width={width} />);
    case 'ranges':
      return <RangesChart block={block} width={width} above={above} />;
    case 'radar':
      return under(above, <RadarChart block={block} />);
    case 'heatmap':
      return <HeatmapChart block={block} width={width} above={above} />;
    case 'tornado':
      return <TornadoChart block={block} width={width} above={above} />;
    case 'weeks':
      return <WeeksChart block={block} width={width} above={above} />;
    case 'vote':
      return under(above, <VoteChart block={block} width={width} />);
    default:
      return assertNever(block);
  }
}

function under(above: ReactNode, drawn: ReactNode): ReactNode {
  return above === null ? (
    drawn
  ) : (
    <View wrap={false}>
      {above}
      {drawn}
    </View>
  );
}

/** Two stacks side by side. Short ones stay together on a page; long ones go on with it, side by side. */
function Columns({ block, above = null }: Drawn & { readonly block: BlockOf<'columns'> }) {
  const width = (COLUMN - GUTTER) / 2;
  const stacks = (
    <View wrap={isLong(block)} style={{ ...row, gap: GUTTER }}>
      {[block.left, block.right].map((stack, side) => (
        <View key={side === 0 ? 'left' : 'right'} style={{ width }}>
          {stack.map((one, at) => (
            <Flat key={`${one.kind}-${at}`} block={one} width={width} />
          ))}
        </View>
      ))}
    </View>
  );
  if (!isLong(block)) return under(above, stacks);
  return (
    <>
      {above}
      {stacks}
    </>
  );
}

/** So many lines in a stack still fit on what is left of a page; more that may not be split would leave one empty. */
const SHORT = 10;

function isLong({ left, right }: BlockOf<'columns'>): boolean {
  return [left, right].some((stack) => stack.reduce((sum, one) => sum + linesOf(one), 0) > SHORT);
}

function linesOf(block: FlatBlock): number {
  switch (block.kind) {
    case 'table':
      return block.rows.length;
    case 'list':
      return block.items.length;
    case 'tornado':
      return block.bars.length;
    default:
      return 0;
  }
}

/** Draws one block of the report, whatever it is. */
export function Block({ block, above = null }: Drawn & { readonly block: ReportBlock }) {
  return block.kind === 'columns' ? (
    <Columns block={block} above={above} />
  ) : (
    <Flat block={block} width={COLUMN} above={above} />
  );
}
