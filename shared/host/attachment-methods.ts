import { z } from 'zod';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { bytes, nothing, revision } from './host-values.ts';

/**
 * The bytes of photos and small files, by workshop and checksum. They stay until the workshop is erased: the history
 * may lead back to any of them.
 */
export const attachmentMethods = {
  /** Answers only when the bytes are on the disk. Refused where they are not what the checksum says. */
  attachmentWrite: {
    request: z.strictObject({ workshopId, sha256: revision, bytes }).readonly(),
    reply: nothing,
  },
  /** Bytes that are no longer what was written count as missing. */
  attachmentRead: {
    request: z.strictObject({ workshopId, sha256: revision }).readonly(),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('found'), bytes }).readonly(),
      z.strictObject({ kind: z.literal('missing') }).readonly(),
    ]),
  },
  attachmentErase: { request: z.strictObject({ workshopId }).readonly(), reply: nothing },
} as const;
