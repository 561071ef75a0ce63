import { type BrowserWindow, dialog } from 'electron';
import { pageTroubleStrings as words } from '#shared/strings/page-trouble.ts';
import type { RotatingLog } from '../services/rotating-log.ts';
import { startLimit } from './start-limit.ts';

type Recovery = {
  readonly window: BrowserWindow;
  readonly log: Pick<RotatingLog, 'note'>;
  /** The page is gone, and with it whatever it was about to say. */
  readonly onGone: () => void;
  readonly now: () => number;
};

/**
 * Brings a page back that crashed or hangs, at the place it was. All that was said is in the journal, which no page holds
 * open; so a new one only has to read it.
 */
export function recoverPage({ window, log, onGone, now }: Recovery): void {
  const contents = window.webContents;
  const limit = startLimit(now);
  let isAskedFor = false;
  let waiting: AbortController | undefined;

  contents.on('render-process-gone', (_, { reason }) => {
    log.note('window-gone', reason);
    waiting?.abort();
    onGone();
    if (isAskedFor) limit.forget();
    isAskedFor = false;
    if (limit.mayStart()) startAnew();
    else void askAboutCrashes();
  });

  window.on('unresponsive', () => void askAboutHang());
  // It was only busy: the question answers itself.
  window.on('responsive', () => waiting?.abort());

  /** Not while Electron is still telling of the end of the old one. */
  function startAnew(): void {
    setImmediate(() => (window.isDestroyed() ? undefined : contents.reload()));
  }

  async function askAboutHang(): Promise<void> {
    if (waiting !== undefined) return;
    log.note('window-hangs');
    waiting = new AbortController();
    const { hangs } = words;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      title: words.title,
      message: hangs.message,
      detail: hangs.detail,
      buttons: [hangs.wait, hangs.loadAgain, words.close],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal: waiting.signal,
    });
    const isSettled = waiting.signal.aborted;
    waiting = undefined;
    if (isSettled || response === 0 || window.isDestroyed()) return;
    if (response === 2) return window.destroy();
    isAskedFor = true;
    // What hangs listens to nothing; its end is heard above and starts it anew.
    contents.forcefullyCrashRenderer();
  }

  async function askAboutCrashes(): Promise<void> {
    const { crashes } = words;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      title: words.title,
      message: crashes.message,
      detail: crashes.detail,
      buttons: [crashes.loadAgain, words.close],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    limit.forget();
    if (response === 0) startAnew();
    else if (!window.isDestroyed()) window.destroy();
  }
}
