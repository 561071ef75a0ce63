import type { LibraryRow } from '#renderer/persistence/database.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';

/** A row of the library with whatever a test cares about. */
export function libraryRow(id: string, changes: Partial<Omit<LibraryRow, 'id'>> = {}): LibraryRow {
  const at = '2026-11-20T14:02:00Z';
  return {
    id: workshopId.parse(id),
    title: id,
    client: '',
    tags: [],
    date: null,
    previous: null,
    createdAt: at,
    changedAt: at,
    seq: 1,
    shelf: 'current',
    file: { kind: 'none' },
    filedAt: null,
    summary: null,
    wordsSeq: 1,
    ...changes,
  };
}
