/** The entries of a collection by rank, ties by id. Ranks compare by code unit, as they were made to. */
export function inOrder<Id extends string, Item extends { readonly rank: string }>(
  items: Readonly<Record<Id, Item>>,
): readonly (readonly [Id, Item])[] {
  // Object.entries forgets the type of the keys; these are the keys of the record handed in.
  const entries = Object.entries(items) as [Id, Item][];
  return entries.sort(([idA, a], [idB, b]) => compare(a.rank, b.rank) || compare(idA, idB));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
