import MiniSearch, { type SearchResult } from 'minisearch';
import { PLACE_IDS, type PlaceId, type Places } from '#shared/library/places.ts';
import type { SearchBody, SearchHead, SearchHit } from '#shared/library/search-messages.ts';
import { foldWord, searchTerms, wordsIn } from '#shared/library/search-terms.ts';

const HEAD = ['title', 'client', 'tags'] as const;

type Entry = SearchHead & { readonly terms: Places };

function fieldOf(entry: Entry, field: string): string {
  if (field === 'id') return entry.id;
  const head = HEAD.find((name) => name === field);
  // Every other field of the index is a place.
  return head === undefined ? (entry.terms[field as PlaceId] ?? '') : searchTerms(entry[head]);
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
    fields: [...HEAD, ...PLACE_IDS],
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
    this.#put({ ...head, terms: this.#entries.get(head.id)?.terms ?? {} });
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

/** Names the place of the first word typed that title, client and tags do not account for. */
function hitOf({ id, match, queryTerms }: SearchResult): SearchHit {
  const terms = Object.keys(match);
  const inHead = (term: string): boolean => (match[term] ?? []).some((field) => isHead(field));
  const open = queryTerms.filter((typed) => !terms.some((term) => term.startsWith(typed) && inHead(term)));
  const inside = terms.filter((term) => !inHead(term));
  const told = inside.find((term) => open.some((typed) => term.startsWith(typed))) ?? inside[0];
  const place = open.length === 0 || told === undefined ? undefined : match[told]?.[0];
  // The index was filled with workshops' ids and with places, and gives them back.
  return {
    id,
    place: place === undefined ? null : (place as PlaceId),
    terms: told === undefined ? [] : [told],
  };
}

function isHead(field: string): boolean {
  return HEAD.some((name) => name === field);
}
