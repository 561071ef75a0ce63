import type { App, CommandLine, Session, WebContents } from 'electron';
import { APP_PAGE } from './app-origin.ts';

export type NoteRefusal = (
  event: 'navigation-refused' | 'permission-refused' | 'download-refused',
  code: string,
) => void;

/** What of Chromium reaches for the network beside a page's requests. The room's phones are served by Node, not by it. */
const networkSwitches: Readonly<Record<string, string>> = {
  // No name and no address leads anywhere, which also stops looking names up ahead of a click.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'disable-background-networking': '',
  'disable-domain-reliability': '',
  'no-pings': '',
};

/** Before the app is ready, because Chromium reads these once. */
export function cutOffChromium(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of Object.entries(networkSwitches)) commandLine.appendSwitch(name, value);
}

/** Windows show the app's page and nothing else, whatever gets into it: no other page, window or embedded page. */
export function refuseNavigation(app: Pick<App, 'on'>, note: NoteRefusal): void {
  app.on('web-contents-created', (_, contents) => lockContents(contents, note));
}

function lockContents(contents: WebContents, note: NoteRefusal): void {
  contents.on('will-navigate', (event) => {
    if (isAppPage(event.url)) return;
    event.preventDefault();
    note('navigation-refused', 'page');
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isAppPage(event.url)) return;
    event.preventDefault();
    note('navigation-refused', 'frame');
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
    note('navigation-refused', 'redirect');
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    note('navigation-refused', 'webview');
  });
  // Calls between browsers go by no request and ask no policy: they get no way out of the machine.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => {
    note('navigation-refused', 'window');
    return { action: 'deny' };
  });
}

/** The page loading itself anew, at whatever place inside the app it is. */
function isAppPage(address: string): boolean {
  return address.split('#')[0] === APP_PAGE;
}

/** The page asks the system for nothing. Electron grants everything unless told otherwise, in three places. */
export function refusePermissions(session: Session, note: NoteRefusal): void {
  session.setPermissionRequestHandler((_, permission, answer) => {
    note('permission-refused', permission);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

/** Files are written by the host, where the user says; the page itself puts nothing on the disk. */
export function refuseDownloads(session: Pick<Session, 'on'>, note: NoteRefusal): void {
  session.on('will-download', (event) => {
    event.preventDefault();
    note('download-refused', 'page');
  });
}

/** The app works without a network and must not use one: only its own addresses are let through. */
export function refuseRequests(session: Session): void {
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !/^(app:\/\/nextproof\/|blob:app:\/\/nextproof\/|data:|devtools:)/.test(request.url) });
  });
}
