import { assertNever } from '#shared/base/assert-never.ts';
import { complement, exactly, type Interval, meanOf, UNKNOWN } from '#shared/base/interval.ts';
import { AREA_IDS } from '#shared/playbook/ids.ts';
import type { Expression } from '#shared/playbook/schema/expression.ts';
import type { ConditionId } from '#shared/workshop/schema/ids.ts';
import {
  type AnswerValues,
  checkValue,
  claimValue,
  crossingValue,
  differenceValue,
  factValue,
  retrofitValue,
} from './answer-values.ts';

const NONE_OPEN: ReadonlySet<string> = new Set();

/** The value of an expression; null where nothing in it applies. */
export function evaluateExpression(
  expression: Expression,
  values: AnswerValues,
  open: ReadonlySet<string> = NONE_OPEN,
): Interval | null {
  switch (expression.kind) {
    case 'claim':
      return claimValue(values, expression.claim, expression.need);
    case 'area':
      return values.areas[expression.area].value;
    case 'frictionFree':
      return values.areas[expression.area].frictionFree;
    case 'areasMean':
      return meanOf(AREA_IDS.map((id) => values.areas[id].value).filter((value) => value !== null));
    case 'check':
      return checkValue(values, expression.check);
    case 'difference':
      return differenceValue(values, expression.difference);
    case 'fact':
      return factValue(values, expression.fact);
    case 'crossing':
      return crossingValue(values, expression.crossing);
    case 'keepShare':
      return values.keepShare;
    case 'retrofit':
      return retrofitValue(values);
    case 'condition':
      return conditionValue(expression.condition, values, open);
    case 'constant':
      return exactly(expression.value);
    case 'mean':
      return weightedMean(expression, values, open);
    case 'min':
      return extreme(expression.of, values, open, Math.min);
    case 'max':
      return extreme(expression.of, values, open, Math.max);
    case 'complement': {
      const of = evaluateExpression(expression.of, values, open);
      return of === null ? null : complement(of);
    }
    case 'scale': {
      const of = evaluateExpression(expression.of, values, open);
      if (of === null) return null;
      return { lo: Math.min(1, expression.by * of.lo), hi: Math.min(1, expression.by * of.hi) };
    }
    default:
      return assertNever(expression);
  }
}

/** A condition: what the facilitator asserted, else what its feed comes to. */
export function conditionValue(
  id: string,
  values: AnswerValues,
  open: ReadonlySet<string> = NONE_OPEN,
): Interval | null {
  // Conditions of the playbook are kept under their own ids.
  const asserted = values.workshop.path.asserted[id as ConditionId];
  if (asserted !== undefined) return exactly(asserted.value);
  const condition = values.playbook.conditions.find((candidate) => candidate.id === id);
  // A circle says nothing about itself, so it stays unknown.
  if (condition === undefined || open.has(id)) return UNKNOWN;
  return evaluateExpression(condition.feed, values, new Set([...open, id]));
}

function weightedMean(
  { of, weights }: Extract<Expression, { kind: 'mean' }>,
  values: AnswerValues,
  open: ReadonlySet<string>,
): Interval | null {
  let lo = 0;
  let hi = 0;
  let total = 0;
  for (const [at, operand] of of.entries()) {
    const value = evaluateExpression(operand, values, open);
    if (value === null) continue;
    const weight = weights === undefined ? 1 : (weights[at] ?? 0);
    lo += value.lo * weight;
    hi += value.hi * weight;
    total += weight;
  }
  return total === 0 ? null : { lo: lo / total, hi: hi / total };
}

function extreme(
  of: readonly Expression[],
  values: AnswerValues,
  open: ReadonlySet<string>,
  pick: (...numbers: number[]) => number,
): Interval | null {
  const known = of
    .map((operand) => evaluateExpression(operand, values, open))
    .filter((value) => value !== null);
  if (known.length === 0) return null;
  return { lo: pick(...known.map((value) => value.lo)), hi: pick(...known.map((value) => value.hi)) };
}
