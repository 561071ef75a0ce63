import { generateNKeysBetween } from 'fractional-indexing';
import { isDraft, original } from 'mutative';
import { inOrder } from '#shared/base/in-order.ts';

type Ranked = { rank: string };

/** Past this length ranks are dealt out afresh: someone has moved items between the same two for a long time. */
const LONG_RANK = 120;

/**
 * Gives items the ranks that put them, in this order, behind `after` (null: first; undefined: last). Neighbours
 * without usable ranks, as in a document written by hand, get fresh ones. Whatever a command has added is among the moved:
 * the others are looked at as they were before it, because a draft makes a draft of everything that is looked at.
 */
export function rankAfter(
  items: Record<string, Ranked>,
  moved: readonly string[],
  after: string | null | undefined,
  hasPlace: (item: Ranked) => boolean = () => true,
): void {
  const others = inOrder(isDraft(items) ? original(items) : items).filter(
    ([id, item]) => hasPlace(item) && !moved.includes(id),
  );
  const position =
    after === null ? 0 : after === undefined ? others.length : others.findIndex(([id]) => id === after) + 1;
  const between = keysBetween(others[position - 1]?.[1].rank, others[position]?.[1].rank, moved.length);
  if (between !== null) {
    for (const [index, id] of moved.entries()) setRank(items, id, between[index]);
    return;
  }
  const order = others.map(([id]) => id).toSpliced(position, 0, ...moved);
  const fresh = generateNKeysBetween(null, null, order.length);
  for (const [index, id] of order.entries()) setRank(items, id, fresh[index]);
}

function keysBetween(
  before: string | undefined,
  behind: string | undefined,
  count: number,
): readonly string[] | null {
  const [low, high] = [before ?? null, behind ?? null];
  if (low === '' || high === '' || (low !== null && high !== null && low >= high)) return null;
  try {
    const keys = generateNKeysBetween(low, high, count);
    return keys.every((key) => key.length <= LONG_RANK) ? keys : null;
  } catch {
    // Not a rank that this app made.
    return null;
  }
}

function setRank(items: Record<string, Ranked>, id: string, rank: string | undefined): void {
  const item = items[id];
  if (item !== undefined && rank !== undefined) item.rank = rank;
}
