import { G, Line, Path, Polygon, Svg, Text, View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { BlockTitle } from '../blocks/BlockTitle.tsx';
import { tagged } from '../tags.ts';
import { FAINT, GROUND, HAIRLINE, INK, useTheme } from '../theme.ts';

/** As wide as one of two columns, so that the areas can be named at the corners. */
const WIDTH = 230;
const HEIGHT = 148;
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 + 4 };
const RADIUS = 54;
const LINE = 8;
/** Letters of a name beside a corner; what is longer goes on in the next line. */
const LETTERS = 17;
const RINGS = [1, 2, 3, 4] as const;

type Axis = BlockOf<'radar'>['axes'][number];

function at(index: number, share: number, count: number): readonly [number, number] {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return [MIDDLE.x + Math.cos(angle) * RADIUS * share, MIDDLE.y + Math.sin(angle) * RADIUS * share];
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
      <Svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
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
            <Line
              key={axis.area}
              x1={MIDDLE.x}
              y1={MIDDLE.y}
              x2={x}
              y2={y}
              stroke={HAIRLINE}
              strokeWidth={0.7}
            />
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
          x={MIDDLE.x + 2}
          y={MIDDLE.y - RADIUS + 8}
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
  const [x, y] = at(index, 1.12, count);
  const anchor = Math.abs(x - MIDDLE.x) < 4 ? 'middle' : x > MIDDLE.x ? 'start' : 'end';
  const [px, py] = at(index, axis.value?.[0] ?? 0, count);
  // At the top there is room to both sides and none above.
  const lines = anchor === 'middle' ? [axis.label] : inLines(axis.label);
  const first = anchor === 'middle' ? y : y + 2.5 - ((lines.length - 1) * LINE) / 2;
  return (
    <G>
      {lines.map((line, row) => (
        <Text
          key={`${row}-${line}`}
          x={x}
          y={first + row * LINE}
          textAnchor={anchor}
          style={{ fontFamily: [...fonts], fontSize: 6.8 }}
          fill={INK}
        >
          {line}
        </Text>
      ))}
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

function inLines(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (longer.length <= LETTERS && lines.length > 0) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
