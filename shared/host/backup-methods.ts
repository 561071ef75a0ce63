import { z } from 'zod';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { bytes, nothing } from './host-values.ts';

export const backupId = z
  .string()
  .regex(/^[0-9]{6,9}-[0-9]{8}T[0-9]{9}Z-[0-9a-f]{16}$/, { error: 'is not a backup' })
  .brand<'BackupId'>();
export type BackupId = z.infer<typeof backupId>;

const ofWorkshop = z.strictObject({ workshopId }).readonly();

const backup = z
  .strictObject({
    id: backupId,
    at: z.iso.datetime(),
    size: z.int().min(0),
    /** Whether the bytes on the disk are still the ones that were written. */
    sound: z.boolean(),
  })
  .readonly();

/** Backups made by the app itself, thinned out by age; the last sound one is never deleted. */
export const backupMethods = {
  backupWrite: {
    request: z.strictObject({ workshopId, bytes, at: z.iso.datetime() }).readonly(),
    reply: z.strictObject({ id: backupId }).readonly(),
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
