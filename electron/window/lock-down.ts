import type { App, Session, WebContents } from 'electron';
import { APP_PAGE } from './app-origin.ts';

export type NoteRefusal = (event: 'navigation-refused' | 'permission-refused', code: string) => void;

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

/** The app works without a network and must not use one: only its own addresses are let through. */
export function refuseRequests(session: Session): void {
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !/^(app:\/\/nextproof\/|blob:app:\/\/nextproof\/|data:|devtools:)/.test(request.url) });
  });
}
