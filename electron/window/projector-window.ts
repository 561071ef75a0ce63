import { BrowserWindow, screen } from 'electron';
import { PROJECTOR_HASH } from '#shared/host/projector-address.ts';
import type { ProjectorState } from '#shared/host/projector-methods.ts';
import { projectorStrings } from '#shared/strings/projector.ts';
import { APP_PAGE } from './app-origin.ts';
import { type ProjectorPlace, placeProjector } from './place-projector.ts';
import type { Rectangle } from './place-window.ts';
import { startLimit } from './start-limit.ts';

export type DesktopProjector = {
  readonly open: () => ProjectorState;
  readonly close: () => void;
};

type Options = {
  readonly facilitator: { readonly bounds: () => Rectangle; readonly comeForward: () => void };
  readonly onChanged: (state: ProjectorState) => void;
};

const PAGE = `${APP_PAGE}${PROJECTOR_HASH}`;

/**
 * The room's window: on the second screen for as long as there is one. It has no preload script and so no host; what it
 * shows it hears from the facilitator's page, over the channel that carries only what may be shown.
 */
export function projectorWindow({ facilitator, onChanged }: Options): DesktopProjector {
  let window: BrowserWindow | undefined;
  let place: ProjectorPlace | undefined;

  const findPlace = (): ProjectorPlace =>
    placeProjector(screen.getAllDisplays(), screen.getDisplayMatching(facilitator.bounds()).id);

  function open(): ProjectorState {
    if (window !== undefined && place !== undefined) {
      window.show();
      return { kind: 'on', screen: place.screen };
    }
    place = findPlace();
    const opened = new BrowserWindow({
      ...place.bounds,
      title: projectorStrings.menu,
      show: false,
      backgroundColor: '#000000',
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        // It has to go on saying that it is there while another window covers it.
        backgroundThrottling: false,
      },
    });
    window = opened;
    opened.removeMenu();
    // Without a host the rest of the app would take itself for the web edition.
    opened.webContents.on('will-navigate', (event) => {
      if (event.url !== PAGE) event.preventDefault();
    });
    opened.webContents.on('before-input-event', (event, { type, key }) => {
      const isToggle = key.toLowerCase() === 'f' || key === 'F11';
      if (type !== 'keyDown' || !(isToggle || key === 'Escape')) return;
      event.preventDefault();
      opened.setFullScreen(isToggle && !opened.isFullScreen());
    });
    const limit = startLimit(Date.now);
    opened.webContents.on('render-process-gone', () => {
      // The room should not have to look at an empty wall; what fails again and again is taken away.
      if (limit.mayStart())
        setImmediate(() => (opened.isDestroyed() ? undefined : opened.webContents.reload()));
      else opened.destroy();
    });
    opened.once('ready-to-show', () => {
      if (place !== undefined) put(opened, place);
      // The facilitator goes on typing where they were.
      opened.showInactive();
    });
    opened.once('closed', () => {
      window = undefined;
      place = undefined;
      onChanged({ kind: 'off' });
    });
    // It may be closed while it loads.
    opened.loadURL(PAGE).catch(() => undefined);
    return { kind: 'on', screen: place.screen };
  }

  /** After a screen came, went or changed: back to the second one, or out of the facilitator's way. */
  function settle(): void {
    if (window === undefined || place === undefined) return;
    const before = place;
    const next = findPlace();
    if (isSamePlace(before, next)) return;
    place = next;
    put(window, next);
    if (before.screen === next.screen) return;
    if (next.screen === 'own') facilitator.comeForward();
    onChanged({ kind: 'on', screen: next.screen });
  }

  screen.on('display-added', settle);
  screen.on('display-removed', settle);
  screen.on('display-metrics-changed', settle);
  return { open, close: () => window?.close() };
}

/** A window that fills a screen is first let go of: some systems ignore where it is told to be until then. */
function put(window: BrowserWindow, { screen: which, bounds }: ProjectorPlace): void {
  const arrive = (): void => {
    window.setBounds(bounds);
    if (which === 'second') window.setFullScreen(true);
  };
  if (window.isFullScreen()) {
    window.once('leave-full-screen', arrive);
    window.setFullScreen(false);
  } else {
    arrive();
  }
}

function isSamePlace(one: ProjectorPlace, other: ProjectorPlace): boolean {
  // An ordinary window stays where it was dragged to.
  if (one.screen === 'own' || other.screen === 'own') return one.screen === other.screen;
  const { x, y, width, height } = one.bounds;
  const next = other.bounds;
  return x === next.x && y === next.y && width === next.width && height === next.height;
}
