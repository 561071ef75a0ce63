import type { KeyboardEvent, RefObject } from 'react';
import { libraryStrings as words } from '#shared/strings/library.ts';
import { SHELVES } from '../persistence/database.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Library.module.css';
import { type LibraryView, type ListWish, SORTS } from './library-view.ts';

type LibraryToolsProps = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly wish: ListWish;
  readonly setWish: (wish: ListWish) => void;
  readonly view: LibraryView;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const ANY = 'any';
/** A client may be called anything, “any” too. */
const asValue = (name: string | undefined): string => (name === undefined ? ANY : `=${name}`);
const fromValue = (value: string): string | undefined => (value === ANY ? undefined : value.slice(1));

/** Search, shelves, and what else narrows the list down. */
export function LibraryTools(props: LibraryToolsProps) {
  const { query, setQuery, wish, setWish, view, place, onKeyDown } = props;
  const { filter } = words;
  const hasClients = view.clients.some((client) => client !== '');
  return (
    <div className={styles['tools']} ref={place}>
      <TextField
        className={styles['search']}
        label={words.search}
        labelHidden
        placeholder={words.search}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={onKeyDown}
      />
      <fieldset className={styles['shelves']} aria-label={words.shelf}>
        {SHELVES.map((id) => (
          <button
            key={id}
            type="button"
            className={styles['shelf']}
            aria-pressed={id === wish.shelf}
            onClick={() => setWish({ ...wish, shelf: id, client: undefined, tag: undefined })}
          >
            {words.shelves[id]} <span className={styles['count']}>{view.counts[id]}</span>
          </button>
        ))}
      </fieldset>
      <div className={styles['filters']}>
        {hasClients ? (
          <SelectField
            label={filter.client}
            value={asValue(wish.client)}
            options={[
              { value: ANY, label: filter.allClients },
              ...view.clients.map((client) => ({
                value: asValue(client),
                label: client === '' ? filter.noClient : client,
              })),
            ]}
            onChange={(value) => setWish({ ...wish, client: fromValue(value) })}
          />
        ) : null}
        {view.tags.length === 0 ? null : (
          <SelectField
            label={filter.tag}
            value={asValue(wish.tag)}
            options={[
              { value: ANY, label: filter.allTags },
              ...view.tags.map((tag) => ({ value: asValue(tag), label: tag })),
            ]}
            onChange={(value) => setWish({ ...wish, tag: fromValue(value) })}
          />
        )}
        {query.trim() === '' ? (
          <SelectField
            label={filter.sort}
            value={wish.sort}
            options={SORTS.map((sort) => ({ value: sort, label: filter.sorts[sort] }))}
            onChange={(value) =>
              setWish({ ...wish, sort: SORTS.find((sort) => sort === value) ?? 'changed' })
            }
          />
        ) : (
          <span className={styles['hint']}>{filter.bestFirst}</span>
        )}
      </div>
    </div>
  );
}
