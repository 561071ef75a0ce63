import { z } from 'zod';
import { bytes, cancelled, downloaded, fileHandle, fileName, nothing, revision } from './host-values.ts';

const openedFile = z
  .strictObject({ kind: z.literal('opened'), handle: fileHandle, name: fileName, bytes, revision })
  .readonly();

const savedFile = z
  .strictObject({ kind: z.literal('saved'), handle: fileHandle, name: fileName, revision })
  .readonly();

/**
 * The file had been changed by someone else since it was read. It was left as it is, and this version was saved
 * beside it under another name.
 */
const conflictCopy = z
  .strictObject({
    kind: z.literal('conflict'),
    handle: fileHandle,
    name: fileName,
    copy: z.strictObject({ handle: fileHandle, name: fileName, revision }).readonly(),
  })
  .readonly();

const recentFile = z
  .strictObject({
    handle: fileHandle,
    name: fileName,
    /** Where it is, to show and nothing else; empty where the host does not know. */
    place: z.string(),
    lastUsed: z.iso.datetime(),
  })
  .readonly();

/** Workshop files: what the user keeps, sends and opens. */
export const fileMethods = {
  openFile: { request: nothing, reply: z.union([openedFile, cancelled]) },
  reopenFile: {
    request: z.strictObject({ handle: fileHandle }).readonly(),
    reply: z.union([openedFile, cancelled]),
  },
  saveFile: {
    request: z
      .strictObject({
        /** The file to save to, or null when there is none yet. */
        handle: fileHandle.nullable(),
        suggestedName: fileName,
        bytes,
        /** The revision last read or written; null means whatever is there may be replaced. */
        expectedRevision: revision.nullable(),
        /** Ask for a place even when there is a handle. */
        saveAs: z.boolean(),
      })
      .readonly(),
    reply: z.union([savedFile, conflictCopy, downloaded, cancelled]),
  },
  recentFiles: {
    request: nothing,
    reply: z.strictObject({ files: z.array(recentFile).readonly() }).readonly(),
  },
  forgetRecent: {
    request: z.strictObject({ handle: fileHandle }).readonly(),
    reply: nothing,
  },
} as const;
