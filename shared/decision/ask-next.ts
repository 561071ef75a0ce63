import { DECISION } from '#shared/strings/decision.ts';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import { tidy } from '../base/tolerance.ts';
import { choosePath, possibleOutcomes } from './choose-path.ts';
import type { Model } from './compile-model.ts';
import type { AskNext } from './decision.ts';
import { drawCompletions } from './draw.ts';
import { isOpen } from './item.ts';
import { createMachine, type Machine } from './machine.ts';
import { outcomeId, outcomeLabel } from './outcome-names.ts';
import { read } from './registers.ts';

/** A proof twice as long counts a quarter: the room is steered to where it may soon stop. */
const SHORTNESS = 2;

/**
 * What each open answer is worth, best first. One answer alone seldom changes the outcome, so looking one step ahead
 * sees nothing; what the room needs is a proof, a set of answers after which nothing left open can change it. So for
 * each completion drawn from the priors a small proof of its outcome is cut out: starting with every answer given, one
 * after the other is taken back as long as the outcome stays certain. Two such cuts are made, one that keeps what
 * earlier proofs needed and one that keeps what stands first in the playbook, and the quicker one counts. An answer is
 * worth its share of the minutes of the proofs it is in, short proofs before long ones, for each minute that it takes.
 */
export function askNext(model: Model, outcome: number): readonly AskNext[] {
  const open = [...model.items.keys()].filter((at) => {
    const item = model.items[at];
    return item !== undefined && isOpen(item);
  });
  if (open.length === 0) return [];
  const { worth, byOutcome } = worthOf(model, open);
  const total = open.reduce((sum, at) => sum + read(worth, at), 0);
  const immediate = createMachine(model, 'now');
  immediate.run();
  return open
    .filter((at) => read(worth, at) > 0)
    .map((at) => ({ at, value: read(worth, at) / minutesOf(model, at) / total }))
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .map(({ at, value }) => {
      const to = turnsInto(immediate, at, outcome) ?? firmsUp(byOutcome, at, outcome);
      return describe(model, at, tidy(value), outcome, to);
    });
}

type Tally = { readonly worth: Float64Array; readonly byOutcome: readonly Float64Array[] };

function worthOf(model: Model, open: readonly number[]): Tally {
  const { samples, seed } = model.playbook.parameters.askNext;
  const machine = createMachine(model, 'possible');
  const all = new Float64Array(model.items.length);
  const byOutcome = Array.from(
    { length: model.paths.length + 1 },
    () => new Float64Array(model.items.length),
  );
  const reach = reachOf(machine, open);
  const lastFirst = [...open].reverse();
  for (const drawn of drawCompletions(model, samples, seed)) {
    for (const at of open) machine.setOption(at, read(drawn, at));
    machine.run();
    const outcome = choosePath(machine);
    const perMinute = (at: number): number => read(all, at) / minutesOf(model, at);
    const leastNeededFirst = [...open].sort(
      (a, b) => perMinute(a) - perMinute(b) || read(reach, a) - read(reach, b) || b - a,
    );
    const familiar = cutProof(machine, leastNeededFirst, drawn, outcome);
    const inOrder = cutProof(machine, lastFirst, drawn, outcome);
    const proof = inOrder.minutes < familiar.minutes ? inOrder : familiar;
    for (const at of proof.items) {
      const worth = minutesOf(model, at) / proof.minutes ** SHORTNESS;
      all[at] = read(all, at) + worth;
      const those = byOutcome[outcome];
      if (those !== undefined) those[at] = read(those, at) + worth;
    }
  }
  // Where every completion has one outcome and only today's is another, any answer that narrows a fit helps.
  const needed = open.some((at) => read(all, at) > 0);
  return { worth: needed ? all : reach, byOutcome };
}

/** Takes answers back in the given order as long as the outcome stays certain; what remains proves it. */
function cutProof(machine: Machine, order: readonly number[], drawn: Int16Array, outcome: number) {
  for (const at of order) machine.setOption(at, read(drawn, at));
  machine.run();
  const items: number[] = [];
  let minutes = 0;
  for (const at of order) {
    machine.setOpen(at);
    machine.runAfter(at);
    if (possibleOutcomes(machine) === 1 << outcome) continue;
    machine.setOption(at, read(drawn, at));
    machine.runAfter(at);
    items.push(at);
    minutes += minutesOf(machine.model, at);
  }
  return { items, minutes };
}

/** How much of the width of the fits an average answer takes away, for each minute. */
function reachOf(machine: Machine, open: readonly number[]): Float64Array {
  const { model, registers } = machine;
  const width = (): number => {
    machine.run();
    return model.paths.reduce((sum, { fit }) => sum + read(registers.hi, fit) - read(registers.lo, fit), 0);
  };
  const reach = new Float64Array(model.items.length);
  const before = width();
  for (const at of open) {
    const allowed = model.items[at]?.allowed ?? [];
    machine.setOption(at, allowed[allowed.length >> 1] ?? 0);
    reach[at] = Math.max(0, before - width()) / minutesOf(model, at);
    machine.setOpen(at);
  }
  return reach;
}

function minutesOf(model: Model, at: number): number {
  return model.items[at]?.minutes ?? 1;
}

/** The likeliest other outcome that the rules would give at once with an answer to this item alone. */
function turnsInto(machine: Machine, at: number, outcome: number): number | null {
  const item = machine.model.items[at];
  let best: number | null = null;
  let most = 0;
  for (const option of item?.allowed ?? []) {
    const likelihood = item?.options[option]?.likelihood ?? 0;
    if (likelihood <= most) continue;
    machine.setOption(at, option);
    machine.runAfter(at);
    const turned = choosePath(machine);
    if (turned === outcome) continue;
    best = turned;
    most = likelihood;
  }
  machine.restore(at);
  machine.runAfter(at);
  return best;
}

/** Else the outcome whose proofs need it most: another one if any, or the present one made certain. */
function firmsUp(byOutcome: Tally['byOutcome'], at: number, outcome: number): number {
  let best = outcome;
  let most = 0;
  for (const [candidate, worth] of byOutcome.entries()) {
    if (candidate === outcome || read(worth, at) <= most) continue;
    best = candidate;
    most = read(worth, at);
  }
  return best;
}

function describe(model: Model, at: number, value: number, outcome: number, turned: number): AskNext {
  const { id = '', label = '', prompt = '', minutes = 1 } = model.items[at] ?? {};
  const from = outcomeId(outcome);
  const to = outcomeId(turned);
  const words = (which: typeof from) => lowerFirst(outcomeLabel(model.playbook, which));
  const sentence = from === to ? DECISION.firmsUp(words(to)) : DECISION.couldTurn(words(from), words(to));
  return { id, label, prompt, value, minutes, from, to, sentence };
}
