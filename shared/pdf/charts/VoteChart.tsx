import { Circle, Svg, View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { row } from '../style.ts';
import { tagged } from '../tags.ts';
import { COLUMN, GUTTER, INK } from '../theme.ts';
import { Words } from '../Words.tsx';

type Round = BlockOf<'vote'>['rounds'][number];

const DOT = 6;
const MOST_DOTS = 16;

function Dots({ count }: { readonly count: number }) {
  const shown = Math.min(count, MOST_DOTS);
  return (
    <Svg width={shown * DOT + 1} height={DOT} viewBox={`0 0 ${shown * DOT + 1} ${DOT}`}>
      {Array.from({ length: shown }, (_, at) => (
        <Circle key={at} cx={at * DOT + 3} cy={3} r={2.3} fill={INK} />
      ))}
    </Svg>
  );
}

function RoundOf({ round }: { readonly round: Round }) {
  return (
    <View style={{ flex: 1 }}>
      <View style={{ ...row, justifyContent: 'space-between', gap: 8 }}>
        <Words as="label">{round.label}</Words>
        <Words as="tiny" style={{ textAlign: 'right' }}>
          {round.summary}
        </Words>
      </View>
      {round.bars.map(({ label, count, roles }, at) => (
        <View key={`${label}-${at}`} style={{ ...row, alignItems: 'center', marginTop: 1.5 }}>
          <View style={{ width: 78, paddingRight: 6 }}>
            <Words as="soft">{label}</Words>
          </View>
          {count === 0 ? null : <Dots count={count} />}
          <Words as="soft" style={{ marginLeft: 5 }}>
            {String(count)}
          </Words>
          {roles === '' ? null : (
            <View style={{ flex: 1, paddingLeft: 6 }}>
              <Words as="tiny">{roles}</Words>
            </View>
          )}
        </View>
      ))}
    </View>
  );
}

/** One vote, both rounds beside each other: one dot for each person. A single round is no wider than one of two. */
export function VoteChart({ block, width }: { readonly block: BlockOf<'vote'>; readonly width: number }) {
  const tall = block.rounds.some(({ bars }) => bars.length > 24);
  return (
    <View {...tagged({ type: 'Figure', alt: block.alt })} wrap={tall} style={{ marginTop: 9 }}>
      <View style={{ marginBottom: 3 }}>
        <Words as="body">{block.title}</Words>
        {block.note === '' ? null : <Words as="tiny">{block.note}</Words>}
      </View>
      <View style={{ ...row, gap: GUTTER }}>
        {block.rounds.map((round) => (
          <RoundOf key={round.label} round={round} />
        ))}
        {block.rounds.length === 1 && width === COLUMN ? <View style={{ flex: 1 }} /> : null}
      </View>
    </View>
  );
}
