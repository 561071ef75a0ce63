import { failed, ok, type Result } from '#shared/base/result.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import type { Host, HostReply } from '#shared/host/host.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { WorkshopTable } from '../persistence/workshop-table.ts';

export type FoundBackup = { readonly at: string; readonly opened: OpenedWorkshop };

type DecodeFile = (bytes: Uint8Array) => Promise<Result<OpenedWorkshop>>;

const { problems } = libraryStrings;

/** The latest backup of a workshop that still reads; those that do not are passed over, not removed. */
export async function latestGoodBackup(
  id: WorkshopId,
  host: Host,
  decodeFile: DecodeFile,
): Promise<Result<FoundBackup>> {
  const listed = await host.backupList({ workshopId: id });
  if (listed.kind === 'failed') return listed;
  for (const backup of listed.value.backups) {
    if (!backup.sound) continue;
    const read = await host.backupRead({ workshopId: id, id: backup.id });
    const opened = read.kind === 'ok' ? await decodeFile(read.value.bytes) : read;
    if (opened.kind === 'ok') return ok({ at: backup.at, opened: opened.value });
  }
  return failed(problems.noBackup);
}

/** Puts both copies of what could not be read out of the way, where they stay. */
export async function putAside(
  id: WorkshopId,
  host: Host,
  table: WorkshopTable,
  hasJournal: boolean,
): Promise<Result<undefined>> {
  if (hasJournal) {
    const moved = await host.journalSetAside({ workshopId: id });
    if (moved.kind === 'failed') return moved;
  }
  try {
    await table.setAside(id);
  } catch {
    return failed(problems.notWritten);
  }
  return ok(undefined);
}

/** Everything there is of a workshop as it lies on the disk, for whoever can make something of it. */
export async function exportRaw(
  id: WorkshopId,
  host: Host,
  table: WorkshopTable,
  hasJournal: boolean,
): Promise<Result<HostReply<'exportBytes'>>> {
  const stored = await table.read(id).catch(() => undefined);
  const journal = hasJournal ? await host.journalOpen({ workshopId: id }) : undefined;
  const raw = {
    workshop: id,
    journal: journal?.kind === 'ok' ? journal.value : null,
    workingCopy: { ...stored, entries: [...(stored?.entries ?? [])] },
  };
  return host.exportBytes({
    suggestedName: libraryStrings.aside.rawName(stored?.row?.title ?? ''),
    bytes: new TextEncoder().encode(`${JSON.stringify(raw, null, 1)}\n`),
    kind: 'json',
  });
}
