import type { Fault } from './fault.ts';
import { killedWhileTyping } from './support/killed-while-typing.ts';
import { oneCopyDamaged } from './support/one-copy-damaged.ts';
import { withWebApp } from './support/web-app.ts';

/** The web edition in a real browser: what it shows as saved outlives a kill, and either of its two copies the other. */
export const fault: Fault = async (rounds) =>
  await withWebApp(async (app) => [await killedWhileTyping(app, rounds), await oneCopyDamaged(app, rounds)]);
