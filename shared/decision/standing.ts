import { choosePath, possibleOutcomes, SCOPE_FIRST } from './choose-path.ts';
import type { Model } from './compile-model.ts';
import { createMachine, type Machine } from './machine.ts';
import { ABSENT, MAYBE, read, SURE, write } from './registers.ts';
import { type Dimension, searchSpace } from './search-space.ts';
import { TRUE } from './truth.ts';

export type Standing = 'settled' | 'leaning';

/**
 * Settled when every way of answering the rest has this outcome. First the bounds over everything open; where they
 * leave another outcome possible, the open answers are split, those first that bear on it, until each part is proved
 * or one is found that differs. The search ends after a fixed number of nodes, and then says leaning.
 */
export function standingOf(model: Model, outcome: number): Standing {
  return everyWayHas(model, outcome, model.playbook.parameters.nodeLimit) ? 'settled' : 'leaning';
}

export function everyWayHas(model: Model, outcome: number, nodeLimit: number): boolean {
  const machine = createMachine(model, 'possible');
  machine.run();
  const found = possibleOutcomes(machine);
  if (found === 1 << outcome) return true;
  if (!(found & (1 << outcome))) return false;
  return createSearch(machine, searchSpace(model), outcome, nodeLimit).run();
}

type Search = { readonly run: () => boolean };

function createSearch(
  machine: Machine,
  everything: readonly Dimension[],
  outcome: number,
  nodeLimit: number,
): Search {
  const { model } = machine;
  for (const dimension of everything) if (dimension.classes === 1) writeRange(machine, dimension, 0, 0);
  const space = everything.filter((dimension) => dimension.classes > 1);
  const from = new Int32Array(space.length);
  const to = Int32Array.from(space, (dimension) => dimension.classes - 1);
  const place = (at: number): void =>
    writeRange(machine, space[at] as Dimension, read(from, at), read(to, at));
  for (let at = 0; at < space.length; at++) place(at);
  const reach = reachOf(machine, space);
  let nodes = 0;

  const narrow = (at: number, first: number, last: number): boolean => {
    const before = [read(from, at), read(to, at)] as const;
    from[at] = first;
    to[at] = last;
    place(at);
    const proved = prove();
    from[at] = before[0];
    to[at] = before[1];
    place(at);
    return proved;
  };

  const prove = (): boolean => {
    nodes++;
    if (nodes > nodeLimit) return false;
    machine.run();
    const found = possibleOutcomes(machine);
    if (found === 1 << outcome) return true;
    if (!(found & (1 << outcome))) return false;
    const at = widest(machine, reach, space, from, to, found & ~(1 << outcome), outcome);
    if (at < 0) return choosePath(machine) === outcome && isPoint(space, from);
    const first = read(from, at);
    const last = read(to, at);
    const dimension = space[at] as Dimension;
    const middle = hasAbsent(dimension, last) ? last - 1 : (first + last) >> 1;
    return narrow(at, first, middle) && narrow(at, middle + 1, last);
  };

  return { run: () => model.paths.length > 0 && prove() };
}

function hasAbsent(dimension: Dimension, classAt: number): boolean {
  return Number.isNaN(read(dimension.lo, classAt * dimension.registers.length));
}

/** A class may stand for a whole gap of shares; then choosing at its middle proves nothing about its ends. */
function isPoint(space: readonly Dimension[], from: Int32Array): boolean {
  return space.every((dimension, at) => {
    const width = dimension.registers.length;
    const start = read(from, at) * width;
    for (let column = 0; column < width; column++)
      if (read(dimension.lo, start + column) < read(dimension.hi, start + column)) return false;
    return true;
  });
}

function writeRange(machine: Machine, dimension: Dimension, first: number, last: number): void {
  const { registers, lo, hi, sorted } = dimension;
  const width = registers.length;
  const dropped = hasAbsent(dimension, last);
  for (let column = 0; column < width; column++) {
    const register = read(registers, column);
    if (dropped && first === last) {
      write(machine.registers, register, 0, 0, ABSENT);
      continue;
    }
    const end = dropped ? last - 1 : last;
    let least = read(lo, first * width + column);
    let most = read(hi, end * width + column);
    if (!sorted)
      for (let at = first; at <= end; at++) {
        least = Math.min(least, read(lo, at * width + column));
        most = Math.max(most, read(hi, at * width + column));
      }
    write(machine.registers, register, least, most, dropped ? MAYBE : SURE);
  }
}

/** How far each dimension can move each path: its fit, or whether one of its blockers looks at it. */
type Reach = readonly { readonly fits: Float64Array; readonly blocks: Uint8Array }[];

function reachOf(machine: Machine, space: readonly Dimension[]): Reach {
  const { model, registers } = machine;
  const widths = () => model.paths.map((path) => read(registers.hi, path.fit) - read(registers.lo, path.fit));
  machine.run();
  const open = widths();
  return space.map((dimension) => {
    const last = dimension.classes - 1;
    const middle = (hasAbsent(dimension, last) ? last - 1 : last) >> 1;
    writeRange(machine, dimension, middle, middle);
    machine.run();
    const narrowed = widths();
    writeRange(machine, dimension, 0, last);
    const reads = new Set(dimension.registers);
    return {
      fits: Float64Array.from(open, (width, path) => Math.max(0, width - (narrowed[path] ?? 0))),
      blocks: Uint8Array.from(model.paths, (path) =>
        path.blockers.some((blocker) =>
          (model.blockers[blocker]?.test.reads ?? []).some((register) =>
            [...(model.sources[register] ?? [])].some((source) => reads.has(source)),
          ),
        )
          ? 1
          : 0,
      ),
    };
  });
}

/** What a blocker that is still open counts beside the reach of a fit. */
const BLOCKS = 0.2;

/** The dimension to split: the one that bears most on the outcomes still in doubt. */
function widest(
  { model, truths }: Machine,
  reach: Reach,
  space: readonly Dimension[],
  from: Int32Array,
  to: Int32Array,
  others: number,
  outcome: number,
): number {
  let best = -1;
  let most = -1;
  for (let at = 0; at < space.length; at++) {
    const classes = read(to, at) - read(from, at);
    const bears = reach[at];
    if (classes === 0 || bears === undefined) continue;
    let score = 0;
    for (const path of model.paths.keys()) {
      const doubted = path === outcome || others & (1 << path) || outcome === SCOPE_FIRST;
      const half = doubted ? 1 : 0.25;
      score += half * read(bears.fits, path);
      if (read(bears.blocks, path) && someBlockerOpen(model, truths, path)) score += half * BLOCKS;
    }
    score *= classes / ((space[at] as Dimension).classes - 1);
    if (score > most) {
      most = score;
      best = at;
    }
  }
  return best;
}

function someBlockerOpen(model: Model, truths: Uint8Array, path: number): boolean {
  return (model.paths[path]?.blockers ?? []).some((blocker) => {
    const truth = read(truths, blocker);
    return truth !== TRUE && (truth & TRUE) !== 0;
  });
}
