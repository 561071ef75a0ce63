import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { DECISION } from '#shared/strings/decision.ts';
import type { ConditionId } from '#shared/workshop/schema/ids.ts';
import { isAbove, isBelow, tidy } from '../base/tolerance.ts';
import { answerRef, assertedBehind, itemsBehind, openAmong, ruleRef } from './answers-behind.ts';
import { midpointOf } from './choose-path.ts';
import type { ConditionModel, Model } from './compile-model.ts';
import type { ConditionFinding } from './decision.ts';
import type { Machine } from './machine.ts';
import { ABSENT, read } from './registers.ts';

const HALF = 0.5;

export type Leaning = 'for' | 'against' | 'neither';
export type FoundCondition = ConditionFinding & {
  readonly leaning: Leaning;
  /** How much it moves the fit from the middle. */
  readonly strength: number;
};

/** A condition as it stands, with the sentence that says so and the answers that carry that sentence first. */
export function findCondition(machine: Machine, condition: ConditionModel): FoundCondition {
  const { model, registers: r } = machine;
  const { definition, register, weight } = condition;
  // Conditions of the playbook are kept under their own ids.
  const asserted = model.workshop.path.asserted[definition.id as ConditionId] ?? null;
  const applies = read(r.presence, register) !== ABSENT;
  const interval = applies ? ([tidy(read(r.lo, register)), tidy(read(r.hi, register))] as const) : null;
  const middle = midpointOf(r, register);
  const leaning = !applies
    ? 'neither'
    : isAbove(middle, HALF)
      ? 'for'
      : isBelow(middle, HALF)
        ? 'against'
        : 'neither';
  const behind = itemsBehind(model, [register]);
  const answers = [
    ...assertedBehind(model, definition.id),
    ...carrying(machine, behind, register, leaning === 'against' ? -1 : 1).map(answerRef),
  ];
  return {
    id: definition.id,
    label: definition.label,
    weight,
    interval,
    asserted: asserted === null ? null : { value: asserted.value, reason: asserted.reason },
    reasons: reasonsOf(model, condition, leaning, answers, applies),
    open: openAmong(model, behind).map(({ id }) => id),
    leaning,
    strength: Math.abs(middle - HALF) * weight,
  };
}

function reasonsOf(
  model: Model,
  { definition }: ConditionModel,
  leaning: Leaning,
  answers: readonly AnswerRef[],
  applies: boolean,
): readonly Reason[] {
  if (!applies) return [];
  const rule = ruleRef(model, definition.id);
  if (answers.length === 0) return [{ sentence: DECISION.openCondition(definition.label), answers, rule }];
  if (leaning === 'neither') return [{ sentence: DECISION.halfTrue(definition.label), answers, rule }];
  return [{ sentence: leaning === 'for' ? definition.reasonFor : definition.reasonAgainst, answers, rule }];
}

/**
 * What was said among the items, those first that carry the value the given way: without them it would be lower (or
 * higher). Where none does on its own, all of them are named.
 */
export function carrying(machine: Machine, items: readonly number[], register: number, way: 1 | -1) {
  const { model, registers } = machine;
  const before = midpointOf(registers, register);
  const said = items.flatMap((at) => {
    const item = model.items[at];
    if (item === undefined || item.untouched) return [];
    machine.setOpen(at);
    machine.runAfter(at);
    const carried = (before - midpointOf(registers, register)) * way;
    machine.restore(at);
    machine.runAfter(at);
    return [{ item, carried }];
  });
  const helping = said.filter(({ carried }) => isAbove(carried, 0)).sort((a, b) => b.carried - a.carried);
  return (helping.length > 0 ? helping : said).map(({ item }) => item);
}
