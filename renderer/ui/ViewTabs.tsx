import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './ViewTabs.module.css';

export type View<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** Stands small beside the name: a count, or a word that something waits there. */
  readonly note?: string;
  readonly content: () => ReactNode;
};

type ViewTabsProps<Id extends string> = {
  readonly label: string;
  readonly views: readonly View<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** To the right of the names, the same for every view. */
  readonly aside?: ReactNode;
};

/** Several views of one step, one at a time; what is not shown is not drawn. */
export function ViewTabs<Id extends string>({ label, views, chosen, onChoose, aside }: ViewTabsProps<Id>) {
  return (
    <Tabs.Root value={chosen} onValueChange={(id: Id) => onChoose(id)}>
      <div className={styles['bar']}>
        <Tabs.List className={styles['list']} aria-label={label} activateOnFocus>
          {views.map((view) => (
            <Tabs.Tab key={view.id} value={view.id} className={styles['tab']}>
              {view.label}
              {view.note === undefined ? null : <span className={styles['note']}>{view.note}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {aside === undefined ? null : <div className={styles['aside']}>{aside}</div>}
      </div>
      {views.map((view) => (
        <Tabs.Panel key={view.id} value={view.id} className={styles['panel']} tabIndex={-1}>
          {view.id === chosen ? view.content() : null}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
