import type { Frame, Route, Request as WireRequest } from '@playwright/test';
import type * as Electron from 'electron';
import { fromWire } from './addresses.ts';
import { windows } from './browser-window.ts';
import { downloads } from './downloads.ts';
import { recorder } from './recorder.ts';

type BeforeRequest = Parameters<Electron.WebRequest['onBeforeRequest']>[0];
type SchemeHandler = Parameters<Electron.Protocol['handle']>[1];
type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0];

const schemes = new Map<string, SchemeHandler>();
let beforeRequest: BeforeRequest = null;

export const permissionHandlers: {
  request: RequestHandler;
  check: CheckHandler;
  device: DeviceHandler;
} = { request: null, check: null, device: null };

export const protocol = {
  registerSchemesAsPrivileged: (given: Electron.CustomScheme[]): void => {
    const isLikeHttps = given.every(({ privileges }) => privileges?.standard && privileges.secure);
    // Under the stand-in the app always has a secure origin; here it would find out too late that Electron gave none.
    if (!isLikeHttps) throw new Error('The app needs a standard and secure scheme.');
  },
  handle: (scheme: string, handler: SchemeHandler): void => {
    schemes.set(scheme, handler);
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

const webRequest = {
  onBeforeRequest: (first: Electron.WebRequestFilter | BeforeRequest, second?: BeforeRequest): void => {
    // With one argument it is the listener, with two the filter comes first; the app uses no filter.
    beforeRequest = second ?? (first as BeforeRequest);
  },
} satisfies Pick<Electron.WebRequest, 'onBeforeRequest'>;

export const session = {
  defaultSession: {
    on: (event: 'will-download', listener: (event: Electron.Event) => void): void => {
      downloads.on(event, listener);
    },
    setPermissionRequestHandler: (handler: RequestHandler): void => {
      permissionHandlers.request = handler;
    },
    setPermissionCheckHandler: (handler: CheckHandler): void => {
      permissionHandlers.check = handler;
    },
    setDevicePermissionHandler: (handler: DeviceHandler): void => {
      permissionHandlers.device = handler;
    },
    webRequest,
  },
} satisfies {
  defaultSession: Pick<
    Electron.Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  > & { on: (event: 'will-download', listener: (event: Electron.Event) => void) => void } & {
    webRequest: Pick<Electron.WebRequest, 'onBeforeRequest'>;
  };
};

/** What becomes of each request of the real Chromium: asked of the app as Electron would ask, then answered by it. */
export async function answerRequest(route: Route, request: WireRequest): Promise<void> {
  const url = fromWire(request.url());
  const frame = frameOf(request);
  const contents = frame && windows.get(frame.page())?.webContents;
  const isMainFrame = frame?.parentFrame() === null;
  if (request.isNavigationRequest()) {
    if (!contents) {
      // A page that is no window was opened by the page. Which one Chromium does not say any more.
      const [opener] = windows.values();
      opener?.webContents.mayOpen(url);
      return route.abort('aborted');
    }
    if (!contents.mayNavigate(url, isMainFrame)) return route.abort('aborted');
  }
  if (isCancelled(url, request)) return route.abort('blockedbyclient');
  const handler = schemes.get(new URL(url).protocol.slice(0, -1));
  if (!handler) {
    recorder.strayRequests.push(url);
    return route.abort('internetdisconnected');
  }
  if (request.isNavigationRequest() && isMainFrame) contents?.navigated(url);
  await fulfil(route, await handler(new Request(url, { method: request.method() })));
}

async function fulfil(route: Route, response: Response): Promise<void> {
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Null for a request that belongs to no frame any more, or not yet. */
function frameOf(request: WireRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

function isCancelled(url: string, request: WireRequest): boolean {
  let cancelled = false;
  const details: Electron.OnBeforeRequestListenerDetails = {
    id: 0,
    url,
    method: request.method(),
    resourceType: 'other',
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
  };
  beforeRequest?.(details, ({ cancel = false }) => {
    cancelled = cancel;
  });
  if (cancelled) recorder.strayRequests.push(url);
  return cancelled;
}
