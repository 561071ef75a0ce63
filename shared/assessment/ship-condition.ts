import { houseRuleIs } from '#shared/playbook/house-rule-option.ts';
import type { ShipConditionId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Readiness } from '#shared/workshop/schema/core.ts';

export type ShipState = 'holds' | 'fails' | 'unknown';
type ShipAnswer = NonNullable<Readiness['ship'][ShipConditionId]>;

/** One bad answer is enough: a condition that holds only in part, or whose test failed, fails. */
export function shipConditionState(answer: ShipAnswer | undefined, testCounts = true): ShipState {
  if (answer === undefined) return 'unknown';
  if (testCounts && answer.test === 'fail') return 'fails';
  if (answer.holds === null) return 'unknown';
  return answer.holds === 'yes' ? 'holds' : 'fails';
}

/** Restoring has a test of its own, unless the house rule takes a backup that runs for enough. */
export function shipTestCounts(playbook: Playbook, id: ShipConditionId): boolean {
  return id !== 'X4' || !houseRuleIs(playbook, 'HR9', 'backup-counts');
}
