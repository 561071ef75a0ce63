import { useId } from 'react';
import type { OutcomeId } from '#shared/playbook/ids.ts';
import styles from './IntervalBar.module.css';
import { joinClasses } from './join-classes.ts';
import colours from './path-colours.module.css';

type IntervalBarProps = {
  readonly lo: number;
  readonly hi: number;
  /** Whose colour it has; ink where it is about no path. */
  readonly outcome?: OutcomeId;
  readonly label: string;
  /** From where on it is enough, as a stroke across the bar. */
  readonly threshold?: number;
};

const percent = (share: number): string => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;

/** An interval from 0 to 1: solid up to what is known, hatched up to what is still possible. */
export function IntervalBar({ lo, hi, outcome, label, threshold }: IntervalBarProps) {
  const hatch = useId();
  return (
    <svg
      className={joinClasses(styles['bar'], outcome === undefined ? styles['plain'] : colours[outcome])}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles['hatch']} x1="1" y1="0" x2="1" y2="5" />
        </pattern>
      </defs>
      {['25%', '50%', '75%', '100%'].map((at) => (
        <line key={at} className={styles['tick']} x1={at} x2={at} y1="0" y2="10" />
      ))}
      <rect x={percent(lo)} y="1" width={percent(hi - lo)} height="8" fill={`url(#${hatch})`} />
      <rect className={styles['known']} x="0" y="1" width={percent(lo)} height="8" />
      {threshold === undefined ? null : (
        <line
          className={styles['threshold']}
          x1={percent(threshold)}
          x2={percent(threshold)}
          y1="-3"
          y2="13"
        />
      )}
    </svg>
  );
}
