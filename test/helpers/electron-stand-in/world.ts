import { EventEmitter } from 'node:events';
import type { BrowserContext } from '@playwright/test';
import { launchChromium, type RunningChromium } from './chromium-process.ts';
import { preventable } from './preventable.ts';

/** What the parts of the stand-in tell each other, so that none has to import all others. */
export const world = new EventEmitter();

/** What the app asked of Chromium on its command line. */
export const chromiumSwitches: string[] = [];

let running: Promise<RunningChromium> | null = null;
let prepare: (context: BrowserContext) => Promise<void> = async () => undefined;

/** What to do with a fresh Chromium before any window uses it. */
export function prepareChromium(work: typeof prepare): void {
  prepare = work;
}

export function chromium(): Promise<RunningChromium> {
  running ??= launchChromium(chromiumSwitches).then(async (started) => {
    await prepare(started.context);
    return started;
  });
  return running;
}

/** Closes Chromium, if it was ever started: a second instance of the app ends without one. */
export async function closeChromium(): Promise<void> {
  if (running) await (await running).context.close();
}

export async function chromiumOf(): Promise<BrowserContext> {
  return (await chromium()).context;
}

export function contentsCreated(contents: EventEmitter): void {
  world.emit('web-contents-created', preventable({}), contents);
}

export function windowShown(): void {
  world.emit('window-shown');
}

export function windowGone(): void {
  world.emit('window-gone');
}
