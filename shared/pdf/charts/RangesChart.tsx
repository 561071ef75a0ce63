import { G, Line, Path, Polygon, Rect, Svg, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { BlockOf } from '#shared/report/report.ts';
import { BlockTitle } from '../blocks/BlockTitle.tsx';
import { endTogether } from '../blocks/end-together.tsx';
import { row } from '../style.ts';
import { tagged } from '../tags.ts';
import { GROUND, HAIRLINE, INK, SOFT } from '../theme.ts';
import { Words } from '../Words.tsx';

const HEIGHT = 14;
/** Room for half a diamond at both ends. */
const END = 6;
/** More rows than this need not stay on one page. */
const TALL = 8;

function Bar({ width, one }: { readonly width: number; readonly one: BlockOf<'ranges'>['rows'][number] }) {
  const at = (share: number): number => END + share * (width - 2 * END);
  const [lo, hi] = one.clean;
  const [from, to] = one.statistical;
  return (
    <Svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <Rect x={at(0)} y={6} width={at(1) - at(0)} height={2} fill={GROUND} />
      <Line x1={at(from)} y1={7} x2={at(to)} y2={7} stroke={SOFT} strokeWidth={0.9} strokeDasharray="2 1.6" />
      <Path d={`M${at(from)} 4.4 V9.6 M${at(to)} 4.4 V9.6`} stroke={SOFT} strokeWidth={0.9} />
      <Rect x={at(lo)} y={4} width={Math.max(1.2, at(hi) - at(lo))} height={6} fill={INK} />
      {one.observed === null ? null : (
        <G>
          <Polygon
            points={`${at(one.observed)},1 ${at(one.observed) + 5},7 ${at(one.observed)},13 ${at(one.observed) - 5},7`}
            fill="#ffffff"
            stroke={INK}
            strokeWidth={1.1}
          />
        </G>
      )}
    </Svg>
  );
}

/** Each number as it was seen (a diamond) and the range in which it lies without the fault (a solid bar). */
export function RangesChart({
  block,
  width,
  above,
}: {
  readonly block: BlockOf<'ranges'>;
  readonly width: number;
  readonly above: ReactNode;
}) {
  const bar = width - 160 - 92;
  return (
    <View {...tagged({ type: 'Figure', alt: block.alt })} wrap={block.rows.length > TALL}>
      {above}
      <BlockTitle text={block.title} />
      {endTogether(
        block.rows.map((one, at) => (
          <View
            key={`${one.label}-${at}`}
            wrap={false}
            style={{
              ...row,
              alignItems: 'center',
              paddingVertical: 4,
              borderBottomWidth: 0.6,
              borderBottomColor: HAIRLINE,
            }}
          >
            <View style={{ width: 150, marginRight: 10 }}>
              <Words as="body">{one.label}</Words>
              {one.detail === '' ? null : <Words as="tiny">{one.detail}</Words>}
            </View>
            <View style={{ width: bar }}>
              <Bar width={bar} one={one} />
              {one.why === '' ? null : (
                <Words as="tiny" style={{ marginTop: 2 }}>
                  {one.why}
                </Words>
              )}
            </View>
            <View style={{ width: 92, paddingLeft: 12 }}>
              <Words as="strong">{`${one.note} %`}</Words>
              <Words as="tiny">{one.verdictLabel}</Words>
            </View>
          </View>
        )),
      )}
      <View wrap={false} style={{ ...row, gap: 14, marginTop: 5, alignItems: 'center' }}>
        <Legend label={block.legend.observed}>
          <Polygon points="5,0.5 9.5,5 5,9.5 0.5,5" fill="#ffffff" stroke={INK} strokeWidth={1} />
        </Legend>
        <Legend label={block.legend.clean}>
          <Rect x={0} y={2} width={10} height={6} fill={INK} />
        </Legend>
        <Legend label={block.legend.statistical}>
          <Path d="M0.5 2.5 V7.5 M9.5 2.5 V7.5 M0.5 5 H9.5" stroke={SOFT} strokeWidth={0.9} />
        </Legend>
      </View>
    </View>
  );
}

export function Legend({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <View style={{ ...row, gap: 4, alignItems: 'center' }}>
      <Svg width={8} height={8} viewBox="0 0 10 10">
        {children}
      </Svg>
      <Words as="tiny">{label}</Words>
    </View>
  );
}
