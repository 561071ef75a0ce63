/** Items in the order the room sees them: by rank, and by id where ranks are equal. Not by language: always the same. */
export function byRank<Item extends { readonly rank: string }, Id extends string = string>(
  items: Readonly<Partial<Record<Id, Item>>>,
): readonly (readonly [Id, Item])[] {
  // Object.entries forgets that the keys are ids of this kind.
  const entries = Object.entries(items) as [Id, Item][];
  return entries.sort(([idA, a], [idB, b]) => compare(a.rank, b.rank) || compare(idA, idB));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
