import { useId } from 'react';
import type { Interval } from '#shared/base/interval.ts';
import styles from './RangeBar.module.css';

type RangeBarProps = {
  /** What was observed; null where nothing was. */
  readonly mark: number | null;
  /** Where it can really lie. */
  readonly range: Interval;
  /** Where chance alone could have put it; left out where no sample is known. */
  readonly whisker: Interval | null;
  readonly label: string;
};

const percent = (share: number): string => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
const ticks = ['0%', '25%', '50%', '75%', '100%'];

/** A number on the scale from 0 to 100 %: what was seen as a mark, where it can lie as a hatched bar, chance as a line. */
export function RangeBar({ mark, range, whisker, label }: RangeBarProps) {
  const hatch = useId();
  return (
    <svg className={styles['bar']} role="img" aria-label={label} focusable="false">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles['hatch']} x1="1" y1="0" x2="1" y2="5" />
        </pattern>
      </defs>
      <line className={styles['axis']} x1="0" x2="100%" y1="14.5" y2="14.5" />
      {ticks.map((at) => (
        <line key={at} className={styles['tick']} x1={at} x2={at} y1="2" y2="15" />
      ))}
      <rect
        className={styles['edge']}
        x={percent(range.lo)}
        y="4"
        width={percent(range.hi - range.lo)}
        height="8"
      />
      <rect
        x={percent(range.lo)}
        y="4"
        width={percent(range.hi - range.lo)}
        height="8"
        fill={`url(#${hatch})`}
      />
      {whisker === null ? null : (
        <g className={styles['whisker']}>
          <line x1={percent(whisker.lo)} x2={percent(whisker.hi)} y1="19.5" y2="19.5" />
          <line x1={percent(whisker.lo)} x2={percent(whisker.lo)} y1="17" y2="22" />
          <line x1={percent(whisker.hi)} x2={percent(whisker.hi)} y1="17" y2="22" />
        </g>
      )}
      {mark === null ? null : (
        <line className={styles['mark']} x1={percent(mark)} x2={percent(mark)} y1="0" y2="16" />
      )}
    </svg>
  );
}
