import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { newWorkshop } from '#shared/workshop/new-workshop.ts';
import { type WorkshopId, workshopId } from '#shared/workshop/schema/ids.ts';
import { openBrowserHost } from '../host/browser-host.ts';
import { workshopKeeper } from '../library/keep-workshop.ts';
import { type Database, openWorkingCopy } from '../persistence/database.ts';
import { WorkshopTable } from '../persistence/workshop-table.ts';
import { type Sessions, sessionOpener } from './open-session.ts';
import type { Session } from './session-state.ts';

const at = '2026-11-20T09:00:00Z';
/** Longer than the journal worker keeps a file to itself after its last write. */
const LET_GO_MS = 600;
/** What nobody may read once the vote is over: a first choice that was taken back, and whose it was. */
const SECRETS = ['full-rebuild', '"k2"'];

type Place = {
  readonly host: Host;
  readonly table: WorkshopTable;
  readonly sessions: Sessions;
  readonly database: Database;
};

let id: WorkshopId;
let place: Place;

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
  await Dexie.delete('nextproof');
  const host = await openBrowserHost(window, '1.2.3');
  const { database } = await openWorkingCopy(true, () => undefined);
  const table = new WorkshopTable(database);
  const parts = { host, table, hasJournal: true, now: () => at, newId: () => crypto.randomUUID() };
  id = workshopId.parse(`w-${crypto.randomUUID()}`);
  const keeper = workshopKeeper(parts);
  const workshop = newWorkshop({
    id,
    title: 'Bookings',
    client: 'Tidewater',
    createdAt: at,
    zone: 'Europe/Berlin',
    playbook: { id: 'nextproof-default', version: '1.0.0' },
  });
  const kept = await keeper.keep(workshop, keeper.freshLog(workshop, null), () => ({ kind: 'none' }));
  expect(kept.kind).toBe('ok');
  const backUp = async () => ok(undefined);
  place = { host, table, database, sessions: sessionOpener({ ...parts, locks: navigator.locks, backUp }) };
});

afterEach(async () => {
  await place.sessions.current(id)?.close();
  place.database.close();
  await new Promise((resolve) => setTimeout(resolve, LET_GO_MS));
});

async function opened(): Promise<Session> {
  const session = await place.sessions.open(id);
  if (session.kind === 'failed') throw new Error(session.problem.what);
  return session.value;
}

function run(session: Session, ...commands: readonly Command[]): void {
  for (const command of commands) expect(session.dispatch(command)).toMatchObject({ kind: 'ok' });
}

function voteWithin(session: Session): void {
  run(
    session,
    {
      name: 'vote.open',
      payload: {
        id: 'v1',
        item: { subject: { kind: 'path' }, title: 'Path', anonymous: true, voters: { k1: {}, k2: {} } },
      },
    },
    { name: 'vote.cast', payload: { id: 'v1', voter: 'k1', ballot: 'harden' } },
    { name: 'vote.cast', payload: { id: 'v1', voter: 'k2', ballot: 'full-rebuild' } },
    { name: 'vote.cast', payload: { id: 'v1', voter: 'k2', ballot: 'harden' } },
  );
}

async function saved(session: Session): Promise<void> {
  await expect.poll(() => session.getState().save.kind, { timeout: 20_000 }).toBe('saved');
}

/** Everything the disk holds of the workshop: journal and working copy. */
async function onDisk(): Promise<string> {
  const journal = await place.host.journalOpen({ workshopId: id });
  if (journal.kind === 'failed') throw new Error(journal.problem.what);
  const { entries, snapshot } = await place.table.read(id);
  return [...journal.value.records, ...entries.values(), JSON.stringify(snapshot)].join('\n');
}

async function bytesOnDisk(): Promise<string> {
  return textsIn(await (await navigator.storage.getDirectory()).getDirectoryHandle('journals'));
}

/** What was set aside lies in folders of its own, and must hold no ballot either. */
async function textsIn(folder: FileSystemDirectoryHandle): Promise<string> {
  const texts: string[] = [];
  for await (const entry of folder.values()) {
    if (entry instanceof FileSystemFileHandle) texts.push(await (await entry.getFile()).text());
    else if (entry instanceof FileSystemDirectoryHandle) texts.push(await textsIn(entry));
  }
  return texts.join('\n');
}

describe('an anonymous vote in an open workshop', () => {
  // Removing is undoable itself; what comes back then has no ballots.
  for (const [end, undos] of [
    ['vote.close', 2],
    ['vote.remove', 3],
  ] as const) {
    it(`leaves no ballot in memory or on the disk once it ends with ${end}, and the rest of the log`, async () => {
      const session = await opened();
      run(session, { name: 'workshop.edit', payload: { changes: { product: 'Berth map' } } });
      voteWithin(session);
      await saved(session);
      expect(await onDisk()).toContain('full-rebuild');

      run(session, { name: 'vote.reveal', payload: { id: 'v1', at } }, { name: end, payload: { id: 'v1' } });
      run(session, { name: 'workshop.edit', payload: { changes: { product: 'Berth map 2' } } });
      for (const secret of SECRETS) expect(JSON.stringify(session.log())).not.toContain(secret);
      await saved(session);
      await session.close();
      for (const secret of SECRETS) {
        expect(await onDisk()).not.toContain(secret);
        expect(await bytesOnDisk()).not.toContain(secret);
      }

      const before = session.getState();
      const again = await opened();
      expect(again.getState().workshop).toEqual(before.workshop);
      expect(again.getState().messages).toEqual([]);
      expect(again.log().map(({ said }) => said)).toContain('Workshop: product none → “Berth map”');
      // Undo still reaches back to what was done before the vote.
      for (let undo = 0; undo < undos; undo += 1) expect(again.undo()).toMatchObject({ kind: 'ok' });
      expect(again.getState().workshop.product).toBe('');
    });
  }

  it('loses its ballots at the next start where the app ended before the log was made shorter', async () => {
    const session = await opened();
    voteWithin(session);
    await saved(session);
    await session.close();
    const { entries } = await place.table.read(id);
    const open = await opened();
    run(
      open,
      { name: 'vote.reveal', payload: { id: 'v1', at } },
      { name: 'vote.close', payload: { id: 'v1' } },
    );
    await saved(open);
    await open.close();
    await new Promise((resolve) => setTimeout(resolve, LET_GO_MS));

    // The working copy as it was before: its rewriting never came to an end.
    const row = (await place.table.read(id)).row;
    if (row === undefined) throw new Error('The workshop is in the list.');
    await place.table.append(
      id,
      [...entries].map(([seq, text]) => ({ seq, text })),
      row,
    );
    expect(await onDisk()).toContain('full-rebuild');
    await new Promise((resolve) => setTimeout(resolve, LET_GO_MS));

    const again = await opened();
    expect(again.getState().workshop.votes).toMatchObject({ v1: { closed: true } });
    for (const secret of SECRETS) expect(JSON.stringify(again.log())).not.toContain(secret);
    await saved(again);
    await again.close();
    for (const secret of SECRETS) expect(await onDisk()).not.toContain(secret);
  });
});
