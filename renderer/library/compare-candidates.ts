import { foldText } from '#shared/library/search-terms.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { LibraryRow } from '../persistence/database.ts';

const SHOWN = 40;

/** Workshops to compare one with: the one it goes on from, those that go on from it, the same title, the same client, the rest. */
export function candidatesFor(
  id: WorkshopId,
  rows: readonly LibraryRow[],
  text: string,
): readonly LibraryRow[] {
  const self = rows.find((row) => row.id === id);
  if (self === undefined) return [];
  const wanted = foldText(text.trim());
  const nearness = (row: LibraryRow): number => {
    if (row.id === self.previous || row.previous === self.id) return 0;
    if (self.previous !== null && row.previous === self.previous) return 1;
    if (row.title !== '' && row.title === self.title) return 2;
    return row.client !== '' && row.client === self.client ? 3 : 4;
  };
  return rows
    .filter((row) => row.id !== id && (row.shelf === 'current' || row.shelf === 'archived'))
    .filter((row) => foldText(`${row.title} ${row.client}`).includes(wanted))
    .sort((a, b) => nearness(a) - nearness(b) || (a.changedAt < b.changedAt ? 1 : -1))
    .slice(0, SHOWN);
}

/** The two in the order in which they came to be: then, now. */
export function inTime(a: LibraryRow, b: LibraryRow): { readonly old: WorkshopId; readonly now: WorkshopId } {
  const aIsOlder = a.id === b.previous || (b.id !== a.previous && whenOf(a) <= whenOf(b));
  return aIsOlder ? { old: a.id, now: b.id } : { old: b.id, now: a.id };
}

/** The day of the workshop says more than when its file came to this computer. */
function whenOf({ date, createdAt }: LibraryRow): string {
  return date ?? createdAt;
}
