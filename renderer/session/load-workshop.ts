import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import { type ListFacts, listFacts } from '#shared/library/list-facts.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import { decodeRecord } from '#shared/workshop/log/encode-record.ts';
import type { LogState } from '#shared/workshop/log/extend-log.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import { snapshotRecord } from '#shared/workshop/log/make-entry.ts';
import { replay } from '#shared/workshop/log/replay.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import type { LibraryRow, SnapshotRow } from '../persistence/database.ts';
import { type Copy, type Reconciled, reconcile } from '../persistence/reconcile.ts';
import type { StoredWorkshop, WorkshopTable } from '../persistence/workshop-table.ts';

export type LoadedWorkshop = {
  readonly state: LogState;
  readonly entries: ReadonlyMap<number, string>;
  /** The journal could not be read, so it may hold more than is known here. */
  readonly isJournalUnread: boolean;
  /** The same entries as values. */
  readonly log: readonly LogEntry[];
  readonly row: LibraryRow;
  /** What the user is told about copies that were missing, behind or damaged. */
  readonly told: readonly (string | Problem)[];
};

const { problems, recovery } = workshopStrings;
const absent: StoredWorkshop = { row: undefined, snapshot: undefined, entries: new Map() };

/** What the working copy alone knows, for a tab that another one writes for: it reads and mends nothing. */
export async function glanceAtWorkshop(
  id: WorkshopId,
  table: WorkshopTable,
): Promise<LoadedWorkshop | undefined> {
  const stored = await table.read(id).catch(() => absent);
  if (stored.row === undefined || stored.entries.size === 0) return undefined;
  const copy: Copy = { entries: stored.entries, damaged: 0 };
  const replayed = replayEntries(reconcile(copy, copy), stored.snapshot);
  if (replayed.kind === 'failed') return undefined;
  const { state, log } = replayed.value;
  return { state, entries: stored.entries, isJournalUnread: false, log, row: stored.row, told: [] };
}

/** Opens a workshop from its two copies, brings both to the same state and says in a sentence what had to be mended. */
export async function loadWorkshop(
  id: WorkshopId,
  host: Host,
  table: WorkshopTable,
  hasJournal: boolean,
): Promise<Result<LoadedWorkshop>> {
  // Some databases do not open any more; the journal is there for that.
  const stored = await table.read(id).catch(() => absent);
  const journal: Result<Copy> = hasJournal
    ? await readJournal(id, host)
    : ok({ entries: stored.entries, damaged: 0 });
  if (journal.kind === 'failed' && stored.entries.size === 0) return journal;
  // A journal that cannot be read now is mended another time; the working copy is all there is.
  const held = journal.kind === 'ok' ? journal.value : { entries: stored.entries, damaged: 0 };
  const reconciled = reconcile({ entries: stored.entries, damaged: 0 }, held);
  const isKnown = stored.row !== undefined || held.damaged > 0;
  if (reconciled.entries.size === 0 && !isKnown) return failed(problems.notThere);

  const replayed = replayEntries(reconciled, stored.snapshot);
  if (replayed.kind === 'failed') {
    await table.putRow(asideRow(id, stored)).catch(() => undefined);
    return failed(problems.unreadable);
  }
  const { state, log, changedAt, createdAt, missed } = replayed.value;
  const facts = { ...listFacts(state.workshop), createdAt, changedAt, seq: state.seq };
  // What can be read after all, as by a newer version of the app, is no longer set aside.
  const shelf = stored.row === undefined || stored.row.shelf === 'aside' ? 'current' : stored.row.shelf;
  const row: LibraryRow = { ...freshRow(id), ...stored.row, ...facts, shelf };
  if (shelf !== stored.row?.shelf && stored.row !== undefined)
    await table.changeRow(id, { shelf }).catch(() => undefined);
  const told =
    journal.kind === 'failed' ? [journal.problem] : sentencesFor(reconciled, held.damaged + missed);
  const repaired = await repair(id, host, table, reconciled, state, row);
  const isJournalUnread = journal.kind === 'failed';
  return ok({
    ...{ state, entries: reconciled.entries, isJournalUnread, log, row },
    told: [...told, ...repaired],
  });
}

function freshRow(id: WorkshopId): Omit<LibraryRow, keyof ListFacts | 'createdAt' | 'changedAt' | 'seq'> {
  return { id, shelf: 'current', file: { kind: 'none' }, filedAt: null, summary: null, wordsSeq: 0 };
}

