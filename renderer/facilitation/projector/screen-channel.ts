import type { Unsubscribe } from '#shared/host/host.ts';
import {
  type FromProjector,
  fromProjectorSchema,
  type ToProjector,
  toProjectorSchema,
} from '#shared/projector/projected.ts';

const NAME = 'nextproof-projector';
/** How often the room’s screen says that it is there, and how long its silence may last. */
export const BEAT_MS = 1_500;
export const SILENCE_MS = 5_000;

/** The facilitator’s end. Everything that is sent has passed the one schema of what the room may see. */
export type ScreenSender = {
  readonly send: (message: ToProjector) => void;
  readonly listen: (hear: (message: FromProjector) => void) => Unsubscribe;
  readonly close: () => void;
};

export function openSender(): ScreenSender {
  const channel = new BroadcastChannel(NAME);
  return {
    send: (message) => channel.postMessage({ to: 'screen', message: toProjectorSchema.parse(message) }),
    listen: (hear) => listenOn(channel, 'facilitator', fromProjectorSchema.safeParse, hear),
    close: () => channel.close(),
  };
}

/** The room’s end: it hears what it may show, and says that it is there. */
export type ScreenReceiver = {
  readonly send: (message: FromProjector) => void;
  readonly listen: (hear: (message: ToProjector) => void) => Unsubscribe;
};

export function openReceiver(): ScreenReceiver {
  const channel = new BroadcastChannel(NAME);
  return {
    send: (message) => channel.postMessage({ to: 'facilitator', message }),
    listen: (hear) => listenOn(channel, 'screen', toProjectorSchema.safeParse, hear),
  };
}

type Parse<T> = (
  value: unknown,
) => { readonly success: true; readonly data: T } | { readonly success: false };

function listenOn<T>(
  channel: BroadcastChannel,
  me: 'screen' | 'facilitator',
  parse: Parse<T>,
  hear: (message: T) => void,
): Unsubscribe {
  const listener = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== 'object' || data === null || !('to' in data) || data.to !== me) return;
    const parsed = parse('message' in data ? data.message : undefined);
    if (parsed.success) hear(parsed.data);
  };
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}
