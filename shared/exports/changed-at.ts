import type { LogRecord } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Dates a file made from a workshop that says nothing of when it was made: the same input gives the same bytes. */
const NO_TIME = '2000-01-01T00:00:00.000Z';

/** When a workshop was last changed, as far as its log or its file tells. */
export function changedAt(
  { createdAt, date }: Pick<Workshop, 'createdAt' | 'date'>,
  journal: readonly LogRecord[] | null,
): string {
  const last = journal?.findLast((record) => 'at' in record);
  if (last !== undefined && 'at' in last) return last.at;
  return createdAt ?? (date === null ? NO_TIME : `${date}T12:00:00.000Z`);
}
