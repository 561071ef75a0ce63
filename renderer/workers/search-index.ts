import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchBody, SearchHead, SearchHit } from '#shared/library/search-messages.ts';
import { foldWord, searchTerms, wordsIn } from '#shared/library/search-terms.ts';

const HEAD = ['title', 'client', 'tags'] as const;
const INSIDE = 'terms';

type Entry = SearchHead & SearchBody;

function fieldOf(entry: Entry, field: string): string {
  const head = HEAD.find((name) => name === field);
  if (head !== undefined) return searchTerms(entry[head]);
  return field === INSIDE ? entry.terms : entry.id;
}

/** One letter begins too many words to be worth looking for inside a workshop. */
const worthExtending = (term: string): boolean => term.length > 1;
const slips = (term: string): number | boolean => (term.length > 4 ? 0.2 : false);

/**
 * Instant search over titles, clients, tags and everything in the workshops. Texts come as the words they consist of,
 * folded when they were written down, so that taking them in is quick.
 */
export class SearchIndex {
  readonly #index = new MiniSearch<Entry>({
    fields: [...HEAD, INSIDE],
    extractField: fieldOf,
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: {
      tokenize: (query) => [...wordsIn(query)],
      processTerm: foldWord,
      boost: { title: 6, client: 4, tags: 4 },
      prefix: worthExtending,
      combineWith: 'AND',
    },
  });
  readonly #entries = new Map<string, Entry>();

  putHead(head: SearchHead): void {
    this.#put({ ...head, terms: this.#entries.get(head.id)?.terms ?? '' });
  }

  /** The text of a workshop that is no longer listed is passed over. */
  putBody({ id, terms }: SearchBody): void {
    const known = this.#entries.get(id);
    if (known !== undefined) this.#put({ ...known, terms });
  }

  remove(id: string): void {
    const known = this.#entries.get(id);
    if (known === undefined) return;
    this.#index.remove(known);
    this.#entries.delete(id);
  }

  /** Best first. Slips of the finger are only allowed for where nothing holds what was typed. */
  find(query: string): readonly SearchHit[] {
    const exact = this.#index.search(query);
    return (exact.length > 0 ? exact : this.#index.search(query, { fuzzy: slips })).map(hitOf);
  }

  #put(entry: Entry): void {
    const known = this.#entries.get(entry.id);
    if (known !== undefined) this.#index.remove(known);
    this.#index.add(entry);
    this.#entries.set(entry.id, entry);
  }
}

/** Tells the first word typed that title, client and tags do not account for, as it stands in the workshop. */
function hitOf({ id, match, queryTerms }: SearchResult): SearchHit {
  const terms = Object.keys(match);
  const inHead = (term: string): boolean => match[term]?.some((field) => field !== INSIDE) === true;
  const open = queryTerms.filter((typed) => !terms.some((term) => term.startsWith(typed) && inHead(term)));
  if (open.length === 0) return { id, inside: null };
  const inside = terms.filter((term) => match[term]?.includes(INSIDE));
  return {
    id,
    inside: inside.find((term) => open.some((typed) => term.startsWith(typed))) ?? inside[0] ?? null,
  };
}
