import Dexie, { type EntityTable } from 'dexie';
import { trustOwnScripts } from '#renderer/app/trust-own-scripts.ts';
import { openBrowserHost } from '#renderer/host/browser-host.ts';
import { workshopKeeper } from '#renderer/library/keep-workshop.ts';
import { openWorkingCopy } from '#renderer/persistence/database.ts';
import { WorkshopTable } from '#renderer/persistence/workshop-table.ts';
import { sessionOpener } from '#renderer/session/open-session.ts';
import type { Session } from '#renderer/session/session-state.ts';
import { ok } from '#shared/base/result.ts';
import { encodeRecord } from '#shared/workshop/log/encode-record.ts';
import { claimId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { fullWorkshop, type Spread } from '../full-workshop.ts';

/**
 * The page that times durable changes: the app's own session, journal worker and working copy, and beside them a bare
 * Dexie that puts the same bytes.
 */
trustOwnScripts(window);

type BareRow = { readonly seq: number; readonly text: string };
type Bare = Dexie & { readonly rows: EntityTable<BareRow, 'seq'> };

function bareDexie(durability: 'strict' | 'relaxed'): Bare {
  // The table is made by the next statement; the type says which.
  const database = new Dexie(`bare-${durability}`, { chromeTransactionDurability: durability }) as Bare;
  database.version(1).stores({ rows: 'seq' });
  return database;
}

const bare = { strict: bareDexie('strict'), relaxed: bareDexie('relaxed') };
const now = (): string => new Date().toISOString();
const newId = (): string => crypto.randomUUID();
const host = await openBrowserHost(window, '0.0.0');
const table = new WorkshopTable((await openWorkingCopy(true, () => undefined)).database);
const keeping = { host, table, hasJournal: true, now, newId };
const sessions = sessionOpener({
  ...keeping,
  locks: navigator.locks,
  backUp: async () => ok(undefined),
});
let session: Session | undefined;
let changes = 0;

function current(): Session {
  if (session === undefined) throw new Error('No workshop is open.');
  return session;
}

async function open(title: string, spread: Spread): Promise<void> {
  await session?.close();
  const workshop = workshopSchema.parse(fullWorkshop(title, spread));
  const { keep, freshLog } = workshopKeeper(keeping);
  const kept = await keep(workshop, freshLog(workshop, null));
  if (kept.kind === 'failed') throw new Error(kept.problem.what);
  const opened = await sessions.open(kept.value);
  if (opened.kind === 'failed') throw new Error(opened.problem.what);
  session = opened.value;
}

/** Milliseconds from the command to “Saved”, which is the journal's answer after its flush. */
async function change(): Promise<number> {
  const open = current();
  changes += 1;
  const started = performance.now();
  let isSaving = false;
  const saved = new Promise<void>((resolve, reject) => {
    const stop = open.subscribe(() => {
      const { save } = open.getState();
      // The document itself is told of first, while the save before it still stands.
      if (save.kind === 'saving') isSaving = true;
      if (!isSaving || save.kind === 'saving') return;
      stop();
      if (save.kind === 'failed') reject(new Error(save.problem.what));
      else resolve();
    });
  });
  const said = open.dispatch({
    name: 'claim.add',
    payload: {
      id: claimId.parse(`durable${changes}`),
      item: { own: { text: `Claim ${changes} of the room` } },
    },
  });
  if (said.kind === 'failed') throw new Error(said.problem.what);
  await saved;
  return performance.now() - started;
}

/** The same bytes as the last change, put by Dexie alone. */
async function put(durability: 'strict' | 'relaxed'): Promise<number> {
  const entry = current().log().at(-1);
  if (entry === undefined) throw new Error('Nothing was changed yet.');
  const row = { seq: changes * 10, text: encodeRecord(entry) };
  const { rows } = bare[durability];
  const started = performance.now();
  await rows.put(row);
  return performance.now() - started;
}

const page = { open, change, put };
export type DurablePage = typeof page;
Object.assign(window, { durablePage: page });
