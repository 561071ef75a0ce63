import { voteStrings as words } from '#shared/strings/votes.ts';
import type { RoundView } from '#shared/votes/rounds-shown.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './Histogram.module.css';

/** So many voices are still told apart one by one. */
const SINGLY = 12;

/** How often each answer was given: a dot for each voice, or a bar where there are many. */
export function Histogram({ round }: { readonly round: RoundView }) {
  const longest = Math.max(...round.bars.map(({ count }) => count));
  return (
    <ul className={styles['bars']}>
      {round.bars.map(({ key, label, help, count, share, mark }) => (
        <li key={key} className={joinClasses(styles['row'], mark !== '' && styles[mark])} title={help}>
          <span className={styles['label']}>{label}</span>
          <span className={styles['track']} aria-hidden="true">
            {longest <= SINGLY ? (
              Array.from({ length: count }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots have nothing but their place
                <span key={at} className={styles['dot']} />
              ))
            ) : (
              <span className={styles['bar']} style={{ inlineSize: `${share * 100}%` }} />
            )}
          </span>
          <span className={styles['note']}>
            {mark === 'median' ? words.median(round.median) : null}
            {mark === 'apart' ? words.apart : null}
          </span>
          <span className={styles['number']}>
            <Hidden>{round.unit === 'dots' ? words.dotsGiven(count) : words.votes(count)}</Hidden>
            <span aria-hidden="true">{count === 0 ? '' : count}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
