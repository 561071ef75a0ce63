import { foldText } from '#shared/library/search-terms.ts';

/** Something with words to be found by. */
export type Searchable = { readonly text: string; readonly more: string };

/** A candidate with its words folded once, however often it is searched. */
export type Folded<Item> = { readonly item: Item; readonly text: string; readonly more: string };

export function fold<Item extends Searchable>(items: readonly Item[]): readonly Folded<Item>[] {
  return items.map((item) => ({ item, text: foldText(item.text), more: foldText(item.more) }));
}

/**
 * What holds every word of the query, best first: those that begin with it, those with a word that does, those that
 * only hold it, and those found by what stands behind their name.
 */
export function rankMatches<Item>(
  query: string,
  items: readonly Folded<Item>[],
  most: number,
): readonly Item[] {
  const asked = foldText(query).trim();
  if (asked === '') return [];
  const parts = asked.split(/\s+/);
  return items
    .flatMap(({ item, text, more }) => {
      const all = `${text} ${more}`;
      if (!parts.every((part) => all.includes(part))) return [];
      return [{ item, rank: rankOf(asked, parts, text), length: text.length }];
    })
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .slice(0, most)
    .map(({ item }) => item);
}

function rankOf(asked: string, parts: readonly string[], text: string): number {
  if (text.startsWith(asked)) return 0;
  const words = ` ${text}`;
  if (parts.every((part) => words.includes(` ${part}`))) return 1;
  return parts.every((part) => text.includes(part)) ? 2 : 3;
}
