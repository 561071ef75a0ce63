import { dialog } from 'electron';
import { dataPlaceStrings as words } from '#shared/strings/data-place.ts';
import type { DataPlace } from '../services/data-place.ts';

/** Whether to go on without the folder beside the app. Nothing is kept on the computer before that is said. */
export async function mayKeepHere(place: DataPlace): Promise<boolean> {
  if (place.kind !== 'closed') return true;
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: words.title,
    message: words.closed.message(place.folder),
    detail: words.closed.detail,
    buttons: [words.quit, words.closed.keepHere],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

export async function sayDataIsLater(version: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: words.title,
    message: words.later.message(version),
    detail: words.later.detail,
    buttons: [words.quit],
    noLink: true,
  });
}
