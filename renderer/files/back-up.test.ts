import { describe, expect, it } from 'vitest';
import { failed, ok } from '#shared/base/result.ts';
import type { BackupFolderState } from '#shared/host/backup-methods.ts';
import { backupId } from '#shared/host/backup-methods.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { emptyWorkshop } from '#test/helpers/workshop-log.ts';
import { backUpWith, copyPassphrase } from './back-up.ts';

const bytes = Uint8Array.of(1, 2, 3);
const sealed = Uint8Array.of(9);

function started(folder: BackupFolderState, here: 'works' | 'fails' = 'works') {
  const copies: Uint8Array[] = [];
  const passphrase = copyPassphrase();
  const backUp = backUpWith({
    host: {
      backupWrite: async () =>
        here === 'works'
          ? ok({ id: backupId.parse('000001-20261120T140200000Z-0000000000000000') })
          : failed(hostProblems.diskFull('the backup')),
      backupFolder: async () => ok(folder),
      backupFolderWrite: async (request) => {
        copies.push(request.bytes);
        return ok(undefined);
      },
    },
    encode: async () => ok(bytes),
    passphrases: { seal: async () => ok(sealed) },
    passphrase,
    now: () => '2026-11-20T14:02:00.000Z',
  });
  return { run: () => backUp(emptyWorkshop, []), copies, passphrase };
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
});
