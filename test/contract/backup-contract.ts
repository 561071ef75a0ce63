import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { type Revision, revision } from '#shared/host/host-values.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import type { HostUnderTest } from './host-contract.ts';

const text = (value: string) => new TextEncoder().encode(value);
const id = workshopId.parse('Contract-1');
/** The checksum of the words “a photo”. */
const PHOTO = revision.parse('d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285');

function value<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** What every Host promises about backups. */
export function describeBackups(under: () => HostUnderTest, restart: () => Promise<void>): void {
  describe('backups', () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();

    it('are listed latest first, sound, and read back as they were', async () => {
      await under().host.backupWrite({ workshopId: id, bytes: text('one'), at: at(0), photos: [] });
      await under().host.backupWrite({ workshopId: id, bytes: text('two'), at: at(20), photos: [] });
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
        await under().host.backupWrite({
          workshopId: id,
          bytes: text(`at ${minute}`),
          at: at(minute),
          photos: [],
        });
      }
      const { backups } = value(await under().host.backupList({ workshopId: id }));
      expect(backups.map((backup) => backup.at)).toEqual([at(2)]);
    });

    it('are gone after they were erased', async () => {
      const { id: backup } = value(
        await under().host.backupWrite({ workshopId: id, bytes: text('x'), at: at(0), photos: [] }),
      );
      await under().host.backupErase({ workshopId: id });
      expect(value(await under().host.backupList({ workshopId: id })).backups).toEqual([]);
      expect(await under().host.backupRead({ workshopId: id, id: backup })).toMatchObject({ kind: 'failed' });
    });

    it('keep a photo for as long as one of them names it, and give it back', async () => {
      const { host } = under();
      const photo = { workshopId: id, sha256: PHOTO, bytes: text('a photo') };
      const write = async (content: string, minute: number, photos: readonly Revision[]) =>
        value(await host.backupWrite({ workshopId: id, bytes: text(content), at: at(minute), photos }));
      expect((await write('no photo there yet', 0, [PHOTO])).missing).toEqual([PHOTO]);
      value(await host.attachmentWrite(photo));
      const named = await write('with it', 20, [PHOTO]);
      expect(named.missing).toEqual([]);
      await write('without it', 40, []);
      value(await host.attachmentErase({ workshopId: id }));
      await restart();
      const { backups } = value(await under().host.backupList({ workshopId: id }));
      expect(backups.map(({ sound }) => sound)).toEqual([true, true, true]);
      value(await under().host.backupRead({ workshopId: id, id: named.id }));
      expect(value(await under().host.attachmentRead({ workshopId: id, sha256: PHOTO }))).toEqual({
        kind: 'found',
        bytes: photo.bytes,
      });
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
