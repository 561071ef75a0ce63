import type { OutcomeId } from '#shared/playbook/ids.ts';
import type { PathDecision } from '#shared/workshop/schema/decision.ts';
import type { PathFinding, TakenDecision } from './decision.ts';

/** What the room took, else what the rules say. A blocked path may be taken, and then says that it is blocked. */
export function takenDecision(
  taken: PathDecision['taken'],
  outcome: OutcomeId,
  paths: readonly PathFinding[],
): TakenDecision {
  if (taken === null) return { outcome, by: 'rules', override: false, blocked: false, reason: '' };
  return {
    outcome: taken.outcome,
    by: 'room',
    override: taken.outcome !== outcome,
    blocked: paths.some((path) => path.id === taken.outcome && path.blocked),
    reason: taken.reason,
  };
}
