import { z } from 'zod';
import { nothing } from './host-values.ts';

const on = z
  .strictObject({
    kind: z.literal('on'),
    /** `own` when there is but one screen to show it on; a browser cannot tell. */
    screen: z.enum(['second', 'own', 'unknown']),
  })
  .readonly();

const off = z.strictObject({ kind: z.literal('off') }).readonly();

/** Whether the room’s window is there, and on which screen; the whole of it, whenever it changes. */
export const projectorStateSchema = z.discriminatedUnion('kind', [on, off]);
export type ProjectorState = z.infer<typeof projectorStateSchema>;

/**
 * The window for the room. What it shows does not pass through the host: it goes from page to page over one channel, in
 * the one form that may be shown. The window itself has no host.
 */
export const projectorMethods = {
  /** Opens it on the second screen if there is one; once there it comes forward. Off means that the browser refused. */
  projectorOpen: { request: nothing, reply: projectorStateSchema },
  projectorClose: { request: nothing, reply: nothing },
} as const;
