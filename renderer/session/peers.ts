import { z } from 'zod';
import type { Unsubscribe } from '#shared/host/host.ts';
import type { FileLink } from '../persistence/database.ts';
import type { SaveState } from './session-state.ts';
import { wishSchema } from './wish.ts';

const problem = z.strictObject({ code: z.string(), what: z.string(), work: z.string(), next: z.string() });

/** What tabs on one workshop say to each other: one writes, the others ask it to. */
const peerMessage = z.discriminatedUnion('kind', [
  /** A tab has come, or missed something: everything after this number, please. */
  z.strictObject({ kind: z.literal('hello'), seq: z.int() }),
  /** What follows the entry with the number `after`. */
  z.strictObject({ kind: z.literal('entries'), after: z.int(), texts: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('ask'), id: z.string(), window: z.string(), wish: wishSchema }),
  z.strictObject({ kind: z.literal('refused'), id: z.string(), problem }),
  // States of this same app, passed on to be shown.
  z.strictObject({
    kind: z.literal('save'),
    state: z.custom<SaveState>((value) => typeof value === 'object'),
  }),
  z.strictObject({ kind: z.literal('file'), link: z.custom<FileLink>((value) => typeof value === 'object') }),
]);

export type PeerMessage = z.infer<typeof peerMessage>;

export type Peers = {
  readonly tell: (message: PeerMessage) => void;
  readonly listen: (listener: (message: PeerMessage) => void) => Unsubscribe;
  readonly close: () => void;
};

/** The other tabs on one workshop. What is not understood, as from another version, is passed over. */
export function peersOn(name: string): Peers {
  const channel = new BroadcastChannel(name);
  return {
    tell: (message) => channel.postMessage(message),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        const parsed = peerMessage.safeParse(data);
        if (parsed.success) listener(parsed.data);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close: () => channel.close(),
  };
}
