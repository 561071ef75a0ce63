import type { Summary } from '#shared/library/summary.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { LibraryRow } from '../persistence/database.ts';

type SummaryParts = {
  readonly read: (
    id: WorkshopId,
  ) => Promise<{ readonly workshop: Workshop; readonly seq: number } | undefined>;
  readonly summarise: (workshop: Workshop) => Promise<Summary | undefined>;
  readonly keep: (id: WorkshopId, summary: NonNullable<LibraryRow['summary']>) => Promise<void>;
};

/**
 * Keeps what each workshop came to beside its row, one after the other in the background: the list shows what is kept
 * and works out nothing. Only rows that are shown are brought up to date.
 */
export function summaryKeeper({
  read,
  summarise,
  keep,
}: SummaryParts): (rows: readonly LibraryRow[]) => void {
  /** The entry at which a workshop was last tried, so that one that cannot be judged is not tried for ever. */
  const tried = new Map<WorkshopId, number>();
  let wanted: readonly LibraryRow[] = [];
  let isBusy = false;

  async function next(): Promise<void> {
    const row = wanted.find(({ id, seq }) => tried.get(id) !== seq);
    if (isBusy || row === undefined) return;
    isBusy = true;
    tried.set(row.id, row.seq);
    try {
      const found = await read(row.id);
      const summary = found === undefined ? undefined : await summarise(found.workshop);
      if (found !== undefined && summary !== undefined) await keep(row.id, { ...summary, seq: found.seq });
    } catch {
      // The row goes on without it.
    }
    isBusy = false;
    void next();
  }

  return (rows) => {
    wanted = rows.filter(({ summary, seq, shelf }) => shelf !== 'aside' && summary?.seq !== seq);
    void next();
  };
}
