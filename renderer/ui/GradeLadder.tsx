import styles from './GradeLadder.module.css';
import { joinClasses } from './join-classes.ts';

/** Four rungs, filled up to the grade, with the number: grade 0 is four empty rungs, no grade four dashed ones. */
const RUNGS = [
  { x: 0.5, top: 10.5, height: 5 },
  { x: 9.5, top: 7.5, height: 8 },
  { x: 18.5, top: 4.5, height: 11 },
  { x: 27.5, top: 0.5, height: 15 },
] as const;

type GradeLadderProps = {
  readonly grade: number | null;
  /** The grade in words, read aloud in place of the picture. */
  readonly label: string;
};

export function GradeLadder({ grade, label }: GradeLadderProps) {
  return (
    <span
      className={joinClasses(styles['ladder'], grade === null && styles['open'])}
      role="img"
      aria-label={label}
    >
      <svg width="2.1875rem" height="1rem" viewBox="0 0 35 16" aria-hidden="true" focusable="false">
        {RUNGS.map((rung, index) => (
          <rect
            key={rung.x}
            className={joinClasses(styles['rung'], grade !== null && index < grade && styles['filled'])}
            x={rung.x}
            y={rung.top}
            width="7"
            height={rung.height}
            rx="1"
          />
        ))}
      </svg>
      <span className={styles['number']} aria-hidden="true">
        {grade ?? '?'}
      </span>
    </span>
  );
}
