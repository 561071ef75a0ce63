import { EventEmitter } from 'node:events';
import type { Frame } from '@playwright/test';
import type * as Electron from 'electron';
import { fromWire, originOf } from './addresses.ts';
import { preventable } from './preventable.ts';
import { recorder } from './recorder.ts';

type OpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse;
type Message = { readonly channel: string; readonly args: readonly unknown[] };

type PageOfContents = { readonly reload: () => void; readonly crash: () => void };

let lastId = 0;

/** A window's contents: a page of the real Chromium, with the part of Electron's WebContents the app uses. */
export class StandInWebContents extends EventEmitter {
  readonly id: number = ++lastId;
  /** Navigations the app itself began, which raise no event. */
  readonly ownNavigations = new Set<string>();
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #waiting: Message[] = [];
  #receive: ((message: Message) => void) | null = null;
  #page: PageOfContents | null = null;

  /** What of a page its window does for it. */
  inWindow(page: PageOfContents): void {
    this.#page = page;
  }

  reload(): void {
    this.#page?.reload();
  }

  forcefullyCrashRenderer(): void {
    this.#page?.crash();
  }

  send(channel: string, ...args: unknown[]): void {
    const message = { channel, args: structuredClone(args) };
    const receive = this.#receive;
    this.#receive = null;
    if (receive) receive(message);
    else this.#waiting.push(message);
  }

  setWebRTCIPHandlingPolicy(_: string): void {
    // Chromium offers this to Electron alone.
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** The next message for the page; asked for again and again by its preload script. */
  receive(): Promise<Message> {
    const [next] = this.#waiting.splice(0, 1);
    if (next) return Promise.resolve(next);
    return new Promise((resolve) => {
      this.#receive = resolve;
    });
  }

  /** A new document is about to replace the one that was listening. */
  navigated(url: string): void {
    this.#receive = null;
    this.#waiting = [];
    this.emit('did-navigate', preventable({}), url, 200, 'OK');
  }

  /** Whether a navigation the page began may go on. */
  mayNavigate(url: string, isMainFrame: boolean): boolean {
    // What is asked for over the wire has no part after #.
    if (isMainFrame && this.ownNavigations.delete(withoutHash(url))) return true;
    const details = preventable({ url, isSameDocument: false, isMainFrame, frame: null });
    details satisfies Electron.WebContentsWillFrameNavigateEventParams;
    if (isMainFrame) this.emit('will-navigate', details, url);
    this.emit('will-frame-navigate', details);
    if (details.defaultPrevented) recorder.refusedNavigations.push(url);
    return !details.defaultPrevented;
  }

  mayOpen(url: string): boolean {
    const { action } = this.#openHandler({
      url,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'no-referrer' },
    });
    if (action === 'deny') recorder.refusedWindows.push(url);
    return action === 'allow';
  }
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}

type OwnMembers = Pick<
  Electron.WebContents,
  'id' | 'send' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy' | 'reload' | 'forcefullyCrashRenderer'
>;
StandInWebContents satisfies new () => OwnMembers;

type FrameMembers = Pick<Electron.WebFrameMain, 'origin' | 'url'> & { readonly parent: unknown };

/** A frame as the receiver of a message sees it. An empty frame has the origin of the one around it. */
export function frameOf(frame: Frame): FrameMembers {
  const parent = frame.parentFrame();
  const url = fromWire(frame.url());
  const inherits = url === '' || url.startsWith('about:');
  return {
    url,
    origin: inherits && parent ? frameOf(parent).origin : originOf(url === '' ? 'about:blank' : url),
    parent: parent === null ? null : frameOf(parent),
  };
}
