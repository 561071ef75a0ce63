import type { MaturityStageId } from '#shared/playbook/ids.ts';
import type { MaturityCell } from '#shared/playbook/playbook.ts';

export type Standing = MaturityStageId | 'nothing';
export type MaturityGap =
  | { readonly kind: 'under' | 'over'; readonly steps: number }
  | { readonly kind: 'fits' };

type Cell = Pick<MaturityCell, 'text' | 'instruction'> & { readonly stage: MaturityStageId };

/**
 * How far what stands is from what is enough. A step is a cell that asks for something new: cells that say “none”
 * are no step, and neither is a cell that repeats the one before. “None, or x” is content with nothing and with x.
 */
export function maturityGap(cells: readonly Cell[], stands: Standing, target: MaturityStageId): MaturityGap {
  const levels = levelsOf(cells, ['build', 'none-or']);
  const wanted = cells.find((cell) => cell.stage === target);
  const stood = stands === 'nothing' ? 0 : (levels.get(stands) ?? 0);
  const most = levels.get(target) ?? 0;
  const least = wanted === undefined || wanted.instruction !== 'build' ? 0 : most;
  if (stood < least) {
    // Going up, what a cell merely permits need not be passed through.
    const needed = levelsOf(cells, ['build']);
    const passed = stands === 'nothing' ? 0 : (needed.get(stands) ?? 0);
    return { kind: 'under', steps: Math.max(1, (needed.get(target) ?? 0) - passed) };
  }
  return stood > most ? { kind: 'over', steps: stood - most } : { kind: 'fits' };
}

/** How many steps each stage is away from nothing. */
function levelsOf(
  cells: readonly Cell[],
  counted: readonly Cell['instruction'][],
): ReadonlyMap<MaturityStageId, number> {
  const levels = new Map<MaturityStageId, number>();
  let level = 0;
  let before = '';
  for (const cell of cells) {
    if (cell.instruction === 'none') level = 0;
    else if (cell.text !== before && counted.includes(cell.instruction)) level += 1;
    before = cell.text;
    levels.set(cell.stage, level);
  }
  return levels;
}
