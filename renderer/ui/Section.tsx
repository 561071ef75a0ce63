import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './Section.module.css';

type SectionProps = {
  readonly title: string;
  /** One line on what is asked here. */
  readonly hint?: string;
  /** To the right of the title: a figure or a small button. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a step, under a title on a hairline. */
export function Section({ title, hint, aside, className, children }: SectionProps) {
  return (
    <section className={joinClasses(styles['section'], className)} aria-label={title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {aside === undefined ? null : <div className={styles['aside']}>{aside}</div>}
      </div>
      {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      {children}
    </section>
  );
}
