import MiniSearch from 'minisearch';
import type { SearchBody, SearchHead, SearchHit } from '#shared/library/search-messages.ts';
import { searchTerms } from '#shared/library/search-terms.ts';
import { type Answer, WordsInside } from './words-inside.ts';

const HEAD = ['title', 'client', 'tags'] as const;

function fieldOf(head: SearchHead, field: string): string {
  const name = HEAD.find((each) => each === field);
  return name === undefined ? head.id : searchTerms(head[name]);
}

const split = (terms: string): readonly string[] => (terms === '' ? [] : terms.split(' '));

/** One letter begins too many words to be worth looking for. */
const worthExtending = (term: string): boolean => term.length > 1;
/** One slip in five letters. */
const slipsIn = (term: string): number => (term.length > 4 ? Math.round(term.length / 5) : 0);

/** How a workshop answers to the words typed so far. */
type Standing = {
  /** How many of them title, client or tags account for, and how well. */
  readonly inHead: number;
  readonly score: number;
  /** How nearly the others stand inside, and the first of them as it stands there. */
  readonly nearness: number;
  readonly inside: string | null;
};

const nothingYet: Standing = { inHead: 0, score: 0, nearness: 0, inside: null };

function withTerm(
  standing: Standing,
  score: number | undefined,
  answer: Answer | undefined,
): Standing | undefined {
  if (score !== undefined) return { ...standing, inHead: standing.inHead + 1, score: standing.score + score };
  if (answer === undefined) return undefined;
  return {
    ...standing,
    nearness: standing.nearness + answer.nearness,
    inside: standing.inside ?? answer.word,
  };
}

/**
 * Instant search over titles, clients, tags and everything in the workshops. Texts come as the words they consist of,
 * folded when they were written down, so that taking them in is quick.
 */
export class SearchIndex {
  readonly #heads = new Map<string, SearchHead>();
  readonly #ranked = new MiniSearch<SearchHead>({
    fields: [...HEAD],
    extractField: fieldOf,
    tokenize: (terms) => [...split(terms)],
    processTerm: (term) => term,
    searchOptions: { boost: { title: 6, client: 4, tags: 4 }, prefix: worthExtending },
  });
  readonly #inside = new WordsInside();

  putHead(head: SearchHead): void {
    const known = this.#heads.get(head.id);
    if (known !== undefined) this.#ranked.remove(known);
    this.#ranked.add(head);
    this.#heads.set(head.id, head);
  }

  /** The text of a workshop that is no longer listed is passed over. */
  putBody({ id, terms }: SearchBody): void {
    if (this.#heads.has(id)) this.#inside.put(id, split(terms));
  }

  remove(id: string): void {
    const known = this.#heads.get(id);
    if (known === undefined) return;
    this.#ranked.remove(known);
    this.#heads.delete(id);
    this.#inside.remove(id);
  }

  /** Best first. Slips of the finger are only allowed for where nothing holds what was typed. */
  find(query: string): readonly SearchHit[] {
    const typed = split(searchTerms(query));
    const exact = this.#findAll(typed, () => 0);
    return exact.length > 0 ? exact : this.#findAll(typed, slipsIn);
  }

  /** What holds every one of the words: those with more of them in the title, client and tags come first. */
  #findAll(typed: readonly string[], slips: (term: string) => number): readonly SearchHit[] {
    let found: ReadonlyMap<string, Standing> | undefined;
    for (const term of typed) {
      const heads = new Map<string, number>();
      for (const { id, score } of this.#ranked.search(term, { fuzzy: slips(term) })) heads.set(id, score);
      const answers = this.#inside.find(term, { beginnings: worthExtending(term), slips: slips(term) });
      const next = new Map<string, Standing>();
      for (const id of found?.keys() ?? new Set([...heads.keys(), ...answers.keys()])) {
        const standing = withTerm(found?.get(id) ?? nothingYet, heads.get(id), answers.get(id));
        if (standing !== undefined) next.set(id, standing);
      }
      found = next;
    }
    return [...(found ?? [])]
      .sort(([, a], [, b]) => b.inHead - a.inHead || b.score - a.score || b.nearness - a.nearness)
      .map(([id, { inside }]) => ({ id, inside }));
  }
}
