import { failed, ok, type Result } from '#shared/base/result.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import type { Host, HostReply } from '#shared/host/host.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { newWorkshop } from '#shared/workshop/new-workshop.ts';
import { type WorkshopId, workshopId } from '#shared/workshop/schema/ids.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { startNext } from '#shared/workshop/start-next.ts';
import type { AttachmentStore } from '../attachments/attachment-store.ts';
import {
  type Arrival,
  type StateHere,
  type TakeFileParts,
  takeBeside,
  takeFile,
} from '../files/take-file.ts';
import type { LibraryTable } from '../persistence/library-table.ts';
import type { WorkshopTable } from '../persistence/workshop-table.ts';
import type { BesideStore } from '../session/kept-beside.ts';
import { glanceAtWorkshop, loadWorkshop } from '../session/load-workshop.ts';
import type { Sessions } from '../session/open-session.ts';
import { tryToWrite, workshopLock } from '../session/writer-lock.ts';
import { eraseWorkshop } from './erase-workshop.ts';
import type { Judge } from './judge.ts';
import { summaryKeeper } from './keep-summaries.ts';
import { workshopKeeper } from './keep-workshop.ts';
import type { Library } from './library.ts';
import { LibrarySearch, type SearchWorker } from './library-search.ts';
import { exportRaw, latestGoodBackup, putAside } from './set-aside.ts';

type LocalLibraryParts = {
  readonly host: Host;
  readonly list: LibraryTable;
  readonly table: WorkshopTable;
  readonly attachments: AttachmentStore;
  readonly hasJournal: boolean;
  readonly sessions: Sessions;
  readonly playbook: Playbook;
  readonly decodeFile: (bytes: Uint8Array) => Promise<Result<OpenedWorkshop>>;
  readonly now: () => string;
  readonly newId: () => string;
  /** The date on the wall, and the zone it is told in. */
  readonly today: () => string;
  readonly zone: string;
  readonly locks: LockManager;
  readonly storage: BesideStore;
  readonly judge: Judge;
  readonly searchWorker: () => SearchWorker;
};

const { problems } = workshopStrings;

