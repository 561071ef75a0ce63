import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem, Result } from '#shared/base/result.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { ActionMenu, type MenuAction } from '../ui/ActionMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AsideNotices } from './AsideNotices.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import styles from './Library.module.css';
import { LibraryHead } from './LibraryHead.tsx';
import { LibrarySheets } from './LibrarySheets.tsx';
import { LibraryTools } from './LibraryTools.tsx';
import type { Library, NewWorkshop } from './library.ts';
import { type ListWish, libraryView } from './library-view.ts';
import { NewWorkshopForm } from './NewWorkshopForm.tsx';
import { NothingListed } from './NothingListed.tsx';
import { useFileReminder } from './use-file-reminder.ts';
import { useFoundPlaces } from './use-found-places.ts';
import { useLibraryRows, useSearch } from './use-library.ts';
import { useRowActions } from './use-row-actions.ts';
import { WorkshopList } from './WorkshopList.tsx';

type LibraryPageProps = {
  readonly library: Library;
  readonly openFile: () => void;
  readonly recentFiles: readonly MenuAction[];
  /** Whether the page was reached by "new workshop". */
  readonly adding: boolean;
  readonly setAdding: (adding: boolean) => void;
  readonly addressOf: (id: WorkshopId) => string;
  readonly goTo: (id: WorkshopId) => void;
  readonly goToCompare: (old: WorkshopId, now: WorkshopId) => void;
  /** Where the browser holds the work, and may or may not keep it; undefined on the desktop. */
  readonly storage: StorageManager | undefined;
};

/** Rows drawn at first and again each time the end comes near, so that thousands cost no more than what is looked at. */
const PAGE = 60;
const noRows = [] as const;

/** All workshops: find one, begin one, open one from a file. */
export function LibraryPage(props: LibraryPageProps) {
  const { library, openFile, recentFiles, adding, setAdding, addressOf, goTo, goToCompare, storage } = props;
  const [query, setQuery] = useState('');
  const [wish, setWishState] = useState<ListWish>({
    shelf: 'current',
    client: undefined,
    tag: undefined,
    sort: 'changed',
  });
  const [limit, setLimit] = useState(PAGE);
  const [problem, setProblem] = useState<Problem>();
  const place = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const asked = query.trim();
  const { rows, failed } = useLibraryRows(library);
  const { hits, reading } = useSearch(library, asked, rows);
  const [reminder, putOff] = useFileReminder(rows, storage);
  const actions = useRowActions({
    library,
    rows: rows ?? noRows,
    shelf: wish.shelf,
    goTo,
    goToCompare,
    tell: setProblem,
  });
  const view = useMemo(
    () =>
      libraryView(
        rows ?? noRows,
        wish,
        hits?.map(({ id }) => id),
        new Date(),
      ),
    [rows, wish, hits],
  );
  const places = useFoundPlaces(library, hits, view.workshops, limit);
  const here = useMemo(() => new Set(rows?.map(({ id }) => id)), [rows]);
  const showMore = useCallback(() => setLimit((shown) => shown + PAGE), []);

  // What a search under way shows for a moment is not worth working out.
  const isReading = reading !== undefined;
  useEffect(() => {
    if (!isReading) library.keepSummaries(view.rows.slice(0, limit));
  }, [library, view, limit, isReading]);

  const isListed = rows !== undefined;
  useEffect(() => {
    if (isListed && !adding) place.current?.querySelector('input')?.focus();
  }, [isListed, adding]);

  function setWish(next: ListWish): void {
    setWishState(next);
    setLimit(PAGE);
  }

  function settle(result: Result<WorkshopId>): void {
    if (result.kind === 'failed') {
      setProblem(result.problem);
      return;
    }
    setAdding(false);
    goTo(result.value);
  }

  const create = async (wanted: NewWorkshop): Promise<void> => settle(await library.create(wanted));
  const createSample = async (): Promise<void> => settle(await library.createSample());

  function focusFirst(): void {
    page.current?.querySelector<HTMLElement>('[data-list="workshops"] a')?.focus();
  }

  function pressInSearch(event: KeyboardEvent): void {
    const [best] = view.workshops;
    if (event.key === 'ArrowDown') focusFirst();
    else if (event.key === 'Enter' && best !== undefined && asked !== '') goTo(best.id);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else return;
    event.preventDefault();
  }

  /** “/” goes to the search from anywhere on the page but a text. */
  function press(event: KeyboardEvent): void {
    const isText = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.key !== '/' || isText || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    place.current?.querySelector('input')?.select();
  }

  if (rows === undefined) {
    return (
      <main className={styles['page']} aria-busy={!failed}>
        <div className={styles['sheet']}>
          <LibraryHead onOpenFile={openFile} onAdd={() => setAdding(true)} />
          {failed ? <Notice message={words.problems.listUnreadable} /> : null}
        </div>
      </main>
    );
  }
  const isFirstStart = rows.length === 0;
  return (
    <main className={styles['page']} ref={page} onKeyDown={press}>
      <div className={styles['sheet']}>
        <LibraryHead onOpenFile={openFile} onAdd={isFirstStart || adding ? undefined : () => setAdding(true)}>
          {recentFiles.length === 0 ? null : (
            <ActionMenu
              trigger={<IconButton icon={ChevronDown} label={filesScreen.recent.title} />}
              actions={recentFiles}
            />
          )}
        </LibraryHead>
        {failed ? <Notice message={words.problems.listUnreadable} /> : null}
        {problem === undefined ? null : (
          <Notice message={problem}>
            <Button size="small" onClick={() => setProblem(undefined)}>
              {shellStrings.dismiss}
            </Button>
          </Notice>
        )}
        <AsideNotices
          rows={rows}
          onRestore={(id) => void actions.restoreBackup(id)}
          onExport={(id) => void actions.exportRaw(id)}
          onErase={actions.askToErase}
        />
        {reminder === undefined ? null : (
          <Notice message={reminder}>
            <Button size="small" look="plain" onClick={putOff}>
              {words.reminder.dismiss}
            </Button>
          </Notice>
        )}
        {isFirstStart ? (
          <EmptyLibrary onCreate={create} onSample={createSample} />
        ) : (
          <>
            {adding ? <NewWorkshopForm onCreate={create} onCancel={() => setAdding(false)} /> : null}
            <LibraryTools
              query={query}
              setQuery={(next) => {
                setQuery(next);
                setLimit(PAGE);
              }}
              wish={wish}
              setWish={setWish}
              view={view}
              place={place}
              onKeyDown={pressInSearch}
            />
            {view.workshops.length === 0 && (asked === '' || hits !== undefined) ? (
              <NothingListed
                wish={wish}
                asked={asked}
                counts={view.counts}
                onShow={setWish}
                onSample={createSample}
              />
            ) : (
              <WorkshopList
                key={wish.shelf}
                workshops={view.workshops}
                shelf={wish.shelf}
                places={places}
                isHere={(id) => here.has(id)}
                addressOf={addressOf}
                onAction={actions.act}
                limit={limit}
                onNearEnd={showMore}
              />
            )}
            <footer className={styles['foot']}>
              <p role="status">
                {asked === '' ? words.count(view.workshops.length) : words.found(view.workshops.length)}
                {reading === undefined ? '' : ` · ${words.stillReading(reading.read, reading.of)}`}
              </p>
              <p>{wish.shelf === 'trashed' ? words.trashHint : words.keysHint}</p>
            </footer>
          </>
        )}
      </div>
      <LibrarySheets actions={actions} rows={rows} />
    </main>
  );
}
