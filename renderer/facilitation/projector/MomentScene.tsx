import type { Projected, Scene } from '#shared/projector/projected.ts';
import { spanWords } from '#shared/strings/clock.ts';
import { momentStrings } from '#shared/strings/moments.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import styles from './Moment.module.css';

type MomentSceneProps = {
  readonly scene: Extract<Scene, { readonly kind: 'writing' | 'ideas' }>;
  readonly timer: Projected['timer'];
};

/** Everybody writes: the time large. Once revealed: the clusters side by side. */
export function MomentScene({ scene, timer }: MomentSceneProps) {
  if (scene.kind === 'writing') {
    return (
      <div className={styles['writing']}>
        <p className={styles['time']}>
          {timer === null || timer.leftSeconds <= 0 ? momentStrings.over : spanWords(timer.leftSeconds)}
        </p>
        <p className={styles['what']}>{scene.what}</p>
        {scene.parts.length < 2 ? null : (
          <ol className={styles['parts']}>
            {scene.parts.map(({ label, isNow }) => (
              <li key={label} className={styles['part']} aria-current={isNow ? 'step' : undefined}>
                {label}
              </li>
            ))}
          </ol>
        )}
        <p className={styles['written']}>{scene.written}</p>
      </div>
    );
  }
  return (
    <>
      <div className={styles['clusters']} data-many={scene.clusters.length > 3 || undefined}>
        {scene.clusters.map(({ title, items, more }) => (
          <section key={title} className={styles['cluster']}>
            <h2 className={styles['name']}>{title}</h2>
            <ul>
              {items.map((text) => (
                <li key={text} className={styles['idea']}>
                  {text}
                </li>
              ))}
            </ul>
            {more === 0 ? null : <p className={styles['more']}>{words.more(more)}</p>}
          </section>
        ))}
      </div>
      {scene.more === 0 ? null : <p className={styles['more']}>{momentStrings.more(scene.more)}</p>}
    </>
  );
}
