import { z } from 'zod';
import { ATTACHMENT_LIMITS } from '#shared/workshop/attachment-limits.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { bytes, nothing, revision } from './host-values.ts';

export const backupId = z
  .string()
  .regex(/^[0-9]{6,9}-[0-9]{8}T[0-9]{9}Z-[0-9a-f]{16}$/, { error: 'is not a backup' })
  .brand<'BackupId'>();
export type BackupId = z.infer<typeof backupId>;

const ofWorkshop = z.strictObject({ workshopId }).readonly();

const photos = z.array(revision).max(ATTACHMENT_LIMITS.count).readonly();

const backup = z
  .strictObject({
    id: backupId,
    at: z.iso.datetime(),
    size: z.int().min(0),
    /** Whether the bytes on the disk, and the photos it names, are still the ones that were written. */
    sound: z.boolean(),
  })
  .readonly();

/**
 * Backups made by the app itself, thinned out by age; the last sound one is never deleted. The photos a backup names are
 * kept once beside them all, taken from the workshop's own and put back there when the backup is read.
 */
export const backupMethods = {
  backupWrite: {
    request: z.strictObject({ workshopId, bytes, at: z.iso.datetime(), photos }).readonly(),
    reply: z
      .strictObject({
        id: backupId,
        /** Photos the host does not have; the backup stands without them. */
        missing: photos,
      })
      .readonly(),
  },
  backupList: {
    request: ofWorkshop,
    reply: z.strictObject({ backups: z.array(backup).readonly() }).readonly(),
  },
  backupRead: {
    request: z.strictObject({ workshopId, id: backupId }).readonly(),
    reply: z.strictObject({ bytes }).readonly(),
  },
  backupErase: { request: ofWorkshop, reply: nothing },
} as const;

const backupFolderState = z.discriminatedUnion('kind', [
  /** This host can only keep backups where the app keeps everything else. */
  z.strictObject({ kind: z.literal('unavailable') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('chosen'),
    /** Where it is, to show and nothing else. */
    place: z.string(),
    /** Copies may only go there protected by a passphrase. */
    sealed: z.boolean(),
    /** Whether it can be reached now: a stick may be out. */
    reachable: z.boolean(),
  }),
]);
export type BackupFolderState = z.infer<typeof backupFolderState>;

/** A second place for backups, such as a stick: another folder per workshop there, thinned out by the same rule. */
export const backupFolderMethods = {
  backupFolder: { request: nothing, reply: backupFolderState },
  /** Lets the user pick a folder; when they do not, the state stays what it was. */
  backupFolderChoose: {
    request: z.strictObject({ sealed: z.boolean() }).readonly(),
    reply: backupFolderState,
  },
  /** Writes there no more. What is there stays there. */
  backupFolderClear: { request: nothing, reply: backupFolderState },
  /** A copy, read back before it counts. Refused when the folder wants sealed copies and this is none. */
  backupFolderWrite: {
    request: z.strictObject({ workshopId, bytes, at: z.iso.datetime() }).readonly(),
    reply: nothing,
  },
} as const;
