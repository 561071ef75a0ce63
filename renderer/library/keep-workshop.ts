import { failed, ok, type Result } from '#shared/base/result.ts';
import { sameValue } from '#shared/base/same-value.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import type { Host } from '#shared/host/host.ts';
import { listFacts } from '#shared/library/list-facts.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import { encodeRecord } from '#shared/workshop/log/encode-record.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import { createdEntry } from '#shared/workshop/log/make-entry.ts';
import { replay } from '#shared/workshop/log/replay.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { FileLink, LibraryRow } from '../persistence/database.ts';
import type { WorkshopTable } from '../persistence/workshop-table.ts';

/** A log has at least the entry it begins with. */
type Log = readonly [LogEntry, ...LogEntry[]];

type KeepParts = {
  readonly host: Host;
  readonly table: WorkshopTable;
  readonly hasJournal: boolean;
  readonly now: () => string;
  readonly newId: () => string;
};

export type KeepWorkshop = {
  /** Takes a workshop into the library; both copies are there before anybody works in it. */
  readonly keep: (
    workshop: Workshop,
    log: Log,
    fileAt?: (seq: number) => FileLink,
  ) => Promise<Result<WorkshopId>>;
  readonly freshLog: (workshop: Workshop, origin: string | null) => Log;
  /** The log that came with a file, where it leads to the very document in the file; a fresh one otherwise. */
  readonly logIn: (opened: OpenedWorkshop) => Log;
};

const firstSeq = 1;
const noFile = (): FileLink => ({ kind: 'none' });

export function workshopKeeper({ host, table, hasJournal, now, newId }: KeepParts): KeepWorkshop {
  function freshLog(workshop: Workshop, origin: string | null): Log {
    const by = { kind: 'facilitator', name: '', window: 'main' } as const;
    return [createdEntry({ seq: firstSeq, id: newId(), at: now(), by }, workshop, origin)];
  }

  return {
    freshLog,
    keep: async (workshop, log, fileAt = noFile) => {
      const { id } = workshop;
      const entries = new Map(log.map((entry) => [entry.seq, encodeRecord(entry)]));
      const [first, last] = [log[0], log.at(-1) ?? log[0]];
      if (hasJournal) {
        const written = await host.journalReplace({ workshopId: id, records: [...entries.values()] });
        if (written.kind === 'failed') return written;
      }
      const file = fileAt(last.seq);
      const row: LibraryRow = {
        ...listFacts(workshop),
        id,
        createdAt: first.at,
        changedAt: last.at,
        seq: last.seq,
        shelf: 'current',
        file,
        filedAt: file.kind === 'none' ? null : now(),
        summary: null,
        wordsSeq: last.seq,
      };
      try {
        await table.replace(row, { id, seq: last.seq, workshop }, entries);
      } catch {
        return failed(workshopStrings.problems.databaseFailed);
      }
      return ok(id);
    },
    logIn: ({ workshop, journal, point }) => {
      const replayed = journal === null ? undefined : replay(journal);
      if (replayed?.kind !== 'ok' || !sameValue(replayed.value.state.workshop, workshop))
        return freshLog(workshop, point);
      const [first, ...rest] = replayed.value.entries;
      return first === undefined ? freshLog(workshop, point) : [first, ...rest];
    },
  };
}
