import { useEffect, useState } from 'react';
import { sameValue } from '#shared/base/same-value.ts';
import type { SearchHit } from '#shared/library/search-messages.ts';
import type { LibraryRow } from '../persistence/database.ts';
import type { Library } from './library.ts';
import type { Found, Progress } from './library-search.ts';

type Listed = {
  /** Undefined until the list was read for the first time. */
  readonly rows: readonly LibraryRow[] | undefined;
  /** The list cannot be read any more; what was read before stays. */
  readonly failed: boolean;
};

const READ_AHEAD = 1_000;
/** After the list itself and what it shows. */
const SOON = 1_500;

/** The list as it is now, in whichever tab it was changed. */
export function useLibraryRows(library: Library): Listed {
  const [listed, setListed] = useState<Listed>({ rows: undefined, failed: false });
  useEffect(
    () =>
      library.watch(
        (rows) => {
          library.search.setRows(rows);
          setListed({ rows, failed: false });
        },
        () => setListed(({ rows }) => ({ rows, failed: true })),
      ),
    [library],
  );
  // A library of the usual size is read before anybody types; a huge one when somebody does.
  const isUsual = listed.rows !== undefined && listed.rows.length <= READ_AHEAD;
  useEffect(() => {
    if (!isUsual) return undefined;
    const soon = setTimeout(() => library.search.readAll(), SOON);
    return () => clearTimeout(soon);
  }, [library, isUsual]);
  return listed;
}

export type Searched = {
  /** Undefined while nothing is searched for. */
  readonly hits: readonly SearchHit[] | undefined;
  /** What the hits answer to; what is typed may be further. */
  readonly query: string;
  /** Undefined when everything was read. */
  readonly reading: Progress | undefined;
};

/** How often a search under way is asked again while more is being read. */
const AGAIN = 200;

/** What is found for the words typed; asked again as the search gets to know more and as workshops change. */
export function useSearch(library: Library, asked: string, rows: Listed['rows']): Searched {
  const { search } = library;
  const [found, setFound] = useState<Found>();
  const [edition, setEdition] = useState(0);
  const isSearching = asked !== '';

  useEffect(() => {
    if (!isSearching) return undefined;
    search.readAll();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = search.subscribe(() => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        setEdition((before) => before + 1);
      }, AGAIN);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [search, isSearching]);

  // Rows and edition are no part of the question, but its answer depends on them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (asked === '') return setFound(undefined);
    let overtaken = false;
    void search.find(asked).then((next) => {
      // The same answer again, as most are while more is being read, has nothing drawn anew.
      if (!overtaken) setFound((before) => (sameValue(before, next) ? before : next));
    });
    return () => {
      overtaken = true;
    };
  }, [search, asked, rows, edition]);

  const progress = search.progress();
  return {
    hits: isSearching ? found?.hits : undefined,
    query: found?.query ?? '',
    reading: isSearching && progress.read < progress.of ? progress : undefined,
  };
}
