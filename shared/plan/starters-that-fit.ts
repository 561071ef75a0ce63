import type { OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook, StarterItem } from '#shared/playbook/playbook.ts';
import type { Findings } from './findings.ts';

export type FittingStarter = {
  readonly starter: StarterItem;
  /** The findings it answers, loudest first. */
  readonly because: readonly string[];
  readonly asks: number;
};

/** From here on a finding is a reason to do something. */
const LOUD_ENOUGH = 0.5;

/** The starter items of the path that answer something the room found, in the playbook's order. */
export function startersThatFit(
  outcome: OutcomeId,
  playbook: Playbook,
  findings: Findings,
): readonly FittingStarter[] {
  return playbook.plan.starters
    .filter((starter) => starter.path === outcome)
    .map((starter) => {
      const loud = starter.fits
        .map((id) => ({ id, asks: findings.get(id)?.asks ?? 0 }))
        .filter(({ asks }) => asks >= LOUD_ENOUGH)
        .sort((a, b) => b.asks - a.asks);
      return { starter, because: loud.map(({ id }) => id), asks: loud[0]?.asks ?? 0 };
    })
    .filter(({ because }) => because.length > 0);
}
