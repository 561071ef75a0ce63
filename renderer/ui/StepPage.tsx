import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './StepPage.module.css';

type StepPageProps = {
  readonly title: string;
  readonly lead: string;
  /** How far the step is, in words. */
  readonly count?: string;
  /** What stays in sight below the work, as the capture line does. */
  readonly footer?: ReactNode;
  /** For boards that use the whole width. */
  readonly wide?: boolean;
  readonly scrollRef?: Ref<HTMLDivElement>;
  /** Keys of the things inside, which bubble to the work but not from the footer. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
};

/** The frame of every step: its title, what it is for, the work below, and what never scrolls away. */
export function StepPage({
  title,
  lead,
  count,
  footer,
  wide,
  scrollRef,
  onKeyDown,
  children,
}: StepPageProps) {
  return (
    <div className={joinClasses(styles['page'], wide === true && styles['wide'])}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside bubble to here */}
      <div className={styles['scroll']} ref={scrollRef} onKeyDown={onKeyDown}>
        <header className={styles['head']}>
          <h1 className={styles['title']}>{title}</h1>
          {count === undefined ? null : <p className={styles['count']}>{count}</p>}
        </header>
        <p className={styles['lead']}>{lead}</p>
        {children}
      </div>
      {footer}
    </div>
  );
}
