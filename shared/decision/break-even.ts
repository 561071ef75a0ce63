import type { Playbook } from '#shared/playbook/playbook.ts';
import { percent } from '#shared/strings/numbers.ts';
import type { PathDecision } from '#shared/workshop/schema/decision.ts';
import { isBelow } from '../base/tolerance.ts';
import type { BreakEven } from './decision.ts';

/**
 * The chance of going on below which building a prototype first pays: X + p (Y + D) against Y gives
 * p < (1 − X/Y) ÷ (1 + D/Y). A prototype as dear as the product never pays: the chance is then 0.
 */
export function breakEvenChance(prototypeShare: number, delayShare: number): number {
  return Math.max(0, 1 - prototypeShare) / (1 + delayShare);
}

/** From the room's own figures where all three are there, else from the shares of the playbook. */
export function breakEven(given: PathDecision['breakEven'], playbook: Playbook): BreakEven | null {
  const { prototype, product, delay, chance: expected } = given;
  const own = prototype !== null && product !== null && delay !== null;
  if (own && product === 0) return null;
  const rule = playbook.parameters.breakEven;
  const prototypeShare = own ? prototype / product : rule.prototypeShare;
  const delayShare = own ? delay / product : rule.delayShare;
  const chance = breakEvenChance(prototypeShare, delayShare);
  return {
    chance,
    prototypeShare,
    delayShare,
    from: own ? 'room' : 'playbook',
    expected,
    pays: expected === null ? null : isBelow(expected, chance),
    sentence: rule.sentence.replaceAll('{percent}', percent(chance)),
  };
}
