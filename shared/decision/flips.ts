import { DECISION } from '#shared/strings/decision.ts';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import { choosePath } from './choose-path.ts';
import type { ModelItem } from './compile-model.ts';
import type { Flip, FlipChange } from './decision.ts';
import type { Machine } from './machine.ts';
import { outcomeId, outcomeLabel } from './outcome-names.ts';
import { likeness, otherAnswers } from './what-if.ts';

type Candidate = {
  readonly at: number;
  readonly item: ModelItem;
  /** Nearest to what was said first. */
  readonly options: readonly number[];
  /** The options furthest apart: if these do not flip it together with others, those between seldom do. */
  readonly ends: readonly number[];
  readonly alike: readonly number[];
};
type Move = { readonly candidate: Candidate; readonly at: number; readonly option: number };
type Found = { readonly moves: readonly Move[]; readonly outcome: number; readonly distance: number };

/** Sets of three are looked for only among the answers that come first in this many kinds. */
const KINDS_IN_TRIPLES = 14;

/**
 * The smallest sets of answers whose change alters the outcome: every answer on its own, then pairs of those that
 * cannot do it alone, then threes where nothing smaller does. Answers that stand for each other are tried once.
 */
export function flips(machine: Machine, outcome: number): readonly Flip[] {
  const { largestSet, shown } = machine.model.playbook.parameters.flips;
  machine.run();
  const candidates = candidatesOf(machine);
  let found: readonly Found[] = candidates.flatMap((candidate) => {
    const flip = nearest(machine, candidate, outcome);
    return flip === null ? [] : [flip];
  });
  const alone = new Set(found.flatMap((flip) => flip.moves.map((move) => move.candidate)));
  const rest = candidates.filter((candidate) => !alone.has(candidate));
  if (largestSet >= 2 && found.length < shown) found = [...found, ...together(machine, rest, 2, outcome)];
  if (largestSet >= 3 && found.length === 0)
    found = together(machine, furthestReaching(machine, rest), 3, outcome);
  return [...found]
    .sort((a, b) => a.moves.length - b.moves.length || a.distance - b.distance)
    .slice(0, shown)
    .map((flip) => describe(machine, flip));
}

function candidatesOf({ model }: Machine): readonly Candidate[] {
  const kinds = new Map<string, number[]>();
  for (const [at, item] of model.items.entries()) {
    if (item.untouched && item.kind !== 'mark') continue;
    const key = likeness(item, at);
    kinds.set(key, [...(kinds.get(key) ?? []), at]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const at = alike[0] ?? 0;
    const item = model.items[at];
    if (item === undefined) return [];
    const options = otherAnswers(item);
    const byValue = [...options].sort((a, b) => weigh(item, a) - weigh(item, b));
    const ends = [...new Set([byValue[0], byValue.at(-1)])].filter((option) => option !== undefined);
    return options.length === 0 ? [] : [{ at, item, options, ends, alike }];
  });
}

function weigh(item: ModelItem, option: number): number {
  const { value = 0, grade = 0 } = item.options[option] ?? {};
  return (value ?? 0) * 10 + grade;
}

/** Every set of the size, each answer at one of its ends; one that stands for several may be taken as often. */
function together(
  machine: Machine,
  candidates: readonly Candidate[],
  size: number,
  outcome: number,
): readonly Found[] {
  const flipping = new Map<string, readonly Move[]>();
  const extend = (from: number, moves: readonly Move[]): void => {
    for (const [index, candidate] of candidates.entries()) {
      if (index < from) continue;
      const at = candidate.alike[moves.filter((move) => move.candidate === candidate).length];
      if (at === undefined) continue;
      for (const option of candidate.ends) {
        machine.setOption(at, option);
        machine.runAfter(at);
        const taken = [...moves, { candidate, at, option }];
        if (taken.length < size) extend(index, taken);
        else if (choosePath(machine) !== outcome) {
          const key = taken.map((move) => move.at).join();
          if (!flipping.has(key)) flipping.set(key, taken);
        }
      }
      machine.restore(at);
      machine.runAfter(at);
    }
  };
  extend(0, []);
  return [...flipping.values()].map((moves) => closer(machine, moves, outcome));
}

/** The same set with each answer as near to what was said as still flips it. */
function closer(machine: Machine, moves: readonly Move[], outcome: number): Found {
  let kept = moves;
  for (const [index, move] of moves.entries())
    for (const option of move.candidate.options) {
      const trial = kept.map((one, at) => (at === index ? { ...move, option } : one));
      if (outcomeOf(machine, trial) === outcome) continue;
      kept = trial;
      break;
    }
  return { moves: kept, outcome: outcomeOf(machine, kept), distance: distanceOf(kept) };
}

function nearest(machine: Machine, candidate: Candidate, outcome: number): Found | null {
  for (const option of candidate.options) {
    const moves = [{ candidate, at: candidate.at, option }];
    const flipped = outcomeOf(machine, moves);
    if (flipped !== outcome) return { moves, outcome: flipped, distance: distanceOf(moves) };
  }
  return null;
}

function distanceOf(moves: readonly Move[]): number {
  return moves.reduce(
    (sum, { candidate, option }) => sum + (candidate.options.indexOf(option) + 1) / candidate.options.length,
    0,
  );
}

function outcomeOf(machine: Machine, moves: readonly Move[]): number {
  for (const { at, option } of moves) {
    machine.setOption(at, option);
    machine.runAfter(at);
  }
  const outcome = choosePath(machine);
  for (const { at } of moves) {
    machine.restore(at);
    machine.runAfter(at);
  }
  return outcome;
}

/** One of each area and kind first, so that threes are not all drawn from one place. */
function furthestReaching({ model }: Machine, candidates: readonly Candidate[]): readonly Candidate[] {
  const reach = ({ item, at }: Candidate): number => {
    const group = model.groups[item.group];
    const registers = [...item.bindings.map(({ register }) => register), ...(group ? [group.register] : [])];
    const paths = model.paths.filter((path) =>
      registers.some((register) => model.sources[path.fit]?.has(register)),
    );
    return paths.length - at / model.items.length;
  };
  return [...candidates].sort((a, b) => reach(b) - reach(a)).slice(0, KINDS_IN_TRIPLES);
}

function describe({ model }: Machine, { moves, outcome }: Found): Flip {
  const used = new Set(moves.map((move) => move.at));
  const name = (at: number): string => model.items[at]?.id ?? '';
  const changes: readonly FlipChange[] = moves.map(({ candidate, at, option }) => ({
    id: name(at),
    label: model.items[at]?.label ?? '',
    from: model.items[at]?.said ?? '',
    to: candidate.item.options[option]?.words ?? '',
    alike: candidate.alike.filter((other) => !used.has(other)).map(name),
  }));
  const id = outcomeId(outcome);
  return {
    changes,
    outcome: id,
    sentence: DECISION.flip(
      changes.map(({ label, from, to }) => DECISION.change(label, from, to)),
      lowerFirst(outcomeLabel(model.playbook, id)),
    ),
  };
}
