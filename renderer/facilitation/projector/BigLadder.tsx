import { scoreWords } from '#shared/strings/votes.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import styles from './Scenes.module.css';

const RUNGS = [1, 2, 3, 4] as const;

/** Grades and scores as on the laptop, large: filled up to the level, dashed where there is none. */
export function BigLadder({ level }: { readonly level: number | null }) {
  return (
    <span className={styles['ladder']}>
      <svg width="72" height="32" viewBox="0 0 72 32" aria-hidden="true" focusable="false">
        {RUNGS.map((rung, at) => (
          <rect
            key={rung}
            x={1 + at * 18}
            y={31 - (8 + at * 7)}
            width="14"
            height={7 + at * 7}
            rx="2"
            fill={level !== null && rung <= level ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="2"
            strokeDasharray={level === null ? '3 3' : undefined}
          />
        ))}
      </svg>
      <span className={styles['level']} aria-hidden="true">
        {level === null ? '?' : scoreWords(level)}
      </span>
      <Hidden>{level === null ? '?' : scoreWords(level)}</Hidden>
    </span>
  );
}
