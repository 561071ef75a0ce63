import { strFromU8, strToU8 } from 'fflate';
import type { BackupId } from './backup-methods.ts';
import { readBackupId } from './backup-name.ts';
import { type Revision, revision } from './host-values.ts';

/** The folder of one workshop's backups, on the disk or in a browser. */
export type BackupShelf = {
  readonly names: () => Promise<readonly string[]>;
  /** Undefined where there is no such file. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /** Whole or not at all. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
};

/** The photos and files the workshop itself has. */
export type WorkshopPhotos = {
  readonly read: (sha256: Revision) => Promise<Uint8Array | undefined>;
  readonly write: (sha256: Revision, bytes: Uint8Array) => Promise<unknown>;
};

const PHOTO = 'photo-';
const LIST = '.photos';

/**
 * Photos stand beside the backups, each content once however many backups name it, and each backup has a list of those it
 * names. In this order, so that an end at any moment leaves at most something that nobody names: photos, list, backup.
 */
export async function shelvePhotos(
  shelf: BackupShelf,
  photos: WorkshopPhotos,
  id: BackupId,
  named: readonly Revision[],
): Promise<{ readonly missing: readonly Revision[] }> {
  const missing: Revision[] = [];
  for (const sha256 of named) {
    if (await isWhole(shelf, sha256)) continue;
    const bytes = await photos.read(sha256);
    if (bytes === undefined) missing.push(sha256);
    else await shelf.write(PHOTO + sha256, bytes);
  }
  const kept = named.filter((sha256) => !missing.includes(sha256));
  const list = strToU8(`${kept.join('\n')}\n`);
  if (kept.length > 0) await shelf.write(id + LIST, list);
  return { missing };
}

/** Whether all that a backup names is there as it was. */
export async function hasItsPhotos(shelf: BackupShelf, id: BackupId): Promise<boolean> {
  const named = await namedBy(shelf, id);
  if (named === 'unreadable') return false;
  for (const sha256 of named) if (!(await isWhole(shelf, sha256))) return false;
  return true;
}

/** Gives the workshop back what a backup names and the workshop has lost. */
export async function putPhotosBack(shelf: BackupShelf, photos: WorkshopPhotos, id: BackupId): Promise<void> {
  const named = await namedBy(shelf, id);
  for (const sha256 of named === 'unreadable' ? photosIn(await shelf.names()) : named) {
    if ((await photos.read(sha256)) !== undefined) continue;
    const bytes = await shelf.read(PHOTO + sha256);
    if (bytes !== undefined && (await shelf.sha256(bytes)) === sha256) await photos.write(sha256, bytes);
  }
}

/** Takes away lists of backups that have gone, and then photos that no list names. With one list unreadable, no photo goes. */
export async function sweepPhotos(shelf: BackupShelf, kept: ReadonlySet<BackupId>): Promise<void> {
  const names = await shelf.names();
  const needed = new Set<string>();
  let areAllKnown = true;
  for (const name of names) {
    const id = name.endsWith(LIST) ? readBackupId(name.slice(0, -LIST.length))?.id : undefined;
    if (id === undefined) continue;
    if (!kept.has(id)) {
      await shelf.remove(name);
      continue;
    }
    const named = await namedBy(shelf, id);
    if (named === 'unreadable') areAllKnown = false;
    else for (const sha256 of named) needed.add(sha256);
  }
  if (!areAllKnown) return;
  for (const sha256 of photosIn(names)) if (!needed.has(sha256)) await shelf.remove(PHOTO + sha256);
}

/** A backup without a list names none: either it has none, or it is of the kind that carries its own. */
async function namedBy(shelf: BackupShelf, id: BackupId): Promise<readonly Revision[] | 'unreadable'> {
  const bytes = await shelf.read(id + LIST);
  if (bytes === undefined) return [];
  const text = strFromU8(bytes);
  const lines = text.split('\n').slice(0, -1);
  const read = lines.flatMap((line) => revision.safeParse(line).data ?? []);
  return text.endsWith('\n') && read.length === lines.length && lines.length > 0 ? read : 'unreadable';
}

async function isWhole(shelf: BackupShelf, sha256: Revision): Promise<boolean> {
  const bytes = await shelf.read(PHOTO + sha256);
  return bytes !== undefined && (await shelf.sha256(bytes)) === sha256;
}

function photosIn(names: readonly string[]): readonly Revision[] {
  return names.flatMap((name) =>
    name.startsWith(PHOTO) ? (revision.safeParse(name.slice(PHOTO.length)).data ?? []) : [],
  );
}
