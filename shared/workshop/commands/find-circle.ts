import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import type { FieldChange } from '#shared/workshop/changes/field-change.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { itemName } from '#shared/workshop/words/item-name.ts';
import type { Refusal } from './define-command.ts';

/** Work that waits for itself and ideas merged in a ring can never come to an end. */
export function findCircle(after: Workshop, changes: readonly FieldChange[]): Refusal | undefined {
  const { items } = after.plan;
  const waits: Readonly<Record<string, readonly string[]>> = mapValues(items, (item) => item.dependsOn);
  for (const id of touched(changes, ['plan', 'items'], 'dependsOn')) {
    if (reachesItself(id, (from) => waits[from] ?? [])) {
      return COMMAND_PROBLEMS.circle(itemName(after, ['plan', 'items', id]));
    }
  }
  const merged: Readonly<Record<string, string | null>> = mapValues(after.ideas, (idea) => idea.mergedInto);
  for (const id of touched(changes, ['ideas'], 'mergedInto')) {
    const into = (from: string) => [merged[from] ?? []].flat();
    if (reachesItself(id, into)) return COMMAND_PROBLEMS.mergedIntoItself;
  }
  return undefined;
}

function touched(
  changes: readonly FieldChange[],
  collection: readonly string[],
  field: string,
): readonly string[] {
  const depth = collection.length;
  return changes.flatMap(({ path, to }) => {
    const id = path[depth];
    const inside = collection.every((key, index) => key === path[index]);
    return inside && id !== undefined && to !== undefined && (path[depth + 1] ?? field) === field ? [id] : [];
  });
}

export function reachesItself(start: string, next: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const open = [...next(start)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...next(id));
  }
  return false;
}

function mapValues<T, U>(
  items: Readonly<Record<string, T>>,
  map: (item: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, map(item)]));
}
