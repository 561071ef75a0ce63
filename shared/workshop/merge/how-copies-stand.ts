import type { LogRecord } from '#shared/workshop/log/log-record.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';

/** How a copy stands to this one: one goes on from the other, both went on by themselves, or nothing tells. */
export type Standing = 'ours-ahead' | 'theirs-ahead' | 'parted' | 'unknown';

/**
 * Told by the logs. A copy that was sent without its log still names the entry it was made at; it goes no further than
 * that, because whoever works in it begins a log.
 */
export function howCopiesStand(
  ours: readonly LogRecord[],
  theirs: { readonly journal: readonly LogRecord[] | null; readonly point: string | null },
): Standing {
  const mine = entriesOf(ours);
  if (theirs.journal === null) {
    return mine.some(({ id }) => id === theirs.point) ? 'ours-ahead' : 'unknown';
  }
  const other = entriesOf(theirs.journal);
  const shared = other.findIndex(({ id }, index) => mine[index]?.id !== id);
  if (shared === -1) return 'ours-ahead';
  if (shared === mine.length) return 'theirs-ahead';
  if (shared > 0) return 'parted';
  const origin = other[0]?.kind === 'created' ? other[0].origin : null;
  return mine.some(({ id }) => id === origin) ? 'parted' : 'unknown';
}
