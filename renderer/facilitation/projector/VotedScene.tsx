import type { Scene } from '#shared/projector/projected.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './Voted.module.css';

const SINGLY = 12;

/** The result of a vote, revealed together: the last round large, the first beside it. */
export function VotedScene({ scene }: { readonly scene: Extract<Scene, { kind: 'voted' }> }) {
  const { rounds, invitation } = scene;
  const isTwo = rounds.length > 1;
  return (
    <div className={joinClasses(styles['voted'], isTwo && styles['two'])}>
      {rounds.map(({ title, bars, line, figures }) => {
        const longest = Math.max(1, ...bars.map(({ count }) => count));
        return (
          <section key={title} className={styles['round']}>
            {isTwo ? <h2 className={styles['name']}>{title}</h2> : null}
            <ul className={styles['list']}>
              {bars.map(({ label, count, mark }) => (
                <li key={label} className={joinClasses(styles['row'], mark !== '' && styles[mark])}>
                  <span className={styles['label']}>{label}</span>
                  <span className={styles['track']} aria-hidden="true">
                    {longest <= SINGLY ? (
                      Array.from({ length: count }, (_, at) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: dots have nothing but their place
                        <span key={at} className={styles['dot']} />
                      ))
                    ) : (
                      <span className={styles['bar']} style={{ inlineSize: `${(count / longest) * 100}%` }} />
                    )}
                  </span>
                  <span className={styles['count']}>{count === 0 ? '' : count}</span>
                  <span className={styles['note']}>
                    {mark === 'median' ? words.median : mark === 'apart' && !isTwo ? words.speaksFirst : ''}
                  </span>
                </li>
              ))}
            </ul>
            <p className={styles['line']}>{line}</p>
            <p className={styles['line']}>{figures}</p>
          </section>
        );
      })}
      {invitation === '' ? null : <p className={styles['invitation']}>{invitation}</p>}
    </div>
  );
}
