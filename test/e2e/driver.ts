import type { Page } from '@playwright/test';

/** A file a person picks in a dialog, or the button they press instead. */
export type PickedFile = { readonly name: string; readonly bytes: Uint8Array } | 'cancel';

/**
 * The little a journey needs beside the page itself. Each edition has its own: the browser, the desktop app on the
 * stand-in for Electron, and the desktop app on the real Electron.
 */
export type Driver = {
  readonly edition: 'web' | 'stand-in' | 'electron';
  /** The app's window. Ask again after a restart: it is another one then. */
  readonly page: () => Page;
  /** What the next open dialog is answered with. */
  readonly willPick: (file: PickedFile) => Promise<void>;
  /** The name the next save dialog is answered with; where the edition has no dialog the app's own name stays. */
  readonly willSaveAs: (name: string | 'cancel') => Promise<void>;
  /** The file that was last saved, exported or downloaded, once it is whole. Fails after a minute without one. */
  readonly savedFile: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Ends the app in good order or with SIGKILL to all its processes, and starts it again on the same data. */
  readonly restart: (how: 'quit' | 'kill') => Promise<void>;
  /** From now on no request leaves the app; those that try are in `strayRequests`. */
  readonly cutNetwork: () => Promise<void>;
  /** Addresses outside the app that were asked for since the start. */
  readonly strayRequests: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** What a driver is started with: a folder of its own, gone after the test. */
export type DriverStart = { readonly folder: string };

export type StartDriver = (start: DriverStart) => Promise<Driver>;
