import { inOrder } from '#shared/base/in-order.ts';
import { type MomentId, momentId } from '#shared/workshop/schema/ids.ts';
import type { Moment } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** The moment of writing that runs; there is never more than one. */
export function runningMoment({
  moments,
}: Pick<Workshop, 'moments'>): readonly [MomentId, Moment] | undefined {
  const found = inOrder(moments).findLast(([, { closed }]) => !closed);
  return found === undefined ? undefined : [momentId.parse(found[0]), found[1]];
}
