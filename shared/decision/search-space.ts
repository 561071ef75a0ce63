import type { Group, Model } from './compile-model.ts';
import { isOpen } from './item.ts';
import { read } from './registers.ts';

/**
 * One dimension of what is still open: a list of classes, each with the values it writes to its registers. Open items
 * that only count together (the checks of an area, the parts of the surface) are one dimension, with every mean they
 * can come to as its classes; answers that write the same values are one class. A dimension of one class is open in name only: whatever is said,
 * the same is written.
 */
export type Dimension = {
  readonly registers: Int32Array;
  readonly classes: number;
  /** By class, then by register; NaN for “does not apply”, which only the last class can be. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** Both ends of a range of classes stand at its ends. */
  readonly sorted: boolean;
};

const SAME = 1e-12;

export function searchSpace(model: Model): readonly Dimension[] {
  const space: Dimension[] = [];
  for (const [at, group] of model.groups.entries()) {
    const members = model.items.filter((item) => item.group === at);
    const open = members.filter(isOpen).length;
    if (open === 0) continue;
    const said = members
      .filter((item) => !isOpen(item))
      .map((item) => read(group.levels, item.allowed[0] ?? 0))
      .filter((value) => !Number.isNaN(value));
    space.push(line(group.register, attainableMeans(group, said, open)));
  }
  for (const item of model.items) {
    if (item.group >= 0 || !isOpen(item)) continue;
    if (item.kind === 'surface') {
      for (const { register } of item.bindings) space.push(anyShare(register));
    } else {
      const registers = item.bindings.map(({ register }) => register);
      const rows = item.allowed.map((option) => item.bindings.map(({ values }) => read(values, option)));
      space.push(table(registers, rows));
    }
  }
  return space;
}

/** Every mean that the members of a group can still come to, ascending; NaN last where all may turn out not to apply. */
function attainableMeans(group: Group, said: readonly number[], open: number): readonly number[] {
  const levels = [...group.levels].filter((value) => !Number.isNaN(value));
  const known = said.reduce((sum, value) => sum + value, 0);
  const means: number[] = [];
  let sums: readonly number[] = [0];
  for (let answered = 0; answered <= open; answered++) {
    const total = said.length + answered;
    if (total > 0 && (group.canDrop || answered === open))
      for (const sum of sums) means.push((known + sum) / total);
    if (answered < open) sums = distinct(sums.flatMap((sum) => levels.map((level) => sum + level)));
  }
  const ascending = distinct(means);
  return group.canDrop && said.length === 0 ? [...ascending, Number.NaN] : ascending;
}

function distinct(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  const kept: number[] = [];
  for (const value of sorted) if (value - (kept.at(-1) ?? -1) > SAME) kept.push(value);
  return kept;
}

function line(register: number, values: readonly number[]): Dimension {
  const column = Float64Array.from(values);
  return {
    registers: Int32Array.of(register),
    classes: values.length,
    lo: column,
    hi: column,
    sorted: true,
  };
}

function table(registers: readonly number[], rows: readonly (readonly number[])[]): Dimension {
  const keys = new Set<string>();
  const kept = rows
    .filter((row) => {
      const key = row.join();
      if (keys.has(key)) return false;
      keys.add(key);
      return true;
    })
    .map((row) => ({ row, sum: row.reduce((sum, value) => sum + value, 0) }))
    .sort((a, b) => (Number.isNaN(a.sum) ? 1 : Number.isNaN(b.sum) ? -1 : a.sum - b.sum));
  const values = Float64Array.from(kept.flatMap(({ row }) => row));
  return {
    registers: Int32Array.from(registers),
    classes: kept.length,
    lo: values,
    hi: values,
    sorted: registers.length === 1,
  };
}

/**
 * A surface nobody has named parts of may come to any share. Sixtieths hold every share of up to six parts exactly;
 * the gaps between them are classes of their own.
 */
const GRID = 60;
const GAP_EDGE = 2e-9;

function anyShare(register: number): Dimension {
  const lo: number[] = [];
  const hi: number[] = [];
  for (let at = 0; at <= GRID; at++) {
    lo.push(at / GRID);
    hi.push(at / GRID);
    if (at === GRID) break;
    lo.push(at / GRID + GAP_EDGE);
    hi.push((at + 1) / GRID - GAP_EDGE);
  }
  return {
    registers: Int32Array.of(register),
    classes: lo.length,
    lo: Float64Array.from(lo),
    hi: Float64Array.from(hi),
    sorted: true,
  };
}
