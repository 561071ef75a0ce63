import { ok, type Problem } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { EntryRow, LibraryRow } from '../persistence/database.ts';
import type { WorkshopTable } from '../persistence/workshop-table.ts';
import { BatchWriter, type WriterState } from './batch-writer.ts';
import type { ShorterLog } from './log-book.ts';
import type { SaveState } from './session-state.ts';

type Entry = Pick<EntryRow, 'seq' | 'text'>;
type State = { readonly workshop: Workshop; readonly seq: number };

/** What waits to be written: an entry to add, or a shorter log in place of the whole one. */
type Job =
  | { readonly kind: 'add'; readonly entry: Entry; readonly row: LibraryRow }
  | {
      readonly kind: 'shorten';
      readonly log: ShorterLog;
      readonly row: LibraryRow;
      readonly state: State;
    };

type LogKeeperOptions = {
  readonly id: WorkshopId;
  readonly host: Host;
  readonly table: WorkshopTable;
  readonly hasJournal: boolean;
  /** The journal holds more than is known here, perhaps: it is added to, and never replaced. */
  readonly isJournalUnread: boolean;
  readonly now: () => string;
  readonly onSave: (state: SaveState) => void;
  readonly onCopyTrouble: (problem: Problem | undefined) => void;
};

const snapshotAfter = 1_500;
const { problems } = workshopStrings;

/**
 * Writes the log to both keepers at once. The journal's answer is what makes "Saved"; the working copy may lag and is
 * rebuilt. Only where a browser has no journal does the working copy stand in for it.
 */
export class LogKeeper {
  readonly #options: LogKeeperOptions;
  readonly #journal: BatchWriter<Job>;
  readonly #copy: BatchWriter<Job>;
  #snapshot: ReturnType<typeof setTimeout> | undefined;
  #unkept: State | undefined;

  constructor(options: LogKeeperOptions) {
    const { id, host, table, hasJournal, isJournalUnread, onCopyTrouble } = options;
    this.#options = options;
    this.#journal = new BatchWriter({
      write: async (jobs) => {
        // The next start reads all of it, and then makes it shorter.
        const { shorter, added } = inOrder(isJournalUnread ? jobs.filter(isAdding) : jobs);
        if (shorter !== undefined) {
          const { records } = shorter.log;
          const replaced = await host.journalReplace({ workshopId: id, records: [...records] });
          if (replaced.kind === 'failed') return replaced;
        }
        if (added.length === 0) return ok(undefined);
        return host.journalAppend({ workshopId: id, records: added.map(({ entry }) => entry.text) });
      },
      problemOf: () => problems.databaseFailed,
      tooSlow: problems.tooSlow,
      onState: (state) => this.#show(state),
    });
    this.#copy = new BatchWriter({
      write: async (jobs) => {
        const { shorter, added } = inOrder(jobs);
        if (shorter !== undefined) {
          const { log, row, state } = shorter;
          const { seq, workshop } = state;
          await table.shorten(row, { id, seq, workshop }, log.entries);
        }
        const last = added.at(-1);
        if (last !== undefined)
          await table.append(
            id,
            added.map(({ entry }) => entry),
            last.row,
          );
        return ok(undefined);
      },
      problemOf: copyProblem,
      tooSlow: problems.tooSlow,
      onState: (state) => {
        if (!hasJournal) this.#show(state);
        else if (state.kind !== 'writing') onCopyTrouble(state.kind === 'failed' ? state.problem : undefined);
      },
    });
  }

  add(entries: readonly Entry[], row: LibraryRow, state: State): void {
    this.#write(entries.map((entry) => ({ kind: 'add', entry, row })));
    this.#unkept = state;
    clearTimeout(this.#snapshot);
    this.#snapshot = setTimeout(() => void this.#keepSnapshot(), snapshotAfter);
  }

  /** Puts a shorter log in the place of both copies, after all that waits. */
  shorten(log: ShorterLog, row: LibraryRow, state: State): void {
    this.#write([{ kind: 'shorten', log, row, state }]);
  }

  retry(): void {
    this.#journal.flush();
    this.#copy.flush();
  }

  async close(patience: number): Promise<void> {
    await Promise.all([this.#journal.drained(patience), this.#copy.drained(patience)]);
    clearTimeout(this.#snapshot);
    await this.#keepSnapshot();
  }

  #write(jobs: readonly Job[]): void {
    if (this.#options.hasJournal) this.#journal.add(jobs);
    this.#copy.add(jobs);
  }

  async #keepSnapshot(): Promise<void> {
    const state = this.#unkept;
    if (state === undefined) return;
    this.#unkept = undefined;
    const { id, table } = this.#options;
    // A shortcut only: without it the next start reads the whole log.
    await table.keepSnapshot({ id, seq: state.seq, workshop: state.workshop }).catch(() => undefined);
  }

  #show(state: WriterState): void {
    const { onSave, now } = this.#options;
    if (state.kind === 'failed') onSave({ kind: 'failed', problem: state.problem });
    else onSave(state.kind === 'idle' ? { kind: 'saved', at: now() } : { kind: 'saving' });
  }
}

/** A shorter log has everything that came before it, so only what follows the last of them is added. */
function inOrder(jobs: readonly Job[]) {
  const shorter = jobs.findLast((job) => job.kind === 'shorten');
  const rest = shorter === undefined ? jobs : jobs.slice(jobs.indexOf(shorter) + 1);
  return { shorter, added: rest.filter(isAdding) };
}

function isAdding(job: Job): job is Extract<Job, { readonly kind: 'add' }> {
  return job.kind === 'add';
}

function copyProblem(error: unknown): Problem {
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : undefined].map((each) =>
    each instanceof Error || each instanceof DOMException ? each.name : '',
  );
  return names.includes('QuotaExceededError') ? problems.databaseFull : problems.databaseFailed;
}
