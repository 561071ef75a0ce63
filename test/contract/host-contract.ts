import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { type HostListeners, type HostMethods, hostContract } from '#shared/host/host.ts';
import { hostMethods } from '#shared/host/host-methods.ts';
import { fileHandle } from '#shared/host/host-values.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { describeAttachments } from './attachment-contract.ts';
import { describeBackups } from './backup-contract.ts';
import { describeReports } from './report-contract.ts';
import { describeFlight, describeRoom, describeSupport } from './room-contract.ts';

/** A host with its dialogs in the hands of the test. Runs in Node and in a browser. */
export type HostUnderTest = {
  readonly host: HostMethods;
  readonly onExportProgress: HostListeners['onExportProgress'];
  /** A file the next open dialog gives, or null for a dialog that is closed. */
  readonly willPick: (file: { readonly name: string; readonly bytes: Uint8Array } | null) => Promise<void>;
  /** The name the next save dialog gives, or null; `meanwhile` happens while it is open. */
  readonly willSaveAs: (name: string | null, meanwhile?: () => Promise<unknown>) => Promise<void>;
  /** The folder the next dialog gives; left out where a host has no such dialog. */
  readonly willPickFolder?: (name: string | null) => Promise<void>;
  /** The files the user can see. */
  readonly files: () => Promise<readonly string[]>;
  readonly contentOf: (name: string) => Promise<Uint8Array>;
  /** Another program changes a file. */
  readonly changeFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** The same data in a new run of the app. */
  readonly restart: () => Promise<HostUnderTest>;
  readonly close: () => Promise<void>;
};

const id = workshopId.parse('Contract-1');
const other = workshopId.parse('contract-1');
const text = (value: string) => new TextEncoder().encode(value);

