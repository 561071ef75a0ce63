import { G, Line, Path, Polygon, Rect, Svg, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { BlockOf } from '#shared/report/report.ts';
import { BlockTitle } from '../blocks/BlockTitle.tsx';
import { Repeated } from '../blocks/Repeated.tsx';
import { row } from '../style.ts';
import { tagged } from '../tags.ts';
import { GROUND, HAIRLINE, INK, PAPER, type Theme, useTheme } from '../theme.ts';
import { Words, WordsIn } from '../Words.tsx';

const LABEL = 190;
const OWNER = 72;
const HEIGHT = 15;
/** From its middle to its corners. */
const DIAMOND = 4.5;
/** Narrower than this, a week has no room for the day it begins on. */
const ROOM_FOR_A_DAY = 21;
/** So many pieces of work stay on one page with their weeks; more would leave too much of the page before it empty. */
const TOGETHER = 4;
/** What stays with the title, and what with the foot. */
const KEPT = 2;

type Weeks = BlockOf<'weeks'>;

function Lane({
  block,
  one,
  width,
}: {
  readonly block: Weeks;
  readonly one: Weeks['rows'][number];
  readonly width: number;
}) {
  const { second } = useTheme();
  const each = width / block.weeks;
  const start = (Math.min(one.start, block.weeks) - 1) * each;
  const end = Math.min(one.end, block.weeks) * each;
  const runsOn = one.end > block.weeks;
  return (
    <Svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <Grid block={block} width={width} height={HEIGHT} />
      <Rect
        x={start + 1}
        y={4}
        width={Math.max(2, end - start - 2)}
        height={7}
        fill={one.room ? second : PAPER}
        stroke={second}
        strokeWidth={one.room ? 0 : 1}
        {...(one.room ? {} : { strokeDasharray: '2 1.4' })}
      />
      {runsOn ? (
        <Path
          d={`M${width - 5} 4 L${width - 1} 7.5 L${width - 5} 11`}
          stroke={INK}
          strokeWidth={1}
          fill="none"
        />
      ) : null}
    </Svg>
  );
}

function Grid({
  block,
  width,
  height,
}: {
  readonly block: Weeks;
  readonly width: number;
  readonly height: number;
}) {
  const each = width / block.weeks;
  return (
    <G>
      {Array.from({ length: block.weeks + 1 }, (_, at) => (
        <Line key={at} x1={at * each} y1={0} x2={at * each} y2={height} stroke={HAIRLINE} strokeWidth={0.5} />
      ))}
      {block.stop === null ? null : (
        <Line
          x1={block.stop.week * each}
          y1={0}
          x2={block.stop.week * each}
          y2={height}
          stroke={INK}
          strokeWidth={1}
          strokeDasharray="2 1.6"
        />
      )}
    </G>
  );
}

function Head({
  block,
  each,
  theme,
}: {
  readonly block: Weeks;
  readonly each: number;
  readonly theme: Theme;
}) {
  const every = Math.ceil(ROOM_FOR_A_DAY / each);
  return (
    <View style={{ ...row, borderBottomWidth: 0.9, borderBottomColor: INK, paddingBottom: 3 }}>
      <View style={{ width: LABEL }} />
      {Array.from({ length: block.weeks }, (_, at) => (
        <View key={at} style={{ width: each }}>
          <WordsIn theme={theme} as="label" style={{ textAlign: 'center' }}>
            {String(at + 1)}
          </WordsIn>
          {block.dates.length === 0 ? null : (
            <WordsIn theme={theme} as="tiny" style={{ fontSize: 5.4, textAlign: 'center' }}>
              {at % every === 0 ? (block.dates[at] ?? '') : ''}
            </WordsIn>
          )}
        </View>
      ))}
    </View>
  );
}

function Work({
  block,
  one,
  cells,
  figure,
}: {
  readonly block: Weeks;
  readonly one: Weeks['rows'][number];
  readonly cells: number;
  readonly figure: ReturnType<typeof tagged>;
}) {
  return (
    <View
      {...figure}
      wrap={false}
      style={{
        ...row,
        alignItems: 'center',
        borderBottomWidth: 0.5,
        borderBottomColor: HAIRLINE,
        minHeight: 17,
      }}
    >
      <View style={{ width: LABEL, paddingRight: 8, paddingVertical: 2 }}>
        <Words as="soft" style={{ color: INK }}>
          {one.label}
        </Words>
        {one.detail === '' ? null : <Words as="tiny">{one.detail}</Words>}
      </View>
      <Lane block={block} one={one} width={cells} />
      <View style={{ width: OWNER, paddingLeft: 8, paddingVertical: 2 }}>
        {one.owner === '' ? null : <Words as="tiny">{one.owner}</Words>}
        {one.days === '' ? null : <Words as="tiny">{one.days}</Words>}
      </View>
    </View>
  );
}

/** The plan week by week: bars for work, diamonds for milestones, a broken line for the stop rule. */
export function WeeksChart({
  block,
  width,
  above,
}: {
  readonly block: Weeks;
  readonly width: number;
  readonly above: ReactNode;
}) {
  const cells = width - LABEL - OWNER;
  const each = cells / block.weeks;
  const peak = Math.max(1, ...block.load.flatMap(({ days, capacity }) => [days, capacity ?? 0]));
  const figure = tagged({ type: 'Figure', alt: block.alt });
  const drawn = block.rows.map((one) => (
    <Work key={one.id} block={block} one={one} cells={cells} figure={figure} />
  ));
  const title = (
    <>
      {above}
      <BlockTitle text={block.title} />
    </>
  );
  const head = (
    <View {...figure}>
      <Head block={block} each={each} theme={useTheme()} />
    </View>
  );
  const foot = (
    <>
      {block.milestones.length === 0 ? null : (
        <View wrap={false} style={row}>
          <View style={{ width: LABEL - DIAMOND }} />
          {/* One at the end of the last week is as wide as any other. */}
          <Svg width={cells + 2 * DIAMOND} height={12} viewBox={`${-DIAMOND} 0 ${cells + 2 * DIAMOND} 12`}>
            {block.milestones.map(({ week, label }) => {
              const x = week * each;
              return (
                <Polygon
                  key={label + String(week)}
                  points={`${x},1.5 ${x + DIAMOND},6 ${x},10.5 ${x - DIAMOND},6`}
                  fill={INK}
                />
              );
            })}
          </Svg>
        </View>
      )}
      <View wrap={false} style={{ ...row, marginTop: 4 }}>
        <View style={{ width: LABEL, paddingRight: 8, justifyContent: 'flex-end' }}>
          <Words as="tiny">{block.loadLabel}</Words>
        </View>
        <View>
          <Svg width={cells} height={22} viewBox={`0 0 ${cells} 22`}>
            {block.load.map(({ week, days, capacity }) => {
              const x = (week - 1) * each + 2;
              const height = (days / peak) * 18;
              return (
                <G key={week}>
                  <Rect
                    x={x}
                    y={20 - height}
                    width={each - 4}
                    height={height}
                    fill={GROUND}
                    stroke={INK}
                    strokeWidth={0.5}
                  />
                  {capacity === null ? null : (
                    <Line
                      x1={x - 1}
                      y1={20 - (capacity / peak) * 18}
                      x2={x + each - 3}
                      y2={20 - (capacity / peak) * 18}
                      stroke={INK}
                      strokeWidth={0.9}
                    />
                  )}
                </G>
              );
            })}
            <Line x1={0} y1={20.5} x2={cells} y2={20.5} stroke={INK} strokeWidth={0.6} />
          </Svg>
          <View style={row}>
            {block.load.map(({ week, days }) => (
              <View key={week} style={{ width: each }}>
                <Words as="tiny" style={{ fontSize: 5.8, textAlign: 'center' }}>
                  {days === 0 ? '' : String(Math.round(days * 10) / 10)}
                </Words>
              </View>
            ))}
          </View>
        </View>
        {block.stop === null ? null : (
          <View style={{ width: OWNER, paddingLeft: 8 }}>
            <Words as="tiny">{block.stop.label}</Words>
          </View>
        )}
      </View>
    </>
  );
  if (drawn.length <= TOGETHER)
    return (
      <View {...figure} wrap={false}>
        {title}
        {head}
        {drawn}
        {foot}
      </View>
    );
  return (
    <Repeated above={title} head={head} first={drawn.slice(0, KEPT)}>
      {drawn.slice(KEPT, -KEPT)}
      <View {...figure} wrap={false}>
        {drawn.slice(-KEPT)}
        {foot}
      </View>
    </Repeated>
  );
}
