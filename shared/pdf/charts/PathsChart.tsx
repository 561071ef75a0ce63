import { Line, Svg, View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { BlockTitle } from '../blocks/BlockTitle.tsx';
import { PathGlyph } from '../glyphs.tsx';
import { row } from '../style.ts';
import { tagged } from '../tags.ts';
import { INK, PATH_COLOUR } from '../theme.ts';
import { Words } from '../Words.tsx';
import { Interval } from './Interval.tsx';

/** The four paths as ranges, with the mark from which each would be enough. */
export function PathsChart({ block, width }: { readonly block: BlockOf<'paths'>; readonly width: number }) {
  const bar = Math.max(60, width - 84 - 52);
  return (
    <View {...tagged({ type: 'Figure', alt: block.alt })} wrap={false}>
      <BlockTitle text={block.title} />
      {block.rows.map((one) => (
        <View key={one.path} style={{ ...row, alignItems: 'center', paddingVertical: 3.4 }}>
          <View style={{ width: 13 }}>
            <PathGlyph outcome={one.path} />
          </View>
          <View style={{ width: 74 }}>
            <Words as={one.chosen ? 'strong' : 'body'}>{one.label}</Words>
          </View>
          <Svg width={bar} height={11} viewBox={`0 0 ${bar} 11`}>
            <Interval
              x={0}
              y={1.5}
              width={bar}
              height={8}
              lo={one.blocked ? 0 : (one.fit?.[0] ?? 0)}
              hi={one.blocked ? 0 : (one.fit?.[1] ?? 0)}
              colour={one.chosen ? PATH_COLOUR[one.path] : INK}
            />
            <Line
              x1={one.threshold * bar}
              y1={0}
              x2={one.threshold * bar}
              y2={11}
              stroke={INK}
              strokeWidth={0.7}
            />
          </Svg>
          <View style={{ width: 52, paddingLeft: 8 }}>
            <Words as={one.chosen ? 'strong' : 'soft'}>{one.note}</Words>
          </View>
        </View>
      ))}
    </View>
  );
}