function value<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** What every Host promises, whoever implements it. */
export function describeHost(name: string, start: () => Promise<HostUnderTest>): void {
  describe(name, () => {
    let under: HostUnderTest;
    beforeEach(async () => {
      under = await start();
    });
    afterEach(() => under.close());

    it('has every method of the contract', () => {
      expect(hostMethods.filter((method) => typeof under.host[method] !== 'function')).toEqual([]);
    });

    it('describes itself', async () => {
      const description = value(await under.host.describe());
      expect(hostContract.describe.reply.safeParse(description).success).toBe(true);
    });

    describe('workshop files', () => {
      it('treat a closed dialog as an answer', async () => {
        await under.willPick(null);
        expect(value(await under.host.openFile())).toEqual({ kind: 'cancelled' });
        await under.willSaveAs(null);
        const request = {
          handle: null,
          suggestedName: 'x',
          bytes: text('x'),
          expectedRevision: null,
          saveAs: false,
        };
        expect(value(await under.host.saveFile(request))).toEqual({ kind: 'cancelled' });
      });

      it('are saved where the user says, opened again by handle, and saved over', async () => {
        await under.willSaveAs('Mill Lane.nextproof');
        const first = value(
          await under.host.saveFile({
            handle: null,
            suggestedName: 'Mill Lane',
            bytes: text('one'),
            expectedRevision: null,
            saveAs: false,
          }),
        );
        if (first.kind !== 'saved') throw new Error(first.kind);
        expect(first.name).toBe('Mill Lane.nextproof');
        expect(await under.contentOf(first.name)).toEqual(text('one'));
        const opened = value(await under.host.reopenFile({ handle: first.handle }));
        expect(opened).toMatchObject({ kind: 'opened', bytes: text('one'), revision: first.revision });
        const second = value(
          await under.host.saveFile({
            handle: first.handle,
            suggestedName: 'x',
            bytes: text('two'),
            expectedRevision: first.revision,
            saveAs: false,
          }),
        );
        expect(second).toMatchObject({ kind: 'saved', name: first.name });
        expect(await under.contentOf(first.name)).toEqual(text('two'));
      });

      it('changed by someone else are left alone, with a conflict copy beside them', async () => {
        await under.willPick({ name: 'Shared.nextproof', bytes: text('base') });
        const opened = value(await under.host.openFile());
        if (opened.kind !== 'opened') throw new Error(opened.kind);
        await under.changeFile('Shared.nextproof', text('theirs'));
        // Where the host cannot put a file beside another one, it asks.
        await under.willSaveAs('Shared (mine).nextproof');
        const saved = value(
          await under.host.saveFile({
            handle: opened.handle,
            suggestedName: 'Shared',
            bytes: text('mine'),
            expectedRevision: opened.revision,
            saveAs: false,
          }),
        );
        if (saved.kind !== 'conflict') throw new Error(saved.kind);
        expect(await under.contentOf('Shared.nextproof')).toEqual(text('theirs'));
        const copy = value(await under.host.reopenFile({ handle: saved.copy.handle }));
        expect(copy).toMatchObject({ kind: 'opened', bytes: text('mine'), revision: saved.copy.revision });
      });

      it('have handles that are good after a restart and are listed until forgotten', async () => {
        await under.willPick({ name: 'Old.nextproof', bytes: text('old') });
        const opened = value(await under.host.openFile());
        if (opened.kind !== 'opened') throw new Error(opened.kind);
        under = await under.restart();
        const { files } = value(await under.host.recentFiles());
        expect(files.map((file) => [file.handle, file.name])).toEqual([[opened.handle, 'Old.nextproof']]);
        expect(value(await under.host.reopenFile({ handle: opened.handle }))).toMatchObject({
          bytes: text('old'),
        });
        await under.host.forgetRecent({ handle: opened.handle });
        expect(value(await under.host.recentFiles()).files).toEqual([]);
        expect(await under.host.reopenFile({ handle: opened.handle })).toMatchObject({ kind: 'failed' });
      });

      it('asked for by a handle the host never gave are refused with a sentence', async () => {
        const handle = fileHandle.parse('made-up-handle');
        const answer = await under.host.reopenFile({ handle });
        if (answer.kind !== 'failed') throw new Error('expected a refusal');
        expect([answer.problem.what, answer.problem.work, answer.problem.next]).not.toContain('');
      });
    });

    describe('exports', () => {
      it('write bytes where the user says', async () => {
        await under.willSaveAs('plan.csv');
        const request = { suggestedName: 'plan', bytes: text('a,b'), kind: 'csv' } as const;
        expect(value(await under.host.exportBytes(request))).toMatchObject({
          kind: 'saved',
          name: 'plan.csv',
        });
        expect(await under.contentOf('plan.csv')).toEqual(text('a,b'));
        await under.willSaveAs(null);
        expect(value(await under.host.exportBytes(request))).toEqual({ kind: 'cancelled' });
      });
    });

    describeReports(() => under);

    describe('the journal', () => {
      it('is empty at first and holds what was acknowledged, in order, after a restart', async () => {
        expect(value(await under.host.journalOpen({ workshopId: id }))).toEqual({
          records: [],
          cut: 0,
          damaged: 0,
        });
        const all = Array.from({ length: 30 }, (_, n) => `{"n":${n},"text":"Łódź ✓ 👍"}`);
        const acks = await Promise.all(
          all.map((record) => under.host.journalAppend({ workshopId: id, records: [record] })),
        );
        expect(acks.every(({ kind }) => kind === 'ok')).toBe(true);
        under = await under.restart();
        expect(value(await under.host.journalOpen({ workshopId: id })).records).toEqual(all);
      });

      it('is one per workshop, even when ids differ by case alone', async () => {
        await under.host.journalAppend({ workshopId: id, records: ['"mine"'] });
        await under.host.journalAppend({ workshopId: other, records: ['"theirs"'] });
        expect(value(await under.host.journalOpen({ workshopId: id })).records).toEqual(['"mine"']);
        const { journals, unreadable } = value(await under.host.journalList());
        expect(journals.map((journal) => journal.workshopId).toSorted()).toEqual([id, other].toSorted());
        expect(unreadable).toEqual([]);
      });

      it('can be replaced and then goes on', async () => {
        await under.host.journalAppend({ workshopId: id, records: ['1', '2'] });
        await under.host.journalReplace({ workshopId: id, records: ['"snapshot"'] });
        await under.host.journalAppend({ workshopId: id, records: ['3'] });
        under = await under.restart();
        expect(value(await under.host.journalOpen({ workshopId: id })).records).toEqual(['"snapshot"', '3']);
      });

      it('begins anew after it was set aside', async () => {
        await under.host.journalAppend({ workshopId: id, records: ['1'] });
        expect(value(await under.host.journalSetAside({ workshopId: id }))).toBeUndefined();
        expect(value(await under.host.journalOpen({ workshopId: id })).records).toEqual([]);
        expect(value(await under.host.journalSetAside({ workshopId: id }))).toBeUndefined();
        await under.host.journalAppend({ workshopId: id, records: ['2'] });
        expect(value(await under.host.journalOpen({ workshopId: id })).records).toEqual(['2']);
      });

      it('is gone after it was erased, and no other is', async () => {
        await under.host.journalAppend({ workshopId: id, records: ['1'] });
        await under.host.journalAppend({ workshopId: other, records: ['2'] });
        expect(value(await under.host.journalErase({ workshopId: id }))).toBeUndefined();
        const { journals } = value(await under.host.journalList());
        expect(journals.map((journal) => journal.workshopId)).toEqual([other]);
        expect(value(await under.host.journalErase({ workshopId: id }))).toBeUndefined();
      });
    });

    const restart = async () => {
      under = await under.restart();
    };
    describeAttachments(() => under.host, restart);

    describeBackups(() => under, restart);

    describeFlight(() => under.host);
    describeSupport(() => under.host);
    describeRoom(() => under.host);
  });
}
