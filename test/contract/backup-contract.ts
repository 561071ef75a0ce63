import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import type { HostUnderTest } from './host-contract.ts';

const text = (value: string) => new TextEncoder().encode(value);
const id = workshopId.parse('Contract-1');

function value<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** What every Host promises about backups. */
export function describeBackups(under: () => HostUnderTest, restart: () => Promise<void>): void {
  describe('backups', () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();

    it('are listed latest first, sound, and read back as they were', async () => {
      await under().host.backupWrite({ workshopId: id, bytes: text('one'), at: at(0) });
      await under().host.backupWrite({ workshopId: id, bytes: text('two'), at: at(20) });
      await restart();
      const { backups } = value(await under().host.backupList({ workshopId: id }));
      expect(backups.map(({ at: when, size, sound }) => ({ when, size, sound }))).toEqual([
        { when: at(20), size: 3, sound: true },
        { when: at(0), size: 3, sound: true },
      ]);
      const [latest] = backups;
      if (!latest) throw new Error('no backup');
      expect(value(await under().host.backupRead({ workshopId: id, id: latest.id })).bytes).toEqual(
        text('two'),
      );
    });

    it('keep one per quarter of an hour, and the latest of it', async () => {
      for (const minute of [0, 1, 2]) {
        await under().host.backupWrite({ workshopId: id, bytes: text(`at ${minute}`), at: at(minute) });
      }
      const { backups } = value(await under().host.backupList({ workshopId: id }));
      expect(backups.map((backup) => backup.at)).toEqual([at(2)]);
    });

    it('are gone after they were erased', async () => {
      const { id: backup } = value(
        await under().host.backupWrite({ workshopId: id, bytes: text('x'), at: at(0) }),
      );
      await under().host.backupErase({ workshopId: id });
      expect(value(await under().host.backupList({ workshopId: id })).backups).toEqual([]);
      expect(await under().host.backupRead({ workshopId: id, id: backup })).toMatchObject({ kind: 'failed' });
    });

    it('go to a second folder where the host has one, and only as agreed', async () => {
      const state = value(await under().host.backupFolder());
      const copy = { workshopId: id, bytes: text('x'), at: at(0) };
      expect((await under().host.backupFolderWrite(copy)).kind).toBe('failed');
      if (state.kind === 'unavailable') {
        expect(value(await under().host.backupFolderChoose({ sealed: false }))).toEqual(state);
        return;
      }
      expect(state).toEqual({ kind: 'none' });
      await under().willPickFolder?.(null);
      expect(value(await under().host.backupFolderChoose({ sealed: false }))).toEqual(state);
      await under().willPickFolder?.('stick');
      const chosen = value(await under().host.backupFolderChoose({ sealed: true }));
      expect(chosen).toMatchObject({ kind: 'chosen', sealed: true, reachable: true });
      await restart();
      expect(value(await under().host.backupFolder())).toEqual(chosen);
      expect(await under().host.backupFolderWrite(copy)).toMatchObject({
        problem: { code: 'backup-not-sealed' },
      });
      const sealed = text('age-encryption.org/v1\n…');
      value(await under().host.backupFolderWrite({ ...copy, bytes: sealed }));
      expect(value(await under().host.backupFolderClear())).toEqual({ kind: 'none' });
      expect((await under().host.backupFolderWrite({ ...copy, bytes: sealed })).kind).toBe('failed');
    });
  });
}
