/** What a test can ask of the app under the stand-in, over the channel between parent and child process. */
export type Order =
  | { readonly kind: 'answer-open'; readonly path: string | null }
  | { readonly kind: 'answer-save'; readonly path: string | null }
  /** Presses a button of the question that was asked last. */
  | { readonly kind: 'answer-question'; readonly button: string }
  /** What Electron says of a window that has not answered for a while, or answers again. */
  | { readonly kind: 'window-says'; readonly event: 'unresponsive' | 'responsive' }
  | { readonly kind: 'choose-menu'; readonly id: string }
  | { readonly kind: 'hand-over'; readonly path: string }
  | { readonly kind: 'close-window' }
  | { readonly kind: 'quit' }
  /** Sends a message as if from some frame, to see whether it is refused. */
  | { readonly kind: 'invoke-as'; readonly frame: FrameLike | null; readonly calls: readonly Invocation[] }
  /** Screens are plugged in or out until there are these; the first is the laptop’s. */
  | { readonly kind: 'plug-in'; readonly displays: readonly DisplayLike[] }
  /** A key goes to the app before it goes to the page of the window of this title. */
  | { readonly kind: 'press'; readonly title: string; readonly key: string }
  | { readonly kind: 'ask-permission'; readonly permission: string }
  | { readonly kind: 'report' };

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type DisplayLike = { readonly id: number; readonly internal: boolean; readonly bounds: Box };

export type WindowReport = {
  readonly title: string;
  readonly bounds: Box;
  readonly isFullScreen: boolean;
  readonly hasPreload: boolean;
};

export type QuestionReport = {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly isOpen: boolean;
};

export type FrameLike = {
  readonly url: string;
  readonly origin: string;
  readonly isTop: boolean;
  readonly isOwnWindow: boolean;
};

export type Invocation = { readonly channel: string; readonly args: readonly unknown[] };

export type StandInReport = {
  readonly endpoint: string;
  readonly browserPid: number;
  readonly windowTitle: string;
  readonly isEdited: boolean;
  readonly theme: { readonly source: string; readonly background: string };
  readonly windows: readonly WindowReport[];
  /** What the app keeps the computer from, such as letting the screen go dark. */
  readonly keptFrom: readonly string[];
  readonly strayRequests: readonly string[];
  readonly refusedNavigations: readonly string[];
  readonly refusedWindows: readonly string[];
  readonly refusedDownloads: readonly string[];
  readonly lastSavePath: string | null;
  readonly recentDocuments: readonly string[];
  readonly shownInFolder: readonly string[];
  readonly questions: readonly QuestionReport[];
  readonly menuIds: readonly string[];
  readonly channels: readonly string[];
  readonly preferences: Readonly<Record<string, unknown>>;
  readonly permissionHandlers: number;
};

export type ToStandIn = { readonly id: number; readonly order: Order };

export type FromStandIn =
  | { readonly kind: 'started' }
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown };
