import { useId } from 'react';
import type { OutcomeId } from '#shared/playbook/ids.ts';
import styles from './IntervalBar.module.css';
import { joinClasses } from './join-classes.ts';

type IntervalBarProps = {
  readonly lo: number;
  readonly hi: number;
  readonly outcome: OutcomeId;
  readonly label: string;
};

const percent = (share: number): string => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;

/** An interval from 0 to 1: solid up to what is known, hatched up to what is still possible. */
export function IntervalBar({ lo, hi, outcome, label }: IntervalBarProps) {
  const hatch = useId();
  return (
    <svg
      className={joinClasses(styles['bar'], styles[outcome])}
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
    </svg>
  );
}
