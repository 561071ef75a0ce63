import { desktopBridgeName, type HostEvent, type HostMethod } from '#shared/host/host-methods.ts';
import { beginJournal, type JournalWorker } from './begin-journal.ts';

/** What the desktop's preload script puts on the page: methods and listeners by name, nothing known about what they carry. */
export type DesktopBridge = {
  readonly methods: Readonly<Record<HostMethod, (request?: unknown) => Promise<unknown>>>;
  readonly listeners: Readonly<Record<HostEvent, (listener: (payload: unknown) => void) => () => void>>;
  readonly fileDropped: (file: File) => void;
};

/** Where the page is, with what that place has to begin before the rest of the app is read. */
export type FoundHost =
  | { readonly kind: 'desktop'; readonly bridge: DesktopBridge }
  | { readonly kind: 'browser'; readonly journal: JournalWorker };

export function findHost(scope: object): FoundHost {
  // Put there by our own preload script, before any other script runs; a page in a browser has no such name.
  const bridge = (scope as Readonly<Record<string, DesktopBridge | undefined>>)[desktopBridgeName];
  return bridge === undefined ? { kind: 'browser', journal: beginJournal() } : { kind: 'desktop', bridge };
}
