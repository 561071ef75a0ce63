import { z } from 'zod';
import { nothing } from './host-values.ts';

const hostDescription = z
  .strictObject({
    edition: z.enum(['desktop', 'web']),
    platform: z.enum(['windows', 'mac', 'linux', 'browser']),
    version: z.string(),
    /** Where the journal is kept; 'none' means this browser cannot keep one and saving rests on the database alone. */
    journal: z.enum(['file', 'opfs', 'none']),
    /** Whether a file can be saved again to where it was opened; otherwise each save is a download. */
    canSaveInPlace: z.boolean(),
    canShowInFolder: z.boolean(),
    hasMenu: z.boolean(),
  })
  .readonly();
export type HostDescription = z.infer<typeof hostDescription>;

export const windowMethods = {
  describe: { request: nothing, reply: hostDescription },
  /** The window listens now: events held back until here (a file the app was started with) are sent. */
  ready: { request: nothing, reply: nothing },
  setDocumentState: {
    request: z
      .strictObject({
        /** The open workshop's title, empty when none is open. */
        title: z.string().max(1_000),
        /** Whether the user's file is behind the work: shows the dirty marker and arms the quit guard. */
        fileBehind: z.boolean(),
        /** Whether something of the room runs that closing would end: arms the quit guard as well. */
        isRunning: z.boolean(),
      })
      .readonly(),
    reply: nothing,
  },
  /** How the window's own frame, menus and dialogs are to look: like the page in it. */
  setTheme: {
    request: z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }).readonly(),
    reply: nothing,
  },
  /** Closes the window after the user has answered the quit guard's question. */
  closeWindow: { request: nothing, reply: nothing },
} as const;
