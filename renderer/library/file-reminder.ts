import { libraryStrings } from '#shared/strings/library.ts';
import type { LibraryRow } from '../persistence/database.ts';

const DAY = 86_400_000;
/** How long work may be in no file before a word is said, where the browser keeps its storage and where it may clear it. */
const PATIENCE = { kept: 14 * DAY, clearable: DAY } as const;

/**
 * One calm sentence about the work that has been in no file for longest, while there is such work. A sample and an
 * untouched workshop are nobody's work.
 */
export function fileReminder(
  rows: readonly LibraryRow[],
  storage: keyof typeof PATIENCE,
  now: number,
): string | undefined {
  const behind = rows
    .filter(
      (row) => row.shelf === 'current' && isBehind(row) && !row.tags.includes(libraryStrings.sample.tag),
    )
    .map((row) => ({ title: row.title, since: Date.parse(row.filedAt ?? row.createdAt) }))
    .filter(({ since }) => now - since >= PATIENCE[storage])
    .sort((a, b) => a.since - b.since);
  const [oldest] = behind;
  if (oldest === undefined) return undefined;
  const days = Math.floor((now - oldest.since) / DAY);
  return libraryStrings.reminder[storage](oldest.title || libraryStrings.untitled, days, behind.length - 1);
}

/** The first entry only says that the workshop was begun. */
function isBehind({ file, seq }: LibraryRow): boolean {
  return file.kind === 'none' ? seq > 1 : file.seq < seq;
}
