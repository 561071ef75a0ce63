import type { ModelItem } from './compile-model.ts';

/**
 * The answers worth trying in place of what was said: whole scores, and no “does not apply”, which nobody says on the
 * way to another path. Of answers that come to the same for every rule only the one nearest to what was said is kept.
 * Nearest first.
 */
export function otherAnswers(item: ModelItem): readonly number[] {
  const said = item.allowed.length === 1 ? (item.allowed[0] ?? -1) : -1;
  const seen = new Set<string>(said < 0 ? [] : [worth(item, said)]);
  return item.options
    .map((_, option) => ({ option, distance: said < 0 ? 0 : distance(item, said, option) }))
    .filter(({ option }) => option !== said && isPlain(item, option))
    .sort((a, b) => a.distance - b.distance || a.option - b.option)
    .filter(({ option }) => {
      const key = worth(item, option);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ option }) => option);
}

function isPlain(item: ModelItem, option: number): boolean {
  const value = item.options[option]?.value ?? null;
  if (value === null) return false;
  return (item.kind !== 'check' && item.kind !== 'area') || Number.isInteger(value * 4);
}

function worth(item: ModelItem, option: number): string {
  const grouped = item.group >= 0 ? [item.options[option]?.value] : [];
  return JSON.stringify([...grouped, ...item.bindings.map(({ values }) => values[option])]);
}

/** How far apart two answers are: in what they are worth, and in the grade of the evidence. */
function distance(item: ModelItem, a: number, b: number): number {
  const from = item.options[a];
  const to = item.options[b];
  if (from === undefined || to === undefined) return 0;
  const grades = from.grade < 0 || to.grade < 0 ? 4 : Math.abs(from.grade - to.grade);
  const inGrade = item.kind === 'claim' ? grades / 4 : 0;
  return Math.abs((from.value ?? 0) - (to.value ?? 0)) + inGrade;
}

/** What it takes to tell two items apart: members of one group that say the same stand for each other. */
export function likeness(item: ModelItem, at: number): string {
  if (item.group < 0 || item.bindings.length > 0) return `item ${at}`;
  return `group ${item.group} ${item.allowed.join()}`;
}
