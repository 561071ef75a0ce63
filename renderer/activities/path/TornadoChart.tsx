import { useState } from 'react';
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Tornado } from '#shared/decision/decision.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { percent } from '#shared/strings/numbers.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { AnswerLink } from '../../reasons/AnswerLink.tsx';
import styles from './Path.module.css';

/** As many as a room can weigh at once; the list has all of them. */
const SHOWN = 8;
/** Below half a point of a hundred a bar says nothing. */
const NARROWEST = 0.005;
const ROW = 27;
const AXIS = 26;
/** Where there is more room, the names get their share of it. */
const LABEL = { least: 168, share: 0.4, most: 300 } as const;
const LETTER = 5.6;

type TornadoChartProps = { readonly tornado: Tornado | null; readonly playbook: Playbook };

/** How far single answers would move the leading path: the widest bars are what it hangs on. */
export function TornadoChart({ tornado, playbook }: TornadoChartProps) {
  const [asList, setAsList] = useState(false);
  const [width, setWidth] = useState(0);
  if (tornado === null || tornado.bars.every(({ low, high }) => high - low < NARROWEST))
    return <p className={styles['quiet']}>{words.tornado.none}</p>;
  const path = outcomeLabel(playbook, tornado.path);
  const bars = tornado.bars
    .filter(({ low, high }) => high - low >= NARROWEST)
    .slice(0, SHOWN)
    .map(({ id, label, low, high }) => ({ id, label, range: [low, high] }));
  const label = Math.max(LABEL.least, Math.min(LABEL.most, width * LABEL.share));
  const scale = scaleOf(bars.flatMap(({ range }) => range));
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['quiet']}>{words.tornado.hint(path, percent(tornado.fit))}</figcaption>
      <div role="img" aria-label={words.tornado.chart(path)} className={styles['tornado']}>
        <div aria-hidden="true">
          <ResponsiveContainer width="100%" height={bars.length * ROW + AXIS} onResize={setWidth}>
            <BarChart
              layout="vertical"
              data={bars}
              margin={{ top: 2, right: 14, bottom: 0, left: 0 }}
              barSize={11}
              accessibilityLayer={false}
            >
              <XAxis
                type="number"
                domain={scale}
                ticks={[...scale]}
                tickFormatter={percent}
                tickLine={false}
                stroke="var(--line-strong)"
              />
              <YAxis
                type="category"
                dataKey="label"
                width={label}
                tickLine={false}
                axisLine={false}
                tick={<Name longest={Math.floor(label / LETTER)} />}
                interval={0}
              />
              <Bar dataKey="range" fill="var(--soft)" isAnimationActive={false} />
              <ReferenceLine x={tornado.fit} stroke="var(--ink)" strokeWidth={1.5} />
            </BarChart>
          </ResponsiveContainer>
        </div>
      </div>
      <button
        type="button"
        className={styles['more']}
        aria-expanded={asList}
        onClick={() => setAsList(!asList)}
      >
        {words.tornado.list} ({tornado.bars.length})
      </button>
      {asList ? (
        <ul className={styles['tornadoList']}>
          {tornado.bars.map((bar) => (
            <li key={bar.id + bar.label}>
              <AnswerLink to={bar.id} playbook={playbook}>
                {bar.label}
              </AnswerLink>
              <span>{bar.said === '' ? words.tornado.open : bar.said}</span>
              <span>
                {percent(bar.low)} – {percent(bar.high)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </figure>
  );
}

/** From the lowest to the highest end in round steps of five points, so that the bars fill the width. */
function scaleOf(ends: readonly number[]): [number, number] {
  const steps = 20;
  return [Math.floor(Math.min(...ends) * steps) / steps, Math.ceil(Math.max(...ends) * steps) / steps];
}

type NameProps = {
  /** Letters there is room for. */
  readonly longest: number;
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
};

function Name({ longest, y = 0, payload }: NameProps) {
  const text = payload?.value ?? '';
  return (
    <text x={0} y={y} dy="0.35em" textAnchor="start">
      {text.length > longest ? `${text.slice(0, longest - 1)}…` : text}
    </text>
  );
}
