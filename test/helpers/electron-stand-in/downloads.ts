import { EventEmitter } from 'node:events';
import type { Download } from '@playwright/test';
import { preventable } from './preventable.ts';
import { recorder } from './recorder.ts';

/** Where the app hears of what a page wants to put on the disk. */
export const downloads = new EventEmitter();

/** Electron asks before it writes; refused, the download ends. */
export function pageDownloads(download: Download): void {
  const event = preventable({});
  downloads.emit('will-download', event, {}, {});
  if (!event.defaultPrevented) return;
  recorder.refusedDownloads.push(download.suggestedFilename());
  void download.cancel();
}
