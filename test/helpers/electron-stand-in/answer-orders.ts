import type * as Electron from 'electron';
import { assertNever } from '#shared/base/assert-never.ts';
import { app } from './app.ts';
import { windows } from './browser-window.ts';
import type { FrameLike, FromStandIn, Order, StandInReport, ToStandIn } from './control.ts';
import { deliverInvoke, handledChannels, type InvokeAnswer } from './ipc.ts';
import { chooseMenuItem, menuItems } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { keptFrom } from './power.ts';
import { preventable } from './preventable.ts';
import { recorder } from './recorder.ts';
import { screen } from './screen.ts';
import { permissionHandlers } from './session.ts';
import { chromium, world } from './world.ts';

/** Does what the test asks for over the channel to the parent process. */
export function answerOrders(): void {
  process.on('message', ({ id, order }: ToStandIn) => {
    void carryOut(order).then((value) => say({ kind: 'reply', id, value }));
  });
  // Without its test the app has no reason to be.
  process.once('disconnect', () => app.exit(1));
  for (const sign of ['window-shown', 'asked']) world.once(sign, () => say({ kind: 'started' }));
}

function say(message: FromStandIn): void {
  if (process.connected) process.send?.(message);
}

async function carryOut(order: Order): Promise<unknown> {
  switch (order.kind) {
    case 'answer-open':
      return recorder.openAnswers.push(order.path);
    case 'answer-save':
      return recorder.saveAnswers.push(order.path);
    case 'answer-question':
      return recorder.questions.at(-1)?.answer?.(order.button);
    case 'window-says':
      return firstWindow()?.emit(order.event);
    case 'choose-menu':
      return chooseMenuItem(order.id);
    case 'hand-over':
      return app.emit('open-file', preventable({}), order.path);
    case 'close-window':
      return firstWindow()?.close();
    case 'quit':
      return app.quit();
    case 'invoke-as':
      return await invokeAs(order.frame, order.calls);
    case 'plug-in':
      return screen.plugIn(order.displays);
    case 'press':
      return press(order.title, order.key);
    case 'ask-permission':
      return askPermission(order.permission);
    case 'report':
      return await report();
    default:
      return assertNever(order);
  }
}

function firstWindow() {
  return [...windows.values()][0];
}

function press(title: string, key: string): void {
  const window = [...windows.values()].find((one) => one.title === title);
  // The app looks at the kind of event and at the key.
  const input = { type: 'keyDown', key } satisfies Partial<Electron.Input> as Electron.Input;
  window?.webContents.emit('before-input-event', preventable({}), input);
}

async function invokeAs(
  frame: FrameLike | null,
  calls: Extract<Order, { kind: 'invoke-as' }>['calls'],
): Promise<readonly InvokeAnswer[]> {
  const own = firstWindow()?.webContents.id ?? -1;
  const event = {
    type: 'frame',
    sender: { id: frame === null || frame.isOwnWindow ? own : own + 1 },
    senderFrame: frame && { url: frame.url, origin: frame.origin, parent: frame.isTop ? null : {} },
  };
  // The app looks at the sender and its frame, and at no more of them than is here.
  const asEvent = event as unknown as Electron.IpcMainInvokeEvent;
  return await Promise.all(calls.map(({ channel, args }) => deliverInvoke(asEvent, channel, args)));
}

/** Asks in the three places Electron asks in; true stands for any that grants. */
function askPermission(name: string): boolean {
  const { request, check, device } = permissionHandlers;
  // Any name may come from Chromium, among them ones the typings do not know yet.
  const permission = name as Parameters<NonNullable<typeof request>>[1];
  const details = { isMainFrame: true, requestingUrl: 'app://nextproof/' };
  let isGranted = request === null;
  const contents = {} as Electron.WebContents;
  request?.(
    contents,
    permission,
    (answer) => {
      isGranted = answer;
    },
    details,
  );
  const isCheckGranted = check?.(null, permission as never, 'app://nextproof', details as never) ?? true;
  const isDeviceGranted =
    device?.({ deviceType: 'usb', origin: 'app://nextproof', device: {} as never }) ?? true;
  return isGranted || isCheckGranted || isDeviceGranted;
}

async function report(): Promise<StandInReport> {
  const { endpoint, pid } = await chromium();
  const window = firstWindow();
  const { preload: _, ...preferences } = window?.options.webPreferences ?? {};
  return {
    endpoint,
    browserPid: pid,
    windowTitle: window?.title ?? '',
    isEdited: window?.isEdited ?? false,
    theme: { source: nativeTheme.themeSource, background: window?.backgroundColour ?? '' },
    keptFrom: keptFrom(),
    windows: [...windows.values()].map((one) => ({
      title: one.title,
      bounds: one.getBounds(),
      isFullScreen: one.isFullScreen(),
      hasPreload: one.options.webPreferences?.preload !== undefined,
    })),
    strayRequests: recorder.strayRequests,
    refusedNavigations: recorder.refusedNavigations,
    refusedWindows: recorder.refusedWindows,
    refusedDownloads: recorder.refusedDownloads,
    lastSavePath: recorder.lastSavePath,
    recentDocuments: recorder.recentDocuments,
    shownInFolder: recorder.shownInFolder,
    questions: recorder.questions.map(({ message, detail, buttons, answer }) => ({
      ...{ message, detail, buttons },
      isOpen: answer !== null,
    })),
    menuIds: menuItems().flatMap(({ id }) => id ?? []),
    channels: handledChannels(),
    preferences: { ...preferences },
    permissionHandlers: Object.values(permissionHandlers).filter((handler) => handler !== null).length,
  };
}
