import { extname, isAbsolute } from 'node:path';
import type { IpcMain } from 'electron';
import { fileDroppedChannel } from '#shared/host/host-methods.ts';
import { isTrustedFrame } from './trusted-frame.ts';

const welcome: ReadonlySet<string> = new Set(['.nextproof', '.json']);

/** Takes the place of a dropped file from the preload script, if it is one a workshop can be in. */
export function acceptDroppedFiles(
  ipc: Pick<IpcMain, 'on'>,
  isOwnWindow: (webContentsId: number) => boolean,
  handOver: (path: string) => Promise<void>,
): void {
  ipc.on(fileDroppedChannel, (event, path: unknown) => {
    const isWelcome =
      isTrustedFrame(event.senderFrame, isOwnWindow(event.sender.id)) &&
      typeof path === 'string' &&
      isAbsolute(path) &&
      welcome.has(extname(path).toLowerCase());
    if (isWelcome) void handOver(path);
  });
}
