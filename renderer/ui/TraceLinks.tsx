import { Fragment } from 'react';
import styles from './TraceLinks.module.css';

export type TraceLink = {
  readonly id: string;
  readonly label: string;
  /** What was answered, in words. */
  readonly said: string;
  /** Where the answer lives; null while nothing leads there. */
  readonly address: string | null;
};

type TraceLinksProps = { readonly label: string; readonly links: readonly TraceLink[] };

/** The answers something rests on, each leading to the place where it was given. */
export function TraceLinks({ label, links }: TraceLinksProps) {
  return (
    <ul className={styles['links']} aria-label={label}>
      {links.map(({ id, label: name, said, address }) => {
        const inside = (
          <Fragment>
            <span className={styles['name']} dir="auto">
              {name}
            </span>
            {said === '' ? null : <span className={styles['said']}>{said}</span>}
          </Fragment>
        );
        return (
          <li key={id}>
            {address === null ? (
              <span className={styles['link']}>{inside}</span>
            ) : (
              <a className={styles['link']} href={address}>
                {inside}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
