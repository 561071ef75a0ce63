import { APP_ORIGIN } from '../window/app-origin.ts';

/** What is asked about the frame a message came from; Electron's WebFrameMain has it. */
export type CallingFrame = {
  readonly origin: string;
  readonly url: string;
  readonly parent: unknown;
};

/**
 * Whether a message comes from the app's own page in the main frame of one of its windows. A frame that is gone by
 * the time its message arrives is null, and refused.
 */
export function isTrustedFrame(frame: CallingFrame | null, isOwnWindow: boolean): boolean {
  if (frame === null || !isOwnWindow || frame.parent !== null) return false;
  // An empty page made by the app's own inherits its origin, so the address counts too.
  return frame.origin === APP_ORIGIN && frame.url.startsWith(`${APP_ORIGIN}/`);
}
