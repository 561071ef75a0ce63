import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { coreStrings as words } from '#shared/strings/core.ts';
import styles from './CoreOverview.module.css';
import type { AreaLine } from './overview-view.ts';

type CoreRadarProps = {
  readonly areas: readonly AreaLine[];
  readonly current: string;
};

const WIDTH = 248;
const HEIGHT = 186;
const HIGHEST = 4;

/** The five areas as a picture: solid up to what is known, the dashed edge up to what is still possible. */
export function CoreRadar({ areas, current }: CoreRadarProps) {
  return (
    <div className={styles['radar']} role="img" aria-label={words.radar.label}>
      <div aria-hidden="true">
        <RadarChart
          width={WIDTH}
          height={HEIGHT}
          data={[...areas]}
          outerRadius={70}
          accessibilityLayer={false}
        >
          <PolarGrid stroke="var(--line-strong)" />
          <PolarRadiusAxis domain={[0, HIGHEST]} tickCount={HIGHEST + 1} tick={false} axisLine={false} />
          <Radar
            dataKey="hi"
            stroke="var(--soft)"
            strokeDasharray="3 3"
            fill="var(--soft)"
            fillOpacity={0.08}
            isAnimationActive={false}
          />
          <Radar
            dataKey="lo"
            stroke="var(--ink)"
            strokeWidth={1.5}
            fill="var(--ink)"
            fillOpacity={0.22}
            isAnimationActive={false}
          />
          <PolarAngleAxis
            dataKey="shortLabel"
            tick={(tick: TickProps) => <AreaName {...tick} area={areas[tick.index]} current={current} />}
          />
        </RadarChart>
      </div>
      <p className={styles['legend']} aria-hidden="true">
        <span className={styles['known']} /> {words.radar.known}
        <span className={styles['possible']} /> {words.radar.open}
      </p>
    </div>
  );
}

type TickProps = {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
  readonly textAnchor: 'start' | 'middle' | 'end' | 'inherit';
};

type AreaNameProps = TickProps & { readonly area: AreaLine | undefined; readonly current: string };

function AreaName({ x, y, textAnchor, area, current }: AreaNameProps) {
  return (
    <text
      x={x}
      y={y}
      dy="0.35em"
      textAnchor={textAnchor}
      className={area?.id === current ? styles['currentName'] : undefined}
    >
      {area?.shortLabel}
      {area?.hurts ? <tspan className={styles['hurts']}> ▲</tspan> : null}
    </text>
  );
}
