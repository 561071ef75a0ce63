import { ChevronLeft } from 'lucide-react';
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { historyPanelStrings as words } from '#shared/strings/history-panel.ts';
import type { HistoryPlace } from '../routes/history-place.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './History.module.css';
import { HistoryList, type ListPosition } from './HistoryList.tsx';
import { type Filter, filterLines, rowsOf } from './history-view.ts';
import { Milestones } from './Milestones.tsx';
import { pointWords } from './point-words.ts';
import { type History, useItemGroups } from './use-history.ts';

type HistoryPageProps = {
  readonly history: History;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly position: RefObject<ListPosition>;
  readonly addressOf: (place: HistoryPlace) => string;
  readonly workAddress: string;
  readonly onGo: (place: HistoryPlace) => void;
};

/** Everything that was done, with the moments that have a name on top. */
export function HistoryPage(props: HistoryPageProps) {
  const { history, filter, onFilter, position, addressOf, workAddress, onGo } = props;
  const { lines, milestones, times } = history;
  const groups = useItemGroups(history);
  const [comparing, setComparing] = useState<number>();
  const search = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(filter);
  const today = times.day(new Date().toISOString());
  const found = useMemo(() => filterLines(lines, asked), [lines, asked]);
  const rows = useMemo(() => rowsOf(found, times, today), [found, times, today]);
  const all = useMemo(() => lines.filter(({ isClock }) => asked.clock || !isClock).length, [lines, asked]);
  const hasClock = useMemo(() => lines.some(({ isClock }) => isClock), [lines]);

  useEffect(() => {
    if (position.current.seq === undefined) search.current?.querySelector('input')?.focus();
  }, [position]);

  function narrow(changes: Partial<Filter>): void {
    position.current = { top: 0, seq: undefined };
    onFilter({ ...filter, ...changes });
  }

  function compare(seq: number): void {
    if (comparing === undefined) setComparing(seq);
    else if (comparing === seq) setComparing(undefined);
    else onGo({ kind: 'compare', from: Math.min(comparing, seq), to: Math.max(comparing, seq) });
  }

  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <a className={styles['back']} href={workAddress}>
          <ChevronLeft size={14} aria-hidden />
          {words.back}
        </a>
        <h1 className={styles['title']}>{words.title}</h1>
        <p className={styles['zone']}>{words.zone(times.zone.replaceAll('_', ' '))}</p>
      </header>
      <Milestones milestones={milestones} times={times} addressOf={addressOf} onGo={onGo} />
      <div className={styles['tools']} ref={search}>
        <TextField
          className={styles['search']}
          label={words.filterText}
          labelHidden
          placeholder={words.filterText}
          type="search"
          value={filter.text}
          onChange={({ target }) => narrow({ text: target.value })}
        />
        <SelectField
          label={words.filterItem}
          labelHidden
          stacked
          value={filter.item}
          onChange={(item) => narrow({ item })}
          options={[{ value: '', label: words.everything }]}
          groups={groups.map(({ section, items }) => ({
            label: section,
            options: items.map(({ id, name, lines: count }) => ({ value: id, label: `${name} (${count})` })),
          }))}
        />
        {hasClock ? (
          <label className={styles['clock']}>
            <input
              type="checkbox"
              checked={filter.clock}
              onChange={({ target }) => narrow({ clock: target.checked })}
            />
            {words.clock}
          </label>
        ) : null}
        <p className={styles['count']} role="status">
          {words.count(found.length, all)}
        </p>
      </div>
      {comparing === undefined ? null : (
        <p className={styles['comparing']} role="status">
          <span className={styles['comparingText']}>{words.comparing(pointWords(comparing, history))}</span>
          <Button size="small" onClick={() => onGo({ kind: 'compare', from: comparing, to: 'now' })}>
            {words.compareNow}
          </Button>
          <Button size="small" look="plain" onClick={() => setComparing(undefined)}>
            {words.cancel}
          </Button>
        </p>
      )}
      {rows.length === 0 ? (
        <div className={styles['nothing']}>
          <p>{words.nothingFound}</p>
          <Button size="small" onClick={() => narrow({ text: '', item: '' })}>
            {words.showAll}
          </Button>
        </div>
      ) : (
        <HistoryList
          key={`${asked.text}\n${asked.item}\n${asked.clock}`}
          rows={rows}
          addressOf={(seq) => addressOf({ kind: 'point', seq })}
          comparing={comparing}
          onCompare={compare}
          position={position}
        />
      )}
    </div>
  );
}
