import { z } from 'zod';
import { HOST_LIMITS } from './host-limits.ts';

/** Names a file without saying where it is. Made by the host, meaningless anywhere else, still good after a restart. */
export const fileHandle = z
  .string()
  .regex(/^[a-z0-9-]{8,64}$/, { error: 'is not a file handle' })
  .brand<'FileHandle'>();
export type FileHandle = z.infer<typeof fileHandle>;

/** SHA-256 of a file's bytes in hex: two files of one revision are the same file. */
export const revision = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'is not a revision' })
  .brand<'Revision'>();
export type Revision = z.infer<typeof revision>;

/** A file name to show or to suggest. The host makes it safe for its own system before using it. */
export const fileName = z.string().min(1).max(HOST_LIMITS.nameCharacters);

export const bytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= HOST_LIMITS.fileBytes,
  { error: `is not a file of at most ${HOST_LIMITS.fileBytes} bytes` },
);

export const nothing = z.undefined();

/** The user closed a dialog or stopped a job: an answer, not a failure. */
export const cancelled = z.strictObject({ kind: z.literal('cancelled') }).readonly();

/**
 * The file was handed to the browser's downloads. Whether it arrived, and where, the app cannot know, so it may not
 * call the work saved.
 */
export const downloaded = z.strictObject({ kind: z.literal('downloaded'), name: fileName }).readonly();
