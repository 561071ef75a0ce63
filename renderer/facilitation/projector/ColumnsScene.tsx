import type { Scene } from '#shared/projector/projected.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import { BigLadder } from './BigLadder.tsx';
import styles from './Scenes.module.css';

export function ColumnsScene({ scene }: { readonly scene: Extract<Scene, { kind: 'columns' }> }) {
  const { large, columns } = scene;
  if (large !== null) {
    return (
      <div className={styles['large']}>
        <p className={styles['largeText']}>{large.text}</p>
        <p className={styles['largeBelow']}>
          <BigLadder level={large.level} />
          {large.below}
        </p>
        <p className={styles['tally']}>
          {columns.map(({ title, items, more }) => `${title} ${items.length + more}`).join(' · ')}
        </p>
      </div>
    );
  }
  return (
    <div
      className={styles['columns']}
      style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
    >
      {columns.map(({ title, items, more }) => (
        <section key={title} className={styles['column']}>
          <h2 className={styles['columnTitle']}>{title}</h2>
          <ul>
            {items.map(({ text, level }) => (
              <li key={text} className={styles['item']}>
                <span className={styles['itemText']}>{text}</span>
                {level === null ? null : <span className={styles['level']}>{level}</span>}
              </li>
            ))}
          </ul>
          {more === 0 ? null : <p className={styles['more']}>{words.more(more)}</p>}
        </section>
      ))}
    </div>
  );
}
