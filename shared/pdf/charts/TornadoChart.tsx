import { G, Line, Rect, Svg, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { BlockOf } from '#shared/report/report.ts';
import { BlockTitle } from '../blocks/BlockTitle.tsx';
import { endTogether } from '../blocks/end-together.tsx';
import { row } from '../style.ts';
import { tagged } from '../tags.ts';
import { GROUND, HAIRLINE, INK, PAPER } from '../theme.ts';
import { Words } from '../Words.tsx';

const NUMBER = 44;
const HEIGHT = 14;
/** More rows than this need not stay on one page. */
const TALL = 8;

/** What each answer could take from the fit (hatched) or add to it (solid), around where it stands. */
export function TornadoChart({
  block,
  width,
  above,
}: {
  readonly block: BlockOf<'tornado'>;
  readonly width: number;
  readonly above: ReactNode;
}) {
  const label = width * 0.42;
  const bar = width - label - NUMBER;
  const at = (share: number): number => share * bar;
  return (
    <View {...tagged({ type: 'Figure', alt: block.alt })} wrap={block.bars.length > TALL}>
      {above}
      <BlockTitle text={block.title} />
      {endTogether(
        block.bars.map((one) => (
          <View
            key={one.id}
            wrap={false}
            style={{
              ...row,
              alignItems: 'center',
              paddingVertical: 2.4,
              borderBottomWidth: 0.5,
              borderBottomColor: HAIRLINE,
            }}
          >
            <View style={{ width: label, paddingRight: 8 }}>
              <Words as="soft" style={{ color: INK }}>
                {one.label}
              </Words>
              {one.said === '' ? null : <Words as="tiny">{one.said}</Words>}
            </View>
            <Svg width={bar} height={HEIGHT} viewBox={`0 0 ${bar} ${HEIGHT}`}>
              <Rect x={0} y={3} width={bar} height={8} fill={GROUND} />
              <G>
                <Rect
                  x={at(one.low)}
                  y={3.4}
                  width={Math.max(0, at(block.fit) - at(one.low))}
                  height={7.2}
                  fill={PAPER}
                  stroke={INK}
                  strokeWidth={0.8}
                />
                <Rect
                  x={at(block.fit)}
                  y={3}
                  width={Math.max(0, at(one.high) - at(block.fit))}
                  height={8}
                  fill={INK}
                />
              </G>
              <Line x1={at(block.fit)} y1={0} x2={at(block.fit)} y2={HEIGHT} stroke={INK} strokeWidth={1} />
            </Svg>
            <View style={{ width: NUMBER, paddingLeft: 8 }}>
              <Words as="soft">{`${Math.round(one.low * 100)}–${Math.round(one.high * 100)}`}</Words>
            </View>
          </View>
        )),
      )}
    </View>
  );
}
