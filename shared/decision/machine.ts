import type { Group, Model } from './compile-model.ts';
import { isOpen } from './item.ts';
import { ABSENT, createRegisters, MAYBE, type Registers, read, SURE, write } from './registers.ts';

/**
 * `now`: what the rules conclude from what has been said. `possible`: what answering the rest can still lead to.
 * They differ in one point: nobody's word on a claim is no proof today, but it may become one.
 */
export type View = 'now' | 'possible';

/** A model with its registers: set answers, run, read. One run takes about a microsecond. */
export type Machine = {
  readonly model: Model;
  readonly registers: Registers;
  /** For each blocker what it may be, after a run. */
  readonly truths: Uint8Array;
  readonly setOption: (item: number, option: number) => void;
  readonly setOpen: (item: number) => void;
  /** Back to what the workshop says. */
  readonly restore: (item: number) => void;
  readonly run: () => void;
  /** What a run comes to when this item alone has changed since the last one. */
  readonly runAfter: (item: number) => void;
};

const OPEN = -1;

export function createMachine(model: Model, view: View): Machine {
  const registers = createRegisters(model.registerCount);
  const { items, groups, steps } = model;
  const tests = model.blockers.map((blocker) => blocker.test);
  const truths = new Uint8Array(tests.length);
  const counts = groups.map((group) => new Int32Array(group.levels.length));
  const open = new Int32Array(groups.length);
  const chosen = new Int32Array(items.length);
  for (const { register, lo, hi } of model.constants) write(registers, register, lo, hi, SURE);

  const move = (at: number, to: number): void => {
    const group = items[at]?.group ?? -1;
    const from = read(chosen, at);
    chosen[at] = to;
    const levels = counts[group];
    const definition = groups[group];
    if (levels === undefined || definition === undefined) return;
    if (from === OPEN) open[group] = read(open, group) - 1;
    else levels[from] = read(levels, from) - 1;
    if (to === OPEN) open[group] = read(open, group) + 1;
    else levels[to] = read(levels, to) + 1;
    writeGroup(registers, definition, levels, read(open, group));
  };
  const setOpen = (at: number): void => {
    for (const binding of items[at]?.bindings ?? []) {
      const lo = view === 'now' ? binding.loNow : binding.lo;
      const hi = view === 'now' ? binding.hiNow : binding.hi;
      write(registers, binding.register, lo, hi, binding.presence);
    }
    move(at, OPEN);
  };
  const setOption = (at: number, option: number): void => {
    for (const { register, values } of items[at]?.bindings ?? []) {
      const value = read(values, option);
      if (Number.isNaN(value)) write(registers, register, 0, 0, ABSENT);
      else write(registers, register, value, value, SURE);
    }
    move(at, option);
  };
  const restore = (at: number): void => {
    const item = items[at];
    if (item === undefined || isOpen(item)) setOpen(at);
    else setOption(at, item.allowed[0] ?? 0);
  };

  chosen.fill(OPEN);
  for (const item of items) if (item.group >= 0) open[item.group] = read(open, item.group) + 1;
  for (const at of items.keys()) restore(at);
  return {
    model,
    registers,
    truths,
    setOption,
    setOpen,
    restore,
    run: () => {
      for (const step of steps) step.run(registers);
      for (let at = 0; at < tests.length; at++) truths[at] = tests[at]?.truth(registers) ?? 0;
    },
    runAfter: (item) => {
      const moves = items[item]?.moves;
      if (moves === undefined) return;
      for (let at = 0; at < moves.steps.length; at++) steps[read(moves.steps, at)]?.run(registers);
      for (let at = 0; at < moves.blockers.length; at++) {
        const blocker = read(moves.blockers, at);
        truths[blocker] = tests[blocker]?.truth(registers) ?? 0;
      }
    },
  };
}

/** Summed by counting, so that neither the order of answers nor changing them back and forth leaves a trace. */
function writeGroup(r: Registers, group: Group, counts: Int32Array, open: number): void {
  let sum = 0;
  let known = 0;
  for (let level = 0; level < counts.length; level++) {
    const value = read(group.levels, level);
    if (Number.isNaN(value)) continue;
    const count = read(counts, level);
    sum += count * value;
    known += count;
  }
  const total = known + open;
  if (total === 0) write(r, group.register, 0, 0, ABSENT);
  else
    write(r, group.register, sum / total, (sum + open) / total, known > 0 || !group.canDrop ? SURE : MAYBE);
}