/** The library on this computer: a list in the working copy, and a journal for each workshop. */
export function localLibrary(parts: LocalLibraryParts): Library {
  const { host, list, table, attachments, hasJournal, playbook, decodeFile, locks, now, today, newId, zone } =
    parts;
  const { open, current } = parts.sessions;

  const { keep, freshLog, logIn } = workshopKeeper(parts);
  const search = new LibrarySearch(parts.searchWorker(), (ids) => list.terms(ids));
  const keepSummaries = summaryKeeper({
    read: stateHere,
    summarise: parts.judge.summarise,
    keep: (id, summary) => table.changeRow(id, { summary }),
  });

  /** A workshop as it is now: from the window that has it open, or else from the working copy. */
  async function stateHere(id: WorkshopId) {
    return current(id)?.getState() ?? (await glanceAtWorkshop(id, table))?.state;
  }

  async function copyHere(id: WorkshopId): Promise<StateHere | undefined> {
    const session = current(id);
    if (session !== undefined) return { ...session.getState(), log: session.log() };
    const glanced = await glanceAtWorkshop(id, table);
    return glanced === undefined ? undefined : { ...glanced.state, log: glanced.log, file: glanced.row.file };
  }

  const files: TakeFileParts = {
    decodeFile,
    stateHere: copyHere,
    keepFile: (opened, fileAt) => keep(opened.workshop, logIn(opened), fileAt),
    keepCopy: (copy, point, fileAt) => keep(copy, freshLog(copy, point), fileAt),
    link: async (id, file) => {
      await list.shelve(id, 'current');
      if (file.kind === 'none') return;
      await table.changeRow(id, { file });
      await current(id)?.linkFile(file);
    },
    keepBytes: attachments.keep,
    newId,
  };

  async function takeReply(reply: Result<HostReply<'openFile'>>): Promise<Result<Arrival | undefined>> {
    if (reply.kind === 'failed') return reply;
    return reply.value.kind === 'cancelled' ? ok(undefined) : takeFile(files, reply.value);
  }

  /** A copy that is a workshop of its own, with the pictures of the first. */
  async function keepCopy(original: Workshop, changes: Partial<Workshop>): Promise<Result<WorkshopId>> {
    const copy: Workshop = { ...original, ...changes, id: workshopId.parse(newId()) };
    const copied = await attachments.copy(original, copy.id);
    return copied.kind === 'failed' ? copied : keep(copy, freshLog(copy, null));
  }

  /** Puts a journal's workshop back into the list, unless another tab is at it. */
  async function takeIn(id: WorkshopId): Promise<boolean> {
    const release = await tryToWrite(locks, workshopLock(id));
    if (release === undefined) return false;
    try {
      // One that was begun while the journals were listed is there by now.
      if ((await table.read(id)).row !== undefined) return false;
      return (await loadWorkshop(id, host, table, hasJournal)).kind === 'ok';
    } finally {
      release();
    }
  }

  return {
    search,
    keepSummaries,
    watch: (listener, fail) => list.watch(listener, fail),
    sentences: (ids) => list.sentences(ids),
    isEmpty: async () => (await list.count()) === 0,
    read: async (id) => {
      const state = await stateHere(id);
      if (state !== undefined) return ok(state.workshop);
      const loaded = hasJournal ? await loadWorkshop(id, host, table, hasJournal) : failed(problems.notThere);
      return loaded.kind === 'ok' ? ok(loaded.value.state.workshop) : loaded;
    },
    create: ({ title, client }) => {
      const at = now();
      const workshop = newWorkshop({
        id: newId(),
        title,
        client,
        createdAt: at,
        zone,
        playbook,
        date: today(),
      });
      return keep(workshop, freshLog(workshop, null));
    },
    createSample: async () => {
      // Only whoever asks for it pays for loading it.
      const { tidewaterBookings } = await import('#shared/samples/tidewater-bookings.ts');
      const workshop = workshopSchema.parse(tidewaterBookings.workshop);
      const tags = [libraryStrings.sample.tag, ...workshop.tags];
      return keepCopy(workshop, { tags, createdAt: now() });
    },
    duplicate: async (id, titled) => {
      const original = await stateHere(id);
      if (original === undefined) return failed(problems.notThere);
      return keepCopy(original.workshop, { title: titled(original.workshop.title) });
    },
    startNext: async (id) => {
      const previous = (await stateHere(id))?.workshop;
      if (previous === undefined) return failed(problems.notThere);
      const { id: playbookId, version } = playbook;
      const judgedBy =
        previous.playbook.content === null ? { id: playbookId, version, content: null } : previous.playbook;
      const next = startNext(previous, { id: newId(), createdAt: now(), playbook: judgedBy });
      const copied = await attachments.copy(previous, next.id);
      return copied.kind === 'failed' ? copied : keep(next, freshLog(next, null));
    },
    setTags: async (id, tags) => {
      const command: Command = { name: 'workshop.edit', payload: { changes: { tags: [...tags] } } };
      const here = current(id);
      if (here !== undefined) return here.dispatch(command);
      const opened = await open(id);
      if (opened.kind === 'failed') return opened;
      const done = opened.value.dispatch(command);
      await opened.value.close();
      return done;
    },
    shelve: (id, shelf) => list.shelve(id, shelf),
    erase: (id) => eraseWorkshop(id, parts),
    restoreBackup: async (id) => {
      const found = await latestGoodBackup(id, host, decodeFile);
      if (found.kind === 'failed') return found;
      const aside = await putAside(id, host, table, hasJournal);
      if (aside.kind === 'failed') return aside;
      const { opened, at } = found.value;
      const stored = await attachments.keep(id, opened.attachments);
      if (stored.kind === 'failed') return stored;
      const kept = await keep(opened.workshop, logIn(opened));
      return kept.kind === 'ok' ? ok({ at, title: opened.workshop.title }) : kept;
    },
    exportRaw: (id) => exportRaw(id, host, table, hasJournal),
    openFile: async () => takeReply(await host.openFile()),
    openHandle: async (handle) => takeReply(await host.reopenFile({ handle })),
    takeUnsealed: (given, bytes) => takeFile(files, given, bytes),
    takeBeside: (file) => takeBeside(files, file),
    addCopy: async (workshop, point) => {
      const copy: Workshop = { ...workshop, id: workshopId.parse(newId()) };
      const copied = await attachments.copy(workshop, copy.id);
      return copied.kind === 'failed' ? copied : keep(copy, freshLog(copy, point));
    },
    recover: async () => {
      if (!hasJournal) return 0;
      const journals = await host.journalList();
      if (journals.kind === 'failed') return 0;
      const known = new Set(await list.ids());
      let found = 0;
      for (const { workshopId: id } of journals.value.journals)
        if (!known.has(id) && (await takeIn(id))) found += 1;
      return found;
    },
  };
}
