import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** What the room ranked stands in its order, behind what it left where the rules put it. */
export function inMatrixOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  matrix: Workshop['matrix'],
): readonly Item[] {
  // Ids made from answers are keys of the same record as the room's own.
  const changes: Readonly<Record<string, { readonly rank: string } | undefined>> = matrix;
  const rankOf = ({ id }: Item): string => changes[id]?.rank ?? '';
  return items.toSorted((a, b) => {
    const [left, right] = [rankOf(a), rankOf(b)];
    return left === right ? 0 : left < right ? -1 : 1;
  });
}
