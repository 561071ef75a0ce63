import type { Scene } from '#shared/projector/projected.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import styles from './Plan.module.css';

export function PlanScene({ scene }: { readonly scene: Extract<Scene, { kind: 'plan' }> }) {
  const { fields, weeks, bars } = scene;
  return (
    <div className={styles['plan']}>
      <div className={styles['fields']}>
        {fields.map(({ label, lines, more }) => (
          <section key={label} className={styles['field']}>
            <h2 className={styles['name']}>{label}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {more === 0 ? null : <p className={styles['more']}>{words.more(more)}</p>}
          </section>
        ))}
      </div>
      {bars.length === 0 ? null : (
        <ol className={styles['bars']} aria-label={words.weeks(weeks)}>
          {bars.map(({ label, from, to }) => (
            <li
              key={`${label} ${from}`}
              className={styles['barRow']}
              style={{ gridTemplateColumns: `repeat(${weeks}, minmax(0, 1fr))` }}
            >
              <span
                className={styles['barLabel']}
                style={{
                  gridColumn: labelPlace(from, to, weeks),
                  textAlign: from <= weeks / 2 ? 'start' : 'end',
                }}
              >
                {label}
              </span>
              <span
                className={styles['bar']}
                style={{ gridColumn: `${Math.min(weeks, from)} / ${Math.min(weeks + 1, to)}` }}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Words begin above the bar; above a late one they end there, so that they stay on the screen. */
function labelPlace(from: number, to: number, weeks: number): string {
  return from <= weeks / 2 ? `${from} / -1` : `1 / ${Math.min(weeks + 1, to)}`;
}
