import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#test/helpers/sha256.ts';
import { type BackupId, backupId } from './backup-methods.ts';
import { type BackupShelf, hasItsPhotos, putPhotosBack, shelvePhotos, sweepPhotos } from './backup-photos.ts';
import { type Revision, revision } from './host-values.ts';

const text = (value: string) => new TextEncoder().encode(value);
const hash = async (value: string) => revision.parse(await sha256(text(value)));
const backup = (n: number) =>
  backupId.parse(`${String(n).padStart(6, '0')}-20261120T090000000Z-${'0'.repeat(16)}`);

class OutOfPower extends Error {}

/** A folder and the photos of a workshop in memory; the power may go at any write. */
function place(writesLeft = Number.POSITIVE_INFINITY) {
  const files = new Map<string, Uint8Array>();
  const own = new Map<Revision, Uint8Array>();
  let left = writesLeft;
  const spend = () => {
    if (left === 0) throw new OutOfPower();
    left -= 1;
  };
  const shelf: BackupShelf = {
    names: async () => [...files.keys()],
    read: async (name) => files.get(name),
    write: async (name, bytes) => {
      spend();
      files.set(name, bytes);
    },
    remove: async (name) => {
      spend();
      files.delete(name);
    },
    sha256,
  };
  const photos = {
    read: async (wanted: Revision) => own.get(wanted),
    write: async (wanted: Revision, bytes: Uint8Array) => own.set(wanted, bytes),
  };
  return {
    files,
    own,
    shelf,
    photos,
    shelved: () => [...files.keys()].filter((name) => name.startsWith('photo-')),
  };
}

const words = ['board', 'wall', 'door', 'desk'];

describe('photos beside the backups', () => {
  it('are there for every kept backup that names them, and for no longer, wherever the power goes', async () => {
    const step = fc.record({ names: fc.subarray(words), drops: fc.subarray([0, 1, 2, 3, 4, 5]) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.nat(20), async (steps, writes) => {
        const { own, shelf, photos, shelved } = place(writes);
        const kept = new Map<BackupId, readonly string[]>();
        for (const word of words) own.set(await hash(word), text(word));
        try {
          for (const [n, { names, drops }] of steps.entries()) {
            const id = backup(n);
            await shelvePhotos(shelf, photos, id, await Promise.all(names.map(hash)));
            kept.set(id, names);
            for (const drop of drops) kept.delete(backup(drop));
            await sweepPhotos(shelf, new Set(kept.keys()));
            const needed = new Set([...kept.values()].flat());
            expect(shelved()).toHaveLength(needed.size);
          }
        } catch (error) {
          if (!(error instanceof OutOfPower)) throw error;
        }
        for (const [id, names] of kept) {
          expect(await hasItsPhotos(shelf, id)).toBe(true);
          own.clear();
          const after = place();
          await putPhotosBack(shelf, after.photos, id);
          expect([...after.own.values()].map((bytes) => new TextDecoder().decode(bytes)).toSorted()).toEqual(
            [...names].toSorted(),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stay while one list cannot be read, and a changed photo is noticed and written again', async () => {
    const { files, own, shelf, photos, shelved } = place();
    const [board, wall] = [await hash('board'), await hash('wall')];
    own.set(board, text('board'));
    own.set(wall, text('wall'));
    await shelvePhotos(shelf, photos, backup(1), [board]);
    await shelvePhotos(shelf, photos, backup(2), [wall]);
    files.set(`photo-${board}`, text('bOard'));
    expect([await hasItsPhotos(shelf, backup(1)), await hasItsPhotos(shelf, backup(2))]).toEqual([
      false,
      true,
    ]);
    await shelvePhotos(shelf, photos, backup(3), [board]);
    expect(await hasItsPhotos(shelf, backup(1))).toBe(true);
    files.set(`${backup(1)}.photos`, text('\u0000'));
    expect(await hasItsPhotos(shelf, backup(1))).toBe(false);
    await sweepPhotos(shelf, new Set([backup(1)]));
    expect(shelved()).toHaveLength(2);
    own.clear();
    await putPhotosBack(shelf, photos, backup(1));
    expect(own.size).toBe(2);
  });

  it('say which of them nobody has any more, and leave those out', async () => {
    const { own, shelf, photos } = place();
    const [board, wall] = [await hash('board'), await hash('wall')];
    own.set(board, text('board'));
    expect(await shelvePhotos(shelf, photos, backup(1), [board, wall])).toEqual({ missing: [wall] });
    expect(await hasItsPhotos(shelf, backup(1))).toBe(true);
  });
});
