import { z } from 'zod';
import { cancelled, fileHandle, fileName, nothing } from './host-values.ts';
import { LOG_EVENTS } from './log-events.ts';

const count = z.int().min(0);

/** The folders the app keeps on a disk, by what is in them. */
export const DATA_FOLDERS = ['journals', 'attachments', 'backups', 'log'] as const;

export const logLine = z
  .strictObject({
    at: z.iso.datetime(),
    event: z.enum(LOG_EVENTS),
    code: z.string().regex(/^[A-Za-z0-9._:-]{0,60}$/),
  })
  .readonly();

/** What the host can tell whoever helps: numbers, names of events, and the name of the system. No text of the user's fits in. */
const hostFacts = z
  .strictObject({
    /** Kind, version and processor of the system, and of Chromium: no name of a computer or person. */
    system: z.string().max(300),
    memoryBytes: count.nullable(),
    freeBytes: z.number().min(0).nullable(),
    place: z.enum(['usual', 'beside', 'browser']),
    folders: z
      .array(z.strictObject({ name: z.enum(DATA_FOLDERS), files: count, bytes: count }).readonly())
      .readonly(),
    log: z.array(logLine).max(200).readonly(),
    /** Lines of the log that are none of the app's, and are left out. */
    strangeLines: count,
  })
  .readonly();
export type HostFacts = z.infer<typeof hostFacts>;

const checkedUpdate = z
  .strictObject({
    kind: z.literal('genuine'),
    handle: fileHandle,
    name: fileName,
    version: z.string().max(40),
    relation: z.enum(['newer', 'same', 'older', 'unknown']),
    sha256: z.string().length(64),
  })
  .readonly();

/** Help for when something is wrong, and a newer version without a network. */
export const supportMethods = {
  hostFacts: { request: nothing, reply: hostFacts },
  /** Lets the user pick an installer and looks whether it is the makers' own. Nothing is opened. */
  updateCheck: { request: nothing, reply: z.union([checkedUpdate, cancelled]) },
} as const;
