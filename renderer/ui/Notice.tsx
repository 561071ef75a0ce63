import type { ReactNode } from 'react';
import type { Problem } from '#shared/base/result.ts';
import { joinClasses } from './join-classes.ts';
import { keptTogether } from './kept-together.ts';
import styles from './Notice.module.css';

type NoticeProps = {
  readonly message: Problem | string;
  /** Buttons that do what the notice proposes. */
  readonly children?: ReactNode;
};

/** Something to know, or a problem in its three parts: what happened, what happened to the work, what to do. */
export function Notice({ message, children }: NoticeProps) {
  if (typeof message === 'string') {
    return (
      <div className={styles['notice']} role="status">
        <p className={styles['text']}>{keptTogether(message)}</p>
        <div className={styles['actions']}>{children}</div>
      </div>
    );
  }
  return (
    <div className={joinClasses(styles['notice'], styles['problem'])} role="alert">
      <p className={styles['text']}>
        <span className={styles['what']}>{keptTogether(message.what)}</span>{' '}
        {keptTogether(`${message.work} ${message.next}`)}
      </p>
      <div className={styles['actions']}>{children}</div>
    </div>
  );
}
