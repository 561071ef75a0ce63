import { PATH_IDS } from '#shared/playbook/ids.ts';
import { atLeast, atMost, isAbove } from '../base/tolerance.ts';
import type { Model } from './compile-model.ts';
import type { Machine } from './machine.ts';
import { ABSENT, MAYBE, type Registers, read } from './registers.ts';
import { TRUE } from './truth.ts';

/** Outcomes are counted: the four paths in the order of PATH_IDS, then scope-first. */
export const SCOPE_FIRST = PATH_IDS.length;

export function isBlocked({ model, truths }: Machine, path: number): boolean {
  for (const blocker of model.paths[path]?.blockers ?? []) if (read(truths, blocker) === TRUE) return true;
  return false;
}

/** The paths open to choice, as bits: something feeds them and nothing known blocks them. */
export function openPaths(machine: Machine): number {
  const { model, registers } = machine;
  let open = 0;
  for (let path = 0; path < SCOPE_FIRST; path++)
    if (read(registers.presence, fitOf(model, path)) !== ABSENT && !isBlocked(machine, path))
      open |= 1 << path;
  return open;
}

export function fitOf(model: Model, path: number): number {
  return model.paths[path]?.fit ?? 0;
}

/** The cheapest defensible path, or scope-first. The registers must have been run. */
export function choosePath(machine: Machine): number {
  const { model, registers: r } = machine;
  const open = openPaths(machine);
  const order = model.orders[open]?.paths ?? [];
  for (const path of order) if (isDefensible(model, r, path, open)) return path;
  return SCOPE_FIRST;
}

/** Its fit reaches the threshold, is known closely enough, and no open path fits better by more than the margin. */
export function isDefensible(model: Model, r: Registers, path: number, open: number): boolean {
  const fit = fitOf(model, path);
  const middle = midpointOf(r, fit);
  if (!atLeast(middle, model.paths[path]?.threshold ?? 1)) return false;
  if (!atMost(read(r.hi, fit) - read(r.lo, fit), model.width)) return false;
  return betterBy(model, r, path, open) === null;
}

/** The open path that fits better by more than the margin, the best of them; null where there is none. */
export function betterBy(model: Model, r: Registers, path: number, open: number): number | null {
  const middle = midpointOf(r, fitOf(model, path));
  let best: number | null = null;
  let most = middle + model.margin;
  for (let other = 0; other < SCOPE_FIRST; other++) {
    if (other === path || !(open & (1 << other))) continue;
    const theirs = midpointOf(r, fitOf(model, other));
    if (!isAbove(theirs, most)) continue;
    best = other;
    most = theirs;
  }
  return best;
}

export function midpointOf(r: Registers, register: number): number {
  return (read(r.lo, register) + read(r.hi, register)) / 2;
}

/** Every outcome that some way of answering the rest could have, as bits; it may name more, never fewer. */
export function possibleOutcomes({ model, registers: r, truths }: Machine): number {
  let sure = 0;
  let maybe = 0;
  for (let path = 0; path < SCOPE_FIRST; path++) {
    const presence = read(r.presence, fitOf(model, path));
    if (presence === ABSENT) continue;
    let blocked: 'yes' | 'no' | 'maybe' = 'no';
    for (const blocker of model.paths[path]?.blockers ?? []) {
      const truth = read(truths, blocker);
      if (truth === TRUE) blocked = 'yes';
      else if (truth & TRUE && blocked === 'no') blocked = 'maybe';
    }
    if (blocked === 'yes') continue;
    if (blocked === 'maybe' || presence === MAYBE) maybe |= 1 << path;
    else sure |= 1 << path;
  }
  let found = 0;
  // Every subset of the paths that may or may not be open.
  for (let extra = maybe; ; extra = (extra - 1) & maybe) {
    found |= outcomesAmong(model, r, sure | extra);
    if (extra === 0) return found;
  }
}

function outcomesAmong(model: Model, r: Registers, open: number): number {
  let found = 0;
  let someFit = false;
  for (const path of model.orders[open]?.paths ?? []) {
    const fit = fitOf(model, path);
    const lo = read(r.lo, fit);
    const hi = read(r.hi, fit);
    const threshold = model.paths[path]?.threshold ?? 1;
    let surely = atLeast(lo, threshold);
    let possibly = atLeast(hi, threshold);
    let highest = threshold;
    for (let other = 0; other < SCOPE_FIRST; other++) {
      if (other === path || !(open & (1 << other))) continue;
      const theirs = fitOf(model, other);
      if (isAbove(read(r.hi, theirs) - lo, model.margin)) surely = false;
      if (isAbove(read(r.lo, theirs) - hi, model.margin)) possibly = false;
      highest = Math.max(highest, model.paths[other]?.threshold ?? 1);
    }
    if (possibly) found |= 1 << path;
    if (surely) return found;
    // Whatever beats this path by more than the margin then reaches its own threshold, and so does the best of them.
    if (atLeast(lo, threshold) && atMost(highest, threshold + model.margin)) someFit = true;
  }
  return someFit ? found : found | (1 << SCOPE_FIRST);
}
