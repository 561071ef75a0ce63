import { isRecord } from '#shared/base/plain-record.ts';
import { changesOf } from '#shared/workshop/log/extend-log.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { itemName } from '#shared/workshop/words/item-name.ts';
import { itemDepth } from '#shared/workshop/words/nouns.ts';
import { sectionWords } from '#shared/workshop/words/path-words.ts';

/** Something of the workshop that the history can be narrowed to. */
export type ItemChoice = { readonly id: string; readonly name: string; readonly lines: number };
export type ItemGroup = { readonly section: string; readonly items: readonly ItemChoice[] };

/** The items an entry changed, by their place: `claims/EP3`; of a part without items the part itself: `frame`. */
export function touchedBy(entry: LogEntry): readonly string[] {
  const changes = changesOf(entry);
  const [only] = changes;
  if (only !== undefined && changes.length === 1) return [placeOf(only.path)];
  return [...new Set(changes.map(({ path }) => placeOf(path)))];
}

function placeOf(path: readonly string[]): string {
  return path.slice(0, Math.max(1, itemDepth(path))).join('/');
}

/** Everything the lines are about, by section; what is gone keeps the name it had. */
export function itemGroups(
  touched: readonly { readonly entry: LogEntry; readonly items: readonly string[] }[],
  workshop: Workshop,
): readonly ItemGroup[] {
  const lines = new Map<string, number>();
  const lastSeen = new Map<string, unknown>();
  for (const { entry, items } of touched) {
    for (const item of items) lines.set(item, (lines.get(item) ?? 0) + 1);
    for (const { path, from, to } of changesOf(entry)) {
      if (itemDepth(path) === path.length && path.length > 0) {
        lastSeen.set(path.join('/'), isRecord(to) ? to : from);
      }
    }
  }
  const groups = new Map<string, ItemChoice[]>();
  for (const [id, count] of lines) {
    const path = id.split('/');
    const section = sectionWords(path);
    const choice = { id, name: nameOf(path, workshop, lastSeen.get(id)), lines: count };
    groups.set(section, [...(groups.get(section) ?? []), choice]);
  }
  return [...groups]
    .map(([section, items]) => ({
      section,
      items: items.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
    }))
    .toSorted((a, b) => a.section.localeCompare(b.section, 'en'));
}

function nameOf(path: readonly string[], workshop: Workshop, last: unknown): string {
  if (path.length === 1) return sectionWords(path);
  let there: unknown = workshop;
  for (const key of path) there = isRecord(there) && Object.hasOwn(there, key) ? there[key] : undefined;
  if (there !== undefined || !isRecord(last)) return itemName(workshop, path);
  return itemName(
    path.reduceRight<unknown>((inside, key) => ({ [key]: inside }), last),
    path,
  );
}
