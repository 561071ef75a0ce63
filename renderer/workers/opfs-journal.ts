import { failed, ok, type Result } from '#shared/base/result.ts';
import type { HostReply, HostRequest } from '#shared/host/host.ts';
import { encodeJournal, encodeJournalRecords } from '#shared/journal/encode-journal.ts';
import { LONGEST_JOURNAL_HEADER, readJournalOwner, scanJournal } from '#shared/journal/scan-journal.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { currentOf, filesOf, type JournalFile, journalName, nextGeneration } from './journal-names.ts';
import {
  appendFlushed,
  fileNames,
  privateFolder,
  readAll,
  renameFile,
  takeAlone,
  writeNew,
} from './private-folder.ts';

const FOLDER = 'journals';
/** Journals looked into at the same time when they are listed. */
const AT_ONCE = 4;
/** Access is given back after a moment without writing, so that another tab can take over. */
const HOLD = 400;

/** Where a journal stood when it was last held. */
type Place = {
  readonly folder: FileSystemDirectoryHandle;
  readonly file: FileSystemFileHandle;
};

type Held = {
  readonly access: FileSystemSyncAccessHandle;
  release: ReturnType<typeof setTimeout> | undefined;
};

type Of<M extends 'journalOpen' | 'journalAppend' | 'journalReplace' | 'journalSetAside' | 'journalErase'> =
  HostRequest<M>;

/** The journal of the web edition: the desktop's format in the origin private file system, flushed on each write. */
export class OpfsJournal {
  readonly #held = new Map<string, Held>();
  /** The length each journal had when this worker last left it: another length means others wrote and it is read anew. */
  readonly #lengths = new Map<string, number>();
  readonly #places = new Map<string, Place>();

  async open({ workshopId }: Of<'journalOpen'>): Promise<Result<HostReply<'journalOpen'>>> {
    const access = await this.#hold(workshopId);
    const scanned = scanJournal(readAll(access));
    switch (scanned.kind) {
      case 'newer':
        this.#letGo(workshopId);
        return failed(hostProblems.journalNewer);
      case 'empty': {
        access.truncate(0);
        appendFlushed(access, encodeJournal(workshopId, []));
        this.#lengths.set(workshopId, access.getSize());
        return ok({ records: [], cut: 0, damaged: 0 });
      }
      case 'read': {
        if (scanned.workshopId !== null && scanned.workshopId !== workshopId) {
          this.#letGo(workshopId);
          return failed(hostProblems.journalOfAnother);
        }
        if (scanned.cut > 0) {
          access.truncate(scanned.goodBytes);
          access.flush();
        }
        this.#lengths.set(workshopId, access.getSize());
        return ok({ records: scanned.records, cut: scanned.cut, damaged: scanned.damaged });
      }
    }
  }

  async append({ workshopId, records }: Of<'journalAppend'>): Promise<Result<undefined>> {
    const access = await this.#hold(workshopId);
    if (access.getSize() !== this.#lengths.get(workshopId)) {
      const opened = await this.open({ workshopId });
      if (opened.kind === 'failed') return opened;
    }
    appendFlushed(access, encodeJournalRecords(records));
    this.#lengths.set(workshopId, access.getSize());
    return ok(undefined);
  }

  async replace({ workshopId, records }: Of<'journalReplace'>): Promise<Result<undefined>> {
    this.#letGo(workshopId);
    const { folder, files } = await this.#files(workshopId);
    const generation = nextGeneration(files);
    const unfinished = journalName(workshopId, generation, 'unfinished');
    await writeNew(folder, unfinished, encodeJournal(workshopId, records));
    await renameFile(folder, unfinished, journalName(workshopId, generation, 'current'));
    await sweep(folder, files);
    this.#lengths.delete(workshopId);
    return ok(undefined);
  }

  async list(): Promise<Result<HostReply<'journalList'>>> {
    const journals: Journal[] = [];
    const ids = await fileNames(await privateFolder(FOLDER));
    // A few at a time: whoever opens a workshop meanwhile is not to wait for thousands.
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const described = await Promise.all(
        ids.slice(at, at + AT_ONCE).map((id) => this.#describe(id).catch(() => undefined)),
      );
      journals.push(...described.filter((journal) => journal !== undefined));
    }
    return ok({ journals, unreadable: [] });
  }

