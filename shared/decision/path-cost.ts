import type { PathId } from '#shared/playbook/ids.ts';
import type { PathDecision } from '#shared/workshop/schema/decision.ts';
import type { Estimate } from '#shared/workshop/schema/primitives.ts';
import type { CostRange, PathCostFinding } from './decision.ts';

const LIKELY_WEIGHT = 4;

/** The PERT mean of a three-point estimate, beside its ends. */
export function costRange({ low, likely, high }: Estimate): CostRange {
  return { low, likely, high, mean: (low + LIKELY_WEIGHT * likely + high) / (LIKELY_WEIGHT + 2) };
}

export function pathCost(path: PathId, given: PathDecision): PathCostFinding {
  const { weeks = null, money = null } = given.costs[path] ?? {};
  return {
    weeks: weeks === null ? null : costRange(weeks),
    money: money === null ? null : costRange(money),
    currency: given.currency,
  };
}
