import type { LogRecord } from '#shared/workshop/log/log-record.ts';
import { entriesOf, stateAt } from '#shared/workshop/log/replay.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/**
 * The last state two copies had in common: where their logs part, or where one was begun from the other. A copy that was
 * sent without notes starts from what it was sent, so that what was left out does not look deleted. Null: not known.
 */
export function commonAncestor(ours: readonly LogRecord[], theirs: readonly LogRecord[]): Workshop | null {
  const shared = lastShared(ours, theirs);
  if (shared !== null) return stateAt(ours, shared);
  return begunFrom(theirs, ours) ?? begunFrom(ours, theirs);
}

function lastShared(ours: readonly LogRecord[], theirs: readonly LogRecord[]): number | null {
  const [left, right] = [entriesOf(ours), entriesOf(theirs)];
  let last: number | null = null;
  for (const [index, entry] of left.entries()) {
    if (right[index]?.id !== entry.id) return last;
    last = entry.seq;
  }
  return last;
}

function begunFrom(copy: readonly LogRecord[], original: readonly LogRecord[]): Workshop | null {
  const created = entriesOf(copy).find((entry) => entry.kind === 'created');
  const { origin = null, workshop = null } = created ?? {};
  const isKnown =
    origin !== null && original.some((record) => record.kind !== 'snapshot' && record.id === origin);
  return isKnown ? workshop : null;
}
