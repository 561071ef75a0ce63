import { useMemo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { coreStrings as words } from '#shared/strings/core.ts';
import { ReasonText } from '../../reasons/ReasonText.tsx';
import { useConclusion } from '../../session/conclusion-context.ts';
import { IntervalBar } from '../../ui/IntervalBar.tsx';
import styles from './CoreOverview.module.css';
import { CoreRadar } from './CoreRadar.tsx';
import type { CoreView } from './core-view.ts';
import { HurtsMark } from './HurtsMark.tsx';
import { areaLines } from './overview-view.ts';

type CoreOverviewProps = {
  readonly view: CoreView;
  readonly current: string;
  readonly playbook: Playbook;
  readonly onSelect: (key: string) => void;
};

/** The five areas beside the one in focus: the picture, the list that says the same and leads there, what it says together. */
export function CoreOverview({ view, current, playbook, onSelect }: CoreOverviewProps) {
  const core = useConclusion().conclusion?.assessment.core;
  const lines = useMemo(() => areaLines(view, core?.areas), [view, core]);
  const differences = view.topics.find(({ id }) => id === 'differences');
  const firstRow = (id: string): string =>
    view.topics.find((topic) => topic.id === id)?.rows.find(({ value }) => value === null)?.key ??
    view.topics.find((topic) => topic.id === id)?.rows[0]?.key ??
    '';
  return (
    <aside className={styles['overview']} aria-label={words.areas}>
      <CoreRadar areas={lines} current={current} />
      <nav aria-label={words.topics}>
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              <button
                type="button"
                className={styles['line']}
                aria-current={line.id === current ? 'true' : undefined}
                onClick={() => onSelect(firstRow(line.id))}
              >
                <span className={styles['name']}>
                  {line.label} {line.hurts ? <HurtsMark short /> : null}
                </span>
                <span className={styles['said']} aria-hidden={line.applies}>
                  {line.said}
                </span>
                <span className={styles['second']}>
                  <span className={styles['bar']}>
                    {line.applies ? (
                      <IntervalBar lo={line.lo / 4} hi={line.hi / 4} label={words.value.outOf(line.said)} />
                    ) : null}
                  </span>
                  <span className={styles['counted']}>{line.counted}</span>
                </span>
              </button>
            </li>
          ))}
          {differences === undefined ? null : (
            <li>
              <button
                type="button"
                className={styles['line']}
                aria-current={current === 'differences' ? 'true' : undefined}
                onClick={() => onSelect(firstRow('differences'))}
              >
                <span className={styles['name']}>{differences.label}</span>
                <span className={styles['counted']}>
                  {words.counted(differences.answered, differences.asked)}
                </span>
              </button>
            </li>
          )}
        </ul>
      </nav>
      {core === undefined || core.readings.length === 0 ? null : (
        <section aria-label={words.readings}>
          <h3 className={styles['heading']}>{words.readings}</h3>
          <ul className={styles['readings']}>
            {core.readings.map(({ id, reason }) => (
              <li key={id}>
                <ReasonText reason={reason} playbook={playbook} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
