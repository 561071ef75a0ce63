import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { failed, ok } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { encodeRecord } from '#shared/workshop/log/encode-record.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { openWorkingCopy } from '../persistence/database.ts';
import { WorkshopTable } from '../persistence/workshop-table.ts';
import { loadWorkshop } from './load-workshop.ts';
import { sessionOpener } from './open-session.ts';

/** A lock that is always free: there is one window. */
const locks = {
  request: (_name: string, _options: LockOptions, work: LockGrantedCallback<unknown>) => work({} as Lock),
} as unknown as LockManager;

/** A journal in memory that can be told not to answer. */
function journalOf(records: readonly string[]) {
  const kept = [...records];
  let isReadable = true;
  const host = {
    journalOpen: async () =>
      isReadable
        ? ok({ records: [...kept], cut: 0, damaged: 0 })
        : failed(hostProblems.backupFolderAway('the disk')),
    journalAppend: async ({ records: added }: { readonly records: readonly string[] }) => {
      kept.push(...added);
      return ok(undefined);
    },
    journalReplace: async ({ records: all }: { readonly records: readonly string[] }) => {
      kept.splice(0, kept.length, ...all);
      return ok(undefined);
    },
  } as unknown as Host;
  return {
    host,
    answers: (next: boolean) => {
      isReadable = next;
    },
  };
}

it('a change that only an unreadable journal has outlives the changes made without it, a closed secret vote among them', async () => {
  const log = new WorkshopLog();
  const claim = (id: string) => log.run({ name: 'claim.add', payload: { id, item: { own: { text: id } } } });
  claim('both');
  const behind = { entries: entriesOf(log.records), workshop: log.workshop };
  claim('journal-only');
  const id = log.workshop.id;
  const { host, answers } = journalOf(log.records.map(encodeRecord));
  const { database } = await openWorkingCopy(true, () => undefined);
  const table = new WorkshopTable(database);
  const first = await loadWorkshop(id, host, table, true);
  if (first.kind === 'failed') throw new Error(first.problem.what);
  await table.replace(
    first.value.row,
    { id, seq: 2, workshop: behind.workshop },
    new Map(behind.entries.map((entry) => [entry.seq, encodeRecord(entry)])),
  );

  answers(false);
  const backUp = async () => ok(undefined);
  const parts = { host, table, hasJournal: true, locks, backUp, now: () => '2026-11-20T12:00:00Z' };
  const sessions = sessionOpener({ ...parts, newId: () => crypto.randomUUID() });
  const opened = await sessions.open(id);
  if (opened.kind === 'failed') throw new Error(opened.problem.what);
  const session = opened.value;
  expect(Object.keys(session.getState().workshop.claims)).toEqual(['both']);
  session.dispatch({ name: 'claim.add', payload: { id: 'meanwhile', item: { own: { text: 'meanwhile' } } } });
  const item = { subject: { kind: 'path' }, anonymous: true, voters: { k1: {} } } as const;
  session.dispatch({ name: 'vote.open', payload: { id: 'v1', item } });
  session.dispatch({ name: 'vote.cast', payload: { id: 'v1', voter: 'k1', ballot: 'harden' } });
  session.dispatch({ name: 'vote.close', payload: { id: 'v1' } });
  await session.close();

  answers(true);
  const again = await sessions.open(id);
  if (again.kind === 'failed') throw new Error(again.problem.what);
  const { claims, votes } = again.value.getState().workshop;
  expect(Object.keys(claims).toSorted()).toEqual(['both', 'journal-only', 'meanwhile']);
  expect(Object.values(votes)).toMatchObject([
    { closed: true, first: { ballots: {}, tally: { harden: 1 } } },
  ]);
  await again.value.close();
  const last = await loadWorkshop(id, host, table, true);
  expect(last).toMatchObject({ kind: 'ok', value: { told: [] } });
  expect(JSON.stringify(last)).not.toContain('k1');
});
