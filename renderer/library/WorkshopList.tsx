import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { libraryStrings as words } from '#shared/strings/library.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import styles from './Library.module.css';
import type { ListedWorkshop, ListShelf } from './library-view.ts';
import type { RowAction } from './row-actions.ts';
import type { FoundPlace } from './use-found-places.ts';
import { WorkshopRow } from './WorkshopRow.tsx';

type WorkshopListProps = {
  readonly workshops: readonly ListedWorkshop[];
  readonly shelf: ListShelf;
  readonly places: ReadonlyMap<string, FoundPlace>;
  readonly isHere: (id: WorkshopId) => boolean;
  readonly addressOf: (id: WorkshopId) => string;
  readonly onAction: (workshop: ListedWorkshop, action: RowAction) => void;
  /** How many rows are drawn, so that nobody works for those that are not. */
  readonly limit: number;
  readonly onNearEnd: () => void;
};

/** The rows of the list. One of them is in the tab order; the arrow keys go from row to row. */
export function WorkshopList(props: WorkshopListProps) {
  const { workshops, shelf, places, isHere, addressOf, onAction, limit, onNearEnd } = props;
  const [active, setActive] = useState<WorkshopId>();
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const toFocus = useRef<WorkshopId>(undefined);
  const latest = useRef(onAction);
  useEffect(() => {
    latest.current = onAction;
  }, [onAction]);
  // The same function each time, so that a row is only drawn anew when it says something else.
  const act = useCallback(
    (workshop: ListedWorkshop, action: RowAction) => latest.current(workshop, action),
    [],
  );
  const drawn = workshops.slice(0, limit);
  const hasMore = workshops.length > limit;
  const inTabOrder = drawn.some(({ id }) => id === active) ? active : drawn[0]?.id;

  useEffect(() => {
    if (!hasMore || end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onNearEnd();
      },
      { rootMargin: '800px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, onNearEnd]);

  useEffect(() => {
    const id = toFocus.current;
    if (id === undefined || drawn.every((workshop) => workshop.id !== id)) return;
    toFocus.current = undefined;
    linkOf(list.current, id)?.focus();
  });

  function press(event: KeyboardEvent): void {
    const at = drawn.findIndex(({ id }) => linkOf(list.current, id) === event.target);
    const workshop = drawn[at];
    if (workshop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Delete' && shelf !== 'trashed') {
      event.preventDefault();
      // The row goes; the focus stays in the list.
      toFocus.current = (drawn[at + 1] ?? drawn[at - 1])?.id;
      onAction(workshop, 'trash');
      return;
    }
    const next = neighbour(drawn, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    linkOf(list.current, next.id)?.focus();
  }

  return (
    <div className={styles['table']}>
      <div className={styles['columns']} aria-hidden="true">
        <span>{words.columns.title}</span>
        <span className={styles['client']}>{words.columns.client}</span>
        <span className={styles['summary']}>{words.columns.summary}</span>
        <span>{words.columns.changed}</span>
      </div>
      <ul ref={list} aria-label={words.list} data-list="workshops" onKeyDown={press}>
        {drawn.map((workshop) => (
          <WorkshopRow
            key={workshop.id}
            workshop={workshop}
            shelf={shelf}
            found={places.get(workshop.id)}
            hasLast={workshop.previous !== null && isHere(workshop.previous)}
            inTabOrder={workshop.id === inTabOrder}
            address={addressOf(workshop.id)}
            onFocus={setActive}
            onAction={act}
          />
        ))}
      </ul>
      {hasMore ? <div ref={end} className={styles['more']} /> : null}
    </div>
  );
}

function linkOf(list: HTMLElement | null, id: WorkshopId): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`a[data-id="${id}"]`) ?? null;
}

function neighbour(drawn: readonly ListedWorkshop[], at: number, key: string): ListedWorkshop | undefined {
  switch (key) {
    case 'ArrowDown':
      return drawn[at + 1];
    case 'ArrowUp':
      return drawn[at - 1];
    case 'Home':
      return drawn[0];
    case 'End':
      return drawn.at(-1);
    default:
      return undefined;
  }
}
