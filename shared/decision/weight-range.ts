import { tidy } from '../base/tolerance.ts';
import { choosePath, fitOf } from './choose-path.ts';
import type { WeightRange } from './decision.ts';
import type { Machine } from './machine.ts';
import { ABSENT, read, SURE, write } from './registers.ts';

type Line = { readonly lo: number; readonly hi: number; readonly weight: number };

/**
 * How far the weight of each condition can move, the others unchanged, before the outcome does. The fit of its path is
 * (rest + weight × condition) ÷ (all weights), so every weight at which a rule could tip is known exactly; between two
 * of those nothing changes, and one trial tells what holds there.
 */
export function weightRanges(machine: Machine): readonly WeightRange[] {
  const { model, registers } = machine;
  machine.run();
  const outcome = choosePath(machine);
  return model.paths.flatMap((path, at) => {
    const there = path.conditions.filter(({ register }) => read(registers.presence, register) !== ABSENT);
    const fit = fitOf(model, at);
    const before = [read(registers.lo, fit), read(registers.hi, fit), read(registers.presence, fit)] as const;
    const others = model.paths.filter((_, other) => other !== at).map((other) => other.fit);
    const ranges = path.conditions.map(({ definition, register, weight }) => {
      const own: Line = { lo: read(registers.lo, register), hi: read(registers.hi, register), weight };
      const applies = read(registers.presence, register) !== ABSENT;
      const rest = there
        .filter((condition) => condition.definition !== definition)
        .map((condition) => ({
          lo: read(registers.lo, condition.register),
          hi: read(registers.hi, condition.register),
          weight: condition.weight,
        }));
      const holds = (trial: number): boolean => {
        const fitted = mean([...rest, { ...own, weight: applies ? trial : 0 }]);
        if (fitted === null) write(registers, fit, 0, 0, ABSENT);
        else write(registers, fit, fitted.lo, fitted.hi, SURE);
        const same = choosePath(machine) === outcome;
        write(registers, fit, ...before);
        return same;
      };
      const tips = applies
        ? tippingWeights(
            own,
            rest,
            [
              path.threshold,
              ...others.flatMap((other) => {
                const middle = (read(registers.lo, other) + read(registers.hi, other)) / 2;
                return [middle - model.margin, middle + model.margin];
              }),
            ],
            model.width,
          )
        : [];
      return { condition: definition.id, path: path.id, weight, ...around(weight, tips, holds) };
    });
    return ranges;
  });
}

function mean(lines: readonly Line[]): { readonly lo: number; readonly hi: number } | null {
  let total = 0;
  let lo = 0;
  let hi = 0;
  for (const line of lines) {
    total += line.weight;
    lo += line.weight * line.lo;
    hi += line.weight * line.hi;
  }
  return total === 0 ? null : { lo: lo / total, hi: hi / total };
}

/** The weights at which the middle of the fit meets one of the bounds, or its width meets the widest allowed. */
function tippingWeights(
  own: Line,
  rest: readonly Line[],
  bounds: readonly number[],
  width: number,
): readonly number[] {
  const total = rest.reduce((sum, line) => sum + line.weight, 0);
  const solve = (of: (line: Line) => number, bound: number): number => {
    const others = rest.reduce((sum, line) => sum + line.weight * of(line), 0);
    return (total * bound - others) / (of(own) - bound);
  };
  return [
    ...bounds.map((bound) => solve((line) => (line.lo + line.hi) / 2, bound)),
    solve((line) => line.hi - line.lo, width),
  ].filter((weight) => Number.isFinite(weight) && weight > 0);
}

/** Far beyond any tipping weight. */
const BEYOND = 2;

function around(weight: number, tips: readonly number[], holds: (trial: number) => boolean) {
  const below = [...tips.filter((tip) => tip < weight), 0].sort((a, b) => b - a);
  const above = tips.filter((tip) => tip > weight).sort((a, b) => a - b);
  let from = weight;
  for (const tip of below) {
    if (!holds((from + tip) / 2)) break;
    from = tip;
    if (!holds(tip)) break;
  }
  let to = weight;
  for (const tip of above) {
    if (!holds((to + tip) / 2)) return { from: tidy(from), to: tidy(to) };
    to = tip;
    if (!holds(tip)) return { from: tidy(from), to: tidy(to) };
  }
  const beyond = to * BEYOND + 1;
  return { from: tidy(from), to: holds(beyond) ? null : tidy(to) };
}
