import { PATH_IDS } from '#shared/playbook/ids.ts';
import { tidy } from '../base/tolerance.ts';
import { fitOf, midpointOf, openPaths, SCOPE_FIRST } from './choose-path.ts';
import type { ModelItem } from './compile-model.ts';
import type { Tornado, TornadoBar } from './decision.ts';
import { isOpen } from './item.ts';
import type { Machine } from './machine.ts';
import { ABSENT, read } from './registers.ts';
import { otherAnswers } from './what-if.ts';

/** How far each answer, at its worst and at its best, would move the fit of the leading path. Widest first. */
export function tornado(machine: Machine, outcome: number): Tornado | null {
  const { model, registers } = machine;
  machine.run();
  const path = leadingPath(machine, outcome);
  const id = path === null ? undefined : PATH_IDS[path];
  if (path === null || id === undefined) return null;
  const fit = midpointOf(registers, fitOf(model, path));
  const bars = [...model.items.entries()]
    .map(([at, item]) => barOf(machine, at, item, path, fit))
    .filter((bar) => bar.high - bar.low > 1e-9)
    .sort((a, b) => b.high - b.low - (a.high - a.low));
  return { path: id, fit: tidy(fit), bars };
}

/** The outcome, or with scope-first the open path that fits best, or the best of all where every one is blocked. */
function leadingPath(machine: Machine, outcome: number): number | null {
  if (outcome !== SCOPE_FIRST) return outcome;
  const { model, registers } = machine;
  const there = [...model.paths.keys()].filter(
    (path) => read(registers.presence, fitOf(model, path)) !== ABSENT,
  );
  const open = openPaths(machine);
  const candidates = there.some((path) => open & (1 << path))
    ? there.filter((path) => open & (1 << path))
    : there;
  let best: number | null = null;
  for (const path of candidates)
    if (
      best === null ||
      midpointOf(registers, fitOf(model, path)) > midpointOf(registers, fitOf(model, best))
    )
      best = path;
  return best;
}

function barOf(machine: Machine, at: number, item: ModelItem, path: number, fit: number): TornadoBar {
  const register = fitOf(machine.model, path);
  let low = { fit, said: item.said };
  let high = { fit, said: item.said };
  for (const option of otherAnswers(item)) {
    machine.setOption(at, option);
    machine.runAfter(at);
    const moved = midpointOf(machine.registers, register);
    const said = item.options[option]?.words ?? '';
    if (moved < low.fit) low = { fit: moved, said };
    if (moved > high.fit) high = { fit: moved, said };
  }
  machine.restore(at);
  machine.runAfter(at);
  const { id, label } = item;
  return {
    id,
    label,
    said: isOpen(item) && item.untouched ? '' : item.said,
    low: tidy(low.fit),
    high: tidy(high.fit),
    lowAnswer: low.said,
    highAnswer: high.said,
  };
}