  async setAside({ workshopId }: Of<'journalSetAside'>): Promise<Result<undefined>> {
    this.#letGo(workshopId);
    const { folder, files } = await this.#files(workshopId);
    for (const file of files.filter(({ state }) => state === 'current')) {
      await renameFile(folder, file.name, journalName(workshopId, file.generation, 'set-aside'));
    }
    this.#lengths.delete(workshopId);
    return ok(undefined);
  }

  async erase({ workshopId }: Of<'journalErase'>): Promise<Result<undefined>> {
    this.#letGo(workshopId);
    // Asking for it first makes erasing what is not there no fault.
    await this.#files(workshopId);
    await (await privateFolder(FOLDER)).removeEntry(workshopId, { recursive: true });
    this.#lengths.delete(workshopId);
    return ok(undefined);
  }

  /** A folder for each workshop: in one for all, opening any of thousands would mean reading all their names. */
  async #files(
    workshopId: string,
  ): Promise<{ readonly folder: FileSystemDirectoryHandle; readonly files: readonly JournalFile[] }> {
    const all = await privateFolder(FOLDER);
    const folder = await all.getDirectoryHandle(workshopId, { create: true });
    return { folder, files: filesOf(await fileNames(folder), workshopId) };
  }

  /** Undefined where there is none, or where it is being replaced at this moment. */
  async #describe(id: string): Promise<Journal | undefined> {
    const { folder, files } = await this.#files(id);
    const current = currentOf(files);
    if (current === undefined) return undefined;
    const file = await (await folder.getFileHandle(current.name)).getFile();
    const start = new Uint8Array(await file.slice(0, LONGEST_JOURNAL_HEADER).arrayBuffer());
    return {
      // The folder is named by the workshop's id and holds nothing else.
      workshopId: (readJournalOwner(start) ?? id) as Journal['workshopId'],
      bytes: file.size,
      changed: new Date(file.lastModified).toISOString(),
    };
  }

  async #hold(workshopId: string): Promise<FileSystemSyncAccessHandle> {
    const held = this.#held.get(workshopId);
    clearTimeout(held?.release);
    const entry = held ?? (await this.#take(workshopId));
    entry.release = setTimeout(() => this.#letGo(workshopId), HOLD);
    this.#held.set(workshopId, entry);
    return entry.access;
  }

  async #take(workshopId: string): Promise<Held> {
    const again = await this.#takeAgain(workshopId);
    if (again !== undefined) return { access: again, release: undefined };
    const { folder, files } = await this.#files(workshopId);
    const current = currentOf(files);
    if (current !== undefined)
      await sweep(
        folder,
        files.filter(({ generation }) => generation < current.generation),
      );
    const name = current?.name ?? journalName(workshopId, nextGeneration(files), 'current');
    const file = await folder.getFileHandle(name, { create: true });
    const access = await takeAlone(file);
    this.#places.set(workshopId, { folder, file });
    return { access, release: undefined };
  }

  /** The usual case after a pause, and quicker: nobody has touched the journal since. Undefined where somebody has. */
  async #takeAgain(workshopId: string): Promise<FileSystemSyncAccessHandle | undefined> {
    const place = this.#places.get(workshopId);
    if (place === undefined) return undefined;
    this.#places.delete(workshopId);
    const [access, names] = await Promise.allSettled([
      place.file.createSyncAccessHandle(),
      fileNames(place.folder),
    ]);
    if (access.status === 'rejected') return undefined;
    const files = names.status === 'fulfilled' ? filesOf(names.value, workshopId) : [];
    if (currentOf(files)?.name !== place.file.name) {
      access.value.close();
      return undefined;
    }
    this.#places.set(workshopId, place);
    return access.value;
  }

  #letGo(workshopId: string): void {
    const held = this.#held.get(workshopId);
    if (held === undefined) return;
    clearTimeout(held.release);
    held.access.close();
    this.#held.delete(workshopId);
  }
}

type Journal = HostReply<'journalList'>['journals'][number];

/** Removes generations that a newer one has replaced; what was set aside stays. */
async function sweep(folder: FileSystemDirectoryHandle, files: readonly JournalFile[]): Promise<void> {
  for (const { name, state } of files) {
    if (state !== 'set-aside') await folder.removeEntry(name).catch(() => undefined);
  }
}
