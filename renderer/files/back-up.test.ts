import { describe, expect, it } from 'vitest';
import { failed, ok } from '#shared/base/result.ts';
import type { BackupFolderState } from '#shared/host/backup-methods.ts';
import { backupId } from '#shared/host/backup-methods.ts';
import { revision } from '#shared/host/host-values.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { backUpWith, copyPassphrase } from './back-up.ts';

const bytes = Uint8Array.of(1, 2, 3);
const sealed = Uint8Array.of(9);
const sum = revision.parse('a'.repeat(64));

function started(folder: BackupFolderState, here: 'works' | 'fails' | 'has no photos' = 'works') {
  const copies: Uint8Array[] = [];
  const encoded: string[] = [];
  const written: string[] = [];
  let known: readonly string[] = [];
  const passphrase = copyPassphrase();
  const backUp = backUpWith({
    host: {
      backupWrite: async ({ photos }) => {
        if (here === 'fails') return failed(hostProblems.diskFull('the backup'));
        const missing = photos.filter((photo) => !known.includes(photo));
        written.push(`${photos.length} named, ${missing.length} missing`);
        return ok({ id: backupId.parse('000001-20261120T140200000Z-0000000000000000'), missing });
      },
      backupFolder: async () => ok(folder),
      backupFolderWrite: async (request) => {
        copies.push(request.bytes);
        return ok(undefined);
      },
    },
    encode: async (workshop, log, photos) => {
      encoded.push(`${photos}: ${JSON.stringify([workshop, log])}`);
      return ok(bytes);
    },
    attachments: {
      readAll: async () => new Map([[sum, bytes]]),
      keep: async () => {
        if (here === 'works') known = [sum];
        return ok(undefined);
      },
    },
    passphrases: { seal: async () => ok(sealed) },
    passphrase,
    now: () => '2026-11-20T14:02:00.000Z',
  });
  const run = (log = new WorkshopLog()) => backUp(log.workshop, entriesOf(log.records));
  return { run, copies, passphrase, encoded, written };
}

const chosen = { kind: 'chosen', place: '/stick', sealed: false, reachable: true } as const;

describe('a backup', () => {
  it('goes to the second folder too, where there is one', async () => {
    const { run, copies } = started(chosen);
    expect((await run()).kind).toBe('ok');
    expect(copies).toEqual([bytes]);
    const alone = started({ kind: 'none' });
    expect((await alone.run()).kind).toBe('ok');
    expect(alone.copies).toEqual([]);
  });

  it('goes there only protected where that was asked for, and waits for the passphrase', async () => {
    const { run, copies, passphrase } = started({ ...chosen, sealed: true });
    expect(await run()).toMatchObject({ problem: { code: 'backup-passphrase-missing' } });
    expect(copies).toEqual([]);
    passphrase.set('tin lamp orchard seven');
    expect((await run()).kind).toBe('ok');
    expect(copies).toEqual([sealed]);
  });

  it('says when a stick is out, or when there is none at all', async () => {
    const away = started({ ...chosen, reachable: false });
    expect(await away.run()).toMatchObject({ problem: { code: 'backup-folder-away' } });
    expect(await started(chosen, 'fails').run()).toMatchObject({ problem: { code: 'disk-full' } });
  });

  it('names its photos once and leaves them out; a copy for the stick carries them', async () => {
    const log = new WorkshopLog();
    const item = { mediaType: 'image/png', bytes: 3, sha256: sum } as const;
    for (const id of ['a1', 'a2']) log.run({ name: 'attachment.add', payload: { id, item } });
    const lost = started(chosen);
    expect((await lost.run(log)).kind).toBe('ok');
    expect(lost.written).toEqual(['1 named, 1 missing', '1 named, 0 missing']);
    expect(lost.encoded.map((text) => text.split(':')[0])).toEqual(['without', 'with']);
    const without = started({ kind: 'none' }, 'has no photos');
    expect((await without.run(log)).kind).toBe('ok');
    expect(without.written.at(-1)).toBe('0 named, 0 missing');
    expect(without.encoded.at(-1)).toMatch(/^with:/);
  });

  it('holds no ballot of an anonymous vote, open or over, and all of a named one', async () => {
    const log = new WorkshopLog();
    const vote = { subject: { kind: 'path' }, voters: { k1: { label: 'Noor' } } } as const;
    log.run({ name: 'vote.open', payload: { id: 'v1', item: { ...vote, anonymous: true } } });
    log.run({ name: 'vote.cast', payload: { id: 'v1', voter: 'k1', ballot: 'full-rebuild' } });
    log.run({ name: 'vote.open', payload: { id: 'v2', item: { ...vote, voters: { k2: {} } } } });
    log.run({ name: 'vote.cast', payload: { id: 'v2', voter: 'k2', ballot: 'polish' } });
    const { run, encoded } = started({ kind: 'none' });
    await run(log);
    expect(encoded[0]).not.toMatch(/full-rebuild|Noor|"k1"/);
    expect(encoded[0]).toMatch(/polish/);
    expect(JSON.stringify(log.workshop)).toContain('full-rebuild');
  });
});
