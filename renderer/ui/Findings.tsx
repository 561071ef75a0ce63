import type { ReactNode } from 'react';
import styles from './Findings.module.css';
import { joinClasses } from './join-classes.ts';

export type FindingLine = {
  readonly id: string;
  /** What it is, in a few words. */
  readonly label?: string;
  readonly text: string;
  /** What to do about it, with one press. */
  readonly act?: ReactNode;
};

type FindingsProps = {
  readonly label: string;
  readonly lines: readonly FindingLine[];
  /** What goes wrong carries a mark; what is only worth knowing does not. */
  readonly tone: 'warning' | 'note';
};

/** What the answers come to, one line each: said plainly, marked by shape as well as colour. */
export function Findings({ label, lines, tone }: FindingsProps) {
  if (lines.length === 0) return null;
  return (
    <ul className={joinClasses(styles['list'], tone === 'warning' && styles['warning'])} aria-label={label}>
      {lines.map((line) => (
        <li key={line.id} className={styles['line']}>
          {tone === 'warning' ? <Mark /> : null}
          <p>
            {line.label === undefined ? null : <span className={styles['label']}>{line.label}. </span>}
            {line.text}
          </p>
          {line.act === undefined ? null : <span className={styles['act']}>{line.act}</span>}
        </li>
      ))}
    </ul>
  );
}

function Mark() {
  return (
    <svg className={styles['mark']} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M5 .8 9.6 9.2H.4Z" fill="currentColor" />
    </svg>
  );
}
