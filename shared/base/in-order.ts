type Ranked = { readonly rank: string };

/** A collection is a value that never changes, and asked for its order by every part of a screen. */
const known = new WeakMap<object, readonly (readonly [string, Ranked])[]>();

/** The entries of a collection by rank, ties by id. Ranks compare by code unit, as they were made to: always the same. */
export function inOrder<Item extends Ranked, Id extends string = string>(
  items: Readonly<Partial<Record<Id, Item>>>,
): readonly (readonly [Id, Item])[] {
  // Object.entries forgets the type of the keys; these are the keys of the record handed in.
  const before = known.get(items) as readonly (readonly [Id, Item])[] | undefined;
  if (before !== undefined) return before;
  const entries = Object.entries(items) as [Id, Item][];
  entries.sort(([idA, a], [idB, b]) => compare(a.rank, b.rank) || compare(idA, idB));
  known.set(items, entries);
  return entries;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