/** What nobody can read any more stays where it is and is listed as set aside, under the title it last had. */
function asideRow(id: WorkshopId, { row, snapshot }: StoredWorkshop): LibraryRow {
  const title = snapshot?.workshop.title ?? '';
  const nothing = { title, client: '', tags: [], date: null, previous: null };
  const never = new Date(0).toISOString();
  const unknown = { ...freshRow(id), ...nothing, createdAt: never, changedAt: never, seq: 0 };
  return { ...unknown, ...row, shelf: 'aside' };
}

async function readJournal(id: WorkshopId, host: Host): Promise<Result<Copy>> {
  const opened = await host.journalOpen({ workshopId: id });
  if (opened.kind === 'failed') return opened;
  const entries = new Map<number, string>();
  let unread = 0;
  for (const text of opened.value.records) {
    const record = decodeRecord(text);
    if (record.kind === 'failed') unread += 1;
    else if (record.value.kind !== 'snapshot') entries.set(record.value.seq, text);
  }
  return ok({ entries, damaged: opened.value.damaged + unread });
}

type ReadLog = {
  readonly state: LogState;
  readonly log: readonly LogEntry[];
  readonly createdAt: string;
  readonly changedAt: string;
  readonly missed: number;
};

function replayEntries(
  { entries, database, parted }: Reconciled,
  snapshot: SnapshotRow | undefined,
): Result<ReadLog> {
  const read: LogEntry[] = [];
  let unread = 0;
  for (const text of entries.values()) {
    const record = decodeRecord(text);
    if (record.kind === 'failed' || record.value.kind === 'snapshot') unread += 1;
    else read.push(record.value);
  }
  const first = read[0];
  const last = read.at(-1);
  if (first === undefined || last === undefined) return failed(problems.unreadable);
  // Where the working copy had gaps, its snapshot has them too.
  const hadGaps = parted || database.kind === 'rewrite';
  const shortcut = hadGaps || unread > 0 ? undefined : usable(snapshot, entries);
  const replayed = replay(
    shortcut === undefined ? read : [snapshotRecord(shortcut.seq, last.at, shortcut.workshop), ...read],
  );
  if (replayed.kind === 'failed') return replayed;
  const { state, entries: log, missed } = replayed.value;
  return ok({ state, log, createdAt: first.at, changedAt: last.at, missed: missed + unread });
}

/** A snapshot is only a shortcut: one that is damaged or of another log is left aside. */
function usable(
  snapshot: SnapshotRow | undefined,
  entries: ReadonlyMap<number, string>,
): SnapshotRow | undefined {
  if (snapshot === undefined || !entries.has(snapshot.seq)) return undefined;
  return workshopSchema.safeParse(snapshot.workshop).success ? snapshot : undefined;
}

function sentencesFor({ database, journal, damage, parted }: Reconciled, lost: number): readonly string[] {
  const told: string[] = [];
  if (parted) told.push(recovery.parted);
  else if (database.kind === 'append') told.push(recovery.copyCaughtUp(database.entries.size));
  else if (database.kind === 'rewrite') told.push(recovery.copyRebuilt);
  if (damage === 'mended') told.push(recovery.journalMended);
  else if (damage === 'lost' || lost > 0) told.push(recovery.changesLost(Math.max(1, lost)));
  else if (journal.kind === 'append') told.push(recovery.journalCaughtUp(journal.entries.size));
  else if (journal.kind === 'rewrite') told.push(recovery.journalRebuilt);
  return told;
}

/** Writes what either copy lacks. A copy that cannot be mended now does not keep the workshop from opening. */
async function repair(
  id: WorkshopId,
  host: Host,
  table: WorkshopTable,
  { entries, database, journal, damage, parted }: Reconciled,
  state: LogState,
  row: LibraryRow,
): Promise<readonly Problem[]> {
  const troubles: Problem[] = [];
  const texts = [...entries.values()];
  if (journal.kind === 'append') {
    const appended = await host.journalAppend({ workshopId: id, records: [...journal.entries.values()] });
    if (appended.kind === 'failed') troubles.push(appended.problem);
  } else if (journal.kind === 'rewrite') {
    // What could not be read stays beside the new one, for whoever can make something of it.
    if (damage !== 'none') await host.journalSetAside({ workshopId: id });
    const written = await host.journalReplace({ workshopId: id, records: texts });
    if (written.kind === 'failed') troubles.push(written.problem);
  }
  try {
    if (database.kind === 'append') {
      await table.append(
        id,
        [...database.entries].map(([seq, text]) => ({ seq, text })),
        row,
      );
    } else if (database.kind === 'rewrite') {
      if (parted) await table.setAside(id);
      await table.replace(row, { id, seq: state.seq, workshop: state.workshop }, entries);
    }
  } catch {
    troubles.push(problems.databaseFailed);
  }
  return troubles;
}
