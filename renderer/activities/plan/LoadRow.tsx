import { planScreen } from '#shared/strings/plan-screen.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import type { BoardView } from './board-view.ts';
import styles from './Load.module.css';
import { loadSaid } from './load-said.ts';

const words = planScreen.weeks;

type LoadRowProps = {
  readonly view: BoardView;
  /** In sight at the bottom, also while the board is scrolled. */
  readonly stays: boolean;
};

/** How full each week is, against the line of what the people can carry. */
export function LoadRow({ view, stays }: LoadRowProps) {
  const { load, perWeek, peak, people } = view;
  const share = (days: number): string => `${Math.min(100, (days / peak) * 100)}%`;
  const said = loadSaid(load);
  return (
    <div className={joinClasses(styles['load'], !stays && styles['below'])}>
      <div className={styles['loadName']}>
        <span>{people === null ? words.load : words.capacity(people)}</span>
        {perWeek === null ? (
          <span className={styles['soft']}>{words.noCapacity}</span>
        ) : said === '' ? null : (
          <span className={styles['over']}>{said}</span>
        )}
      </div>
      <ul className={styles['loads']}>
        {load.map(({ week, days, over, said: inWords }) => (
          <li key={week} className={styles['loadWeek']} title={inWords}>
            <Hidden>{inWords}</Hidden>
            <span className={styles['column']} style={{ height: share(days - over) }} />
            {over > 0 ? (
              <span
                className={joinClasses(styles['column'], styles['tooMuch'])}
                style={{ height: share(over), insetBlockEnd: share(days - over) }}
              />
            ) : null}
          </li>
        ))}
        {perWeek === null ? null : (
          <li aria-hidden="true" className={styles['limit']} style={{ insetBlockEnd: share(perWeek) }} />
        )}
      </ul>
    </div>
  );
}
