import { libraryStrings as words } from '#shared/strings/library.ts';
import { SHELVES } from '../persistence/database.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Library.module.css';
import type { LibraryView, ListWish } from './library-view.ts';

type NothingListedProps = {
  readonly wish: ListWish;
  readonly asked: string;
  readonly counts: LibraryView['counts'];
  readonly onShow: (wish: ListWish) => void;
  readonly onSample: () => void;
};

/** Why nothing is listed, and where else to look. */
export function NothingListed({ wish, asked, counts, onShow, onSample }: NothingListedProps) {
  if (wish.client !== undefined || wish.tag !== undefined) {
    return (
      <div className={styles['nothing']}>
        <p>{asked === '' ? words.nothingFiltered : words.nothingFound(asked)}</p>
        <Button onClick={() => onShow({ ...wish, client: undefined, tag: undefined })}>
          {words.clearFilter}
        </Button>
      </div>
    );
  }
  if (asked !== '') {
    const elsewhere = SHELVES.filter((shelf) => shelf !== wish.shelf && counts[shelf] > 0);
    return (
      <div className={styles['nothing']}>
        <p>{words.nothingFound(asked)}</p>
        <p className={styles['hint']}>{words.nothingFoundHint}</p>
        {elsewhere.map((shelf) => (
          <Button key={shelf} onClick={() => onShow({ ...wish, shelf })}>
            {words.foundElsewhere(counts[shelf], words.shelves[shelf])}
          </Button>
        ))}
      </div>
    );
  }
  if (wish.shelf !== 'current')
    return (
      <p className={styles['nothing']}>{wish.shelf === 'archived' ? words.emptyArchive : words.emptyTrash}</p>
    );
  return (
    <div className={styles['nothing']}>
      <p>{words.empty.start}</p>
      <Button onClick={onSample}>{words.sample.open}</Button>
    </div>
  );
}
