import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type Idea = Workshop['ideas'][keyof Workshop['ideas']];

/** What an idea ended as: carried on, said by another one as well, or kept as it is. */
export const IDEA_ENDS = ['claim', 'action', 'parked', 'merged', 'open'] as const;
export type IdeaEnd = (typeof IDEA_ENDS)[number];

export function whatBecame({ became, mergedInto }: Idea): IdeaEnd {
  if (mergedInto !== null) return 'merged';
  return became ?? 'open';
}
