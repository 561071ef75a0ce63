import SearchableMap from 'minisearch/SearchableMap';

/** A word that answers to what was typed, and how nearly: 1 is the word itself. */
export type Answer = { readonly word: string; readonly nearness: number };

/** Besides the word itself: whether what begins with it answers too, and how many slips of the finger are allowed for. */
export type Reach = { readonly beginnings: boolean; readonly slips: number };

/** The places of the workshops that hold a word, rising. */
type Holders = number[];

/** With a slip, nothing is as near as any longer word that begins as typed. */
const SLIPPED = 0.25;
/** So many places given up, if they are more than those in use, are worth going through all words for. */
const WORTH_TIDYING = 500;

/**
 * Which workshops hold which word. A workshop holds a thousand words and the next one mostly the same, so a word keeps
 * no more than a list of numbers; beginnings and slips are looked for among the words, which are few.
 */
export class WordsInside {
  /** The same lists twice: by the word when it is taken in, by its letters when it is looked for. */
  readonly #holders = new Map<string, Holders>();
  readonly #words = new SearchableMap<Holders>();
  readonly #places = new Map<string, number>();
  /** Who is at a place; one that was given up stays empty until all places are dealt out anew. */
  #ids: (string | undefined)[] = [];

  put(id: string, words: readonly string[]): void {
    this.remove(id);
    const place = this.#ids.length;
    this.#ids.push(id);
    this.#places.set(id, place);
    for (const word of words) (this.#holders.get(word) ?? this.#begin(word)).push(place);
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    this.#places.delete(id);
    this.#ids[place] = undefined;
    const givenUp = this.#ids.length - this.#places.size;
    if (givenUp > WORTH_TIDYING && givenUp > this.#places.size) this.#tidy();
  }

  /** By workshop, the nearest of its words. */
  find(typed: string, reach: Reach): ReadonlyMap<string, Answer> {
    const nearest = new Array<Answer | undefined>(this.#ids.length).fill(undefined);
    for (const { answer, holders } of this.#answers(typed, reach))
      for (const place of holders) nearest[place] ??= answer;
    const found = new Map<string, Answer>();
    for (const [place, id] of this.#ids.entries()) {
      const answer = nearest[place];
      if (id !== undefined && answer !== undefined) found.set(id, answer);
    }
    return found;
  }

  /** The nearest first. */
  #answers(typed: string, { beginnings, slips }: Reach) {
    const answers = new Map<string, { readonly answer: Answer; readonly holders: Holders }>();
    const add = (word: string, holders: Holders, nearness: number): void =>
      void answers.set(word, { answer: { word, nearness }, holders });
    if (slips > 0)
      for (const [word, [holders, off]] of this.#words.fuzzyGet(typed, slips))
        add(word, holders, SLIPPED / (1 + off));
    if (beginnings)
      for (const [word, holders] of this.#words.atPrefix(typed))
        add(word, holders, SLIPPED + ((1 - SLIPPED) * typed.length) / word.length);
    const same = this.#holders.get(typed);
    if (same !== undefined) add(typed, same, 1);
    return [...answers.values()].sort((a, b) => b.answer.nearness - a.answer.nearness);
  }

  #begin(word: string): Holders {
    const holders: Holders = [];
    // As a piece of the text it came from, it would keep all of that text in memory.
    const own = [...word].join('');
    this.#holders.set(own, holders);
    this.#words.set(own, holders);
    return holders;
  }

  #tidy(): void {
    const ids = this.#ids.filter((id) => id !== undefined);
    for (const [place, id] of ids.entries()) this.#places.set(id, place);
    const moved = this.#ids.map((id) => (id === undefined ? undefined : this.#places.get(id)));
    for (const [word, holders] of this.#holders) {
      let kept = 0;
      for (const place of holders) {
        const next = moved[place];
        if (next !== undefined) {
          holders[kept] = next;
          kept += 1;
        }
      }
      holders.length = kept;
      if (kept > 0) continue;
      this.#holders.delete(word);
      this.#words.delete(word);
    }
    this.#ids = ids;
  }
}
