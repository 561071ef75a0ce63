import { Path, Rect, Svg, View } from '@react-pdf/renderer';
import type { ComponentProps, ReactNode } from 'react';
import type { BlockOf } from '#shared/report/report.ts';
import { BlockTitle } from '../blocks/BlockTitle.tsx';
import { Glyph, rectangles } from '../glyphs.tsx';
import { row } from '../style.ts';
import { tagged } from '../tags.ts';
import { GROUND, GUTTER, HAIRLINE, INK, PAPER } from '../theme.ts';
import { Words } from '../Words.tsx';
import { Legend } from './RangesChart.tsx';

type Row = BlockOf<'heatmap'>['rows'][number];

const LABEL = 196;
const END = 84;
const HEIGHT = 12;
const GAP_GLYPH = 6.5;

/** Filled up to where it stands, a frame around the target, a hatched field where nothing should be built yet. */
function Cells({
  one,
  target,
  width,
  count,
}: {
  readonly one: Row;
  readonly target: number | null;
  readonly width: number;
  readonly count: number;
}) {
  const each = width / count;
  const fields = Array.from({ length: count }, (_, at) => ({
    x: at * each + 1,
    isFilled: one.stands !== null && at <= one.stands,
    isNone: one.none[at] === true,
  }));
  const boxes = (isFilled: boolean): string =>
    rectangles(
      fields
        .filter((field) => field.isFilled === isFilled)
        .map(({ x }) => ({ x, y: 2, width: each - 2, height: 8 })),
    );
  const struck = fields.filter(({ isNone, isFilled }) => isNone && isFilled);
  const empty = fields.filter(({ isNone, isFilled }) => isNone && !isFilled);
  return (
    <Svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <Drawn d={boxes(false)} fill={GROUND} />
      <Drawn d={boxes(true)} fill={INK} />
      <Drawn d={empty.map(({ x }) => hatch(x, each - 2)).join(' ')} stroke="#cfc9ba" strokeWidth={0.6} />
      <Drawn d={struck.map(({ x }) => `M${x} 6 h${each - 2}`).join(' ')} stroke={PAPER} strokeWidth={0.8} />
      {target === null ? null : (
        <Rect
          x={target * each + 0.4}
          y={0.7}
          width={each - 0.8}
          height={10.6}
          stroke={INK}
          strokeWidth={1}
          fill="none"
        />
      )}
    </Svg>
  );
}

/** A path, if there is any. */
function Drawn(props: ComponentProps<typeof Path>) {
  return props.d === '' ? null : <Path {...props} />;
}

function hatch(x: number, width: number): string {
  const strokes: string[] = [];
  for (let at = x; at + 4 <= x + width; at += 4) strokes.push(`M${at} 9.5 L${at + 4} 2.5`);
  return strokes.join(' ');
}

/** More than this stand in two columns. */
const ONE_COLUMN = 9;
/** So many stay together on a page, under their own head. */
const TOGETHER = 32;

function Rows({
  block,
  rows,
  width,
}: {
  readonly block: BlockOf<'heatmap'>;
  readonly rows: readonly Row[];
  readonly width: number;
}) {
  const { stages, target } = block;
  const narrow = width < 300;
  const label = narrow ? 98 : LABEL;
  const end = narrow ? 54 : END;
  const cells = width - label - end;
  const beforeGap = narrow ? 4 : 10;
  return (
    <View style={{ width }}>
      <View style={{ ...row, borderBottomWidth: 0.9, borderBottomColor: INK, paddingBottom: 3 }}>
        <View style={{ width: label }} />
        {stages.map(({ id, label: stage }) => (
          <Words
            key={id}
            as="tiny"
            style={{
              width: cells / stages.length,
              textAlign: 'center',
              ...(narrow ? { fontSize: 5.8 } : {}),
            }}
          >
            {stage}
          </Words>
        ))}
      </View>
      {rows.map((one) => (
        <View
          wrap={false}
          key={one.id}
          style={{
            ...row,
            alignItems: 'center',
            borderBottomWidth: 0.5,
            borderBottomColor: HAIRLINE,
            paddingVertical: 0.8,
          }}
        >
          {one.note === '' ? (
            <Words as="soft" style={{ width: label, paddingRight: 6, color: INK }}>
              {one.label}
            </Words>
          ) : (
            <View style={{ width: label, paddingRight: 6 }}>
              <Words as="soft" style={{ color: INK }}>
                {one.label}
              </Words>
              <Words as="tiny">{one.note}</Words>
            </View>
          )}
          <Cells one={one} target={target} width={cells} count={stages.length} />
          <Glyph
            glyph={{ kind: 'gap', value: one.gap }}
            size={GAP_GLYPH}
            style={{ marginLeft: beforeGap, marginRight: 4 }}
          />
          <Words as="soft" style={{ width: end - beforeGap - GAP_GLYPH - 4 }}>
            {one.gapLabel}
          </Words>
        </View>
      ))}
    </View>
  );
}

export function HeatmapChart({
  block,
  width,
  above,
}: {
  readonly block: BlockOf<'heatmap'>;
  readonly width: number;
  readonly above: ReactNode;
}) {
  const { rows, legend } = block;
  const count = Math.ceil(rows.length / TOGETHER);
  const size = Math.ceil(rows.length / count);
  const stacks = Array.from({ length: count }, (_, at) => inColumns(rows.slice(at * size, (at + 1) * size)));
  const figure = tagged({ type: 'Figure', alt: block.alt });
  return (
    <>
      {stacks.map((columns, at) => (
        <View key={columns[0]?.[0]?.id ?? at} {...figure} wrap={false}>
          {at === 0 ? above : null}
          <BlockTitle text={at === 0 ? block.title : ''} />
          <View style={{ ...row, gap: GUTTER }}>
            {columns.map((some) => (
              <Rows
                key={some[0]?.id ?? ''}
                block={block}
                rows={some}
                width={(width - GUTTER * (columns.length - 1)) / columns.length}
              />
            ))}
          </View>
        </View>
      ))}
      <View {...figure} wrap={false} style={{ ...row, gap: 14, marginTop: 5 }}>
        <Legend label={legend.stands}>
          <Rect x={0} y={2} width={10} height={6} fill={INK} />
        </Legend>
        <Legend label={legend.target}>
          <Rect x={0.5} y={1.5} width={9} height={7} stroke={INK} strokeWidth={1} fill="none" />
        </Legend>
        <Legend label={legend.none}>
          <Path d="M0 8 L3 2 M3.5 8 L6.5 2 M7 8 L10 2" stroke={INK} strokeWidth={0.6} />
        </Legend>
      </View>
    </>
  );
}

function inColumns(rows: readonly Row[]): readonly (readonly Row[])[] {
  const half = Math.ceil(rows.length / 2);
  return rows.length > ONE_COLUMN ? [rows.slice(0, half), rows.slice(half)] : [rows];
}
