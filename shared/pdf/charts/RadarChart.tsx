import { G, Line, Path, Polygon, Svg, Text, View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { BlockTitle } from '../blocks/BlockTitle.tsx';
import { tagged } from '../tags.ts';
import { FAINT, GROUND, HAIRLINE, INK, useTheme } from '../theme.ts';

const SIZE = 148;
const MIDDLE = SIZE / 2;
const RADIUS = 52;
const RINGS = [1, 2, 3, 4] as const;

type Axis = BlockOf<'radar'>['axes'][number];

function at(index: number, share: number, count: number): readonly [number, number] {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return [MIDDLE + Math.cos(angle) * RADIUS * share, MIDDLE + Math.sin(angle) * RADIUS * share];
}

function outline(axes: readonly Axis[], share: (axis: Axis) => number): string {
  return axes.map((axis, index) => at(index, share(axis), axes.length).join(',')).join(' ');
}

/** What is certain is filled, what is possible is a broken line; an area that hurts carries a mark at its corner. */
export function RadarChart({ block }: { readonly block: BlockOf<'radar'> }) {
  const { text } = useTheme();
  const { axes } = block;
  return (
    <View {...tagged({ type: 'Figure', alt: block.alt })} wrap={false}>
      <BlockTitle text={block.title} />
      <Svg width={SIZE + 40} height={SIZE} viewBox={`-20 0 ${SIZE + 40} ${SIZE}`}>
        {RINGS.map((ring) => (
          <Polygon
            key={ring}
            points={outline(axes, () => ring / 4)}
            stroke={HAIRLINE}
            strokeWidth={0.7}
            fill="none"
          />
        ))}
        {axes.map((axis, index) => {
          const [x, y] = at(index, 1, axes.length);
          return (
            <Line key={axis.area} x1={MIDDLE} y1={MIDDLE} x2={x} y2={y} stroke={HAIRLINE} strokeWidth={0.7} />
          );
        })}
        <Polygon
          points={outline(axes, ({ value }) => value?.[0] ?? 0)}
          fill={GROUND}
          stroke={INK}
          strokeWidth={1.3}
        />
        <Polygon
          points={outline(axes, ({ value }) => value?.[1] ?? 0)}
          fill="none"
          stroke={INK}
          strokeWidth={0.9}
          strokeDasharray="2.4 2"
        />
        {axes.map((axis, index) => (
          <Corner key={axis.area} axis={axis} index={index} count={axes.length} fonts={text} />
        ))}
        <Text
          x={MIDDLE + 2}
          y={MIDDLE - RADIUS + 8}
          style={{ fontFamily: [...text], fontSize: 5.5 }}
          fill={FAINT}
        >
          4
        </Text>
      </Svg>
    </View>
  );
}

function Corner({
  axis,
  index,
  count,
  fonts,
}: {
  readonly axis: Axis;
  readonly index: number;
  readonly count: number;
  readonly fonts: readonly string[];
}) {
  const [x, y] = at(index, 1.16, count);
  const anchor = Math.abs(x - MIDDLE) < 4 ? 'middle' : x > MIDDLE ? 'start' : 'end';
  const [px, py] = at(index, axis.value?.[0] ?? 0, count);
  return (
    <G>
      <Text
        x={x}
        y={y + 2.5}
        textAnchor={anchor}
        style={{ fontFamily: [...fonts], fontSize: 7, fontWeight: 600 }}
        fill={INK}
      >
        {axis.area}
      </Text>
      {axis.hurts ? (
        <Path
          d={`M${px} ${py - 4.6} L${px + 4.6} ${py + 3.4} L${px - 4.6} ${py + 3.4} Z`}
          fill={INK}
          stroke="#ffffff"
          strokeWidth={0.7}
        />
      ) : null}
    </G>
  );
}
