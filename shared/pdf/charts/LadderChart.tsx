import { Rect, Svg, View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { BlockTitle } from '../blocks/BlockTitle.tsx';
import { Glyph } from '../glyphs.tsx';
import { row } from '../style.ts';
import { tagged } from '../tags.ts';
import { FAINT, INK, PAPER } from '../theme.ts';
import { Words } from '../Words.tsx';

const HEIGHT = 34;
const STEP = 4.4;

/** Steps of evidence, each as high as its grade, with as many blocks standing on it as claims rest there. */
export function LadderChart({ block, width }: { readonly block: BlockOf<'ladder'>; readonly width: number }) {
  const steps = [
    ...block.steps.map((one) => ({ ...one, key: String(one.grade) })),
    ...(block.ungraded.count > 0 ? [{ ...block.ungraded, grade: null, key: 'none' }] : []),
  ];
  const each = width / steps.length;
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const block1 = Math.min(STEP, (HEIGHT - 8) / most);
  return (
    <View {...tagged({ type: 'Figure', alt: block.alt })} wrap={false}>
      <BlockTitle text={block.title} />
      <View style={row}>
        {steps.map(({ key, grade, label, count }) => (
          <View key={key} style={{ width: each, paddingRight: 8 }}>
            <Svg width={each - 8} height={HEIGHT} viewBox={`0 0 ${each - 8} ${HEIGHT}`}>
              {Array.from({ length: count }, (_, at) => (
                <Rect
                  key={at}
                  x={0}
                  y={HEIGHT - 2 - (at + 1) * block1}
                  width={each - 8}
                  height={Math.max(0.5, block1 - 1.2)}
                  fill={grade === null ? PAPER : INK}
                  fillOpacity={1}
                  stroke={INK}
                  strokeWidth={grade === null ? 0.6 : 0}
                />
              ))}
              <Rect x={0} y={HEIGHT - 1} width={each - 8} height={1} fill={FAINT} />
            </Svg>
            <View style={{ ...row, gap: 5, marginTop: 4, alignItems: 'center' }}>
              <Words as="strong">{String(count)}</Words>
              <Glyph glyph={{ kind: 'grade', value: grade }} />
            </View>
            <Words as="tiny" style={{ marginTop: 1 }}>
              {label}
            </Words>
          </View>
        ))}
      </View>
    </View>
  );
}
