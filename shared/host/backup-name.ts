import { type BackupId, backupId } from './backup-methods.ts';

/** What a backup's name says: which one it was in order of writing, and when. */
export type BackupAge = { readonly id: BackupId; readonly sequence: number; readonly at: Date };

/** How much of the SHA-256 of its bytes, in hex, a backup carries in its name. */
export const BACKUP_HASH_LENGTH = 16;

export function makeBackupId(sequence: number, at: string, hash: string): BackupId {
  const stamp = new Date(at).toISOString().replaceAll(/[-:.]/g, '');
  return backupId.parse(`${String(sequence).padStart(6, '0')}-${stamp}-${hash.slice(0, BACKUP_HASH_LENGTH)}`);
}

/** Undefined for a name that is no backup's. */
export function readBackupId(name: string): BackupAge | undefined {
  const parsed = backupId.safeParse(name);
  if (!parsed.success) return undefined;
  const [sequence = '', stamp = ''] = parsed.data.split('-');
  const written = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
  const at = new Date(written);
  return Number.isNaN(at.getTime()) ? undefined : { id: parsed.data, sequence: Number(sequence), at };
}
