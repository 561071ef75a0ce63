import type { Model, ModelItem } from './compile-model.ts';
import { isOpen } from './item.ts';

/** A small generator of numbers in [0, 1) that gives the same row for the same seed everywhere (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Ways the open answers could turn out, drawn from the playbook's priors. By draw, then by item; −1 where said. */
export function drawCompletions(model: Model, count: number, seed: number): readonly Int16Array[] {
  const next = seededNumbers(seed);
  const ladders = model.items.map((item) => (isOpen(item) ? ladderOf(item) : null));
  return Array.from({ length: count }, () =>
    // A number is used up for every item, open or not, so that answering one leaves the draws of the others as they were.
    Int16Array.from(ladders, (ladder) => pick(ladder, next())),
  );
}

type Ladder = { readonly options: readonly number[]; readonly steps: readonly number[] };

function ladderOf(item: ModelItem): Ladder {
  const likely = item.allowed.map((option) => item.options[option]?.likelihood ?? 0);
  const total = likely.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  const steps = likely.map((one) => {
    sum += total === 0 ? 1 / likely.length : one / total;
    return sum;
  });
  return { options: item.allowed, steps };
}

function pick(ladder: Ladder | null, number: number): number {
  if (ladder === null) return -1;
  const at = ladder.steps.findIndex((step) => number < step);
  return ladder.options[at < 0 ? ladder.options.length - 1 : at] ?? -1;
}
