import { z } from 'zod';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { HOST_LIMITS } from './host-limits.ts';
import { fileName, nothing } from './host-values.ts';

const records = z
  .array(z.string().min(1).max(HOST_LIMITS.recordBytes))
  .max(HOST_LIMITS.recordsAtOnce)
  .refine((all) => all.reduce((sum, record) => sum + record.length, 0) <= HOST_LIMITS.recordsCharacters, {
    error: 'holds more than fits into one call',
  })
  .readonly();

const count = z.int().min(0);

const ofWorkshop = z.strictObject({ workshopId }).readonly();

/**
 * The journal: one append-only, checksummed log per workshop. It is the truth after a fault; "Saved" is shown when
 * `journalAppend` answers, and not before. A record is one JSON text, opaque to the host.
 */
export const journalMethods = {
  journalOpen: {
    request: ofWorkshop,
    reply: z
      .strictObject({
        records,
        /** Bytes of an unfinished last record that were cut off. */
        cut: count,
        /** Stretches in the middle that could not be read; what stood there is lost. */
        damaged: count,
      })
      .readonly(),
  },
  /** Answers only when the records are on the disk. Calls for one workshop are kept in order. */
  journalAppend: {
    request: z.strictObject({ workshopId, records }).readonly(),
    reply: nothing,
  },
  /** Puts these records in place of all others (compaction): after a crash the old or the new journal is there, whole. */
  journalReplace: {
    request: z.strictObject({ workshopId, records }).readonly(),
    reply: nothing,
  },
  journalList: {
    request: nothing,
    reply: z
      .strictObject({
        journals: z
          .array(z.strictObject({ workshopId, bytes: count, changed: z.iso.datetime() }).readonly())
          .readonly(),
        /** Journals that could not be read at all, by file name; they stay where they are. */
        unreadable: z.array(fileName).readonly(),
      })
      .readonly(),
  },
  /** Moves a damaged journal out of the way without deleting it; a fresh one can then be begun. */
  journalSetAside: { request: ofWorkshop, reply: nothing },
  /** Deletes the journal and everything set aside for the workshop. Final. */
  journalErase: { request: ofWorkshop, reply: nothing },
} as const;
