import { generateNKeysBetween } from 'fractional-indexing';

/** Gives the items of a collection the ranks that keep them in the order they are written in. */
export function ranked<Item extends object>(
  items: Readonly<Record<string, Item>>,
): Readonly<Record<string, Item & { readonly rank: string }>> {
  const names = Object.keys(items);
  const ranks = generateNKeysBetween(null, null, names.length);
  return Object.fromEntries(
    Object.entries(items).map(([name, item], at) => [name, { ...item, rank: ranks[at] ?? '' }]),
  );
}
